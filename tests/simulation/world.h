// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// World: some desks, what people do at them, and everything that goes wrong, all from one seed on
// one thread. Each step draws its chance from (seed, number of the step), so a failing run can be
// shortened by leaving steps out. At the end all desks are mended and exchange until nothing is
// new; the invariants of journal.md are checked on the way and then.
#pragma once

#include "tests/simulation/replica.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

namespace shouwen::test {

struct Script {
    std::uint64_t seed;
    std::vector<int> steps; ///< numbers of the steps to take, ascending
    static Script of(std::uint64_t seed, int steps);
};

struct Tally {
    std::uint64_t steps = 0, worlds = 0;
    std::map<std::string, std::uint64_t> done; ///< by kind of step
};

class World {
public:
    explicit World(const Script& script);
    /// Empty, or which invariant broke and where.
    std::string run(Tally& tally);

private:
    friend struct Actions;
    friend struct Checks;

    /// A record that some desk has begun, and whose personal data are in it.
    struct Subject {
        RecordId record;
        RecordId customer;
        std::string secret; ///< stands in every private text about it
        /// What erased it: undone only where all of it is lost with an older copy, before anybody
        /// else heard of it.
        std::set<EntryId> erasures = {};
        bool isErased(const std::set<EntryId>& saved) const
        {
            return std::any_of(erasures.begin(), erasures.end(),
                               [&](const EntryId& id) { return saved.contains(id); });
        }
    };

    std::string build();
    Replica* someone(SeededRandom& random);
    std::string step(int number, Tally& tally);
    std::string settle();

    Script m_script;
    std::vector<std::unique_ptr<Replica>> m_desks;
    WriterId m_founder = WriterId::zero();
    std::vector<Subject> m_subjects;
    std::set<EntryId> m_saved;       ///< acknowledged somewhere, and not lost to an older copy
    std::set<WriterId> m_revoked;    ///< what they say later folds to nothing
    std::vector<std::string> m_mail; ///< every bundle that was ever sent
    int m_moment = 0;                ///< number of the step under way
};

/// The shortest script found that still fails in the same way.
Script shrunk(const Script& script, const std::string& failure);

} // namespace shouwen::test
