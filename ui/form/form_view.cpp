// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/form_view.h"

#include "ui/base/metrics.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"
#include "ui/form/lines_editor.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace shouwen::ui {
namespace {

constexpr int kTwoColumnsFrom = 80; ///< digits

/// Required ones first, else as declared; by what is required at opening, so that places stay.
bool standsBefore(const FormField& a, const FormField& b)
{
    if (a.def->required != b.def->required)
        return a.def->required;
    return a.def->position < b.def->position;
}

} // namespace

std::vector<FormField> blankFields(const KindDef& kind)
{
    std::vector<FormField> out;
    for (const FieldDef* field : kind.fieldsInOrder())
        out.push_back({field, qs(field->name), qs(field->fallback), {}, field->required, false});
    return out;
}

FormView::FormView(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(6);
}

FormView::~FormView() = default;

void FormView::show(std::shared_ptr<const Rulebook> rules, const KindDef& kind,
                    const std::vector<FormField>& fields)
{
    std::vector<FormField> own, lines;
    for (const FormField& field : fields)
        (lineNameParts(field.name).first.isEmpty() ? own : lines).push_back(field);
    const bool same = rules == m_rules && sameFields(kind, own);
    if (same) {
        for (const FormField& field : own)
            binding(field.name)->load(field);
    } else {
        clear();
        m_rules = std::move(rules);
        m_kind = &kind;
        build(own);
    }
    // A few fields asked for by a step come without the lines; a whole form has them.
    if (m_heads && !kind.lineFields.empty())
        showLines(lines);
}

void FormView::showLines(const std::vector<FormField>& fields)
{
    if (!m_lines) {
        m_lines = new LinesEditor(m_bench, *m_kind, this);
        connect(m_lines, &LinesEditor::edited, this, &FormView::edited);
    }
    const bool editable = std::any_of(m_bindings.begin(), m_bindings.end(),
                                      [](const auto& bound) { return !bound->isReadOnly(); });
    m_lines->show(fields, editable);
    arrange();
    if (!m_bindings.empty())
        setTabOrder(m_bindings.back()->editor().widget(), m_lines);
}

void FormView::clear()
{
    // Later: a key pressed in one of these fields may be what brought us here. Silenced: what loses
    // focus while it goes must not be judged any more.
    const auto drop = [](QWidget* widget) {
        widget->hide();
        widget->deleteLater();
    };
    for (const auto& bound : m_bindings) {
        bound->disconnect(this);
        bound->editor().blockSignals(true);
        drop(bound->label());
        drop(bound->cell());
    }
    for (const Group& group : m_groups)
        if (group.head)
            drop(group.head);
    if (m_lines) {
        m_lines->disconnect(this);
        drop(m_lines);
        m_lines = nullptr;
    }
    m_groups.clear();
    m_bindings.clear();
    m_kind = nullptr;
    m_columns = 0;
}

bool FormView::sameFields(const KindDef& kind, const std::vector<FormField>& fields) const
{
    return &kind == m_kind && fields.size() == m_bindings.size() &&
           std::all_of(fields.begin(), fields.end(), [this](const FormField& field) {
               const FieldBinding* bound = binding(field.name);
               return bound && &bound->def() == field.def;
           });
}

void FormView::build(const std::vector<FormField>& fields)
{
    std::vector<FormField> left = fields;
    std::stable_sort(left.begin(), left.end(), standsBefore);
    std::vector<std::string> names = m_kind->groups;
    for (const FormField& field : left)
        if (std::find(names.begin(), names.end(), field.def->group) == names.end())
            names.push_back(field.def->group);
    for (const std::string& name : names) {
        Group group{name, nullptr, {}, m_groups.empty()};
        for (const FormField& field : left) {
            if (field.def->group != name)
                continue;
            auto bound = std::make_unique<FieldBinding>(field, m_bench, this);
            connect(bound.get(), &FieldBinding::edited, this, &FormView::edited);
            group.fields.push_back(bound.get());
            group.open |= field.required || !field.typed.isEmpty();
            m_bindings.push_back(std::move(bound));
        }
        if (group.fields.empty())
            continue;
        m_groups.push_back(std::move(group));
    }
    for (Group& group : m_groups)
        if (const auto label = m_kind->groupLabels.find(group.name);
            m_heads && label != m_kind->groupLabels.end())
            addHead(group, label->second);
        else
            group.open = true;
    arrange();
    setTabs();
}

