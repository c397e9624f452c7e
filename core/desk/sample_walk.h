// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// SampleWalk: takes a ticket of a sample store one step on: a note, a signature, a move, chosen by
// chance among those the rulebook declares for its state, by somebody who may. Knows no kind by
// name. Not for others to include.
#pragma once

#include "core/desk/sample_fill.h"

namespace shouwen {

class SampleWalk {
public:
    SampleWalk(SampleWorld& world, SampleFill& fill) : m_world(world), m_fill(fill) {}

    struct Stepped {
        std::vector<RecordId> opened = {}; ///< by rules
        bool done = false;                 ///< nothing more comes of it
        Milliseconds rest{0};              ///< else: until the next step, at least
    };
    Result<Stepped> step(const RecordId& id);
    /// How long until somebody gets to it next.
    Milliseconds pause(const KindDef& kind, const SampleTicket& ticket);
    /// Who opens records of this kind.
    const Person* opener(const KindDef& kind);

private:
    struct Choice {
        const MoveDef* move;
        int weight;
    };
    std::vector<Choice> choicesOf(const KindDef& kind, const SampleTicket& ticket);
    /// Moves from a state to the nearest closed one.
    int distance(const KindDef& kind, const std::string& state);
    const Person* moverOf(const KindDef& kind, const MoveDef& move, const Record& record);
    const Person* withRight(const KindDef& kind, const char* verb, const Record& record);
    Result<bool> attempt(const RecordId& id, const MoveDef& move, std::vector<RecordId>& opened);
    /// True where every signature the move wants stands.
    Result<bool> sign(const RecordId& id, const MoveDef& move);
    Result<bool> signStep(const RecordId& id, const SignDef& step);
    Outcome note(const RecordId& id);
    Outcome take(const RecordId& id);
    /// Runs it; whether the desk took it. Refusals are no failure.
    Result<bool> tried(const Person& person, Action action, std::vector<RecordId>* opened);

    SampleWorld& m_world;
    SampleFill& m_fill;
    std::map<const KindDef*, std::map<std::string, int>> m_distances;
    std::map<const KindDef*, std::vector<const Person*>> m_openers;
};

} // namespace shouwen
