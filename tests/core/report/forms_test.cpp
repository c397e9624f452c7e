// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/day_sheet.h"
#include "tests/core/report/sample_form.h"

#include <catch2/catch.hpp>

using namespace shouwen;
using shouwen::test::SampleForm;

namespace {

const GridCell* findCell(const Sheet& sheet, std::string_view label)
{
    for (const Block& block : sheet.blocks)
        if (const auto* grid = std::get_if<Grid>(&block))
            for (const GridCell& cell : grid->cells)
                if (cell.label == label)
                    return &cell;
    return nullptr;
}

template <class T>
const T& only(const Sheet& sheet)
{
    const T* found = nullptr;
    for (const Block& block : sheet.blocks)
        if (const T* that = std::get_if<T>(&block)) {
            REQUIRE(found == nullptr);
            found = that;
        }
    REQUIRE(found != nullptr);
    return *found;
}

DaySheetInput day(const Zone& zone)
{
    return {{}, *parseDate("2026-11-22"), *zone.parse("2026-11-22T09:00"), zone, {}};
}

} // namespace

TEST_CASE("the complaint form shows every field in its group, required ones first")
{
    const SampleForm sample;
    const Sheet sheet = recordForm(sample.input(true));
    CHECK(sheet.title == "客户投诉记录表");
    CHECK(sheet.reference == "TS-26-1-00012-3");
    const Grid& customer = std::get<Grid>(sheet.blocks.at(1));
    CHECK(customer.heading == "客户信息");
    CHECK(customer.cells.at(0).label == "客户名称");
    CHECK(customer.cells.at(1).label == "联系电话");
    CHECK(customer.cells.at(2).label == "联系人");
    for (const auto& [name, field] : sample.kind.fields)
        CHECK(findCell(sheet, field.label.zhCN) != nullptr);
}

TEST_CASE("short lists are boxes to tick, ticked where a value stands")
{
    const SampleForm sample;
    const Sheet sheet = recordForm(sample.input(true));
    CHECK(checksText(findCell(sheet, "严重程度")->checks) ==
          "☐\u00A0一般  ☑\u00A0重要  ☐\u00A0重大");
    CHECK(checksText(findCell(sheet, "群体投诉")->checks) == "☐\u00A0是  ☑\u00A0否");
}

TEST_CASE("a code its list no longer knows is written out")
{
    SampleForm sample;
    sample.record.fields.at("severity").value = Value("gone");
    const Sheet sheet = recordForm(sample.input(true));
    CHECK(findCell(sheet, "严重程度")->checks.empty());
    CHECK(findCell(sheet, "严重程度")->value == "gone");
}

TEST_CASE("the blank form has no values, stars on what is required and room to write")
{
    const SampleForm sample;
    const Sheet sheet = recordForm(sample.input(false));
    CHECK(sheet.reference.empty());
    CHECK(findCell(sheet, "客户名称 *") != nullptr);
    CHECK(findCell(sheet, "投诉内容 *")->lines == 3);
    for (const Block& block : sheet.blocks)
        if (const auto* grid = std::get_if<Grid>(&block))
            for (const GridCell& cell : grid->cells)
                CHECK(cell.value.empty());
    for (const SignatureBox& box : only<SignatureLane>(sheet).boxes)
        CHECK(box.name.empty());
}

TEST_CASE("signatures of this round stand in their box, the others are blank")
{
    SampleForm sample;
    const std::vector<SignatureBox> boxes =
        only<SignatureLane>(recordForm(sample.input(true))).boxes;
    REQUIRE(boxes.size() == 4);
    CHECK(boxes[1].label == "部门负责人");
    CHECK(boxes[1].verdict == "同意");
    CHECK(boxes[1].name == "李建国");
    CHECK(boxes[1].time == "2026-11-20 16:40");
    CHECK(boxes[2].name.empty());
    sample.record.round = 2;
    CHECK(only<SignatureLane>(recordForm(sample.input(true))).boxes[1].name.empty());
}

