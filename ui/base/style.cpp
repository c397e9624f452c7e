// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/style.h"

#include "ui/base/theme.h"

#include <QAbstractItemView>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QStyleOption>

namespace shouwen::ui {
namespace {

Density g_density = Density::Comfortable; ///< GUI thread

constexpr qreal kRadius = 4;

/// A rounded box whose line falls on whole pixels.
void box(QPainter* painter, const QRect& rect, const QColor& fill, const QColor& line,
         qreal width = 1)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    painter->restore();
}

struct Colours {
    QColor fill, line;
};

/// Marks grow with the letters beside them.
int scaled(int pixels)
{
    static const qreal usual = uiFont("zh_CN").pointSizeF();
    const qreal now = QGuiApplication::font().pointSizeF();
    return usual > 0 && now > usual ? qRound(pixels * now / usual) : pixels;
}

/// An arrow as wide as half a letter, whatever the size of the letters.
void drawArrow(QStyle::PrimitiveElement element, const QStyleOption* option, QPainter* painter)
{
    const bool live = option->state & QStyle::State_Enabled;
    const Tokens& t = tokensOf(option->palette);
    const qreal s = scaled(4);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(QRectF(option->rect).center());
    if (element == QStyle::PE_IndicatorArrowUp)
        painter->rotate(180);
    else if (element == QStyle::PE_IndicatorArrowLeft)
        painter->rotate(90);
    else if (element == QStyle::PE_IndicatorArrowRight)
        painter->rotate(270);
    painter->setPen(QPen(live ? t.subtle : t.outline, scaled(3) / 2.0, Qt::SolidLine, Qt::RoundCap,
                         Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({{-s, -s / 2}, {0, s / 2}, {s, -s / 2}}));
    painter->restore();
}

void drawCheckBox(const QStyleOption* option, QPainter* painter)
{
    const Tokens& t = tokensOf(option->palette);
    const bool on = option->state & QStyle::State_On;
    const bool live = option->state & QStyle::State_Enabled;
    const bool focus = option->state & QStyle::State_HasFocus;
    box(painter, option->rect,
        on && live ? t.accent
        : live     ? t.surface
                   : t.sunken,
        focus        ? t.focus
        : on && live ? t.accent
                     : t.outline,
        focus ? 2 : 1);
    if (!on)
        return;
    const QRectF r(option->rect);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(live ? t.onAccent : t.subtle, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({{r.left() + r.width() * 0.25, r.center().y()},
                                     {r.left() + r.width() * 0.43, r.bottom() - r.height() * 0.3},
                                     {r.right() - r.width() * 0.22, r.top() + r.height() * 0.3}}));
    painter->restore();
}

/// Can be reached, does nothing but say why it cannot be done now.
bool isBarred(const QWidget* widget)
{
    return widget && widget->property(kRole).toString() == QLatin1String("barred");
}

Colours buttonColours(const QStyleOption* option, const QWidget* widget, const Tokens& t)
{
    const bool on = option->state & QStyle::State_Enabled;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = option->state & QStyle::State_MouseOver;
    const bool primary = widget && widget->property(kRole).toString() == QLatin1String("primary");
    if (!on)
        return {t.sunken, t.line};
    if (isBarred(widget))
        return {hover ? t.hover : t.sunken, t.line};
    if (primary) {
        const QColor fill = down ? t.accent.darker(118) : hover ? t.accent.lighter(108) : t.accent;
        return {fill, fill};
    }
    return {down ? t.selection : hover ? t.hover : t.surface, t.outline};
}

void drawButton(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const Tokens& t = tokensOf(option->palette);
    const Colours c = buttonColours(option, widget, t);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    const bool plain = flat && !(option->state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    if (!plain)
        box(painter, option->rect, c.fill, flat ? QColor() : c.line);
    if (option->state & QStyle::State_HasFocus)
        box(painter, option->rect, QColor(), t.focus, 2);
}

void drawField(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const Tokens& t = tokensOf(option->palette);
    const bool on = option->state & QStyle::State_Enabled;
    const bool focus = option->state & QStyle::State_HasFocus;
    const bool wrong = widget && widget->property("wrong").toBool();
    const QColor line = wrong ? t.late : focus ? t.focus : t.outline;
    box(painter, option->rect, on ? t.surface : t.sunken, line, focus || wrong ? 2 : 1);
}

} // namespace

namespace {

constexpr int kSliderLeast = 28;

/// The slider of a scroll bar that has no arrows at its ends.
QRect sliderRect(const QStyleOptionSlider& bar)
{
    const bool lying = bar.orientation == Qt::Horizontal;
    const int length = lying ? bar.rect.width() : bar.rect.height();
    const int range = bar.maximum - bar.minimum;
    const qint64 whole = qint64(range) + bar.pageStep;
    const int slider =
        range > 0 && whole > 0
            ? qBound(qMin(kSliderLeast, length), int(qint64(length) * bar.pageStep / whole), length)
            : length;
    const int at = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                   length - slider, bar.upsideDown);
    return lying ? QRect(bar.rect.left() + at, bar.rect.top(), slider, bar.rect.height())
                 : QRect(bar.rect.left(), bar.rect.top() + at, bar.rect.width(), slider);
}

void drawScrollBar(const QStyleOptionSlider& bar, QPainter* painter)
{
    const Tokens& t = tokensOf(bar.palette);
    painter->fillRect(bar.rect, t.sunken);
    if (bar.maximum <= bar.minimum)
        return;
    const bool held = bar.activeSubControls & QStyle::SC_ScrollBarSlider;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(held ? t.subtle : t.outline);
    painter->drawRoundedRect(QRectF(sliderRect(bar)).adjusted(3, 3, -3, -3), 3, 3);
    painter->restore();
}

void drawHead(const QStyleOption* option, QPainter* painter)
{
    const Tokens& t = tokensOf(option->palette);
    painter->fillRect(option->rect, (option->state & QStyle::State_MouseOver) ? t.hover : t.sunken);
    painter->setPen(t.line);
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    painter->drawLine(option->rect.right(), option->rect.top() + 5, option->rect.right(),
                      option->rect.bottom() - 5);
}

} // namespace

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                               QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            drawScrollBar(*bar, painter);
        return;
    }
    if (control == CC_ComboBox) {
        drawField(option, painter, widget);
        QStyleOption arrow(*option);
        arrow.rect = subControlRect(control, option, SC_ComboBoxArrow, widget);
        arrow.rect.translate(6 - scaled(6), 0);
        drawArrow(PE_IndicatorArrowDown, &arrow, painter);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                            SubControl part, const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect slider = sliderRect(*bar);
    const bool lying = bar->orientation == Qt::Horizontal;
    QRect rest = bar->rect;
    switch (part) {
    case SC_ScrollBarSlider:
        return slider;
    case SC_ScrollBarGroove:
        return rest;
    case SC_ScrollBarSubPage:
        lying ? rest.setRight(slider.left() - 1) : rest.setBottom(slider.top() - 1);
        return rest;
    case SC_ScrollBarAddPage:
        lying ? rest.setLeft(slider.right() + 1) : rest.setTop(slider.bottom() + 1);
        return rest;
    default:
        return {};
    }
}

