// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/record_clock.h"

namespace shouwen {
namespace {

using FieldTexts = std::map<std::string, std::string>;

constexpr const char* kDepartment = "department";

/// What variants choose by, as it is now: fields as text, and the department.
FieldTexts choosersNow(const ClockSpec& spec, const Record& record)
{
    FieldTexts out;
    for (const ClockVariant& variant : spec.variants) {
        if (const Value* value = record.field(variant.field))
            out[variant.field] = value->plain();
        else if (variant.field == kDepartment)
            out[variant.field] = record.department;
    }
    return out;
}

/// The same as it was at an instant, from what the timeline tells.
FieldTexts choosersAt(const ClockSpec& spec, const Record& record, Instant t)
{
    FieldTexts out;
    for (const TimelineEvent& event : record.timeline) {
        if (event.at > t)
            break;
        if (event.kind == EventKind::FieldSet)
            out[event.what] = event.detail;
        else if (event.kind == EventKind::FieldUnset)
            out.erase(event.what);
        else if (event.kind == EventKind::DepartmentSet && !record.field(kDepartment))
            out[kDepartment] = event.what;
    }
    // The timeline does not tell private values; those choose as they are now.
    for (const auto& [name, text] : choosersNow(spec, record))
        if (const auto field = record.fields.find(name);
            field != record.fields.end() && field->second.isPrivate)
            out[name] = text;
    return out;
}

RecordClockStatus under(const ClockSpec& spec, const Record& record,
                        const NamedCalendar& calendarNamed, Instant asOf, const FieldTexts& fields)
{
    RecordClockStatus out{termsFor(spec, fields), nullptr, {}};
    out.calendar = &calendarNamed(out.terms.calendar);
    out.status = evaluate({spec, *out.calendar, asOf, &out.terms.target}, record.timeline);
    return out;
}

} // namespace

RecordClockStatus recordClock(const ClockSpec& spec, const Record& record,
                              const NamedCalendar& calendarNamed, Instant asOf)
{
    if (record.sourceRule.starts_with(kImportRule)) // what happened elsewhere starts nothing here
        return {termsFor(spec, choosersNow(spec, record)), &calendarNamed(spec.calendar),
                evaluate({spec, calendarNamed(spec.calendar), asOf}, {})};
    RecordClockStatus now = under(spec, record, calendarNamed, asOf, choosersNow(spec, record));
    const ClockRound* round = now.status.current();
    if (spec.variants.empty() || !round || round->isOpen() || !round->stopped)
        return now;
    return under(spec, record, calendarNamed, asOf, choosersAt(spec, record, *round->stopped));
}

} // namespace shouwen
