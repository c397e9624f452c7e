// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/timeline_pane.h"

#include "ui/ticket/timeline_view.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace shouwen::ui {
namespace {

constexpr TimelinePart kParts[] = {TimelinePart::All, TimelinePart::Words, TimelinePart::Steps,
                                   TimelinePart::Changes};

} // namespace

TimelinePane::TimelinePane(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_parts(new QButtonGroup(this))
    , m_view(new TimelineView(bench))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(m_title);
    head->addStretch(1);
    for (const TimelinePart part : kParts) {
        auto* button = new QToolButton;
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setChecked(part == TimelinePart::All);
        button->setFocusPolicy(Qt::TabFocus);
        m_parts->addButton(button, static_cast<int>(part));
        head->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_view);
    connect(m_parts, &QButtonGroup::idClicked, this, &TimelinePane::fill);
    retranslate();
}

void TimelinePane::show(std::vector<TimelineItem> items)
{
    m_items = std::move(items);
    fill();
}

void TimelinePane::choose(TimelinePart part)
{
    m_parts->button(static_cast<int>(part))->setChecked(true);
    fill();
}

void TimelinePane::fill()
{
    const auto part = static_cast<TimelinePart>(m_parts->checkedId());
    std::vector<TimelineItem> shown;
    for (const TimelineItem& item : m_items)
        if (belongsTo(item.kind, part))
            shown.push_back(item);
    m_view->show(std::move(shown));
}

void TimelinePane::retranslate()
{
    m_title->setText(tr("Timeline"));
    m_parts->button(static_cast<int>(TimelinePart::All))->setText(tr("All"));
    m_parts->button(static_cast<int>(TimelinePart::Words))->setText(tr("What was said"));
    m_parts->button(static_cast<int>(TimelinePart::Steps))->setText(tr("Steps"));
    m_parts->button(static_cast<int>(TimelinePart::Changes))->setText(tr("Changes"));
}

void TimelinePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace shouwen::ui
