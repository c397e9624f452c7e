// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names and values in expressions against what the kinds declare; every finding at its own column.
#include "core/base/text.h"
#include "core/rulebook/load_context.h"

#include <algorithm>

namespace shouwen::rulebook {
namespace {

/// What a name can be compared with.
struct Meaning {
    enum class Shape : std::uint8_t { Number, Text, Any } shape = Shape::Any;
    std::vector<std::string> words = {}; ///< the only texts it ever has; empty: any
    bool isDate = false;
};

Meaning::Shape shapeOf(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Amount:
    case FieldType::Rating:
    case FieldType::Flag:
    case FieldType::Time:
        return Meaning::Shape::Number;
    default:
        return Meaning::Shape::Text;
    }
}

class ExpressionCheck {
public:
    ExpressionCheck(LoadContext& context, const PendingExpression& pending)
        : m_context(context)
        , m_pending(pending)
    {
        for (const std::string& name : pending.kinds)
            if (const KindDef* kind = context.book.kind(name))
                m_kinds.push_back(kind);
    }

    void run()
    {
        if (m_kinds.empty())
            return; // unknown kinds have their own finding
        for (const Operand* operand : operandsOf(m_pending.expression)) {
            if (operand->kind == Operand::Kind::Clock)
                clock(*operand);
            else
                name(*operand);
        }
        comparisons(*m_pending.expression.root);
    }

private:
    SourcePos place(const Operand& operand) const
    {
        return insideText(m_context.sources, *m_pending.node, operand.column);
    }

    const FieldDef* fieldOf(const std::string& name) const
    {
        for (const KindDef* kind : m_kinds)
            if (const FieldDef* field = kind->field(name))
                return field;
        return nullptr;
    }

    /// Of "lines.FIELD".
    const FieldDef* lineFieldOf(const std::string& name) const
    {
        for (const KindDef* kind : m_kinds)
            if (const auto it = kind->lineFields.find(name.substr(name.rfind('.') + 1));
                name.starts_with("lines.") && it != kind->lineFields.end())
                return &it->second;
        return nullptr;
    }

    void name(const Operand& operand)
    {
        const auto& system = systemNames();
        if (fieldOf(operand.name) || lineFieldOf(operand.name) ||
            std::find(system.begin(), system.end(), operand.name) != system.end())
            return;
        std::vector<std::string> names = system;
        for (const KindDef* kind : m_kinds) {
            for (const auto& [field, def] : kind->fields)
                names.push_back(field);
            for (const auto& [field, def] : kind->lineFields)
                names.push_back("lines." + field);
        }
        m_context.findings.add(
            "rulebook.unknown_field", place(operand),
            QT_TRANSLATE_NOOP("core", "\"%1\" is no field of %3 and nothing a record has; "
                                      "nearest is \"%2\""),
            {operand.name, nearestName(operand.name, names), kindNames()});
    }

    void clock(const Operand& operand)
    {
        std::vector<std::string> clocks;
        for (const KindDef* kind : m_kinds)
            for (const auto& [clockName, spec] : kind->clocks)
                clocks.push_back(clockName);
        if (std::find(clocks.begin(), clocks.end(), operand.name) == clocks.end())
            return m_context.findings.add(
                "rulebook.unknown_clock", place(operand),
                QT_TRANSLATE_NOOP("core", "%3 has no clock \"%1\"; nearest is \"%2\""),
                {operand.name, nearestName(operand.name, clocks), kindNames()});
        const auto& quantities = clockQuantities();
        if (std::find(quantities.begin(), quantities.end(), operand.quantity) == quantities.end())
            m_context.findings.add(
                "rulebook.unknown_word", place(operand),
                QT_TRANSLATE_NOOP("core", "a clock has no \"%1\"; nearest is \"%2\""),
                {operand.quantity, nearestName(operand.quantity, quantities)});
    }

    std::string kindNames() const
    {
        std::string out;
        for (const std::string& kind : m_pending.kinds)
            out += (out.empty() ? "" : ", ") + kind;
        return out;
    }

