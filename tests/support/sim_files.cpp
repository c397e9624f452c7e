// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// SimDisk as Files: whole files, folders, ownership.
#include "tests/support/sim_disk.h"

namespace shouwen::test {
namespace {

Error io(const char* code, const char* text, const std::string& path)
{
    return {ErrorKind::Io, Reason{code, text, {}, path}};
}

} // namespace

/// Given back when destroyed, unless its owner died before.
class SimDisk::Held final : public Hold {
public:
    Held(SimDisk& disk, std::string path)
        : m_disk(disk)
        , m_path(std::move(path))
        , m_generation(disk.m_generation)
    {}
    ~Held() override
    {
        const std::lock_guard guard(m_disk.m_lock);
        if (m_generation == m_disk.m_generation)
            m_disk.m_holds.erase(m_path);
    }

private:
    SimDisk& m_disk;
    std::string m_path;
    std::uint64_t m_generation;
};

Result<std::string> SimDisk::read(const std::string& path, std::size_t limit)
{
    const std::lock_guard guard(m_lock);
    const SimFile file = find(path);
    if (!file)
        return Error(ErrorKind::NotFound,
                     Reason{"file.missing", "there is no such file", {}, path});
    if (strikes(Call::Read))
        return io("file.read", "the file cannot be read", path);
    if (file->now.size() > limit)
        return Error(ErrorKind::Rejected, Reason{"file.large", "the file is too large", {}, path});
    return file->now;
}

Outcome SimDisk::writeNeighbour(const std::string& path, const std::string& part,
                                std::string_view bytes)
{
    SimFile file;
    {
        const std::lock_guard guard(m_lock);
        file = make(part);
        if (strikes(Call::Write)) {
            if (m_fault == DiskFault::ShortWrite)
                write(*file, 0, bytes.substr(0, bytes.size() / 2));
            return io("file.write", "the file cannot be written", path);
        }
        write(*file, 0, bytes);
    }
    changed();
    {
        const std::lock_guard guard(m_lock);
        if (!sync(file))
            return io("file.write", "the file cannot be written", path);
    }
    changed();
    {
        const std::lock_guard guard(m_lock);
        changeNames({{{path, file}, {part, nullptr}}});
    }
    changed();
    return Done{};
}

Outcome SimDisk::writeWhole(const std::string& path, std::string_view bytes)
{
    const std::string part = path + ".new";
    if (auto written = writeNeighbour(path, part, bytes); !written) {
        const std::lock_guard guard(m_lock);
        changeNames({{{part, nullptr}}});
        return written;
    }
    {
        const std::lock_guard guard(m_lock);
        syncNames();
    }
    changed();
    return Done{};
}

bool SimDisk::exists(const std::string& path)
{
    const std::lock_guard guard(m_lock);
    if (find(path))
        return true;
    const auto below = m_names.lower_bound(path + '/');
    return below != m_names.end() && below->first.starts_with(path + '/');
}

Outcome SimDisk::remove(const std::string& path)
{
    {
        const std::lock_guard guard(m_lock);
        changeNames({{{path, nullptr}}});
    }
    changed();
    return Done{};
}

Outcome SimDisk::rename(const std::string& from, const std::string& to)
{
    {
        const std::lock_guard guard(m_lock);
        const SimFile file = find(from);
        if (!file)
            return Error(ErrorKind::NotFound,
                         Reason{"file.missing", "there is no such file", {}, from});
        if (find(to))
            return Error(ErrorKind::Conflict,
                         Reason{"file.there", "there is a file of that name already", {}, to});
        if (strikes(Call::Write))
            return io("file.rename", "the file cannot be renamed", to);
        changeNames({{{from, nullptr}, {to, file}}});
        syncNames();
    }
    changed();
    return Done{};
}

Outcome SimDisk::makeFolder(const std::string&) { return Done{}; } // folders are prefixes of names

Result<std::vector<std::string>> SimDisk::list(const std::string& folder)
{
    const std::lock_guard guard(m_lock);
    std::vector<std::string> names;
    const std::string prefix = folder + '/';
    for (auto it = m_names.lower_bound(prefix);
         it != m_names.end() && it->first.starts_with(prefix); ++it) {
        const std::string name = it->first.substr(prefix.size());
        if (name.find('/') == std::string::npos && !name.starts_with('.'))
            names.push_back(name);
    }
    return names;
}

Outcome SimDisk::checkPlace(const std::string&) { return Done{}; }

Result<std::unique_ptr<Hold>> SimDisk::hold(const std::string& path)
{
    const std::lock_guard guard(m_lock);
    if (!m_holds.insert(path).second)
        return Error(ErrorKind::Busy, {"store.owned", "%1 is in use.", {path}});
    return std::unique_ptr<Hold>(std::make_unique<Held>(*this, path));
}

} // namespace shouwen::test
