// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_font.h"

#include <QFontDatabase>
#include <QRawFont>

#include <algorithm>
#include <unordered_set>

namespace shouwen::ui {
namespace {

constexpr int kProbePixels = 100;

/// What must come back unchanged from a PDF.
bool isText(char16_t c)
{
    const auto within = [c](char16_t first, char16_t last) { return c >= first && c <= last; };
    return within(0x21, 0x7E) || within(0x3001, 0x3011) || within(0x4E00, 0x9FFF) ||
           within(0xFF01, 0xFF5E);
}

QRawFont rawFont(const QString& family, Weight weight)
{
    QFont font(family);
    font.setPixelSize(kProbePixels);
    font.setBold(weight == Weight::Bold);
    font.setStyleStrategy(QFont::NoFontMerging);
    const QRawFont raw = QRawFont::fromFont(font);
    // Another family is handed out where the one asked for is not installed.
    return raw.familyName().compare(family, Qt::CaseInsensitive) == 0 ? raw : QRawFont();
}

bool passes(const QString& family, bool (*test)(const QRawFont&))
{
    for (const Weight weight : {Weight::Normal, Weight::Bold}) {
        const QRawFont raw = rawFont(family, weight);
        if (!raw.isValid() || !test(raw))
            return false;
    }
    return true;
}

} // namespace

QFont PrintFont::font(int pixels, Weight weight) const
{
    QFont font;
    // What the family lacks comes in mainland shapes where there is a choice.
    QStringList families{family};
    for (const char* fallback : {"Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei",
                                 "SimSun-ExtB", "DejaVu Sans", "Segoe UI Symbol"})
        families.append(QString::fromLatin1(fallback));
    font.setFamilies(families);
    font.setPixelSize(pixels);
    font.setBold(weight == Weight::Bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setKerning(false);
    return font;
}

QStringList PrintFontPicker::preferred()
{
    QStringList families;
    for (const char* family :
         {"WenQuanYi Micro Hei", "Droid Sans Fallback", "Microsoft YaHei", "SimHei", "SimSun",
          "WenQuanYi Zen Hei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC"})
        families.append(QString::fromLatin1(family));
    return families;
}

PrintFont PrintFontPicker::pick(const QStringList& families)
{
    for (const QString& family : families)
        if (passes(family, hasChinese) && passes(family, isReadable))
            return {family, true};
    for (const QString& family : families)
        if (passes(family, hasChinese))
            return {family, false};
    return {families.isEmpty() ? QString() : families.front(), false};
}

const PrintFont& PrintFontPicker::picked()
{
    static const PrintFont font =
        pick(preferred() + QFontDatabase::families(QFontDatabase::SimplifiedChinese));
    return font;
}

bool PrintFontPicker::hasChinese(const QRawFont& font)
{
    static const QString sample = QStringLiteral("工户人日客服投诉回访0123456789，。：");
    return std::all_of(sample.begin(), sample.end(),
                       [&font](QChar c) { return font.supportsCharacter(c); });
}

bool PrintFontPicker::isReadable(const QRawFont& font)
{
    QString all;
    for (int c = 0x20; c < 0x10000; ++c)
        if (!QChar::isSurrogate(static_cast<char32_t>(c)))
            all.append(QChar(c));
    const QList<quint32> glyphs = font.glyphIndexesForString(all);
    if (glyphs.size() != all.size())
        return false;
    std::unordered_set<quint32> taken;
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (glyphs[i] != 0 && !taken.insert(glyphs[i]).second && isText(all[i].unicode()))
            return false;
    }
    return true;
}

} // namespace shouwen::ui
