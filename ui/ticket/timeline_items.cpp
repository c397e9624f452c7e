// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/timeline_items.h"

#include "core/workflow/fields.h"
#include "ui/base/text.h"
#include "ui/base/wording.h"
#include "ui/ticket/ticket_data.h"

#include <QCoreApplication>

#include <algorithm>

namespace shouwen::ui {
namespace {

QString said(const char* source) { return QCoreApplication::translate("timeline", source); }

std::optional<Instant> backDated(Instant at, Instant writtenAt)
{
    return writtenAt - at > std::chrono::minutes(1) ? std::optional(writtenAt) : std::nullopt;
}

TimelineItem itemOf(const Step& step, const RecordView& view, const Wording& wording)
{
    TimelineItem item{TimelineKind::Step, step.at,        qs(view.nameOf(step.actor)),       {},
                      qs(step.reason),    step.contested, backDated(step.at, step.writtenAt)};
    const QString to = wording.state(view.record.kind, step.to);
    if (step.move.empty() && step.from.empty()) {
        item.head = said(QT_TRANSLATE_NOOP("timeline", "opened"));
        return item;
    }
    QString label = said(QT_TRANSLATE_NOOP("timeline", "settled"));
    if (view.kind)
        if (const auto move = view.kind->moves.find(step.move); move != view.kind->moves.end())
            label = wording.label(move->second.label);
    item.head = step.from == step.to
                    ? label
                    : said(QT_TRANSLATE_NOOP("timeline", "%1 → %2")).arg(label, to);
    return item;
}

TimelineItem itemOf(const Note& note, const RecordView& view, const Wording& wording)
{
    TimelineItem item{TimelineKind::Note, note.at, qs(view.nameOf(note.author)),      {},
                      qs(note.text),      false,   backDated(note.at, note.writtenAt)};
    switch (note.direction) {
    case Direction::Internal:
        item.head = said(QT_TRANSLATE_NOOP("timeline", "internal note"));
        break;
    case Direction::Out:
        item.kind = TimelineKind::Reply;
        item.head = said(QT_TRANSLATE_NOOP("timeline", "reply to the customer"));
        break;
    case Direction::In:
        item.kind = TimelineKind::Message;
        item.head = said(QT_TRANSLATE_NOOP("timeline", "from the customer"));
        break;
    }
    if (!note.channel.empty())
        item.head += QStringLiteral(" · ") + wording.listItem("channel", note.channel);
    if (note.text.empty())
        item.body = said(QT_TRANSLATE_NOOP("timeline", "(erased)"));
    return item;
}

TimelineItem itemOf(const Signature& signature, const RecordView& view, const Wording& wording)
{
    const bool agreed = signature.verdict == Verdict::Agree;
    QString step = qs(signature.step);
    if (view.kind)
        if (const auto sign = view.kind->signs.find(signature.step); sign != view.kind->signs.end())
            step = wording.label(sign->second.label);
    const QString pattern = agreed ? said(QT_TRANSLATE_NOOP("timeline", "%1: agreed"))
                                   : said(QT_TRANSLATE_NOOP("timeline", "%1: refused"));
    TimelineItem item{agreed ? TimelineKind::Signature : TimelineKind::Refusal, signature.at,
                      qs(view.nameOf(signature.signer)), pattern.arg(step), qs(signature.comment)};
    if (signature.round > 1)
        item.head += said(QT_TRANSLATE_NOOP("timeline", " (round %1)")).arg(signature.round);
    return item;
}

TimelineItem itemOf(const Attachment& file, const RecordView& view)
{
    return {TimelineKind::File,
            file.at,
            qs(view.nameOf(file.author)),
            qs(file.name) + QStringLiteral(" · ") + sizeText(file.size),
            {}};
}

/// Hand-overs are stays with a holder or at a department; the first of each came with the opening.
void addHands(const RecordView& view, const Wording& wording, std::vector<TimelineItem>& out)
{
    for (const Span& span : view.record.spans) {
        if (span.from <= view.record.openedAt || span.value.empty())
            continue;
        if (span.kind == SpanKind::Holder) {
            const auto id = StaffId::fromHex(span.value);
            out.push_back({TimelineKind::Hand,
                           span.from,
                           {},
                           said(QT_TRANSLATE_NOOP("timeline", "now with %1"))
                               .arg(id ? qs(view.nameOf(*id)) : qs(span.value)),
                           {}});
        } else if (span.kind == SpanKind::Department) {
            out.push_back({TimelineKind::Hand,
                           span.from,
                           {},
                           said(QT_TRANSLATE_NOOP("timeline", "now at %1"))
                               .arg(wording.department(span.value)),
                           {}});
        }
    }
}

QString changeLine(const HistoryLine& line, const TicketData& ticket, const Wording& wording)
{
    const FieldDef* def = ticket.view.kind ? fieldNamed(*ticket.view.kind, line.field) : nullptr;
    const QString label = def ? wording.label(def->label) : qs(line.what);
    const QString from = line.from.empty() ? QStringLiteral("∅") : qs(line.from).simplified();
    const QString to = line.to.empty() ? QStringLiteral("∅") : qs(line.to).simplified();
    return said(QT_TRANSLATE_NOOP("timeline", "%1: %2 → %3")).arg(label, from, to);
}

/// Fields set after the opening, those of one save in one item; and who looked at masked values.
void addChanges(const TicketData& ticket, const Wording& wording, std::vector<TimelineItem>& out)
{
    std::optional<EntryId> opening;
    std::optional<std::pair<StaffId, Instant>> save; // entries written together have one time
    for (const HistoryLine& line : ticket.history) {
        if (line.op == "open")
            opening = line.entry;
        const bool look = line.op == "look";
        const bool change = (line.op == "set" || line.op == "unset") && line.entry != opening;
        if (!look && !change)
            continue;
        const std::pair<StaffId, Instant> key{line.author, line.writtenAt};
        if (change && save == key) {
            out.back().body += QLatin1Char('\n') + changeLine(line, ticket, wording);
            if (!line.from.empty())
                out.back().kind = TimelineKind::Change;
            continue;
        }
        const auto kind = look                ? TimelineKind::Look
                          : line.from.empty() ? TimelineKind::Fill
                                              : TimelineKind::Change;
        TimelineItem item{
            kind, line.at, qs(line.name), {}, {}, false, backDated(line.at, line.writtenAt)};
        item.head = look ? said(QT_TRANSLATE_NOOP("timeline", "looked at %1")).arg(qs(line.what))
                         : said(QT_TRANSLATE_NOOP("timeline", "changed"));
        item.body = look ? qs(line.reason) : changeLine(line, ticket, wording);
        save = change ? std::optional(key) : std::nullopt;
        out.push_back(std::move(item));
    }
}

} // namespace

bool belongsTo(TimelineKind kind, TimelinePart part)
{
    switch (part) {
    case TimelinePart::All:
        return kind != TimelineKind::Fill;
    case TimelinePart::Words:
        return kind == TimelineKind::Note || kind == TimelineKind::Reply ||
               kind == TimelineKind::Message || kind == TimelineKind::File;
    case TimelinePart::Steps:
        return kind == TimelineKind::Step || kind == TimelineKind::Signature ||
               kind == TimelineKind::Refusal || kind == TimelineKind::Hand;
    case TimelinePart::Changes:
        return kind == TimelineKind::Change || kind == TimelineKind::Fill ||
               kind == TimelineKind::Look;
    }
    return true;
}

std::vector<TimelineItem> timelineItems(const TicketData& ticket, const Wording& wording)
{
    const RecordView& view = ticket.view;
    std::vector<TimelineItem> out;
    for (const Step& step : view.record.steps)
        out.push_back(itemOf(step, view, wording));
    for (const Note& note : view.record.notes)
        out.push_back(itemOf(note, view, wording));
    for (const Signature& signature : view.record.signatures)
        out.push_back(itemOf(signature, view, wording));
    for (const Attachment& file : view.record.files)
        out.push_back(itemOf(file, view));
    addHands(view, wording, out);
    addChanges(ticket, wording, out);
    std::stable_sort(out.begin(), out.end(),
                     [](const TimelineItem& a, const TimelineItem& b) { return a.at < b.at; });
    std::reverse(out.begin(), out.end());
    return out;
}

const char* timelineIcon(TimelineKind kind)
{
    switch (kind) {
    case TimelineKind::Step:
        return "go-next";
    case TimelineKind::Note:
        return "view-pim-notes";
    case TimelineKind::Reply:
        return "mail-reply-sender";
    case TimelineKind::Message:
        return "mail-mark-unread";
    case TimelineKind::Signature:
        return "dialog-ok-apply";
    case TimelineKind::Refusal:
        return "dialog-cancel";
    case TimelineKind::File:
        return "mail-attachment";
    case TimelineKind::Hand:
        return "system-users";
    case TimelineKind::Change:
    case TimelineKind::Fill:
        return "document-edit";
    case TimelineKind::Look:
        return "edit-find";
    }
    return "";
}

} // namespace shouwen::ui