void FormView::addHead(Group& group, const Label& label)
{
    auto* head = new QToolButton(this);
    head->setAutoRaise(true);
    head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    head->setFocusPolicy(Qt::TabFocus);
    head->setText(m_bench.wording().label(label));
    QFont bold = head->font();
    bold.setBold(true);
    head->setFont(bold);
    group.head = head;
    describe(group);
    connect(head, &QToolButton::clicked, this, [this, name = group.name] {
        for (Group& each : m_groups)
            if (each.name == name)
                setOpen(each, !each.open);
    });
}

void FormView::describe(const Group& group)
{
    if (!group.head)
        return;
    group.head->setArrowType(group.open ? Qt::DownArrow : Qt::RightArrow);
    group.head->setToolTip(group.open ? tr("Close this group") : tr("Open this group"));
}

void FormView::setOpen(Group& group, bool open)
{
    group.open = open;
    describe(group);
    arrange();
}

void FormView::reveal(const FieldBinding* field)
{
    for (Group& group : m_groups)
        if (!group.open &&
            std::find(group.fields.begin(), group.fields.end(), field) != group.fields.end())
            setOpen(group, true);
}

int FormView::columnsFor(int width) const
{
    return width >= digits(fontMetrics(), kTwoColumnsFrom) ? 2 : 1;
}

void FormView::arrange()
{
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    m_columns = columnsFor(width());
    int row = 0;
    for (const Group& group : m_groups)
        arrangeGroup(group, row);
    if (m_lines)
        m_grid->addWidget(m_lines, row, 0, 1, 4);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, column == 1 || (column == 3 && m_columns == 2) ? 1 : 0);
    int widest = 0;
    for (const auto& bound : m_bindings)
        widest = std::max(widest, fontMetrics().horizontalAdvance(bound->label()->text()));
    widest = std::min(widest + 2, digits(fontMetrics(), 18));
    for (const auto& bound : m_bindings)
        bound->label()->setFixedWidth(widest);
}

void FormView::arrangeGroup(const Group& group, int& row)
{
    if (group.head)
        m_grid->addWidget(group.head, row++, 0, 1, 4, Qt::AlignLeft);
    for (FieldBinding* bound : group.fields) {
        bound->label()->setVisible(group.open);
        bound->cell()->setVisible(group.open);
    }
    if (!group.open)
        return;
    int column = 0;
    for (FieldBinding* bound : group.fields) {
        const bool wide = bound->editor().isWide() || m_columns == 1;
        if (wide && column > 0) {
            ++row;
            column = 0;
        }
        // Labels stand on the first line of their field, whatever its height.
        const int top =
            (bound->editor().widget()->sizeHint().height() - fontMetrics().height()) / 2;
        bound->label()->setContentsMargins(0, std::clamp(top, 0, 6), 0, 0);
        m_grid->addWidget(bound->label(), row, column * 2, Qt::AlignTop);
        m_grid->addWidget(bound->cell(), row, column * 2 + 1, 1, wide ? 3 : 1, Qt::AlignTop);
        if (wide || ++column == 2) {
            ++row;
            column = 0;
        }
    }
    if (column > 0)
        ++row;
}

void FormView::setTabs()
{
    QWidget* last = nullptr;
    for (const auto& bound : m_bindings) {
        QWidget* next = bound->editor().widget();
        if (last)
            setTabOrder(last, next);
        last = next;
    }
}

void FormView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (!m_bindings.empty() && columnsFor(width()) != m_columns)
        arrange();
}

