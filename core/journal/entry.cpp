// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry.h"

#include "core/base/hash.h"

#include <algorithm>
#include <tuple>

namespace shouwen {
namespace {

constexpr std::size_t kDepBytes = 24;
constexpr std::uint64_t kMaxSeq = INT64_MAX; // as far as a store can count
constexpr std::uint64_t kMaxHlc = INT64_MAX;

/// Writes into a buffer of the right size, front to back.
class HeaderWriter {
public:
    explicit HeaderWriter(std::size_t n) { m_out.reserve(n); }
    template <class T>
    void number(T n)
    {
        auto u = static_cast<std::make_unsigned_t<T>>(n);
        char bytes[sizeof(T)];
        for (std::size_t i = 0; i < sizeof(T); ++i)
            bytes[i] = static_cast<char>(u >> (8 * i));
        m_out.append(bytes, sizeof bytes);
    }
    template <class Tag, std::size_t N>
    void id(const FixedId<Tag, N>& i)
    {
        m_out.append(i.view());
    }
    void padded(std::string_view text, std::size_t n)
    {
        text = text.substr(0, n);
        m_out.append(text).append(n - text.size(), '\0');
    }
    std::string take() { return std::move(m_out); }

private:
    std::string m_out;
};

/// Reads front to back; the caller has checked the length.
class HeaderReader {
public:
    explicit HeaderReader(std::string_view bytes) : m_p(bytes.data()) {}
    template <class T>
    T number()
    {
        std::make_unsigned_t<T> u = 0;
        for (std::size_t i = 0; i < sizeof(T); ++i) {
            const auto byte = static_cast<unsigned char>(m_p[i]);
            u = static_cast<std::make_unsigned_t<T>>(u | (std::uint64_t{byte} << (8 * i)));
        }
        m_p += sizeof(T);
        return static_cast<T>(u);
    }
    template <class Id>
    Id id()
    {
        Id i{{}};
        std::memcpy(i.bytes.data(), m_p, i.bytes.size());
        m_p += i.bytes.size();
        return i;
    }
    std::string_view raw(std::size_t n)
    {
        const std::string_view bytes(m_p, n);
        m_p += n;
        return bytes;
    }

private:
    const char* m_p;
};

Error corrupt(const char* code, const char* text)
{
    return Error(ErrorKind::Corrupt, Reason{code, text});
}

/// Visible ASCII, then zeros to the end.
bool isRole(std::string_view padded)
{
    const auto visible = [](char c) { return c > ' ' && c < 0x7f; };
    const auto zero = std::find_if_not(padded.begin(), padded.end(), visible);
    return std::all_of(zero, padded.end(), [](char c) { return c == 0; });
}

bool areDeps(const std::vector<Dep>& deps, const WriterId& own)
{
    for (std::size_t i = 0; i < deps.size(); ++i) {
        const Dep& d = deps[i];
        if (d.writer == own || d.seq == 0 || d.seq > kMaxSeq)
            return false;
        if (i > 0 && !(deps[i - 1].writer < d.writer))
            return false;
    }
    return true;
}

Outcome checkHeader(const Header& h)
{
    if (h.format != 1)
        return corrupt("entry.format", "The format of this entry is not known.");
    if (h.space == Space{} || h.op == 0 || h.opVersion == 0 || h.writer.isZero())
        return corrupt("entry.origin", "The entry names no space, operation or writer.");
    if (h.seq == 0 || h.seq > kMaxSeq || (h.seq == 1) != h.prev.isZero())
        return corrupt("entry.seq", "The entry has no place in its chain.");
    if (h.hlc.bits > kMaxHlc)
        return corrupt("entry.hlc", "The logical clock of the entry is out of range.");
    if (h.wallTime < kFirstInstant || h.wallTime > kLastInstant)
        return corrupt("entry.wall_time", "The time of writing is out of range.");
    if (!areDeps(h.deps, h.writer))
        return corrupt("entry.deps", "The dependencies of the entry are out of order or its own.");
    if (h.openBytes < 2 || h.openBytes > kMaxPartBytes || h.privateBytes > kMaxPartBytes)
        return corrupt("entry.length", "The declared length of a part is out of range.");
    if ((h.privateBytes == 0) != h.privateHash.isZero())
        return corrupt("entry.private_hash", "The private part and its hash do not agree.");
    return Done{};
}

/// A clear private part is a canonical object with members; a sealed one is not looked into.
bool isPrivatePart(const Header& h, std::string_view bytes)
{
    return h.keyId != 0 || (bytes.size() > 2 && bytes.front() == '{' && isCanonical(bytes));
}

} // namespace

std::string_view opName(Op op)
{
    static constexpr std::array<std::string_view, 18> kWork{
        "open",   "set",  "unset",  "move", "hand",  "note", "sign",    "unsign",  "attach",
        "detach", "link", "unlink", "tag",  "untag", "add",  "resolve", "restate", "withdraw"};
    static constexpr std::array<std::string_view, 3> kConfig{"grant", "revoke", "erase"};
    const auto n = static_cast<std::size_t>(op);
    if (n >= 1 && n <= kWork.size())
        return kWork[n - 1];
    return n >= 32 && n < 32 + kConfig.size() ? kConfig[n - 32] : std::string_view("?");
}

bool isKnownOp(std::uint16_t op) { return opName(static_cast<Op>(op)) != "?"; }

Hlc Hlc::next(Hlc high, Instant now)
{
    constexpr std::int64_t kLastMs = static_cast<std::int64_t>(kMaxHlc >> 16);
    const auto ms = std::clamp<std::int64_t>(msOf(now), 0, kLastMs);
    const Hlc wall{static_cast<std::uint64_t>(ms) << 16};
    if (wall > high)
        return wall;
    return Hlc{std::min(high.bits + 1, kMaxHlc)};
}

std::string encodeHeader(const Header& h)
{
    const std::size_t size = kHeaderBytes + h.deps.size() * kDepBytes;
    HeaderWriter w(size);
    w.number(h.format);
    w.number(static_cast<std::uint16_t>(h.space));
    w.number(h.op);
    w.number(h.opVersion);
    w.number(h.seq);
    w.id(h.writer);
    w.id(h.prev);
    w.number(h.hlc.bits);
    w.number(msOf(h.wallTime));
    w.id(h.actor);
    w.padded(h.role, kRoleBytes);
    w.id(h.rulebook);
    w.id(h.record);
    w.id(h.subject);
    w.number(h.keyId);
    w.number(std::uint16_t{0});
    w.number(static_cast<std::uint16_t>(h.deps.size()));
    w.id(h.batch);
    w.number(h.openBytes);
    w.number(h.privateBytes);
    w.id(h.openHash);
    w.id(h.privateHash);
    for (const Dep& dep : h.deps) {
        w.id(dep.writer);
        w.number(dep.seq);
    }
    return w.take();
}

Result<Header> decodeHeader(std::string_view bytes)
{
    if (bytes.size() < kHeaderBytes || bytes.size() > kHeaderBytes + kMaxDeps * kDepBytes)
        return corrupt("entry.header_size", "The header has a wrong length.");
    HeaderReader r(bytes);
    Header h{.space = Space{},
             .op = 0,
             .seq = 0,
             .writer = WriterId::zero(),
             .prev = EntryId::zero(),
             .hlc = {0},
             .wallTime = {},
             .actor = StaffId::zero(),
             .role = {},
             .rulebook = RulebookId::zero(),
             .record = RecordId::zero(),
             .subject = RecordId::zero(),
             .deps = {},
             .batch = BatchId::zero(),
             .openBytes = 0,
             .privateBytes = 0,
             .openHash = Hash256::zero(),
             .privateHash = Hash256::zero()};
    h.format = r.number<std::uint16_t>();
    h.space = static_cast<Space>(r.number<std::uint16_t>());
    h.op = r.number<std::uint16_t>();
    h.opVersion = r.number<std::uint16_t>();
    h.seq = r.number<std::uint64_t>();
    h.writer = r.id<WriterId>();
    h.prev = r.id<EntryId>();
    h.hlc.bits = r.number<std::uint64_t>();
    h.wallTime = instantOfMs(r.number<std::int64_t>());
    h.actor = r.id<StaffId>();
    const std::string_view role = r.raw(kRoleBytes);
    h.rulebook = r.id<RulebookId>();
    h.record = r.id<RecordId>();
    h.subject = r.id<RecordId>();
    h.keyId = r.number<std::uint32_t>();
    const auto reserved = r.number<std::uint16_t>();
    const auto deps = r.number<std::uint16_t>();
    h.batch = r.id<BatchId>();
    h.openBytes = r.number<std::uint32_t>();
    h.privateBytes = r.number<std::uint32_t>();
    h.openHash = r.id<Hash256>();
    h.privateHash = r.id<Hash256>();
    if (reserved != 0)
        return corrupt("entry.reserved", "Reserved bits are set.");
    if (bytes.size() != kHeaderBytes + deps * kDepBytes)
        return corrupt("entry.header_size", "The header has a wrong length.");
    if (!isRole(role))
        return corrupt("entry.role", "The role is not plain ASCII.");
    h.role = role.substr(0, role.find('\0'));
    h.deps.reserve(deps);
    for (int i = 0; i < deps; ++i) {
        const auto writer = r.id<WriterId>();
        h.deps.push_back({writer, r.number<std::uint64_t>()});
    }
    SHOUWEN_CHECK(checkHeader(h));
    return h;
}

WriterId writerOf(const PublicKey& device, std::int64_t incarnation)
{
    return WriterId{Blake2b(16).add(device.view()).addInt(incarnation).finish128()};
}

EntryId entryId(std::string_view headerBytes) { return EntryId{blake2b256(headerBytes).bytes}; }

Entry sealEntry(Header h, std::string open, std::string privatePart)
{
    if (privatePart == "{}")
        privatePart.clear();
    // Leaving out the last ones can only list a conflict that is none; it never hides one.
    if (h.deps.size() > kMaxDeps)
        h.deps.erase(h.deps.begin() + static_cast<std::ptrdiff_t>(kMaxDeps), h.deps.end());
    std::sort(h.deps.begin(), h.deps.end());
    h.openBytes = static_cast<std::uint32_t>(open.size());
    h.openHash = blake2b256(open);
    h.privateBytes = static_cast<std::uint32_t>(privatePart.size());
    h.privateHash = privatePart.empty() ? Hash256::zero() : blake2b256(privatePart);
    const EntryId id = entryId(encodeHeader(h));
    return Entry{id, std::move(h), std::move(open), std::move(privatePart)};
}

Result<Entry> openEntry(std::string_view headerBytes, std::string open, std::string privatePart)
{
    SHOUWEN_TRY(Header h, decodeHeader(headerBytes));
    if (open.size() != h.openBytes || blake2b256(open) != h.openHash)
        return corrupt("entry.open_hash", "The open part is not the one the header names.");
    if (open.front() != '{' || !isCanonical(open))
        return corrupt("entry.open_part", "The open part is not canonical.");
    if (!privatePart.empty()) {
        if (privatePart.size() != h.privateBytes || blake2b256(privatePart) != h.privateHash)
            return corrupt("entry.private_hash",
                           "The private part is not the one the header names.");
        if (!isPrivatePart(h, privatePart))
            return corrupt("entry.private_part", "The private part is not canonical.");
    }
    const EntryId id = entryId(headerBytes);
    return Entry{id, std::move(h), std::move(open), std::move(privatePart)};
}

bool journalLess(const Entry& a, const Entry& b)
{
    const auto key = [](const Entry& e) {
        return std::tie(e.header.hlc, e.header.writer, e.header.seq, e.id);
    };
    return key(a) < key(b);
}

bool hadSeen(const Header& later, const Header& earlier)
{
    if (later.writer == earlier.writer)
        return later.seq > earlier.seq;
    const auto dep =
        std::lower_bound(later.deps.begin(), later.deps.end(), earlier.writer,
                         [](const Dep& d, const WriterId& writer) { return d.writer < writer; });
    return dep != later.deps.end() && dep->writer == earlier.writer && dep->seq >= earlier.seq;
}

} // namespace shouwen
