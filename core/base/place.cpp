// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/place.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStorageInfo>

#include <algorithm>
#include <array>
#include <filesystem>

#ifdef Q_OS_LINUX
#include <sys/vfs.h>
#endif

namespace shouwen {
namespace {

class LockFile final : public Hold {
public:
    explicit LockFile(const QString& name) : lock(name)
    {
        lock.setStaleLockTime(0); // only a dead owner's lock is stale, however old it is
    }
    QLockFile lock;
};

Error ownedBy(const std::string& path, const QLockFile& lock)
{
    qint64 pid = 0;
    QString host, application;
    if (!lock.getLockInfo(&pid, &host, &application) || pid == 0)
        return {
            ErrorKind::Busy,
            {"store.owned_now", // it is just being opened or closed
             QT_TRANSLATE_NOOP("core", "%1 is in use by another program. Try again in a moment."),
             {path}}};
    return {
        ErrorKind::Busy,
        {"store.owned",
         QT_TRANSLATE_NOOP("core", "%1 is in use by %2 (process %3 on %4). Close it there first."),
         {path, application.toStdString(), std::to_string(pid), host.toStdString()}}};
}

/// A power cut can leave a lock file that names nobody; its owner would have written the rest of it
/// within moments.
bool removeTorn(const QLockFile& lock)
{
    constexpr qint64 kMomentsMs = 10'000;
    qint64 pid = 0;
    QString host, application;
    const QFileInfo file(lock.fileName());
    if (lock.error() != QLockFile::LockFailedError || !file.exists() ||
        (lock.getLockInfo(&pid, &host, &application) && pid != 0))
        return false;
    const qint64 age = file.lastModified().msecsTo(QDateTime::currentDateTimeUtc());
    return age > kMomentsMs && QFile::remove(lock.fileName());
}

QFileInfo placeOf(const std::string& path)
{
    const QFileInfo file(QString::fromStdString(path));
    return file.exists() ? file : QFileInfo(file.absolutePath());
}

#ifdef Q_OS_LINUX
struct Drive {
    std::uint32_t magic; ///< statfs(2)
    const char* name;
};
constexpr std::array kDrives{
    Drive{0x00006969, "NFS"},    Drive{0x0000517B, "SMB"},    Drive{0xFF534D42, "SMB"},
    Drive{0xFE534D42, "SMB"},    Drive{0x65735546, "FUSE"},   Drive{0x5346414F, "AFS"},
    Drive{0x73757245, "Coda"},   Drive{0x01021997, "9P"},     Drive{0x00C36400, "Ceph"},
    Drive{0x786F4256, "VBoxSF"}, Drive{0x0BD00BD0, "Lustre"}, Drive{0x0000564C, "NCP"},
};
#endif

} // namespace

Outcome SystemPlaces::checkPlace(const std::string& path)
{
    std::vector<Reason> reasons;
    // A hard link would be a second way to the same file, past the lock beside it.
    std::error_code failed;
    const std::filesystem::path file(std::u8string(path.begin(), path.end()));
    if (std::filesystem::is_directory(file, failed))
        return Error(ErrorKind::Io,
                     {"store.folder",
                      QT_TRANSLATE_NOOP("core", "%1 is a folder. Name the store file in it."),
                      {path}});
    const auto links = std::filesystem::hard_link_count(file, failed);
    if (!failed && links > 1)
        reasons.push_back(
            {"store.linked",
             QT_TRANSLATE_NOOP("core", "%1 has a second name on this disk. Remove the other link."),
             {path}});
    if (const std::string drive = networkDrive(path); !drive.empty())
        reasons.push_back(
            {"store.network",
             QT_TRANSLATE_NOOP(
                 "core", "%1 is on a network or user-space drive (%2), where a store can be "
                         "damaged unnoticed. Keep it on a disk of this computer; such a drive may "
                         "carry bundles and backups."),
             {path, drive}});
    if (!reasons.empty())
        return Error(ErrorKind::Rejected, std::move(reasons));
    return Done{};
}

Result<std::unique_ptr<Hold>> SystemPlaces::hold(const std::string& path)
{
    const QFileInfo file(QString::fromStdString(path));
    const QString real = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    auto hold = std::make_unique<LockFile>(real + QStringLiteral(".lock"));
    if (hold->lock.tryLock(0) || (removeTorn(hold->lock) && hold->lock.tryLock(0)))
        return std::unique_ptr<Hold>(std::move(hold));
    if (hold->lock.error() == QLockFile::LockFailedError)
        return ownedBy(path, hold->lock);
    return Error(ErrorKind::Io,
                 {"store.lock",
                  QT_TRANSLATE_NOOP("core", "%1: cannot write beside the store. Check the folder."),
                  {path}});
}

std::string SystemPlaces::networkDrive(const std::string& path) const
{
    const QFileInfo place = placeOf(path);
#ifdef Q_OS_LINUX
    struct statfs about {};
    if (::statfs(QFile::encodeName(place.filePath()).constData(), &about) != 0)
        return {};
    const auto magic = static_cast<std::uint32_t>(about.f_type);
    const auto found = std::find_if(kDrives.begin(), kDrives.end(),
                                    [&](const Drive& drive) { return drive.magic == magic; });
    return found == kDrives.end() ? std::string() : found->name;
#else
    const QByteArray type = QStorageInfo(place.filePath()).fileSystemType().toLower();
    for (const char* name : {"nfs", "smb", "cifs", "webdav", "fuse", "afp"})
        if (type.contains(name))
            return type.toStdString();
    return place.absoluteFilePath().startsWith(QStringLiteral("//")) ? "SMB" : "";
#endif
}

Places& placesOf(Files& files)
{
    static SystemPlaces machine;
    auto* own = dynamic_cast<Places*>(&files);
    return own != nullptr ? *own : machine;
}

} // namespace shouwen
