// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Fields at the edge: what a person typed, as the value the field's declaration asks for, and back.
// The same reader serves the command line, forms, import and replay, so nothing is accepted in one
// place and refused in another. Codes are taken by code or by label in any language.
#pragma once

#include "core/base/zone.h"
#include "core/rulebook/model.h"

#include <functional>
#include <map>

namespace shouwen {

/// Field name -> as typed; an empty text means "take it away".
using FieldInput = std::map<std::string, std::string, std::less<>>;

/// Finds staff by name, login or id, customers and records by number: id hex, or why not.
using ReferenceLookup = std::function<Result<std::string>(FieldType type, std::string_view kind,
                                                          std::string_view typed)>;

struct FieldContext {
    const Rulebook& rules;
    const Zone& zone;
    const ReferenceLookup& lookup;
    Date today;                       ///< for "today", 今天
    std::string_view language = "en"; ///< of labels in reasons
};

/// A value for the field, or Rejected with the field as `where`. `remark` tells of a cut text
/// (B07).
struct ReadField {
    Value value;
    std::optional<Reason> remark;
};
Result<ReadField> readField(const FieldDef& field, std::string_view typed,
                            const FieldContext& context);

/// As shown to people: labels of codes, amounts with two decimals, dates in the zone.
std::string showField(const FieldDef& field, const Value& value, const Rulebook& rules,
                      const Zone& zone, std::string_view language);

/// The declaration behind a name: `product`, or `lines.<id>.<field>` of order lines.
const FieldDef* fieldNamed(const KindDef& kind, std::string_view name);

/// Values split by where they are kept: personal ones go to the private part of entries.
struct FieldSplit {
    std::map<std::string, Value, std::less<>> open, personal;
    std::vector<std::string> unset;
    std::vector<Reason> remarks;
    std::vector<Reason> refusals; ///< all of them at once
};
FieldSplit readFields(const KindDef& kind, const FieldInput& input, const FieldContext& context);

} // namespace shouwen
