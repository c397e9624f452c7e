// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/link_host.h"

#include "core/base/log.h"
#include "ui/base/desk_client.h"
#include "ui/print/pdf.h"

namespace shouwen::desktop {
namespace {

struct Served {
    link::Reply reply;
    Changes changes;
};

} // namespace

LinkHost::LinkHost(Parts parts) : m(std::move(parts))
{
    connect(&m_owner, &link::Owner::called, this, &LinkHost::called);
}

void LinkHost::begin(const std::string& store)
{
    const auto listening = m_owner.listen(store, [this](link::Request request, auto respond) {
        serve(std::move(request), std::move(respond));
    });
    if (!listening)
        qCWarning(lcApp) << "no link:" << listening.error().reasons.front().code;
}

void LinkHost::serve(link::Request request, link::Owner::Respond respond)
{
    m.desk.ask(
        this,
        [this, request = std::move(request), mine = m.language()](Desk& desk, const Person&) {
            cli::SessionClock clock(m_clock);
            cli::Session session{.clock = clock,
                                 .random = m.random,
                                 .files = m.files,
                                 .storePath = desk.path(),
                                 .language = request.language,
                                 .desk = std::shared_ptr<Desk>(std::shared_ptr<void>(), &desk)};
            session.writePdf = [this](const Sheet& sheet, const std::string& path) {
                return ui::writePdf(sheet, path, m.files);
            };
            desk.speak(request.language, cli::translatedCore);
            auto answer = cli::give(session, request.args);
            desk.speak(mine);
            if (!answer)
                return Served{{std::move(answer).error(), {}}, std::move(session.changes)};
            return Served{{{}, *std::move(answer)}, std::move(session.changes)};
        },
        [this, respond = std::move(respond)](Served served) {
            if (!served.changes.empty())
                Q_EMIT m.desk.changed(served.changes);
            respond(std::move(served.reply));
        });
}

} // namespace shouwen::desktop
