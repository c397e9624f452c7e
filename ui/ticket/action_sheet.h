// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sheet at the foot of the ticket that asks for what a step needs before it is taken: a headline,
// a body, a verb and the way back. It is part of the page, not a window; Escape goes back.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shouwen::ui {

class ActionSheet : public QFrame {
    Q_OBJECT

public:
    explicit ActionSheet(QWidget* parent = nullptr);
    void close();

Q_SIGNALS:
    void closed();

protected:
    void open(const QString& headline, const QString& verb);
    QVBoxLayout* body() const { return m_body; }
    void setProblem(const QString& text);
    /// The verb was pressed.
    virtual void accept() = 0;
    virtual void retranslate() {}
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QLabel* m_headline;
    QLabel* m_problem;
    QVBoxLayout* m_body;
    QPushButton* m_verb;
    QPushButton* m_back;
};

} // namespace shouwen::ui
