// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/bundle_file.h"

#include "core/base/hash.h"
#include "core/store/identity.h"

#include <sodium.h>

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::string_view kMagic = "SWBUNDLE";
constexpr std::size_t kKeyedBytes = 80;
constexpr std::size_t kStreamAt = kKeyedBytes;
constexpr std::size_t kChunksAt = kStreamAt + crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr std::size_t kChunk = 64 * 1024;
constexpr std::size_t kTagBytes = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr std::size_t kMostManifest = 4 * 1024 * 1024;
constexpr CanonicalLimits kManifestLimits{8, 200000};
constexpr std::string_view kSignedAs = "shouwen bundle 1";

using Stream = crypto_secretstream_xchacha20poly1305_state;

unsigned char* raw(std::string& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }
const unsigned char* raw(std::string_view bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

Error bad()
{
    return {
        ErrorKind::Corrupt,
        Reason{"bundle.bad",
               QT_TRANSLATE_NOOP("core", "the bundle is incomplete or damaged; copy it again")}};
}

void putInt(std::string& out, std::uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>(value >> (8 * i) & 0xFF);
}

/// Takes fixed pieces off the front; once something was missing, everything is.
class Taker {
public:
    explicit Taker(std::string_view bytes) : m_rest(bytes) {}
    std::string_view take(std::size_t n)
    {
        if (m_failed || n > m_rest.size()) {
            m_failed = true;
            return {};
        }
        const std::string_view part = m_rest.substr(0, n);
        m_rest.remove_prefix(n);
        return part;
    }
    std::uint64_t number(int bytes)
    {
        std::uint64_t value = 0;
        const std::string_view part = take(static_cast<std::size_t>(bytes));
        for (std::size_t i = part.size(); i > 0; --i)
            value = value << 8 | static_cast<unsigned char>(part[i - 1]);
        return value;
    }
    template <class Id>
    Id id()
    {
        const auto value = Id::fromBytes(take(sizeof(Id)));
        return value.value_or(Id::zero());
    }
    /// A count of things of at least `each` bytes: never more than could be there.
    std::size_t count(std::size_t each)
    {
        const std::uint64_t n = number(4);
        if (n > m_rest.size() / each)
            m_failed = true;
        return m_failed ? 0 : static_cast<std::size_t>(n);
    }
    bool failed() const { return m_failed; }
    bool atEnd() const { return !m_failed && m_rest.empty(); }

private:
    std::string_view m_rest;
    bool m_failed = false;
};

/// The state both ends begin with. Pushing begins as pulling does, so the header can be chance that
/// was handed in.
Stream beginStream(std::string_view head)
{
    const Hash256 key =
        Blake2b(32).addPart("shouwen open bundle").addPart(head.substr(0, kKeyedBytes)).finish256();
    Stream stream;
    crypto_secretstream_xchacha20poly1305_init_pull(&stream, raw(head.substr(kStreamAt)),
                                                    key.bytes.data());
    return stream;
}

std::string signedBytes(std::string_view all)
{
    return std::string(kSignedAs) + std::string(blake2b256(all).view());
}

void putPiece(std::string& out, const ChainPiece& piece)
{
    out += 'C';
    putInt(out, static_cast<std::uint64_t>(piece.space), 2);
    out += piece.entries.front().header.writer.view();
    putInt(out, piece.entries.size(), 4);
    for (const Entry& entry : piece.entries) {
        const std::string header = encodeHeader(entry.header);
        for (const std::string* part : {&header, &entry.open, &entry.privatePart})
            putInt(out, part->size(), 4);
        out += header;
        out += entry.open;
        out += entry.privatePart;
    }
    putInt(out, piece.seals.size(), 4);
    for (const ChainSeal& seal : piece.seals) {
        putInt(out, seal.seq, 8);
        out.append(reinterpret_cast<const char*>(seal.signature.data()), seal.signature.size());
    }
}

std::string contentOf(const Bundle& bundle)
{
    const std::string manifest = canonicalText(bundle.manifest);
    std::string out;
    putInt(out, manifest.size(), 4);
    out += manifest;
    for (const ChainPiece& piece : bundle.pieces)
        if (!piece.entries.empty())
            putPiece(out, piece);
    for (const BundleFile& file : bundle.files) {
        out += 'F';
        out += Hash256::fromHex(file.hash).value_or(Hash256::zero()).view();
        putInt(out, file.bytes.size(), 4);
        out += file.bytes;
    }
    return out += 'E';
}

Result<std::string> contentIn(std::string_view all)
{
    Stream stream = beginStream(all);
    std::string_view chunks = all.substr(kChunksAt, all.size() - kChunksAt - crypto_sign_BYTES);
    std::string content;
    content.reserve(chunks.size());
    for (bool ended = false; !ended;) {
        const std::size_t n = std::min(chunks.size(), kChunk + kTagBytes);
        if (n <= kTagBytes)
            return bad();
        const std::size_t had = content.size();
        content.resize(had + n - kTagBytes);
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&stream, raw(content) + had, nullptr, &tag,
                                                       raw(chunks), n, nullptr, 0) != 0)
            return bad();
        chunks.remove_prefix(n);
        ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (ended != chunks.empty() ||
            (!ended && tag != crypto_secretstream_xchacha20poly1305_TAG_MESSAGE))
            return bad();
    }
    return content;
}

