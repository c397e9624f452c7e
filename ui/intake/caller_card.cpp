// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/caller_card.h"

#include "ui/base/icon_set.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace shouwen::ui {
namespace {

constexpr std::size_t kMost = 4;
constexpr std::size_t kRecent = 3;

} // namespace

CallerCard::CallerCard(Workbench& bench, QWidget* parent)
    : QFrame(parent)
    , m_bench(bench)
    , m_rows(new QVBoxLayout(this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_rows->setContentsMargins(14, 8, 14, 8);
    hide();
}

void CallerCard::show(const std::vector<MatchView>& matches)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t i = 0; i < matches.size() && i < kMost; ++i)
        m_rows->addWidget(row(matches[i]));
    setVisible(!matches.empty());
}

QWidget* CallerCard::row(const MatchView& match)
{
    auto* box = new QWidget;
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    auto* mark = new QLabel;
    mark->setPixmap(icon("im-user").pixmap(QSize(16, 16), devicePixelRatioF()));
    QStringList text{qs(match.name) + QStringLiteral("  ") + qs(match.number)};
    for (std::size_t i = 0; i < match.recent.size() && i < kRecent; ++i) {
        const QueueRow& recent = match.recent[i];
        text << qs(recent.number) + QStringLiteral("  ") + qs(recent.title).simplified() +
                    QStringLiteral(" · ") + m_bench.wording().state(recent.kind, recent.state);
    }
    auto* label = new QLabel(text.join(QLatin1Char('\n')));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto* take = new QPushButton(tr("This customer"));
    take->setAccessibleName(tr("Take %1 over into the form").arg(qs(match.name)));
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(label, 1);
    line->addWidget(take, 0, Qt::AlignTop);
    connect(take, &QPushButton::clicked, this, [this, match] { Q_EMIT chosen(match); });
    return box;
}

} // namespace shouwen::ui
