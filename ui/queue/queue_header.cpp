// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queue_header.h"

#include "ui/base/metrics.h"
#include "ui/base/seams.h"
#include "ui/queue/queue_model.h"

#include <array>

namespace shouwen::ui {
namespace {

const QString kWidths = QStringLiteral("queue/widths");

/// In digits, so that they grow with the letters; the subject takes what is left.
constexpr std::array<int, kQueueColumns> kDefaultWidths{15, 17, 12, 0, 14};

constexpr int kShare = 76; ///< per cent the other columns may take together
constexpr int kTitle = static_cast<int>(QueueColumn::Title);

} // namespace

QueueHeader::QueueHeader(Settings& settings, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_settings(settings)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setMinimumSectionSize(40);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QHeaderView::sectionResized, this, &QueueHeader::remember);
    connect(this, &QHeaderView::sectionClicked, this, &QueueHeader::ask);
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
        wanted[size_t(section)] = section == kTitle ? 0 : chosen > 0 ? chosen : usual;
        together += wanted[size_t(section)];
    }
    // A time cut short would be a wrong time: that column gives no way.
    const int due = wanted[size_t(QueueColumn::Due)];
    const int room = qMax(0, width() * kShare / 100 - due);
    together -= due;
    for (int section = 0; section < count(); ++section) {
        const int whole = wanted[size_t(section)];
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
    QVariantList widths;
    for (int section = 0; section < count(); ++section)
        widths << double(sectionSize(section)) / digits(fontMetrics(), 1);
    m_settings.set(kWidths, widths);
}

void QueueHeader::setOrder(const std::string& order, bool descending)
{
    const int section = order == "due"      ? static_cast<int>(QueueColumn::Due)
                        : order == "number" ? static_cast<int>(QueueColumn::Number)
                                            : -1;
    setSortIndicatorShown(section >= 0);
    setSortIndicator(section, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void QueueHeader::ask(int section)
{
    const bool again = isSortIndicatorShown() && sortIndicatorSection() == section &&
                       sortIndicatorOrder() == Qt::AscendingOrder;
    if (section == static_cast<int>(QueueColumn::Due))
        Q_EMIT orderAsked(QStringLiteral("due"), again);
    else if (section == static_cast<int>(QueueColumn::Number))
        Q_EMIT orderAsked(QStringLiteral("number"), again);
}

} // namespace shouwen::ui
