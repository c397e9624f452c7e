// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planner/proposal_panel.h"

#include "ui/base/style.h"
#include "ui/base/workbench.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>

namespace shouwen::ui {

ProposalPanel::ProposalPanel(Workbench& bench, QWidget* parent)
    : QFrame(parent)
    , m_bench(bench)
    , m_model(new ProposalModel(bench, this))
    , m_headline(new QLabel)
    , m_rows(new QTreeView)
    , m_why(new QLabel)
    , m_all(new QPushButton)
    , m_none(new QPushButton)
    , m_adopt(new QPushButton)
    , m_close(new QPushButton)
{
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_headline->setWordWrap(true);
    m_rows->setModel(m_model);
    m_rows->setRootIsDecorated(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setAllColumnsShowFocus(true);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->header()->setStretchLastSection(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    m_why->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_why->setMinimumHeight(fontMetrics().height() * 4);
    m_adopt->setProperty(kRole, QStringLiteral("primary"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_all);
    row->addWidget(m_none);
    row->addStretch(1);
    row->addWidget(m_adopt);
    row->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    column->addWidget(m_headline);
    column->addWidget(m_rows, 1);
    column->addWidget(m_why);
    column->addLayout(row);
    connect(m_all, &QPushButton::clicked, this, [this] { m_model->tickAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_model->tickAll(false); });
    connect(m_adopt, &QPushButton::clicked, this, [this] { Q_EMIT adoptAsked(m_model->chosen()); });
    connect(m_close, &QPushButton::clicked, this, &ProposalPanel::closed);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ProposalPanel::count);
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProposalPanel::explain);
    retranslate();
}

void ProposalPanel::fill(CallPlanView plan)
{
    m_model->fill(std::move(plan));
    for (int column = 0; column < ProposalModel::About; ++column)
        m_rows->resizeColumnToContents(column);
    if (m_model->rowCount() > 0)
        m_rows->setCurrentIndex(m_model->index(0, 0));
    setBusy(false);
    retranslate();
}

void ProposalPanel::setBusy(bool busy)
{
    m_busy = busy;
    count();
}

void ProposalPanel::focusRows()
{
    if (m_model->rowCount() > 0)
        m_rows->setFocus(Qt::OtherFocusReason);
    else
        m_close->setFocus(Qt::OtherFocusReason);
}

QString ProposalPanel::headline() const
{
    const CallPlanView& plan = m_model->plan();
    if (plan.calls.empty() && plan.left.empty())
        return tr("There is no callback to plan in these days.");
    QString text =
        tr("%1 calls proposed, %2 left out.").arg(plan.calls.size()).arg(plan.left.size());
    if (!plan.level)
        text += QLatin1Char(' ') + tr("The days are too full to spread the calls evenly: promises "
                                      "go first.");
    return text;
}

void ProposalPanel::explain()
{
    const QModelIndex at = m_rows->currentIndex();
    QString text;
    if (at.isValid()) {
        const CallProposal& call = m_model->call(at.row());
        text = m_bench.wording().say(call.why);
        text = (m_model->isPlaced(at.row()) ? tr("Why then and by whom:") : tr("Why left out:")) +
               QLatin1Char('\n') + text;
    }
    m_why->setText(text);
    m_rows->setAccessibleDescription(text);
}

void ProposalPanel::count()
{
    const int ticked = m_model->ticked();
    m_adopt->setText(tr("Plan these %1 calls").arg(ticked));
    m_adopt->setEnabled(ticked > 0 && !m_busy);
}

void ProposalPanel::retranslate()
{
    m_headline->setText(headline());
    m_rows->setAccessibleName(tr("Proposed calls"));
    m_all->setText(tr("Tick all"));
    m_none->setText(tr("Tick none"));
    m_close->setText(tr("Back to the agenda"));
    count();
    explain();
}

void ProposalPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

void ProposalPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->renew();
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        m_why->setMinimumHeight(fontMetrics().height() * 4);
    }
}

} // namespace shouwen::ui
