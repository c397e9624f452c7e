// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Saved views in the window: keeps the list in the middle (what it lists, filter, order, columns)
// under a name, for oneself or for all, and drops one again. The views stand among the desks.
#pragma once

#include <QObject>

namespace shouwen::ui {

class MainWindow;

class WindowViews final : public QObject {
    Q_OBJECT

public:
    explicit WindowViews(MainWindow& window);

    /// Asks for the name; the view chosen now is changed where the name stays.
    void save();
    /// The view chosen now, when that is confirmed.
    void drop();

private:
    void keep(const QString& name, bool shared);

    MainWindow& m_window;
};

} // namespace shouwen::ui
