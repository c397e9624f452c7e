// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desk_list.h"

#include "ui/base/icon_set.h"
#include "ui/base/metrics.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"
#include "ui/queue/queue_pane.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyledItemDelegate>

namespace shouwen::ui {
namespace {

constexpr int kWidth = 24;   ///< at least, in digits
constexpr int kWidest = 220; ///< but no more than this: the queue needs the room

enum Role { kId = Qt::UserRole, kCount };

class DeskPainter final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {100, option.fontMetrics.height() + 13};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Tokens& t = tokensOf(option.palette);
        const QRect rect = option.rect.adjusted(6, 1, -6, -1);
        const bool head = index.data(kId).toString().isEmpty();
        if (head) {
            painter->setPen(t.subtle);
            painter->drawText(rect.adjusted(6, 0, 0, -2), Qt::AlignBottom | Qt::AlignLeft,
                              index.data().toString());
            return;
        }
        const bool chosen = option.state & QStyle::State_Selected;
        painter->setRenderHint(QPainter::Antialiasing);
        if (chosen || (option.state & QStyle::State_MouseOver)) {
            painter->setPen((option.state & QStyle::State_HasFocus) && chosen ? QPen(t.focus, 1.5)
                                                                              : QPen(Qt::NoPen));
            painter->setBrush(chosen ? t.selection : t.hover);
            painter->drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        }
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(rect.left() + 8, rect.center().y() - 7, 16, 16));
        const qlonglong count = index.data(kCount).toLongLong();
        const QString shown = count < 0 ? QString() : QLocale().toString(count);
        const int taken = shown.isEmpty() ? 8 : option.fontMetrics.horizontalAdvance(shown) + 16;
        const QRect words = rect.adjusted(32, 0, -taken, 0);
        painter->setPen(t.text);
        painter->drawText(
            words, Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
        painter->setPen(count > 0 ? t.text : t.subtle);
        painter->drawText(rect.adjusted(0, 0, -8, 0), Qt::AlignVCenter | Qt::AlignRight, shown);
    }
};

} // namespace

DeskList::DeskList(Workbench& bench, QWidget* parent) : QListWidget(parent), m_bench(bench)
{
    setFrameShape(QFrame::NoFrame);
    setMinimumWidth(qMin(digits(fontMetrics(), kWidth), kWidest));
    setItemDelegate(new DeskPainter(this));
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    setBackgroundRole(QPalette::Window);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && !m_filling)
            Q_EMIT chosen();
    });
}

void DeskList::addHead(const QString& text)
{
    auto* item = new QListWidgetItem(text, this);
    item->setFlags(Qt::NoItemFlags);
}

void DeskList::addDesk(const QString& id, const QString& label, const char* drawing,
                       std::int64_t count)
{
    auto* item = new QListWidgetItem(icon(drawing), label, this);
    item->setData(kId, id);
    item->setData(kCount, static_cast<qlonglong>(count));
    item->setToolTip(label);
    if (count >= 0)
        item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(label).arg(count));
}

void DeskList::fill(const std::vector<QueueCount>& counts)
{
    const QString kept = currentItem() ? currentItem()->data(kId).toString() : QString();
    m_filling = true;
    clear();
    setAccessibleName(tr("Desks"));
    if (!counts.empty())
        addHead(tr("Queues"));
    for (const QueueCount& count : counts)
        addDesk(QStringLiteral("q/") + qs(count.queue), m_bench.wording().label(count.label),
                "view-filter", count.count);
    addHead(tr("Everything"));
    for (const auto& [name, kind] : m_bench.wording().rules().kinds)
        if (kind.space == Space::Work &&
            seesKind(m_bench.wording().rules(), m_bench.desk().me(), name))
            addDesk(QStringLiteral("k/") + qs(name), m_bench.wording().label(kind.label),
                    name == "customer" ? "im-user" : "view-pim-notes", -1);
    m_filling = false;
    for (int row = 0; row < QListWidget::count(); ++row)
        if (const QString id = item(row)->data(kId).toString(); !id.isEmpty() && id == kept) {
            m_filling = true;
            setCurrentRow(row);
            m_filling = false;
            return;
        }
    for (int row = 0; row < QListWidget::count(); ++row)
        if (!item(row)->data(kId).toString().isEmpty()) {
            setCurrentRow(row);
            return;
        }
}

QueueChoice DeskList::choice() const
{
    QueueChoice out;
    const QListWidgetItem* item = currentItem();
    if (!item)
        return out;
    const QString id = item->data(kId).toString();
    out.title = item->text();
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

std::int64_t DeskList::count() const
{
    return currentItem() ? currentItem()->data(kCount).toLongLong() : -1;
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

void DeskList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setMinimumWidth(qMin(digits(fontMetrics(), kWidth), kWidest));
}

void DeskList::keyPressEvent(QKeyEvent* event)
{
    const bool bare = event->modifiers() == Qt::NoModifier;
    if (bare && (event->key() == Qt::Key_J || event->key() == Qt::Key_K)) {
        QKeyEvent arrow(QEvent::KeyPress, event->key() == Qt::Key_J ? Qt::Key_Down : Qt::Key_Up,
                        Qt::NoModifier);
        QListWidget::keyPressEvent(&arrow);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
        event->key() == Qt::Key_Right) {
        focusNextChild();
        return;
    }
    QListWidget::keyPressEvent(event);
}

} // namespace shouwen::ui
