// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/phrases.h"

#include "core/base/han.h"
#include "ui/base/text.h"
#include "ui/base/wording.h"

#include <QRegularExpression>

#include <algorithm>

namespace shouwen::ui {

std::optional<PhraseTrigger> phraseTrigger(const QString& before)
{
    static const QRegularExpression slash(
        QStringLiteral("(?:^|[^A-Za-z0-9:/.<>])(/)([^\\s/]{0,20})$"));
    static const QRegularExpression colons(QStringLiteral("(::)([^\\s:]{0,20})$"));
    for (const QRegularExpression* form : {&slash, &colons})
        if (const auto m = form->match(before); m.hasMatch())
            return PhraseTrigger{m.capturedStart(1), m.captured(2)};
    return std::nullopt;
}

namespace {

/// The phrase begins with these sounds or initials (L-1).
bool soundsLike(const QString& text, const QString& words)
{
    const std::string typed = plainLatin(us(words));
    if (typed.empty())
        return false;
    const auto keys = nameKeys(us(text.left(12)));
    return std::any_of(keys.begin(), keys.end(),
                       [&](const std::string& key) { return key.starts_with(typed); });
}

} // namespace

std::vector<PhraseHit> phrasesFor(const Wording& wording, const QString& words, int most)
{
    std::vector<std::pair<int, PhraseHit>> hits;
    for (const auto& [name, phrase] : wording.rules().phrases) {
        PhraseHit hit{qs(name), qs(phrase.group), wording.label(phrase.text)};
        const int rank = hit.name.startsWith(words, Qt::CaseInsensitive)  ? 0
                         : hit.name.contains(words, Qt::CaseInsensitive)  ? 1
                         : hit.group.contains(words, Qt::CaseInsensitive) ? 2
                         : soundsLike(hit.text, words)                    ? 3
                         : hit.text.contains(words, Qt::CaseInsensitive)  ? 4
                                                                          : -1;
        if (rank >= 0)
            hits.emplace_back(rank, std::move(hit));
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<PhraseHit> out;
    for (auto& [rank, hit] : hits)
        if (static_cast<int>(out.size()) < most)
            out.push_back(std::move(hit));
    return out;
}

Placeholder nextPlaceholder(const QString& text, qsizetype from)
{
    const qsizetype at = text.indexOf(QLatin1String("{{"), from);
    const qsizetype end = at < 0 ? -1 : text.indexOf(QLatin1String("}}"), at);
    return end < 0 ? Placeholder{} : Placeholder{at, end + 2 - at};
}

QString fillPhrase(const QString& text, const PhraseVariables& variables)
{
    QString out;
    qsizetype done = 0;
    for (Placeholder next = nextPlaceholder(text); next.length > 0;
         next = nextPlaceholder(text, next.at + next.length)) {
        const QString name = text.mid(next.at + 2, next.length - 4).trimmed();
        const auto value = variables(name);
        out += text.mid(done, next.at - done);
        out += value ? *value : text.mid(next.at, next.length);
        done = next.at + next.length;
    }
    return out + text.mid(done);
}

std::vector<ForbiddenHit> forbiddenIn(const Wording& wording, const QString& text)
{
    std::vector<ForbiddenHit> out;
    for (const ForbiddenDef& forbidden : wording.rules().forbidden) {
        const QString pattern = qs(forbidden.pattern);
        if (pattern.isEmpty())
            continue;
        for (qsizetype at = 0; (at = text.indexOf(pattern, at, Qt::CaseInsensitive)) >= 0;
             at += pattern.size())
            out.push_back({at, pattern.size(), wording.label(forbidden.better)});
    }
    return out;
}

} // namespace shouwen::ui
