// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/import.h"

#include "core/base/text.h"
#include "core/desk/import_row.h"
#include "core/desk/inside.h"
#include "core/exchange/table_writer.h"
#include "core/journal/parts.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::size_t kSlice = 60; ///< records a transaction: less than 50 ms (design.md, Store)
constexpr std::size_t kShown = 20; ///< refusals told at once
constexpr std::size_t kMapBytes = 1024 * 1024;

Result<const KindDef*> kindFor(const Desk::Impl& desk, const Person& person,
                               const std::string& name)
{
    const KindDef* kind = desk.rules->kind(name);
    if (!kind || kind->space != Space::Work)
        return Error(ErrorKind::NotFound,
                     Reason{"kind.unknown",
                            QT_TRANSLATE_NOOP("core", "there is no kind \"%1\"; nearest is \"%2\""),
                            {std::string(firstCharacters(name, 40)),
                             nearestName(name, namesOf(desk.rules->kinds))}});
    if (!roleFor(*desk.rules, person, name, "import"))
        return Error(ErrorKind::Rejected, desk.notAllowed(person, kind->label, "import"));
    return kind;
}

std::vector<ImportTarget> targetsOf(const KindDef& kind)
{
    std::vector<ImportTarget> out;
    for (const FieldDef* field : kind.fieldsInOrder())
        if (field->type != FieldType::RecordRef)
            out.push_back({field->name, {field->label.zhCN, field->label.zhTW, field->label.en}});
    for (const std::string_view name :
         {kOldNumber, kOpenedColumn, kClosedColumn, kStateColumn, kHolderColumn, kDepartmentColumn})
        out.push_back({std::string(name), {}});
    return out;
}

std::string newBatch(const Desk::Impl& desk)
{
    std::array<std::uint8_t, 3> chance{};
    desk.seams.random.fill(chance);
    return formatDate(desk.today()) + '-' + hexOf(chance.data(), chance.size());
}

class Importing {
public:
    Importing(Desk::Impl& desk, const Person& person, const ImportSetup& setup, const KindDef& kind)
        : m_desk(desk)
        , m_setup(setup)
        , m_batch(newBatch(desk))
        , m_rows(desk, person, setup, kind, m_batch,
                 roleFor(*desk.rules, person, kind.name, "import").value_or(""))
        , m_targets(targetsOf(kind))
    {}
    Result<ImportReport> run(const WorkProgress& progress);

private:
    Outcome begin();
    Outcome take(const TableRow& row);
    Outcome refuse(const TableRow& row, const std::vector<Reason>& reasons, bool taken);
    Outcome flush();
    std::string whereOf(const TableRow& row, const std::string& target) const;

    Desk::Impl& m_desk;
    const ImportSetup& m_setup;
    std::string m_batch;
    ImportRows m_rows;
    std::vector<ImportTarget> m_targets;
    std::unique_ptr<TableReader> m_table;
    std::unique_ptr<TableWriter> m_errors;
    std::vector<Draft> m_drafts;
    ImportReport m_report;
};

Outcome Importing::begin()
{
    SHOUWEN_TRY(m_table, openTable(m_setup.file, m_setup.reading));
    TableRow head;
    SHOUWEN_TRY(const bool any, m_table->next(head));
    if (!any)
        return Error(
            ErrorKind::Rejected,
            Reason{"import.empty", QT_TRANSLATE_NOOP("core", "%1 has no rows"), {m_setup.file}});
    std::vector<std::string> headings;
    for (const Cell& cell : head.cells)
        headings.push_back(std::string(plainFromDefused(cell.text)));
    if (m_setup.map.empty()) {
        m_report.map = guessMap(headings, m_targets);
    } else {
        SHOUWEN_TRY(const std::string text, m_desk.seams.files.read(m_setup.map, kMapBytes));
        SHOUWEN_TRY(m_report.map, readMap(text, headings, m_targets));
    }
    if (std::all_of(m_report.map.begin(), m_report.map.end(),
                    [](const MappedColumn& column) { return column.target.empty(); }))
        return Error(ErrorKind::Rejected,
                     Reason{"import.unmapped",
                            QT_TRANSLATE_NOOP("core", "no heading of the first row says where its "
                                                      "column goes; write a mapping file")});
    m_report.encoding =
        m_table->info().format == TableFormat::Csv ? encodingName(m_table->info().encoding) : "";
    m_report.encodingSure = m_table->info().encodingSure;
    if (m_setup.errors.empty())
        return Done{};
    WriteSpec spec{.format = WriteFormat::CsvUtf8Bom};
    spec.columns.push_back({"row", "row"});
    spec.columns.push_back({"reason", "reason"});
    for (const std::string& heading : headings)
        spec.columns.push_back({heading, heading});
    SHOUWEN_TRY(m_errors, createTable(m_setup.errors, std::move(spec)));
    return Done{};
}

std::string Importing::whereOf(const TableRow& row, const std::string& target) const
{
    const auto it = std::find_if(m_report.map.begin(), m_report.map.end(),
                                 [&](const MappedColumn& c) { return c.target == target; });
    std::string where = std::to_string(row.number);
    if (it != m_report.map.end())
        return where + ':' + columnName(static_cast<std::size_t>(it - m_report.map.begin())) +
               " (" + it->heading + ')';
    return target.empty() ? where : where + ": " + target;
}

