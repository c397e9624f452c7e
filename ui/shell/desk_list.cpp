// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk_list.h"

#include "ui/base/metrics.h"
#include "ui/base/seams.h"
#include "ui/base/style.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"
#include "ui/queue/queue_pane.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeWidgetItemIterator>

#include <algorithm>
#include <utility>

namespace shouwen::ui {
namespace {

constexpr int kWidth = 27;   ///< at least, in digits
constexpr int kWidest = 400; ///< but no more than this: the queue needs the room
constexpr int kOneDesk = 2;  ///< a queue of more kinds belongs to no desk
const QString kViews = QStringLiteral("h/views"); ///< heads that list nothing themselves
const QString kMore = QStringLiteral("h/more");
const QString kFolded = QStringLiteral("desks/folded/");

enum Role { kId = Qt::UserRole, kCount };

bool isHead(const QTreeWidgetItem* item)
{
    return item->data(0, kId).toString().startsWith(QLatin1String("h/"));
}

int arrowRoom(const QFontMetrics& metrics) { return metrics.height() + 2; }

class DeskPainter final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {100, option.fontMetrics.height() + room(11)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Tokens& t = tokensOf(option.palette);
        const QRect rect = option.rect.adjusted(6, 1, -6, -1);
        const bool chosen = option.state & QStyle::State_Selected;
        const bool open = option.state & QStyle::State_Open;
        const bool folds = option.state & QStyle::State_Children;
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen || (option.state & QStyle::State_MouseOver)) {
            painter->setPen((option.state & QStyle::State_HasFocus) && chosen ? QPen(t.focus, 2)
                                                                              : QPen(Qt::NoPen));
            painter->setBrush(chosen ? t.selection : t.hover);
            painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), 5, 5);
        }
        const int arrow = arrowRoom(option.fontMetrics);
        if (folds)
            paintArrow(*painter, QRectF(rect.left(), rect.top(), arrow, rect.height()), open,
                       t.subtle);
        const qlonglong count = index.data(kCount).toLongLong();
        // What is folded away still says that there is something.
        const QString shown = count < 0 || (folds && open) ? QString() : QLocale().toString(count);
        const int taken = shown.isEmpty() ? 8 : option.fontMetrics.horizontalAdvance(shown) + 16;
        const int indent = arrow + (index.parent().isValid() ? arrow / 2 : 0);
        const QRect words = rect.adjusted(indent, 0, -taken, 0);
        QFont font = option.font;
        font.setBold(folds);
        painter->setFont(font);
        painter->setPen(t.text);
        painter->drawText(
            words, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->setFont(option.font);
        painter->setPen(count > 0 && !folds ? t.text : t.subtle);
        painter->drawText(rect.adjusted(0, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight, shown);
    }

private:
    static void paintArrow(QPainter& painter, const QRectF& box, bool open, const QColor& ink)
    {
        const qreal s = box.width() / 5;
        const QPointF c = box.center();
        painter.setPen(QPen(ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF from = open ? QPointF(-s, -s / 2) : QPointF(-s / 2, -s);
        const QPointF tip = open ? QPointF(0, s / 2) : QPointF(s / 2, 0);
        const QPointF to = open ? QPointF(s, -s / 2) : QPointF(-s / 2, s);
        painter.drawPolyline(QPolygonF({c + from, c + tip, c + to}));
    }
};

} // namespace

DeskList::DeskList(Workbench& bench, QWidget* parent) : QTreeWidget(parent), m_bench(bench)
{
    setFrameShape(QFrame::NoFrame);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setUniformRowHeights(true);
    setItemDelegate(new DeskPainter(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    setBackgroundRole(QPalette::Window);
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item && !m_filling && !isHead(item))
            Q_EMIT chosen();
    });
    const auto fold = [this](const QTreeWidgetItem* item, bool folded) {
        if (!m_filling)
            m_bench.settings().set(kFolded + item->data(0, kId).toString(), folded);
    };
    connect(this, &QTreeWidget::itemCollapsed, this, [fold](QTreeWidgetItem* i) { fold(i, true); });
    connect(this, &QTreeWidget::itemExpanded, this, [fold](QTreeWidgetItem* i) { fold(i, false); });
    fit();
}

