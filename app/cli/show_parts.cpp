// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show_parts.h"

#include "app/cli/show.h"
#include "core/record/lines.h"

#include <QCoreApplication>

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

namespace {

std::string outcomeText(const ClockOutcome& outcome, const char* pattern, const Desk& desk,
                        const std::string& language)
{
    const char* result =
        outcome.met ? QT_TRANSLATE_NOOP("cli", "met") : QT_TRANSLATE_NOOP("cli", "missed");
    const auto said = [](const char* text) {
        return QCoreApplication::translate("cli", text).toStdString();
    };
    return "    " +
           fillArgs(said(pattern),
                    {said(result), outcome.due ? desk.zone().format(*outcome.due) : "-",
                     duration(outcome.used, language)}) +
           '\n';
}

QJsonObject outcomeJson(const ClockOutcome& outcome, const Desk& desk)
{
    return json(
        {{"met", outcome.met},
         {"due", outcome.due ? QJsonValue(q(desk.zone().format(*outcome.due))) : QJsonValue()},
         {"used_s", static_cast<qint64>(outcome.used)}});
}

} // namespace

std::string textOf(const DifferingView& one, const Desk& desk, const std::string& language)
{
    const std::string label = one.label.in(language);
    return one.number + "  " + (label.empty() ? one.clock : label) + "  " + one.title + '\n' +
           outcomeText(one.written,
                       QT_TRANSLATE_NOOP("cli", "written at the close: %1, due %2, used %3"), desk,
                       language) +
           outcomeText(one.now, QT_TRANSLATE_NOOP("cli", "now: %1, due %2, used %3"), desk,
                       language);
}

QJsonObject jsonOf(const DifferingView& one, const Desk& desk)
{
    return json({{"number", q(one.number)},
                 {"clock", q(one.clock)},
                 {"written", outcomeJson(one.written, desk)},
                 {"now", outcomeJson(one.now, desk)}});
}

} // namespace shouwen::cli
