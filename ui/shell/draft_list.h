// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was typed and not saved when the program ended: each with where it belongs, when it was
// typed and how it begins; taken back or thrown away one by one.
#pragma once

#include "ui/draft/draft.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace shouwen::ui {

class DraftKeeper;
class Workbench;

class DraftList final : public QDialog {
    Q_OBJECT

public:
    DraftList(Workbench& bench, QWidget* parent);

Q_SIGNALS:
    void restoreAsked(const shouwen::ui::Draft& draft);

private:
    void fill();
    void restore();
    void throwAway();
    QString line(const Draft& draft) const;

    Workbench& m_bench;
    QListWidget* m_list;
    QPushButton* m_restore;
    QPushButton* m_drop;
};

} // namespace shouwen::ui
