// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/link/caller.h"
#include "app/link/owner.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QLocalSocket>
#include <QTemporaryDir>

#include <future>
#include <thread>

#include <sys/wait.h>
#include <unistd.h>

using namespace shouwen;
using namespace shouwen::link;

namespace {

/// A store that somebody owns: every request is answered with its words, one a line.
struct Owned {
    QTemporaryDir folder;
    std::string store = folder.filePath(QStringLiteral("a.shouwen")).toStdString();
    Owner owner;
    int served = 0;

    Owned()
    {
        QFile made(QString::fromStdString(store));
        REQUIRE(made.open(QIODevice::WriteOnly));
        REQUIRE(owner.listen(store, [this](const Request& request, const Owner::Respond& respond) {
            ++served;
            Reply reply;
            for (const std::string& word : request.args.words)
                reply.answer.text += word + '\n';
            respond(reply);
        }));
    }
};

/// What `ask` gives on a thread of its own while this one hears.
template <class Ask>
auto meanwhile(Ask ask)
{
    auto future = std::async(std::launch::async, [&] {
        auto told = ask();
        QMetaObject::invokeMethod(QCoreApplication::instance(), [] {}); // wakes the loop below
        return told;
    });
    while (future.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    return future.get();
}

/// Sends raw bytes, and gives what comes back until the other side hangs up.
QByteArray raw(const std::string& store, const QByteArray& bytes)
{
    return meanwhile([&] {
        QLocalSocket socket;
        socket.connectToServer(*socketOf(store));
        if (!socket.waitForConnected(2000))
            return QByteArray("not connected");
        socket.write(bytes);
        socket.waitForBytesWritten(2000);
        while (socket.state() == QLocalSocket::ConnectedState && socket.waitForReadyRead(10000)) {
        }
        return socket.readAll();
    });
}

QByteArray lengthBytes(std::uint32_t n)
{
    QByteArray bytes;
    for (int i = 0; i < 4; ++i)
        bytes.append(static_cast<char>(n >> (8 * i)));
    return bytes;
}

} // namespace

TEST_CASE("a command is handed to the owner and answered (F15)")
{
    Owned owned;
    const auto told = meanwhile([&] {
        return handOver(owned.store, {{"show", "TS-1"}, {}}, "zh_CN");
    });
    REQUIRE(told);
    REQUIRE(*told);
    CHECK((**told).text == "show\nTS-1\n");
    CHECK(owned.served == 1);
}

TEST_CASE("where nobody owns the store, or its owner has crashed, the caller is told so (F15)")
{
    const QTemporaryDir folder;
    const std::string store = folder.filePath(QStringLiteral("b.shouwen")).toStdString();
    CHECK_FALSE(handOver(store, {{"list"}, {}}, "en"));
    QFile left(*socketOf(store)); // a crash leaves the name behind
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.close();
    CHECK_FALSE(handOver(store, {{"list"}, {}}, "en"));
    Owner next;
    CHECK(next.listen(store, [](const Request&, const Owner::Respond&) {}));
}

TEST_CASE("a second start brings the first to the front, with a caller's number or none (F15)")
{
    Owned owned;
    std::vector<std::string> calls;
    QObject::connect(&owned.owner, &Owner::called,
                     [&calls](const QString& phone) { calls.push_back(phone.toStdString()); });
    CHECK(meanwhile([&] { return raiseOwner(owned.store); }));
    CHECK(meanwhile([&] { return raiseOwner(owned.store, "+86 199 0000 1001"); }));
    CHECK_FALSE(meanwhile([&] { return raiseOwner(owned.store, "rm -rf"); }));
    CHECK_FALSE(meanwhile([&] { return raiseOwner(owned.store, std::string(41, '1')); }));
    CHECK(calls == std::vector<std::string>{"", "+86 199 0000 1001"});
    CHECK_FALSE(raiseOwner(owned.store + "2"));
}

TEST_CASE("B35 only words for an open store are carried out for others")
{
    Owned owned;
    for (const char* word : {"init", "clock", "help", "sh", "../bin/sh", ""}) {
        const auto told = meanwhile([&] { return handOver(owned.store, {{word, "x"}, {}}, "en"); });
        REQUIRE(told);
        CHECK(told->error().has("link.word"));
    }
    const auto timed = meanwhile([&] {
        return handOver(owned.store, {{"list"}, {{"now", "2026"}}}, "en");
    });
    CHECK(timed->error().has("link.now"));
    CHECK(owned.served == 0);
}

TEST_CASE("B35 a gigabyte announced, rubbish, and another store are refused and hung up on")
{
    Owned owned;
    const auto refusedFor = [](const QByteArray& bytes) {
        const auto reply = decodeReply(bytes.mid(kLengthBytes));
        return reply && reply->error ? std::string(reply->error->reasons.front().code)
                                     : std::string("?");
    };
    CHECK(refusedFor(raw(owned.store, lengthBytes(1u << 30) + QByteArray(1000, 'x'))) ==
          "link.too_long");
    CHECK(refusedFor(raw(owned.store, lengthBytes(UINT32_MAX))) == "link.too_long");
    CHECK(refusedFor(raw(owned.store, lengthBytes(5) + "hello")) == "link.malformed");
    CHECK(refusedFor(raw(owned.store, lengthBytes(0))) == "link.malformed");
    const auto other = encode(Request{.store = "/elsewhere", .args = {{"list"}, {}}});
    CHECK(refusedFor(raw(owned.store, *other)) == "link.store");
    CHECK(owned.served == 0);
}

TEST_CASE("B35 one request a call: more of them are not heard")
{
    Owned owned;
    const auto one = encode(Request{.store = canonicalStore(owned.store), .args = {{"list"}, {}}});
    raw(owned.store, *one + *one);
    CHECK(owned.served <= 1);
}

TEST_CASE("B35 another user cannot reach the owner")
{
    if (::geteuid() != 0)
        return; // only root can become somebody else
    Owned owned;
    const QByteArray name = QFile::encodeName(*socketOf(owned.store));
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const bool became = ::setgid(65534) == 0 && ::setuid(65534) == 0;
        ::_exit(became && ::access(name.constData(), F_OK) == 0 ? 1 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK(WEXITSTATUS(status) == 0);
}
