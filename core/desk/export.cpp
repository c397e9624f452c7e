// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/export.h"

#include "core/base/text.h"
#include "core/desk/import_row.h"
#include "core/desk/inside.h"
#include "core/desk/reveal.h"
#include "core/exchange/table_writer.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr int kPage = 500;

/// Columns beside the fields; the headings are among those an import knows.
struct SystemColumn {
    std::string_view key;
    Label heading;
    CellKind kind;
};
const std::vector<SystemColumn>& systemColumns()
{
    static const std::vector<SystemColumn> kColumns{
        {kOldNumber, {"单号", "單號", "Number"}, CellKind::Text},
        {kStateColumn, {"状态", "狀態", "State"}, CellKind::Text},
        {kOpenedColumn, {"受理时间", "受理時間", "Opened"}, CellKind::DateTime},
        {kClosedColumn, {"办结时间", "結案時間", "Closed"}, CellKind::DateTime},
        {kHolderColumn, {"承办人", "承辦人", "Holder"}, CellKind::Text},
        {kDepartmentColumn, {"部门", "部門", "Department"}, CellKind::Text}};
    return kColumns;
}

Result<WriteFormat> formatOf(const std::string& path)
{
    const std::size_t dot = path.rfind('.');
    const std::string ending =
        dot == std::string::npos ? std::string() : foldText(path.substr(dot));
    if (ending == ".xlsx")
        return WriteFormat::Xlsx;
    if (ending == ".csv")
        return WriteFormat::CsvUtf8Bom;
    if (ending == ".json")
        return WriteFormat::Json;
    return Error(ErrorKind::Usage,
                 Reason{"export.to", QT_TRANSLATE_NOOP("core", "--to names a file ending in .xlsx, "
                                                               ".csv or .json")});
}

/// The role it is done under.
Result<std::string> mayExport(const Desk::Impl& desk, const Person& person,
                              const std::vector<std::string>& kinds)
{
    std::optional<std::string> role = roleFor(*desk.rules, person, "store", "export");
    if (role)
        return *role;
    for (const std::string& name : kinds) {
        const KindDef* kind = desk.rules->kind(name);
        role = roleFor(*desk.rules, person, name, "export");
        if (!role)
            return Error(
                ErrorKind::Rejected,
                desk.notAllowed(person, kind ? kind->label : Label{name, name, name}, "export"));
    }
    return role.value_or(std::string());
}

CellKind cellKindOf(const FieldDef& field)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Amount:
    case FieldType::Rating:
        return CellKind::Number;
    case FieldType::Date:
    case FieldType::Time:
        return CellKind::DateTime;
    default:
        return CellKind::Text; // phones and ids keep every digit (B13)
    }
}

class Exporting {
public:
    Exporting(const Desk& desk, const Person& person)
        : m_outer(desk)
        , m_desk(DeskInside::of(desk))
        , m_person(person)
    {}
    Result<ExportReport> run(const ExportSetup& setup, const WorkProgress& progress);

private:
    std::vector<std::string> kindsOf(const ListRequest& list) const;
    std::vector<WriteColumn> columnsOf(const std::vector<std::string>& kinds);
    Result<std::vector<Cell>> cellsOf(const QueueRow& row);
    Cell systemCell(const SystemColumn& column, const Record& record) const;
    Cell fieldCell(const FieldDef& field, const Value& value);
    std::string numberOf(const std::string& hex);
    std::string timeText(Instant t) const;

    const Desk& m_outer;
    const Desk::Impl& m_desk;
    const Person& m_person;
    std::vector<std::string> m_fields;
};

std::vector<std::string> Exporting::kindsOf(const ListRequest& list) const
{
    if (!list.kind.empty())
        return {list.kind};
    const auto queue = m_desk.rules->queues.find(list.queue);
    if (queue != m_desk.rules->queues.end() && !queue->second.kinds.empty())
        return queue->second.kinds;
    std::vector<std::string> all;
    for (const auto& [name, kind] : m_desk.rules->kinds)
        if (kind.space == Space::Work)
            all.push_back(name);
    return all;
}

/// Of several kinds: their fields by name, each once.
std::vector<WriteColumn> Exporting::columnsOf(const std::vector<std::string>& kinds)
{
    std::vector<WriteColumn> out;
    if (kinds.size() > 1)
        out.push_back({"@kind", m_desk.language.rfind("zh", 0) == 0 ? "类别" : "Kind"});
    for (const SystemColumn& column : systemColumns())
        out.push_back(
            {std::string(column.key), column.heading.in(m_desk.language), 0, column.kind});
    for (const std::string& name : kinds) {
        const KindDef* kind = m_desk.rules->kind(name);
        if (!kind)
            continue;
        for (const FieldDef* field : kind->fieldsInOrder()) {
            if (std::find(m_fields.begin(), m_fields.end(), field->name) != m_fields.end())
                continue;
            m_fields.push_back(field->name);
            out.push_back({field->name, field->label.in(m_desk.language), 0, cellKindOf(*field)});
        }
    }
    return out;
}

std::string Exporting::timeText(Instant t) const
{
    std::string text = formatCivil(m_desk.zone->toCivil(t));
    if (text.size() > 10)
        text[10] = 'T';
    return text.substr(0, 19); // whole seconds
}

