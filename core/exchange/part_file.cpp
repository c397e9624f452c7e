// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/part_file.h"

#include <filesystem>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace shouwen {
namespace {

std::filesystem::path systemPath(const std::string& utf8)
{
    return QString::fromStdString(utf8).toStdU16String();
}

/// The folder, too: a rename is on the disk only with it. Some file systems cannot; no error.
void syncFolderOf(const std::string& path)
{
#ifdef Q_OS_UNIX
    std::filesystem::path folder = systemPath(path).parent_path();
    if (folder.empty())
        folder = ".";
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd >= 0) {
        ::fsync(fd);
        ::close(fd);
    }
#else
    static_cast<void>(path);
#endif
}

} // namespace

PartFile::PartFile(const std::string& path)
    : m_path(path)
    , m_part(path + ".part")
    , m_file(QString::fromStdString(m_part))
{}

PartFile::~PartFile() { remove(); }

Error PartFile::failed(const QString& words) const
{
    return Error(ErrorKind::Io, Reason{"file.write",
                                       QT_TRANSLATE_NOOP("core", "the file cannot be written: %1"),
                                       {words.toStdString()},
                                       m_path});
}

Outcome PartFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)) {
        m_done = true; // nothing of ours is there
        return failed(m_file.errorString());
    }
    return Done{};
}

Outcome PartFile::write(std::string_view bytes)
{
    const auto size = static_cast<qint64>(bytes.size());
    if (m_file.write(bytes.data(), size) != size)
        return failed(m_file.errorString());
    return Done{};
}

Outcome PartFile::commit()
{
    if (!m_file.isOpen() && !m_file.open(QIODevice::ReadWrite))
        return failed(m_file.errorString());
#ifdef Q_OS_UNIX
    if (::fsync(m_file.handle()) != 0)
        return failed(qt_error_string(errno));
#endif
    m_file.close();
    std::error_code failure;
    std::filesystem::rename(systemPath(m_part), systemPath(m_path), failure);
    if (failure)
        return failed(QString::fromLocal8Bit(failure.message().c_str()));
    m_done = true;
    syncFolderOf(m_path);
    return Done{};
}

void PartFile::remove()
{
    if (m_done)
        return;
    m_file.close();
    m_file.remove();
    m_done = true;
}

} // namespace shouwen
