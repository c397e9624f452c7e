// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The strip at the foot of a window that tells what was just done and takes it back: for twelve
// seconds, longer while the mouse or the keyboard is on it. Takes no focus by itself. A newer one
// replaces it: only the last act can be taken back here.
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace shouwen::ui {

class UndoToast final : public QFrame {
    Q_OBJECT

public:
    static constexpr int kShownMs = 12'000;

    /// Lies over the foot of `window`.
    explicit UndoToast(QWidget* window);

    void offer(const QString& done, std::function<void()> undo);
    bool isOffered() const { return static_cast<bool>(m_undo); }
    /// As if the button had been pressed.
    void takeBack();
    const QTimer& timer() const { return m_shown; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void dismiss();
    void place();
    void restartUnlessUsed();
    void retranslate();

    QLabel* m_text;
    QPushButton* m_button;
    QTimer m_shown;
    std::function<void()> m_undo;
};

} // namespace shouwen::ui
