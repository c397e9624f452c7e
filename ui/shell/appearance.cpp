// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/appearance.h"

#include "ui/base/seams.h"
#include "ui/command/enablement.h"

#include <QApplication>

namespace shouwen::ui {

Appearance::Appearance(QApplication& app, Settings& settings) : m_app(app), m_settings(settings) {}

void Appearance::start(const QString& language, const QString& scheme)
{
    const QString wanted =
        scheme.isEmpty() ? m_settings.value(QStringLiteral("view/scheme")).toString() : scheme;
    m_scheme = wanted == QLatin1String("dark") ? Scheme::Dark : Scheme::Light;
    m_percent = qBound(kSmallestFont, m_settings.value(QStringLiteral("view/font"), 100).toInt(),
                       kLargestFont);
    m_language.use(language.isEmpty() ? m_settings.value(QStringLiteral("view/language")).toString()
                                      : language);
    applyTheme(m_app, m_scheme);
    applyFont();
}

void Appearance::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    m_settings.set(QStringLiteral("view/scheme"),
                   scheme == Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    applyTheme(m_app, scheme);
}

void Appearance::setFontPercent(int percent)
{
    m_percent = qBound(kSmallestFont, percent, kLargestFont);
    m_settings.set(QStringLiteral("view/font"), m_percent);
    applyFont();
}

void Appearance::setLanguage(const QString& code)
{
    m_settings.set(QStringLiteral("view/language"), code);
    m_language.use(code);
    applyFont();
}

void Appearance::applyFont() { QApplication::setFont(uiFont(m_language.code(), m_percent)); }

} // namespace shouwen::ui
