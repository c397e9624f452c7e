// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writing bundles: what others lack, in parts.
#include "core/sync/exchange.h"

#include "core/base/hash.h"
#include "core/journal/fold.h"
#include "core/journal/parts.h"
#include "core/sync/manifest.h"
#include "core/sync/membership.h"
#include "core/sync/standing.h"

#include <algorithm>
#include <set>

namespace shouwen {
namespace {

constexpr Space kSpaces[] = {Space::Config, Space::Work, Space::Audit};
constexpr std::size_t kLeastPiece = 64 * 1024;

/// What one of the others said it has and would like.
struct Listener {
    std::vector<SpaceVector> has;
    std::vector<std::string> wants;
};

class Sending {
public:
    Sending(Store& store, const OutRequest& request, const Progress& progress)
        : m_store(store)
        , m_request(request)
        , m_progress(progress)
    {}
    Result<OutReport> run();

private:
    Outcome findListeners();
    Outcome prepare();
    Result<std::uint64_t> knownTo(const Listener& listener, Space space, const ChainInfo& chain);
    Result<std::uint64_t> after(Space space, const ChainInfo& chain);
    Outcome sendChain(Space space, const ChainInfo& chain);
    Outcome addFiles(const ChainPiece& piece);
    Outcome addFile(const std::string& hash);
    Outcome flush();
    Result<bool> isHeard(const ChainPiece& piece, const Listener& listener);
    Result<bool> isHeard(const Bundle& bundle);
    Outcome removeHeard();

