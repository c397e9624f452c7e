// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/appearance.h"

#include "ui/base/seams.h"
#include "ui/base/system_scheme.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

#include <array>

namespace shouwen::ui {
namespace {

const QString kScheme = QStringLiteral("view/scheme");
const QString kSystemSeen = QStringLiteral("view/system_dark");
const QString kFont = QStringLiteral("view/font");
const QString kDensity = QStringLiteral("view/density");
const QString kLanguage = QStringLiteral("view/language");
constexpr std::array kChoices{"light", "dark", "follow"};

QString nameOf(SchemeChoice choice)
{
    return QString::fromLatin1(kChoices.at(static_cast<std::size_t>(choice)));
}

SchemeChoice choiceOf(const QString& name)
{
    for (std::size_t i = 0; i < kChoices.size(); ++i)
        if (name == QLatin1String(kChoices.at(i)))
            return static_cast<SchemeChoice>(i);
    return SchemeChoice::Follow;
}

} // namespace

Appearance::Appearance(QApplication& app, Settings& settings, SystemScheme* system)
    : m_app(app)
    , m_settings(settings)
    , m_system(system)
{
    if (m_system)
        connect(m_system, &SystemScheme::told, this, &Appearance::followSystem);
}

void Appearance::start(const QString& language, const QString& scheme)
{
    m_choice = choiceOf(scheme.isEmpty() ? m_settings.value(kScheme).toString() : scheme);
    m_percent = qBound(kSmallestFont, m_settings.value(kFont, 100).toInt(), kLargestFont);
    ui::setDensity(m_settings.value(kDensity).toString() == QLatin1String("compact")
                       ? Density::Compact
                       : Density::Comfortable);
    m_language.use(language.isEmpty() ? m_settings.value(kLanguage).toString() : language);
    // The system answers later; until then it is taken to be as it was.
    const bool dark = m_choice == SchemeChoice::Follow ? m_settings.value(kSystemSeen).toBool()
                                                       : m_choice == SchemeChoice::Dark;
    apply(dark ? Scheme::Dark : Scheme::Light);
    applyFont();
    if (m_choice == SchemeChoice::Follow && m_system)
        m_system->ask();
}

void Appearance::choose(SchemeChoice choice)
{
    m_choice = choice;
    m_settings.set(kScheme, nameOf(choice));
    if (choice == SchemeChoice::Follow && m_system)
        m_system->ask();
    else
        apply(choice == SchemeChoice::Dark ? Scheme::Dark : Scheme::Light);
}

void Appearance::followSystem(Scheme scheme)
{
    m_settings.set(kSystemSeen, scheme == Scheme::Dark);
    if (m_choice == SchemeChoice::Follow && scheme != m_scheme)
        apply(scheme);
}

void Appearance::apply(Scheme scheme)
{
    m_scheme = scheme;
    applyTheme(m_app, scheme);
    Q_EMIT changed();
}

void Appearance::setDensity(Density density)
{
    m_settings.set(kDensity, density == Density::Compact ? QStringLiteral("compact")
                                                         : QStringLiteral("comfortable"));
    ui::setDensity(density);
    // Sizes are kept by layouts and views; a change of style makes them ask again.
    for (QWidget* widget : QApplication::allWidgets()) {
        QEvent event(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &event);
        widget->updateGeometry();
    }
    Q_EMIT changed();
}

void Appearance::setFontPercent(int percent)
{
    m_percent = qBound(kSmallestFont, percent, kLargestFont);
    m_settings.set(kFont, m_percent);
    applyFont();
    Q_EMIT changed();
}

void Appearance::setLanguage(const QString& code)
{
    m_settings.set(kLanguage, code);
    m_language.use(code);
    applyFont();
}

void Appearance::applyFont() { QApplication::setFont(uiFont(m_language.code(), m_percent)); }

} // namespace shouwen::ui
