// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// FormView: the form of a kind, built from its declaration: groups in order (closed while nothing
// in them is set or asked for), within a group the required fields first, two columns where there
// is room; below them the lines of kinds that have them. Knows which fields were changed and shows
// each error at its field. Saves nothing: it hands out FieldInput.
#pragma once

#include "core/workflow/fields.h"
#include "ui/form/field_binding.h"

#include <QWidget>

#include <memory>
#include <vector>

class QGridLayout;
class QToolButton;

namespace shouwen::ui {

class LinesEditor;

class FormView final : public QWidget {
    Q_OBJECT

public:
    explicit FormView(Workbench& bench, QWidget* parent = nullptr);
    ~FormView() override;

    /// A different set of fields builds the form anew; the same set only loads it. `rules` keeps
    /// the declarations alive.
    void show(std::shared_ptr<const Rulebook> rules, const KindDef& kind,
              const std::vector<FormField>& fields);
    void clear();

    /// Without heads every group is open; for a few fields. Before `show`.
    void setHeads(bool shown) { m_heads = shown; }
    bool isDirty() const;
    /// Fields whose text differs from what was loaded; a text taken away is an empty one.
    FieldInput dirtyInput() const;
    /// Every field with a text in it.
    FieldInput filledInput() const;
    /// Marks every field that is wrong; false when there is one, and focus goes to the first.
    bool validate();
    /// Reasons that name a field of this form are shown there; the others are handed back.
    std::vector<Reason> showRefusals(const std::vector<Reason>& reasons);
    void type(const QString& name, const QString& text);
    /// What was handed out and has been saved counts as loaded, unless it was typed over since.
    void settle(const FieldInput& saved);
    QString typed(const QString& name) const;
    void focusFirst();
    /// The field with the caret; empty where it is elsewhere.
    QString focusedField() const;
    void focusField(const QString& name);
    const std::vector<std::unique_ptr<FieldBinding>>& bindings() const { return m_bindings; }

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Group {
        std::string name;
        QToolButton* head; ///< null where the group has no label: then it is always open
        std::vector<FieldBinding*> fields;
        bool open;
    };
    void showLines(const std::vector<FormField>& fields);
    bool sameFields(const KindDef& kind, const std::vector<FormField>& fields) const;
    void build(const std::vector<FormField>& fields);
    void arrange();
    void arrangeGroup(const Group& group, int& row);
    void addHead(Group& group, const Label& label);
    void setOpen(Group& group, bool open);
    void describe(const Group& group);
    /// Opens the group the field is in.
    void reveal(const FieldBinding* field);
    void setTabs();
    int columnsFor(int width) const;
    FieldBinding* binding(const QString& name) const;

    Workbench& m_bench;
    QGridLayout* m_grid;
    LinesEditor* m_lines = nullptr; ///< for kinds with lines, below the groups
    std::shared_ptr<const Rulebook> m_rules;
    const KindDef* m_kind = nullptr;
    std::vector<std::unique_ptr<FieldBinding>> m_bindings; ///< in the order of the form
    std::vector<Group> m_groups;
    int m_columns = 0;
    bool m_heads = true;
};

/// The fields of a kind for a new record: required ones and fallbacks as declared.
std::vector<FormField> blankFields(const KindDef& kind);

} // namespace shouwen::ui
