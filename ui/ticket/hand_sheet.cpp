// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/hand_sheet.h"

#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/form/growing_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLabel>

namespace shouwen::ui {
namespace {

QComboBox* searchable()
{
    auto* combo = new QComboBox;
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return combo;
}

} // namespace

HandSheet::HandSheet(Workbench& bench, QWidget* parent)
    : ActionSheet(parent)
    , m_bench(bench)
    , m_personLabel(new QLabel)
    , m_person(searchable())
    , m_departmentLabel(new QLabel)
    , m_department(searchable())
    , m_back(new QCheckBox)
    , m_reasonLabel(new QLabel)
    , m_reason(new GrowingText)
{
    m_personLabel->setBuddy(m_person);
    m_departmentLabel->setBuddy(m_department);
    m_reasonLabel->setBuddy(m_reason);
    auto* grid = new QGridLayout;
    grid->addWidget(m_personLabel, 0, 0);
    grid->addWidget(m_person, 0, 1);
    grid->addWidget(m_departmentLabel, 0, 2);
    grid->addWidget(m_department, 0, 3);
    grid->addWidget(m_reasonLabel, 1, 0, Qt::AlignTop);
    grid->addWidget(m_reason, 1, 1, 1, 3);
    grid->addWidget(m_back, 2, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    body()->addLayout(grid);
    HandSheet::retranslate();
}

void HandSheet::retranslate()
{
    m_personLabel->setText(tr("To"));
    m_departmentLabel->setText(tr("Department"));
    m_reasonLabel->setText(tr("Reason"));
    m_back->setText(tr("Returned: it does not belong here"));
    m_person->setAccessibleName(tr("To"));
    m_department->setAccessibleName(tr("Department"));
    m_reason->setAccessibleName(tr("Reason"));
}

void HandSheet::openFor(const RecordId& record, const std::string& department)
{
    m_record = record;
    m_from = department;
    m_person->clear();
    m_person->addItem(QString(), QString());
    for (const Person& person : m_bench.facts().staff)
        m_person->addItem(
            tr("%1 · %2").arg(qs(person.name), m_bench.wording().department(person.department)),
            qs(person.id.hex()));
    m_department->clear();
    m_department->addItem(QString(), QString());
    for (const auto& [name, def] : m_bench.wording().rules().departments)
        m_department->addItem(m_bench.wording().label(def.label), qs(name));
    m_back->setChecked(false);
    m_reason->clear();
    open(tr("Hand over"), tr("Hand over"));
    m_person->setFocus();
}

void HandSheet::accept()
{
    if (!m_record)
        return;
    HandCommand command{
        *m_record, std::nullopt, {}, m_back->isChecked(), us(m_reason->toPlainText().trimmed())};
    const int person = m_person->findText(m_person->currentText());
    const int department = m_department->findText(m_department->currentText());
    if (person > 0)
        command.to = StaffId::fromHex(us(m_person->itemData(person).toString()));
    if (department > 0)
        command.department = us(m_department->itemData(department).toString());
    if (!command.to && command.department.empty()) {
        setProblem(tr("Choose a colleague or a department"));
        m_person->setFocus();
        return;
    }
    Q_EMIT handGiven(command);
}

void HandSheet::tickBack()
{
    m_back->setChecked(true);
    m_reason->setFocus();
}

void HandSheet::showRefusals(const std::vector<Reason>& reasons)
{
    setProblem(m_bench.wording().say(reasons));
}

} // namespace shouwen::ui
