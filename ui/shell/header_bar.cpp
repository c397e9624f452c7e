// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/header_bar.h"

#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/omnibox/omnibox.h"
#include "ui/shell/notice_button.h"
#include "ui/shell/presence_button.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace shouwen::ui {

HeaderBar::HeaderBar(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_brand(new QLabel)
    , m_omnibox(new Omnibox(bench))
    , m_presence(new PresenceButton(bench))
    , m_notices(new NoticeButton(bench))
    , m_person(new QLabel)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 4, 14, 8);
    row->setSpacing(14);
    row->addWidget(m_brand);
    row->addWidget(m_omnibox, 1);
    row->addWidget(m_presence);
    row->addWidget(m_notices);
    row->addWidget(m_person);
    retranslate();
}

void HeaderBar::showPerson()
{
    if (!m_bench.ready())
        return;
    const Person& me = m_bench.desk().me();
    m_person->setText(qs(me.name));
    QStringList roles;
    for (const std::string& role : me.roles)
        roles << m_bench.wording().role(role);
    m_person->setToolTip(roles.join(QStringLiteral(", ")));
}

void HeaderBar::retranslate()
{
    m_brand->setText(tr("Shouwen"));
    QFont bold = font();
    bold.setBold(true);
    bold.setPointSizeF(font().pointSizeF() * 1.15);
    m_brand->setFont(bold);
    m_person->setAccessibleName(tr("Signed in"));
    showPerson();
}

void HeaderBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace shouwen::ui