std::vector<DeskList::Entry> DeskList::entries(const std::vector<QueueCount>& counts) const
{
    const Wording& wording = m_bench.wording();
    const Rulebook& rules = wording.rules();
    std::vector<Entry> over, desks;
    const auto deskOf = [&](const std::string& kind) -> Entry& {
        const QString id = QStringLiteral("k/") + qs(kind);
        for (Entry& desk : desks)
            if (desk.id == id)
                return desk;
        return desks.emplace_back(Entry{id, wording.kind(kind)});
    };
    for (const QueueCount& count : counts) {
        const auto queue = rules.queues.find(count.queue);
        if (queue == rules.queues.end())
            continue;
        const Entry entry{QStringLiteral("q/") + qs(count.queue), wording.label(count.label),
                          count.count};
        const auto& kinds = queue->second.kinds;
        const bool one = !kinds.empty() && kinds.size() <= kOneDesk &&
                         seesKind(rules, m_bench.desk().me(), kinds.front());
        (one ? deskOf(kinds.front()).under : over).push_back(entry);
    }
    // A desk of one queue is that queue; all of its kind is found further down.
    std::vector<Entry> single;
    std::erase_if(desks, [&single](const Entry& desk) {
        if (desk.under.size() == 1)
            single.push_back(desk.under.front());
        return desk.under.size() == 1;
    });
    for (Entry& desk : desks)
        for (const Entry& queue : desk.under)
            desk.count = std::max(desk.count, queue.count);
    Entry others{kMore, tr("More")};
    for (const auto& [name, kind] : rules.kinds) {
        const QString id = QStringLiteral("k/") + qs(name);
        const bool there = std::any_of(desks.begin(), desks.end(),
                                       [&](const Entry& desk) { return desk.id == id; });
        if (!there && kind.space == Space::Work && seesKind(rules, m_bench.desk().me(), name))
            others.under.push_back({id, wording.label(kind.label)});
    }
    Entry saved{kViews, tr("Saved views")};
    for (const SavedView& view : m_views)
        saved.under.push_back(
            {QStringLiteral("v/") + qs(view.id.hex()),
             view.mine ? qs(view.name) : tr("%1 · %2").arg(qs(view.name), qs(view.ownerName))});
    if (!saved.under.empty())
        over.push_back(saved);
    over.insert(over.end(), desks.begin(), desks.end());
    over.insert(over.end(), single.begin(), single.end());
    if (!others.under.empty())
        over.push_back(others);
    return over;
}

bool DeskList::sameEntries(const std::vector<Entry>& entries) const
{
    const auto same = [](const QTreeWidgetItem* item, const Entry& entry) {
        return item->data(0, kId).toString() == entry.id && item->text(0) == entry.label &&
               item->childCount() == static_cast<int>(entry.under.size());
    };
    if (topLevelItemCount() != static_cast<int>(entries.size()))
        return false;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const Entry& entry = entries[static_cast<std::size_t>(i)];
        if (!same(topLevelItem(i), entry))
            return false;
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j)
            if (!same(topLevelItem(i)->child(j), entry.under[static_cast<std::size_t>(j)]))
                return false;
    }
    return true;
}

void DeskList::build(const std::vector<Entry>& entries)
{
    clear();
    for (const Entry& entry : entries) {
        auto* item = new QTreeWidgetItem(this, {entry.label});
        item->setData(0, kId, entry.id);
        for (const Entry& under : entry.under) {
            auto* child = new QTreeWidgetItem(item, {under.label});
            child->setData(0, kId, under.id);
            child->setToolTip(0, under.label);
        }
        item->setToolTip(0, entry.label);
        const bool folded = m_bench.settings()
                                .value(kFolded + entry.id, entry.count <= 0 && entry.id != kViews)
                                .toBool();
        item->setExpanded(!folded);
    }
}

void DeskList::showCounts(const std::vector<Entry>& entries)
{
    const auto put = [](QTreeWidgetItem* item, const Entry& entry) {
        item->setData(0, kCount, static_cast<qlonglong>(entry.count));
        item->setData(0, Qt::AccessibleTextRole,
                      entry.count < 0 ? entry.label
                                      : tr("%1, %2").arg(entry.label).arg(entry.count));
    };
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const Entry& entry = entries[static_cast<std::size_t>(i)];
        put(topLevelItem(i), entry);
        for (int j = 0; j < topLevelItem(i)->childCount(); ++j)
            put(topLevelItem(i)->child(j), entry.under[static_cast<std::size_t>(j)]);
    }
}

