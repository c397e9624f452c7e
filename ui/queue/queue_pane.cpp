// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_pane.h"

#include "ui/base/ink.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"
#include "ui/queue/bulk_bar.h"
#include "ui/queue/column_sheet.h"
#include "ui/queue/queue_header.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_view.h"
#include "ui/queue/quick_filter.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>

namespace shouwen::ui {
namespace {

PageSource sourceOf(Workbench& bench, QObject* context)
{
    return [&bench, context](const ListRequest& request,
                             std::function<void(const Result<QueuePage>&)> answer) {
        bench.desk().ask(
            context, [request](Desk& desk, const Person& me) { return desk.list(me, request); },
            std::move(answer));
    };
}

/// Of the one kind in the list; empty for several.
std::string kindOf(const Workbench& bench, const ListRequest& request)
{
    if (!request.kind.empty() || !bench.ready())
        return request.kind;
    const auto queue = bench.wording().rules().queues.find(request.queue);
    const bool one =
        queue != bench.wording().rules().queues.end() && queue->second.kinds.size() == 1;
    return one ? queue->second.kinds.front() : std::string();
}

} // namespace

QueuePane::QueuePane(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_model(new QueueModel(sourceOf(bench, this), &bench, this))
    , m_view(new QueueView(bench, *m_model))
    , m_title(new QLabel)
    , m_count(new QLabel)
    , m_nothing(new QLabel)
    , m_filter(new QuickFilter(bench))
    , m_bulk(new BulkBar(bench))
    , m_head(new QWidget)
{
    m_title->setTextFormat(Qt::PlainText);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto* row = new QHBoxLayout(m_head);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(6);
    row->addWidget(m_title);
    row->addWidget(m_count);
    row->addStretch(1);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(24);
    m_nothing->setAutoFillBackground(true);
    m_nothing->setBackgroundRole(QPalette::Base);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto* body = new QWidget;
    m_stack = new QStackedLayout(body);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_nothing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_filter);
    column->addWidget(body, 1);
    column->addWidget(m_bulk);
    m_filter->hide();
    connectParts();
    retranslate();
    showState();
}

void QueuePane::connectParts()
{
    connect(m_filter, &QuickFilter::changed, this, &QueuePane::reopen);
    connect(m_view, &QueueView::selected, m_bulk, &BulkBar::show);
    connect(m_bulk, &BulkBar::changedMany, this, &QueuePane::changedMany);
    connect(m_model, &QueueModel::opened, this, [this] {
        m_everOpened = true;
        showState();
        Q_EMIT opened();
    });
    connect(m_model, &QueueModel::failed, this, [this](const Error& error) {
        m_failure = m_bench.wording().say(error);
        showState();
    });
    connect(m_model, &QueueModel::loadingChanged, this, &QueuePane::showState);
    connect(m_model, &QAbstractItemModel::modelReset, this, &QueuePane::showState);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &QueuePane::showState);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &QueuePane::showState);
    connect(&m_view->header(), &QueueHeader::orderAsked, this, &QueuePane::setOrder);
    connect(&m_view->header(), &QueueHeader::columnsAsked, this, &QueuePane::chooseColumns);
    m_patience.setSingleShot(true);
    m_patience.setInterval(250);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_nothing->setText(tr("Reading…")); });
}

void QueuePane::addButton(QAction* action)
{
    auto* button = new QToolButton;
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    static_cast<QHBoxLayout*>(m_head->layout())->addWidget(button);
}

void QueuePane::open(const QueueChoice& choice)
{
    m_failure.clear();
    setTitle(choice.title);
    m_view->header().setOrder(choice.request.order, choice.request.descending);
    m_request = choice.request;
    m_view->header().setQueue(choice.key);
    if (!choice.columns.empty()) {
        QueueColumns columns;
        for (const QString& name : choice.columns)
            if (const auto column = columnNamed(name))
                columns.push_back(*column);
        m_view->header().showColumns(columns.empty() ? usualColumns() : columns);
    }
    m_filter->showFor(kindOf(m_bench, m_request));
    m_model->open(m_request);
}

void QueuePane::reopen()
{
    ListRequest request = m_request;
    request.order = m_model->request().order;
    request.descending = m_model->request().descending;
    if (const std::string quick = m_filter->where(); !quick.empty())
        request.where = request.where.empty() ? quick : '(' + request.where + ") and " + quick;
    m_model->open(request);
}

void QueuePane::toggleFilter()
{
    const bool shown = !m_filter->isVisibleTo(this);
    if (!shown)
        m_filter->clear();
    m_filter->setVisible(shown);
    if (shown)
        m_filter->focusFirst();
    else
        m_view->setFocus(Qt::ShortcutFocusReason);
}

void QueuePane::setTitle(const QString& title)
{
    m_title->setText(title);
    m_view->setAccessibleName(title);
}

void QueuePane::setOrder(const QString& order, bool descending)
{
    ListRequest request = m_model->request();
    request.order = us(order);
    request.descending = descending;
    m_view->header().setOrder(request.order, descending);
    m_model->open(request);
}

void QueuePane::refresh()
{
    m_failure.clear();
    m_model->refresh();
}

void QueuePane::follow(const std::vector<RecordId>& changed)
{
    m_failure.clear();
    m_model->follow(changed);
}

void QueuePane::turnOrder()
{
    const ListRequest& now = m_model->request();
    setOrder(qs(now.order), !now.descending);
}

void QueuePane::chooseColumns()
{
    auto* sheet = new ColumnSheet(m_view->header().columns(), window());
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ColumnSheet::columnsChosen, &m_view->header(), &QueueHeader::choose);
    sheet->open();
}

void QueuePane::setCount(std::int64_t count)
{
    m_count->setText(count < 0 ? QString() : QLocale().toString(static_cast<qlonglong>(count)));
    setInk(m_count, tokensOf(palette()).subtle);
}

void QueuePane::showState()
{
    m_patience.stop();
    if (m_model->rowCount() > 0) {
        m_stack->setCurrentWidget(m_view);
        return;
    }
    if (!m_failure.isEmpty())
        m_nothing->setText(tr("The queue could not be read.\n%1\nF5 tries again.").arg(m_failure));
    else if (m_model->isLoading() || !m_everOpened) {
        m_nothing->clear();
        m_patience.start();
    } else
        m_nothing->setText(!m_filter->where().empty()
                               ? tr("Nothing here fits the filter.")
                               : tr("Nothing to do here.\nCtrl+N takes down something new."));
    m_stack->setCurrentWidget(m_nothing);
}

void QueuePane::retranslate() { m_count->setToolTip(tr("Records in this queue")); }

void QueuePane::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showState();
    }
}

} // namespace shouwen::ui
