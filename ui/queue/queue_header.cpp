// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_header.h"

#include "ui/base/metrics.h"
#include "ui/base/seams.h"

#include <QContextMenuEvent>

#include <algorithm>
#include <array>

namespace shouwen::ui {
namespace {

const QString kWidths = QStringLiteral("queue/widths");

/// In digits, so that they grow with the letters; the subject takes what is left.
constexpr std::array<int, kQueueColumns> kDefaultWidths{15, 17, 12, 0,  14, 12,
                                                        14, 10, 14, 14, 14, 12};

constexpr int kShare = 76; ///< per cent the other columns may take together
constexpr int kTitle = static_cast<int>(QueueColumn::Title);

} // namespace

QueueHeader::QueueHeader(Settings& settings, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_settings(settings)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setFirstSectionMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(40);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QHeaderView::sectionResized, this, &QueueHeader::remember);
    connect(this, &QHeaderView::sectionMoved, this, &QueueHeader::moved);
    connect(this, &QHeaderView::sectionClicked, this, &QueueHeader::ask);
}

void QueueHeader::setQueue(const QString& queue)
{
    m_queue = queue;
    showColumns(columnsOf(m_settings, queue));
}

QueueColumns QueueHeader::columns() const
{
    QueueColumns out;
    for (int place = 0; place < count(); ++place)
        if (const int section = logicalIndex(place); !isSectionHidden(section))
            out.push_back(static_cast<QueueColumn>(section));
    return out;
}

void QueueHeader::showColumns(const QueueColumns& columns)
{
    if (count() < kQueueColumns || columns == this->columns())
        return;
    m_restoring = true;
    for (int section = 0; section < count(); ++section)
        setSectionHidden(section, std::find(columns.begin(), columns.end(),
                                            static_cast<QueueColumn>(section)) == columns.end());
    int place = 0;
    for (const QueueColumn column : columns)
        moveSection(visualIndex(static_cast<int>(column)), place++);
    m_restoring = false;
    restore();
    Q_EMIT geometriesChanged();
}

void QueueHeader::choose(const QueueColumns& columns)
{
    showColumns(columns);
    keepColumns(m_settings, m_queue, columns);
}

void QueueHeader::moved()
{
    if (!m_restoring)
        keepColumns(m_settings, m_queue, columns());
}

void QueueHeader::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
    Q_EMIT columnsAsked();
}

void QueueHeader::restore()
{
    m_restoring = true;
    const QVariantList kept = m_settings.value(kWidths).toList();
    setStretchLastSection(false);
    std::array<int, kQueueColumns> wanted{};
    int together = 0;
    for (int section = 0; section < qMin(count(), kQueueColumns); ++section) {
        const int chosen = qRound(kept.value(section).toDouble() * digits(fontMetrics(), 1));
        const int usual = digits(fontMetrics(), kDefaultWidths[size_t(section)]);
        const bool none = section == kTitle || isSectionHidden(section);
        wanted[size_t(section)] = none ? 0 : chosen > 0 ? chosen : usual;
        together += wanted[size_t(section)];
    }
    // A time cut short would be a wrong time: that column gives no way.
    const int due = wanted[size_t(QueueColumn::Due)];
    const int room = qMax(0, width() * kShare / 100 - due);
    together -= due;
    for (int section = 0; section < count(); ++section) {
        const int whole = wanted[size_t(section)];
        if (isSectionHidden(section))
            continue;
        if (section == kTitle)
            setSectionResizeMode(section, QHeaderView::Stretch);
        else if (section == static_cast<int>(QueueColumn::Due) || width() <= 0)
            resizeSection(section, whole);
        else
            resizeSection(section, together > room ? whole * room / together : whole);
    }
    m_restoring = false;
}

void QueueHeader::remember()
{
    if (m_restoring || !isVisible() || !underMouse())
        return; // only what the person drags is remembered
    const QVariantList kept = m_settings.value(kWidths).toList();
    QVariantList widths;
    for (int section = 0; section < count(); ++section)
        widths << (isSectionHidden(section)
                       ? kept.value(section)
                       : QVariant(double(sectionSize(section)) / digits(fontMetrics(), 1)));
    m_settings.set(kWidths, widths);
}

void QueueHeader::setOrder(const std::string& order, bool descending)
{
    m_order = order;
    m_descending = descending;
    int section = -1;
    for (int i = 0; i < kQueueColumns; ++i)
        if (orderOf(static_cast<QueueColumn>(i)) == order)
            section = order.empty() ? -1 : i;
    setSortIndicatorShown(section >= 0);
    setSortIndicator(section, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void QueueHeader::ask(int section)
{
    const std::string_view order = orderOf(static_cast<QueueColumn>(section));
    if (order.empty()) {
        setOrder(m_order, m_descending);
        return;
    }
    // Times that have passed are looked at from the latest on, what is due from the most urgent.
    const bool latest = order == "opened" || order == "changed";
    const bool descending = order == m_order ? !m_descending : latest;
    setOrder(m_order, m_descending); // the toolkit has moved the mark before asking
    Q_EMIT orderAsked(QString::fromLatin1(order.data(), static_cast<qsizetype>(order.size())),
                      descending);
}

} // namespace shouwen::ui
