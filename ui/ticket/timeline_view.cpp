// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/timeline_view.h"

#include "ui/base/icon_set.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

namespace shouwen::ui {
namespace {

constexpr int kIcon = 16;
constexpr int kText = 30; ///< where words begin
constexpr int kRoom = 6;  ///< above and below an item

class TimelinePainter final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static QRect bodyRect(const QStyleOptionViewItem& option, const QString& body, int width)
    {
        if (body.isEmpty())
            return {};
        return option.fontMetrics.boundingRect(QRect(0, 0, width - kText - 8, 100000),
                                               Qt::TextWordWrap | Qt::TextWrapAnywhere, body);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto* view = static_cast<const QListView*>(option.widget);
        const auto* model = static_cast<const TimelineModel*>(index.model());
        const int width = view->viewport()->width();
        const int body = bodyRect(option, model->item(index.row()).body, width).height();
        return {width, option.fontMetrics.height() + body + 2 * kRoom};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const auto* model = static_cast<const TimelineModel*>(index.model());
        const TimelineItem& item = model->item(index.row());
        const Tokens& t = tokensOf(option.palette);
        if ((option.state & QStyle::State_Selected) && (option.state & QStyle::State_Active))
            painter->fillRect(option.rect, t.selection);
        const int line = option.fontMetrics.height();
        const QRect first(option.rect.left() + kText, option.rect.top() + kRoom,
                          option.rect.width() - kText - 8, line);
        icon(timelineIcon(item.kind))
            .paint(painter,
                   QRect(option.rect.left() + 6, first.center().y() - kIcon / 2, kIcon, kIcon));
        const QString margin = model->margin(index.row());
        const int taken = option.fontMetrics.horizontalAdvance(margin) + 10;
        painter->setPen(t.subtle);
        painter->drawText(first, Qt::AlignRight | Qt::AlignVCenter, margin);
        const bool bad = item.contested || item.kind == TimelineKind::Refusal;
        const bool quiet = item.body.isEmpty() && item.kind != TimelineKind::Step;
        painter->setPen(bad ? t.late : quiet ? t.subtle : t.text);
        painter->drawText(
            first.adjusted(0, 0, -taken, 0), Qt::AlignVCenter,
            option.fontMetrics.elidedText(item.head, Qt::ElideRight, first.width() - taken));
        if (!item.body.isEmpty()) {
            painter->setPen(t.text);
            painter->drawText(QRect(first.left(), first.bottom() + 1, first.width(), 100000),
                              Qt::TextWordWrap | Qt::TextWrapAnywhere, item.body);
        }
    }
};

} // namespace

TimelineModel::TimelineModel(Workbench& bench, QObject* parent)
    : QAbstractListModel(parent)
    , m_bench(bench)
{}

void TimelineModel::set(std::vector<TimelineItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

QString TimelineModel::margin(int row) const
{
    const TimelineItem& shown = item(row);
    const QString when = momentText(shown.at, m_bench.now(), m_bench.zone());
    return shown.who.isEmpty() ? when : shown.who + QStringLiteral("  ") + when;
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineItem& shown = item(index.row());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        QStringList parts{margin(index.row()), shown.head};
        if (!shown.body.isEmpty())
            parts << shown.body;
        return parts.join(QLatin1Char('\n'));
    }
    if (role == Qt::ToolTipRole) {
        QString tip = fullMomentText(shown.at, m_bench.zone());
        if (shown.writtenAt)
            tip += QLatin1Char('\n') +
                   tr("written down %1").arg(fullMomentText(*shown.writtenAt, m_bench.zone()));
        if (shown.contested)
            tip += QLatin1Char('\n') + tr("the state was another one when this came to its turn");
        return tip;
    }
    return {};
}

TimelineView::TimelineView(Workbench& bench, QWidget* parent)
    : QListView(parent)
    , m_model(new TimelineModel(bench, this))
{
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setItemDelegate(new TimelinePainter(this));
    setModel(m_model);
    setAccessibleName(tr("Timeline"));
}

void TimelineView::show(std::vector<TimelineItem> items)
{
    m_model->set(std::move(items));
    fit();
}

void TimelineView::fit()
{
    scheduleDelayedItemsLayout();
    executeDelayedItemsLayout();
    const int height = qMax(1, contentsSize().height());
    if (height != this->height() || minimumHeight() != height)
        setFixedHeight(height);
}

QSize TimelineView::sizeHint() const { return {200, qMax(1, contentsSize().height())}; }

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void TimelineView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Timeline"));
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid()) {
        QGuiApplication::clipboard()->setText(currentIndex().data().toString());
        return;
    }
    QListView::keyPressEvent(event);
}

void TimelineView::wheelEvent(QWheelEvent* event) { event->ignore(); }

} // namespace shouwen::ui
