// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_view.h"

#include "ui/base/workbench.h"
#include "ui/queue/queue_header.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/row_painter.h"

#include <QKeyEvent>
#include <QScrollBar>

#include <utility>

namespace shouwen::ui {

QueueView::QueueView(Workbench& bench, QueueModel& model, QWidget* parent)
    : QListView(parent)
    , m_bench(bench)
    , m_model(model)
    , m_header(new QueueHeader(bench.settings(), this))
    , m_painter(new RowPainter(bench, *m_header, this))
{
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setItemDelegate(m_painter);
    setModel(&m_model);
    m_header->setModel(&m_model);
    m_header->setQueue({});
    m_header->restore();
    connect(m_header, &QHeaderView::sectionResized, this, &QueueView::relay);
    connect(m_header, &QHeaderView::geometriesChanged, this, &QueueView::placeHeader);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_scrolled = verticalScrollBar()->value(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &QueueView::restoreCurrent);
    connect(this, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT entered(m_model.idAt(index.row())); });
    connect(&bench, &Workbench::wordingChanged, this, &QueueView::relay);
    m_clock.setInterval(1000);
    connect(&m_clock, &QTimer::timeout, this, &QueueView::tick);
}

QueueView::~QueueView()
{
    // The header goes after this and tells of its sections until then.
    m_header->disconnect(this);
}

void QueueView::restoreCurrent()
{
    m_header->restore();
    const int row = m_current ? m_model.rowOf(*m_current) : -1;
    m_restoring = true;
    if (row >= 0) {
        setCurrentIndex(m_model.index(row, 0));
        executeDelayedItemsLayout();
        verticalScrollBar()->setValue(m_scrolled);
    }
    m_restoring = false;
}

void QueueView::select(const RecordId& id)
{
    m_current = id;
    const int row = m_model.rowOf(id);
    m_restoring = true;
    if (row >= 0)
        setCurrentIndex(m_model.index(row, 0));
    else
        clearSelection();
    m_restoring = false;
}

void QueueView::selectNothing()
{
    m_restoring = true;
    setCurrentIndex({});
    clearSelection();
    m_restoring = false;
    m_place = -1;
    m_current.reset();
}

void QueueView::step(int by)
{
    const int rows = m_model.rowCount();
    if (rows == 0)
        return;
    const QModelIndex now = currentIndex();
    // What came after a record that has left the queue stands where that one stood.
    const int left = by > 0 ? m_place - 1 : m_place;
    const int row = !now.isValid() && m_place >= 0 ? qBound(0, left + by, rows - 1)
                    : now.isValid()                ? qBound(0, now.row() + by, rows - 1)
                    : by > 0                       ? 0
                                                   : rows - 1;
    setCurrentIndex(m_model.index(row, 0));
    if (row >= rows - 1 && m_model.canFetchMore({}))
        m_model.fetchMore({});
}

void QueueView::rowsInserted(const QModelIndex& parent, int first, int last)
{
    const int scrolled = verticalScrollBar()->value();
    QListView::rowsInserted(parent, first, last);
    const int row = m_current ? m_model.rowOf(*m_current) : -1;
    if (currentIndex().isValid() || row < first || row > last)
        return;
    m_restoring = true;
    setCurrentIndex(m_model.index(row, 0));
    verticalScrollBar()->setValue(scrolled);
    m_restoring = false;
}

void QueueView::rowsAboutToBeRemoved(const QModelIndex& parent, int first, int last)
{
    // The toolkit would go to a neighbour, and with it open a record nobody asked for.
    m_restoring = true;
    const int current = currentIndex().row();
    if (current >= first && current <= last) {
        m_place = first;
        setCurrentIndex({});
    }
    QListView::rowsAboutToBeRemoved(parent, first, last);
    m_restoring = false;
}

void QueueView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (m_restoring || !current.isValid())
        return;
    m_place = -1;
    // A copy: whoever hears of it may choose another row meanwhile.
    const RecordId id = m_model.idAt(current.row());
    m_current = id;
    Q_EMIT shown(id);
}

void QueueView::focusInEvent(QFocusEvent* event)
{
    // The toolkit would choose the first row, and with it open a record nobody asked for.
    m_restoring = true;
    QListView::focusInEvent(event);
    if (!m_current)
        setCurrentIndex({});
    m_restoring = false;
}

void QueueView::selectionChanged(const QItemSelection& on, const QItemSelection& off)
{
    QListView::selectionChanged(on, off);
    std::vector<RecordId> ids;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        ids.push_back(m_model.idAt(index.row()));
    Q_EMIT selected(ids);
}

void QueueView::keyPressEvent(QKeyEvent* event)
{
    const bool bare = event->modifiers() == Qt::NoModifier;
    if (bare && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        step(event->key() == Qt::Key_J ? 1 : -1);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT entered(m_model.idAt(currentIndex().row()));
        return;
    }
    QListView::keyPressEvent(event);
}

void QueueView::placeHeader()
{
    const int height = m_header->sizeHint().height();
    setViewportMargins(0, height, 0, 0);
    m_header->setGeometry(frameWidth(), frameWidth(), viewport()->width(), height);
}

void QueueView::updateGeometries()
{
    QListView::updateGeometries();
    placeHeader();
}

void QueueView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    placeHeader();
    m_header->restore();
}

void QueueView::relay()
{
    m_painter->forget();
    viewport()->update();
}

void QueueView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_header->restore();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::LanguageChange) {
        relay();
        placeHeader();
    }
    if (event->type() == QEvent::LanguageChange)
        m_header->headerDataChanged(Qt::Horizontal, 0, kQueueColumns - 1);
}

void QueueView::showEvent(QShowEvent* event)
{
    QListView::showEvent(event);
    m_clock.start();
}

void QueueView::hideEvent(QHideEvent* event)
{
    QListView::hideEvent(event);
    m_clock.stop();
}

void QueueView::tick()
{
    if (m_bench.ready()) {
        // Past midnight "14:05" has become yesterday's.
        const auto today = m_bench.zone().dateAt(m_bench.now());
        const int day = static_cast<int>(static_cast<unsigned>(today.day()));
        if (std::exchange(m_day, day) != day)
            relay();
    }
    const QModelIndex top = indexAt(QPoint(1, 1));
    for (int row = top.isValid() ? top.row() : 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row, 0);
        const QRect rect = visualRect(index);
        if (rect.top() > viewport()->height())
            break;
        if (const QueueRow* shown = m_model.row(row); shown && m_painter->hasTicked(*shown))
            viewport()->update(m_painter->dueCell(rect));
    }
}

} // namespace shouwen::ui
