// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/link/owner.h"

#include <QLocalSocket>
#include <QPointer>
#include <QTimer>

namespace shouwen::link {
namespace {

constexpr int kMostCallers = 16;
constexpr int kPatienceMs = 5000;

Error refusal(const char* code, const char* text, std::vector<std::string> args = {})
{
    return {ErrorKind::Rejected, Reason{code, text, std::move(args)}};
}

/// The reason why these words are not carried out for others; nothing where they may be.
std::optional<Error> objection(const Request& request)
{
    const cli::Word* word = cli::wordNamed(request.args.words.front());
    if (word == nullptr || word->run == nullptr || word->needs == cli::Needs::Nothing)
        return refusal("link.word",
                       QT_TRANSLATE_NOOP("core", "this is no command for an open store"));
    if (request.args.has("now"))
        return refusal("link.now",
                       QT_TRANSLATE_NOOP("core",
                                         "another program has the store open, and its clock is "
                                         "not set by --now; close it first"));
    return std::nullopt;
}

} // namespace

Owner::Owner(QObject* parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(kMostCallers);
    connect(&m_server, &QLocalServer::newConnection, this, &Owner::takeCaller);
}

Outcome Owner::listen(const std::string& store, Serve serve)
{
    SHOUWEN_TRY(const QString name, socketOf(store));
    m_store = canonicalStore(store);
    m_serve = std::move(serve);
    QLocalServer::removeServer(name);
    if (m_server.listen(name))
        return Done{};
    return Error(ErrorKind::Io,
                 Reason{"link.listen",
                        QT_TRANSLATE_NOOP("core", "other programs cannot reach this one: %1"),
                        {m_server.errorString().toStdString()},
                        name.toStdString()});
}

void Owner::takeCaller()
{
    while (QLocalSocket* caller = m_server.nextPendingConnection()) {
        if (m_callers >= kMostCallers || !isSameUser(caller->socketDescriptor())) {
            caller->abort();
            caller->deleteLater();
            continue;
        }
        ++m_callers;
        connect(caller, &QObject::destroyed, this, [this] { --m_callers; });
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { hear(caller); });
        // Whoever says nothing keeps nobody waiting.
        QTimer::singleShot(kPatienceMs, caller, [caller] {
            if (!caller->property("heard").toBool())
                caller->abort();
        });
        hear(caller);
    }
}

void Owner::hear(QLocalSocket* caller)
{
    if (caller->property("heard").toBool()) {
        caller->abort(); // one request a call
        return;
    }
    if (caller->bytesAvailable() < kLengthBytes)
        return;
    const std::uint32_t length = lengthOf(caller->peek(kLengthBytes));
    if (length > kMaxRequestBytes) {
        caller->setProperty("heard", true);
        respond(caller, {refusal("link.too_long",
                                 QT_TRANSLATE_NOOP("core", "a request of %1 bytes is refused"),
                                 {std::to_string(length)}),
                         {}});
        return;
    }
    if (caller->bytesAvailable() < kLengthBytes + static_cast<qint64>(length))
        return;
    caller->setProperty("heard", true);
    caller->read(kLengthBytes);
    understand(caller, caller->read(length));
}

void Owner::understand(QLocalSocket* caller, const QByteArray& json)
{
    auto request = decodeRequest(json);
    if (!request)
        return respond(caller, {std::move(request).error(), {}});
    if (request->store != m_store)
        return respond(
            caller,
            {refusal("link.store", QT_TRANSLATE_NOOP("core", "another store is open here")), {}});
    if (request->raise) {
        Q_EMIT called(QString::fromStdString(request->call));
        return respond(caller, {});
    }
    if (auto no = objection(*request))
        return respond(caller, {std::move(no), {}});
    m_serve(*std::move(request), [guard = QPointer<QLocalSocket>(caller)](Reply reply) {
        if (guard)
            respond(guard, reply);
    });
}

void Owner::respond(QLocalSocket* caller, const Reply& reply)
{
    caller->write(encode(reply));
    caller->disconnectFromServer(); // once all is written
}

} // namespace shouwen::link
