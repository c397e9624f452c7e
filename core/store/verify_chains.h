// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Verifying the journal by itself: every entry's bytes and hashes, every chain without gaps, the
// columns beside a header, the last seal of each chain.
#pragma once

#include "core/store/store.h"

namespace shouwen {

class Database;

/// Adds what it finds; gives up adding after 1000.
class Findings {
public:
    explicit Findings(std::vector<VerifyFinding>& out) : m_out(out) {}
    void add(std::string code, std::string where);

private:
    std::vector<VerifyFinding>& m_out;
};

struct Told {
    const Progress& progress;
    std::uint64_t total;
    /// Cancelled where the listener says so.
    Outcome at(std::uint64_t done) const;
};

Result<std::uint64_t> verifyChains(Database& db, Findings& findings, const Told& told);

} // namespace shouwen
