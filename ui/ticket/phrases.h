// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Canned phrases (domain.md L-1) and forbidden ones (L-2), as text: what is meant by what was typed
// before the cursor, which phrases fit, and what a phrase reads like with its placeholders filled.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace shouwen::ui {

class Wording;

/// A trigger at the end of `before`: "/" at the start or after a blank or a Chinese character, or
/// "::" anywhere, and what follows it.
struct PhraseTrigger {
    qsizetype from; ///< where the trigger begins
    QString words;  ///< after it
};
std::optional<PhraseTrigger> phraseTrigger(const QString& before);

struct PhraseHit {
    QString name, group, text;
};
/// By abbreviation first, then by anything in group or text; at most `most`.
std::vector<PhraseHit> phrasesFor(const Wording& wording, const QString& words, int most = 12);

/// Absent where the name is not known: the placeholder then stays, to be filled by hand.
using PhraseVariables = std::function<std::optional<QString>(const QString& name)>;
QString fillPhrase(const QString& text, const PhraseVariables& variables);
/// The first {{…}} at or after `from`; length 0 where there is none.
struct Placeholder {
    qsizetype at = -1, length = 0;
};
Placeholder nextPlaceholder(const QString& text, qsizetype from = 0);

struct ForbiddenHit {
    qsizetype at, length;
    QString better;
};
std::vector<ForbiddenHit> forbiddenIn(const Wording& wording, const QString& text);

} // namespace shouwen::ui
