// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/repeat_list.h"

#include "ui/base/text.h"
#include "ui/base/workbench.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shouwen::ui {
namespace {

constexpr std::size_t kMost = 4;

} // namespace

RepeatList::RepeatList(Workbench& bench, QWidget* parent)
    : QFrame(parent)
    , m_bench(bench)
    , m_head(new QLabel)
    , m_rows(new QVBoxLayout)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QFont bold = m_head->font();
    bold.setBold(true);
    m_head->setFont(bold);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 8, 14, 8);
    column->setSpacing(4);
    column->addWidget(m_head);
    column->addLayout(m_rows);
    hide();
}

void RepeatList::show(const std::vector<RepeatView>& repeats)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_head->setText(tr("Perhaps this is known already"));
    for (std::size_t i = 0; i < repeats.size() && i < kMost; ++i)
        m_rows->addWidget(row(repeats[i]));
    setVisible(!repeats.empty());
}

QWidget* RepeatList::row(const RepeatView& repeat)
{
    auto* box = new QWidget;
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    const QueueRow& known = repeat.row;
    QStringList same;
    const KindDef* kind = m_bench.wording().rules().kind(known.kind);
    for (const std::string& field : repeat.same)
        same << m_bench.wording().fieldLabel(kind, field);
    QString text = qs(known.number) + QStringLiteral("  ") + qs(known.title).simplified();
    QStringList why{tr("%1 % alike").arg(repeat.similarity)};
    if (!same.isEmpty())
        why << tr("same %1").arg(same.join(QStringLiteral(", ")));
    auto* label =
        new QLabel(text + QLatin1Char('\n') + why.join(QStringLiteral(" · ")) +
                   QStringLiteral(" · ") + m_bench.wording().state(known.kind, known.state));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto* open = new QPushButton(tr("Look"));
    auto* add = new QPushButton(tr("Add to it"));
    add->setToolTip(tr("Keep what was typed as a note of that record"));
    open->setAccessibleName(tr("Look at %1").arg(qs(known.number)));
    add->setAccessibleName(tr("Add to %1").arg(qs(known.number)));
    line->addWidget(label, 1);
    line->addWidget(open);
    line->addWidget(add);
    const RecordId id = known.id;
    connect(open, &QPushButton::clicked, this, [this, id] { Q_EMIT openAsked(id); });
    connect(add, &QPushButton::clicked, this, [this, id] { Q_EMIT addAsked(id); });
    return box;
}

} // namespace shouwen::ui
