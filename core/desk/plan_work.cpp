// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/planner.h"

#include "core/base/hash.h"
#include "core/base/text.h"

#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>

namespace shouwen {

/// Code of the department that is meant; empty: unchanged.
std::string Planner::departmentMeant(const std::string& typed)
{
    const std::string name = nameMeant(rules().departments, typed);
    if (name.empty() || rules().departments.count(name) > 0)
        return name;
    Reason unknown =
        unknownName("department.unknown",
                    QT_TRANSLATE_NOOP("core", "there is no department \"%1\"; nearest is \"%2\""),
                    rules().departments, typed, desk.language);
    unknown.where = "department";
    plan.refuse(std::move(unknown));
    return {};
}

/// Returned work 退单 goes to whoever had it before: the department, and the person there.
void Planner::handBack(std::optional<StaffId>& holder, std::string& department)
{
    const Record& record = plan.preview();
    const auto before = [&record](SpanKind kind, std::string_view now) -> const Span* {
        const Span* found = nullptr;
        for (const Span& span : record.spans)
            if (span.kind == kind && span.to && !span.value.empty() && span.value != now)
                found = &span;
        return found;
    };
    const Span* was = before(SpanKind::Department, record.department);
    const Span* who = before(SpanKind::Holder, record.holder ? record.holder->hex() : "");
    if (was)
        department = was->value;
    // The person counts only if it was there that they had it, and if they still work here.
    holder.reset();
    if (who && (!was || (who->from<*was->to&& * who->to> was->from)))
        holder = StaffId::fromHex(who->value);
    if (!desk.isActive(holder))
        holder.reset();
    if (!was && !holder)
        plan.refuse(
            {"hand.nowhere", QT_TRANSLATE_NOOP("core", "nobody had it before; name who gets it")});
}

/// Whoever works at the department where it waits may take it; others need the right to.
std::optional<std::string> Planner::takingRole() const
{
    const Record& record = plan.preview();
    for (const std::string& name : person.roles) {
        const auto role = rules().roles.find(name);
        if (!record.holder && role != rules().roles.end() && !record.department.empty() &&
            (role->second.department == record.department ||
             person.department == record.department))
            return name;
    }
    return roleFor(rules(), person, plan.kind().name, "take");
}

Outcome Planner::operator()(const HandCommand& command)
{
    SHOUWEN_CHECK(beginWith(command.record));
    requireOpen();
    const Record& record = plan.preview();
    const bool sendsBack = command.back && !command.to && command.department.empty() &&
                           record.holder == person.id && !person.roles.empty();
    if (command.to == person.id && takingRole())
        plan.underRole(takingRole());
    else if (sendsBack)
        plan.underRole(person.roles.front()); // whoever was handed work may return it (P-2)
    else
        requireVerb("hand");
    if (record.holder && *record.holder != person.id && !overrides())
        plan.refuse({"hand.holder",
                     QT_TRANSLATE_NOOP(
                         "core", "%1 holds it; only the holder or a supervisor hands it over"),
                     {desk.personName(*record.holder)}});
    const std::string named = departmentMeant(command.department);
    SHOUWEN_TRY(std::string reason, cleaned(command.reason));
    if (command.back)
        requireReason(reason, "return", "reason");
    std::optional<StaffId> holder = command.to;
    std::string department = named.empty() ? record.department : named;
    if (command.to) {
        SHOUWEN_TRY(const auto* book, desk.staffBook());
        const auto other = std::find_if(book->begin(), book->end(), [&](const StaffEntry& e) {
            return e.active && e.person.id == *command.to;
        });
        if (other == book->end())
            plan.refuse({"hand.away",
                         QT_TRANSLATE_NOOP("core", "that person does not work here any more")});
        else if (command.department.empty() && !other->person.department.empty())
            department = other->person.department;
    } else if (command.department.empty() && !command.back) {
        plan.refuse(
            {"hand.whom", QT_TRANSLATE_NOOP("core", "say who or which department gets it")});
    }
    if (command.back && !command.to && command.department.empty())
        handBack(holder, department);
    if (holder && isKeptFrom(record, plan.kind(), *holder)) {
        if (command.to)
            plan.refuse(
                {"hand.about", QT_TRANSLATE_NOOP("core", "it cannot be given to that person")});
        holder.reset();
    }
    plan.addHand(holder, department, command.back, reason);
    return Done{};
}

/// L-2: what should not be said to a customer, with a better wording; said it is, so only remarked.
void Planner::remarkForbidden(std::string_view text, const std::string& where)
{
    const std::string folded = foldText(text);
    for (const ForbiddenDef& phrase : rules().forbidden) {
        const std::string pattern = foldText(phrase.pattern);
        if (!pattern.empty() && folded.find(pattern) != std::string::npos)
            plan.remark({"phrase.forbidden",
                         QT_TRANSLATE_NOOP("core", "\"%1\" is not said to a customer; better: %2"),
                         {phrase.pattern, desk.in(phrase.better)},
                         where});
    }
}

Outcome Planner::operator()(const NoteCommand& command)
{
    SHOUWEN_CHECK(beginWith(command.record));
    requireVerb("note");
    SHOUWEN_TRY(std::string text, cleaned(command.text));
    if (foldText(text).empty())
        plan.refuse({"note.empty", QT_TRANSLATE_NOOP("core", "the note is empty"), {}, "text"});
    if (command.direction == Direction::Out)
        remarkForbidden(text, {});
    NoteOp note{at, command.direction, {}, text};
    if (!command.channel.empty()) {
        FieldDef channel;
        channel.name = channel.list = "channel";
        channel.type = FieldType::Code;
        const ReferenceLookup none = [](FieldType, std::string_view,
                                        std::string_view) -> Result<std::string> {
            return std::string();
        };
        auto code = readField(channel, command.channel,
                              {rules(), *desk.zone, none, desk.today(), desk.language});
        if (code)
            note.channel = code->value.plain();
        else
            plan.refuseAll(std::move(code).error().reasons);
    }
    plan.add(Op::Note, note);
    return Done{};
}

const SignDef* Planner::stepFor(const SignCommand& command)
{
    const auto& signs = plan.kind().signs;
    if (!command.step.empty()) {
        const auto it = signs.find(nameMeant(signs, command.step));
        if (it != signs.end())
            return &it->second;
        plan.refuse(unknownName(
            "sign.unknown",
            QT_TRANSLATE_NOOP("core", "there is no signature \"%1\"; nearest is \"%2\""), signs,
            command.step, desk.language));
        return nullptr;
    }
    std::vector<const SignDef*> mine;
    for (const SignStatus& status : signStatus(plan.situation()))
        if (status.state == SignState::Open && signingAs(plan.situation(), *status.step))
            mine.push_back(status.step);
    if (mine.size() == 1)
        return mine.front();
    if (mine.empty())
        plan.refuse({"sign.none",
                     QT_TRANSLATE_NOOP("core", "there is nothing for %1 to sign now"),
                     {person.name}});
    else
        plan.refuse({"sign.which",
                     QT_TRANSLATE_NOOP("core", "several signatures are open; name one, like %1"),
                     {labelledName(mine.front()->label, mine.front()->name, desk.language)}});
    return nullptr;
}

Outcome Planner::operator()(const SignCommand& command)
{
    SHOUWEN_CHECK(beginWith(command.record));
    requireOpen();
    const SignDef* step = stepFor(command);
    if (!step)
        return Done{};
    plan.refuseAll(signRefusals(plan.situation(), *step));
    SHOUWEN_TRY(std::string comment, cleaned(command.comment));
    if (command.verdict == Verdict::Refuse)
        requireReason(comment, "refuse", "comment");
    const auto as = signingAs(plan.situation(), *step);
    plan.underRole(as ? std::optional(as->role) : std::nullopt);
    const Person asRole{person.id, person.name, {as ? as->role : std::string()}, {}};
    if (as && !roleFor(rules(), asRole, plan.kind().name, "sign"))
        plan.refuse(desk.notAllowed(person, plan.kind().label, "sign"));
    plan.add(Op::Sign, SignOp{at, step->name, plan.preview().round, command.verdict,
                              signDigest(plan.kind(), *step, plan.preview()), comment,
                              as ? as->forWhom : std::nullopt});
    return Done{};
}

namespace {

/// Whether a move that asks for this signature was made after it was given.
bool hasServed(const Situation& at, const Signature& signature)
{
    std::optional<std::uint64_t> given;
    for (const TimelineEvent& event : at.record.timeline)
        if (event.kind == EventKind::Signed && event.what == signature.step &&
            event.at == signature.at && (!given || event.order < *given))
            given = event.order;
    return given &&
           std::any_of(at.record.timeline.begin(), at.record.timeline.end(),
                       [&](const TimelineEvent& event) {
                           if (event.kind != EventKind::Moved || event.order < *given)
                               return false;
                           const auto move = at.kind.moves.find(event.what);
                           return move != at.kind.moves.end() &&
                                  std::find(move->second.sign.begin(), move->second.sign.end(),
                                            signature.step) != move->second.sign.end();
                       });
}

} // namespace

Outcome Planner::operator()(const UnsignCommand& command)
{
    SHOUWEN_CHECK(beginWith(command.record));
    requireOpen();
    const auto& given = plan.preview().signatures;
    const auto it = std::find_if(given.begin(), given.end(),
                                 [&](const Signature& s) { return s.entry == command.signature; });
    if (it == given.end())
        plan.refuse({"sign.gone", QT_TRANSLATE_NOOP("core", "there is no such signature")});
    else if (it->round != plan.preview().round || hasServed(plan.situation(), *it))
        plan.refuse({"sign.used",
                     QT_TRANSLATE_NOOP("core", "what it allowed has been done; it stays, and a new "
                                               "round asks for another")});
    else if (it->signer != person.id)
        plan.refuse(
            {"sign.other", QT_TRANSLATE_NOOP("core", "only who signed takes a signature back")});
    else
        plan.underRole(it->role);
    plan.add(Op::Unsign, TakeBackOp{at, command.signature});
    return Done{};
}

Outcome Planner::operator()(const AttachCommand& command)
{
    SHOUWEN_CHECK(beginWith(command.record));
    requireVerb("attach");
    constexpr std::size_t kMost = 25 * 1024 * 1024; // design.md, Store
    SHOUWEN_TRY(std::string bytes, desk.seams.files.read(command.path, kMost));
    if (bytes.empty())
        plan.refuse({"file.empty", QT_TRANSLATE_NOOP("core", "the file is empty"), {}, "file"});
    const QFileInfo file(QString::fromStdString(command.path));
    SHOUWEN_TRY(std::string name, cleanText(file.fileName().toStdString()));
    const QMimeType type = QMimeDatabase().mimeTypeForData(
        QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
    plan.add(Op::Attach, AttachOp{at, blake2b256(bytes).hex(), type.name().toStdString(), name,
                                  static_cast<std::int64_t>(bytes.size())});
    plan.bring(std::move(bytes));
    return Done{};
}

Outcome Planner::operator()(const TagCommand& command)
{
    SHOUWEN_CHECK(beginWith(command.record));
    requireVerb("tag");
    constexpr std::size_t kMost = 40;
    SHOUWEN_TRY(CutText tag, cleanTextUpTo(command.tag, kMost));
    if (tag.cut)
        plan.remark({"text.cut",
                     QT_TRANSLATE_NOOP("core", "the text was cut at %1 characters"),
                     {std::to_string(kMost)}});
    const std::string word = foldText(tag.text);
    if (word.empty())
        plan.refuse({"tag.empty", QT_TRANSLATE_NOOP("core", "the tag is empty"), {}, "tag"});
    const bool there = plan.preview().tags.count(word) > 0;
    if (there == command.away)
        plan.add(command.away ? Op::Untag : Op::Tag, TagOp{at, word});
    return Done{};
}

} // namespace shouwen
