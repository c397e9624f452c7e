// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/planner/move_call_sheet.h"

#include "ui/base/ink.h"
#include "ui/base/metrics.h"
#include "ui/base/style.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"
#include "ui/form/moment_editor.h"
#include "ui/planner/agenda_days.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <set>

namespace shouwen::ui {
namespace {

QDate shown(Date date) { return QDate::fromString(qs(formatDate(date)), Qt::ISODate); }

} // namespace

MoveCallSheet::MoveCallSheet(Workbench& bench, QWidget* parent)
    : QFrame(parent)
    , m_bench(bench)
    , m_headline(new QLabel)
    , m_timeLabel(new QLabel)
    , m_time(new QLineEdit)
    , m_whoLabel(new QLabel)
    , m_who(new QComboBox)
    , m_move(new QPushButton)
    , m_back(new QPushButton)
    , m_problem(new QLabel)
{
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_timeLabel->setBuddy(m_time);
    m_whoLabel->setBuddy(m_who);
    m_move->setProperty(kRole, QStringLiteral("primary"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_timeLabel);
    row->addWidget(m_time, 1);
    row->addWidget(m_whoLabel);
    row->addWidget(m_who, 1);
    row->addWidget(m_move);
    row->addWidget(m_back);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 10);
    column->addWidget(m_headline);
    column->addLayout(row);
    column->addWidget(m_problem);
    connect(m_move, &QPushButton::clicked, this, &MoveCallSheet::accept);
    connect(m_back, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
    connect(m_time, &QLineEdit::returnPressed, this, &MoveCallSheet::accept);
    retranslate();
    hide();
}

void MoveCallSheet::openFor(const AgendaCall& call, const std::vector<CallerDayView>& callers)
{
    m_call = call;
    const Instant at = call.at.value_or(call.due.value_or(m_bench.now()));
    m_time->setText(qs(formatCivil(m_bench.zone().toCivil(at))).left(16));
    m_who->clear();
    std::set<StaffId> seen;
    for (const CallerDayView& one : callers)
        if (seen.insert(one.caller).second)
            m_who->addItem(qs(one.name), qs(one.caller.hex()));
    m_who->setCurrentIndex(call.caller ? m_who->findData(qs(call.caller->hex())) : 0);
    m_problem->hide();
    retranslate();
    show();
    m_time->setFocus(Qt::OtherFocusReason);
    m_time->selectAll();
}

void MoveCallSheet::showProblem(const QString& text)
{
    setInk(m_problem, tokensOf(palette()).late);
    m_problem->setText(text);
    m_problem->show();
    m_time->setAccessibleDescription(text);
    m_time->setFocus(Qt::OtherFocusReason);
}

void MoveCallSheet::accept()
{
    const Date today = m_bench.zone().dateAt(m_bench.now());
    m_time->setText(writtenOut(m_time->text().trimmed(), MomentKind::Time, shown(today)));
    const Result<Instant> at = m_bench.zone().parse(us(m_time->text()));
    if (!at) {
        showProblem(m_bench.wording().say(at.error()));
        return;
    }
    m_problem->hide();
    Q_EMIT moveAsked(m_call->callback, *at, StaffId::fromHex(us(m_who->currentData().toString())));
}

void MoveCallSheet::retranslate()
{
    if (m_call)
        m_headline->setText(
            tr("Move the call: %1").arg(callWords(*m_call, m_bench.zone(), m_bench.now())));
    m_timeLabel->setText(tr("&Time"));
    m_whoLabel->setText(tr("&Who calls"));
    m_time->setAccessibleName(tr("New time of the call"));
    m_who->setAccessibleName(tr("Who makes the call"));
    m_time->setMinimumWidth(digits(fontMetrics(), 18));
    m_move->setText(tr("Move"));
    m_back->setText(tr("Leave it"));
}

void MoveCallSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        m_back->click();
    else
        QFrame::keyPressEvent(event);
}

void MoveCallSheet::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace shouwen::ui