std::string Exporting::numberOf(const std::string& hex)
{
    const auto id = RecordId::fromHex(hex);
    if (!id)
        return hex;
    const auto row = m_desk.store->read().findRow(*id);
    return row && *row && seesKind(*m_desk.rules, m_person, (*row)->kind) ? (*row)->number
                                                                          : std::string();
}

Cell Exporting::systemCell(const SystemColumn& column, const Record& record) const
{
    Cell cell{column.kind};
    const KindDef* kind = m_desk.kindOf(record);
    if (column.key == kOldNumber) {
        cell.text = record.number;
    } else if (column.key == kStateColumn) {
        const auto state =
            kind ? kind->states.find(record.state) : Named<StateDef>::const_iterator();
        cell.text = kind && state != kind->states.end() ? state->second.label.in(m_desk.language)
                                                        : record.state;
    } else if (column.key == kOpenedColumn) {
        cell.text = timeText(record.openedAt);
    } else if (column.key == kClosedColumn) {
        cell.text = record.closedAt ? timeText(*record.closedAt) : std::string();
    } else if (column.key == kHolderColumn) {
        cell.text = record.holder ? m_desk.personName(*record.holder) : std::string();
    } else {
        const auto department = m_desk.rules->departments.find(record.department);
        cell.text = department == m_desk.rules->departments.end()
                        ? record.department
                        : department->second.label.in(m_desk.language);
    }
    if (cell.text.empty())
        cell.kind = CellKind::Empty;
    return cell;
}

Cell Exporting::fieldCell(const FieldDef& field, const Value& value)
{
    Cell cell{cellKindOf(field)};
    if (isMaskedFor(*m_desk.rules, m_person, field))
        return {CellKind::Text, false, false, maskedText(field, value.plain())};
    switch (field.type) {
    case FieldType::Phone:
        cell.text = value.plain();
        break;
    case FieldType::Customer:
    case FieldType::RecordRef:
        cell.text = numberOf(value.plain());
        break;
    case FieldType::Staff: {
        const auto id = StaffId::fromHex(value.plain());
        cell.text = id ? m_desk.personName(*id) : value.plain();
        break;
    }
    case FieldType::Time:
        cell.text = value.asInt() ? timeText(instantOfMs(*value.asInt())) : value.plain();
        break;
    case FieldType::Amount:
        cell.text = value.asInt() ? formatFen(*value.asInt()) : value.plain();
        break;
    default:
        cell.text = showField(field, value, *m_desk.rules, *m_desk.zone, m_desk.language);
    }
    if (cell.text.empty())
        cell.kind = CellKind::Empty;
    return cell;
}

Result<std::vector<Cell>> Exporting::cellsOf(const QueueRow& row)
{
    SHOUWEN_TRY(const Record record, m_desk.visible(m_person, row.id));
    std::vector<Cell> cells;
    for (const SystemColumn& column : systemColumns())
        cells.push_back(systemCell(column, record));
    const KindDef* kind = m_desk.kindOf(record);
    for (const std::string& name : m_fields) {
        const FieldDef* field = kind ? kind->field(name) : nullptr;
        const Value* value = field ? record.field(name) : nullptr;
        cells.push_back(value ? fieldCell(*field, *value) : Cell{});
    }
    return cells;
}

Result<ExportReport> Exporting::run(const ExportSetup& setup, const WorkProgress& progress)
{
    SHOUWEN_TRY(const WriteFormat format, formatOf(setup.to));
    const std::vector<std::string> kinds = kindsOf(setup.list);
    SHOUWEN_TRY(const std::string role, mayExport(m_desk, m_person, kinds));
    WriteSpec spec{.format = format, .columns = columnsOf(kinds)};
    SHOUWEN_TRY(const auto table, createTable(setup.to, std::move(spec)));
    ListRequest page = setup.list;
    page.limit = kPage;
    page.after.clear();
    if (page.queue.empty() && page.order.empty())
        page.order = "opened";
    do {
        SHOUWEN_TRY(const QueuePage rows, m_outer.list(m_person, page));
        for (const QueueRow& row : rows.rows) {
            SHOUWEN_TRY(std::vector<Cell> cells, cellsOf(row));
            if (kinds.size() > 1)
                cells.insert(cells.begin(), {CellKind::Text, false, false, row.kind});
            SHOUWEN_CHECK(table->add(cells));
        }
        page.after = rows.next;
        // How many there will be is not counted first: half of what is left is always told.
        if (progress && !progress(table->rows(), table->rows() * (page.after.empty() ? 1 : 2)))
            return Error(ErrorKind::Cancelled, Reason{"export.cancelled", "Cancelled."});
    } while (!page.after.empty());
    const std::string what = setup.list.queue.empty() ? setup.list.kind : setup.list.queue;
    SHOUWEN_CHECK(keepExport(m_desk, m_person, role, what, setup.list.where, table->rows()));
    SHOUWEN_CHECK(table->finish());
    return ExportReport{table->rows(), table->cutCells()};
}

} // namespace

Result<ExportReport> exportList(Desk& desk, const Person& person, const ExportSetup& setup,
                                const WorkProgress& progress)
{
    SHOUWEN_TRY(const Person now, DeskInside::of(desk).fresh(person));
    return Exporting(desk, now).run(setup, progress);
}

} // namespace shouwen
