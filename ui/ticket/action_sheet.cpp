// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/action_sheet.h"

#include "ui/base/ink.h"
#include "ui/base/style.h"
#include "ui/base/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace shouwen::ui {

ActionSheet::ActionSheet(QWidget* parent)
    : QFrame(parent)
    , m_headline(new QLabel)
    , m_problem(new QLabel)
    , m_body(new QVBoxLayout)
    , m_verb(new QPushButton)
    , m_back(new QPushButton)
{
    QFont bold = m_headline->font();
    bold.setBold(true);
    m_headline->setFont(bold);
    m_headline->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_verb->setProperty(kRole, QStringLiteral("primary"));
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_verb);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(m_headline);
    column->addLayout(m_body);
    column->addWidget(m_problem);
    column->addLayout(row);
    connect(m_verb, &QPushButton::clicked, this, [this] { accept(); });
    connect(m_back, &QPushButton::clicked, this, &ActionSheet::close);
    m_back->setText(tr("Back"));
    hide();
}

void ActionSheet::open(const QString& headline, const QString& verb)
{
    m_headline->setText(headline);
    m_verb->setText(verb);
    setProblem({});
    show();
}

void ActionSheet::close()
{
    hide();
    Q_EMIT closed();
}

void ActionSheet::setProblem(const QString& text)
{
    setInk(m_problem, tokensOf(palette()).late);
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void ActionSheet::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        close();
    else if (enter && (event->modifiers() & Qt::ControlModifier))
        accept();
    else if (enter && qobject_cast<QPushButton*>(focusWidget()))
        static_cast<QPushButton*>(focusWidget())->click();
    else
        QFrame::keyPressEvent(event);
}

void ActionSheet::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(t.focus);
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

void ActionSheet::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_back->setText(tr("Back"));
        retranslate();
    }
}

} // namespace shouwen::ui
