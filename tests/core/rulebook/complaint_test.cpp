// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The complaint as the rules of the trade want it, in every bundled rulebook.
#include "tests/core/rulebook/rulebook_data.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace shouwen;

namespace {

bool holds(const std::vector<std::string>& names, const std::string& name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

Record complaintWith(const std::map<std::string, Value>& fields)
{
    Record record(RecordId::zero(), Space::Work);
    record.kind = "complaint";
    for (const auto& [name, value] : fields)
        record.fields.emplace(name, FieldValue{value, {}, StaffId::zero(), EntryId::zero(), false});
    return record;
}

bool passes(const MoveDef& move, const Record& record)
{
    return !move.when || evaluate(*move.when, recordLookup(record, Instant{}), record.tags);
}

} // namespace

TEST_CASE("C-3 a complaint goes from intake to the archive and back to a new solution")
{
    for (const std::string& name : bundledNames()) {
        CAPTURE(name);
        const Rulebook book = test::bundled(name.c_str());
        const KindDef& complaint = *book.kind("complaint");
        CHECK(complaint.initial == "new");
        std::string state = complaint.initial;
        for (const char* step : {"accept", "investigate", "answer", "propose", "agree", "carry_out",
                                 "dissatisfied", "propose", "refuse", "propose", "agree",
                                 "carry_out", "satisfied", "archive", "reopen", "propose"}) {
            CAPTURE(step);
            const MoveDef& move = complaint.moves.at(step);
            REQUIRE(holds(move.from, state));
            state = move.to;
        }
        for (const char* again : {"dissatisfied", "refuse", "reopen"}) {
            CHECK(complaint.moves.at(again).round);
            CHECK(complaint.moves.at(again).reason);
            CHECK(complaint.moves.at(again).to == "proposing");
        }
        CHECK(complaint.states.at("archived").category == Category::Closed);
        CHECK(complaint.states.at("withdrawn").category == Category::Cancelled);
        CHECK(complaint.states.at("waiting_customer").category == Category::Waiting);
    }
}

TEST_CASE("C-2 what must be recorded at once is required or asked for on acceptance")
{
    const Rulebook base = test::bundled("base");
    const KindDef& complaint = *base.kind("complaint");
    for (const char* field : {"summary", "text", "channel"})
        CHECK(complaint.field(field)->required);
    for (const char* field : {"type", "severity", "judgement", "promised_reply"})
        CHECK(holds(complaint.moves.at("accept").fill, field));
    for (const char* field : {"phone", "product", "production_date", "batch", "order_no", "waybill",
                              "expects", "expects_by"})
        CHECK(complaint.field(field));
    for (const char* clock : {"promise", "expected", "completion"})
        CHECK(complaint.clocks.at(clock).start.at(0).isDate);
}

TEST_CASE("C-17 only an anonymous complaint goes without customer, and it needs an attached reply")
{
    const Rulebook base = test::bundled("base");
    const auto& moves = base.kind("complaint")->moves;
    const Record named =
        complaintWith({{"complainant", Value("李雷")}, {"phone", Value("13800138000")}});
    const Record nameless = complaintWith({});
    Record anonymous = complaintWith({{"anonymous", Value(1)}});
    CHECK(passes(moves.at("accept"), named));
    CHECK_FALSE(passes(moves.at("accept"), nameless));
    CHECK(passes(moves.at("accept"), anonymous));
    CHECK(passes(moves.at("carry_out"), named));
    CHECK_FALSE(passes(moves.at("carry_out"), anonymous));
    CHECK_FALSE(passes(moves.at("file_reply"), anonymous));
    anonymous.files.push_back(
        {EntryId::zero(), {}, StaffId::zero(), "", 1, "application/pdf", "reply.pdf"});
    CHECK(passes(moves.at("file_reply"), anonymous));
    const auto& callback = base.kind("complaint")->effects.at("callback");
    CHECK_FALSE(evaluate(*callback.when, recordLookup(anonymous, Instant{}), {}));
    CHECK(evaluate(*callback.when, recordLookup(named, Instant{}), {}));
}

TEST_CASE("C-12 the archive asks for prevention found effective, or the word that none is needed")
{
    const Rulebook base = test::bundled("base");
    const MoveDef& archive = base.kind("complaint")->moves.at("archive");
    CHECK(passes(archive, complaintWith({{"prevention_need", Value("none")}})));
    std::map<std::string, Value> fields{
        {"prevention_need", Value("needed")}, {"prevention", Value("加检")},
        {"prevention_owner", Value("00")},    {"prevention_due", Value("2026-12-01")},
        {"effect_check", Value("effective")}, {"effect_checked_on", Value("2026-12-20")}};
    CHECK(passes(archive, complaintWith(fields)));
    for (const char* name : {"prevention", "prevention_owner", "prevention_due", "effect_check",
                             "effect_checked_on"}) {
        auto less = fields;
        less.erase(name);
        CHECK_FALSE(passes(archive, complaintWith(less)));
    }
    fields["effect_check"] = Value("partly");
    CHECK_FALSE(passes(archive, complaintWith(fields)));
}

TEST_CASE("C-9 compensation above the limit is approved, further up by the general manager too")
{
    const Rulebook base = test::bundled("base");
    const auto& signs = base.kind("complaint")->signs;
    const auto needed = [&](const char* sign, std::int64_t fen) {
        const Record record = complaintWith({{"compensation", Value(fen)}});
        return evaluate(*signs.at(sign).when, recordLookup(record, Instant{}), {});
    };
    CHECK_FALSE(needed("compensation", 50000));
    CHECK(needed("compensation", 50001));
    CHECK_FALSE(needed("compensation_gm", 500000));
    CHECK(needed("compensation_gm", 500001));
    CHECK(base.kind("complaint")->moves.at("propose").sign ==
          std::vector<std::string>{"compensation", "compensation_gm"});
}

TEST_CASE("C-3 each stage's agreement is signed")
{
    const Rulebook base = test::bundled("base");
    const auto& moves = base.kind("complaint")->moves;
    CHECK(moves.at("investigate").sign == std::vector<std::string>{"head"});
    CHECK(moves.at("agree").sign ==
          std::vector<std::string>{"agreement", "compensation", "compensation_gm"});
    CHECK(moves.at("satisfied").sign == std::vector<std::string>{"acceptance"});
}

TEST_CASE("C-5 severity and danger decide who is told")
{
    const Rulebook base = test::bundled("base");
    const auto& effects = base.kind("complaint")->effects;
    for (const char* name : {"tell_major", "tell_group", "tell_extreme"})
        CHECK(holds(effects.at(name).tell, "gm"));
    CHECK(matcherText(effects.at("tell_major").on) == "field:severity=major");
}

TEST_CASE("C-10 a department's delay is told to its head, then to the manager")
{
    const Rulebook base = test::bundled("base");
    const ClockSpec& clock = base.kind("complaint")->clocks.at("department_answer");
    const auto at = [&](int percent) {
        return std::find_if(clock.steps.begin(), clock.steps.end(),
                            [percent](const ClockStep& s) { return s.percent == percent; });
    };
    CHECK(at(100)->to == StepAudience::DepartmentHead);
    CHECK(at(150)->to == StepAudience::Role);
    CHECK(at(150)->who == "manager");
}

TEST_CASE("C-4 C-6 C-15 clocks, repeats and secrecy are declared")
{
    const Rulebook base = test::bundled("base");
    const KindDef& complaint = *base.kind("complaint");
    CHECK(timespanText(*complaint.clocks.at("first_reply").target) == "24 hours");
    CHECK(timespanText(*complaint.clocks.at("solution").target) == "72 hours");
    CHECK(timespanText(*complaint.clocks.at("follow_up").target) == "72 hours");
    CHECK(complaint.repeat->days == "30 days");
    CHECK(complaint.keepFrom == "about_staff");
    for (const auto& [name, clock] : complaint.clocks)
        CHECK_FALSE(complaint.clockLabels.at(name).zhTW.empty());
}

TEST_CASE("P-2 returned work needs a reason in every kind")
{
    for (const std::string& name : bundledNames()) {
        const Rulebook book = test::bundled(name.c_str());
        for (const auto& [kindName, kind] : book.kinds)
            for (const auto& [moveName, move] : kind.moves)
                if (move.back)
                    CHECK(move.reason);
    }
}
