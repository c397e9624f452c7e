// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/seams.h"

#include <sodium.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace shouwen {
namespace {

QString pathOf(const std::string& path) { return QString::fromStdString(path); }

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
        return Error(ErrorKind::NotFound,
                     Reason{"file.missing", QT_TRANSLATE_NOOP("core", "there is no such file"), {}, path});
    if (!file.open(QIODevice::ReadOnly))
        return ioError("file.read", QT_TRANSLATE_NOOP("core", "the file cannot be read: %1"), path,
                       file.errorString());
    if (static_cast<std::uint64_t>(file.size()) > limit)
        return Error(ErrorKind::Rejected,
                     Reason{"file.large",
                            QT_TRANSLATE_NOOP("core", "the file is larger than %1 bytes, the most "
                                                      "that is taken here"),
                            {std::to_string(limit)},
                            path});
    const QByteArray bytes = file.read(static_cast<qint64>(limit));
    if (file.error() != QFileDevice::NoError)
        return ioError("file.read", QT_TRANSLATE_NOOP("core", "the file cannot be read: %1"), path,
                       file.errorString());
    return bytes.toStdString();
}

Outcome SystemFiles::writeWhole(const std::string& path, std::string_view bytes)
{
    QSaveFile file(pathOf(path));
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.write(bytes.data(), static_cast<qint64>(bytes.size())) ==
                             static_cast<qint64>(bytes.size()) &&
                         file.commit();
    if (!written)
        return ioError("file.write", QT_TRANSLATE_NOOP("core", "the file cannot be written: %1"), path,
                       file.errorString());
    return Done{};
}

bool SystemFiles::exists(const std::string& path) { return QFileInfo::exists(pathOf(path)); }

Outcome SystemFiles::remove(const std::string& path)
{
    QFile file(pathOf(path));
    if (file.exists() && !file.remove())
        return ioError("file.remove", QT_TRANSLATE_NOOP("core", "the file cannot be removed: %1"), path,
                       file.errorString());
    return Done{};
}

Outcome SystemFiles::makeFolder(const std::string& path)
{
    if (!QDir().mkpath(pathOf(path)))
        return Error(ErrorKind::Io, Reason{"folder.make",
                                           QT_TRANSLATE_NOOP("core", "the folder cannot be made"), {},
                                           path});
    return Done{};
}

Result<std::vector<std::string>> SystemFiles::list(const std::string& folder)
{
    const QDir dir(pathOf(folder));
    if (!dir.exists())
        return Error(ErrorKind::NotFound,
                     Reason{"folder.missing", QT_TRANSLATE_NOOP("core", "there is no such folder"), {},
                            folder});
    std::vector<std::string> names;
    for (const QString& name : dir.entryList(QDir::Files | QDir::NoDotAndDotDot, QDir::Name))
        names.push_back(name.toStdString());
    return names;
}

} // namespace shouwen
