// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/due_mark.h"

#include "ui/base/text.h"
#include "ui/base/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

namespace shouwen::ui {

DueMark dueMark(std::optional<Instant> due, Instant now, Seconds soonBelow)
{
    if (!due)
        return {};
    const std::int64_t left = std::chrono::floor<Seconds>(*due - now).count();
    const Urgency urgency = left < 0                   ? Urgency::Late
                            : left < soonBelow.count() ? Urgency::Soon
                                                       : Urgency::Good;
    return {urgency, leftText(left)};
}

std::int64_t leftReads(Instant due, Instant now)
{
    // The units of durationText: seconds, minutes, and hours from a day on.
    constexpr std::int64_t kMinute = 60, kHour = 3600, kDay = 86'400;
    const std::int64_t left = std::chrono::floor<Seconds>(due - now).count();
    const std::int64_t s = left < 0 ? -left : left;
    const std::int64_t reads = s < kMinute ? s
                               : s < kDay  ? kMinute + s / kMinute
                                           : kDay + s / kHour;
    return left < 0 ? -reads - 1 : reads;
}

QColor urgencyInk(Urgency urgency, const Tokens& tokens)
{
    switch (urgency) {
    case Urgency::Good:
        return tokens.good;
    case Urgency::Soon:
        return tokens.soon;
    case Urgency::Late:
        return tokens.late;
    default:
        return tokens.subtle;
    }
}

QColor urgencyBack(Urgency urgency, const Tokens& tokens)
{
    switch (urgency) {
    case Urgency::Good:
        return tokens.goodBack;
    case Urgency::Soon:
        return tokens.soonBack;
    case Urgency::Late:
        return tokens.lateBack;
    default:
        return tokens.hover;
    }
}

void paintUrgency(QPainter& painter, const QRectF& box, Urgency urgency, const Tokens& tokens)
{
    const QColor ink = urgencyInk(urgency, tokens);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    switch (urgency) {
    case Urgency::None:
        break;
    case Urgency::Good:
        painter.drawEllipse(box.adjusted(1, 1, -1, -1));
        break;
    case Urgency::Soon:
        painter.drawPolygon(QPolygonF({{box.center().x(), box.top()},
                                       {box.right(), box.bottom() - 0.5},
                                       {box.left(), box.bottom() - 0.5}}));
        break;
    case Urgency::Late: {
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
        painter.setBrush(tokens.surface);
        const qreal w = box.width() / 5, x = box.center().x() - w / 2, h = box.height();
        painter.drawRect(QRectF(x, box.top() + h * 0.2, w, h * 0.36));
        painter.drawRect(QRectF(x, box.top() + h * 0.66, w, h * 0.15));
        break;
    }
    case Urgency::Resting:
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 1.5));
        painter.drawEllipse(box.adjusted(1.5, 1.5, -1.5, -1.5));
        break;
    }
    painter.restore();
}

QString urgencyWord(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Good:
        return QCoreApplication::translate("time", "in time");
    case Urgency::Soon:
        return QCoreApplication::translate("time", "due soon");
    case Urgency::Late:
        return QCoreApplication::translate("time", "overdue");
    case Urgency::Resting:
        return QCoreApplication::translate("time", "not running");
    default:
        return {};
    }
}

} // namespace shouwen::ui
