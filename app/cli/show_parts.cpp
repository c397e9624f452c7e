// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show_parts.h"

#include "app/cli/show.h"
#include "core/record/lines.h"

namespace shouwen::cli {
namespace {

std::string bandLabel(const RecordView& view, const ScoreView& score, const std::string& language)
{
    const FieldDef* field = view.kind->field(score.def->field);
    const auto list = view.rules->lists.find(field ? field->list : std::string());
    const ListItem* item =
        list == view.rules->lists.end() ? nullptr : list->second.find(score.band);
    return item ? item->label.in(language) : score.band;
}

} // namespace

std::string linesText(const RecordView& view, const std::string& language)
{
    std::string out;
    std::string row, id;
    int count = 0;
    const auto flush = [&] {
        if (!row.empty())
            out += "  " + std::to_string(++count) + '.' + row + '\n';
        row.clear();
    };
    for (const FieldView& field : view.fields) {
        const auto line = linePath(field.name);
        if (!line)
            continue;
        if (line->id != id)
            flush();
        id = line->id;
        row += "  " + field.def->label.in(language) + ' ' + field.shown;
    }
    flush();
    return out;
}

std::string scoresText(const RecordView& view, const std::string& language)
{
    std::string out;
    for (const ScoreView& score : view.scores)
        out += "  " + score.def->label.in(language) + "  " + score.arithmetic +
               (score.band.empty() ? "" : "  " + bandLabel(view, score, language)) + '\n';
    return out;
}

QJsonArray scoresOf(const RecordView& view)
{
    QJsonArray out;
    for (const ScoreView& score : view.scores)
        out.append(json({{"name", q(score.def->name)},
                         {"value", static_cast<double>(score.tenths) / 10},
                         {"band", q(score.band)},
                         {"arithmetic", q(score.arithmetic)}}));
    return out;
}

} // namespace shouwen::cli
