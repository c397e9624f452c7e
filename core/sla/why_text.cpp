// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sla/why.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace shouwen {
namespace {

using namespace Qt::Literals::StringLiterals;

QString qt(const std::string& text) { return QString::fromStdString(text); }

const char* kindWord(WhyKind kind)
{
    switch (kind) {
    case WhyKind::Counted:
        return "counted";
    case WhyKind::Paused:
        return "paused";
    case WhyKind::Halted:
        return "closed";
    case WhyKind::DayOff:
        break;
    }
    return "day off";
}

/// Rule that opened or closed a day, as a pattern with the day's own name as %1.
const char* sourcePattern(DaySource source)
{
    switch (source) {
    case DaySource::Weekday:
        return QT_TRANSLATE_NOOP("core", "weekday hours");
    case DaySource::Rota:
        return QT_TRANSLATE_NOOP("core", "rota %1");
    case DaySource::Holiday:
        return QT_TRANSLATE_NOOP("core", "holiday %1");
    case DaySource::MakeUp:
        return QT_TRANSLATE_NOOP("core", "make-up day %1");
    case DaySource::HalfDay:
        return QT_TRANSLATE_NOOP("core", "half day %1");
    case DaySource::Closure:
        return QT_TRANSLATE_NOOP("core", "closed for %1");
    case DaySource::Shift:
        return QT_TRANSLATE_NOOP("core", "shift %1");
    case DaySource::Special:
        break;
    }
    return QT_TRANSLATE_NOOP("core", "own hours of the day %1");
}

const char* statePattern(ClockState state)
{
    switch (state) {
    case ClockState::NotStarted:
        return QT_TRANSLATE_NOOP("core", "It has not started.");
    case ClockState::Running:
        return QT_TRANSLATE_NOOP("core", "It is running; %1 left.");
    case ClockState::Paused:
        return QT_TRANSLATE_NOOP("core", "It is paused with %1 left.");
    case ClockState::Met:
        return QT_TRANSLATE_NOOP("core", "It was met with %1 left.");
    case ClockState::Breached:
        return QT_TRANSLATE_NOOP("core", "It was missed by %1.");
    case ClockState::Ended:
        break;
    }
    return QT_TRANSLATE_NOOP("core", "It ended without an outcome.");
}

class Speaker {
public:
    Speaker(const Why& why, const Calendar& calendar, const Translator& translate)
        : m_why(why)
        , m_calendar(calendar)
        , m_translate(translate)
    {}

    std::vector<std::string> run()
    {
        const ClockRound& round = m_why.round;
        say(m_why.scale == TimeScale::Working
                ? QT_TRANSLATE_NOOP("core", "Started %1; target %2 of working time.")
                : QT_TRANSLATE_NOOP("core", "Started %1; target %2 around the clock."),
            {time(round.started), duration(round.target)});
        if (round.extension > 0)
            say(QT_TRANSLATE_NOOP("core", "Approved extension: %1."), {duration(round.extension)});
        for (const WhyPart& part : m_why.parts)
            sayPart(part);
        say(QT_TRANSLATE_NOOP("core", "Counted until it is due: %1."), {duration(m_why.counted)});
        if (round.due)
            say(QT_TRANSLATE_NOOP("core", "Due %1."), {time(*round.due)});
        else
            say(QT_TRANSLATE_NOOP("core", "The calendar never opens long enough: no due time."),
                {});
        sayState();
        for (const Reason& mover : m_why.movers)
            say(mover.text, mover.args);
        return std::move(m_lines);
    }

private:
    void say(const char* pattern, const std::vector<std::string>& args)
    {
        m_lines.push_back(fillArgs(m_translate(pattern), args));
    }
    std::string duration(std::int64_t seconds) const { return durationText(seconds, m_translate); }
    std::string time(Instant t) const
    {
        return formatDate(m_calendar.dateAt(t)) + ' ' + formatTimeOfDay(m_calendar.ofDay(t));
    }
    std::string source(const DayInfo& day) const
    {
        return fillArgs(m_translate(sourcePattern(day.source)), {day.name});
    }

    void sayPart(const WhyPart& part)
    {
        switch (part.kind) {
        case WhyKind::Counted:
            say(QT_TRANSLATE_NOOP("core", "%1 to %2: %3 counted (%4)."),
                {time(part.from), time(part.to), duration(part.seconds),
                 part.day ? source(*part.day)
                          : m_translate(QT_TRANSLATE_NOOP("core", "around the clock"))});
            break;
        case WhyKind::Paused:
            say(part.owner.empty()
                    ? QT_TRANSLATE_NOOP("core", "%1 to %2: paused (%4), %3 given back.")
                    : QT_TRANSLATE_NOOP("core", "%1 to %2: paused by %5 (%4), %3 given back."),
                {time(part.from), time(part.to), duration(part.seconds), part.reason, part.owner});
            break;
        case WhyKind::Halted:
            say(QT_TRANSLATE_NOOP("core", "%1 to %2: closed, not counted."),
                {time(part.from), time(part.to)});
            break;
        case WhyKind::DayOff:
            say(QT_TRANSLATE_NOOP("core", "%1: nothing counted (%2)."),
                {formatDate(m_calendar.dateAt(part.from)), source(*part.day)});
            break;
        }
    }