    Meaning ofField(const FieldDef& field) const
    {
        Meaning meaning{shapeOf(field.type), {}, field.type == FieldType::Date};
        const auto list = m_context.book.lists.find(field.list);
        if (!field.list.empty() && list != m_context.book.lists.end() && !list->second.open)
            for (const ListItem& item : list->second.items)
                meaning.words.push_back(item.code);
        return meaning;
    }

    Meaning ofSystem(const std::string& name) const
    {
        Meaning text{Meaning::Shape::Text, {}};
        if (name == "category") {
            text.words = {"open", "waiting", "closed", "cancelled"};
        } else if (name == "state") {
            for (const KindDef* kind : m_kinds)
                for (const auto& [state, def] : kind->states)
                    text.words.push_back(state);
        } else if (name == "kind") {
            for (const auto& [kind, def] : m_context.book.kinds)
                text.words.push_back(kind);
        } else if (name == "department") {
            for (const auto& [department, def] : m_context.book.departments)
                text.words.push_back(department);
        } else if (name != "holder" && name != "owner" && name != "me" && name != "number") {
            const auto& system = systemNames();
            const bool known = std::find(system.begin(), system.end(), name) != system.end();
            if (!known || name == "today") // an instant or a date, as its neighbour asks
                return {};
            return {Meaning::Shape::Number, {}};
        }
        return text;
    }

    Meaning meaningOf(const Operand& operand) const
    {
        switch (operand.kind) {
        case Operand::Kind::Number:
            return {Meaning::Shape::Number, {}};
        case Operand::Kind::Text:
            return {Meaning::Shape::Text, {}};
        case Operand::Kind::Clock:
            if (operand.quantity == "state")
                return {Meaning::Shape::Text,
                        {"not started", "running", "paused", "met", "breached", "ended"}};
            return {Meaning::Shape::Number, {}};
        case Operand::Kind::Name:
            break;
        }
        if (const FieldDef* field = fieldOf(operand.name))
            return ofField(*field);
        if (const FieldDef* field = lineFieldOf(operand.name))
            return ofField(*field);
        return ofSystem(operand.name);
    }

    void comparisons(const ExprNode& node)
    {
        for (const auto& child : node.children)
            comparisons(*child);
        if (node.kind != ExprKind::Compare && node.kind != ExprKind::In)
            return;
        for (std::size_t i = 1; i < node.operands.size(); ++i)
            pair(node.operands.front(), node.operands[i]);
    }

    void pair(const Operand& left, const Operand& right)
    {
        const Meaning a = meaningOf(left), b = meaningOf(right);
        const bool known = a.shape != Meaning::Shape::Any && b.shape != Meaning::Shape::Any;
        if (known && a.shape != b.shape)
            return m_context.findings.add(
                "rulebook.comparison", place(right),
                QT_TRANSLATE_NOOP("core", "a number is compared with a text here, "
                                          "which is never true"));
        literal(a, right);
        literal(b, left);
    }

    void literal(const Meaning& meaning, const Operand& operand)
    {
        if (operand.kind != Operand::Kind::Text)
            return;
        if (meaning.isDate && !parseDate(operand.text))
            m_context.findings.add(
                "rulebook.bad_date", place(operand),
                QT_TRANSLATE_NOOP("core", "\"%1\" is no date; write '2026-11-22'"), {operand.text});
        const auto& words = meaning.words;
        if (words.empty() || std::find(words.begin(), words.end(), operand.text) != words.end())
            return;
        m_context.findings.add("rulebook.unknown_item", place(operand),
                               QT_TRANSLATE_NOOP("core", "this never is \"%1\"; nearest is \"%2\""),
                               {operand.text, nearestName(operand.text, words)});
    }

    LoadContext& m_context;
    const PendingExpression& m_pending;
    std::vector<const KindDef*> m_kinds;
};

} // namespace

void checkExpressions(LoadContext& context)
{
    for (const PendingExpression& pending : context.expressions)
        ExpressionCheck(context, pending).run();
}

} // namespace shouwen::rulebook
