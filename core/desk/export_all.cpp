// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// exportAll: everything there is, as text that any program reads.
#include "core/desk/export.h"
#include "core/desk/inside.h"
#include "core/desk/reveal.h"
#include "core/exchange/part_file.h"

#include <QDir>
#include <QFile>

#include <set>

namespace shouwen {
namespace {

constexpr const char* kReadme =
    R"(Everything kept in this store, for any program to read.

KIND.jsonl   one record a line, JSON, UTF-8. Members:
  id kind number state category department round   as kept; category open|waiting|closed|cancelled
  owner holder subject merged_into                  ids; people and customers are records too
  opened entered changed closed                     RFC 3339, UTC
  fields     name: value. Amounts in fen, times in milliseconds since 1970 UTC, codes as in the
             rulebook; order lines as lines.<line>.<field>
  notes      at, author, direction (internal|out|in), channel, text
  steps      at, actor, role, move, from, to, reason
  signatures at, signer, role, step, round, verdict, digest, comment
  files      at, author, name, type, size, hash: the bytes are files/<first two of hash>/<hash>
  links      relation, to
  outcomes   clocks as decided at the close: clock, due, used (seconds), met (0 or 1)
  tags counts withdrawn
rulebook.toml  the rules it is all to be read by.
)";

std::optional<Value> idOf(const std::optional<RecordId>& id)
{
    return id ? std::optional<Value>(id->hex()) : std::nullopt;
}

void put(Value::Object& into, const char* name, std::optional<Value> value)
{
    if (value)
        into.emplace(name, *std::move(value));
}

Value::List notesOf(const Record& r)
{
    Value::List out;
    for (const Note& n : r.notes)
        out.emplace_back(Value::Object{{"at", formatUtc(n.at)},
                                       {"author", n.author.hex()},
                                       {"direction", n.direction == Direction::Out  ? "out"
                                                     : n.direction == Direction::In ? "in"
                                                                                    : "internal"},
                                       {"channel", n.channel},
                                       {"text", n.text}});
    return out;
}

Value::List stepsOf(const Record& r)
{
    Value::List out;
    for (const Step& s : r.steps)
        out.emplace_back(Value::Object{{"at", formatUtc(s.at)},
                                       {"actor", s.actor.hex()},
                                       {"role", s.role},
                                       {"move", s.move},
                                       {"from", s.from},
                                       {"to", s.to},
                                       {"reason", s.reason}});
    return out;
}

Value::List signaturesOf(const Record& r)
{
    Value::List out;
    for (const Signature& s : r.signatures)
        out.emplace_back(
            Value::Object{{"at", formatUtc(s.at)},
                          {"signer", s.signer.hex()},
                          {"role", s.role},
                          {"step", s.step},
                          {"round", s.round},
                          {"verdict", s.verdict == Verdict::Agree ? "agree" : "refuse"},
                          {"digest", s.digest},
                          {"comment", s.comment}});
    return out;
}

Value::List filesOf(const Record& r)
{
    Value::List out;
    for (const Attachment& f : r.files)
        out.emplace_back(Value::Object{{"at", formatUtc(f.at)},
                                       {"author", f.author.hex()},
                                       {"name", f.name},
                                       {"type", f.type},
                                       {"size", f.size},
                                       {"hash", f.hash}});
    return out;
}

Value::List outcomesOf(const Record& r)
{
    Value::List out;
    for (const ClockOutcome& o : r.outcomes) {
        Value::Object one{{"clock", o.clock}, {"used", o.used}, {"met", o.met ? 1 : 0}};
        if (o.due)
            one.emplace("due", formatUtc(*o.due));
        out.emplace_back(std::move(one));
    }
    return out;
}

Value objectOf(const Record& r)
{
    Value::Object out{{"id", r.id.hex()},
                      {"kind", r.kind},
                      {"number", r.number},
                      {"state", r.state},
                      {"category", categoryName(r.category)},
                      {"department", r.department},
                      {"round", r.round},
                      {"opened", formatUtc(r.openedAt)},
                      {"entered", formatUtc(r.enteredAt)},
                      {"changed", formatUtc(r.changedAt)},
                      {"withdrawn", r.withdrawn ? 1 : 0}};
    put(out, "owner", idOf(r.owner));
    put(out, "holder", idOf(r.holder));
    put(out, "subject", idOf(r.subject));
    put(out, "merged_into", idOf(r.mergedInto));
    if (r.closedAt)
        out.emplace("closed", formatUtc(*r.closedAt));
    Value::Object fields, counts;
    for (const auto& [name, field] : r.fields)
        fields.emplace(name, field.value);
    for (const auto& [name, count] : r.counts)
        counts.emplace(name, count);
    Value::List tags, links;
    for (const std::string& tag : r.tags)
        tags.emplace_back(tag);
    for (const Link& link : r.links)
        links.emplace_back(Value::Object{{"relation", link.relation}, {"to", link.to.hex()}});
    out.emplace("fields", std::move(fields));
    out.emplace("counts", std::move(counts));
    out.emplace("tags", std::move(tags));
    out.emplace("links", std::move(links));
    out.emplace("notes", notesOf(r));
    out.emplace("steps", stepsOf(r));
    out.emplace("signatures", signaturesOf(r));
    out.emplace("files", filesOf(r));
    out.emplace("outcomes", outcomesOf(r));
    return out;
}

class WholeExport {
public:
    WholeExport(Desk::Impl& desk, const Person& person, std::string folder,
                const WorkProgress& progress)
        : m_desk(desk)
        , m_person(person)
        , m_folder(std::move(folder))
        , m_progress(progress)
    {}
    Outcome run();
    const ExportAllReport& report() const { return m_report; }

private:
    Outcome kind(const std::string& name);
    Outcome record(const Record& record, PartFile& to);
    Outcome attachments(const Record& record);
    Desk::Impl& m_desk;
    const Person& m_person;
    std::string m_folder;
    const WorkProgress& m_progress;
    ExportAllReport m_report;
};

Outcome WholeExport::attachments(const Record& record)
{
    for (const Attachment& file : record.files) {
        const std::string path = m_folder + "/files/" + file.hash.substr(0, 2) + '/' + file.hash;
        if (m_desk.seams.files.exists(path))
            continue;
        SHOUWEN_TRY(const std::string bytes, m_desk.store->loadFile(file.hash));
        SHOUWEN_CHECK(m_desk.seams.files.makeFolder(m_folder + "/files/" + file.hash.substr(0, 2)));
        SHOUWEN_CHECK(m_desk.seams.files.writeWhole(path, bytes));
        ++m_report.files;
    }
    return Done{};
}

Outcome WholeExport::record(const Record& record, PartFile& to)
{
    SHOUWEN_CHECK(to.write(canonicalText(objectOf(record)) + '\n'));
    ++m_report.records;
    m_report.notes += static_cast<std::int64_t>(record.notes.size());
    return attachments(record);
}

Outcome WholeExport::kind(const std::string& name)
{
    PartFile file(m_folder + '/' + name + ".jsonl");
    SHOUWEN_CHECK(file.open());
    ListQuery query{.kinds = {name}, .scope = ListScope::All, .order = ListOrder::Opened};
    query.limit = 500;
    do {
        SHOUWEN_TRY(const Page page, m_desk.store->read().list(query, m_desk.asking(m_person)));
        for (const RowView& row : page.rows) {
            SHOUWEN_TRY(const Record loaded, m_desk.store->read().load(row.id));
            SHOUWEN_CHECK(record(loaded, file));
        }
        query.after = page.next;
        if (m_progress && !m_progress(m_report.records, m_report.records * 2))
            return Error(ErrorKind::Cancelled, Reason{"export.cancelled", "Cancelled."});
    } while (!query.after.empty());
    return file.commit();
}

Outcome WholeExport::run()
{
    SHOUWEN_CHECK(m_desk.seams.files.makeFolder(m_folder));
    SHOUWEN_CHECK(m_desk.seams.files.writeWhole(m_folder + "/README.txt", kReadme));
    SHOUWEN_CHECK(m_desk.seams.files.writeWhole(m_folder + "/rulebook.toml", m_desk.rules->text));
    for (const auto& [name, def] : m_desk.rules->kinds)
        SHOUWEN_CHECK(kind(name));
    return Done{};
}

} // namespace

