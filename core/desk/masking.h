// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is hidden from a person who may not see numbers (K-5), beyond the field itself: numbers of
// customers that stand in notes, reasons and comments, and hits of a search that only a hidden
// value explains. Fields people work on keep their text: a masked one would be saved masked.
#pragma once

#include "core/desk/impl.h"

namespace shouwen {

/// The text with every phone number somebody here is known by in part.
std::string numbersMasked(const Desk::Impl& desk, const Person& person, const std::string& text);
/// What a record says to this person: hidden values are hidden in it as well, so nothing that is
/// made of it can tell them.
void maskFor(const Desk::Impl& desk, const Person& person, const KindDef& kind, Record& record);

/// Whether a hit holds the words in something the person may read.
class VisibleText {
public:
    VisibleText(const Desk::Impl& desk, const Person& person);
    bool fits(const RowView& row, std::string_view words) const;

private:
    const Desk::Impl& m_desk;
    const Person& m_person;
    bool m_all; ///< nothing is hidden from this person
};

} // namespace shouwen
