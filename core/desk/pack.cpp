// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/pack.h"

#include "core/base/text.h"
#include "core/rulebook/loader.h"

#include <algorithm>

namespace shouwen {

Result<Rulebook> loadPack(const std::string& nameOrPath, Files& files)
{
    const RulebookFinder find = bundledRulebooks();
    const std::vector<std::string> names = bundledNames();
    if (std::find(names.begin(), names.end(), nameOrPath) != names.end()) {
        SHOUWEN_TRY(const RulebookSource source, find(nameOrPath));
        return loadRulebook(source, find);
    }
    if (!files.exists(nameOrPath))
        return Error(
            ErrorKind::NotFound,
            Reason{
                "pack.unknown",
                QT_TRANSLATE_NOOP("core", "there is no pack and no file \"%1\"; nearest is \"%2\""),
                {std::string(firstCharacters(nameOrPath, 200)), nearestName(nameOrPath, names)}});
    constexpr std::size_t kMost = 4 * 1024 * 1024;
    SHOUWEN_TRY(std::string text, files.read(nameOrPath, kMost));
    // What stands beside the file: holidays are the desk's own and come first; what it includes or
    // extends comes of the packs first.
    const std::size_t slash = nameOrPath.rfind('/');
    const std::string folder = slash == std::string::npos ? "" : nameOrPath.substr(0, slash + 1);
    const RulebookFinder beside = [&](std::string_view name) -> Result<RulebookSource> {
        const std::string path = folder + std::string(name) + ".toml";
        auto shipped = find(name);
        if ((shipped && name.substr(0, 9) != "holidays/") || !files.exists(path))
            return shipped;
        SHOUWEN_TRY(std::string own, files.read(path, kMost));
        return RulebookSource{path, std::move(own)};
    };
    return loadRulebook({nameOrPath, std::move(text)}, beside);
}

} // namespace shouwen
