// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/customer_file.h"

#include "core/base/text.h"
#include "core/desk/impl.h"
#include "core/workflow/fields.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::size_t kMostRows = 200;
constexpr std::size_t kMostTwins = 10;

/// Other open files of the kind with one of these phones, or with the same name.
class TwinFinder {
public:
    TwinFinder(const Desk::Impl& desk, const Person& person, const Record& record,
               const KindDef& kind)
        : m_desk(desk)
        , m_person(person)
        , m_record(record)
        , m_kind(kind)
    {}

    Result<std::vector<CustomerTwin>> find()
    {
        for (const FieldDef* field : m_kind.fieldsInOrder()) {
            const std::string_view value = m_record.text(field->name);
            if (field->type != FieldType::Phone || phoneDigits(value).size() < 5)
                continue;
            SHOUWEN_TRY(const auto rows,
                        m_desk.store->read().byPhone(phoneDigits(value), m_desk.asking(m_person)));
            for (const RowView& row : rows)
                take(row, field->name);
        }
        const std::string name(m_record.text(m_kind.titleField));
        if (!foldText(name).empty()) {
            SHOUWEN_TRY(const auto rows,
                        m_desk.store->read().byName(name, m_desk.asking(m_person)));
            for (const RowView& row : rows)
                if (foldText(row.title) == foldText(name))
                    take(row, m_kind.titleField);
        }
        return std::move(m_twins);
    }

private:
    void take(const RowView& row, const std::string& field)
    {
        if (row.kind != m_record.kind || row.id == m_record.id || isEnded(row.category))
            return;
        for (CustomerTwin& twin : m_twins)
            if (twin.row.id == row.id) {
                if (std::find(twin.same.begin(), twin.same.end(), field) == twin.same.end())
                    twin.same.push_back(field);
                return;
            }
        const auto other = m_desk.store->read().find(row.id);
        if (!other || !*other || !(*other)->isOpen() || m_twins.size() >= kMostTwins)
            return;
        m_twins.push_back({m_desk.rowOf(m_person, row), {field}});
    }

    const Desk::Impl& m_desk;
    const Person& m_person;
    const Record& m_record;
    const KindDef& m_kind;
    std::vector<CustomerTwin> m_twins;
};

} // namespace

Result<CustomerFile> Desk::customerFile(const Person& person, RecordId id) const
{
    SHOUWEN_TRY(const Record record, m->visible(person, id));
    CustomerFile file{.customer = id};
    std::vector<RecordId> ids{id};
    for (const Link& link : record.links)
        if (link.relation == "merged_from")
            if (const auto row = m->store->read().findRow(link.to); row && *row) {
                file.merged.push_back(m->rowOf(person, **row));
                ids.push_back(link.to);
            }
    for (const RecordId& each : ids) {
        SHOUWEN_TRY(const auto rows,
                    m->store->read().ofSubject(each, m->asking(person), kMostRows));
        file.more |= rows.size() == kMostRows;
        for (const RowView& row : rows)
            if (seesKind(*m->rules, person, row.kind))
                file.rows.push_back(m->rowOf(person, row));
    }
    std::stable_sort(file.rows.begin(), file.rows.end(),
                     [](const QueueRow& a, const QueueRow& b) { return a.openedAt > b.openedAt; });
    if (const KindDef* kind = m->kindOf(record); kind && record.isOpen()) {
        SHOUWEN_TRY(file.twins, TwinFinder(*m, person, record, *kind).find());
    }
    return file;
}

} // namespace shouwen
