// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/growing_text.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QTextBlock>

namespace shouwen::ui {

GrowingText::GrowingText(QWidget* parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setProperty("field", true);
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(5);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingText::fit);
    fit();
}

void GrowingText::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    fit();
}

int GrowingText::heightOf(int lines) const
{
    const int margins = 2 * qRound(document()->documentMargin()) + 2 * frameWidth() + 2;
    return lines * fontMetrics().lineSpacing() + margins;
}

QSize GrowingText::sizeHint() const { return {QPlainTextEdit::sizeHint().width(), height()}; }

QSize GrowingText::minimumSizeHint() const { return {60, heightOf(m_least)}; }

void GrowingText::fit()
{
    // The layout of a plain text document counts in lines.
    const int lines = qRound(document()->documentLayout()->documentSize().height());
    const int wanted = heightOf(qBound(m_least, lines, m_most));
    if (wanted != height() || minimumHeight() != wanted)
        setFixedHeight(wanted);
}

void GrowingText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void GrowingText::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void GrowingText::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

} // namespace shouwen::ui
