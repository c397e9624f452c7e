// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a header: what decodes encodes to itself. The rest of the bytes as open and private
// part of two entries (after a byte that chooses the op of the second): folding them never fails
// worse than by leaving the record out or read-only.

#include "core/journal/fold.h"

#include <cstdlib>

using namespace shouwen;

namespace {

Header headerFor(std::uint64_t seq, std::uint16_t op)
{
    WriterId writer{{1}};
    EntryId prev{{}};
    prev.bytes[0] = seq > 1;
    return Header{.space = Space::Work,
                  .op = op,
                  .seq = seq,
                  .writer = writer,
                  .prev = prev,
                  .hlc = {seq},
                  .wallTime = {},
                  .actor = StaffId{{2}},
                  .rulebook = RulebookId{{}},
                  .record = RecordId{{3}},
                  .subject = RecordId{{}},
                  .batch = BatchId{{}},
                  .openBytes = 0,
                  .privateBytes = 0,
                  .openHash = Hash256{{}},
                  .privateHash = Hash256{{}}};
}

void foldBytes(std::string_view bytes)
{
    if (bytes.empty())
        return;
    const auto op = static_cast<std::uint16_t>(static_cast<unsigned char>(bytes[0]));
    bytes.remove_prefix(1);
    const std::size_t cut = std::min(bytes.find('\n'), bytes.size());
    const std::string open(bytes.substr(0, cut));
    const std::string rest(cut < bytes.size() ? bytes.substr(cut + 1) : std::string_view());
    const std::vector<Entry> entries{
        sealEntry(headerFor(1, 1), R"({"at":0,"cat":"open","kind":"k","state":"new"})", ""),
        sealEntry(headerFor(2, op), open, rest), sealEntry(headerFor(3, op), open, rest)};
    auto whole = fold(entries, {});
    auto stepped = fold(std::span(entries).first(1), {});
    if (!whole || !stepped)
        std::abort();
    foldNext(*stepped, entries[1], {});
    foldNext(*stepped, entries[2], {});
    if (rowHash(*whole) != rowHash(*stepped))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (const auto header = decodeHeader(bytes); header && encodeHeader(*header) != bytes)
        std::abort();
    foldBytes(bytes);
    return 0;
}
