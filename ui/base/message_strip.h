// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A strip of one message inside a page: what happened, with at most one thing to do about it. It
// pushes the page down instead of covering it, takes no focus, and goes when it is dealt with.
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace shouwen::ui {

enum class Tone : std::uint8_t { Info, Warning, Error };

class MessageStrip final : public QFrame {
    Q_OBJECT

public:
    explicit MessageStrip(QWidget* parent = nullptr);

    void say(Tone tone, const QString& text);
    void say(Tone tone, const QString& text, const QString& verb, std::function<void()> act);
    void dismiss();
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void colour();
    void retranslate();

    QLabel* m_text;
    QPushButton* m_act;
    QToolButton* m_close;
    Tone m_tone = Tone::Info;
    std::function<void()> m_what;
};

} // namespace shouwen::ui
