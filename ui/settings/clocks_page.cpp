// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/clocks_page.h"

#include "ui/base/ink.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"
#include "ui/settings/house_editor.h"
#include "ui/settings/span_edit.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

namespace shouwen::ui {
namespace {

std::string quotedList(const std::vector<std::string>& texts)
{
    std::string out = "[";
    for (const std::string& text : texts)
        out += (out.size() > 1 ? ", " : "") + tomlText(text);
    return out + "]";
}

} // namespace

QLabel* quietWords(const QString& text)
{
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

SpanRowsPage::SpanRowsPage(Workbench& bench, HouseEditor& house)
    : m_bench(bench)
    , m_house(house)
    , m_intro(quietWords({}))
{
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setObjectName(QStringLiteral("rows"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_intro);
    column->addWidget(scroll, 1);
    connect(&house, &HouseEditor::checked, this, &SpanRowsPage::showProblems);
}

void SpanRowsPage::refresh()
{
    m_intro->setText(intro());
    m_problems.clear();
    m_body = new QWidget;
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 12, 0);
    m_grid->setColumnStretch(1, 1);
    fill();
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    findChild<QScrollArea*>(QStringLiteral("rows"))->setWidget(m_body);
    showProblems();
}

void SpanRowsPage::addHead(const QString& text)
{
    auto* head = new QLabel(text);
    QFont bold = font();
    bold.setBold(true);
    head->setFont(bold);
    head->setContentsMargins(0, 10, 0, 2);
    m_grid->addWidget(head, m_grid->rowCount(), 0, 1, 3);
}

void SpanRowsPage::addRow(const QString& name, const std::vector<Timespan>& spans,
                          const std::string& key,
                          std::function<std::string(const std::vector<std::string>&)> write)
{
    auto* label = new QLabel(name);
    label->setWordWrap(true);
    auto* cell = new QWidget;
    auto* column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    std::vector<SpanEdit*> edits;
    for (const Timespan& span : spans) {
        auto* edit = new SpanEdit;
        edit->show(span,
                   spans.size() == 1 ? name : tr("%1, number %2").arg(name).arg(edits.size() + 1));
        column->addWidget(edit);
        edits.push_back(edit);
    }
    auto* problem = new QLabel;
    problem->setWordWrap(true);
    problem->hide();
    column->addWidget(problem);
    m_problems.emplace_back(key, problem);
    auto* back = new QToolButton;
    back->setText(tr("As the pack has it"));
    back->setAccessibleName(tr("%1: as the pack has it").arg(name));
    back->setFocusPolicy(Qt::TabFocus);
    back->setEnabled(m_house.isSet(key));
    for (SpanEdit* edit : edits) {
        edit->setEnabled(m_house.obstacle().isEmpty());
        connect(edit, &SpanEdit::edited, this, [this, edits, key, write, back] {
            std::vector<std::string> texts;
            for (const SpanEdit* each : edits)
                texts.push_back(each->text());
            m_house.set(key, write(texts));
            back->setEnabled(true);
        });
    }
    connect(back, &QToolButton::clicked, this, [this, key, back] {
        m_house.takeBack(key);
        back->setEnabled(false);
        // The former value is known once the rules have been read again.
        connect(&m_house, &HouseEditor::checked, this, &SpanRowsPage::refresh,
                static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
    });
    if (!edits.empty()) { // on the line of the first field
        label->setMinimumHeight(edits.front()->sizeHint().height());
        label->setAlignment(Qt::AlignVCenter | Qt::AlignLeft);
    }
    const int row = m_grid->rowCount();
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(cell, row, 1);
    m_grid->addWidget(back, row, 2, Qt::AlignTop);
}

void SpanRowsPage::showProblems()
{
    for (const auto& [key, label] : m_problems) {
        const QString text = m_house.problemAt(key);
        setInk(label, tokensOf(palette()).late);
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
}

QString ClocksPage::title() const { return tr("Deadlines"); }

QString ClocksPage::intro() const
{
    return tr("Until when what has to be done. Open records are counted anew from their start; "
              "closed ones keep what was.");
}

void ClocksPage::fill()
{
    for (const auto& [kindName, kind] : house().rules().kinds) {
        bool headed = false;
        for (const auto& [name, clock] : kind.clocks) {
            if (!clock.target)
                continue;
            if (!std::exchange(headed, true))
                addHead(bench().wording().label(kind.label));
            const auto label = kind.clockLabels.find(name);
            addRow(label == kind.clockLabels.end() ? qs(name)
                                                   : bench().wording().label(label->second),
                   {*clock.target}, "kind." + kindName + ".clock." + name + ".target",
                   [](const std::vector<std::string>& texts) { return tomlText(texts.front()); });
        }
    }
}

QString RhythmsPage::title() const { return tr("Callback rhythms"); }

QString RhythmsPage::intro() const
{
    return tr("How long after its cause a callback is due: the first, the second, and so on.");
}

void RhythmsPage::fill()
{
    for (const auto& [name, rule] : house().rules().callbacks) {
        std::vector<Timespan> spans;
        for (const std::string& text : rule.due)
            if (const auto span = parseTimespan(text))
                spans.push_back(*span);
        QString shown = bench().wording().label(rule.label);
        if (rule.repeats)
            shown = tr("%1 (repeated)").arg(shown);
        addRow(shown, spans, "callback." + name + ".due", quotedList);
    }
}

} // namespace shouwen::ui
