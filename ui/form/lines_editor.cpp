// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/lines_editor.h"

#include "core/base/text.h"
#include "ui/base/ink.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace shouwen::ui {
namespace {

const QString kPrefix = QStringLiteral("lines.");

bool isAddedUp(const FieldDef& def)
{
    return def.sum && (def.type == FieldType::Amount || def.type == FieldType::Integer);
}

/// Later: the key or button that took it away may be in it.
void away(QWidget* widget)
{
    widget->hide();
    widget->deleteLater();
}

} // namespace

std::pair<QString, QString> lineNameParts(const QString& name)
{
    const qsizetype dot = name.indexOf(QLatin1Char('.'), kPrefix.size());
    if (!name.startsWith(kPrefix) || dot <= kPrefix.size())
        return {};
    return {name.mid(kPrefix.size(), dot - kPrefix.size()), name.mid(dot + 1)};
}

bool LinesEditor::Line::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const auto& cell) { return cell->typed().trimmed().isEmpty(); });
}

LinesEditor::LinesEditor(Workbench& bench, const KindDef& kind, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_def(kind.lines)
    , m_title(new QLabel)
    , m_grid(new QGridLayout)
    , m_add(new QPushButton)
{
    for (const auto& [name, def] : kind.lineFields)
        m_columns.push_back(&def);
    std::sort(m_columns.begin(), m_columns.end(),
              [](const FieldDef* a, const FieldDef* b) { return a->position < b->position; });
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(4);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_heads.push_back(new QLabel(this));
        m_sums.push_back(new QLabel(this));
    }
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addLayout(m_grid);
    column->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, &LinesEditor::addLine);
    retranslate();
}

LinesEditor::~LinesEditor() = default;

void LinesEditor::show(const std::vector<FormField>& fields, bool editable)
{
    for (Line& line : m_lines)
        drop(line);
    m_lines.clear();
    m_gone.clear();
    m_editable = editable;
    QStringList ids;
    for (const FormField& field : fields)
        if (const QString id = lineNameParts(field.name).first; !id.isEmpty() && !ids.contains(id))
            ids << id;
    std::stable_sort(ids.begin(), ids.end(), [](const QString& a, const QString& b) {
        return a.toInt() < b.toInt(); // 2 before 10; names that are no numbers stay as they came
    });
    for (const QString& id : ids)
        append(id, fields);
    if (ids.isEmpty() && editable)
        append(nextId(), {});
    m_add->setVisible(editable);
    arrange();
    sumUp();
}

LinesEditor::Line& LinesEditor::append(const QString& id, const std::vector<FormField>& known)
{
    Line line{id, {}, new QToolButton(this)};
    for (const FieldDef* def : m_columns) {
        const QString name = kPrefix + id + QLatin1Char('.') + qs(def->name);
        FormField field{def, name, {}, {}, def->required, !m_editable};
        for (const FormField& each : known)
            if (each.name == name) {
                field = each;
                field.required = def->required;
            }
        auto cell = std::make_unique<FieldBinding>(field, m_bench, this);
        away(cell->label()); // the column's head stands for it
        cell->editor().widget()->installEventFilter(this);
        for (QWidget* inner : cell->editor().widget()->findChildren<QWidget*>())
            inner->installEventFilter(this);
        connect(cell.get(), &FieldBinding::edited, this, [this] {
            sumUp();
            Q_EMIT edited();
        });
        line.cells.push_back(std::move(cell));
    }
    line.remove->setText(QStringLiteral("×"));
    line.remove->setAutoRaise(true);
    line.remove->setFocusPolicy(Qt::NoFocus); // Ctrl+Delete does it
    line.remove->setVisible(m_editable);
    connect(line.remove, &QToolButton::clicked, this, [this, id] { removeLine(id); });
    m_lines.push_back(std::move(line));
    return m_lines.back();
}

QString LinesEditor::nextId() const
{
    int highest = 0;
    for (const Line& line : m_lines)
        highest = std::max(highest, line.id.toInt());
    for (const auto& [name, text] : m_gone)
        highest = std::max(highest, lineNameParts(qs(name)).first.toInt());
    return QString::number(highest + 1);
}

void LinesEditor::addLine()
{
    if (m_lines.size() >= m_def.most)
        return;
    Line& line = append(nextId(), {});
    arrange();
    line.cells.front()->editor().widget()->setFocus(Qt::TabFocusReason);
}

void LinesEditor::drop(Line& line)
{
    for (const auto& cell : line.cells) {
        cell->disconnect(this);
        cell->editor().blockSignals(true);
        away(cell->cell());
    }
    away(line.remove);
}

void LinesEditor::removeLine(const QString& id)
{
    const auto at = std::find_if(m_lines.begin(), m_lines.end(),
                                 [&](const Line& line) { return line.id == id; });
    if (at == m_lines.end() || !m_editable)
        return;
    for (const auto& cell : at->cells)
        if (!cell->kept().isEmpty())
            m_gone.emplace(us(cell->name()), std::string());
    const auto row = at - m_lines.begin();
    drop(*at);
    m_lines.erase(at);
    if (m_lines.empty())
        append(nextId(), {});
    arrange();
    sumUp();
    const auto next = std::min<std::ptrdiff_t>(row, lineCount() - 1);
    m_lines[std::size_t(next)].cells.front()->editor().widget()->setFocus(Qt::TabFocusReason);
    Q_EMIT edited();
}