/// Told with its place: a few in the report, all in the file.
Outcome Importing::refuse(const TableRow& row, const std::vector<Reason>& reasons, bool taken)
{
    std::string all;
    for (const Reason& reason : reasons) {
        Reason placed = reason;
        placed.where = whereOf(row, reason.where);
        all += (all.empty() ? "" : "; ") + placed.where + ": " +
               fillArgs(m_desk.translate(reason.text), reason.args);
        if (!taken && m_report.firstRefusals.size() < kShown)
            m_report.firstRefusals.push_back(std::move(placed));
    }
    if (!m_errors)
        return Done{};
    std::vector<Cell> cells{{CellKind::Text, false, false, std::to_string(row.number)},
                            {CellKind::Text, false, false, all}};
    for (std::size_t i = 0; i < m_report.map.size(); ++i)
        cells.push_back(i < row.cells.size() ? row.cells[i] : Cell{});
    return m_errors->add(cells);
}

Outcome Importing::flush()
{
    if (m_drafts.empty())
        return Done{};
    if (!m_setup.dryRun) {
        SHOUWEN_TRY([[maybe_unused]] const ChangeSet written, m_desk.store->appendAll(m_drafts));
        m_report.batch = m_batch;
    }
    m_report.imported += static_cast<std::int64_t>(m_drafts.size());
    m_drafts.clear();
    return Done{};
}

Outcome Importing::take(const TableRow& row)
{
    ++m_report.rows;
    SHOUWEN_TRY(ImportRows::Read read, m_rows.read(row, m_report.map));
    m_report.remarks += static_cast<std::int64_t>(read.remarks.size());
    if (read.verdict == ImportRows::Verdict::Skip) {
        ++m_report.skipped;
        return Done{};
    }
    if (read.verdict == ImportRows::Verdict::Refuse) {
        ++m_report.refused;
        return refuse(row, read.refusals, false);
    }
    if (!read.remarks.empty())
        SHOUWEN_CHECK(refuse(row, read.remarks, true));
    m_drafts.push_back(*std::move(read.draft));
    return m_drafts.size() >= kSlice ? flush() : Outcome(Done{});
}

Result<ImportReport> Importing::run(const WorkProgress& progress)
{
    SHOUWEN_CHECK(begin());
    TableRow row;
    for (;;) {
        SHOUWEN_TRY(const bool more, m_table->next(row));
        if (!more)
            break;
        SHOUWEN_CHECK(take(row));
        if (progress && m_report.rows % 100 == 0 &&
            !progress(static_cast<std::int64_t>(m_table->bytesRead()),
                      static_cast<std::int64_t>(m_table->info().bytes))) {
            m_report.stopped = true;
            break;
        }
    }
    SHOUWEN_CHECK(flush());
    if (m_errors)
        SHOUWEN_CHECK(m_errors->finish());
    return m_report;
}

} // namespace

Result<std::vector<ImportTarget>> importTargets(const Desk& desk, const Person& person,
                                                const std::string& kind)
{
    SHOUWEN_TRY(const KindDef* def, kindFor(DeskInside::of(desk), person, kind));
    return targetsOf(*def);
}

Result<ImportReport> importTable(Desk& desk, const Person& person, const ImportSetup& setup,
                                 const WorkProgress& progress)
{
    Desk::Impl& inside = DeskInside::of(desk);
    SHOUWEN_TRY(const Person now, inside.fresh(person));
    SHOUWEN_TRY(const KindDef* kind, kindFor(inside, now, setup.kind));
    return Importing(inside, now, setup, *kind).run(progress);
}

Result<UndoReport> undoImport(Desk& desk, const Person& person, const std::string& batch,
                              const WorkProgress& progress)
{
    Desk::Impl& inside = DeskInside::of(desk);
    SHOUWEN_TRY(const Person now, inside.fresh(person));
    std::vector<RecordId> ids;
    for (const ImportClocks clocks : {ImportClocks::Still, ImportClocks::Run}) {
        SHOUWEN_TRY(const auto some, inside.store->read().madeBy(importRule(batch, clocks)));
        ids.insert(ids.end(), some.begin(), some.end());
    }
    if (ids.empty())
        return Error(ErrorKind::NotFound, Reason{"import.batch",
                                                 QT_TRANSLATE_NOOP("core", "no import \"%1\""),
                                                 {std::string(firstCharacters(batch, 40))}});
    UndoReport out;
    std::vector<Draft> drafts;
    const auto flush = [&]() -> Outcome {
        SHOUWEN_TRY([[maybe_unused]] const ChangeSet written, inside.store->appendAll(drafts));
        out.withdrawn += static_cast<std::int64_t>(drafts.size());
        drafts.clear();
        return Done{};
    };
    for (std::size_t i = 0; i < ids.size(); ++i) {
        SHOUWEN_TRY(const Record record, inside.store->read().load(ids[i]));
        if (record.withdrawn)
            continue;
        const KindDef* kind = inside.kindOf(record);
        const auto role = kind ? roleFor(*inside.rules, now, kind->name, "import") : std::nullopt;
        if (!role)
            return Error(ErrorKind::Rejected,
                         inside.notAllowed(now, kind ? kind->label : Label(), "import"));
        const std::uint64_t asImported = kind->initial == record.state ? 1 : 2;
        if (record.entries > asImported) { // somebody has worked on it since: theirs stays
            out.kept.push_back(record.number);
            continue;
        }
        Draft draft(record.space, now.id, *role, inside.rules->id);
        draft.add(record.id, record.subject, Op::Withdraw,
                  WithdrawOp{inside.now(), "import " + batch});
        drafts.push_back(std::move(draft));
        if (drafts.size() >= kSlice) {
            SHOUWEN_CHECK(flush());
            if (progress &&
                !progress(static_cast<std::int64_t>(i), static_cast<std::int64_t>(ids.size())))
                return out;
        }
    }
    SHOUWEN_CHECK(flush());
    return out;
}

} // namespace shouwen
