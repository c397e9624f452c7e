// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is coming due or has come due for this person: one number, a list behind it. Asked for when
// something changed and once a minute; opening a line opens the record and counts as having seen
// it; those shown can be put off for some minutes, which outlasts a restart.
#pragma once

#include "ui/base/desk_client.h"

#include <QTimer>
#include <QToolButton>

#include <vector>

namespace shouwen::ui {

class Notifier;
class Workbench;

class NoticeButton final : public QToolButton {
    Q_OBJECT

public:
    explicit NoticeButton(Workbench& bench, QWidget* parent = nullptr);
    void refresh();
    /// What is shown now comes again after so many minutes.
    void putOff(int minutes);
    int count() const { return static_cast<int>(m_notices.size()); }

Q_SIGNALS:
    void opened(const shouwen::RecordId& id);
    /// The notice outside the window was clicked.
    void attention();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showCount();
    void notifyOutside();
    void showList();
    /// Takes away those put off; forgets what has come due again.
    void withoutPutOff(std::vector<NoticeView>& notices) const;
    QString line(const NoticeView& notice) const;

    Workbench& m_bench;
    Lane m_lane;
    QTimer m_minute;
    std::vector<NoticeView> m_notices;
    Notifier* m_outside;
    std::size_t m_told = 0; ///< how many the notice outside speaks of
};

} // namespace shouwen::ui
