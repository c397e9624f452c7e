// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of an .xlsx file by their names inside it, unpacked as a stream of bytes (libzip). The
// file is held in memory, so nobody can change it between the check and the reading.
#pragma once

#include "core/exchange/zip_directory.h"

#include <map>
#include <memory>

struct zip;
struct zip_file;

namespace shouwen {

class PartStream {
public:
    explicit PartStream(zip_file* file, std::uint64_t raw) : m_file(file), m_left(raw), m_raw(raw)
    {}
    ~PartStream();
    PartStream(PartStream&& other) noexcept;
    PartStream(const PartStream&) = delete;
    PartStream& operator=(const PartStream&) = delete;
    PartStream& operator=(PartStream&&) = delete;

    /// Empty at the end; valid until the next call. More than declared, or a wrong sum, is Corrupt.
    Result<std::string_view> read();
    std::uint64_t size() const { return m_raw; }

private:
    zip_file* m_file;
    std::uint64_t m_left;
    std::uint64_t m_raw;
    std::string m_block = std::string(16 * 1024, '\0');
};

class XlsxPackage {
public:
    static Result<std::unique_ptr<XlsxPackage>> open(std::string bytes, const TableLimits& limits);
    ~XlsxPackage();
    XlsxPackage(const XlsxPackage&) = delete;
    XlsxPackage& operator=(const XlsxPackage&) = delete;

    bool has(std::string_view part) const;
    /// NotFound when there is no such part.
    Result<PartStream> part(std::string_view name) const;
    /// "xl/workbook.xml", "../x.xml" -> the name of the part that is meant.
    static std::string resolve(std::string_view from, std::string_view target);

private:
    XlsxPackage() = default;
    std::string m_bytes;
    zip* m_zip = nullptr;
    std::map<std::string, std::size_t, std::less<>> m_index; ///< folded names
    std::vector<ZipMember> m_members;
};

} // namespace shouwen
