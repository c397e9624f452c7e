// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// LinkHost: carries out for other programs what they ask of the store this window owns, on the
// desk's thread, and tells the window what has changed. A second start of the window hands its
// caller's number to this one, or only asks it to come to the front.
#pragma once

#include "app/link/owner.h"
#include "core/base/seams.h"

#include <functional>

namespace shouwen::ui {
class DeskClient;
}

namespace shouwen::desktop {

class LinkHost final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        ui::DeskClient& desk;
        Random& random;
        Files& files;
        std::function<std::string()> language; ///< of the window, as it is now
    };
    explicit LinkHost(Parts parts);
    /// The store is open. Without a socket the window works on; others are told it is in use.
    void begin(const std::string& store);

Q_SIGNALS:
    /// An empty number only asks the window to come to the front.
    void called(const QString& phone);

private:
    void serve(link::Request request, link::Owner::Respond respond);

    Parts m;
    SystemClock m_clock;
    link::Owner m_owner;
};

} // namespace shouwen::desktop
