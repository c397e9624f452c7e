// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_area.h"

#include "ui/base/text.h"
#include "ui/base/workbench.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace shouwen::ui {

StatusArea::StatusArea(Workbench& bench, QWidget* parent)
    : QStatusBar(parent)
    , m_bench(bench)
    , m_said(new QLabel)
    , m_busy(new QLabel)
    , m_drafts(new QToolButton)
    , m_store(new QLabel)
    , m_conflicts(new QToolButton)
{
    setSizeGripEnabled(false);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setContentsMargins(10, 0, 0, 0);
    m_store->setContentsMargins(0, 0, 10, 0);
    for (QLabel* label : {m_said, m_busy, m_store})
        label->setForegroundRole(QPalette::PlaceholderText);
    addPermanentWidget(m_said, 1);
    addPermanentWidget(m_busy);
    m_drafts->setAutoRaise(true);
    m_drafts->setFocusPolicy(Qt::TabFocus);
    m_drafts->hide();
    connect(m_drafts, &QToolButton::clicked, this, &StatusArea::draftsAsked);
    addPermanentWidget(m_drafts);
    m_conflicts->setAutoRaise(true);
    m_conflicts->setFocusPolicy(Qt::TabFocus);
    m_conflicts->hide();
    connect(m_conflicts, &QToolButton::clicked, this, &StatusArea::listConflicts);
    addPermanentWidget(m_conflicts);
    addPermanentWidget(m_store);
    m_patience.setSingleShot(true);
    m_patience.setInterval(400);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_busy->setText(tr("working…")); });
    connect(&bench.desk(), &DeskClient::pendingChanged, this, [this](int pending) {
        if (pending == 0) {
            m_patience.stop();
            m_busy->clear();
        } else if (!m_patience.isActive() && m_busy->text().isEmpty()) {
            m_patience.start();
        }
    });
}

void StatusArea::say(const QString& text)
{
    const QString now =
        m_bench.ready() ? momentText(m_bench.now(), m_bench.now(), m_bench.zone()) : QString();
    m_said->setText(now + QStringLiteral("  ") + text);
}

void StatusArea::showStore()
{
    if (!m_bench.ready())
        return;
    const DeskFacts& facts = m_bench.facts();
    QStringList parts;
    if (facts.sample)
        parts << tr("sample store");
    if (!facts.organisation.empty())
        parts << qs(facts.organisation);
    parts << QFileInfo(qs(facts.path)).fileName();
    m_store->setText(parts.join(QStringLiteral(" · ")));
    m_store->setToolTip(qs(facts.path));
}

void StatusArea::showDrafts(int count)
{
    m_draftCount = count;
    m_drafts->setText(count == 1 ? tr("1 draft") : tr("%1 drafts").arg(count));
    m_drafts->setToolTip(tr("Typed and not saved when the program ended"));
    m_drafts->setVisible(count > 0);
}

void StatusArea::askConflicts()
{
    m_bench.desk().ask(
        m_lane, this, [](Desk& desk, const Person& me) { return desk.conflicts(me); },
        [this](Result<std::vector<ConflictView>> found) {
            if (!found)
                return;
            m_found = *std::move(found);
            showConflicts();
        });
}

void StatusArea::showConflicts()
{
    const int count = static_cast<int>(m_found.size());
    m_conflicts->setText(count == 1 ? tr("1 conflict to settle")
                                    : tr("%1 conflicts to settle").arg(count));
    m_conflicts->setToolTip(tr("Two desks wrote the same without knowing of each other"));
    m_conflicts->setVisible(count > 0);
}

void StatusArea::listConflicts()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    RecordId last = RecordId::zero();
    for (const ConflictView& conflict : m_found) {
        if (conflict.record == last)
            continue; // one line a record
        last = conflict.record;
        const QString what = conflict.what.empty() ? tr("state") : qs(conflict.what);
        connect(
            menu->addAction(tr("%1   %2   %3").arg(qs(conflict.number), what, qs(conflict.title))),
            &QAction::triggered, this, [this, id = conflict.record] { Q_EMIT opened(id); });
    }
    menu->popup(m_conflicts->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void StatusArea::changeEvent(QEvent* event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showStore();
        showDrafts(m_draftCount);
        showConflicts();
    }
}

} // namespace shouwen::ui
