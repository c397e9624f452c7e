// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one search box (Ctrl+K): phone, name, initials, number, words; ">" goes to the commands. Each
// key cancels the question before; what an input method still composes is not searched for.
#pragma once

#include "ui/base/desk_client.h"

#include <QLineEdit>

namespace shouwen::ui {

class FoundList;
class Workbench;

class Omnibox final : public QLineEdit {
    Q_OBJECT

public:
    Omnibox(Workbench& bench, QWidget* parent = nullptr);

Q_SIGNALS:
    void opened(const shouwen::RecordId& id);
    void commandsAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void search();
    void open(const RecordId& id);
    void close();
    FoundList& list();
    void retranslate();

    Workbench& m_bench;
    FoundList* m_list = nullptr; ///< child of the window, made when first needed
    Lane m_lane;
    bool m_enterWaits = false; ///< Enter came before the answer
};

} // namespace shouwen::ui
