// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text field that is as high as what is in it, between a few lines and many. Tab leaves it.
#pragma once

#include <QPlainTextEdit>

namespace shouwen::ui {

class GrowingText final : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit GrowingText(QWidget* parent = nullptr);
    void setLines(int least, int most);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void fit();
    int heightOf(int lines) const;

    int m_least = 2, m_most = 8;
};

} // namespace shouwen::ui
