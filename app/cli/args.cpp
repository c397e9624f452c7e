// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/args.h"

#include "core/base/text.h"

#include <array>

namespace shouwen::cli {
namespace {

struct OptionDef {
    const char* name;
    bool value;
};
constexpr std::array kOptions{
    OptionDef{"tickets", true},   OptionDef{"seed", true},     OptionDef{"until", true},
    OptionDef{"customers", true}, OptionDef{"map", true},      OptionDef{"sheet", true},
    OptionDef{"encoding", true},  OptionDef{"twice", true},    OptionDef{"errors", true},
    OptionDef{"clocks", false},   OptionDef{"store", true},    OptionDef{"as", true},
    OptionDef{"json", false},     OptionDef{"at", true},       OptionDef{"now", true},
    OptionDef{"help", false},     OptionDef{"version", false}, OptionDef{"lang", true},
    OptionDef{"pack", true},      OptionDef{"org", true},      OptionDef{"first", true},
    OptionDef{"sample", false},   OptionDef{"kind", true},     OptionDef{"queue", true},
    OptionDef{"where", true},     OptionDef{"order", true},    OptionDef{"descending", false},
    OptionDef{"limit", true},     OptionDef{"after", true},    OptionDef{"reason", true},
    OptionDef{"label", true},     OptionDef{"refuse", false},  OptionDef{"comment", true},
    OptionDef{"step", true},      OptionDef{"reply", false},   OptionDef{"customer", false},
    OptionDef{"channel", true},   OptionDef{"back", false},    OptionDef{"department", true},
    OptionDef{"relation", true},  OptionDef{"undo", false},    OptionDef{"keep-going", false},
    OptionDef{"to", true},        OptionDef{"month", true},    OptionDef{"form", true},
    OptionDef{"dry-run", false},  OptionDef{"entry", true},    OptionDef{"date", true},
    OptionDef{"accept", true},    OptionDef{"notice", true},   OptionDef{"region", true},
    OptionDef{"keep", false},     OptionDef{"for", true},      OptionDef{"name", true},
    OptionDef{"upto", true},      OptionDef{"from", true},     OptionDef{"days", true},
    OptionDef{"adopt", false},    OptionDef{"view", true},     OptionDef{"columns", true},
    OptionDef{"shared", false},
};

const OptionDef* optionNamed(std::string_view name)
{
    for (const OptionDef& def : kOptions)
        if (name == def.name)
            return &def;
    return nullptr;
}

Error unknownOption(std::string_view name)
{
    std::vector<std::string> names;
    for (const OptionDef& def : kOptions)
        names.push_back(std::string("--") + def.name);
    return Error(ErrorKind::Usage,
                 Reason{"option.unknown",
                        QT_TRANSLATE_NOOP("core", "\"%1\" is not an option; nearest is \"%2\""),
                        {std::string(name), nearestName(name, names)}});
}

} // namespace

std::string Args::option(const std::string& name, const std::string& fallback) const
{
    const auto it = options.find(name);
    return it == options.end() ? fallback : it->second;
}

Result<Args> parseArgs(const std::vector<std::string>& tokens)
{
    Args out;
    bool optionsEnded = false;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::string& token = tokens[i];
        if (!isUtf8(token))
            return Error(
                ErrorKind::Usage,
                Reason{"text.utf8", QT_TRANSLATE_NOOP("core", "the text is not valid UTF-8; save "
                                                              "it as UTF-8 and try again")});
        if (optionsEnded || token.rfind("--", 0) != 0) {
            out.words.push_back(token == "-h" && out.words.empty() ? "help" : token);
            continue;
        }
        if (token == "--") {
            optionsEnded = true;
            continue;
        }
        const std::size_t equals = token.find('=');
        const std::string name = token.substr(2, equals == std::string::npos ? equals : equals - 2);
        const OptionDef* def = optionNamed(name);
        if (!def)
            return unknownOption(token.substr(0, equals));
        if (!def->value && equals != std::string::npos)
            return Error(
                ErrorKind::Usage,
                Reason{"option.flag", QT_TRANSLATE_NOOP("core", "--%1 takes no value"), {name}});
        if (!def->value) {
            out.options[name] = "";
        } else if (equals != std::string::npos) {
            out.options[name] = token.substr(equals + 1);
        } else if (i + 1 < tokens.size()) {
            out.options[name] = tokens[++i];
        } else {
            return Error(
                ErrorKind::Usage,
                Reason{"option.value", QT_TRANSLATE_NOOP("core", "--%1 needs a value"), {name}});
        }
    }
    return out;
}

Result<std::vector<std::string>> splitLine(std::string_view line)
{
    std::vector<std::string> out;
    std::string word;
    bool inWord = false;
    char quote = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quote != 0) {
            if (c == quote)
                quote = 0;
            else if (c == '\\' && quote == '"' && i + 1 < line.size())
                word += line[++i] == 'n' ? '\n' : line[i];
            else
                word += c;
            continue;
        }
        if (c == '"' || c == '\'') {
            quote = c;
            inWord = true;
        } else if (c == ' ' || c == '\t') {
            if (inWord)
                out.push_back(std::move(word));
            word.clear();
            inWord = false;
        } else if (c == '#' && !inWord) {
            break;
        } else {
            word += c;
            inWord = true;
        }
    }
    if (quote != 0)
        return Error(ErrorKind::Usage,
                     Reason{"line.quote", QT_TRANSLATE_NOOP("core", "a quote is not closed")});
    if (inWord)
        out.push_back(std::move(word));
    return out;
}

Result<FieldInput> fieldWords(const std::vector<std::string>& words, std::size_t from)
{
    FieldInput out;
    for (std::size_t i = from; i < words.size(); ++i) {
        const std::size_t equals = words[i].find('=');
        if (equals == std::string::npos || equals == 0)
            return Error(ErrorKind::Usage,
                         Reason{"word.field",
                                QT_TRANSLATE_NOOP("core", "\"%1\" is not of the form field=value"),
                                {std::string(firstCharacters(words[i], 40))}});
        const std::string name = words[i].substr(0, equals);
        if (!out.emplace(name, words[i].substr(equals + 1)).second)
            return Error(ErrorKind::Usage,
                         Reason{"word.twice", QT_TRANSLATE_NOOP("core", "given twice"), {}, name});
    }
    return out;
}

} // namespace shouwen::cli
