// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/draft_list.h"

#include "ui/base/metrics.h"
#include "ui/base/style.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/draft/draft_keeper.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace shouwen::ui {
namespace {

constexpr int kBeginning = 60;

/// The longest text is what the person remembers it by.
QString beginning(const Draft& draft)
{
    QString longest;
    for (const QString& text : draft.texts)
        if (text.size() > longest.size())
            longest = text;
    longest = longest.simplified();
    return longest.size() > kBeginning ? longest.left(kBeginning) + QChar(0x2026) : longest;
}

} // namespace

DraftList::DraftList(Workbench& bench, QWidget* parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_list(new QListWidget)
    , m_restore(new QPushButton(tr("Restore")))
    , m_drop(new QPushButton(tr("Throw away…")))
{
    setWindowTitle(tr("Drafts"));
    auto* told = new QLabel(tr("This was typed and not saved when the program ended."));
    told->setWordWrap(true);
    m_list->setAccessibleName(tr("Drafts"));
    m_list->setWordWrap(true);
    m_restore->setProperty(kRole, QStringLiteral("primary"));
    m_restore->setDefault(true);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_drop, QDialogButtonBox::DestructiveRole);
    buttons->addButton(m_restore, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Later"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->addWidget(told);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(digits(fontMetrics(), 80), digits(fontMetrics(), 45));
    connect(m_restore, &QPushButton::clicked, this, &DraftList::restore);
    connect(m_list, &QListWidget::itemActivated, this, &DraftList::restore);
    connect(m_drop, &QPushButton::clicked, this, &DraftList::throwAway);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill();
}

QString DraftList::line(const Draft& draft) const
{
    const QString place =
        draft.number.isEmpty()
            ? tr("New: %1").arg(m_bench.wording().kind(us(draft.kind)))
            : tr("%1 %2").arg(m_bench.wording().kind(us(draft.kind)), draft.number);
    const QString when = momentText(draft.at, m_bench.now(), m_bench.zone());
    return tr("%1 · %2\n%3").arg(place, when, beginning(draft));
}

void DraftList::fill()
{
    m_list->clear();
    for (const Draft& draft : m_bench.drafts()->found()) {
        auto* item = new QListWidgetItem(line(draft), m_list);
        item->setData(Qt::UserRole, draft.key);
    }
    m_list->setCurrentRow(0);
    if (m_list->count() == 0)
        accept();
}

void DraftList::restore()
{
    const int row = m_list->currentRow();
    const auto& found = m_bench.drafts()->found();
    if (row < 0 || row >= static_cast<int>(found.size()))
        return;
    const Draft draft = found[static_cast<std::size_t>(row)];
    accept();
    Q_EMIT restoreAsked(draft);
}

void DraftList::throwAway()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item)
        return;
    const Question question{tr("Throw this draft away?"),
                            tr("What was typed in it is gone for good."),
                            {tr("Throw away"), tr("Keep")},
                            1};
    m_bench.prompts().ask(this, question,
                          [this, key = item->data(Qt::UserRole).toString()](int verb) {
                              if (verb != 0)
                                  return;
                              m_bench.drafts()->drop(key);
                              fill();
                          });
}

} // namespace shouwen::ui
