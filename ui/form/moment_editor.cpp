// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/moment_editor.h"

#include "core/base/text.h"
#include "ui/base/icon_set.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"

#include <QAction>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace shouwen::ui {
namespace {

QDate qDate(Date date)
{
    return QDate(static_cast<int>(date.year()),
                 static_cast<int>(static_cast<unsigned>(date.month())),
                 static_cast<int>(static_cast<unsigned>(date.day())));
}

QString iso(QDate date) { return date.toString(Qt::ISODate); }

/// The date meant by a short form; invalid where it is none.
QDate shortDate(const QString& text, QDate today)
{
    static const QRegularExpression days(QStringLiteral("^\\+(\\d{1,3})$"));
    static const QRegularExpression monthDay(QStringLiteral("^(\\d{1,2})[-/.月](\\d{1,2})日?$"));
    static const QRegularExpression digits(QStringLiteral("^(\\d{4})(\\d{2})(\\d{2})$"));
    static const QRegularExpression full(
        QStringLiteral("^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$"));
    if (const auto m = days.match(text); m.hasMatch())
        return today.addDays(m.captured(1).toInt());
    if (text == QStringLiteral("今天") ||
        text.compare(QLatin1String("today"), Qt::CaseInsensitive) == 0)
        return today;
    if (text == QStringLiteral("明天") ||
        text.compare(QLatin1String("tomorrow"), Qt::CaseInsensitive) == 0)
        return today.addDays(1);
    if (text == QStringLiteral("昨天") ||
        text.compare(QLatin1String("yesterday"), Qt::CaseInsensitive) == 0)
        return today.addDays(-1);
    if (const auto m = monthDay.match(text); m.hasMatch())
        return QDate(today.year(), m.captured(1).toInt(), m.captured(2).toInt());
    for (const QRegularExpression* form : {&digits, &full})
        if (const auto m = form->match(text); m.hasMatch())
            return QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt());
    return {};
}

} // namespace

QString writtenOut(const QString& typed, MomentKind kind, QDate today)
{
    const QString text = qs(halfWidth(us(typed))).trimmed();
    if (kind == MomentKind::Date) {
        const QDate date = shortDate(text, today);
        return date.isValid() ? iso(date) : text;
    }
    static const QRegularExpression clock(QStringLiteral("^(?:(.*?)[ T])?(\\d{1,2}):(\\d{2})$"));
    const auto m = clock.match(text);
    if (!m.hasMatch())
        return text;
    const QString day = m.captured(1).trimmed();
    const QDate date = day.isEmpty() ? today : shortDate(day, today);
    const bool sane = date.isValid() && m.captured(2).toInt() < 24 && m.captured(3).toInt() < 60;
    return sane ? iso(date) + QLatin1Char(' ') + m.captured(2).rightJustified(2, QLatin1Char('0')) +
                      QLatin1Char(':') + m.captured(3)
                : text;
}

MomentEditor::MomentEditor(const FieldDef& def, Workbench& bench, QWidget* parent)
    : FieldEditor(def, bench)
    , m_line(new QLineEdit(parent))
    , m_pick(m_line->addAction(icon("view-calendar"), QLineEdit::TrailingPosition))
{
    adopt(m_line);
    MomentEditor::retranslate();
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, &MomentEditor::writeOut);
    connect(m_pick, &QAction::triggered, this, &MomentEditor::pick);
}

QWidget* MomentEditor::widget() const { return m_line; }

void MomentEditor::load(const QString& typed, const QString&) { m_line->setText(typed); }

QString MomentEditor::typed() const { return m_line->text().trimmed(); }

void MomentEditor::setReadOnly(bool readOnly)
{
    m_line->setEnabled(!readOnly);
    m_pick->setVisible(!readOnly);
}

void MomentEditor::retranslate()
{
    const bool date = def().type == FieldType::Date;
    m_line->setPlaceholderText(date ? tr("y-m-d") : tr("y-m-d h:m"));
    m_pick->setToolTip(tr("Pick from the calendar"));
}

void MomentEditor::writeOut()
{
    const MomentKind kind = def().type == FieldType::Date ? MomentKind::Date : MomentKind::Time;
    const QDate today = qDate(bench().zone().dateAt(bench().now()));
    const QString out = writtenOut(m_line->text(), kind, today);
    if (out != m_line->text())
        m_line->setText(out);
}

void MomentEditor::pick()
{
    auto* popup = new QFrame(m_line, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(popup);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const QDate kept = QDate::fromString(m_line->text().left(10), Qt::ISODate);
    calendar->setSelectedDate(kept.isValid() ? kept : qDate(bench().zone().dateAt(bench().now())));
    auto* column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(calendar);
    connect(calendar, &QCalendarWidget::activated, popup, [this, popup](QDate date) {
        const QString clock = m_line->text().mid(10);
        const bool timed = def().type == FieldType::Time;
        m_line->setText(iso(date) +
                        (timed ? clock.isEmpty() ? QStringLiteral(" 17:00") : clock : QString()));
        popup->close();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    popup->move(m_line->mapToGlobal(QPoint(0, m_line->height())));
    popup->show();
    calendar->setFocus();
}

} // namespace shouwen::ui