void LinesEditor::arrange()
{
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    const int last = lineCount() + 1;
    for (int column = 0; column < static_cast<int>(m_columns.size()); ++column) {
        const FieldDef& def = *m_columns[std::size_t(column)];
        m_grid->addWidget(m_heads[std::size_t(column)], 0, column);
        m_grid->addWidget(m_sums[std::size_t(column)], last, column);
        m_grid->setColumnStretch(column, isAddedUp(def) ? 2 : 3);
    }
    QWidget* before = nullptr;
    for (int row = 0; row < lineCount(); ++row) {
        Line& line = m_lines[std::size_t(row)];
        for (int column = 0; column < static_cast<int>(line.cells.size()); ++column) {
            const auto& cell = line.cells[std::size_t(column)];
            m_grid->addWidget(cell->cell(), row + 1, column, Qt::AlignTop);
            QWidget* widget = cell->editor().widget();
            widget->setAccessibleName(
                tr("%1, line %2").arg(m_bench.wording().label(cell->def().label)).arg(row + 1));
            if (before)
                setTabOrder(before, widget);
            before = widget;
        }
        line.remove->setToolTip(tr("Take this line away (Ctrl+Delete)"));
        line.remove->setAccessibleName(tr("Take line %1 away").arg(row + 1));
        m_grid->addWidget(line.remove, row + 1, static_cast<int>(line.cells.size()), Qt::AlignTop);
    }
    if (before)
        setTabOrder(before, m_add);
    m_add->setEnabled(m_lines.size() < m_def.most);
}

void LinesEditor::sumUp()
{
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        const FieldDef& def = *m_columns[column];
        std::int64_t sum = 0;
        int numbers = 0;
        for (const Line& line : m_lines) {
            const std::string typed = us(line.cells[column]->typed().trimmed());
            const auto number =
                def.type == FieldType::Amount ? parseFen(typed) : parseInteger(typed);
            if (isAddedUp(def) && number) {
                sum += *number;
                ++numbers;
            }
        }
        const QString text =
            def.type == FieldType::Amount ? qs(formatFen(sum)) : QString::number(sum);
        m_sums[column]->setText(numbers > 1 ? tr("Σ %1").arg(text) : QString());
    }
}

FieldBinding* LinesEditor::binding(const QString& name) const
{
    for (const Line& line : m_lines)
        for (const auto& cell : line.cells)
            if (cell->name() == name)
                return cell.get();
    return nullptr;
}

void LinesEditor::type(const QString& name, const QString& text)
{
    const QString id = lineNameParts(name).first;
    if (id.isEmpty())
        return;
    if (!binding(name)) {
        append(id, {});
        arrange();
    }
    if (FieldBinding* cell = binding(name))
        cell->type(text);
}

bool LinesEditor::isDirty() const { return !dirtyInput().empty(); }

FieldInput LinesEditor::dirtyInput() const
{
    FieldInput input = m_gone;
    for (const Line& line : m_lines)
        for (const auto& cell : line.cells)
            if (cell->isDirty())
                input.insert_or_assign(us(cell->name()), us(cell->typed()));
    return input;
}

FieldInput LinesEditor::filledInput() const
{
    FieldInput input;
    for (const Line& line : m_lines)
        for (const auto& cell : line.cells)
            if (!cell->typed().trimmed().isEmpty())
                input.emplace(us(cell->name()), us(cell->typed()));
    return input;
}

FieldBinding* LinesEditor::firstWrong()
{
    FieldBinding* first = nullptr;
    for (const Line& line : m_lines)
        for (const auto& cell : line.cells) {
            const QString problem =
                cell->isReadOnly() || line.isBlank() ? QString() : cell->problem();
            cell->showError(problem);
            if (!problem.isEmpty() && !first)
                first = cell.get();
        }
    const bool none = std::all_of(m_lines.begin(), m_lines.end(),
                                  [](const Line& line) { return line.isBlank(); });
    if (none && m_def.required && m_editable && !m_lines.empty()) {
        first = m_lines.front().cells.front().get();
        first->showError(tr("At least one line must be filled in"));
    }
    return first;
}

void LinesEditor::settle(const FieldInput& saved)
{
    for (const auto& [name, text] : saved)
        if (const auto gone = m_gone.find(name); gone != m_gone.end() && text.empty())
            m_gone.erase(gone);
    for (const Line& line : m_lines)
        for (const auto& cell : line.cells)
            if (const auto it = saved.find(us(cell->name()));
                it != saved.end() && us(cell->typed()) == it->second)
                cell->settle();
}

bool LinesEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !m_editable)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
                       (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool drops = key->key() == Qt::Key_Delete && key->modifiers() == Qt::ControlModifier;
    if (!enter && !drops)
        return QWidget::eventFilter(watched, event);
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        const Line& line = m_lines[row];
        for (const auto& cell : line.cells) {
            if (!cell->cell()->isAncestorOf(static_cast<QWidget*>(watched)))
                continue;
            if (drops) {
                removeLine(QString(line.id));
                return true;
            }
            if (cell != line.cells.back())
                return QWidget::eventFilter(watched, event); // as in any field: on to the next
            if (row + 1 == m_lines.size() && !line.isBlank())
                addLine();
            else if (row + 1 < m_lines.size())
                m_lines[row + 1].cells.front()->editor().widget()->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void LinesEditor::retranslate()
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QString label = m_bench.wording().label(m_columns[i]->label);
        m_heads[i]->setText(m_columns[i]->required ? tr("%1 *").arg(label) : label);
        setInk(m_heads[i], tokensOf(palette()).subtle);
        QFont bold = font();
        bold.setBold(true);
        m_sums[i]->setFont(bold);
    }
    const QString title = m_bench.wording().label(m_def.label);
    m_title->setText(m_def.required ? tr("%1 *").arg(title) : title);
    m_title->setVisible(!title.isEmpty());
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_add->setText(tr("Add a line"));
    for (const Line& line : m_lines)
        for (const auto& cell : line.cells)
            cell->retranslate();
    arrange();
}

void LinesEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace shouwen::ui
