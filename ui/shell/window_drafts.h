// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drafts in the window: offers what an earlier run left behind, and puts one back into its page.
#pragma once

#include <QObject>

namespace shouwen::ui {

class MainWindow;
struct Draft;

class WindowDrafts final : public QObject {
    Q_OBJECT

public:
    explicit WindowDrafts(MainWindow& window);

    /// The store is open and somebody has signed in.
    void begin();
    /// One draft is put back at once, several are listed first.
    void offer();
    void restore(const Draft& draft);

private:
    void openList();

    MainWindow& m_window;
};

} // namespace shouwen::ui
