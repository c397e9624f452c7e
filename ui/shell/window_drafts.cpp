// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_drafts.h"

#include "ui/base/message_strip.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/draft/draft_keeper.h"
#include "ui/shell/draft_list.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_area.h"

#include <QGuiApplication>

namespace shouwen::ui {

WindowDrafts::WindowDrafts(MainWindow& window) : QObject(&window), m_window(window)
{
    DraftKeeper* drafts = window.bench().drafts();
    if (!drafts)
        return;
    connect(drafts, &DraftKeeper::foundChanged, this, [this, drafts] {
        m_window.status().showDrafts(static_cast<int>(drafts->found().size()));
    });
    connect(drafts, &DraftKeeper::failed, this, [this](const QString& why) {
        m_window.message().say(
            Tone::Warning,
            tr("What you type cannot be kept for a restart; save often.\n%1").arg(why));
    });
    connect(&window.status(), &StatusArea::draftsAsked, this, &WindowDrafts::offer);
    // The desktop session ends: nobody is asked, nothing is lost.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, drafts, &DraftKeeper::flush,
            Qt::DirectConnection);
    connect(qGuiApp, &QCoreApplication::aboutToQuit, drafts, &DraftKeeper::flush);
}

void WindowDrafts::begin()
{
    Workbench& bench = m_window.bench();
    if (!bench.drafts())
        return;
    bench.drafts()->open(qs(bench.facts().path), bench.desk().me().id);
    const int count = static_cast<int>(bench.drafts()->found().size());
    if (count > 0)
        m_window.message().say(Tone::Info,
                               count == 1 ? tr("One draft was not saved last time.")
                                          : tr("%1 drafts were not saved last time.").arg(count),
                               count == 1 ? tr("Restore the draft")
                                          : tr("Restore %1 drafts").arg(count),
                               [this] { offer(); });
}

void WindowDrafts::offer()
{
    const auto& found = m_window.bench().drafts()->found();
    if (found.size() == 1)
        restore(Draft(found.front()));
    else if (!found.empty())
        openList();
}

void WindowDrafts::openList()
{
    auto* list = new DraftList(m_window.bench(), &m_window);
    list->setAttribute(Qt::WA_DeleteOnClose);
    connect(list, &DraftList::restoreAsked, this, &WindowDrafts::restore);
    list->open();
}

void WindowDrafts::restore(const Draft& draft)
{
    const auto done = [this, key = draft.key] { m_window.bench().drafts()->taken(key); };
    if (draft.page == QLatin1String("intake"))
        m_window.restoreIntake(draft, done);
    else if (const auto id = RecordId::fromHex(us(draft.record)))
        m_window.restoreRecord(*id, draft, done);
}

} // namespace shouwen::ui