    Store& m_store;
    const OutRequest& m_request;
    const Progress& m_progress;
    OutReport m_report;
    std::vector<Listener> m_listeners;
    bool m_someInvited = false; ///< and not heard of since
    Manifest m_manifest{WriterId::zero()};
    Bundle m_bundle{PublicKey::zero(), WriterId::zero()};
    std::size_t m_bytes = 0;
    std::uint64_t m_total = 0;
    std::set<std::string> m_sentFiles;
};

/// Those that are still there: every other desk of the organisation, and whoever sent something.
Outcome Sending::findListeners()
{
    if (m_request.everything)
        return Done{};
    SHOUWEN_TRY(const auto desks, desksOf(m_store));
    SHOUWEN_TRY(const auto notes, m_store.read().peers());
    std::set<WriterId> wanted;
    for (const DeskMember& desk : desks) {
        m_someInvited = m_someInvited || !desk.writer;
        if (desk.writer && !desk.self && !desk.ended && !desk.revokedAfter)
            wanted.insert(*desk.writer);
    }
    if (m_request.to)
        wanted = {*m_request.to};
    for (const WriterId& writer : wanted) {
        Listener listener;
        const auto note = std::find_if(notes.begin(), notes.end(),
                                       [&writer](const PeerNote& n) { return n.writer == writer; });
        if (note != notes.end()) {
            if (const Value* has = note->said.find("has"))
                listener.has = readVectors(*has);
            if (const Value* wants = note->said.find("wants"); wants && wants->asList())
                for (const Value& hash : *wants->asList())
                    listener.wants.push_back(hash.plain());
        }
        m_listeners.push_back(std::move(listener));
    }
    return Done{};
}

Outcome Sending::prepare()
{
    const Identity& me = m_store.identity();
    m_manifest.writer = me.writer;
    m_manifest.deskNumber = me.deskNumber;
    m_manifest.writtenAt = m_store.seams().clock.now();
    for (const Space space : kSpaces) {
        SHOUWEN_TRY(SpaceVector vector, vectorOf(m_store, space));
        for (const ChainPoint& head : vector.heads)
            m_total += head.seq;
        m_manifest.has.push_back(std::move(vector));
    }
    SHOUWEN_TRY(m_manifest.keys, m_store.read().writerKeys());
    SHOUWEN_TRY(const auto named, m_store.read().fileHashes());
    for (const std::string& hash : named)
        if (!m_store.hasFile(hash))
            m_manifest.wants.push_back(hash);
    m_report.missingFiles = m_manifest.wants;
    SHOUWEN_TRY(m_manifest.join, joinProofOf(m_store));
    m_bundle.device = me.device;
    m_bundle.founder = m_store.founder();
    return Done{};
}

/// The last entry of this chain that the listener said it has; 0 where it has none of it.
Result<std::uint64_t> Sending::knownTo(const Listener& listener, Space space,
                                       const ChainInfo& chain)
{
    std::uint64_t known = chain.from - 1;
    for (const SpaceVector& vector : listener.has) {
        if (vector.space != space)
            continue;
        for (const ChainPoint& head : vector.heads) {
            if (head.writer != chain.head.writer || head.seq < chain.from)
                continue;
            if (head.seq > chain.head.seq && chain.branch == 0)
                return chain.head.seq; // further than we are
            SHOUWEN_TRY(const auto here, m_store.read().idAt(chain.chain, head.seq));
            if (here == head.id)
                known = std::max(known, head.seq);
        }
    }
    return known;
}

Result<std::uint64_t> Sending::after(Space space, const ChainInfo& chain)
{
    std::uint64_t least = m_listeners.empty() ? chain.from - 1 : chain.head.seq;
    for (const Listener& listener : m_listeners) {
        SHOUWEN_TRY(const std::uint64_t known, knownTo(listener, space, chain));
        least = std::min(least, known);
    }
    return least;
}

Outcome Sending::addFile(const std::string& hash)
{
    if (!m_sentFiles.insert(hash).second || !m_store.hasFile(hash))
        return Done{};
    SHOUWEN_TRY(std::string bytes, m_store.loadFile(hash));
    m_bytes += bytes.size();
    m_bundle.files.push_back({hash, std::move(bytes)});
    ++m_report.attachments;
    return m_bytes >= m_request.partBytes ? flush() : Outcome(Done{});
}

Outcome Sending::addFiles(const ChainPiece& piece)
{
    for (const Entry& entry : piece.entries) {
        if (entry.op() != Op::Attach)
            continue;
        const auto open = parseCanonical(entry.open);
        if (open && Hash256::fromHex(open->textAt("hash")))
            SHOUWEN_CHECK(addFile(std::string(open->textAt("hash"))));
    }
    return Done{};
}

Outcome Sending::sendChain(Space space, const ChainInfo& chain)
{
    SHOUWEN_TRY(std::uint64_t from, after(space, chain));
    while (from < chain.head.seq) {
        const std::size_t room =
            std::max(kLeastPiece, m_request.partBytes - std::min(m_request.partBytes, m_bytes));
        SHOUWEN_TRY(ChainPiece piece, m_store.read().piece(space, chain, from, room));
        if (piece.entries.empty()) { // one batch may be larger than the room
            SHOUWEN_TRY(piece, m_store.read().piece(space, chain, from, kMostBundleBytes / 2));
        }
        if (piece.entries.empty())
            return Done{}; // nothing more that a seal covers
        from = piece.entries.back().header.seq;
        m_report.entries += piece.entries.size();
        for (const Entry& entry : piece.entries)
            m_bytes += kHeaderBytes + 24 * entry.header.deps.size() + entry.open.size() +
                       entry.privatePart.size();
        SHOUWEN_CHECK(addFiles(piece)); // before the entries that name them
        m_bundle.pieces.push_back(std::move(piece));
        if (m_bytes >= m_request.partBytes)
            SHOUWEN_CHECK(flush());
        if (m_progress && !m_progress(m_report.entries, m_total))
            return Error(ErrorKind::Cancelled,
                         Reason{"bundle.cancelled", QT_TRANSLATE_NOOP("core", "cancelled")});
    }
    return Done{};
}

std::string fileStamp(Instant at)
{
    std::string stamp;
    for (const char c : formatUtc(at).substr(0, 19))
        if (c >= '0' && c <= '9')
            stamp += c;
    return stamp.substr(0, 8) + '-' + stamp.substr(std::min<std::size_t>(8, stamp.size()));
}

Outcome Sending::flush()
{
    m_bundle.manifest = write(m_manifest);
    const StoreSeams& seams = m_store.seams();
    const std::string bytes = encodeBundle(
        m_bundle, [this](std::string_view what) { return m_store.sign(what); }, seams.random);
    std::string part = std::to_string(m_manifest.part);
    part.insert(0, part.size() < 4 ? 4 - part.size() : 0, '0');
    const std::string name = "shouwen-" + m_manifest.deskNumber + '-' +
                             fileStamp(m_manifest.writtenAt) + '-' + part + '-' +
                             blake2b256(bytes).hex().substr(0, 8) + std::string(kBundleEnding);
    SHOUWEN_CHECK(writeChecked(seams.files, m_request.folder + '/' + name, bytes));
    m_report.files.push_back(name);
    m_bundle.pieces.clear();
    m_bundle.files.clear();
    m_bytes = 0;
    ++m_manifest.part;
    return Done{};
}

Result<bool> Sending::isHeard(const ChainPiece& piece, const Listener& listener)
{
    const Entry& last = piece.entries.back();
    SHOUWEN_TRY(const auto chains, m_store.read().chains(piece.space));
    for (const ChainInfo& chain : chains) {
        if (chain.head.writer != last.header.writer || chain.head.seq < last.header.seq)
            continue;
        SHOUWEN_TRY(const auto here, m_store.read().idAt(chain.chain, last.header.seq));
        SHOUWEN_TRY(const std::uint64_t known, knownTo(listener, piece.space, chain));
        if (here == last.id && known >= last.header.seq)
            return true;
    }
    return false;
}

Result<bool> Sending::isHeard(const Bundle& bundle)
{
    for (const Listener& listener : m_listeners) {
        for (const BundleFile& file : bundle.files)
            if (std::find(listener.wants.begin(), listener.wants.end(), file.hash) !=
                listener.wants.end())
                return false;
        for (const ChainPiece& piece : bundle.pieces) {
            SHOUWEN_TRY(const bool heard, isHeard(piece, listener));
            if (!heard)
                return false;
        }
    }
    return true;
}

/// Earlier files of this desk that nobody needs any more. What cannot be read or removed stays: it
/// does no harm, and whoever lacks what a removed one held gets it again.
Outcome Sending::removeHeard()
{
    if (m_request.everything || m_request.to || m_listeners.empty() || m_someInvited)
        return Done{};
    Files& files = m_store.seams().files;
    const auto names = files.list(m_request.folder);
    for (const std::string& name : names ? *names : std::vector<std::string>()) {
        if (!name.starts_with("shouwen-") || !name.ends_with(kBundleEnding))
            continue;
        const std::string path = m_request.folder + '/' + name;
        const auto bytes = files.read(path, kMostBundleBytes);
        const auto bundle = bytes ? decodeBundle(*bytes, keysOf) : Result<Bundle>(bytes.error());
        const auto manifest =
            bundle ? readManifest(bundle->manifest) : Result<Manifest>(bundle.error());
        if (!manifest || bundle->device != m_bundle.device ||
            manifest->writtenAt >= m_manifest.writtenAt)
            continue;
        SHOUWEN_TRY(const bool heard, isHeard(*bundle));
        if (heard && files.remove(path))
            ++m_report.removed;
    }
    return Done{};
}

Result<OutReport> Sending::run()
{
    SHOUWEN_CHECK(m_store.witness()); // what is told now can be missed later
    SHOUWEN_CHECK(findListeners());
    SHOUWEN_CHECK(prepare());
    SHOUWEN_TRY(const auto stopped, stoppedSpaces(m_store));
    m_report.stopped = stopped;
    SHOUWEN_CHECK(m_store.seams().files.makeFolder(m_request.folder));
    for (const Space space : kSpaces) {
        if (std::find(stopped.begin(), stopped.end(), space) != stopped.end())
            continue;
        SHOUWEN_TRY(const auto chains, m_store.read().chains(space));
        for (const ChainInfo& chain : chains)
            SHOUWEN_CHECK(sendChain(space, chain));
    }
    std::set<std::string> wanted;
    for (const Listener& listener : m_listeners)
        wanted.insert(listener.wants.begin(), listener.wants.end());
    for (const std::string& hash : wanted)
        SHOUWEN_CHECK(addFile(hash));
    if (m_report.files.empty() || m_bytes > 0)
        SHOUWEN_CHECK(flush());
    SHOUWEN_CHECK(removeHeard());
    return std::move(m_report);
}

} // namespace

Result<SpaceVector> vectorOf(Store& store, Space space)
{
    SpaceVector vector{space, kFoldVersion};
    SHOUWEN_TRY(const ProjectionHash hash, store.read().projectionHash(space));
    vector.projection = hash.hex();
    SHOUWEN_TRY(const auto chains, store.read().chains(space));
    for (const ChainInfo& chain : chains)
        vector.heads.push_back(chain.head);
    std::sort(vector.heads.begin(), vector.heads.end());
    return vector;
}

Result<OutReport> bundleOut(Store& store, const OutRequest& request, const Progress& progress)
{
    return Sending(store, request, progress).run();
}

} // namespace shouwen