bool follows(const std::vector<Entry>& before, const Entry& next)
{
    return before.empty() || (next.header.seq == before.back().header.seq + 1 &&
                              next.header.prev == before.back().id);
}

using Keys = std::vector<WriterKey>;

bool isClosed(const ChainPiece& piece, const WriterId& writer, const Keys& keys)
{
    const auto key = std::find_if(keys.begin(), keys.end(),
                                  [&writer](const WriterKey& k) { return k.writer == writer; });
    if (key == keys.end() || !key->isTrue() || piece.seals.empty() || piece.entries.empty())
        return false;
    const Entry& last = piece.entries.back();
    const ChainSeal& seal = piece.seals.back();
    const std::string_view bytes(reinterpret_cast<const char*>(seal.signature.data()),
                                 seal.signature.size());
    return seal.seq == last.header.seq &&
           checkSeal(key->device, bytes, piece.space, key->writer, seal.seq, last.id);
}

/// False where anything of it does not hold.
bool takePiece(Taker& in, Bundle& bundle, const Keys& keys)
{
    constexpr std::size_t kLeastEntry = 12 + kHeaderBytes;
    ChainPiece piece{static_cast<Space>(in.number(2))};
    const auto writer = in.id<WriterId>();
    const std::size_t n = in.count(kLeastEntry);
    piece.entries.reserve(n);
    for (std::size_t i = 0; i < n; ++i) {
        const std::size_t header = in.number(4), open = in.number(4), hidden = in.number(4);
        const std::string_view head = in.take(header), openPart = in.take(open),
                               privatePart = in.take(hidden);
        if (in.failed() || open > kMaxPartBytes || hidden > kMaxPartBytes)
            return false;
        auto entry = openEntry(head, std::string(openPart), std::string(privatePart));
        if (!entry || entry->header.writer != writer || entry->header.space != piece.space ||
            !follows(piece.entries, *entry))
            return false;
        piece.entries.push_back(*std::move(entry));
    }
    const std::size_t seals = in.count(8 + crypto_sign_BYTES);
    std::uint64_t before = piece.entries.empty() ? 0 : piece.entries.front().header.seq - 1;
    for (std::size_t i = 0; i < seals; ++i) {
        ChainSeal seal{in.number(8), {}};
        const std::string_view signature = in.take(crypto_sign_BYTES);
        if (in.failed() || seal.seq <= before)
            return false;
        before = seal.seq;
        std::copy(signature.begin(), signature.end(), seal.signature.begin());
        piece.seals.push_back(seal);
    }
    if (in.failed() || !isClosed(piece, writer, keys))
        return false;
    bundle.pieces.push_back(std::move(piece));
    return true;
}

