// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zip_directory.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::size_t kEndBytes = 22;
constexpr std::size_t kCentralBytes = 46;
constexpr std::size_t kLocalBytes = 30;
constexpr std::uint32_t kAllOnes = 0xFFFFFFFF; ///< "see the 64-bit part"

/// Little-endian numbers out of the file; the caller has looked that they are inside.
std::uint64_t numberAt(std::string_view bytes, std::size_t at, std::size_t size)
{
    std::uint64_t n = 0;
    for (std::size_t i = size; i > 0; --i)
        n = (n << 8) | static_cast<unsigned char>(bytes[at + i - 1]);
    return n;
}

std::uint16_t u16(std::string_view bytes, std::size_t at)
{
    return static_cast<std::uint16_t>(numberAt(bytes, at, 2));
}

std::uint32_t u32(std::string_view bytes, std::size_t at)
{
    return static_cast<std::uint32_t>(numberAt(bytes, at, 4));
}

bool signedWith(std::string_view bytes, std::uint64_t at, std::string_view signature)
{
    return at <= bytes.size() && bytes.substr(at, signature.size()) == signature;
}

Error corrupt()
{
    return Error(ErrorKind::Corrupt,
                 Reason{"zip.corrupt",
                        QT_TRANSLATE_NOOP("core", "the file is damaged; open it in the spreadsheet "
                                                  "program and save it anew")});
}

Error bomb(const char* code, const char* text, std::uint64_t limit)
{
    return Error(ErrorKind::Rejected, Reason{code, text, {std::to_string(limit)}});
}

struct Central {
    std::uint64_t entries = 0;
    std::uint64_t bytes = 0;
    std::uint64_t offset = 0;
};

Result<Central> readZip64End(std::string_view bytes, std::size_t end)
{
    static constexpr std::size_t kLocator = 20, kRecord = 56;
    if (end < kLocator || !signedWith(bytes, end - kLocator, "PK\x06\x07"))
        return corrupt();
    const std::uint64_t at = numberAt(bytes, end - kLocator + 8, 8);
    if (at > end - kLocator || end - kLocator - at < kRecord ||
        !signedWith(bytes, at, "PK\x06\x06"))
        return corrupt();
    return Central{numberAt(bytes, at + 32, 8), numberAt(bytes, at + 40, 8),
                   numberAt(bytes, at + 48, 8)};
}

Result<Central> readEnd(std::string_view bytes)
{
    if (bytes.size() < kEndBytes)
        return corrupt();
    const std::size_t first =
        bytes.size() - std::min<std::size_t>(bytes.size(), kEndBytes + 0xFFFF);
    for (std::size_t at = bytes.size() - kEndBytes + 1; at-- > first;) {
        if (!signedWith(bytes, at, "PK\x05\x06") ||
            u16(bytes, at + 20) != bytes.size() - at - kEndBytes)
            continue;
        if (u16(bytes, at + 4) != 0 && u16(bytes, at + 4) != 0xFFFF)
            return corrupt(); // one of several disks
        const Central central{u16(bytes, at + 10), u32(bytes, at + 12), u32(bytes, at + 16)};
        const bool wide =
            central.entries == 0xFFFF || central.bytes == kAllOnes || central.offset == kAllOnes;
        return wide ? readZip64End(bytes, at) : Result<Central>(central);
    }
    return corrupt();
}

/// Numbers too large for 32 bits stand in an extra field, in this order and only those.
bool readZip64Extra(std::string_view extra, ZipMember& member)
{
    while (extra.size() >= 4) {
        const std::size_t size = u16(extra, 2);
        if (size > extra.size() - 4)
            return false;
        std::string_view field = extra.substr(4, size);
        if (u16(extra, 0) == 1) {
            for (std::uint64_t* n : {&member.raw, &member.packed, &member.offset}) {
                if (*n != kAllOnes)
                    continue;
                if (field.size() < 8)
                    return false;
                *n = numberAt(field, 0, 8);
                field.remove_prefix(8);
            }
            return true;
        }
        extra.remove_prefix(4 + size);
    }
    return true;
}

