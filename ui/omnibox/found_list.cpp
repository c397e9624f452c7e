// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/omnibox/found_list.h"

#include "ui/base/icon_set.h"
#include "ui/base/metrics.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"

#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace shouwen::ui {
namespace {

constexpr int kSide = Qt::UserRole;

/// Text on the left, the state on the right.
class FoundPainter final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {100, option.fontMetrics.height() + 12};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Tokens& t = tokensOf(option.palette);
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, t.selection);
        const QRect inner = option.rect.adjusted(34, 0, -10, 0);
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(option.rect.left() + 10, option.rect.center().y() - 8, 16, 16));
        const QString side = index.data(kSide).toString();
        const int taken = option.fontMetrics.horizontalAdvance(side) + 12;
        painter->setPen(t.subtle);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignVCenter, side);
        painter->setPen(t.text);
        const QString text = option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight,
                                                           inner.width() - taken);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, text);
    }
};

} // namespace

FoundList::FoundList(Workbench& bench, QWidget* parent)
    : QFrame(parent)
    , m_bench(bench)
    , m_list(new QListWidget)
    , m_words(new QLabel)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setItemDelegate(new FoundPainter(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Found"));
    m_words->setMargin(8);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_words);
    connect(m_list, &QListWidget::itemClicked, this, [this] {
        if (const auto id = chosen())
            Q_EMIT picked(*id);
    });
    hide();
}

void FoundList::add(const RecordId& id, const char* drawing, const QString& text,
                    const QString& side)
{
    auto* item = new QListWidgetItem(icon(drawing), text, m_list);
    item->setData(kSide, side);
    m_ids.push_back(id);
}

void FoundList::show(const Found& found, const QString& words)
{
    m_list->clear();
    m_ids.clear();
    for (const MatchView& match : found.customers)
        add(match.customer, "im-user", qs(match.name) + QStringLiteral("  ") + qs(match.number),
            tr("%n recent", nullptr, static_cast<int>(match.recent.size())));
    for (const QueueRow& row : found.rows) {
        QStringList parts{qs(row.number)};
        if (!row.customer.empty())
            parts << qs(row.customer);
        parts << qs(row.title).simplified();
        add(row.id, "view-pim-notes", parts.join(QStringLiteral("  ")),
            m_bench.wording().state(row.kind, row.state));
    }
    if (!m_ids.empty())
        m_list->setCurrentRow(0);
    QString told = qs(found.failure);
    if (told.isEmpty() && m_ids.empty())
        told =
            tr("Nothing found for “%1”. Try a phone number, a name or its initials, or any words.")
                .arg(words);
    else if (told.isEmpty() && found.more)
        told = tr("More than these; type on to narrow it down.");
    m_words->setText(told);
    m_words->setVisible(!told.isEmpty());
    m_list->setVisible(!m_ids.empty());
    const int rows = qMin(12, m_list->count());
    m_list->setFixedHeight(rows > 0 ? rows * m_list->sizeHintForRow(0) + 2 : 0);
    adjustSize();
    resize(qMax(digits(fontMetrics(), 84), 420), sizeHint().height());
    QFrame::show();
    raise();
}

void FoundList::step(int by)
{
    if (m_list->count() > 0)
        m_list->setCurrentRow(qBound(0, m_list->currentRow() + by, m_list->count() - 1));
}

std::optional<RecordId> FoundList::chosen() const
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_ids.size()))
        return std::nullopt;
    return m_ids[static_cast<std::size_t>(row)];
}

int FoundList::count() const { return m_list->count(); }

} // namespace shouwen::ui
