// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rules_page.h"

#include "ui/base/ink.h"
#include "ui/base/theme.h"
#include "ui/settings/house_editor.h"

#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace shouwen::ui {

RulesPage::RulesPage(HouseEditor& house)
    : m_house(house)
    , m_intro(quietWords({}))
    , m_problems(new QLabel)
    , m_text(new QPlainTextEdit)
{
    m_problems->setWordWrap(true);
    m_problems->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_intro);
    column->addWidget(m_text, 1);
    column->addWidget(m_problems);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            m_house.setLines(m_text->toPlainText());
    });
    connect(&house, &HouseEditor::checked, this, &RulesPage::showProblems);
}

QString RulesPage::title() const { return tr("Text of the rules"); }

void RulesPage::refresh()
{
    m_intro->setText(
        tr("What this desk has changed in its pack, one change a line: the name of "
           "the thing, \" = \", its value. Forms, steps, roles and figures are changed "
           "in the same way."));
    m_text->setAccessibleName(title());
    m_text->setPlaceholderText(
        QStringLiteral("kind.complaint.clock.first_reply.target = \"8 working hours\""));
    m_text->setReadOnly(!m_house.obstacle().isEmpty());
    m_filling = true;
    if (m_text->toPlainText() != m_house.lines())
        m_text->setPlainText(m_house.lines());
    m_filling = false;
    showProblems();
}

void RulesPage::showProblems()
{
    const QString problems = m_house.problemAt({});
    setInk(m_problems, tokensOf(palette()).late);
    m_problems->setText(problems);
    m_problems->setVisible(!problems.isEmpty());
}

} // namespace shouwen::ui
