// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/sign_rounds.h"

#include "core/workflow/fields.h"
#include "ui/base/text.h"
#include "ui/base/wording.h"
#include "ui/ticket/ticket_data.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace shouwen::ui {
namespace {

QString said(const char* source) { return QCoreApplication::translate("signatures", source); }

QString voteOf(const Signature& signature, const TicketData& ticket, const Wording& wording)
{
    QString step = qs(signature.step);
    if (ticket.view.kind)
        if (const auto def = ticket.view.kind->signs.find(signature.step);
            def != ticket.view.kind->signs.end())
            step = wording.label(def->second.label);
    const QString pattern = signature.verdict == Verdict::Agree
                                ? said(QT_TRANSLATE_NOOP("signatures", "%1: %2 agreed"))
                                : said(QT_TRANSLATE_NOOP("signatures", "%1: %2 refused"));
    const QString vote = pattern.arg(step, qs(ticket.view.nameOf(signature.signer)));
    return signature.comment.empty() ? vote : vote + QStringLiteral(" · ") + qs(signature.comment);
}

/// First value before, last value after, per field.
QStringList changesBetween(const TicketData& ticket, const Wording& wording, Instant from,
                           std::optional<Instant> to)
{
    std::vector<std::string> order;
    std::map<std::string, std::pair<std::string, std::string>> values;
    for (const HistoryLine& line : ticket.history) {
        if (line.field.empty() || line.op == "look" || line.writtenAt <= from ||
            (to && line.writtenAt > *to))
            continue;
        const auto [at, fresh] = values.try_emplace(line.field, line.from, line.to);
        if (fresh)
            order.push_back(line.field);
        at->second.second = line.to;
    }
    QStringList out;
    for (const std::string& field : order) {
        const auto& [before, after] = values.at(field);
        if (before == after)
            continue;
        const auto shown = [](const std::string& text) {
            return text.empty() ? QStringLiteral("∅") : qs(text).simplified();
        };
        out << said(QT_TRANSLATE_NOOP("signatures", "%1: %2 → %3"))
                   .arg(wording.fieldLabel(ticket.view.kind, field), shown(before), shown(after));
    }
    return out;
}

} // namespace

std::vector<SignRound> formerSignRounds(const TicketData& ticket, const Wording& wording)
{
    struct Bounds {
        Instant first, last;
    };
    std::map<int, Bounds> bounds;
    std::map<int, SignRound> rounds;
    for (const Signature& signature : ticket.view.record.signatures) {
        const auto [at, fresh] =
            bounds.try_emplace(signature.round, Bounds{signature.at, signature.at});
        at->second.first = std::min(at->second.first, signature.at);
        at->second.last = std::max(at->second.last, signature.at);
        rounds.try_emplace(signature.round, SignRound{signature.round, {}, {}}).first->second.votes
            << voteOf(signature, ticket, wording);
    }
    std::vector<SignRound> out;
    for (auto& [number, round] : rounds) {
        if (number >= ticket.view.record.round)
            continue;
        const auto next = bounds.upper_bound(number);
        round.changes =
            changesBetween(ticket, wording, bounds.at(number).last,
                           next == bounds.end() ? std::nullopt : std::optional(next->second.first));
        out.push_back(std::move(round));
    }
    std::reverse(out.begin(), out.end());
    return out;
}

} // namespace shouwen::ui
