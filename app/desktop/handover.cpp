// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/handover.h"

#include "core/base/hash.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QRegularExpression>
#include <QStandardPaths>

namespace shouwen::desktop {
namespace {

constexpr int kPatienceMs = 1500;
constexpr qint64 kLongestLine = 64;
const QByteArray kTaken = "ok\n";

/// The runtime folder is the user's own (0700); without one the temporary folder does, and the
/// socket's own rights keep others out.
QString socketName(const QString& store)
{
    const QFileInfo file(store);
    const QString whole = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const auto digest = blake2b128(whole.toStdString());
    const QByteArray hex =
        QByteArray(reinterpret_cast<const char*>(digest.data()), digest.size()).toHex().left(16);
    const QString name = QStringLiteral("shouwen-") + QString::fromLatin1(hex);
#ifdef Q_OS_WIN
    return name;
#else
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return QDir(runtime.isEmpty() ? QDir::tempPath() : runtime).filePath(name);
#endif
}

} // namespace

bool looksLikePhone(const QString& text)
{
    static const QRegularExpression phone(
        QStringLiteral("^[0-9\\x{ff10}-\\x{ff19}+*#()\\-\\s.转]{3,40}$"));
    return phone.match(text).hasMatch();
}

Handover::Handover(const QString& store) : m_name(socketName(store))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket* socket = m_server.nextPendingConnection())
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { take(socket); });
    });
}

bool Handover::give(const QString& phone) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(kPatienceMs))
        return false;
    const QByteArray line =
        phone.isEmpty() ? QByteArray("show\n") : "call " + phone.toUtf8() + '\n';
    socket.write(line);
    return socket.waitForBytesWritten(kPatienceMs) && socket.waitForReadyRead(kPatienceMs) &&
           socket.readAll() == kTaken;
}

void Handover::listen()
{
    if (m_server.listen(m_name))
        return;
    // Nobody answered on it (`give` was asked before): left behind by a program that was killed.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
}

void Handover::take(QLocalSocket* socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > kLongestLine)
            socket->abort();
        return;
    }
    const QString line = QString::fromUtf8(socket->readLine(kLongestLine)).trimmed();
    const QString call = QStringLiteral("call ");
    const QString phone = line.startsWith(call) ? line.mid(call.size()) : QString();
    if (line == QLatin1String("show") || looksLikePhone(phone)) {
        socket->write(kTaken);
        Q_EMIT called(phone);
    }
    socket->disconnectFromServer();
}

} // namespace shouwen::desktop