/// Reads one entry off the front of the central directory.
std::optional<ZipMember> takeMember(std::string_view& central)
{
    if (central.size() < kCentralBytes || !signedWith(central, 0, "PK\x01\x02"))
        return std::nullopt;
    ZipMember member;
    member.flags = u16(central, 8);
    member.method = u16(central, 10);
    member.packed = u32(central, 20);
    member.raw = u32(central, 24);
    member.offset = u32(central, 42);
    const std::size_t name = u16(central, 28), extra = u16(central, 30), comment = u16(central, 32);
    if (central.size() - kCentralBytes < name + extra + comment)
        return std::nullopt;
    member.name = central.substr(kCentralBytes, name);
    if (!readZip64Extra(central.substr(kCentralBytes + name, extra), member))
        return std::nullopt;
    central.remove_prefix(kCentralBytes + name + extra + comment);
    return member;
}

/// Each member from its local header to the end of its bytes, one behind the other.
Outcome checkPlaces(std::string_view bytes, const Central& central,
                    const std::vector<ZipMember>& members)
{
    std::vector<const ZipMember*> order;
    for (const ZipMember& member : members)
        order.push_back(&member);
    std::sort(order.begin(), order.end(),
              [](const ZipMember* a, const ZipMember* b) { return a->offset < b->offset; });
    std::uint64_t free = 0;
    for (const ZipMember* member : order) {
        if (member->offset < free)
            return Error(
                ErrorKind::Rejected,
                Reason{"zip.overlap",
                       QT_TRANSLATE_NOOP("core", "parts of the file lie over each other; it is "
                                                 "damaged or made to do harm")});
        if (member->offset > central.offset || central.offset - member->offset < kLocalBytes ||
            !signedWith(bytes, member->offset, "PK\x03\x04"))
            return corrupt();
        const std::uint64_t head =
            kLocalBytes + u16(bytes, member->offset + 26) + u16(bytes, member->offset + 28);
        const std::uint64_t room = central.offset - member->offset;
        if (head > room || member->packed > room - head)
            return corrupt();
        free = member->offset + head + member->packed;
    }
    return Done{};
}

Outcome checkSizes(const std::vector<ZipMember>& members, const TableLimits& limits)
{
    std::uint64_t raw = 0;
    for (const ZipMember& member : members) {
        if (member.raw > limits.rawBytes || raw > limits.rawBytes - member.raw)
            return bomb(
                "zip.large",
                QT_TRANSLATE_NOOP("core", "unpacked, the file would be larger than %1 bytes"),
                limits.rawBytes);
        raw += member.raw;
        if (member.raw > limits.ratioFrom && member.raw / limits.ratio >= member.packed)
            return bomb("zip.ratio",
                        QT_TRANSLATE_NOOP("core",
                                          "a part of the file would grow more than %1 times when "
                                          "unpacked"),
                        limits.ratio);
    }
    return Done{};
}

} // namespace

Result<std::vector<ZipMember>> readZipDirectory(std::string_view bytes, const TableLimits& limits)
{
    SHOUWEN_TRY(const Central central, readEnd(bytes));
    if (central.entries > limits.members)
        return bomb("zip.members", QT_TRANSLATE_NOOP("core", "the file has more than %1 parts"),
                    limits.members);
    if (central.offset > bytes.size() || central.bytes > bytes.size() - central.offset)
        return corrupt();
    std::string_view rest = bytes.substr(central.offset, central.bytes);
    std::vector<ZipMember> members;
    while (!rest.empty() && members.size() < central.entries) {
        std::optional<ZipMember> member = takeMember(rest);
        if (!member)
            return corrupt();
        members.push_back(std::move(*member));
    }
    if (members.size() != central.entries || signedWith(rest, 0, "PK\x01\x02"))
        return corrupt();
    SHOUWEN_CHECK(checkSizes(members, limits));
    SHOUWEN_CHECK(checkPlaces(bytes, central, members));
    return members;
}

} // namespace shouwen
