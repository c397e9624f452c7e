// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_views.h"

#include "core/desk/views.h"
#include "ui/base/message_strip.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/queue/queue_header.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_pane.h"
#include "ui/queue/queue_view.h"
#include "ui/shell/desk_list.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_area.h"
#include "ui/shell/view_sheet.h"

namespace shouwen::ui {

WindowViews::WindowViews(MainWindow& window) : QObject(&window), m_window(window) {}

void WindowViews::save()
{
    const SavedView* chosen = m_window.desks().view();
    auto* sheet =
        new ViewSheet(chosen ? qs(chosen->name) : QString(), chosen && chosen->shared, &m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ViewSheet::named, this, &WindowViews::keep);
    sheet->open();
}

void WindowViews::keep(const QString& name, bool shared)
{
    SavedView view;
    const SavedView* chosen = m_window.desks().view();
    if (chosen && chosen->mine && qs(chosen->name) == name)
        view.id = chosen->id;
    view.name = us(name);
    view.shared = shared;
    view.request = m_window.queue().model().request();
    for (const QueueColumn column : m_window.queue().view().header().columns())
        view.columns.push_back(us(columnName(column)));
    m_window.bench().desk().ask(
        this, [view](Desk& desk, const Person& me) { return desk.saveView(me, view); },
        [this, name](const Result<Receipt>& saved) {
            if (!saved) {
                m_window.message().say(Tone::Error, m_window.bench().wording().say(saved.error()));
                return;
            }
            m_window.status().say(tr("view \"%1\" saved").arg(name));
            m_window.desks().chooseLater(QStringLiteral("v/") + qs(saved->record.hex()));
            m_window.refreshAll();
        });
}

void WindowViews::drop()
{
    const SavedView* chosen = m_window.desks().view();
    if (!chosen)
        return;
    const Question question{tr("Drop the view \"%1\"?").arg(qs(chosen->name)),
                            chosen->shared ? tr("It is shared: it goes for everybody. "
                                                "The records in it stay as they are.")
                                           : tr("The records in it stay as they are."),
                            {tr("Drop"), tr("Keep")},
                            1};
    m_window.bench().prompts().ask(&m_window, question, [this, id = chosen->id](int verb) {
        if (verb != 0)
            return;
        m_window.bench().desk().ask(
            this, [id](Desk& desk, const Person& me) { return desk.dropView(me, id); },
            [this](const Result<Receipt>& dropped) {
                if (!dropped)
                    m_window.message().say(Tone::Error,
                                           m_window.bench().wording().say(dropped.error()));
                m_window.refreshAll();
            });
    });
}

} // namespace shouwen::ui
