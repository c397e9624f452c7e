// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the socket of a store is, and who is at its other end.
#include "app/link/message.h"

#include "core/base/hash.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace shouwen::link {
namespace {

constexpr std::size_t kNameCharacters = 24;

Error noFolder(const QString& folder)
{
    return {ErrorKind::Io,
            Reason{"link.folder",
                   QT_TRANSLATE_NOOP("core", "only you may be able to enter this folder; programs "
                                             "meet there. Check its owner and rights."),
                   {},
                   folder.toStdString()}};
}

/// Ours alone, and a folder itself: what others could enter or replace is not used.
bool isPrivate([[maybe_unused]] const QString& folder)
{
#ifdef Q_OS_UNIX
    struct stat about {};
    return ::lstat(QFile::encodeName(folder).constData(), &about) == 0 && S_ISDIR(about.st_mode) &&
           about.st_uid == ::geteuid() && (about.st_mode & (S_IRWXG | S_IRWXO)) == 0;
#else
    return true; // pipes have no folder; their rights are those of UserAccessOption
#endif
}

} // namespace

std::string canonicalStore(const std::string& path)
{
    const QFileInfo file(QString::fromStdString(path));
    return (file.exists() ? file.canonicalFilePath() : file.absoluteFilePath()).toStdString();
}

Result<QString> socketOf(const std::string& store)
{
    const QString name =
        QStringLiteral("shouwen-") +
        QString::fromStdString(blake2b256(canonicalStore(store)).hex().substr(0, kNameCharacters));
#ifdef Q_OS_UNIX
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    const QString folder = runtime + QStringLiteral("/shouwen");
    if (runtime.isEmpty() || !QDir().mkpath(folder))
        return noFolder(folder);
    struct stat about {};
    const QByteArray encoded = QFile::encodeName(folder);
    if (::lstat(encoded.constData(), &about) == 0 && about.st_uid == ::geteuid())
        ::chmod(encoded.constData(), S_IRWXU);
    if (!isPrivate(folder))
        return noFolder(folder);
    return QString(folder + QLatin1Char('/') + name);
#else
    return name;
#endif
}

bool isSameUser([[maybe_unused]] qintptr socket)
{
#if defined(Q_OS_LINUX)
    ucred about{};
    socklen_t size = sizeof about;
    return ::getsockopt(static_cast<int>(socket), SOL_SOCKET, SO_PEERCRED, &about, &size) == 0 &&
           about.uid == ::geteuid();
#elif defined(Q_OS_UNIX)
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(static_cast<int>(socket), &user, &group) == 0 && user == ::geteuid();
#else
    return true; // UserAccessOption keeps others out of the pipe
#endif
}

} // namespace shouwen::link
