// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace shouwen::ui {

const std::vector<LanguageName>& languages()
{
    static const std::vector<LanguageName> all{
        {"zh_CN", "简体中文"}, {"zh_TW", "繁體中文"}, {"en", "English"}};
    return all;
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_toolkit);
}

void Language::use(const QString& code)
{
    const bool known =
        std::any_of(languages().begin(), languages().end(),
                    [&](const LanguageName& l) { return code == QLatin1String(l.code); });
    const QString chosen = known ? code : QStringLiteral("zh_CN");
    if (chosen.toStdString() == m_code)
        return;
    m_code = chosen.toStdString();
    QLocale::setDefault(QLocale(chosen));
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_toolkit);
    if (m_toolkit.load(QStringLiteral("qtbase_") + chosen,
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_toolkit);
    if (m_program.load(QStringLiteral(":/i18n/shouwen_") + chosen))
        QCoreApplication::installTranslator(&m_program);
}

} // namespace shouwen::ui
