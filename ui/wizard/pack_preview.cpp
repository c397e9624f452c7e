// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pack_preview.h"

#include "ui/base/span_words.h"
#include "ui/base/text.h"

#include <QCoreApplication>
#include <QStringList>

namespace shouwen::ui {
namespace {

QString said(const char* source) { return QCoreApplication::translate("packs", source); }

QString head(const char* source)
{
    return QStringLiteral("<p style='margin-top:12px; margin-bottom:2px'><b>") +
           said(source).toHtmlEscaped() + QStringLiteral("</b></p>");
}

QString line(const QString& text)
{
    return QStringLiteral("<p style='margin-top:2px; margin-bottom:2px; margin-left:12px'>") +
           text + QStringLiteral("</p>");
}

template <class Things>
QString names(const Things& things, std::string_view language)
{
    QStringList labels;
    for (const auto& [name, thing] : things)
        labels << qs(thing.label.in(language));
    return labels.join(QStringLiteral(" · ")).toHtmlEscaped();
}

QString deadlines(const KindDef& kind, std::string_view language)
{
    QStringList parts;
    for (const auto& [name, clock] : kind.clocks) {
        const auto label = kind.clockLabels.find(name);
        if (clock.target && label != kind.clockLabels.end())
            parts << said(QT_TRANSLATE_NOOP("packs", "%1 within %2"))
                         .arg(qs(label->second.in(language)), spanWords(*clock.target));
    }
    return parts.join(QStringLiteral(" · ")).toHtmlEscaped();
}

QString matters(const Rulebook& rules, std::string_view language)
{
    QString html;
    for (const auto& [name, kind] : rules.kinds) {
        if (kind.space != Space::Work || kind.clocks.empty())
            continue;
        html += line(QStringLiteral("<b>") + qs(kind.label.in(language)).toHtmlEscaped() +
                     QStringLiteral("</b>  ") + deadlines(kind, language));
    }
    return html;
}

QString hours(const Rulebook& rules)
{
    const auto office = rules.calendars.find("office");
    if (office == rules.calendars.end())
        return {};
    QString html;
    const auto& week = office->second.week;
    for (int from = 0; from < 7;) {
        int to = from;
        const auto& hoursOfDay = week[static_cast<std::size_t>(from)];
        while (to < 6 && week[static_cast<std::size_t>(to + 1)] == hoursOfDay)
            ++to;
        const QString days = from == to ? weekdayName(from)
                                        : said(QT_TRANSLATE_NOOP("packs", "%1 to %2"))
                                              .arg(weekdayName(from), weekdayName(to));
        const QString text = days + QStringLiteral("  ") + hoursWords(hoursOfDay);
        html += line(text.toHtmlEscaped());
        from = to + 1;
    }
    if (!office->second.holidays.empty())
        html += line(said(QT_TRANSLATE_NOOP("packs", "Holidays and make-up days as published"))
                         .toHtmlEscaped());
    return html;
}

} // namespace

QString packPreview(const Rulebook& rules, std::string_view language)
{
    QString html =
        head(QT_TRANSLATE_NOOP("packs", "Matters and their deadlines")) + matters(rules, language);
    html += head(QT_TRANSLATE_NOOP("packs", "Also kept"));
    QStringList others;
    for (const auto& [name, kind] : rules.kinds)
        if (kind.space == Space::Work && kind.clocks.empty())
            others << qs(kind.label.in(language));
    html += line(others.join(QStringLiteral(" · ")).toHtmlEscaped());
    html += head(QT_TRANSLATE_NOOP("packs", "Office hours")) + hours(rules);
    html += head(QT_TRANSLATE_NOOP("packs", "Roles")) + line(names(rules.roles, language));
    html += head(QT_TRANSLATE_NOOP("packs", "Figures of the month")) +
            line(names(rules.metrics, language));
    return html + line(said(QT_TRANSLATE_NOOP("packs", "%1 phrases, %2 queues, %3 departments"))
                           .arg(rules.phrases.size())
                           .arg(rules.queues.size())
                           .arg(rules.departments.size())
                           .toHtmlEscaped());
}

} // namespace shouwen::ui
