// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/sign_lane.h"

#include "ui/base/icon_set.h"
#include "ui/base/ink.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"
#include "ui/ticket/sign_rounds.h"
#include "ui/ticket/ticket_data.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shouwen::ui {

SignLane::SignLane(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
}

void SignLane::show(const TicketData& ticket)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const SignView& sign : ticket.view.signs)
        if (sign.state != "not_needed" && sign.state != "waiting")
            m_rows->addWidget(card(sign, ticket));
    for (const SignRound& round : formerSignRounds(ticket, m_bench.wording()))
        m_rows->addWidget(former(round));
    setVisible(m_rows->count() > 0);
}

QWidget* SignLane::former(const SignRound& round)
{
    const Tokens& t = tokensOf(palette());
    auto* words = new QLabel;
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QStringList lines{tr("Round %1   %2").arg(round.round).arg(round.votes.join(tr("; ")))};
    if (!round.changes.isEmpty())
        lines << tr("Changed since:   %1").arg(round.changes.join(tr("; ")));
    words->setText(lines.join(QLatin1Char('\n')));
    words->setContentsMargins(22, 0, 0, 2);
    setInk(words, t.subtle);
    return words;
}

QString SignLane::standing(const SignView& sign, const TicketData& ticket) const
{
    QStringList parts;
    for (const Signature& signature : ticket.view.record.signatures)
        if (signature.step == sign.def->name && signature.round == ticket.view.record.round) {
            const QString who = qs(ticket.view.nameOf(signature.signer));
            parts << (signature.verdict == Verdict::Agree ? tr("%1 agreed").arg(who)
                                                          : tr("%1 refused").arg(who));
        }
    if (sign.state == "open") {
        QStringList missing;
        for (const std::string& role : sign.missing)
            missing << m_bench.wording().role(role);
        const QString joined =
            missing.join(sign.def->mode == SignMode::Any ? tr(" or ") : tr(" and "));
        if (!joined.isEmpty())
            parts << tr("waiting for %1").arg(joined);
    }
    return parts.join(QStringLiteral(" · "));
}

QWidget* SignLane::card(const SignView& sign, const TicketData& ticket)
{
    const Tokens& t = tokensOf(palette());
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    auto* mark = new QLabel;
    const char* drawing = sign.state == "agreed"    ? "dialog-ok-apply"
                          : sign.state == "refused" ? "dialog-cancel"
                                                    : "document-edit";
    mark->setPixmap(icon(drawing).pixmap(QSize(16, 16), devicePixelRatioF()));
    auto* name = new QLabel(m_bench.wording().label(sign.def->label));
    auto* state = new QLabel(standing(sign, ticket));
    state->setWordWrap(true);
    setInk(state, sign.state == "refused" ? t.late : sign.state == "agreed" ? t.good : t.subtle);
    row->addWidget(mark);
    row->addWidget(name);
    row->addWidget(state, 1);
    if (sign.mine) {
        const std::string step = sign.def->name;
        const auto add = [&](const QString& text, Verdict verdict) {
            auto* button = new QPushButton(text);
            button->setAccessibleName(text + QStringLiteral(": ") + name->text());
            connect(button, &QPushButton::clicked, this,
                    [this, step, verdict] { Q_EMIT signAsked(step, verdict); });
            row->addWidget(button);
        };
        add(tr("Agree"), Verdict::Agree);
        add(tr("Refuse…"), Verdict::Refuse);
    }
    return box;
}

} // namespace shouwen::ui
