// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the whole program looks and speaks: light or dark, size of letters, language. Applied to the
// application at once, kept for the next start.
#pragma once

#include "ui/base/language.h"
#include "ui/base/theme.h"

class QApplication;

namespace shouwen::ui {

class Settings;

class Appearance {
public:
    Appearance(QApplication& app, Settings& settings);

    /// What was kept, or what the command line says; call once before the first window.
    void start(const QString& language, const QString& scheme);

    void setScheme(Scheme scheme);
    void setFontPercent(int percent);
    void setLanguage(const QString& code);
    Scheme scheme() const { return m_scheme; }
    int fontPercent() const { return m_percent; }
    const std::string& language() const { return m_language.code(); }

private:
    void applyFont();

    QApplication& m_app;
    Settings& m_settings;
    Language m_language;
    Scheme m_scheme = Scheme::Light;
    int m_percent = 100;
};

} // namespace shouwen::ui
