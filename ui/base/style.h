// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Style: Fusion made calm. Flat fields and buttons with one hair line, a focus ring that is seen,
// roomy menu and list rows. A proxy style instead of style sheets: those cost time on every polish
// and fight the palette.
#pragma once

#include <QProxyStyle>

#include <cstdint>

namespace shouwen::ui {

/// Set on a button (`setProperty(kRole, ...)`) to say what it is.
inline constexpr const char* kRole = "role"; ///< "primary", "danger" or absent

/// How much room rows, fields and buttons take; for the whole program.
enum class Density : std::uint8_t { Comfortable, Compact };
Density density();
void setDensity(Density density);
/// Room in pixels at the density in force.
int room(int comfortable);

class Style final : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
};

} // namespace shouwen::ui
