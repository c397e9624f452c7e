// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// [kind.NAME.score.SCORE] with its parts and bands (K-1, K-4).
#include "core/rulebook/load_context.h"

#include <algorithm>

namespace shouwen::rulebook {
namespace {

constexpr int kMostPoints = 100;

/// A finding and `least` where the number is absent or out of bounds.
int numberFrom(LoadContext& context, TableReader& table, std::string_view key, int least, int most)
{
    const std::int64_t number = table.integer(key).value_or(least - 1);
    if (number >= least && number <= most)
        return static_cast<int>(number);
    context.findings.add("rulebook.bad_bounds", table.placeOf(key),
                         QT_TRANSLATE_NOOP("core", "\"%1\" must be from %2 to %3"),
                         {std::string(key), std::to_string(least), std::to_string(most)});
    return least;
}

ScorePart loadPart(LoadContext& context, const KindDef& kind, const TomlMember& member)
{
    checkName(context, member);
    TableReader table(member.value, member.at, context.findings);
    table.text("after");
    ScorePart part{member.key, table.label("label")};
    part.weight = numberFrom(context, table, "weight", 1, 1000);
    for (const TomlNode& node : table.tables("points")) {
        TableReader row(node, node.at, context.findings);
        row.word("when", Need::Required);
        ScorePart::Points points{
            context.expression(row, "when", {kind.name}).value_or(Expression{})};
        points.points = numberFrom(context, row, "is", 0, kMostPoints);
        part.points.push_back(std::move(points));
    }
    return part;
}

/// A part for each field of `filled`: all of its points where the field has a value.
void loadFilled(LoadContext& context, const KindDef& kind, TableReader& table, ScoreDef& score)
{
    for (const std::string& name : context.names(table, "filled", RefKind::Field, kind.name)) {
        const FieldDef* field = kind.field(name);
        auto isSet = parseExpression(name);
        if (!field || !isSet)
            continue; // has its own finding
        ScorePart part{name, field->label};
        part.points.push_back({*std::move(isSet), kMostPoints});
        score.parts.push_back(std::move(part));
    }
}

void loadBands(LoadContext& context, const KindDef& kind, TableReader& table, ScoreDef& score)
{
    score.field =
        context.name(table, "field", RefKind::Field, kind.name, Need::Optional, {FieldType::Code});
    const FieldDef* field = kind.field(score.field);
    const std::vector<TomlMember>& bands = table.members("band");
    if (!bands.empty() && score.field.empty())
        context.findings.add("rulebook.missing_key", table.placeOf("band"),
                             QT_TRANSLATE_NOOP("core", "\"%1\" is missing here"), {"field"});
    for (const TomlMember& band : bands) {
        if (field)
            context.expect(RefKind::Item, field->list, {band.key, band.at});
        if (band.value.type != NodeType::Integer || band.value.number < 0 ||
            band.value.number > kMostPoints)
            context.findings.add("rulebook.bad_bounds", band.value.at,
                                 QT_TRANSLATE_NOOP("core", "\"%1\" must be from %2 to %3"),
                                 {band.key, "0", std::to_string(kMostPoints)});
        else
            score.bands.push_back({band.key, static_cast<int>(band.value.number)});
    }
    std::stable_sort(
        score.bands.begin(), score.bands.end(),
        [](const ScoreDef::Band& a, const ScoreDef::Band& b) { return a.least > b.least; });
}

} // namespace

void loadScores(LoadContext& context, KindDef& kind, TableReader& table)
{
    for (const TomlMember* member : inOrder(context, table.members("score"))) {
        checkName(context, *member);
        TableReader row(member->value, member->at, context.findings);
        row.text("after");
        ScoreDef score{member->key, row.label("label"), {}, {}, {}};
        loadFilled(context, kind, row, score);
        for (const TomlMember* part : inOrder(context, row.members("part")))
            score.parts.push_back(loadPart(context, kind, *part));
        loadBands(context, kind, row, score);
        if (score.parts.empty())
            context.findings.add("rulebook.missing_key", member->at,
                                 QT_TRANSLATE_NOOP("core", "\"%1\" is missing here"), {"part"});
        kind.scores.push_back(std::move(score));
    }
}

} // namespace shouwen::rulebook
