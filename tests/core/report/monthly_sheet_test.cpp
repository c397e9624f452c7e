// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/monthly_json.h"
#include "core/report/monthly_sheet.h"
#include "core/report/monthly_words.h"

#include <catch2/catch.hpp>

#include <QJsonArray>

using namespace shouwen;

namespace {

Figure figure(std::vector<const char*> counted, std::vector<const char*> others = {})
{
    Figure out;
    for (const char* number : counted)
        out.cases.push_back({RecordId::zero(), number, true});
    for (const char* number : others)
        out.cases.push_back({RecordId::zero(), number, false});
    out.counted = static_cast<std::int64_t>(counted.size());
    return out;
}

MetricFigures metric(const char* name, const char* cohort, Figure whole, const char* counts = "")
{
    MetricFigures out;
    out.def.name = name;
    out.def.label = {name, name, name};
    out.def.of = "complaint";
    out.def.cohort = cohort;
    if (*counts) {
        out.def.counts = *parseExpression(counts);
        out.measure = Measure::Rate;
    }
    out.whole = std::move(whole);
    return out;
}

/// November of a desk with five complaints.
struct Month {
    Rulebook rules;
    Zone zone = *Zone::named("Asia/Shanghai");
    MonthReport report{.month = std::chrono::year(2026) / 11,
                       .period = *monthPeriod(std::chrono::year(2026) / 11, zone,
                                              *zone.parse("2026-12-05T09:00"))};

    Month()
    {
        KindDef& kind = rules.kinds["complaint"];
        kind.name = "complaint";
        kind.label = {"投诉", "客訴", "Complaint"};
        kind.fields["type"].label = {"投诉类型", "客訴類型", "Type"};
        kind.fields["satisfaction"].list = "satisfaction";
        rules.departments["service"].label = {"客服部", "客服部", "Service"};
        report.zone = zone.name();
        report.rulebook = "base";
        report.rulebookId = "0123456789abcdef0123456789abcdef";
        report.calendars = {{"office", "CN", {}}};
        KindLine line{
            .kind = "complaint",
            .received = metric("complaints_received", "opened", figure({"B", "C", "D", "E", "F"})),
            .closed = metric("complaints_closed", "closed", figure({"B", "F"})),
            .cancelled = metric("complaint_cancelled", "closed", figure({"F"})),
            .open = metric("complaints_open", "asof", figure({"A", "C", "D", "E"})),
            .overdue = metric("complaints_overdue", "asof", figure({"A", "C", "D"}))};
        line.open.before = figure({"A"});
        report.kinds.push_back(line);
        MetricFigures replies =
            metric("首次答复及时率", "opened", figure({"B", "F"}, {"C", "D"}), "first_reply.met");
        replies.def.target = 950;
        replies.light = lightOf(replies.def, replies.whole);
        report.metrics.push_back(replies);
        report.metrics.push_back(
            metric("投诉处理满意率", "closed", figure({"B"}), "satisfaction = 'satisfied'"));
        MetricFigures types = metric("投诉分类", "opened", figure({"B", "C", "D"}));
        types.def.by = "type";
        types.groups = {figure({"B", "C"}), figure({"D"})};
        types.groups[0].group = "quality";
        types.groups[0].shown = "产品质量";
        report.metrics.push_back(types);
        HoldingFigure holding;
        holding.department = "quality";
        holding.shown = "品质部";
        holding.held = figure({}, {"B"});
        holding.held.measured = 1;
        holding.held.sum = 18000;
        holding.time = {18000, 72000};
        report.holding.push_back(holding);
    }
    Sheet sheet(const std::string& language = "zh_CN") const
    {
        return monthSheet({.report = report,
                           .rules = rules,
                           .zone = zone,
                           .language = language,
                           .letterhead = {"青山纺织有限公司", {}, {}},
                           .printed = {"王芳", "2026-12-05 09:00"}});
    }
};

const Table* table(const Sheet& sheet, std::string_view heading)
{
    for (const Block& block : sheet.blocks)
        if (const auto* found = std::get_if<Table>(&block);
            found && found->heading.find(heading) != std::string::npos)
            return found;
    return nullptr;
}

using Row = std::vector<std::string>;

} // namespace

