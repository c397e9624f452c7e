// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The language of the screen: installs the program's and Qt's translations, so every widget gets a
// LanguageChange and sets its texts anew. zh_CN unless told otherwise, whatever the system says.
#pragma once

#include <QString>
#include <QTranslator>

#include <string>
#include <vector>

namespace shouwen::ui {

struct LanguageName {
    const char* code;   ///< zh_CN, zh_TW, en
    const char* itself; ///< in its own words
};
/// Those the program speaks, in the order of menus.
const std::vector<LanguageName>& languages();

class Language {
public:
    Language() = default;
    ~Language();
    Language(const Language&) = delete;
    Language& operator=(const Language&) = delete;

    /// Unknown codes fall back to zh_CN.
    void use(const QString& code);
    const std::string& code() const { return m_code; }

private:
    std::string m_code;
    QTranslator m_program, m_toolkit;
};

} // namespace shouwen::ui
