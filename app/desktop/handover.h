// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One window a store and user: a second start hands what it was told (a caller's number, or only
// "come to the front") to the first over a local socket that this user alone can open, and ends.
// Takes two fixed words and a phone number, nothing else; what is longer than a line is dropped.
#pragma once

#include <QLocalServer>
#include <QObject>

namespace shouwen::desktop {

class Handover final : public QObject {
    Q_OBJECT

public:
    /// `store`: path of the file; each store has a socket of its own.
    explicit Handover(const QString& store);

    /// True: a window is there and has taken it.
    bool give(const QString& phone) const;
    /// From now on this window takes.
    void listen();

Q_SIGNALS:
    /// An empty number only asks the window to come to the front.
    void called(const QString& phone);

private:
    void take(QLocalSocket* socket);

    QString m_name;
    QLocalServer m_server;
};

/// What may be a caller's number: digits and the signs people write between them, at most 40.
bool looksLikePhone(const QString& text);

} // namespace shouwen::desktop