TEST_CASE("The month says what it is of: period, zone, as of when, rules and calendars (C-14)")
{
    const Sheet sheet = Month().sheet();
    CHECK(sheet.title == "客服月报");
    CHECK(sheet.subtitle ==
          std::vector<std::string>{"2026-11", "Asia/Shanghai", "截至 2026-11-30 24:00"});
    const std::string text = toText(sheet);
    for (const char* said : {"2026-11-01 – 2026-11-30", "base · 0123456789ab", "office (CN)",
                             "客服部", "制表", "批准"})
        CHECK(text.find(said) != std::string::npos);
}

TEST_CASE(
    "Received, carried over, closed, open and overdue stand in one row a kind, with their sum")
{
    const Sheet sheet = Month().sheet();
    const Table* volume = table(sheet, "受理与办结");
    REQUIRE(volume);
    CHECK(volume->rows.front() == Row{"投诉", "1", "5", "2", "1", "4", "3"});
    CHECK(volume->rows.back() == Row{"合计", "1", "5", "2", "1", "4", "3"});
    CHECK(volume->totals == 1);
}

TEST_CASE("Each rate stands beside its n, cohort, target and light")
{
    const Sheet sheet = Month().sheet();
    const Table* inTime = table(sheet, "时限达成");
    REQUIRE(inTime);
    CHECK(inTime->rows == std::vector<Row>{{"首次答复及时率", "本期受理", "4", "2", "50.0 %",
                                            "95.0 %", "未达标", ""}});
    const Table* callbacks = table(sheet, "满意度");
    REQUIRE(callbacks);
    CHECK(callbacks->rows ==
          std::vector<Row>{{"投诉处理满意率", "本期办结", "1", "1", "100.0 %", "", "", ""}});
}

TEST_CASE("Groups have their share of all; what is not filled in says so; many are cut to a rest")
{
    Month month;
    const Sheet sheet = month.sheet();
    const Table* types = table(sheet, "投诉分类 · 本期受理 · n = 3");
    REQUIRE(types);
    CHECK(types->rows == std::vector<Row>{{"产品质量", "2", "66.7 %"},
                                          {"未填写", "1", "33.3 %"},
                                          {"合计", "3", "100.0 %"}});
    month.report.metrics[2].groups.assign(30, figure({"B"}));
    const Sheet cut = month.sheet();
    const Table* many = table(cut, "投诉分类");
    REQUIRE(many);
    CHECK(many->rows.size() == 21);
    CHECK(many->rows[19].front() == "其余 11 项");
    CHECK(many->rows[19][1] == "11");
}

TEST_CASE("Every metric printed is defined on the sheet, in each language")
{
    const Month month;
    for (const char* language : {"zh_CN", "zh_TW", "en"}) {
        const Sheet sheet = month.sheet(language);
        const Table* definitions = table(sheet, monthWord(MonthWord::Definitions, language));
        REQUIRE(definitions);
        CHECK(definitions->rows.size() == 5 + month.report.metrics.size());
    }
    CHECK(hoursText(18000, "zh_CN") == "5 小时");
    CHECK(hoursText(5430, "en") == "1 h 31 min");
    CHECK(hoursText(0, "zh_TW") == "0 分");
}

TEST_CASE("A month that lasts says so")
{
    Month month;
    month.report.period =
        *monthPeriod(month.report.month, month.zone, *month.zone.parse("2026-11-10T09:00"));
    const std::string text = toText(month.sheet());
    CHECK(text.find("截至 2026-11-10 09:00") != std::string::npos);
    CHECK(text.find("本期尚未结束") != std::string::npos);
}

TEST_CASE("The JSON has the numbers behind each figure (R-2)")
{
    const Month month;
    const QJsonObject json = monthJson(month.report, month.zone, "zh_CN");
    const auto member = [](const QJsonObject& o, const char* key) {
        return o.value(QLatin1String(key));
    };
    CHECK(member(json, "kinds").toObject().size() == 1);
    const QJsonObject figures = json.value(QStringLiteral("figures")).toObject();
    const QJsonObject replies = figures.value(QStringLiteral("首次答复及时率")).toObject();
    CHECK(member(replies, "n").toInt() == 4);
    CHECK(member(replies, "per_mille").toInt() == 500);
    CHECK(member(replies, "records").toArray().size() == 4);
    CHECK(member(replies, "counted_records").toArray() ==
          QJsonArray{QStringLiteral("B"), QStringLiteral("F")});
    CHECK(member(replies, "light").toString() == QStringLiteral("red"));
}
