// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/note_editor.h"

#include "ui/base/flow_layout.h"
#include "ui/base/ink.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"
#include "ui/form/choice_editors.h"
#include "ui/ticket/note_text.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace shouwen::ui {
namespace {

constexpr Direction kDirections[] = {Direction::Internal, Direction::Out, Direction::In};

} // namespace

NoteEditor::NoteEditor(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_text(new NoteText(bench))
    , m_advice(new QLabel)
    , m_direction(new QButtonGroup(this))
    , m_channel(new QComboBox)
    , m_send(new QPushButton)
{
    auto* row = new FlowLayout(nullptr, 4);
    for (const Direction direction : kDirections) {
        auto* button = new QToolButton;
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        m_direction->addButton(button, static_cast<int>(direction));
        row->addWidget(button);
    }
    m_direction->button(static_cast<int>(Direction::Internal))->setChecked(true);
    row->addWidget(m_channel);
    m_advice->setWordWrap(true);
    m_advice->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addWidget(m_text);
    column->addWidget(m_advice);
    auto* foot = new QHBoxLayout;
    foot->addLayout(row, 1);
    foot->addWidget(m_send, 0, Qt::AlignTop);
    column->addLayout(foot);
    connect(m_text, &NoteText::sendAsked, this, &NoteEditor::send);
    connect(m_send, &QPushButton::clicked, this, &NoteEditor::send);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_send->setEnabled(!isEmpty());
        Q_EMIT edited();
    });
    connect(m_text, &NoteText::advised, this, [this](const QString& advice) {
        setInk(m_advice, tokensOf(palette()).soon);
        m_advice->setText(advice);
        m_advice->setVisible(!advice.isEmpty());
    });
    connect(&bench, &Workbench::wordingChanged, this, &NoteEditor::fillChannels);
    m_send->setEnabled(false);
    retranslate();
    fillChannels();
}

void NoteEditor::setVariables(PhraseVariables variables)
{
    m_text->setVariables(std::move(variables));
}

void NoteEditor::setAllowed(bool allowed) { setVisible(allowed); }

bool NoteEditor::isEmpty() const { return m_text->toPlainText().trimmed().isEmpty(); }

NoteDraft NoteEditor::draft() const
{
    return {static_cast<Direction>(m_direction->checkedId()),
            us(m_channel->currentData().toString()), us(m_text->toPlainText())};
}

void NoteEditor::fill(const NoteDraft& draft)
{
    if (QAbstractButton* button = m_direction->button(static_cast<int>(draft.direction)))
        button->setChecked(true);
    m_channel->setCurrentIndex(qMax(0, m_channel->findData(qs(draft.channel))));
    m_text->setPlainText(qs(draft.text));
}

QWidget* NoteEditor::textField() const { return m_text; }

void NoteEditor::clear() { m_text->clear(); }

void NoteEditor::focusText() { m_text->setFocus(Qt::ShortcutFocusReason); }

void NoteEditor::send()
{
    if (isEmpty())
        return;
    if (nextPlaceholder(m_text->toPlainText()).length > 0) {
        m_advice->setText(tr("A placeholder is still to be filled in: Tab goes there."));
        m_advice->show();
        return;
    }
    Q_EMIT sent(draft());
}

void NoteEditor::fillChannels()
{
    const QString kept = m_channel->currentData().toString();
    m_channel->clear();
    const Wording& wording = m_bench.wording();
    const auto list = wording.rules().lists.find("channel");
    m_channel->setVisible(list != wording.rules().lists.end());
    if (list == wording.rules().lists.end())
        return;
    m_channel->addItem(tr("any channel"), QString());
    for (const Choice& choice : listChoices(wording, list->second))
        m_channel->addItem(choice.label, choice.typed);
    m_channel->setCurrentIndex(qMax(0, m_channel->findData(kept)));
}

void NoteEditor::retranslate()
{
    m_direction->button(static_cast<int>(Direction::Internal))->setText(tr("Internal note"));
    m_direction->button(static_cast<int>(Direction::Out))->setText(tr("Reply"));
    m_direction->button(static_cast<int>(Direction::In))->setText(tr("From the customer"));
    m_direction->button(static_cast<int>(Direction::Internal))
        ->setToolTip(tr("Among ourselves; stops no clock"));
    m_direction->button(static_cast<int>(Direction::Out))
        ->setToolTip(tr("Told to the customer; counts as a reply"));
    m_direction->button(static_cast<int>(Direction::In))
        ->setToolTip(tr("What the customer said; an answer is due from then on"));
    m_channel->setAccessibleName(tr("Channel"));
    m_send->setText(tr("Add"));
    m_send->setToolTip(tr("Ctrl+Enter"));
    m_text->setPlaceholderText(tr("Write a note…   / or :: for phrases"));
    m_text->setAccessibleName(tr("Note"));
}

void NoteEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace shouwen::ui
