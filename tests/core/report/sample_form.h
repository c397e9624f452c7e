// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A complaint as a factory would write it down, without a rulebook file: for tests of forms.
#pragma once

#include "core/report/complaint_sheet.h"

namespace shouwen::test {

struct SampleForm {
    Rulebook rules;
    KindDef kind;
    Record record{RecordId::zero(), Space::Work};
    Zone zone = *Zone::named("Asia/Shanghai");
    StaffId anna{{1}}, bert{{2}};

    SampleForm()
    {
        declare();
        fill();
    }

    FormInput input(bool filled) const
    {
        FormInput form{rules, kind, filled ? &record : nullptr, zone};
        form.letterhead = {
            "青山纺织有限公司", "浙江省绍兴市越城区青山路 8 号  客服热线 400-800-1234", {}};
        form.printed = {"张敏", "2026-11-22 17:30"};
        form.show = [](const FieldDef&, const Value& value) { return value.plain(); };
        form.nameOf = [this](const StaffId& id) { return id == anna ? "张敏" : "李建国"; };
        return form;
    }

private:
    static Label label(const char* text) { return {text, text, text}; }

    FieldDef& field(const char* name, const char* text, FieldType type, const char* group)
    {
        FieldDef def;
        def.name = name;
        def.label = label(text);
        def.type = type;
        def.group = group;
        def.position = static_cast<int>(kind.fields.size());
        return kind.fields[name] = def;
    }

    void list(const char* name, std::vector<ListItem> items)
    {
        ListDef def;
        def.name = name;
        def.items = std::move(items);
        rules.lists[name] = def;
    }

    void declare()
    {
        kind.name = "complaint";
        kind.number = "TS";
        kind.label = label("投诉");
        kind.titleField = "title";
        kind.groups = {"customer", "matter", "handling"};
        kind.groupLabels = {{"customer", label("客户信息")},
                            {"matter", label("投诉内容")},
                            {"handling", label("处理意见")}};
        list("severity", {{"general", label("一般"), {}},
                          {"important", label("重要"), {}},
                          {"major", label("重大"), {}}});
        list("channel", {{"phone", label("电话"), {}},
                         {"fax", label("传真"), {}},
                         {"mail", label("邮件"), {}},
                         {"visit", label("来访"), {}},
                         {"online", label("在线"), {}},
                         {"letter", label("来信"), {}}});
        field("customer", "客户名称", FieldType::Line, "customer").required = true;
        field("contact", "联系人", FieldType::Line, "customer");
        field("phone", "联系电话", FieldType::Phone, "customer").required = true;
        field("address", "地址", FieldType::Line, "customer");
        FieldDef& channel = field("channel", "投诉渠道", FieldType::Code, "customer");
        channel.list = "channel";
        field("title", "投诉主题", FieldType::Line, "matter").required = true;
        field("product", "产品名称", FieldType::Line, "matter");
        field("batch", "生产批号", FieldType::Line, "matter");
        field("order", "订单号", FieldType::Line, "matter");
        FieldDef& severity = field("severity", "严重程度", FieldType::Code, "matter");
        severity.list = "severity";
        severity.required = true;
        field("group_case", "群体投诉", FieldType::Flag, "matter");
        field("text", "投诉内容", FieldType::Text, "matter").required = true;
        field("wish", "客户要求", FieldType::Text, "matter");
        field("judgement", "初步判断", FieldType::Text, "handling");
        field("solution", "解决方案", FieldType::Text, "handling");
        field("promised", "承诺答复时间", FieldType::Time, "handling");
        field("compensation", "赔偿金额", FieldType::Amount, "handling");
        states({{"new", "新建"},
                {"investigating", "调查中"},
                {"proposed", "已出方案"},
                {"closed", "已办结"}});
        moves({{"accept", "受理"}, {"propose", "提出方案"}, {"close", "办结"}});
        sign("head", "部门负责人", 1);
        sign("quality", "质量部", 2);
    }

    void states(const std::vector<std::pair<const char*, const char*>>& names)
    {
        for (const auto& [name, text] : names)
            kind.states[name].label = label(text);
    }
    void moves(const std::vector<std::pair<const char*, const char*>>& names)
    {
        for (const auto& [name, text] : names)
            kind.moves[name].label = label(text);
    }
    void sign(const char* name, const char* text, int order)
    {
        SignDef def;
        def.name = name;
        def.label = label(text);
        def.order = order;
        kind.signs[name] = def;
    }

    void set(const char* name, Value value)
    {
        record.fields.insert_or_assign(
            name, FieldValue{std::move(value), record.openedAt, anna, EntryId::zero(), false});
    }

    void step(const char* move, const char* from, const char* to, const char* reason)
    {
        const Instant at = record.openedAt + std::chrono::hours(3 * record.steps.size());
        record.steps.push_back({EntryId::zero(), at, at, record.steps.empty() ? anna : bert, "desk",
                                move, from, to, reason, false});
    }

    void fill()
    {
        record.kind = "complaint";
        record.number = "TS-26-1-00012-3";
        record.state = "proposed";
        record.owner = anna;
        record.holder = bert;
        record.department = "客服部";
        record.openedAt = *zone.parse("2026-11-20T09:12:30");
        set("customer", "杭州西子服饰商行");
        set("contact", "李雷");
        set("phone", "138****8000");
        set("address", "浙江省杭州市上城区解放路 120 号西子大厦 1806 室");
        set("channel", "phone");
        set("title", "外套色差，要求退换");
        set("product", "男式羊毛外套 WJ-2208");
        set("batch", "20261012-03");
        set("order", "DD-26-1-00031-7");
        set("severity", "important");
        set("group_case", 0);
        set("text",
            "客户反映 11 月 18 日收到的 120 件外套中有 17 件与样衣颜色明显不符，袖口与衣身存在色差;"
            "客户已拍照留证。\n<img src=\"file:///x\"> 为客户原文，应按原样打印。");
        set("wish", "更换 17 件，11 月 25 日前到货；如不能按期，退货退款。");
        set("solution", "先补发同批次合格品 17 件，旧件到付退回；质量部复核染色批次。");
        set("promised", "2026-11-21 17:00");
        set("compensation", "0.00");
        step("", "", "new", "");
        step("accept", "new", "investigating", "转质量部调查");
        step("propose", "investigating", "proposed", "仓库确认同批次尚有合格品 40 件，可当日补发");
        record.signatures.push_back({EntryId::zero(), *zone.parse("2026-11-20T16:40:00"), bert,
                                     "head", "head", 1, Verdict::Agree, "",
                                     "同意补发，费用由我方承担。"});
        record.notes.push_back({EntryId::zero(), record.openedAt, record.openedAt, anna,
                                Direction::In, "phone", "客户来电说明色差情况，情绪平稳。"});
        record.notes.push_back({EntryId::zero(), record.openedAt, record.openedAt, anna,
                                Direction::Out, "phone", "已致歉并告知 24 小时内答复。"});
    }
};

} // namespace shouwen::test
