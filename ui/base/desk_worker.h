// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// DeskWorker: owner of the Desk on the worker thread. Does derived work (full text) in small slices
// once it has been left in peace for a moment. Only DeskClient talks to it.
#pragma once

#include "ui/base/desk_client.h"

#include <QTimer>

namespace shouwen::ui {

class DeskWorker final : public QObject {
public:
    DeskWorker();

    /// On the worker thread. Facts, or why not.
    Result<std::shared_ptr<const DeskFacts>> open(const DeskClient::Opener& opener,
                                                  const std::string& who);
    Desk* desk() { return m_desk.get(); }
    /// Something was written: derived work follows when idle.
    void wroteSomething();
    /// A question came: idle work waits.
    void busy();

private:
    void catchUp();

    std::unique_ptr<Desk> m_desk;
    QTimer m_idle{this};
    int m_slicesLeft = 0;
};

} // namespace shouwen::ui
