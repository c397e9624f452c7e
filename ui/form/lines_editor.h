// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The lines of a record (what an order consists of) as a table inside the form: a row a line, each
// cell the editor its declaration asks for. Keyboard-complete: Tab goes on, Enter at the end of the
// last line adds one, Ctrl+Delete takes the line away. What the rulebook says is added up stands
// below. Saves nothing: it hands out FieldInput like the form around it.
#pragma once

#include "core/workflow/fields.h"
#include "ui/form/field_binding.h"

#include <QWidget>

#include <memory>
#include <vector>

class QGridLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace shouwen::ui {

class LinesEditor final : public QWidget {
    Q_OBJECT

public:
    LinesEditor(Workbench& bench, const KindDef& kind, QWidget* parent = nullptr);
    ~LinesEditor() override;

    /// The lines as kept; a blank one where there is none. `editable`: lines come and go.
    void show(const std::vector<FormField>& fields, bool editable);
    bool isDirty() const;
    FieldInput dirtyInput() const;
    FieldInput filledInput() const;
    /// Marks what is wrong; a line with nothing in it is no line.
    FieldBinding* firstWrong();
    FieldBinding* binding(const QString& name) const;
    /// As typed by a person; a line that is not there yet is added.
    void type(const QString& name, const QString& text);
    void settle(const FieldInput& saved);
    void addLine();
    int lineCount() const { return static_cast<int>(m_lines.size()); }

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Line {
        QString id;
        std::vector<std::unique_ptr<FieldBinding>> cells;
        QToolButton* remove;
        bool isBlank() const;
    };
    Line& append(const QString& id, const std::vector<FormField>& known);
    void removeLine(const QString& id);
    void drop(Line& line);
    void arrange();
    void sumUp();
    void retranslate();
    QString nextId() const;

    Workbench& m_bench;
    const LinesDef& m_def;
    std::vector<const FieldDef*> m_columns;
    QLabel* m_title;
    QGridLayout* m_grid;
    std::vector<QLabel*> m_heads, m_sums;
    QPushButton* m_add;
    std::vector<Line> m_lines;
    FieldInput m_gone; ///< what was kept of lines taken away here
    bool m_editable = true;
};

/// "lines.2.product": "2" and "product"; empty where it is no such name.
std::pair<QString, QString> lineNameParts(const QString& name);

} // namespace shouwen::ui
