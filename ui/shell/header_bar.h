// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The strip on top: the name of the program, the search box, what is coming due, who is signed in.
#pragma once

#include <QWidget>

class QLabel;

namespace shouwen::ui {

class NoticeButton;
class Omnibox;
class PresenceButton;
class Workbench;

class HeaderBar final : public QWidget {
    Q_OBJECT

public:
    explicit HeaderBar(Workbench& bench, QWidget* parent = nullptr);
    Omnibox& omnibox() const { return *m_omnibox; }
    PresenceButton& presence() const { return *m_presence; }
    NoticeButton& notices() const { return *m_notices; }
    /// Who and where, once the store is open.
    void showPerson();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    Workbench& m_bench;
    QLabel* m_brand;
    Omnibox* m_omnibox;
    PresenceButton* m_presence;
    NoticeButton* m_notices;
    QLabel* m_person;
};

} // namespace shouwen::ui
