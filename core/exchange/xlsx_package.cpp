// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_package.h"

#include <zip.h>

#include <algorithm>

namespace shouwen {
namespace {

Error corrupt(std::string part = {})
{
    return Error(ErrorKind::Corrupt,
                 Reason{"zip.corrupt",
                        QT_TRANSLATE_NOOP("core", "the file is damaged; open it in the spreadsheet "
                                                  "program and save it anew"),
                        {},
                        std::move(part)});
}

/// Names of parts are ASCII and compared without case; some writers use backslashes.
std::string foldedName(std::string_view name)
{
    std::string out(name);
    for (char& c : out)
        c = c == '\\' ? '/' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    out.erase(0, out.find_first_not_of('/'));
    return out;
}

} // namespace

PartStream::~PartStream()
{
    if (m_file)
        zip_fclose(m_file);
}

PartStream::PartStream(PartStream&& other) noexcept
    : m_file(std::exchange(other.m_file, nullptr))
    , m_left(other.m_left)
    , m_raw(other.m_raw)
    , m_block(std::move(other.m_block))
{}

Result<std::string_view> PartStream::read()
{
    const zip_int64_t got = zip_fread(m_file, m_block.data(), m_block.size());
    if (got < 0 || static_cast<std::uint64_t>(got) > m_left || (got == 0 && m_left > 0))
        return corrupt();
    m_left -= static_cast<std::uint64_t>(got);
    return std::string_view(m_block).substr(0, static_cast<std::size_t>(got));
}

XlsxPackage::~XlsxPackage()
{
    if (m_zip)
        zip_discard(m_zip);
}

Result<std::unique_ptr<XlsxPackage>> XlsxPackage::open(std::string bytes, const TableLimits& limits)
{
    std::unique_ptr<XlsxPackage> package(new XlsxPackage);
    SHOUWEN_TRY(package->m_members, readZipDirectory(bytes, limits));
    package->m_bytes = std::move(bytes);
    for (std::size_t i = 0; i < package->m_members.size(); ++i)
        if (!package->m_index.emplace(foldedName(package->m_members[i].name), i).second)
            return corrupt(); // two parts of one name: readers would not agree which counts
    zip_source_t* source =
        zip_source_buffer_create(package->m_bytes.data(), package->m_bytes.size(), 0, nullptr);
    if (!source)
        return corrupt();
    package->m_zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!package->m_zip) {
        zip_source_free(source);
        return corrupt();
    }
    return package;
}

bool XlsxPackage::has(std::string_view part) const { return m_index.count(foldedName(part)) > 0; }

Result<PartStream> XlsxPackage::part(std::string_view name) const
{
    const auto found = m_index.find(foldedName(name));
    if (found == m_index.end())
        return Error(ErrorKind::NotFound,
                     Reason{"xlsx.part",
                            QT_TRANSLATE_NOOP("core", "the workbook has no part %1; open it in the "
                                                      "spreadsheet program and save it anew"),
                            {std::string(name)}});
    const ZipMember& member = m_members[found->second];
    // The library reads the directory itself: it must have found what was judged.
    zip_stat_t seen;
    const bool same =
        zip_stat_index(m_zip, found->second, ZIP_FL_UNCHANGED | ZIP_FL_ENC_RAW, &seen) == 0 &&
        seen.name == member.name && seen.size == member.raw && seen.comp_size == member.packed;
    const bool packing = member.method == ZIP_CM_STORE || member.method == ZIP_CM_DEFLATE;
    if (!same || !packing || (member.flags & 1) != 0)
        return corrupt(std::string(name));
    zip_file* file = zip_fopen_index(m_zip, found->second, ZIP_FL_UNCHANGED);
    if (!file)
        return corrupt(std::string(name));
    return PartStream(file, member.raw);
}

std::string XlsxPackage::resolve(std::string_view from, std::string_view target)
{
    std::vector<std::string> steps;
    const auto walk = [&steps](std::string_view path) {
        while (!path.empty()) {
            const std::size_t slash = std::min(path.find('/'), path.size());
            const std::string_view step = path.substr(0, slash);
            if (step == ".." && !steps.empty())
                steps.pop_back();
            else if (!step.empty() && step != "." && step != "..")
                steps.emplace_back(step);
            path.remove_prefix(std::min(slash + 1, path.size()));
        }
    };
    if (target.empty() || target[0] != '/')
        walk(from.substr(0, from.rfind('/') == std::string_view::npos ? 0 : from.rfind('/')));
    walk(target);
    std::string out;
    for (const std::string& step : steps)
        out += (out.empty() ? "" : "/") + step;
    return out;
}

} // namespace shouwen
