// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The family a sheet is set in. A PDF tells what its glyphs say by the lowest code that leads to
// each of them, so in a family that draws 工 and the radical ⼯ with one glyph every 工 would be
// read back as ⼯: search and copy break without a sign. Such families are passed over.
#pragma once

#include <QFont>
#include <QStringList>

class QRawFont;

namespace shouwen::ui {

enum class Weight { Normal, Bold };

struct PrintFont {
    QString family;
    bool readable =
        false; ///< text comes back from a PDF exactly; false: no such family is installed
    /// `pixels` of whatever unit is laid out in; unhinted, with the usual families as fallback.
    QFont font(int pixels, Weight weight = Weight::Normal) const;
};

class PrintFontPicker {
public:
    /// Families by preference; those of the machine that write Chinese are tried after them.
    static QStringList preferred();
    /// The first readable one of `families`, else the first that has Chinese at all.
    static PrintFont pick(const QStringList& families);
    /// `pick(preferred())`, found once. Needs a QGuiApplication.
    static const PrintFont& picked();
    /// No ideograph, letter, digit or Chinese punctuation shares its glyph with a lower code, 工,
    /// 户, 人, 日 with their radicals among them.
    static bool isReadable(const QRawFont& font);
    static bool hasChinese(const QRawFont& font);
};

} // namespace shouwen::ui
