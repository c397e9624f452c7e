// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Expression: the one filter language of rulebooks, used by guards, effects, queues and metrics.
//   severity = 'major' and (compensation > 50000 or not reached)
//   first_reply.due <= asof       state in ('new', 'investigating')       tag 'vip'       opened >= today
// Comparisons = != < <= > >= and `in (…)` between a field (or a system name, or clock.quantity) and
// a literal or another name; `and`, `or`, `not`, parentheses; a bare field means "is set".
// System names: state, category, holder, owner, department, kind, opened, closed, changed, round,
// returns, handovers, me, asof, today. Clock quantities: due, met, used, state, overdue.
// Parsing is linear; nesting is capped. Evaluation over a record here, compilation to SQL in store.
#pragma once

#include "core/base/result.h"
#include "core/record/record.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace shouwen {

enum class ExprKind : std::uint8_t { And, Or, Not, Compare, In, IsSet, Tagged };
enum class CompareOp : std::uint8_t { Eq, Ne, Lt, Le, Gt, Ge };

struct Operand {
    enum class Kind : std::uint8_t { Name, Clock, Number, Text } kind;
    std::string name; ///< Name: field or system name; Clock: the clock
    std::string quantity; ///< Clock: due, met, used, state, overdue
    std::int64_t number = 0;
    std::string text;
    std::size_t column = 0; ///< where it stands in the text, 1-based, for messages
};

struct ExprNode {
    ExprKind kind;
    CompareOp op = CompareOp::Eq;
    std::vector<Operand> operands;                ///< Compare: two; In: left, then the list; IsSet, Tagged: one
    std::vector<std::shared_ptr<const ExprNode>> children; ///< And, Or, Not
};

struct Expression {
    std::string text;
    std::shared_ptr<const ExprNode> root;
};

/// Rejected with the column of the mistake.
Result<Expression> parseExpression(std::string_view text);
/// Every Name and Clock operand, for checking against declarations.
std::vector<const Operand*> operandsOf(const Expression& expression);

/// What a name stands for in a given evaluation: absent when it has no value.
using NameLookup = std::function<std::optional<Value>(const Operand&)>;
bool evaluate(const Expression& expression, const NameLookup& lookup,
              const std::set<std::string>& tags);
/// The usual lookup: fields and system names of a record. Instants are ms.
NameLookup recordLookup(const Record& record, Instant asOf);

} // namespace shouwen
