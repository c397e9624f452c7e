// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/link/caller.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>

#include <map>

namespace shouwen::link {
namespace {

constexpr int kConnectMs = 2000;
/// Verifying or importing a large store takes its time; an owner that dies is noticed at once.
constexpr int kAnswerMs = 60 * 60 * 1000;

/// Words whose n-th word names a file.
const std::map<std::string, std::size_t> kFileWords{{"attach", 2},  {"bundle", 2}, {"desk", 2},
                                                    {"import", 2},  {"replay", 1}, {"restore", 1},
                                                    {"rulebook", 2}};
constexpr std::array kFileOptions{"to", "map", "from", "rejects"};

Error ended()
{
    return {
        ErrorKind::Io,
        Reason{"link.ended",
               QT_TRANSLATE_NOOP("core", "the program that has the store open ended before it "
                                         "answered; look whether the command was carried out")}};
}

bool readAtLeast(QLocalSocket& socket, qint64 bytes)
{
    while (socket.bytesAvailable() < bytes)
        if (!socket.waitForReadyRead(kAnswerMs) && socket.bytesAvailable() < bytes)
            return false;
    return true;
}

Result<Reply> converse(QLocalSocket& socket, const QByteArray& request)
{
    socket.write(request);
    while (socket.bytesToWrite() > 0)
        if (!socket.waitForBytesWritten(kConnectMs))
            return ended();
    if (!readAtLeast(socket, kLengthBytes))
        return ended();
    const std::uint32_t length = lengthOf(socket.read(kLengthBytes));
    if (length > kMaxReplyBytes || !readAtLeast(socket, length))
        return ended();
    return decodeReply(socket.read(length));
}

std::optional<Result<Reply>> say(const Request& request)
{
    const auto name = socketOf(request.store);
    if (!name)
        return std::nullopt;
#ifdef Q_OS_UNIX
    if (!QFileInfo::exists(*name))
        return std::nullopt;
#endif
    QLocalSocket socket;
    socket.connectToServer(*name);
    if (!socket.waitForConnected(kConnectMs) || !isSameUser(socket.socketDescriptor()))
        return std::nullopt; // left behind by a crash, or somebody else's
    const auto bytes = encode(request);
    if (!bytes)
        return Result<Reply>(bytes.error());
    return converse(socket, *bytes);
}

void makeWhole(std::string& word, const QDir& folder, bool mustExist)
{
    const QString path = folder.absoluteFilePath(QString::fromStdString(word));
    if (!word.empty() && (!mustExist || QFileInfo::exists(path)))
        word = QDir::cleanPath(path).toStdString();
}

} // namespace

cli::Args withWholePaths(cli::Args args, const QString& folder)
{
    const QDir dir(folder);
    const auto word = args.words.empty() ? kFileWords.end() : kFileWords.find(args.words.front());
    if (word != kFileWords.end() && word->second < args.words.size())
        makeWhole(args.words[word->second], dir, true);
    for (const char* name : kFileOptions)
        if (const auto option = args.options.find(name); option != args.options.end())
            makeWhole(option->second, dir, false);
    return args;
}

std::optional<Result<cli::Answer>> handOver(const std::string& store, const cli::Args& args,
                                            const std::string& language)
{
    Request request{.store = canonicalStore(store),
                    .language = language,
                    .args = withWholePaths(args, QDir::currentPath())};
    request.args.options.erase("store");
    auto reply = say(request);
    if (!reply)
        return std::nullopt;
    if (!*reply)
        return Result<cli::Answer>(std::move(*reply).error());
    if ((*reply)->error)
        return Result<cli::Answer>(*(*reply)->error);
    return Result<cli::Answer>((*reply)->answer);
}

bool raiseOwner(const std::string& store, const std::string& phone)
{
    const auto reply = say({.store = canonicalStore(store), .raise = true, .call = phone});
    return reply && *reply && !(*reply)->error;
}

} // namespace shouwen::link