Result<ExportAllReport> exportAll(Desk& desk, const Person& person, const std::string& folder,
                                  const WorkProgress& progress)
{
    Desk::Impl& inside = DeskInside::of(desk);
    SHOUWEN_TRY(const Person now, inside.fresh(person));
    const bool seesAll = seesPhones(*inside.rules, now);
    const auto role = roleFor(*inside.rules, now, "store", "export");
    if (!role || !seesAll)
        return Error(
            ErrorKind::Rejected,
            inside.notAllowed(now, Label{"全部数据", "全部資料", "the whole store"}, "export"));
    const QString target = QString::fromStdString(folder);
    if (QFile::exists(target))
        return Error(ErrorKind::Conflict,
                     Reason{"export.exists",
                            QT_TRANSLATE_NOOP("core", "%1 is there already; name a new folder"),
                            {folder}});
    const std::string part = folder + ".part";
    QDir(QString::fromStdString(part)).removeRecursively(); // of one that was cut short
    WholeExport work(inside, now, part, progress);
    auto outcome = work.run();
    if (outcome)
        outcome = keepExport(inside, now, *role, "*", {}, work.report().records);
    if (outcome && !QDir().rename(QString::fromStdString(part), target))
        outcome = Error(ErrorKind::Io,
                        Reason{"export.rename",
                               QT_TRANSLATE_NOOP("core", "cannot write %1; check the folder"),
                               {folder}});
    if (!outcome) {
        QDir(QString::fromStdString(part)).removeRecursively();
        return std::move(outcome).error();
    }
    return work.report();
}

} // namespace shouwen
