// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/masking.h"

#include "core/store/rules.h"
#include "core/store/search_words.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::size_t kLeastPhone = 7;

/// Bytes of the digit at `at`, full-width ones (U+FF10 to U+FF19) too; 0 where there is none.
std::size_t digitAt(std::string_view text, std::size_t at)
{
    if (at < text.size() && text[at] >= '0' && text[at] <= '9')
        return 1;
    const bool wide = at + 2 < text.size() && text.substr(at, 2) == "\xEF\xBC";
    const auto last = wide ? static_cast<unsigned char>(text[at + 2]) : 0;
    return last >= 0x90 && last <= 0x99 ? 3 : 0;
}

/// Where a number that begins at `at` ends; single blanks and hyphens may stand in it.
std::size_t endOfNumber(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    for (;;) {
        while (const std::size_t n = digitAt(text, end))
            end += n;
        const bool joins = end < text.size() && (text[end] == '-' || text[end] == ' ');
        if (!joins || digitAt(text, end + 1) == 0)
            return end;
        ++end;
    }
}

bool isKnown(const Desk::Impl& desk, const Person& person, std::string_view number)
{
    const std::string digits = phoneDigits(number);
    if (digits.size() < kLeastPhone)
        return false;
    const auto rows = desk.store->read().byPhone(digits, desk.asking(person), 1);
    return !rows || !rows->empty(); // when it cannot be looked up it is not shown
}

std::string lettersOf(std::string_view number)
{
    std::string out;
    for (const char c : foldText(halfWidth(number)))
        if (c != '-' && c != ' ')
            out += c;
    return out;
}

} // namespace

std::string numbersMasked(const Desk::Impl& desk, const Person& person, const std::string& text)
{
    if (seesPhones(*desk.rules, person))
        return text;
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        if (digitAt(text, at) == 0) {
            out += text[at++];
            continue;
        }
        const std::size_t end = endOfNumber(text, at);
        const std::string number = text.substr(at, end - at);
        out += isKnown(desk, person, number) ? maskPhone(halfWidth(number)) : number;
        at = end;
    }
    return out;
}

void maskFor(const Desk::Impl& desk, const Person& person, const KindDef& kind, Record& record)
{
    if (seesPhones(*desk.rules, person))
        return;
    for (auto& [name, field] : record.fields)
        if (const FieldDef* def = fieldNamed(kind, name);
            def && isMaskedFor(*desk.rules, person, *def))
            field.value = Value(maskedText(*def, field.value.plain()));
    for (FieldConflict& conflict : record.conflicts)
        if (const FieldDef* def = fieldNamed(kind, conflict.field);
            def && !conflict.losing.isObject() && isMaskedFor(*desk.rules, person, *def))
            conflict.losing = Value(maskedText(*def, conflict.losing.plain()));
    for (Note& note : record.notes)
        note.text = numbersMasked(desk, person, note.text);
    for (Step& step : record.steps)
        step.reason = numbersMasked(desk, person, step.reason);
    for (Signature& signature : record.signatures)
        signature.comment = numbersMasked(desk, person, signature.comment);
    for (Attachment& file : record.files)
        file.name = numbersMasked(desk, person, file.name);
}

VisibleText::VisibleText(const Desk::Impl& desk, const Person& person)
    : m_desk(desk)
    , m_person(person)
    , m_all(seesPhones(*desk.rules, person))
{}

bool VisibleText::fits(const RowView& row, std::string_view words) const
{
    if (m_all)
        return true;
    const std::string number = lettersOf(words);
    if (!number.empty() && lettersOf(row.number).find(number) != std::string::npos)
        return true;
    auto record = m_desk.visible(m_person, row.id);
    const KindDef* kind = m_desk.rules->kind(row.kind);
    if (!record || !kind)
        return false;
    maskFor(m_desk, m_person, *kind, *record);
    const FieldDef* title = kind->field(kind->titleField);
    std::string text = title && isMaskedFor(*m_desk.rules, m_person, *title) ? "" : row.title;
    const auto add = [&text](std::string_view more) { text.append("\n").append(more); };
    add(record->text(kOldNumberField));
    for (const auto& [name, field] : record->fields)
        if (const FieldDef* def = fieldNamed(*kind, name);
            def && isSearchedField(*def) && !isMaskedFor(*m_desk.rules, m_person, *def))
            add(field.value.plain());
    for (const Note& note : record->notes)
        add(note.text);
    for (const Step& step : record->steps)
        add(step.reason);
    for (const Signature& signature : record->signatures)
        add(signature.comment);
    for (const Attachment& file : record->files)
        add(file.name);
    return SearchWords(words).fit(foldText(text));
}

} // namespace shouwen
