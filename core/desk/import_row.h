// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// ImportRow: one row of a table as the draft of a record, or every reason why not. Not for others
// to include.
#pragma once

#include "core/desk/impl.h"
#include "core/desk/import.h"

#include <unordered_map>
#include <unordered_set>

namespace shouwen {

/// Columns beside the kind's fields.
inline constexpr std::string_view kOldNumber = "@number", kOpenedColumn = "@opened",
                                  kClosedColumn = "@closed", kStateColumn = "@state",
                                  kHolderColumn = "@holder", kDepartmentColumn = "@department";

class ImportRows {
public:
    ImportRows(const Desk::Impl& desk, const Person& person, const ImportSetup& setup,
               const KindDef& kind, std::string batch, std::string role);

    enum class Verdict : std::uint8_t { Take, Skip, Refuse };
    struct Read {
        Verdict verdict = Verdict::Take;
        std::optional<Draft> draft = {};
        std::vector<Reason> refusals = {}, remarks = {}; ///< `where` is a target
    };
    Result<Read> read(const TableRow& row, const ImportMap& map);

private:
    struct Times {
        Instant opened;
        std::optional<Instant> closed;
    };
    void takeCell(const Cell& cell, const std::string& target, Read& out);
    void takeFields(Read& out);
    void takeCustomer(Read& out);
    Times takeTimes(Read& out);
    const StateDef* takeState(Read& out);
    std::optional<StaffId> takeHolder(Read& out);
    std::string takeDepartment(Read& out);
    Result<bool> isKnown(const std::string& old, const FieldSplit& split);
    Result<std::optional<RecordId>> findCustomer(const std::string& typed,
                                                 const std::string& phone);
    void require(Read& out);
    void draftOf(Read& out, const Times& times, const StateDef& state);

    const Desk::Impl& m_desk;
    const Person& m_person;
    const ImportSetup& m_setup;
    const KindDef& m_kind;
    std::string m_rule, m_role;
    // of the row being read
    std::map<std::string, std::string, std::less<>> m_system;
    FieldInput m_input;
    FieldSplit m_split;
    // of the file
    std::unordered_set<std::string> m_seen;
    std::unordered_map<std::string, std::optional<RecordId>> m_customers;
};

/// The rule an imported record says it came from.
std::string importRule(const std::string& batch, ImportClocks clocks);

} // namespace shouwen
