// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/note_text.h"

#include "ui/base/theme.h"
#include "ui/base/workbench.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextBlock>

namespace shouwen::ui {
namespace {

constexpr int kLines = 3;

bool isEnter(const QKeyEvent* event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

NoteText::NoteText(Workbench& bench, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_bench(bench)
    , m_variables([](const QString&) { return std::nullopt; })
    , m_offer(new QListWidget(this))
{
    setProperty("field", true);
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    document()->setDocumentMargin(5);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_offer->setWindowFlags(Qt::ToolTip);
    m_offer->setFocusPolicy(Qt::NoFocus);
    m_offer->setUniformItemSizes(true);
    m_offer->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_offer->setTextElideMode(Qt::ElideRight);
    m_offer->hide();
    connect(m_offer, &QListWidget::itemClicked, this, &NoteText::insertOffered);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteText::onTyped);
}

QSize NoteText::sizeHint() const
{
    return {300,
            kLines * fontMetrics().lineSpacing() + 2 * qRound(document()->documentMargin()) + 4};
}

QSize NoteText::minimumSizeHint() const { return {100, sizeHint().height()}; }

void NoteText::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QPlainTextEdit::inputMethodEvent(event);
}

void NoteText::onTyped()
{
    if (m_composing)
        return;
    offer();
    judge();
}

void NoteText::offer()
{
    const QTextCursor cursor = textCursor();
    const auto trigger = phraseTrigger(cursor.block().text().left(cursor.positionInBlock()));
    m_hits = trigger ? phrasesFor(m_bench.wording(), trigger->words) : std::vector<PhraseHit>();
    if (m_hits.empty()) {
        m_offer->hide();
        return;
    }
    m_trigger = cursor.block().position() + trigger->from;
    m_offer->clear();
    for (const PhraseHit& hit : m_hits)
        m_offer->addItem(tr("%1   %2").arg(hit.name, hit.text.simplified()));
    m_offer->setCurrentRow(0);
    const int rows = qMin(8, m_offer->count());
    m_offer->resize(qMax(320, width() * 3 / 4), rows * m_offer->sizeHintForRow(0) + 4);
    m_offer->move(viewport()->mapToGlobal(cursorRect().topLeft()) -
                  QPoint(0, m_offer->height() + 4));
    m_offer->show();
}

void NoteText::insertOffered()
{
    const int row = m_offer->currentRow();
    m_offer->hide();
    if (row < 0 || m_trigger < 0)
        return;
    const QString text = fillPhrase(m_hits[static_cast<std::size_t>(row)].text, m_variables);
    QTextCursor cursor = textCursor();
    const int from = static_cast<int>(m_trigger);
    // One edit block: one undo takes the whole insertion back.
    cursor.beginEditBlock();
    cursor.setPosition(from, QTextCursor::KeepAnchor);
    cursor.insertText(text);
    cursor.endEditBlock();
    if (const Placeholder first = nextPlaceholder(text); first.length > 0) {
        cursor.setPosition(from + static_cast<int>(first.at));
        cursor.setPosition(from + static_cast<int>(first.at + first.length),
                           QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    }
    m_offer->hide();
}

bool NoteText::toPlaceholder()
{
    const QString text = toPlainText();
    Placeholder next = nextPlaceholder(text, textCursor().selectionEnd());
    if (next.length == 0)
        next = nextPlaceholder(text);
    if (next.length == 0)
        return false;
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(next.at));
    cursor.setPosition(static_cast<int>(next.at + next.length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    return true;
}

void NoteText::judge()
{
    QList<QTextEdit::ExtraSelection> marks;
    QString advice;
    for (const ForbiddenHit& hit : forbiddenIn(m_bench.wording(), toPlainText())) {
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(static_cast<int>(hit.at));
        mark.cursor.setPosition(static_cast<int>(hit.at + hit.length), QTextCursor::KeepAnchor);
        mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        mark.format.setUnderlineColor(tokensOf(palette()).late);
        marks << mark;
        if (advice.isEmpty())
            advice = tr("Instead of “%1”: %2").arg(mark.cursor.selectedText(), hit.better);
    }
    setExtraSelections(marks);
    Q_EMIT advised(advice);
}

void NoteText::keyPressEvent(QKeyEvent* event)
{
    if (m_offer->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
            m_offer->setCurrentRow(
                qBound(0, m_offer->currentRow() + (event->key() == Qt::Key_Up ? -1 : 1),
                       m_offer->count() - 1));
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Tab:
            insertOffered();
            return;
        case Qt::Key_Escape:
            m_offer->hide();
            return;
        default:
            break;
        }
    }
    if (isEnter(event) && (event->modifiers() & Qt::ControlModifier)) {
        Q_EMIT sendAsked();
        return;
    }
    if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier) {
        if (!toPlaceholder())
            focusNextChild();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void NoteText::focusOutEvent(QFocusEvent* event)
{
    m_offer->hide();
    QPlainTextEdit::focusOutEvent(event);
}

} // namespace shouwen::ui
