// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the whole program looks and speaks: light, dark or as the system has it, room, size of
// letters, language. Applied to the application at once, kept for the next start.
#pragma once

#include "ui/base/language.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"

#include <QObject>

class QApplication;

namespace shouwen::ui {

class Settings;
class SystemScheme;

inline constexpr int kSmallestFont = 80;
inline constexpr int kLargestFont = 200;

enum class SchemeChoice : std::uint8_t { Light, Dark, Follow };

class Appearance final : public QObject {
    Q_OBJECT

public:
    /// `system` may be null: following it then means light.
    Appearance(QApplication& app, Settings& settings, SystemScheme* system = nullptr);

    /// What was kept, or what the command line says; call once before the first window.
    void start(const QString& language, const QString& scheme);

    void choose(SchemeChoice choice);
    SchemeChoice choice() const { return m_choice; }
    Scheme scheme() const { return m_scheme; }
    void setFontPercent(int percent);
    int fontPercent() const { return m_percent; }
    void setDensity(Density density);
    void setLanguage(const QString& code);
    const std::string& language() const { return m_language.code(); }

Q_SIGNALS:
    /// Colours, room or letters are others now; the language announces itself.
    void changed();

private:
    void followSystem(Scheme scheme);
    void apply(Scheme scheme);
    void applyFont();

    QApplication& m_app;
    Settings& m_settings;
    SystemScheme* m_system;
    Language m_language;
    SchemeChoice m_choice = SchemeChoice::Light;
    Scheme m_scheme = Scheme::Light;
    int m_percent = 100;
};

} // namespace shouwen::ui
