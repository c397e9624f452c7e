// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_store.h"

#include "core/store/list_query.h"
#include "core/store/row_reader.h"
#include "core/store/sqlite/database.h"
#include "core/store/tokenizer.h"

#include "shouwen_sql.h"

#include <catch2/catch.hpp>

using namespace shouwen;
using namespace shouwen::test;

namespace {

/// Lines of the plan; a table is read from end to end where one says SCAN without an index.
std::vector<std::string> planOf(Database& db, const std::string& text)
{
    Statement statement = db.prepare("EXPLAIN QUERY PLAN " + text);
    std::vector<std::string> lines;
    for (;;) {
        const auto more = statement.next();
        if (!more)
            FAIL(text + ": " + more.error().plainText());
        if (!*more)
            return lines;
        lines.push_back(statement.string(3));
    }
}

bool scansTable(const std::string& line)
{
    if (line.rfind("SCAN", 0) != 0 || line.find("INDEX") != std::string::npos)
        return false;
    return line.find("VIRTUAL TABLE") == std::string::npos &&
           line.find("CONSTANT ROW") == std::string::npos &&
           line.find("SCAN j") == std::string::npos && line.find("SUBQUERY") == std::string::npos &&
           line.find("(subquery") == std::string::npos && line != "SCAN k" && line != "SCAN badge";
}

void checkPlan(Database& db, const std::string& text)
{
    INFO(text);
    for (const std::string& line : planOf(db, text)) {
        INFO(line);
        CHECK_FALSE(scansTable(line));
    }
}

void checkUnsorted(Database& db, const std::string& text)
{
    for (const std::string& line : planOf(db, text)) {
        INFO(text);
        CHECK(line.find("TEMP B-TREE") == std::string::npos);
    }
}

} // namespace

TEST_CASE("no statement of a list, badge or search reads a table from end to end")
{
    DeskStore desk;
    const auto db = *Database::open(desk.path(), OpenMode::Read);
    REQUIRE(registerTokenizer(*db));
    const auto rules = *makeRules(smallRulebook());
    const Asking by = desk.me();
    for (const auto& [name, queue] : rules->book->queues)
        for (const ListScope scope : {ListScope::Open, ListScope::Live, ListScope::All})
            for (const ListOrder order :
                 {ListOrder::Due, ListOrder::Opened, ListOrder::Changed, ListOrder::Number})
                for (const char* after : {"", "5|7"}) {
                    ListQuery query = queryOf(queue);
                    query.scope = scope;
                    query.order = order;
                    query.after = after;
                    const auto page = pageSql(query, *rules, by);
                    REQUIRE(page);
                    checkPlan(*db, page->text);
                    checkUnsorted(*db, page->text);
                    checkPlan(*db, countSql(query, *rules, by, 1000).text);
                }
    checkPlan(*db, pageSql({.kinds = {"staff"}}, *rules, by)->text);
    const RecordId some = RecordId::zero();
    checkPlan(*db, pageSql({.only = {some, some, some}}, *rules, by)->text);
    for (const auto& rest : {sql::kFromNumber, sql::kFromPhone, sql::kFromName, sql::kFromFact,
                             sql::kFromPhoneOfKind, sql::kFromTextSubject, sql::kFromTextAll})
        checkPlan(*db, rowsSql(rest));
    checkPlan(*db, std::string(sql::kRowColumns) + std::string(sql::kFromLinks));
    for (const auto& text :
         {sql::kDueSteps, sql::kOutboxOf, sql::kOutboxOpen, sql::kPhonesByTail, sql::kBadgesKept,
          sql::kEntriesOfRecord, sql::kEntriesOfChain, sql::kSealsOfChain, sql::kRecordOfId,
          sql::kEntriesOfView, sql::kRecordsOfSubject, sql::kRecordsOfWriter})
        checkPlan(*db, std::string(text));
    for (const auto& rest : {sql::kFromClocksOf, sql::kFromClocksDue})
        checkPlan(*db, std::string(sql::kClockColumns) + ' ' + std::string(rest));
}

TEST_CASE("the due queue is answered from its index alone")
{
    DeskStore desk;
    const auto db = *Database::open(desk.path(), OpenMode::Read);
    const auto rules = *makeRules(smallRulebook());
    const auto checkIndex = [&](const ListQuery& query, const char* index) {
        const auto plan = planOf(*db, pageSql(query, *rules, desk.me())->text);
        REQUIRE(plan.size() == 1);
        INFO(plan.front());
        CHECK(plan.front().find(std::string("COVERING INDEX ") + index) != std::string::npos);
    };
    checkIndex({}, "row_due");
    checkIndex({.kinds = {"complaint"}}, "row_kind_due (kind=?)");
    checkIndex({.kinds = {"complaint"}, .after = "5|1000"}, "row_kind_due (kind=? AND due_ms>?)");
    checkIndex({.kinds = {"complaint", "staff"}}, "row_due");
}
