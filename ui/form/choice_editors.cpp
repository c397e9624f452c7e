// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/choice_editors.h"

#include "ui/base/flow_layout.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/form/choice_completer.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

namespace shouwen::ui {
namespace {

void addBranch(const Wording& wording, const ListDef& list, std::string_view parent, int depth,
               std::vector<Choice>& out)
{
    if (depth > 8)
        return;
    for (const ListItem& item : list.items)
        if (item.parent == parent && !item.retired) {
            out.push_back({qs(item.code), wording.label(item.label), depth});
            addBranch(wording, list, item.code, depth + 1, out);
        }
}

QToolButton* chip(const QString& text, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

std::vector<Choice> listChoices(const Wording& wording, const ListDef& list)
{
    std::vector<Choice> out;
    addBranch(wording, list, {}, 0, out);
    return out;
}

ComboEditor::ComboEditor(const FieldDef& def, Workbench& bench, QWidget* parent)
    : FieldEditor(def, bench)
    , m_combo(new QComboBox(parent))
{
    m_combo->setEditable(true);
    m_combo->setInsertPolicy(QComboBox::NoInsert);
    m_combo->setMaxVisibleItems(16);
    m_combo->setMinimumContentsLength(6);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setCompleter(new ChoiceCompleter(*m_combo));
    connect(m_combo, &QComboBox::activated, m_combo,
            [combo = m_combo] { combo->setEditText(combo->currentText().trimmed()); });
    adopt(m_combo);
    adopt(m_combo->lineEdit());
    connect(m_combo, &QComboBox::editTextChanged, this, &FieldEditor::edited);
}

QWidget* ComboEditor::widget() const { return m_combo; }

void ComboEditor::refill()
{
    const QSignalBlocker quiet(m_combo);
    m_combo->clear();
    m_combo->addItem(QString(), QString());
    for (const Choice& choice : choices()) {
        const QString indent(choice.depth * 2, QChar(0x3000));
        m_combo->addItem(indent + choice.label, choice.typed);
        m_combo->setItemData(m_combo->count() - 1, choiceKeys(choice.label), kKeysRole);
    }
}

int ComboEditor::indexOf(const QString& typed) const
{
    const QString wanted = typed.trimmed();
    for (int i = 0; i < m_combo->count(); ++i)
        if (m_combo->itemData(i).toString() == wanted ||
            m_combo->itemText(i).trimmed().compare(wanted, Qt::CaseInsensitive) == 0)
            return i;
    return -1;
}

void ComboEditor::load(const QString& typed, const QString& shown)
{
    int index = indexOf(typed);
    if (index < 0) {
        // Retired or gone from the list: kept and shown all the same.
        m_combo->addItem(shown.isEmpty() ? typed : shown, typed);
        index = m_combo->count() - 1;
    }
    m_combo->setCurrentIndex(index);
    m_combo->setEditText(m_combo->itemText(index).trimmed());
    m_combo->lineEdit()->setCursorPosition(0);
}

QString ComboEditor::typed() const
{
    const int index = indexOf(m_combo->currentText());
    return index >= 0 ? m_combo->itemData(index).toString() : m_combo->currentText();
}

void ComboEditor::setReadOnly(bool readOnly) { m_combo->setEnabled(!readOnly); }

void ComboEditor::retranslate()
{
    const QString kept = typed();
    const QSignalBlocker quiet(this);
    refill();
    load(kept, kept);
}

CodeEditor::CodeEditor(const FieldDef& def, Workbench& bench, QWidget* parent)
    : ComboEditor(def, bench, parent)
{
    refill();
}

std::vector<Choice> CodeEditor::choices() const
{
    const Wording& wording = bench().wording();
    const auto list = wording.rules().lists.find(def().list);
    return list == wording.rules().lists.end() ? std::vector<Choice>()
                                               : listChoices(wording, list->second);
}

StaffEditor::StaffEditor(const FieldDef& def, Workbench& bench, QWidget* parent)
    : ComboEditor(def, bench, parent)
{
    refill();
}

std::vector<Choice> StaffEditor::choices() const
{
    std::vector<Choice> out;
    for (const Person& person : bench().facts().staff)
        out.push_back({qs(person.id.hex()), qs(person.name), 0});
    return out;
}

CodesEditor::CodesEditor(const FieldDef& def, Workbench& bench, QWidget* parent)
    : FieldEditor(def, bench)
    , m_box(new QWidget(parent))
{
    auto* flow = new FlowLayout(m_box, 4);
    const Wording& wording = bench.wording();
    if (const auto list = wording.rules().lists.find(def.list); list != wording.rules().lists.end())
        for (const Choice& choice : listChoices(wording, list->second)) {
            QToolButton* button = chip(choice.label, m_box);
            adopt(button);
            flow->addWidget(button);
            m_chips.emplace_back(choice.typed, button);
            connect(button, &QToolButton::toggled, this, &FieldEditor::edited);
        }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_box->setSizePolicy(policy);
    if (!m_chips.empty())
        m_box->setFocusProxy(m_chips.front().second);
}

void CodesEditor::load(const QString& typed, const QString&)
{
    const QStringList codes = typed.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const auto& [code, button] : m_chips)
        button->setChecked(codes.contains(code));
}

QString CodesEditor::typed() const
{
    QStringList codes;
    for (const auto& [code, button] : m_chips)
        if (button->isChecked())
            codes << code;
    return codes.join(QLatin1Char(','));
}

void CodesEditor::setReadOnly(bool readOnly) { m_box->setEnabled(!readOnly); }

void CodesEditor::retranslate()
{
    for (const auto& [code, button] : m_chips)
        button->setText(bench().wording().listItem(def().list, us(code)));
}

FlagEditor::FlagEditor(const FieldDef& def, Workbench& bench, QWidget* parent)
    : FieldEditor(def, bench)
    , m_box(new QCheckBox(parent))
{
    adopt(m_box);
    FlagEditor::retranslate();
    connect(m_box, &QCheckBox::clicked, this, [this] {
        m_set = true;
        Q_EMIT edited();
    });
}

QWidget* FlagEditor::widget() const { return m_box; }

void FlagEditor::load(const QString& typed, const QString&)
{
    m_set = !typed.isEmpty();
    m_box->setChecked(typed == QLatin1String("1"));
}

QString FlagEditor::typed() const
{
    if (!m_set)
        return {};
    return m_box->isChecked() ? QStringLiteral("1") : QStringLiteral("0");
}

void FlagEditor::setReadOnly(bool readOnly) { m_box->setEnabled(!readOnly); }

void FlagEditor::retranslate() { m_box->setText(tr("Yes")); }

RatingEditor::RatingEditor(const FieldDef& def, Workbench& bench, QWidget* parent)
    : FieldEditor(def, bench)
    , m_box(new QWidget(parent))
    , m_group(new QButtonGroup(this))
{
    auto* row = new QHBoxLayout(m_box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    const int least = static_cast<int>(def.min.value_or(1));
    const int most = static_cast<int>(def.max.value_or(5));
    for (int grade = least; grade <= most && grade < least + 11; ++grade) {
        QToolButton* button = chip(QString::number(grade), m_box);
        button->setAccessibleName(tr("Rating %1").arg(grade));
        adopt(button);
        m_group->addButton(button, grade);
        row->addWidget(button);
        if (grade == least)
            m_box->setFocusProxy(button);
    }
    row->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, &FieldEditor::edited);
}

void RatingEditor::load(const QString& typed, const QString&)
{
    m_group->setExclusive(false);
    for (QAbstractButton* button : m_group->buttons())
        button->setChecked(button->text() == typed);
    m_group->setExclusive(true);
}

QString RatingEditor::typed() const
{
    return m_group->checkedId() < 0 ? QString() : QString::number(m_group->checkedId());
}

void RatingEditor::setReadOnly(bool readOnly) { m_box->setEnabled(!readOnly); }

} // namespace shouwen::ui
