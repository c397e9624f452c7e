// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/naming.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace shouwen {
namespace {

constexpr std::string_view kLines = "lines.";

} // namespace

bool isLabelled(const Label& label, std::string_view typed)
{
    const std::string wanted = foldText(typed);
    const std::array<std::string_view, 3> texts{label.zhCN, label.zhTW, label.en};
    return !wanted.empty() && std::any_of(texts.begin(), texts.end(), [&](std::string_view text) {
        return foldText(text) == wanted;
    });
}

std::string labelledName(const Label& label, std::string_view name, std::string_view language)
{
    const std::string& text = label.in(language);
    return text.empty() || text == name ? std::string(name) : text + " (" + std::string(name) + ')';
}

std::string nearestOf(const std::vector<NameCandidate>& candidates, std::string_view typed,
                      std::string_view language)
{
    const bool isCode = std::all_of(typed.begin(), typed.end(),
                                    [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    std::vector<std::string> texts;
    for (const NameCandidate& candidate : candidates)
        texts.push_back(isCode ? candidate.name : candidate.label->in(language));
    const std::string nearest = nearestName(typed, texts);
    for (std::size_t i = 0; i < texts.size(); ++i)
        if (texts[i] == nearest)
            return labelledName(*candidates[i].label, candidates[i].name, language);
    return nearest;
}

std::string fieldMeant(const KindDef& kind, const std::string& typed)
{
    const std::size_t dot =
        typed.rfind(kLines, 0) == 0 ? typed.find('.', kLines.size()) : std::string::npos;
    if (dot == std::string::npos)
        return nameMeant(kind.fields, typed);
    return typed.substr(0, dot + 1) + nameMeant(kind.lineFields, typed.substr(dot + 1));
}

FieldInput meantFields(const KindDef& kind, const FieldInput& input, std::vector<Reason>& refusals)
{
    FieldInput out;
    for (const auto& [typed, value] : input) {
        const std::string name = fieldMeant(kind, typed);
        if (!out.emplace(name, value).second)
            refusals.push_back(
                {"field.twice", QT_TRANSLATE_NOOP("core", "is given twice"), {}, name});
    }
    return out;
}

} // namespace shouwen