void DeskList::fill(const std::vector<QueueCount>& counts, std::vector<SavedView> views)
{
    m_views = std::move(views);
    setAccessibleName(tr("Desks"));
    const std::vector<Entry> wanted = entries(counts);
    const QString kept = currentItem() ? currentItem()->data(0, kId).toString() : QString();
    const bool rebuilt = !sameEntries(wanted);
    m_filling = true;
    if (rebuilt)
        build(wanted);
    showCounts(wanted);
    if (QTreeWidgetItem* item = rebuilt && !kept.isEmpty() ? itemOf(kept) : nullptr)
        setCurrentItem(item);
    m_filling = false;
    if (!m_wanted.isEmpty() && choose(m_wanted))
        m_wanted.clear();
    if (!currentItem())
        chooseFirst();
}

QTreeWidgetItem* DeskList::itemOf(const QString& id) const
{
    for (QTreeWidgetItemIterator it(const_cast<DeskList*>(this)); *it; ++it)
        if ((*it)->data(0, kId).toString() == id)
            return *it;
    return nullptr;
}

bool DeskList::choose(const QString& id)
{
    QTreeWidgetItem* item = itemOf(id);
    if (item)
        setCurrentItem(item);
    return item != nullptr;
}

void DeskList::chooseFirst()
{
    QTreeWidgetItem* first = nullptr;
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        if (!(*it)->data(0, kId).toString().startsWith(QLatin1String("q/")))
            continue;
        first = first ? first : *it;
        if ((*it)->data(0, kCount).toLongLong() > 0) {
            first = *it;
            break;
        }
    }
    if (first || topLevelItemCount() > 0)
        setCurrentItem(first ? first : topLevelItem(0));
}

QueueChoice DeskList::choice() const
{
    QueueChoice out;
    const QTreeWidgetItem* item = currentItem();
    if (!item)
        return out;
    const QString id = item->data(0, kId).toString();
    out.key = id;
    out.title = item->text(0);
    if (const SavedView* saved = view()) {
        out.request = saved->request;
        for (const std::string& column : saved->columns)
            out.columns.push_back(qs(column));
        return out;
    }
    if (id.startsWith(QLatin1String("k/"))) {
        out.request.kind = us(id.mid(2));
        out.request.order = "changed";
        out.request.descending = true;
        return out;
    }
    out.request.queue = us(id.mid(2));
    const auto& queues = m_bench.wording().rules().queues;
    if (const auto queue = queues.find(out.request.queue); queue != queues.end()) {
        out.request.order = queue->second.order.empty() ? "due" : queue->second.order;
        out.request.descending = queue->second.descending;
    }
    return out;
}

const SavedView* DeskList::view() const
{
    const QString id = currentItem() ? currentItem()->data(0, kId).toString() : QString();
    for (const SavedView& view : m_views)
        if (id == QStringLiteral("v/") + qs(view.id.hex()))
            return &view;
    return nullptr;
}

std::int64_t DeskList::count() const
{
    const QTreeWidgetItem* item = currentItem();
    const bool queue = item && item->data(0, kId).toString().startsWith(QLatin1String("q/"));
    return queue ? item->data(0, kCount).toLongLong() : -1;
}

std::string DeskList::kind() const
{
    const QueueChoice now = choice();
    if (!now.request.kind.empty())
        return now.request.kind;
    const auto& queues = m_bench.wording().rules().queues;
    const auto queue = queues.find(now.request.queue);
    return queue != queues.end() && queue->second.kinds.size() == 1 ? queue->second.kinds.front()
                                                                    : std::string();
}

void DeskList::fit() { setMinimumWidth(qMin(digits(fontMetrics(), kWidth), kWidest)); }

void DeskList::changeEvent(QEvent* event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

void DeskList::mousePressEvent(QMouseEvent* event)
{
    QTreeWidgetItem* item = itemAt(event->pos());
    const bool arrow =
        item && item->childCount() > 0 && event->pos().x() < 6 + arrowRoom(fontMetrics());
    if (arrow || (item && isHead(item)))
        item->setExpanded(!item->isExpanded());
    else
        QTreeWidget::mousePressEvent(event);
}

void DeskList::keyPressEvent(QKeyEvent* event)
{
    const bool bare = event->modifiers() == Qt::NoModifier;
    const QTreeWidgetItem* item = currentItem();
    if (bare && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        QKeyEvent arrow(QEvent::KeyPress, event->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up,
                        Qt::NoModifier);
        QTreeWidget::keyPressEvent(&arrow);
        return;
    }
    const bool goes = event->key() == Qt::Key_Right && item && item->childCount() == 0;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || goes) {
        focusNextChild();
        return;
    }
    QTreeWidget::keyPressEvent(event);
}

} // namespace shouwen::ui
