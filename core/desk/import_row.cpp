// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/import_row.h"

#include "core/base/text.h"
#include "core/exchange/cell_reading.h"
#include "core/exchange/id_number.h"
#include "core/journal/parts.h"

#include <algorithm>

namespace shouwen {
namespace {

void atTarget(std::vector<Reason> reasons, const std::string& target, std::vector<Reason>& out)
{
    for (Reason& reason : reasons) {
        reason.where = target;
        out.push_back(std::move(reason));
    }
}

bool isTime(std::string_view target) { return target == kOpenedColumn || target == kClosedColumn; }

Result<std::string> typedOf(const Cell& cell, const FieldDef* field, const std::string& target)
{
    if (isTime(target) || (field && field->type == FieldType::Time)) {
        SHOUWEN_TRY(const ReadDate date, readDate(cell));
        return isoText(date);
    }
    if (field && field->type == FieldType::Date) {
        SHOUWEN_TRY(const ReadDate date, readDate(cell));
        return formatDate(date.date);
    }
    if (field && field->type == FieldType::Phone)
        return readPhone(cell);
    if (field && field->type == FieldType::Amount) {
        SHOUWEN_TRY(const std::int64_t fen, readAmount(cell));
        return formatFen(fen);
    }
    return readText(cell);
}

} // namespace

std::string importRule(const std::string& batch, ImportClocks clocks)
{
    return (clocks == ImportClocks::Still ? "import:" : "import+clocks:") + batch;
}

ImportRows::ImportRows(const Desk::Impl& desk, const Person& person, const ImportSetup& setup,
                       const KindDef& kind, std::string batch, std::string role)
    : m_desk(desk)
    , m_person(person)
    , m_setup(setup)
    , m_kind(kind)
    , m_rule(importRule(batch, setup.clocks))
    , m_role(std::move(role))
{}

void ImportRows::takeCell(const Cell& cell, const std::string& target, Read& out)
{
    if (cell.kind == CellKind::Empty || target.empty())
        return;
    const FieldDef* field = m_kind.field(target);
    auto typed = typedOf(cell, field, target);
    if (!typed) {
        atTarget(std::move(typed).error().reasons, target, out.refusals);
        return;
    }
    std::string text = *std::move(typed); // what an export put in front is off already (B12)
    if (text.empty())
        return;
    if (const auto remark = idNumberRemark(text)) // B38: told, never put right
        out.remarks.push_back({remark->code, remark->text, remark->args, target});
    if (target.front() == '@')
        m_system[target] = std::move(text);
    else
        m_input[target] = std::move(text);
}

Result<std::optional<RecordId>> ImportRows::findCustomer(const std::string& typed,
                                                         const std::string& phone)
{
    const std::string key = typed + '\n' + phone;
    if (const auto it = m_customers.find(key); it != m_customers.end())
        return it->second;
    std::optional<RecordId> found;
    const Asking by = m_desk.asking(m_person);
    const auto only = [&](const std::vector<RowView>& rows, auto&& fits) {
        std::vector<RecordId> ids;
        for (const RowView& row : rows)
            if (row.kind == "customer" && fits(row))
                ids.push_back(row.id);
        if (!found && ids.size() == 1)
            found = ids.front();
    };
    const auto any = [](const RowView&) { return true; };
    const auto named = [&](const RowView& row) { return foldText(row.title) == foldText(typed); };
    if (!typed.empty()) {
        SHOUWEN_TRY(const auto numbered, m_desk.store->read().findByNumber(typed, by));
        only(numbered, any);
    }
    if (!found && !phone.empty()) {
        SHOUWEN_TRY(const auto rows, m_desk.store->read().byPhone(phone, by));
        only(rows, named);
        if (!found)
            only(rows, any);
    }
    if (!found && !typed.empty()) {
        SHOUWEN_TRY(const auto rows, m_desk.store->read().byName(typed, by));
        only(rows, named);
    }
    m_customers.emplace(key, found);
    return found;
}

/// The customer by number, phone or name; who is not known stays a name and a phone.
void ImportRows::takeCustomer(Read& out)
{
    for (const auto& [name, field] : m_kind.fields) {
        if (field.type != FieldType::Customer)
            continue;
        const auto typed = m_input.find(name);
        const auto phone = m_input.find(m_kind.phoneField);
        const std::string said = typed == m_input.end() ? std::string() : typed->second;
        if (said.empty() && name != m_kind.subjectField)
            continue;
        const std::string digits = phone == m_input.end() ? std::string() : phone->second;
        if (said.empty() && digits.empty())
            continue;
        const auto found = findCustomer(said, digits);
        if (found && *found) {
            m_input[name] = (*found)->hex();
            continue;
        }
        if (typed != m_input.end())
            m_input.erase(typed);
        if (said.empty())
            continue;
        out.remarks.push_back({"import.customer",
                               QT_TRANSLATE_NOOP("core", "no customer \"%1\" is known; the name is "
                                                         "kept with the record"),
                               {said},
                               name});
        if (!m_kind.contactField.empty())
            m_input.emplace(m_kind.contactField, said);
    }
}

void ImportRows::takeFields(Read& out)
{
    for (const auto& [name, field] : m_kind.fields)
        if (!field.fallback.empty())
            m_input.emplace(name, field.fallback);
    const ReferenceLookup lookup = [this](FieldType type, std::string_view of,
                                          std::string_view typed) -> Result<std::string> {
        if (type == FieldType::Customer && RecordId::fromHex(typed))
            return std::string(typed); // found above
        return m_desk.reference(m_person, type, of, typed);
    };
    m_split = readFields(m_kind, m_input, {*m_desk.rules, *m_desk.zone, lookup, m_desk.today()});
    for (Reason& reason : m_split.refusals)
        out.refusals.push_back(std::move(reason));
    for (Reason& reason : m_split.remarks)
        out.remarks.push_back(std::move(reason));
    for (const auto& [name, field] : m_kind.fields) {
        const bool given = m_split.open.count(name) > 0 || m_split.personal.count(name) > 0;
        const bool wrong = std::any_of(out.refusals.begin(), out.refusals.end(),
                                       [&](const Reason& r) { return r.where == name; });
        if (field.required && !given && !wrong)
            out.refusals.push_back(
                {"field.required", QT_TRANSLATE_NOOP("core", "must be filled in"), {}, name});
    }
}

ImportRows::Times ImportRows::takeTimes(Read& out)
{
    const auto moment = [&](std::string_view column) -> std::optional<Instant> {
        const auto it = m_system.find(column);
        if (it == m_system.end())
            return std::nullopt;
        const std::string text = it->second.size() == 10 ? it->second + "T00:00" : it->second;
        const auto civil = parseCivilTime(text);
        if (!civil) {
            atTarget(civil.error().reasons, std::string(column), out.refusals);
            return std::nullopt;
        }
        const Instant at = m_desk.zone->toInstant(*civil);
        if (at > m_desk.now())
            out.refusals.push_back({"time.future",
                                    QT_TRANSLATE_NOOP("core", "%1 has not come yet"),
                                    {it->second},
                                    std::string(column)});
        return at;
    };
    Times times{moment(kOpenedColumn).value_or(m_desk.now()), moment(kClosedColumn)};
    if (times.closed && *times.closed < times.opened)
        out.refusals.push_back({"import.order",
                                QT_TRANSLATE_NOOP("core", "it ends before it was opened"),
                                {},
                                std::string(kClosedColumn)});
    return times;
}

const StateDef* ImportRows::takeState(Read& out)
{
    const auto typed = m_system.find(kStateColumn);
    if (typed == m_system.end())
        return &m_kind.states.at(m_kind.initial);
    const std::string wanted = foldText(typed->second);
    std::vector<std::string> labels;
    for (const auto& [name, state] : m_kind.states) {
        for (const std::string& word : {name, state.label.zhCN, state.label.zhTW, state.label.en})
            if (foldText(word) == wanted)
                return &state;
        labels.push_back(state.label.in(m_desk.language));
    }
    out.refusals.push_back(
        {"state.unknown",
         QT_TRANSLATE_NOOP("core", "there is no state \"%1\"; nearest is \"%2\""),
         {typed->second, nearestName(typed->second, labels)},
         std::string(kStateColumn)});
    return nullptr;
}

std::optional<StaffId> ImportRows::takeHolder(Read& out)
{
    const auto typed = m_system.find(kHolderColumn);
    if (typed == m_system.end())
        return std::nullopt;
    const auto id = m_desk.reference(m_person, FieldType::Staff, {}, typed->second);
    if (id)
        return StaffId::fromHex(*id);
    for (Reason reason : id.error().reasons) { // whoever left long ago is no reason to lose a case
        reason.where = kHolderColumn;
        out.remarks.push_back(std::move(reason));
    }
    return std::nullopt;
}

std::string ImportRows::takeDepartment(Read& out)
{
    const auto typed = m_system.find(kDepartmentColumn);
    if (typed == m_system.end())
        return m_kind.department;
    const std::string wanted = foldText(typed->second);
    for (const auto& [name, def] : m_desk.rules->departments)
        for (const std::string& word : {name, def.label.zhCN, def.label.zhTW, def.label.en})
            if (foldText(word) == wanted)
                return name;
    out.remarks.push_back(
        {"department.unknown",
         QT_TRANSLATE_NOOP("core", "there is no department \"%1\"; nearest is \"%2\""),
         {typed->second, nearestName(typed->second, namesOf(m_desk.rules->departments))},
         std::string(kDepartmentColumn)});
    return m_kind.department;
}

Result<bool> ImportRows::isKnown(const std::string& old, const FieldSplit& split)
{
    const Asking by = m_desk.asking(m_person);
    if (!old.empty()) {
        if (!m_seen.insert("no:" + foldText(old)).second)
            return true;
        SHOUWEN_TRY(const auto rows, m_desk.store->read().findByNumber(old, by));
        for (const RowView& row : rows) {
            if (row.kind != m_kind.name)
                continue;
            if (row.number == old)
                return true;
            SHOUWEN_TRY(const Record record, m_desk.store->read().load(row.id));
            if (foldText(record.text(kOldNumberField)) == foldText(old))
                return true;
        }
        return false;
    }
    if (m_kind.name != "customer")
        return false;
    const auto text = [&](const std::string& field) {
        const auto it = split.personal.find(field);
        return it == split.personal.end() ? std::string() : it->second.plain();
    };
    const std::string phone = phoneDigits(text(m_kind.phoneField));
    const std::string name = foldText(text(m_kind.titleField));
    if (phone.empty())
        return false;
    if (!m_seen.insert(phone + '\n' + name).second)
        return true;
    SHOUWEN_TRY(const auto rows, m_desk.store->read().byPhone(phone, by));
    return std::any_of(rows.begin(), rows.end(), [&](const RowView& row) {
        return row.kind == "customer" && foldText(row.title) == name;
    });
}

void ImportRows::draftOf(Read& out, const Times& times, const StateDef& state)
{
    const auto holder = takeHolder(out);
    OpenOp open{.at = times.opened, .kind = m_kind.name, .number = {}, .state = m_kind.initial};
    open.category = m_kind.states.at(m_kind.initial).category;
    open.owner = open.holder = holder;
    open.department = takeDepartment(out);
    open.rule = m_rule;
    open.openFields = m_split.open;
    open.privateFields = m_split.personal;
    if (const auto old = m_system.find(kOldNumber); old != m_system.end())
        open.openFields.insert_or_assign(std::string(kOldNumberField), old->second);
    std::optional<RecordId> subject;
    if (const auto named = open.openFields.find(m_kind.subjectField);
        named != open.openFields.end() && named->second.asText())
        subject = RecordId::fromHex(*named->second.asText());
    RecordId id = RecordId::zero();
    m_desk.seams.random.fill(id.bytes);
    Draft draft(m_kind.space, m_person.id, m_role, m_desk.rules->id);
    const Date day = m_desk.zone->dateAt(times.opened);
    draft.add(id, subject, Op::Open, open).number =
        NumberRequest{m_kind.number, static_cast<int>(day.year()), {}};
    if (state.name != m_kind.initial) {
        MoveOp move{.at = times.closed.value_or(times.opened),
                    .move = "import",
                    .from = m_kind.initial,
                    .to = state.name};
        move.category = state.category;
        draft.add(id, subject, Op::Move, move);
    }
    out.draft = std::move(draft);
}

Result<ImportRows::Read> ImportRows::read(const TableRow& row, const ImportMap& map)
{
    Read out;
    m_system.clear();
    m_input.clear();
    out.refusals = row.problems;
    for (std::size_t i = 0; i < row.cells.size() && i < map.size(); ++i)
        takeCell(row.cells[i], map[i].target, out);
    takeCustomer(out);
    takeFields(out);
    const Times times = takeTimes(out);
    const StateDef* state = takeState(out);
    if (out.refusals.empty()) {
        const auto old = m_system.find(kOldNumber);
        SHOUWEN_TRY(const bool known,
                    isKnown(old == m_system.end() ? std::string() : old->second, m_split));
        if (known && m_setup.twice == ImportTwice::Skip) {
            out.verdict = Verdict::Skip;
            return out;
        }
        if (known && m_setup.twice == ImportTwice::Refuse)
            out.refusals.push_back(
                {"import.twice", QT_TRANSLATE_NOOP("core", "it is there already")});
    }
    if (!out.refusals.empty() || state == nullptr)
        out.verdict = Verdict::Refuse;
    else
        draftOf(out, times, *state);
    return out;
}

} // namespace shouwen
