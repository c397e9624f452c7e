// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Expression: the one filter language of rulebooks, used by guards, effects, queues and metrics.
//   severity = 'major' and (compensation > 500.00 or not reached)       closed >= today - 7 days
//   first_reply.due <= asof       state in ('new', 'investigating')       tag 'vip'
// Comparisons = != < <= > >= and `[not] in (…)` between a field (or a system name, or
// clock.quantity) and a literal or another name; `and`, `or`, `not`, parentheses. A bare name means
// "is set, and neither 0 nor empty". `setting.NAME` is the number of that name, 500.00 is 50000
// fen. Logic has two values: a comparison with something absent is false, != is exactly not =.
// Numbers compare with numbers, texts byte by byte with texts; = and in hold for a list when one
// member fits. Parsing is linear; length and nesting are capped. Evaluation here, compilation to
// SQL in store.
#pragma once

#include "core/base/result.h"
#include "core/base/zone.h"
#include "core/record/record.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace shouwen {

enum class ExprKind : std::uint8_t { And, Or, Not, Compare, In, IsSet, Tagged };
enum class CompareOp : std::uint8_t { Eq, Ne, Lt, Le, Gt, Ge };

struct Operand {
    enum class Kind : std::uint8_t { Name, Clock, Number, Text } kind;
    std::string name;     ///< Name: field or system name; Clock: the clock
    std::string quantity; ///< Clock: due, met, used, state, overdue
    std::int64_t number = 0;
    std::string text;
    std::size_t column = 0; ///< where it stands in the text, in characters, 1-based, for messages
    std::int64_t shiftMs =
        0; ///< `today - 7 days`: added to the value of a Name or Clock that is a time
};

struct ExprNode {
    ExprKind kind;
    CompareOp op = CompareOp::Eq;
    std::vector<Operand> operands; ///< Compare: two; In: left, then the list; IsSet, Tagged: one
    std::vector<std::shared_ptr<const ExprNode>> children; ///< And, Or, Not
};

struct Expression {
    std::string text;
    std::shared_ptr<const ExprNode> root;
};

using SettingMap = std::map<std::string, std::int64_t, std::less<>>;

inline constexpr std::size_t kMaxExpressionBytes = 4096;
inline constexpr int kMaxExpressionNesting = 32;

/// Rejected with "column N" as `where` of its reason. `settings` gives `setting.NAME` its value.
Result<Expression> parseExpression(std::string_view text, const SettingMap& settings = {});
/// Canonical text; parsing it gives the same tree.
std::string expressionText(const ExprNode& node);
/// Every Name and Clock operand, for checking against declarations.
std::vector<const Operand*> operandsOf(const Expression& expression);
/// state, category, holder, owner, department, kind, number, opened, closed, changed, due, round,
/// returns, handovers, files, lines, me, asof, today. A field of the same name comes first.
/// `lines.FIELD` is a Name as well: what the lines have there, see lineTotal.
const std::vector<std::string>& systemNames();
/// due, met, used, state, overdue.
const std::vector<std::string>& clockQuantities();

/// What a name stands for in a given evaluation: absent when it has no value. `today` is asked for
/// a second time with quantity "date" where it meets a date: then "2026-11-22" is wanted.
using NameLookup = std::function<std::optional<Value>(const Operand&)>;
bool evaluate(const Expression& expression, const NameLookup& lookup,
              const std::set<std::string>& tags);

/// What a record alone does not tell.
struct LookupContext {
    Instant asOf;
    const Zone* zone = nullptr;     ///< for `today`
    std::optional<StaffId> me = {}; ///< as hex, like fields naming staff
    NameLookup clocks = {};         ///< Clock operands and the name `due`
};
/// The usual lookup: fields and system names of a record. Instants are ms; the record must outlive
/// the lookup.
NameLookup recordLookup(const Record& record, LookupContext context);
/// Without zone, person and clocks: `today`, `me` and `due` are absent.
NameLookup recordLookup(const Record& record, Instant asOf);

} // namespace shouwen
