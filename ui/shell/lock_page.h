// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is there? Stands in place of everything else while the window is locked, at the start on a
// shared computer, and when somebody else takes over. A person with a PIN has to type it; after
// three wrong ones a pause. Nothing of any record is on screen meanwhile.
#pragma once

#include "core/base/id.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace shouwen::ui {

class Workbench;

class LockPage final : public QWidget {
    Q_OBJECT

public:
    explicit LockPage(Workbench& bench, QWidget* parent = nullptr);
    /// Asks; `proposed` is chosen in the list.
    void ask(const StaffId& proposed);

Q_SIGNALS:
    void entered(const shouwen::StaffId& id);

protected:
    void changeEvent(QEvent* event) override;

private:
    StaffId chosen() const;
    void showPin();
    void enter();
    void judge(const StaffId& id, bool right);
    void retranslate();

    Workbench& m_bench;
    QLabel *m_title, *m_told;
    QListWidget* m_people;
    QLineEdit* m_pin;
    QPushButton* m_enter;
    QTimer m_pause; ///< after too many wrong PINs
    int m_wrong = 0;
};

} // namespace shouwen::ui
