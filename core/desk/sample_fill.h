// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// SampleFill: what somebody at a sample desk types into fields, by the fields' declarations and the
// words of core/demo; and what a guard of the rulebook wants to see. Not for others to include.
#pragma once

#include "core/desk/sample_world.h"

#include <set>

namespace shouwen {

class SampleFill {
public:
    explicit SampleFill(SampleWorld& world) : m_world(world) {}

    /// Fields of a new record of this customer (null: none).
    FieldInput opening(const KindDef& kind, const SampleCustomer* customer,
                       const DemoSlots& matter);
    /// Fields a move asks for that are not there yet, and some beside them. Nothing where its guard
    /// asks for what cannot be typed.
    std::optional<FieldInput> forMove(const KindDef& kind, const MoveDef& move,
                                      const SampleTicket& ticket);
    std::string reason(const KindDef& kind, const MoveDef& move, const DemoSlots& matter);

private:
    struct Shape {
        std::set<std::string> guarded; ///< fields guards look at: decided by the moves themselves
        std::set<std::string> later;   ///< groups of the form that moves fill in
    };
    const Shape& shapeOf(const KindDef& kind);
    /// Empty where there is nothing to type.
    std::string value(const KindDef& kind, const FieldDef& field, const SampleCustomer* customer);
    std::string lineValue(const KindDef& kind, const FieldDef& field,
                          const SampleCustomer* customer);
    std::string codeValue(const FieldDef& field);
    std::string amountValue(const FieldDef& field);
    std::string dateValue(const FieldDef& field);
    std::string timeValue(const FieldDef& field);
    std::string numberValue(const FieldDef& field);
    void lines(const KindDef& kind, FieldInput& into);
    bool satisfy(const KindDef& kind, const ExprNode& node, const Record& record,
                 FieldInput& forced);
    bool satisfyCompare(const KindDef& kind, const ExprNode& node, const Record& record,
                        FieldInput& forced);
    bool holdsNow(const ExprNode& node, const Record& record) const;

    SampleWorld& m_world;
    const DemoSlots* m_matter = nullptr; ///< of the record being filled in
    std::map<const KindDef*, Shape> m_shapes;
};

} // namespace shouwen