    void sayState()
    {
        const ClockRound& round = m_why.round;
        if (round.isOpen() && round.remaining() < 0)
            say(QT_TRANSLATE_NOOP("core", "It is overdue by %1."), {duration(-round.remaining())});
        else
            say(statePattern(round.state),
                {duration(round.state == ClockState::Breached ? -round.remaining()
                                                              : round.remaining())});
    }

    const Why& m_why;
    const Calendar& m_calendar;
    const Translator& m_translate;
    std::vector<std::string> m_lines;
};

QJsonObject partJson(const WhyPart& part, const Calendar& calendar)
{
    QJsonObject object{{"kind"_L1, QLatin1String(kindWord(part.kind))},
                       {"from"_L1, qt(calendar.format(part.from))},
                       {"to"_L1, qt(calendar.format(part.to))},
                       {"seconds"_L1, static_cast<qint64>(part.seconds)}};
    if (part.day) {
        object["source"_L1] = QLatin1String(daySourceWord(part.day->source));
        if (!part.day->name.empty())
            object["name"_L1] = qt(part.day->name);
        if (!part.day->origin.empty())
            object["origin"_L1] = qt(part.day->origin);
        if (part.day->follows)
            object["follows"_L1] = QLatin1String(weekdayWord(weekdayIndex(*part.day->follows)));
    }
    if (part.kind == WhyKind::Paused) {
        object["reason"_L1] = qt(part.reason);
        object["owner"_L1] = qt(part.owner);
    }
    return object;
}

} // namespace

std::string durationText(std::int64_t seconds, const Translator& translate)
{
    struct Unit {
        std::int64_t seconds;
        const char* pattern;
    };
    static constexpr std::array kUnits = {Unit{3600, QT_TRANSLATE_NOOP("core", "%1 h")},
                                          Unit{60, QT_TRANSLATE_NOOP("core", "%1 min")},
                                          Unit{1, QT_TRANSLATE_NOOP("core", "%1 s")}};
    std::string text;
    std::uint64_t left =
        seconds < 0 ? 0 - static_cast<std::uint64_t>(seconds) : static_cast<std::uint64_t>(seconds);
    for (const Unit& unit : kUnits) {
        const std::uint64_t n = left / static_cast<std::uint64_t>(unit.seconds);
        left %= static_cast<std::uint64_t>(unit.seconds);
        if (n > 0 || (unit.seconds == 1 && text.empty()))
            text +=
                (text.empty() ? "" : " ") + fillArgs(translate(unit.pattern), {std::to_string(n)});
    }
    return seconds < 0 ? '-' + text : text;
}

std::vector<std::string> whySentences(const Why& why, const Calendar& calendar,
                                      const Translator& translate)
{
    return Speaker(why, calendar, translate).run();
}

QJsonObject whyJson(const Why& why, const Calendar& calendar)
{
    const auto timeOrNull = [&calendar](const std::optional<Instant>& t) {
        return t ? QJsonValue(qt(calendar.format(*t))) : QJsonValue();
    };
    const ClockRound& round = why.round;
    QJsonArray parts, years, movers;
    for (const WhyPart& part : why.parts)
        parts.append(partJson(part, calendar));
    for (const int year : why.unpublishedYears)
        years.append(year);
    for (const Reason& mover : why.movers)
        movers.append(
            QJsonObject{{"code"_L1, QLatin1String(mover.code)}, {"text"_L1, qt(plainText(mover))}});
    return {{"clock"_L1, qt(why.clock)},
            {"round"_L1, static_cast<qint64>(why.roundIndex + 1)},
            {"state"_L1, QLatin1String(clockStateWord(round.state))},
            {"scale"_L1, why.scale == TimeScale::Working ? "working"_L1 : "elapsed"_L1},
            {"as_of"_L1, qt(calendar.format(why.asOf))},
            {"started"_L1, qt(calendar.format(round.started))},
            {"stopped"_L1, timeOrNull(round.stopped)},
            {"due"_L1, timeOrNull(round.due)},
            {"due_without_extension"_L1, timeOrNull(round.dueUnextended)},
            {"target_s"_L1, static_cast<qint64>(round.target)},
            {"extension_s"_L1, static_cast<qint64>(round.extension)},
            {"used_s"_L1, static_cast<qint64>(round.used)},
            {"remaining_s"_L1, static_cast<qint64>(round.remaining())},
            {"counted_s"_L1, static_cast<qint64>(why.counted)},
            {"parts"_L1, parts},
            {"unpublished_years"_L1, years},
            {"movers"_L1, movers}};
}

} // namespace shouwen
