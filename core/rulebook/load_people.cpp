// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// [role.NAME], [department.NAME], [list.NAME], [setting], [map_state.KIND].
#include "core/base/text.h"
#include "core/rulebook/load_context.h"

#include <algorithm>
#include <array>

namespace shouwen::rulebook {
namespace {

constexpr std::size_t kMaxRole = 16;
/// Words with a meaning of their own where roles are told something.
constexpr std::array<std::string_view, 3> kReserved{"holder", "owner", "department_head"};

void loadRole(LoadContext& context, const TomlMember& member)
{
    checkName(context, member);
    if (member.key.size() > kMaxRole)
        context.findings.add(
            "rulebook.long_role", member.at,
            QT_TRANSLATE_NOOP("core", "the role \"%1\" is longer than %2 letters; it goes into "
                                      "every entry"),
            {member.key, std::to_string(kMaxRole)});
    if (std::find(kReserved.begin(), kReserved.end(), member.key) != kReserved.end())
        context.findings.add(
            "rulebook.reserved", member.at,
            QT_TRANSLATE_NOOP("core", "\"%1\" has a meaning of its own and cannot be a role"),
            {member.key});
    TableReader table(member.value, member.at, context.findings);
    RoleDef role;
    role.name = member.key;
    role.label = table.label("label");
    for (const Word& right : table.words("may")) {
        context.declare("role." + member.key + ".may." + right.text, right.at);
        role.may.push_back(right.text);
    }
    for (const Word& kind : table.words("sees")) {
        if (kind.text != "*")
            context.expect(RefKind::Kind, {}, kind);
        role.sees.push_back(kind.text);
    }
    role.overrides = table.flag("overrides");
    role.unmasked = table.flag("unmasked");
    role.department = context.name(table, "department", RefKind::Department, {});
    context.declare("role." + member.key, member.at);
    context.book.roles.emplace(member.key, std::move(role));
}

void loadDepartment(LoadContext& context, const TomlMember& member)
{
    checkName(context, member);
    TableReader table(member.value, member.at, context.findings);
    DepartmentDef department;
    department.name = member.key;
    department.label = table.label("label");
    department.calendar = context.name(table, "calendar", RefKind::Calendar, {});
    department.head = context.name(table, "head", RefKind::Role, {});
    context.book.departments.emplace(member.key, std::move(department));
}

void loadList(LoadContext& context, const TomlMember& member)
{
    checkName(context, member);
    if (member.key == "role" || member.key == "department")
        context.findings.add(
            "rulebook.reserved", member.at,
            QT_TRANSLATE_NOOP("core", "the list \"%1\" is made from the declarations of that name"),
            {member.key});
    TableReader table(member.value, member.at, context.findings);
    ListDef list;
    list.name = member.key;
    list.label = table.label("label");
    list.open = table.flag("open");
    for (const TomlMember* item : inOrder(context, table.members("item"))) {
        checkCode(context, *item);
        TableReader row(item->value, item->at, context.findings);
        row.text("after");
        list.items.push_back({item->key, row.ownLabel(), {}, row.flag("retired")});
        list.items.back().parent = context.name(row, "parent", RefKind::Item, member.key);
    }
    if (list.items.empty() && !list.open)
        context.findings.add("rulebook.empty", member.at,
                             QT_TRANSLATE_NOOP("core", "\"%1\" is empty"), {member.key});
    context.book.lists.emplace(member.key, std::move(list));
}

/// Roles and departments as lists, so that fields can be chosen from them.
template <class T>
ListDef listOf(const std::string& name, Label label, const Named<T>& all)
{
    ListDef list{name, std::move(label), false, {}};
    for (const auto& [code, item] : all)
        list.items.push_back({code, item.label, {}, false});
    return list;
}

} // namespace

void loadSettings(LoadContext& context, TableReader& root)
{
    for (const TomlMember& member : root.members("setting")) {
        checkName(context, member);
        const auto number = numberOrFen(context, member);
        context.book.settings.emplace(member.key, number.value_or(0));
    }
}

void loadPeople(LoadContext& context, TableReader& root)
{
    for (const TomlMember& member : root.members("role"))
        loadRole(context, member);
    for (const TomlMember& member : root.members("department"))
        loadDepartment(context, member);
}

void loadLists(LoadContext& context, TableReader& root)
{
    for (const TomlMember& member : root.members("list"))
        loadList(context, member);
    context.book.lists.insert_or_assign(
        "role", listOf("role", {"角色", "角色", "Role"}, context.book.roles));
    context.book.lists.insert_or_assign(
        "department",
        listOf("department", {"部门", "部門", "Department"}, context.book.departments));
    for (const TomlMember& kind : root.members("map_state")) {
        context.expect(RefKind::Kind, {}, {kind.key, kind.at});
        if (kind.value.type != NodeType::Table) {
            TableReader(kind.value, kind.at, context.findings);
            continue;
        }
        TableReader table(kind.value, kind.at, context.findings);
        for (const TomlMember& state : kind.value.members)
            context.book.mapStates.emplace(
                kind.key + "." + state.key,
                context.name(table, state.key, RefKind::State, kind.key));
    }
}

} // namespace shouwen::rulebook
