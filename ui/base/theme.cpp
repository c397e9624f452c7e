// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/theme.h"

#include "ui/base/style.h"

#include <QApplication>
#include <QStringList>

namespace shouwen::ui {
namespace {

constexpr double kPointSize = 10.0;

QColor rgb(unsigned value) { return QColor::fromRgb(value); }

Tokens lightTokens()
{
    Tokens t;
    t.surface = rgb(0xffffff);
    t.sunken = rgb(0xf4f5f7);
    t.line = rgb(0xe4e7eb);
    t.outline = rgb(0xc3c9d1);
    t.text = rgb(0x1c2128);
    t.subtle = rgb(0x5b6470);
    t.accent = rgb(0x1e62c8);
    t.onAccent = rgb(0xffffff);
    t.focus = rgb(0x3a7de6);
    t.selection = rgb(0xdbe8fc);
    t.hover = rgb(0xeef2f7);
    t.good = rgb(0x1b7436);
    t.soon = rgb(0x8f5200);
    t.late = rgb(0xb8231f);
    t.goodBack = rgb(0xe3f4e8);
    t.soonBack = rgb(0xfdf0d9);
    t.lateBack = rgb(0xfde6e4);
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.surface = rgb(0x24282e);
    t.sunken = rgb(0x1b1e23);
    t.line = rgb(0x343a42);
    t.outline = rgb(0x4d5560);
    t.text = rgb(0xe3e7ec);
    t.subtle = rgb(0xa6afba);
    t.accent = rgb(0x6fa8ff);
    t.onAccent = rgb(0x10161f);
    t.focus = rgb(0x6fa8ff);
    t.selection = rgb(0x273e60);
    t.hover = rgb(0x2d333b);
    t.good = rgb(0x74d08f);
    t.soon = rgb(0xf0b860);
    t.late = rgb(0xff948a);
    t.goodBack = rgb(0x1f3a28);
    t.soonBack = rgb(0x443417);
    t.lateBack = rgb(0x4b2523);
    return t;
}

} // namespace

const Tokens& tokensOf(Scheme scheme)
{
    static const Tokens light = lightTokens(), dark = darkTokens();
    return scheme == Scheme::Light ? light : dark;
}

const Tokens& tokensOf(const QPalette& palette)
{
    const bool dark = palette.color(QPalette::Window).lightness() < 128;
    return tokensOf(dark ? Scheme::Dark : Scheme::Light);
}

QPalette paletteOf(Scheme scheme)
{
    const Tokens& t = tokensOf(scheme);
    QPalette p(t.text, t.sunken);
    p.setColor(QPalette::Window, t.sunken);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.sunken);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.subtle);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.late);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.hover);
    p.setColor(QPalette::Mid, t.outline);
    p.setColor(QPalette::Dark, t.outline);
    p.setColor(QPalette::Shadow, t.outline);
    const QColor off = scheme == Scheme::Light ? rgb(0x8d959f) : rgb(0x767f8a);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, off);
    p.setColor(QPalette::Disabled, QPalette::Base, t.sunken);
    p.setColor(QPalette::Disabled, QPalette::Button, t.sunken);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.outline);
    return p;
}

QFont uiFont(std::string_view language, int percent)
{
    const QStringList simplified{QStringLiteral("Noto Sans CJK SC"),
                                 QStringLiteral("Source Han Sans SC")};
    const QStringList traditional{QStringLiteral("Noto Sans CJK TC"),
                                  QStringLiteral("Source Han Sans TC"),
                                  QStringLiteral("Microsoft JhengHei UI")};
    QStringList families = language == "zh_TW" ? traditional + simplified : simplified;
    families << QStringLiteral("Microsoft YaHei UI") << QStringLiteral("PingFang SC")
             << QStringLiteral("WenQuanYi Micro Hei") << QStringLiteral("sans-serif");
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(kPointSize * percent / 100.0);
    return font;
}

QFont tabular(QFont font)
{
    font.setFixedPitch(false);
    font.setKerning(false);
    return font;
}

void applyTheme(QApplication& app, Scheme scheme)
{
    if (!qobject_cast<Style*>(QApplication::style()))
        QApplication::setStyle(new Style);
    app.setPalette(paletteOf(scheme));
}

} // namespace shouwen::ui
