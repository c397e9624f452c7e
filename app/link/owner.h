// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Owner: the ear of the program that owns a store. Programs of the same user hand it whole commands
// over a local socket and get the answer; what is not a word of the command line on this very store
// is refused, what is too long, too slow or another user's is hung up on (B35). It carries nothing
// out itself. GUI thread.
#pragma once

#include "app/link/message.h"

#include <QLocalServer>
#include <QObject>

#include <functional>

class QLocalSocket;

namespace shouwen::link {

class Owner final : public QObject {
    Q_OBJECT

public:
    using Respond = std::function<void(Reply)>;
    /// Carries a request out and responds, now or later, on this thread.
    using Serve = std::function<void(Request, Respond)>;

    explicit Owner(QObject* parent = nullptr);
    /// From now on; only whoever holds the store's lock may call it, so a socket that is there
    /// already was left behind.
    Outcome listen(const std::string& store, Serve serve);

Q_SIGNALS:
    /// Another start of the same program on this store; an empty number only asks this one to come
    /// to the front.
    void called(const QString& phone);

private:
    void takeCaller();
    void hear(QLocalSocket* caller);
    void understand(QLocalSocket* caller, const QByteArray& json);
    static void respond(QLocalSocket* caller, const Reply& reply);

    QLocalServer m_server;
    std::string m_store;
    Serve m_serve;
    int m_callers = 0;
};

} // namespace shouwen::link
