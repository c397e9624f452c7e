// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/workbench.h"

#include "ui/base/text.h"

namespace shouwen::ui {

Workbench::Workbench(DeskClient& desk, WorkbenchSeams seams, std::string language)
    : m_desk(desk)
    , m_seams(seams)
    , m_language(std::move(language))
{
    connect(&m_desk, &DeskClient::factsChanged, this, &Workbench::renew);
    renew();
}

void Workbench::setLanguage(std::string language)
{
    m_language = std::move(language);
    renew();
}

void Workbench::renew()
{
    auto rules = m_desk.isOpen() ? m_desk.facts()->rules : std::make_shared<const Rulebook>();
    m_wording = std::make_shared<const Wording>(std::move(rules), m_language);
    Q_EMIT wordingChanged();
}

QString Workbench::staffName(const StaffId& id) const
{
    if (m_desk.isOpen())
        for (const Person& person : facts().staff)
            if (person.id == id)
                return qs(person.name);
    return {};
}

} // namespace shouwen::ui
