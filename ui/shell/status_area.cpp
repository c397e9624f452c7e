// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/status_area.h"

#include "ui/base/text.h"
#include "ui/base/workbench.h"

#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QToolButton>

namespace shouwen::ui {

StatusArea::StatusArea(Workbench& bench, QWidget* parent)
    : QStatusBar(parent)
    , m_bench(bench)
    , m_said(new QLabel)
    , m_busy(new QLabel)
    , m_drafts(new QToolButton)
    , m_store(new QLabel)
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

void StatusArea::changeEvent(QEvent* event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        showStore();
        showDrafts(m_draftCount);
    }
}

} // namespace shouwen::ui
