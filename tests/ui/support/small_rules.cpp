// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/small_rules.h"

namespace shouwen::test {
namespace {

Label named(const std::string& zh, const std::string& en) { return {zh, zh, en}; }

void addField(KindDef& kind, const std::string& name, FieldType type, const std::string& group,
              const Label& label)
{
    FieldDef field;
    field.name = name;
    field.type = type;
    field.group = group;
    field.label = label;
    field.position = static_cast<int>(kind.fields.size());
    kind.fields.emplace(name, field);
}

ListDef severityList()
{
    ListDef list;
    list.name = "severity";
    list.items = {{"general", named("一般", "General"), "", false},
                  {"major", named("重大", "Major"), "", false},
                  {"burn", named("烫伤", "Burn"), "major", false}};
    return list;
}

} // namespace

std::shared_ptr<const Rulebook> smallRules()
{
    auto rules = std::make_shared<Rulebook>();
    rules->zone = "Asia/Shanghai";
    rules->lists.emplace("severity", severityList());
    KindDef kind;
    kind.name = "complaint";
    kind.label = named("投诉", "Complaint");
    kind.initial = "new";
    kind.titleField = "subject";
    kind.phoneField = "phone";
    kind.groups = {"intake", "later"};
    kind.groupLabels = {{"intake", named("受理", "Intake")}, {"later", named("以后", "Later")}};
    addField(kind, "amount", FieldType::Amount, "intake", named("金额", "Amount"));
    addField(kind, "subject", FieldType::Line, "intake", named("主题", "Subject"));
    addField(kind, "text", FieldType::Text, "intake", named("内容", "Text"));
    addField(kind, "phone", FieldType::Phone, "intake", named("电话", "Phone"));
    addField(kind, "severity", FieldType::Code, "intake", named("严重程度", "Severity"));
    addField(kind, "urgent", FieldType::Flag, "intake", named("加急", "Urgent"));
    addField(kind, "due_on", FieldType::Date, "later", named("期限", "Due on"));
    addField(kind, "rating", FieldType::Rating, "later", named("评分", "Rating"));
    kind.fields.at("severity").list = "severity";
    kind.fields.at("subject").required = true;
    for (const auto& [name, zh, en] :
         {std::tuple{"new", "待受理", "New"}, {"done", "已办", "Done"}}) {
        StateDef state;
        state.name = name;
        state.label = named(zh, en);
        state.position = static_cast<int>(kind.states.size());
        kind.states.emplace(name, state);
    }
    MoveDef move;
    move.name = "finish";
    move.label = named("办结", "Finish");
    move.from = {"new"};
    move.to = "done";
    move.fill = {"severity"};
    kind.moves.emplace(move.name, move);
    rules->kinds.emplace(kind.name, kind);
    rules->phrases.emplace(
        "zq", PhraseDef{"zq", "apology", named("非常抱歉,{{客户.称呼}},{{原因}}", "Sorry")});
    rules->phrases.emplace("hao", PhraseDef{"hao", "greeting", named("您好", "Hello")});
    rules->forbidden.push_back({"我不能", named("我帮您想办法", "let me see")});
    return rules;
}

} // namespace shouwen::test
