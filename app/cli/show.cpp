// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show.h"

#include "app/cli/session.h"
#include "app/cli/show_parts.h"
#include "core/record/lines.h"
#include "core/workflow/naming.h"

#include <QJsonArray>

#include <algorithm>
#include <map>

namespace shouwen::cli {
namespace {

QJsonValue when(const Desk& desk, const std::optional<Instant>& t)
{
    return t ? QJsonValue(q(desk.zone().format(*t))) : QJsonValue();
}

std::string stateLabel(const Desk& desk, const std::string& kind, const std::string& state,
                       const std::string& language)
{
    const KindDef* def = desk.rules().kind(kind);
    if (!def)
        return state;
    const auto it = def->states.find(state);
    return it == def->states.end() ? state : it->second.label.in(language);
}

struct Words {
    const char* en;
    const char* zh;
};
/// The few words the terminal needs beside the rulebook's labels.
const std::map<std::string, Words>& wordTable()
{
    static const std::map<std::string, Words> kWords{{"waiting", {"not started", "未开始"}},
                                                     {"running", {"running", "进行中"}},
                                                     {"paused", {"paused", "已暂停"}},
                                                     {"met", {"met", "达标"}},
                                                     {"missed", {"missed", "超时"}},
                                                     {"ended", {"ended", "已结束"}},
                                                     {"open", {"open", "待签"}},
                                                     {"agreed", {"agreed", "同意"}},
                                                     {"refused", {"refused", "不同意"}},
                                                     {"not_needed", {"not needed", "无需"}},
                                                     {"owner", {"first asked", "首问"}},
                                                     {"holder", {"holder", "经办"}},
                                                     {"due", {"due", "到期"}},
                                                     {"left", {"left", "剩余"}},
                                                     {"over", {"overdue by", "已超"}},
                                                     {"moves", {"can now", "可执行"}},
                                                     {"barred", {"not yet", "尚不能执行"}},
                                                     {"signs", {"signatures", "签字"}},
                                                     {"for", {"for", "代"}},
                                                     {"steps", {"progress", "处理跟踪"}},
                                                     {"notes", {"notes", "记录"}},
                                                     {"files", {"files", "附件"}},
                                                     {"links", {"links", "关联"}},
                                                     {"round", {"round", "轮次"}},
                                                     {"contested", {"contested", "有争议"}},
                                                     {"in", {"customer", "客户"}},
                                                     {"out", {"to the customer", "答复客户"}},
                                                     {"internal", {"internal", "内部"}},
                                                     {"clocks", {"clocks", "时限"}},
                                                     {"department", {"department", "部门"}},
                                                     {"none", {"nothing here", "没有记录"}}};
    return kWords;
}

std::string word(const std::string& key, const std::string& language)
{
    const auto it = wordTable().find(key);
    if (it == wordTable().end())
        return key;
    return language == "en" ? it->second.en : it->second.zh;
}

/// Terminal columns: a Chinese character takes two.
std::size_t width(std::string_view text)
{
    std::size_t n = 0;
    for (const char32_t c :
         QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toStdU32String())
        n += c >= 0x1100 ? 2 : 1;
    return n;
}

std::string padded(const std::string& text, std::size_t columns)
{
    return text + std::string(columns - std::min(columns, width(text)), ' ');
}

std::string noteWay(const Note& note)
{
    return note.direction == Direction::Out  ? "out"
           : note.direction == Direction::In ? "in"
                                             : "internal";
}

void appendHead(std::string& out, const RecordView& view, const Desk& desk,
                const std::string& language)
{
    const Record& r = view.record;
    out += r.number + "  " + (view.kind ? view.kind->label.in(language) : r.kind) + "  [" +
           stateLabel(desk, r.kind, r.state, language) + ']';
    if (r.round > 1)
        out += "  " + word("round", language) + ' ' + std::to_string(r.round);
    if (r.contested)
        out += "  " + word("contested", language);
    out += '\n';
    if (r.owner)
        out += "  " + word("owner", language) + ": " + view.nameOf(*r.owner);
    if (r.holder)
        out += "  " + word("holder", language) + ": " + view.nameOf(*r.holder);
    if (!r.department.empty()) {
        const auto& all = desk.rules().departments;
        const auto it = all.find(r.department);
        out += "  " + word("department", language) + ": " +
               (it == all.end() ? r.department : it->second.label.in(language));
    }
    out += '\n';
}

void appendClocks(std::string& out, const RecordView& view, const Desk& desk,
                  const std::string& language)
{
    for (const ClockView& clock : view.clocks) {
        if (!clock.started && !clock.written)
            continue;
        out +=
            "  * " +
            padded(clock.label.in(language).empty() ? clock.name : clock.label.in(language), 22) +
            ' ' + padded(word(clock.state, language), 12);
        if (clock.due)
            out += ' ' + word("due", language) + ' ' + timeText(desk, *clock.due);
        if (clock.leftSeconds)
            out += "  " + word(*clock.leftSeconds < 0 ? "over" : "left", language) + ' ' +
                   duration(*clock.leftSeconds < 0 ? -*clock.leftSeconds : *clock.leftSeconds,
                            language);
        out += '\n';
    }
}

/// " (for 王芳)" where a signature was given in somebody's place.
std::string inPlaceOf(const std::string& name, const std::string& language)
{
    return name.empty() ? name : " (" + word("for", language) + ' ' + name + ')';
}

void appendTimeline(std::string& out, const RecordView& view, const Desk& desk,
                    const std::string& language)
{
    const Record& r = view.record;
    std::vector<std::pair<Instant, std::string>> lines;
    for (const Step& step : r.steps) {
        const auto move = view.kind ? view.kind->moves.find(step.move)
                                    : decltype(view.kind->moves.find(step.move)){};
        const bool named = view.kind && move != view.kind->moves.end();
        std::string line = view.nameOf(step.actor) + "  " +
                           (named ? move->second.label.in(language) : step.move) + " -> " +
                           stateLabel(desk, r.kind, step.to, language);
        if (!step.reason.empty())
            line += ": " + step.reason;
        if (step.contested)
            line += " (" + word("contested", language) + ')';
        lines.emplace_back(step.at, std::move(line));
    }
    for (const Note& note : r.notes)
        lines.emplace_back(note.at, view.nameOf(note.author) + "  [" +
                                        word(noteWay(note), language) + "] " + note.text);
    for (const Signature& s : r.signatures) {
        const auto step =
            view.kind ? view.kind->signs.find(s.step) : Named<SignDef>::const_iterator{};
        const bool named = view.kind && step != view.kind->signs.end();
        lines.emplace_back(s.at,
                           view.nameOf(s.signer) +
                               inPlaceOf(s.forWhom ? view.nameOf(*s.forWhom) : "", language) +
                               "  " + (named ? step->second.label.in(language) : s.step) + ": " +
                               word(s.verdict == Verdict::Agree ? "agreed" : "refused", language) +
                               (s.comment.empty() ? "" : ", " + s.comment));
    }
    for (const Attachment& file : r.files)
        lines.emplace_back(file.at, view.nameOf(file.author) + "  " + file.name + " (" +
                                        std::to_string(file.size) + ')');
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    if (!lines.empty())
        out += word("steps", language) + '\n';
    for (const auto& [at, line] : lines)
        out += "  " + timeText(desk, at) + "  " + line + '\n';
}

QJsonObject jsonOf(const ClockView& clock, const Desk& desk)
{
    QJsonObject o = json({{"name", q(clock.name)},
                          {"state", q(clock.state)},
                          {"due", when(desk, clock.due)},
                          {"started", when(desk, clock.started)},
                          {"stopped", when(desk, clock.stopped)},
                          {"used_s", static_cast<qint64>(clock.usedSeconds)},
                          {"target_s", static_cast<qint64>(clock.targetSeconds)},
                          {"round", clock.round},
                          {"written", clock.written},
                          {"differs", clock.differs}});
    if (clock.leftSeconds)
        o[QLatin1String("left_s")] = static_cast<qint64>(*clock.leftSeconds);
    QJsonArray years;
    for (const int year : clock.unpublishedYears)
        years.append(year);
    if (!years.isEmpty())
        o[QLatin1String("holidays_not_published")] = years;
    return o;
}

QJsonArray jsonOf(const std::vector<Reason>& reasons)
{
    QJsonArray out;
    for (const Reason& reason : reasons)
        out.append(json({{"code", QString::fromLatin1(reason.code)},
                         {"where", q(reason.where)},
                         {"text", q(fillArgs(translatedCore(reason.text), reason.args))}}));
    return out;
}

void addHistory(QJsonObject& o, const RecordView& view, const Desk& desk)
{
    QJsonArray steps, notes, signatures, files, links, spans, conflicts;
    for (const Step& s : view.record.steps)
        steps.append(json({{"at", when(desk, std::optional(s.at))},
                           {"by", q(view.nameOf(s.actor))},
                           {"role", q(s.role)},
                           {"move", q(s.move)},
                           {"from", q(s.from)},
                           {"to", q(s.to)},
                           {"reason", q(s.reason)},
                           {"contested", s.contested}}));
    for (const Note& n : view.record.notes)
        notes.append(json({{"at", when(desk, std::optional(n.at))},
                           {"by", q(view.nameOf(n.author))},
                           {"direction", q(noteWay(n))},
                           {"channel", q(n.channel)},
                           {"text", q(n.text)}}));
    for (const Signature& s : view.record.signatures)
        signatures.append(json({{"entry", q(s.entry.hex())},
                                {"at", when(desk, std::optional(s.at))},
                                {"by", q(view.nameOf(s.signer))},
                                {"for", q(s.forWhom ? view.nameOf(*s.forWhom) : std::string())},
                                {"role", q(s.role)},
                                {"step", q(s.step)},
                                {"round", s.round},
                                {"verdict", s.verdict == Verdict::Agree ? q("agree") : q("refuse")},
                                {"comment", q(s.comment)}}));
    for (const Attachment& f : view.record.files)
        files.append(json({{"name", q(f.name)},
                           {"size", static_cast<qint64>(f.size)},
                           {"type", q(f.type)},
                           {"hash", q(f.hash)}}));
    for (const Link& l : view.record.links)
        links.append(json(
            {{"entry", q(l.entry.hex())}, {"relation", q(l.relation)}, {"to", q(l.to.hex())}}));
    for (const FieldConflict& c : view.record.conflicts)
        conflicts.append(json(
            {{"field", q(c.field)}, {"loser", q(c.loser.hex())}, {"value", q(c.losing.plain())}}));
    o[QLatin1String("steps")] = steps;
    o[QLatin1String("notes")] = notes;
    o[QLatin1String("signatures")] = signatures;
    o[QLatin1String("files")] = files;
    o[QLatin1String("links")] = links;
    o[QLatin1String("conflicts")] = conflicts;
}

} // namespace

std::string timeText(const Desk& desk, Instant t)
{
    return formatCivil(std::chrono::floor<std::chrono::minutes>(desk.zone().toCivil(t)));
}

QString q(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QJsonObject json(std::initializer_list<std::pair<const char*, QJsonValue>> members)
{
    QJsonObject out;
    for (const auto& [name, value] : members)
        out.insert(QLatin1String(name), value);
    return out;
}

std::string duration(std::int64_t seconds, const std::string& language)
{
    const bool en = language == "en";
    const std::int64_t h = seconds / 3600, min = seconds / 60 % 60, s = seconds % 60;
    std::string out;
    const auto part = [&](std::int64_t n, const char* enUnit, const char* zhUnit) {
        if (n != 0)
            out += (en && !out.empty() ? " " : "") + std::to_string(n) +
                   (en ? std::string(" ") + enUnit : zhUnit);
    };
    part(h, "h", "小时");
    part(min, "min", "分");
    if (h == 0)
        part(s, "s", "秒");
    return out.empty() ? (en ? "0 s" : "0秒") : out;
}

namespace {

/// Moves out of this state that are not open to the person now, each with what it needs.
void appendBarred(std::string& out, const RecordView& view, const std::string& language)
{
    bool first = true;
    for (const MoveView& move : view.moves) {
        if (move.refusals.empty())
            continue;
        if (first)
            out += word("barred", language) + '\n';
        first = false;
        out += "  " + move.def->name + ' ' + move.def->label.in(language) + '\n';
        for (const Reason& reason : move.refusals) {
            const FieldDef* field = view.kind->field(reason.where);
            const std::string what =
                field ? labelledName(field->label, field->name, language) + ": " : std::string();
            out += "    - " + what + fillArgs(translatedCore(reason.text), reason.args) + '\n';
        }
    }
}

} // namespace

std::string textOf(const RecordView& view, const Desk& desk, const std::string& language)
{
    std::string out;
    appendHead(out, view, desk, language);
    appendClocks(out, view, desk, language);
    for (const FieldView& field : view.fields)
        if (!field.shown.empty() && !linePath(field.name))
            out += "  " + padded(field.def->label.in(language), 22) + ' ' + field.shown + '\n';
    out += linesText(view, language) + scoresText(view, language);
    appendTimeline(out, view, desk, language);
    std::string moves;
    for (const MoveView& move : view.moves)
        if (move.refusals.empty())
            moves +=
                (moves.empty() ? "" : ", ") + move.def->name + ' ' + move.def->label.in(language);
    if (!moves.empty())
        out += word("moves", language) + ": " + moves + '\n';
    appendBarred(out, view, language);
    std::string signs;
    for (const SignView& sign : view.signs)
        if (sign.state == "open")
            signs +=
                (signs.empty() ? "" : ", ") + sign.def->name + ' ' + sign.def->label.in(language) +
                inPlaceOf(sign.forWhom, language) +
                (sign.due ? "  " + word("due", language) + ' ' + timeText(desk, *sign.due) : "");
    if (!signs.empty())
        out += word("signs", language) + ": " + signs + '\n';
    return out;
}

QJsonObject jsonOf(const RecordView& view, const Desk& desk)
{
    const Record& r = view.record;
    QJsonObject o = json({{"id", q(r.id.hex())},
                          {"kind", q(r.kind)},
                          {"number", q(r.number)},
                          {"state", q(r.state)},
                          {"category", q(categoryName(r.category))},
                          {"round", r.round},
                          {"department", q(r.department)},
                          {"opened", when(desk, std::optional(r.openedAt))},
                          {"entered", when(desk, std::optional(r.enteredAt))},
                          {"closed", when(desk, r.closedAt)},
                          {"hand_overs", r.handOvers},
                          {"returns", r.returns},
                          {"contested", r.contested},
                          {"withdrawn", r.withdrawn},
                          {"title", q(view.title)},
                          {"customer", q(view.customer)}});
    if (r.owner)
        o[QLatin1String("owner")] = q(view.nameOf(*r.owner));
    if (r.holder)
        o[QLatin1String("holder")] = q(view.nameOf(*r.holder));
    if (r.mergedInto)
        o[QLatin1String("merged_into")] = q(r.mergedInto->hex());
    QJsonObject fields, shown;
    for (const FieldView& field : view.fields) {
        if (field.shown.empty())
            continue;
        fields[q(field.name)] = field.value.isInt()
                                    ? QJsonValue(static_cast<qint64>(*field.value.asInt()))
                                    : QJsonValue(q(field.value.plain()));
        shown[q(field.name)] = q(field.shown);
    }
    o[QLatin1String("scores")] = scoresOf(view);
    o[QLatin1String("fields")] = fields;
    o[QLatin1String("shown")] = shown;
    QJsonArray clocks, moves, signs, tags;
    for (const ClockView& clock : view.clocks)
        clocks.append(jsonOf(clock, desk));
    for (const MoveView& move : view.moves)
        moves.append(json({{"name", q(move.def->name)},
                           {"allowed", move.refusals.empty()},
                           {"reasons", jsonOf(move.refusals)}}));
    for (const SignView& sign : view.signs)
        signs.append(json({{"name", q(sign.def->name)},
                           {"state", q(sign.state)},
                           {"mine", sign.mine},
                           {"for", q(sign.forWhom)},
                           {"due", when(desk, sign.due)}}));
    for (const std::string& tag : r.tags)
        tags.append(q(tag));
    o[QLatin1String("clocks")] = clocks;
    o[QLatin1String("moves")] = moves;
    o[QLatin1String("signs")] = signs;
    o[QLatin1String("tags")] = tags;
    addHistory(o, view, desk);
    return o;
}

std::string textOf(const QueuePage& page, const Desk& desk, const std::string& language)
{
    std::string out;
    for (const QueueRow& row : page.rows)
        out += padded(row.number, 20) + padded(row.due ? timeText(desk, *row.due) : "-", 18) +
               padded(stateLabel(desk, row.kind, row.state, language), 16) +
               padded(row.customer, 12) + padded(row.holder, 10) + row.title + '\n';
    if (page.rows.empty())
        out = word("none", language) + '\n';
    if (!page.next.empty())
        out += "--after " + page.next + '\n';
    return out;
}

QJsonObject jsonOf(const QueuePage& page, const Desk& desk)
{
    QJsonArray rows;
    for (const QueueRow& row : page.rows)
        rows.append(json({{"id", q(row.id.hex())},
                          {"kind", q(row.kind)},
                          {"number", q(row.number)},
                          {"state", q(row.state)},
                          {"title", q(row.title)},
                          {"customer", q(row.customer)},
                          {"phone", q(row.phone)},
                          {"holder", q(row.holder)},
                          {"department", q(row.department)},
                          {"due", when(desk, row.due)},
                          {"due_clock", q(row.dueClock)},
                          {"opened", when(desk, std::optional(row.openedAt))}}));
    return json(
        {{"rows", rows}, {"next", page.next.empty() ? QJsonValue() : QJsonValue(q(page.next))}});
}

std::string textOf(const WhyView& why, const Desk& desk)
{
    (void)desk;
    std::string out;
    for (const std::string& sentence : why.words)
        out += sentence + '\n';
    return out;
}

QJsonObject jsonOf(const WhyView& why, const Desk& desk)
{
    QJsonArray spans, words;
    for (const WhySpan& span : why.spans)
        spans.append(json({{"from", q(desk.zone().format(span.from))},
                           {"to", q(desk.zone().format(span.to))},
                           {"source", q(span.source)},
                           {"text", q(span.text)},
                           {"seconds", static_cast<qint64>(span.seconds)}}));
    for (const std::string& sentence : why.words)
        words.append(q(sentence));
    QJsonObject o = jsonOf(why.clock, desk);
    o[QLatin1String("spans")] = spans;
    o[QLatin1String("sum_s")] = static_cast<qint64>(why.sumSeconds);
    o[QLatin1String("words")] = words;
    return o;
}

} // namespace shouwen::cli
