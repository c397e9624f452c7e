// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Desk: other desks, bundles and what is to be settled after a merge.
#include "core/base/text.h"
#include "core/desk/impl.h"
#include "core/sync/membership.h"
#include "core/workflow/fields.h"

#include <algorithm>

namespace shouwen {
namespace {

const char* const kHolderLabel = QT_TRANSLATE_NOOP("core", "holder");
const char* const kDepartmentLabel = QT_TRANSLATE_NOOP("core", "department");

Progress toldTo(const WorkProgress& progress)
{
    if (!progress)
        return {};
    return [progress](std::uint64_t done, std::uint64_t total) {
        return progress(static_cast<std::int64_t>(done), static_cast<std::int64_t>(total));
    };
}

Result<Author> authorFor(const Desk::Impl& desk, const Person& person, const char* verb)
{
    SHOUWEN_TRY(const Person now, desk.fresh(person));
    const auto role = roleFor(*desk.rules, now, "store", verb);
    if (!role)
        return Error(ErrorKind::Rejected, desk.notAllowed(now, desk.rules->label, verb));
    return Author{now.id, *role, desk.rules->id};
}

Result<DeskMember> deskNumbered(Store& store, const std::string& number)
{
    SHOUWEN_TRY(const auto desks, desksOf(store));
    for (const DeskMember& desk : desks)
        if (desk.number == number)
            return desk;
    return Error(ErrorKind::NotFound,
                 Reason{"desk.unknown",
                        QT_TRANSLATE_NOOP("core", "there is no desk %1; \"desk list\" tells them"),
                        {number.substr(0, 40)}});
}

std::string shownValue(const Desk::Impl& desk, const Person& person, const KindDef* kind,
                       const std::string& field, const Value& value)
{
    const auto staff = StaffId::fromHex(value.plain());
    if (value == Value())
        return {};
    if (field == kHolderField && staff)
        return desk.personName(*staff);
    const FieldDef* def = kind ? fieldNamed(*kind, field) : nullptr;
    if (!def)
        return value.plain();
    if (def->type == FieldType::Phone && !seesPhones(*desk.rules, person))
        return maskPhone(value.plain());
    if (def->type == FieldType::Staff && staff)
        return desk.personName(*staff);
    return showField(*def, value, *desk.rules, *desk.zone, desk.language);
}

std::string fieldLabel(const Desk::Impl& desk, const KindDef* kind, const std::string& field)
{
    if (field == kHolderField)
        return desk.translate(kHolderLabel);
    if (field == kDepartmentField)
        return desk.translate(kDepartmentLabel);
    const FieldDef* def = kind ? fieldNamed(*kind, field) : nullptr;
    return def ? def->label.in(desk.language) : field;
}

Value winning(const Record& record, const std::string& field)
{
    if (field == kHolderField)
        return record.holder ? Value(record.holder->hex()) : Value();
    if (field == kDepartmentField)
        return Value(record.department);
    const Value* value = record.field(field);
    return value ? *value : Value();
}

void addConflicts(const Desk::Impl& desk, const Person& person, const Record& record,
                  std::vector<ConflictView>& out)
{
    const KindDef* kind = desk.kindOf(record);
    const auto row = desk.store->read().findRow(record.id);
    const std::string title = row && *row ? (*row)->title : std::string();
    const auto stateLabel = [&](const std::string& name) {
        const bool known = kind && kind->states.count(name) > 0;
        return known ? kind->states.at(name).label.in(desk.language) : name;
    };
    if (record.contested) {
        ConflictView view{record.id, record.number, title};
        view.holds = stateLabel(record.state);
        for (const Step& step : record.steps)
            if (step.contested) {
                view.lost = stateLabel(step.to);
                view.lostBy = desk.personName(step.actor);
                view.lostAt = step.writtenAt;
            }
        out.push_back(std::move(view));
    }
    const auto entries = desk.store->read().entriesOf(record.id);
    for (const FieldConflict& conflict : record.conflicts) {
        ConflictView view{record.id, record.number, title};
        view.what = fieldLabel(desk, kind, conflict.field);
        view.holds =
            shownValue(desk, person, kind, conflict.field, winning(record, conflict.field));
        view.lost = shownValue(desk, person, kind, conflict.field, conflict.losing);
        view.entry = conflict.loser;
        if (entries)
            for (const Entry& entry : *entries)
                if (entry.id == conflict.loser) {
                    view.lostBy = desk.personName(entry.header.actor);
                    view.lostAt = entry.header.wallTime;
                }
        out.push_back(std::move(view));
    }
}

} // namespace

Result<OutReport> Desk::bundleOut(const Person& person, const std::string& folder,
                                  const std::string& forDesk, const WorkProgress& progress)
{
    SHOUWEN_TRY(const Author by, authorFor(*m, person, "exchange"));
    SHOUWEN_TRY(const ChangeSet introduced, introduceSelf(*m->store, by));
    static_cast<void>(introduced);
    OutRequest request{.folder = folder};
    if (!forDesk.empty()) {
        SHOUWEN_TRY(const DeskMember desk, deskNumbered(*m->store, forDesk));
        request.to = desk.writer;
        request.everything = !desk.writer; // invited, nothing heard from it yet
    }
    return shouwen::bundleOut(*m->store, request, toldTo(progress));
}

Result<IntakeReport> Desk::bundleIn(const Person& person, const std::string& fileOrFolder,
                                    const std::string& accept, const WorkProgress& progress)
{
    SHOUWEN_TRY(const Author by, authorFor(*m, person, accept.empty() ? "exchange" : "invite"));
    const auto device = PublicKey::fromHex(accept);
    const bool resume = accept == "stopped";
    if (!accept.empty() && !device && !resume)
        return Error(
            ErrorKind::Usage,
            Reason{"device.bad",
                   QT_TRANSLATE_NOOP("core",
                                     "a device is named by its 64 digits, as \"bundle in\" tells "
                                     "them; \"stopped\" lets a stopped exchange go on")});
    auto taken = shouwen::bundleIn(*m->store, fileOrFolder, {device, resume}, toldTo(progress));
    // What came in before it stopped is here to stay: people and rules may be others now.
    m->forgetStaff();
    SHOUWEN_CHECK(m->adoptStored());
    if (taken && taken->renewed) {
        SHOUWEN_TRY(const ChangeSet introduced, introduceSelf(*m->store, by));
        static_cast<void>(introduced);
    }
    return taken;
}

Result<Invitation> Desk::invite(const Person& person, const std::string& name,
                                const std::string& folder, const WorkProgress& progress)
{
    SHOUWEN_TRY(const Author by, authorFor(*m, person, "invite"));
    return shouwen::invite(*m->store, {by, name, folder}, toldTo(progress));
}

Result<std::unique_ptr<Desk>> Desk::join(const std::string& path, const std::string& folder,
                                         Seams seams, const WorkProgress& progress)
{
    const StoreSeams storeSeams{seams.clock, seams.random, seams.files, {}, seams.machine};
    {
        SHOUWEN_TRY(const auto joined,
                    shouwen::join({folder, {.path = path, .seams = storeSeams}}, toldTo(progress)));
    }
    return open(path, DeskAccess::Own, seams);
}

Result<std::vector<DeskMember>> Desk::desks() const { return desksOf(*m->store); }

Outcome Desk::revoke(const Person& person, const std::string& desk, std::uint64_t lastGood)
{
    SHOUWEN_TRY(const Author by, authorFor(*m, person, "revoke"));
    SHOUWEN_TRY(const DeskMember member, deskNumbered(*m->store, desk));
    SHOUWEN_TRY(const ChangeSet written, revokeDesk(*m->store, by, member, lastGood));
    return Done{};
}

Result<std::vector<ConflictView>> Desk::conflicts(const Person& person) const
{
    SHOUWEN_TRY(const auto flagged, m->store->read().flagged());
    std::vector<ConflictView> out;
    for (const RecordId& id : flagged)
        if (const auto record = m->visible(person, id))
            addConflicts(*m, person, *record, out);
    return out;
}

} // namespace shouwen
