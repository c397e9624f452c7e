// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rulebook/loader.h"

#include "core/base/hash.h"
#include "core/base/zone.h"
#include "core/calendar/holidays.h"
#include "core/rulebook/load_context.h"
#include "core/rulebook/merge.h"

namespace shouwen {
namespace {

using namespace rulebook;

constexpr const char* kDefaultZone = "Asia/Shanghai";

void loadHead(LoadContext& context, TableReader& root)
{
    root.integer("format");
    root.text("extends");
    root.words("include");
    context.book.name = root.text("name", Need::Required);
    context.book.label = root.label("label");
    context.book.zone = kDefaultZone;
    if (const auto zone = root.word("zone")) {
        if (const auto known = Zone::named(zone->text))
            context.book.zone = zone->text;
        else
            context.findings.add("rulebook.unknown_zone", zone->at, known.error());
    }
}

void loadAll(LoadContext& context, const TomlNode& merged)
{
    TableReader root(merged, merged.at, context.findings);
    loadHead(context, root);
    loadSettings(context, root); // before any expression: they stand for numbers in it
    loadCalendars(context, root);
    loadPeople(context, root);
    loadLists(context, root);
    loadKinds(context, root);
    loadReports(context, root);
    loadCallbacks(context, root);
    loadWords(context, root);
}

/// Files of the regions whose holidays calendars keep; their texts go along with the rulebook.
std::map<std::string, std::string> findHolidays(LoadContext& context, const RulebookFinder& find)
{
    std::map<std::string, std::string> texts;
    for (const auto& [name, calendar] : context.book.calendars) {
        const std::string& region = calendar.holidays;
        if (region.empty() || texts.count(region) > 0)
            continue;
        const SourcePos at = context.placeOf("holidays." + region);
        auto found = find("holidays/" + region);
        if (!found) {
            context.findings.add(
                "rulebook.unknown_holidays", at,
                QT_TRANSLATE_NOOP("core", "there is no holiday file for the region \"%1\""),
                {region});
            continue;
        }
        auto parsed = parseHolidays(found->text, found->file);
        if (!parsed) {
            context.findings.add(
                "rulebook.bad_holidays", at,
                QT_TRANSLATE_NOOP("core", "the holiday file of \"%1\" has mistakes: %2"),
                {region, parsed.error().plainText()});
            continue;
        }
        context.book.regions.emplace(region,
                                     std::make_shared<const HolidayRegion>(*std::move(parsed)));
        texts.emplace(region, std::move(found->text));
    }
    return texts;
}

} // namespace

Result<Rulebook> loadRulebook(const RulebookSource& source, const RulebookFinder& find)
{
    Sources sources{{source.file, source.file, source.text}};
    Findings findings(sources);
    Rulebook book;
    const std::optional<TomlNode> merged = readChain(sources, find, findings);
    if (!merged)
        return Error(ErrorKind::Rejected, findings.sorted());
    LoadContext context{book, sources, findings};
    loadAll(context, *merged);
    checkRefs(context);
    checkExpressions(context);
    checkKinds(context);
    checkEffects(context);
    checkRights(context);
    const auto holidays = findHolidays(context, find);
    if (!findings.empty())
        return Error(ErrorKind::Rejected, findings.sorted());
    book.text = joinSources(sources, holidays);
    book.id = RulebookId{blake2b128(book.text)};
    return book;
}

Result<Rulebook> loadResolved(std::string_view text)
{
    SHOUWEN_TRY(SplitSources split, splitSources(text));
    return loadRulebook(split.last, split.find);
}

Result<Rulebook> withHolidays(const Rulebook& rules, const HolidayRegion& region)
{
    SHOUWEN_TRY(SplitSources split, splitSources(rules.text));
    const std::string name = "holidays/" + region.code;
    SHOUWEN_TRY(RulebookSource source, split.find(name));
    source.text = holidaysText(region);
    return loadRulebook(split.last, [&](std::string_view asked) {
        return asked == name ? Result<RulebookSource>(source) : split.find(asked);
    });
}

} // namespace shouwen