bool takeFile(Taker& in, Bundle& bundle)
{
    const auto hash = in.id<Hash256>();
    const std::string_view bytes = in.take(in.number(4));
    if (in.failed() || blake2b256(bytes) != hash)
        return false;
    bundle.files.push_back({hash.hex(), std::string(bytes)});
    return true;
}

bool takeBlocks(Taker& in, Bundle& bundle, const Keys& keys)
{
    for (;;) {
        const std::string_view letter = in.take(1);
        if (in.failed())
            return false;
        if (letter == "E")
            return in.atEnd();
        const bool taken = letter == "C"   ? takePiece(in, bundle, keys)
                           : letter == "F" ? takeFile(in, bundle)
                                           : false;
        if (!taken)
            return false;
    }
}

} // namespace

std::string sealBundle(const PublicKey& device, const WriterId& founder, std::string_view content,
                       const Signer& signer, Random& random)
{
    std::string out(kMagic);
    putInt(out, 1, 2);
    putInt(out, 0, 2);
    putInt(out, 0, 4);
    out += device.view();
    out += founder.view();
    std::array<std::uint8_t, kChunksAt - 64> chance{}; // salt and stream header
    random.fill(chance);
    out.append(reinterpret_cast<const char*>(chance.data()), chance.size());
    Stream stream = beginStream(out);
    out.reserve(kChunksAt + content.size() + (content.size() / kChunk + 1) * kTagBytes + 64);
    for (std::size_t from = 0; from < content.size(); from += kChunk) {
        const std::string_view part = content.substr(from, kChunk);
        const bool last = from + part.size() == content.size();
        const std::size_t had = out.size();
        out.resize(had + part.size() + kTagBytes);
        crypto_secretstream_xchacha20poly1305_push(
            &stream, raw(out) + had, nullptr, raw(part), part.size(), nullptr, 0,
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                 : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    }
    const SealBytes seal = signer(signedBytes(out));
    out.append(reinterpret_cast<const char*>(seal.data()), seal.size());
    return out;
}

std::string encodeBundle(const Bundle& bundle, const Signer& signer, Random& random)
{
    return sealBundle(bundle.device, bundle.founder, contentOf(bundle), signer, random);
}

std::optional<BundleMark> bundleMark(std::string_view bytes)
{
    if (bytes.size() < kMagic.size() + 2 || !bytes.starts_with(kMagic))
        return std::nullopt;
    return BundleMark{static_cast<unsigned char>(bytes[8]) | static_cast<unsigned char>(bytes[9])
                                                                 << 8};
}

Result<Bundle> decodeBundle(std::string_view bytes, KeyReader readKeys)
{
    const auto mark = bundleMark(bytes);
    constexpr std::size_t kLeast = kChunksAt + kTagBytes + 1 + crypto_sign_BYTES;
    if (!mark || mark->format != 1 || bytes.size() < kLeast || bytes.size() > kMostBundleBytes)
        return bad();
    Taker head(bytes.substr(10));
    if (head.number(2) != 0 || head.number(4) != 0)
        return bad();
    Bundle bundle{head.id<PublicKey>(), head.id<WriterId>()};
    const std::string signedPart = signedBytes(bytes.substr(0, bytes.size() - crypto_sign_BYTES));
    const std::string_view signature = bytes.substr(bytes.size() - crypto_sign_BYTES);
    if (crypto_sign_verify_detached(raw(signature), raw(std::string_view(signedPart)),
                                    signedPart.size(), bundle.device.bytes.data()) != 0)
        return bad();
    SHOUWEN_TRY(const std::string content, contentIn(bytes));
    Taker in(content);
    const std::uint64_t length = in.number(4);
    if (length > kMostManifest)
        return bad();
    auto manifest = parseCanonical(in.take(static_cast<std::size_t>(length)), kManifestLimits);
    if (in.failed() || !manifest || !manifest->isObject())
        return bad();
    bundle.manifest = *std::move(manifest);
    if (!takeBlocks(in, bundle, readKeys(bundle.manifest)))
        return bad();
    return bundle;
}

} // namespace shouwen
