// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/score_list.h"

#include "ui/base/text.h"
#include "ui/base/workbench.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shouwen::ui {

std::vector<ScoreCard> scoreCards(const RecordView& view)
{
    std::vector<ScoreCard> cards;
    for (const ScoreView& score : view.scores) {
        ScoreCard card{score.def->label, score.def->field, score.band};
        if (!card.field.empty())
            card.stands = std::string(view.record.text(card.field));
        card.tenths = score.tenths;
        card.arithmetic = score.arithmetic;
        for (const ScoreView::Part& part : score.parts)
            card.parts.push_back({part.def->label, part.points, part.why});
        cards.push_back(std::move(card));
    }
    return cards;
}

ScoreList::ScoreList(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(4);
}

void ScoreList::fill(std::vector<ScoreCard> cards, const std::string& kind, bool mayTake)
{
    m_cards = std::move(cards);
    m_kind = kind;
    m_mayTake = mayTake;
    build();
}

QString ScoreList::className(const ScoreCard& card, const std::string& code) const
{
    const KindDef* kind = m_bench.wording().rules().kind(m_kind);
    const FieldDef* field = kind ? kind->field(card.field) : nullptr;
    return field ? m_bench.wording().listItem(field->list, code) : qs(code);
}

QString ScoreList::words(const ScoreCard& card) const
{
    QString text = tr("%1: %2").arg(m_bench.wording().label(card.label),
                                    QString::number(card.tenths / 10.0, 'f', 1));
    if (!card.band.empty())
        text += tr(", which makes %1").arg(className(card, card.band));
    if (!card.arithmetic.empty())
        text += QStringLiteral("   ") + qs(card.arithmetic);
    QStringList parts;
    for (const ScoreCard::Part& part : card.parts)
        parts << tr("%1 %2").arg(m_bench.wording().label(part.label)).arg(part.points);
    if (!parts.isEmpty())
        text += QLatin1Char('\n') + parts.join(QStringLiteral(" · "));
    return text;
}

void ScoreList::build()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the button pressed may be in it
        delete item;
    }
    for (const ScoreCard& card : m_cards) {
        auto* box = new QWidget;
        auto* line = new QHBoxLayout(box);
        line->setContentsMargins(0, 0, 0, 0);
        auto* label = new QLabel(words(card));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        QStringList why;
        for (const ScoreCard::Part& part : card.parts)
            if (!part.why.empty())
                why << m_bench.wording().label(part.label) + QStringLiteral(": ") + qs(part.why);
        label->setToolTip(why.join(QLatin1Char('\n')));
        line->addWidget(label, 1);
        if (m_mayTake && !card.field.empty() && !card.band.empty() && card.band != card.stands) {
            auto* take = new QPushButton(tr("Set to %1").arg(className(card, card.band)));
            take->setToolTip(card.stands.empty() ? tr("No class is set yet")
                                                 : tr("Now: %1").arg(className(card, card.stands)));
            connect(
                take, &QPushButton::clicked, this,
                [this, field = card.field, code = card.band] { Q_EMIT takeAsked(field, code); });
            line->addWidget(take, 0, Qt::AlignTop);
        }
        m_rows->addWidget(box);
        box->show();
    }
    setVisible(!m_cards.empty());
}

void ScoreList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        build();
}

} // namespace shouwen::ui
