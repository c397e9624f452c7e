// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/column_sheet.h"

#include "ui/base/metrics.h"
#include "ui/base/style.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace shouwen::ui {

ColumnSheet::ColumnSheet(const QueueColumns& shown, QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget)
{
    setWindowTitle(tr("Columns"));
    auto* told = new QLabel(tr("Space shows or hides a column, Ctrl+Up and Ctrl+Down move it."));
    told->setWordWrap(true);
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->installEventFilter(this);
    auto* buttons = new QDialogButtonBox;
    auto* usual = buttons->addButton(tr("As usual"), QDialogButtonBox::ResetRole);
    auto* take = buttons->addButton(tr("Show these"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Back"), QDialogButtonBox::RejectRole);
    take->setProperty(kRole, QStringLiteral("primary"));
    take->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(told);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(usual, &QPushButton::clicked, this, [this] { fill(usualColumns()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, [this] {
        const QueueColumns columns = chosen();
        accept();
        Q_EMIT columnsChosen(columns);
    });
    fill(shown);
    resize(digits(fontMetrics(), 52), digits(fontMetrics(), 52));
    m_list->setFocus();
}

void ColumnSheet::fill(const QueueColumns& shown)
{
    m_list->clear();
    const auto add = [this](QueueColumn column, bool on) {
        auto* item = new QListWidgetItem(QueueModel::columnTitle(column), m_list);
        item->setData(Qt::UserRole, static_cast<int>(column));
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        // What a row is about must stay on it.
        const bool always = column == QueueColumn::Title;
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsDragEnabled |
                       (always ? Qt::NoItemFlags : Qt::ItemIsUserCheckable));
    };
    for (const QueueColumn column : shown)
        add(column, true);
    for (int i = 0; i < kQueueColumns; ++i)
        if (const auto column = static_cast<QueueColumn>(i);
            std::find(shown.begin(), shown.end(), column) == shown.end())
            add(column, false);
    m_list->setCurrentRow(0);
}

QueueColumns ColumnSheet::chosen() const
{
    QueueColumns out;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            out.push_back(static_cast<QueueColumn>(m_list->item(row)->data(Qt::UserRole).toInt()));
    return out;
}

void ColumnSheet::move(int by)
{
    const int row = m_list->currentRow();
    const int to = row + by;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
}

bool ColumnSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool up = key->key() == Qt::Key_Up;
        if (key->modifiers() == Qt::ControlModifier && (up || key->key() == Qt::Key_Down)) {
            move(up ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace shouwen::ui