Density density() { return g_density; }
void setDensity(Density density) { g_density = density; }
int room(int comfortable)
{
    return g_density == Density::Compact ? comfortable * 2 / 5 : comfortable;
}

Style::Style() : QProxyStyle(QStringLiteral("fusion")) {}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const Tokens& t = tokensOf(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        drawButton(option, painter, widget);
        return;
    case PE_PanelLineEdit:
        // Line edits inside combo and spin boxes are framed by their owner.
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            drawField(option, painter, widget);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(option, painter);
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowLeft:
    case PE_IndicatorArrowRight:
        drawArrow(element, option, painter);
        return;
    case PE_Frame:
        if (widget && widget->property("field").toBool()) {
            drawField(option, painter, widget);
            return;
        }
        painter->setPen(t.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView*>(widget))
            return; // the current row says it
        box(painter, option->rect, QColor(), t.focus, 2);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->fillRect(option->rect, t.surface);
        painter->setPen(t.outline);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, t.surface);
        painter->setPen(t.outline);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelStatusBar:
    case PE_FrameStatusBarItem:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    const Tokens& t = tokensOf(option->palette);
    if (element == CE_Splitter) {
        const bool upright = option->state & State_Horizontal;
        const QPoint mid = option->rect.center();
        painter->setPen((option->state & State_MouseOver) ? t.focus : t.line);
        if (upright)
            painter->drawLine(mid.x(), option->rect.top(), mid.x(), option->rect.bottom());
        else
            painter->drawLine(option->rect.left(), mid.y(), option->rect.right(), mid.y());
        return;
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHead(option, painter);
        return;
    }
    const bool primary = widget && widget->isEnabled() &&
                         widget->property(kRole).toString() == QLatin1String("primary");
    if (element == CE_PushButtonLabel && (primary || isBarred(widget))) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy = *button;
            copy.palette.setColor(QPalette::ButtonText, primary ? t.onAccent : t.subtle);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
    }
    if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, t.sunken);
        return;
    }
    if (element == CE_MenuBarItem) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            const bool open = (item->state & State_Selected) && (item->state & State_Enabled);
            painter->fillRect(item->rect, open ? t.selection : t.sunken);
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic, item->palette,
                         item->state & State_Enabled, item->text, QPalette::WindowText);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return scaled(7);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_ScrollBarExtent:
        return (12 + scaled(12)) / 2; // half as fast as the letters: it only has to be hit
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_LineEditIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return scaled(16);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_HeaderMarkSize:
    case PM_MenuButtonIndicator:
        return scaled(QProxyStyle::pixelMetric(metric, option, widget));
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_UnderlineShortcut:
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 350;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize out = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        out.rheight() = qMax(out.height(), option->fontMetrics.height() + room(10));
        out.rwidth() += scaled(16) - 16; // Fusion's own room is the same at every size
        break;
    case CT_LineEdit:
    case CT_ComboBox:
        out.rheight() = qMax(out.height(), option->fontMetrics.height() + room(8));
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            out.rheight() = qMax(out.height(), option->fontMetrics.height() + room(8));
        break;
    default:
        break;
    }
    return out;
}

} // namespace shouwen::ui
