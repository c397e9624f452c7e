// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/seams.h"

#include <sodium.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace shouwen {
namespace {

QString pathOf(const std::string& path) { return QString::fromStdString(path); }

/// The bytes of an open file are on the disk; false with errno's words in the file's error.
bool syncFile(QFileDevice& file)
{
#ifdef Q_OS_UNIX
    return file.flush() && ::fsync(file.handle()) == 0;
#else
    return file.flush(); // QSaveFile itself asks the system to write through
#endif
}

/// A rename is only on the disk once its folder is. Some file systems cannot: not an error.
void syncFolderOf(const std::string& path)
{
#ifdef Q_OS_UNIX
    const QByteArray folder = QFile::encodeName(QFileInfo(pathOf(path)).absolutePath());
    const int fd = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
#else
    static_cast<void>(path);
#endif
}

Error tooLarge(const std::string& path, std::size_t limit)
{
    return Error(ErrorKind::Rejected,
                 Reason{"file.large",
                        QT_TRANSLATE_NOOP("core", "the file is larger than %1 bytes, the most "
                                                  "that is taken here"),
                        {std::to_string(limit)},
                        path});
}

Error ioError(const char* code, const char* text, const std::string& path, const QString& words)
{
    return Error(ErrorKind::Io, Reason{code, text, {words.toStdString()}, path});
}

} // namespace

Instant SystemClock::now() const
{
    return std::chrono::floor<Milliseconds>(std::chrono::system_clock::now());
}

void SystemRandom::fill(std::span<std::uint8_t> bytes)
{
    static const int ready = sodium_init(); // makes what follows safe from any thread
    static_cast<void>(ready);
    randombytes_buf(bytes.data(), bytes.size());
}

std::uint64_t SeededRandom::next()
{
    std::uint64_t z = (m_state += 0x9E3779B97F4A7C15ull);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    return z ^ (z >> 31);
}

std::uint64_t SeededRandom::below(std::uint64_t n)
{
    // Rejection keeps it even; the loop almost never turns twice.
    const std::uint64_t limit = UINT64_MAX - UINT64_MAX % n;
    std::uint64_t x = next();
    while (x >= limit)
        x = next();
    return x % n;
}

void SeededRandom::fill(std::span<std::uint8_t> bytes)
{
    std::uint64_t word = 0;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i % 8 == 0)
            word = next();
        bytes[i] = static_cast<std::uint8_t>(word >> (8 * (i % 8)));
    }
}

Result<std::string> SystemFiles::read(const std::string& path, std::size_t limit)
{
    QFile file(pathOf(path));
    if (!file.exists())
        return Error(
            ErrorKind::NotFound,
            Reason{"file.missing", QT_TRANSLATE_NOOP("core", "there is no such file"), {}, path});
    if (!file.open(QIODevice::ReadOnly))
        return ioError("file.read", QT_TRANSLATE_NOOP("core", "the file cannot be read: %1"), path,
                       file.errorString());
    if (static_cast<std::uint64_t>(file.size()) > limit)
        return tooLarge(path, limit);
    // In slices: `limit` may be huge, and the size of a pipe or a growing file is not known.
    const auto expected = static_cast<std::size_t>(file.size());
    const std::size_t slice = std::clamp(expected + 1, std::size_t{4096}, std::size_t{1} << 20);
    std::string bytes;
    bytes.reserve(expected + slice);
    while (true) {
        const std::size_t had = bytes.size();
        bytes.resize(had + std::min(slice - 1, limit - had) + 1);
        const qint64 got = file.read(bytes.data() + had, static_cast<qint64>(bytes.size() - had));
        if (got < 0)
            return ioError("file.read", QT_TRANSLATE_NOOP("core", "the file cannot be read: %1"),
                           path, file.errorString());
        bytes.resize(had + static_cast<std::size_t>(got));
        if (bytes.size() > limit)
            return tooLarge(path, limit);
        if (got == 0)
            return bytes;
    }
}

Outcome SystemFiles::writeWhole(const std::string& path, std::string_view bytes)
{
    // Renaming would put a plain file in the place of a device or a pipe.
    if (const QFileInfo there(pathOf(path)); there.exists() && !there.isFile())
        return Error(
            ErrorKind::Io,
            Reason{"file.kind",
                   QT_TRANSLATE_NOOP("core", "there is something here that is no plain file; "
                                             "choose another name"),
                   {},
                   path});
    QSaveFile file(pathOf(path));
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.write(bytes.data(), static_cast<qint64>(bytes.size())) ==
                             static_cast<qint64>(bytes.size()) &&
                         syncFile(file) && file.commit();
    if (!written)
        return ioError("file.write", QT_TRANSLATE_NOOP("core", "the file cannot be written: %1"),
                       path, file.errorString());
    syncFolderOf(path);
    return Done{};
}

bool SystemFiles::exists(const std::string& path) { return QFileInfo::exists(pathOf(path)); }

Outcome SystemFiles::remove(const std::string& path)
{
    QFile file(pathOf(path));
    if (file.exists() && !file.remove())
        return ioError("file.remove", QT_TRANSLATE_NOOP("core", "the file cannot be removed: %1"),
                       path, file.errorString());
    return Done{};
}

Outcome SystemFiles::rename(const std::string& from, const std::string& to)
{
    if (exists(to))
        return Error(ErrorKind::Conflict,
                     Reason{"file.there",
                            QT_TRANSLATE_NOOP("core", "there is a file of that name already"),
                            {},
                            to});
    QFile file(pathOf(from));
    if (!file.rename(pathOf(to)))
        return ioError("file.rename", QT_TRANSLATE_NOOP("core", "the file cannot be renamed: %1"),
                       to, file.errorString());
    syncFolderOf(to);
    return Done{};
}

Outcome SystemFiles::makeFolder(const std::string& path)
{
    if (!QDir().mkpath(pathOf(path)))
        return Error(ErrorKind::Io, Reason{"folder.make",
                                           QT_TRANSLATE_NOOP("core", "the folder cannot be made"),
                                           {},
                                           path});
    return Done{};
}

Result<std::vector<std::string>> SystemFiles::list(const std::string& folder)
{
    const QDir dir(pathOf(folder));
    if (!dir.exists())
        return Error(ErrorKind::NotFound,
                     Reason{"folder.missing",
                            QT_TRANSLATE_NOOP("core", "there is no such folder"),
                            {},
                            folder});
    std::vector<std::string> names;
    for (const QString& name : dir.entryList(QDir::Files | QDir::NoDotAndDotDot, QDir::Name))
        names.push_back(name.toStdString());
    return names;
}

} // namespace shouwen
