// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planner/call_script.h"

#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/ticket/phrases.h"
#include "ui/ticket/ticket_data.h"
#include "ui/ticket/ticket_variables.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace shouwen::ui {
namespace {

const std::string kGroup = "callback";
constexpr int kLinesSeen = 7;

bool isCallToMake(const TicketData& ticket)
{
    const auto& planning = ticket.rules->planning;
    return planning && ticket.view.record.kind == planning->kind && ticket.view.record.isOpen();
}

} // namespace

QStringList callScript(Workbench& bench, const TicketData& ticket)
{
    const PhraseVariables known = ticketVariables(bench, [&ticket] { return &ticket; });
    const PhraseVariables variables = [&](const QString& name) -> std::optional<QString> {
        if (name == QLatin1String("address_as"))
            return QString(); // said by ear
        return known(name);
    };
    QStringList sentences;
    for (const auto& [name, phrase] : bench.wording().rules().phrases)
        if (phrase.group == kGroup)
            sentences << fillPhrase(bench.wording().label(phrase.text), variables).simplified();
    return sentences;
}

CallScript::CallScript(Workbench& bench, QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_scroll(new QScrollArea)
    , m_bench(bench)
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_scroll->setWidget(m_text);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addWidget(m_title);
    column->addWidget(m_scroll);
    m_title->setText(tr("What to say"));
    hide();
}

void CallScript::fill(const TicketData* ticket)
{
    const QStringList sentences =
        ticket && isCallToMake(*ticket) ? callScript(m_bench, *ticket) : QStringList();
    QStringList lines;
    for (const QString& sentence : sentences)
        lines << tr("%1. %2").arg(lines.size() + 1).arg(sentence);
    m_text->setText(lines.join(QLatin1Char('\n')));
    m_text->setAccessibleName(m_title->text());
    m_scroll->setFixedHeight(fontMetrics().lineSpacing() * kLinesSeen);
    setVisible(!lines.isEmpty());
}

QString CallScript::text() const { return m_text->text(); }

void CallScript::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_title->setText(tr("What to say"));
}

} // namespace shouwen::ui