TEST_CASE("C-11 the progress record says each step, who and when, and what was said")
{
    const SampleForm sample;
    const Sheet sheet = progressForm(sample.input(true));
    CHECK(sheet.title == "投诉处理跟踪记录单");
    const Table& steps = only<Table>(sheet);
    REQUIRE(steps.rows.size() == 3);
    CHECK(steps.rows[1] == std::vector<std::string>{"2", "2026-11-20 12:12", "李建国",
                                                    "受理\n新建 → 调查中", "转质量部调查"});
    const NoteList& notes = only<NoteList>(sheet);
    CHECK(notes.items.at(0).head == "2026-11-20 09:12  张敏  客户来讯  电话");
    CHECK(std::get<Table>(progressForm(sample.input(false)).blocks.at(1)).blankRows > 5);
}

TEST_CASE("order lines are a table, in the order they were entered, numbers at the right")
{
    SampleForm sample;
    FieldDef& product = sample.kind.lineFields["product"];
    product.name = "product";
    product.label = {"产品", "產品", "Product"};
    FieldDef& quantity = sample.kind.lineFields["quantity"];
    quantity.name = "quantity";
    quantity.label = {"数量", "數量", "Quantity"};
    quantity.type = FieldType::Integer;
    quantity.position = 1;
    const auto set = [&](const char* name, Value value, int second) {
        sample.record.fields.insert_or_assign(name,
                                              FieldValue{std::move(value), instantOfSeconds(second),
                                                         sample.anna, EntryId::zero(), false});
    };
    set("lines.b.product", "纽扣", 1);
    set("lines.b.quantity", 500, 3);
    set("lines.a.product", "外套", 2);
    const Sheet sheet = recordForm(sample.input(true));
    const Table& lines = only<Table>(sheet);
    CHECK(lines.columns.at(2).align == Align::Right);
    REQUIRE(lines.rows.size() == 2);
    CHECK(lines.rows[0] == std::vector<std::string>{"1", "纽扣", "500"});
    CHECK(lines.rows[1] == std::vector<std::string>{"2", "外套", ""});
    CHECK(only<Table>(recordForm(sample.input(false))).blankRows > 0);
}

TEST_CASE("another kind prints with the same form under its own name")
{
    SampleForm sample;
    sample.kind.name = "request";
    sample.kind.label = {"需求", "需求", "Request"};
    CHECK(recordForm(sample.input(true)).title == "需求记录表");
    FormInput english = sample.input(true);
    english.language = "en";
    CHECK(recordForm(english).title == "Request record");
    CHECK(recordForm(english).pagePattern == "Page %1 of %2");
}

TEST_CASE("the list of the day counts what is overdue and what falls due today")
{
    const Zone zone = *Zone::named("Asia/Shanghai");
    DaySheetInput input = day(zone);
    for (const char* due :
         {"2026-11-21T17:00", "2026-11-22T08:59", "2026-11-22T17:00", "2026-11-23T09:00"})
        input.rows.push_back(
            {"TS-1", "投诉", "题", "客", "138****8000", "张敏", "调查中", *zone.parse(due)});
    input.rows.push_back({"TS-2", "投诉", "题", "客", "", "张敏", "待回复"});
    const Sheet sheet = daySheet(input);
    CHECK(findCell(sheet, "合计")->value == "5");
    CHECK(findCell(sheet, "已超时")->value == "2");
    CHECK(findCell(sheet, "今日到期")->value == "1");
    const Table& list = only<Table>(sheet);
    CHECK(list.rows[0].back() == "11-21 17:00 已超时");
    CHECK(list.rows[2].back() == "17:00");
    CHECK(list.rows[4].back().empty());
}

TEST_CASE("a day without rows says so")
{
    const Zone zone = *Zone::named("Asia/Shanghai");
    CHECK(toText(daySheet(day(zone))).find("没有待办事项。") != std::string::npos);
}
