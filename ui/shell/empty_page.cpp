// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/empty_page.h"

#include "ui/command/command_set.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace shouwen::ui {

EmptyPage::EmptyPage(CommandSet& commands, QWidget* parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_text(new QLabel)
{
    m_text->setTextFormat(Qt::RichText);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(&m_commands, &CommandSet::keysChanged, this, &EmptyPage::retranslate);
    retranslate();
}

void EmptyPage::retranslate()
{
    QString rows;
    for (const char* id : {"ticket.new", "go.search", "go.queue", "go.palette", "help.shortcuts"}) {
        const QKeySequence key = m_commands.keys(id).value(0);
        rows += QStringLiteral("<tr><td align=right style='padding:3px 12px'><b>%1</b></td>"
                               "<td style='padding:3px 0'>%2</td></tr>")
                    .arg(key.toString(QKeySequence::NativeText).toHtmlEscaped(),
                         commandHint(*commandNamed(id)).toHtmlEscaped());
    }
    m_text->setText(QStringLiteral("<table>%1</table>").arg(rows));
}

void EmptyPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace shouwen::ui