void FormView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        for (const auto& bound : m_bindings)
            bound->retranslate();
        for (const Group& group : m_groups)
            if (group.head) {
                group.head->setText(
                    m_bench.wording().label(m_kind->groupLabels.find(group.name)->second));
                describe(group);
            }
    }
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        arrange();
    if (event->type() == QEvent::PaletteChange)
        for (const auto& bound : m_bindings)
            bound->retranslate();
}

FieldBinding* FormView::binding(const QString& name) const
{
    for (const auto& bound : m_bindings)
        if (bound->name() == name)
            return bound.get();
    return m_lines ? m_lines->binding(name) : nullptr;
}

bool FormView::isDirty() const
{
    return (m_lines && m_lines->isDirty()) ||
           std::any_of(m_bindings.begin(), m_bindings.end(),
                       [](const auto& bound) { return bound->isDirty(); });
}

FieldInput FormView::dirtyInput() const
{
    FieldInput input;
    for (const auto& bound : m_bindings)
        if (bound->isDirty())
            input.emplace(us(bound->name()), us(bound->typed()));
    if (m_lines)
        input.merge(m_lines->dirtyInput());
    return input;
}

FieldInput FormView::filledInput() const
{
    FieldInput input;
    for (const auto& bound : m_bindings)
        if (!bound->typed().trimmed().isEmpty())
            input.emplace(us(bound->name()), us(bound->typed()));
    if (m_lines)
        input.merge(m_lines->filledInput());
    return input;
}

bool FormView::validate()
{
    FieldBinding* first = nullptr;
    for (const auto& bound : m_bindings) {
        if (bound->isReadOnly())
            continue;
        const QString problem = bound->problem();
        bound->showError(problem);
        if (!problem.isEmpty())
            reveal(bound.get());
        if (!problem.isEmpty() && !first)
            first = bound.get();
    }
    FieldBinding* wrongCell = m_lines ? m_lines->firstWrong() : nullptr;
    if (!first)
        first = wrongCell;
    if (first)
        first->editor().widget()->setFocus();
    return !first;
}

std::vector<Reason> FormView::showRefusals(const std::vector<Reason>& reasons)
{
    std::vector<Reason> others;
    FieldBinding* first = nullptr;
    for (const Reason& reason : reasons) {
        FieldBinding* bound = binding(qs(reason.where));
        if (!bound) {
            others.push_back(reason);
            continue;
        }
        bound->showError(m_bench.wording().say(reason));
        reveal(bound);
        if (!first)
            first = bound;
    }
    if (first)
        first->editor().widget()->setFocus();
    return others;
}

void FormView::type(const QString& name, const QString& text)
{
    if (m_lines && !lineNameParts(name).first.isEmpty()) {
        m_lines->type(name, text);
        return;
    }
    if (FieldBinding* bound = binding(name)) {
        reveal(bound);
        bound->type(text);
    }
}

void FormView::settle(const FieldInput& saved)
{
    for (const auto& bound : m_bindings)
        if (const auto it = saved.find(us(bound->name()));
            it != saved.end() && us(bound->typed()) == it->second)
            bound->settle();
    if (m_lines)
        m_lines->settle(saved);
}

QString FormView::typed(const QString& name) const
{
    const FieldBinding* bound = binding(name);
    return bound ? bound->typed() : QString();
}

void FormView::focusFirst()
{
    for (const auto& bound : m_bindings)
        if (!bound->isReadOnly()) {
            bound->editor().widget()->setFocus(Qt::ShortcutFocusReason);
            return;
        }
}

QString FormView::focusedField() const
{
    const QWidget* focus = QApplication::focusWidget();
    for (const auto& bound : m_bindings)
        if (focus && bound->cell()->isAncestorOf(focus))
            return bound->name();
    return {};
}

void FormView::focusField(const QString& name)
{
    if (FieldBinding* bound = binding(name)) {
        reveal(bound);
        bound->editor().widget()->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace shouwen::ui
