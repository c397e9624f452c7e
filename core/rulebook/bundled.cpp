// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/calendar/holidays.h"
#include "core/rulebook/bundled_texts.h"
#include "core/rulebook/loader.h"

namespace shouwen {

std::vector<std::string> bundledNames()
{
    std::vector<std::string> names;
    for (const rulebook::BundledText& text : rulebook::bundledTexts())
        if (std::string_view(text.name).find('/') == std::string_view::npos)
            names.emplace_back(text.name);
    return names;
}

RulebookFinder bundledRulebooks()
{
    return [](std::string_view name) -> Result<RulebookSource> {
        for (const rulebook::BundledText& text : rulebook::bundledTexts())
            if (name == text.name)
                return RulebookSource{
                    std::string(name) + ".toml",
                    std::string(reinterpret_cast<const char*>(text.bytes), text.size)};
        if (const std::string_view prefix = "holidays/"; name.substr(0, prefix.size()) == prefix)
            if (const auto text = shippedHolidaysText(name.substr(prefix.size())); !text.empty())
                return RulebookSource{std::string(name) + ".toml", std::string(text)};
        return Error(
            ErrorKind::NotFound,
            Reason{"rulebook.not_found",
                   QT_TRANSLATE_NOOP("core", "there is no rulebook \"%1\"; nearest is \"%2\""),
                   {std::string(name), nearestName(name, bundledNames())}});
    };
}

} // namespace shouwen
