// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking bundles in, slice by slice.
#include "core/base/hash.h"
#include "core/sync/standing.h"

#include <algorithm>
#include <deque>
#include <unordered_set>

namespace shouwen {
namespace {

constexpr std::size_t kSlice =
    200; ///< entries of one transaction, more only where a batch has more
constexpr std::size_t kDrain = 200;

std::string nameOf(const std::string& path) { return path.substr(path.rfind('/') + 1); }

bool mayBeBundle(const std::string& name)
{
    return name.find(kBundleEnding) != std::string::npos && !name.ends_with(".part");
}

/// The first entries of a piece up to a seal, taken away from it.
ChainPiece takeSlice(ChainPiece& piece)
{
    std::size_t seals = 0;
    std::uint64_t last = piece.entries.front().header.seq;
    while (seals < piece.seals.size()) {
        last = piece.seals[seals++].seq;
        if (last - piece.entries.front().header.seq + 1 >= kSlice)
            break;
    }
    ChainPiece slice{piece.space};
    const auto end = std::find_if(piece.entries.begin(), piece.entries.end(),
                                  [last](const Entry& entry) { return entry.header.seq > last; });
    slice.entries.assign(std::make_move_iterator(piece.entries.begin()),
                         std::make_move_iterator(end));
    piece.entries.erase(piece.entries.begin(), end);
    slice.seals.assign(piece.seals.begin(), piece.seals.begin() + static_cast<long>(seals));
    piece.seals.erase(piece.seals.begin(), piece.seals.begin() + static_cast<long>(seals));
    return slice;
}

} // namespace

struct Intake::Work {
    Store& store;
    std::string from;
    IntakeOptions options;
    IntakeReport report;

    bool listed = false, compared = false, draining = false;
    std::deque<std::string> waiting = {};    ///< paths
    std::vector<std::string> strangers = {}; ///< of devices unknown so far
    std::size_t files = 0;
    bool admittedConfig = false; ///< since strangers were last asked

    struct Open {
        FileReport file;
        Hash256 hash;
        Manifest manifest;
        std::deque<ChainPiece> pieces = {};
        std::deque<BundleFile> attachments = {};
        bool whole = true; ///< nothing of it was left out
    };
    std::optional<Open> open = {};
    std::map<WriterId, Manifest> heard = {}; ///< the latest of each
    std::unordered_set<RecordId> touched = {};
    std::vector<Space> stopped = {};

    Outcome list();
    Outcome openNext();
    FileFate judge(const std::string& bytes, Open& opened);
    Result<FileFate> judgeBundle(Bundle bundle, Open& opened);
    Outcome slice();
    Outcome close();
    Outcome compare();
    Outcome compareWith(const Manifest& theirs);
    void add(AdmitReport&& admitted);
    void keepFileReport(FileReport file);
};

Outcome Intake::Work::list()
{
    listed = true;
    if (options.resume)
        SHOUWEN_CHECK(setStopped(store, {}));
    SHOUWEN_TRY(stopped, stoppedSpaces(store));
    report.stopped = stopped;
    auto names = store.seams().files.list(from);
    if (!names) {
        if (!store.seams().files.exists(from))
            return std::move(names).error();
        waiting.push_back(from);
    } else {
        for (const std::string& name : *names)
            if (mayBeBundle(name))
                waiting.push_back(from + '/' + name);
    }
    files = waiting.size();
    return Done{};
}

/// What is wrong with one file is said once and stops nothing (F26).
FileFate Intake::Work::judge(const std::string& bytes, Open& opened)
{
    const auto mark = bundleMark(bytes);
    if (!mark)
        return bytes.empty() ? FileFate::Damaged : FileFate::NotOurs;
    if (mark->format > 1)
        return FileFate::TooNew;
    auto bundle = decodeBundle(bytes, keysOf);
    if (!bundle)
        return FileFate::Damaged;
    opened.file.device = bundle->device;
    auto fate = judgeBundle(*std::move(bundle), opened);
    return fate ? *fate : FileFate::Damaged;
}

Result<FileFate> Intake::Work::judgeBundle(Bundle bundle, Open& opened)
{
    if (bundle.founder != store.founder())
        return FileFate::NotOurs;
    SHOUWEN_TRY(opened.manifest, readManifest(bundle.manifest));
    opened.file.writtenAt = opened.manifest.writtenAt;
    if (opened.manifest.writer == store.identity().writer)
        return FileFate::Ours;
    const bool signedByWriter = std::any_of(
        opened.manifest.keys.begin(), opened.manifest.keys.end(), [&](const WriterKey& key) {
            return key.writer == opened.manifest.writer && key.device == bundle.device;
        });
    if (!signedByWriter)
        return FileFate::Damaged;
    SHOUWEN_TRY(const bool enters, mayEnter(store, bundle.device, opened.manifest));
    if (!enters && options.accept != bundle.device)
        return FileFate::Unknown;
    for (ChainPiece& piece : bundle.pieces) {
        if (std::find(stopped.begin(), stopped.end(), piece.space) != stopped.end())
            opened.whole = false;
        else
            opened.pieces.push_back(std::move(piece));
    }
    for (BundleFile& file : bundle.files)
        opened.attachments.push_back(std::move(file));
    return FileFate::Taken;
}

Outcome Intake::Work::openNext()
{
    const std::string path = waiting.front();
    auto bytes = store.seams().files.read(path, kMostBundleBytes);
    Open opened{{nameOf(path), FileFate::NotOurs}, Hash256::zero(), Manifest{WriterId::zero()}};
    if (!bytes) {
        if (bytes.error().kind == ErrorKind::Io)
            return std::move(bytes).error();
        waiting.pop_front();
        keepFileReport(opened.file); // gone meanwhile, or larger than any bundle
        return Done{};
    }
    opened.hash = blake2b256(*bytes);
    SHOUWEN_TRY(const bool known, store.read().knowsBundle(opened.hash));
    opened.file.fate = known ? FileFate::Known : judge(*bytes, opened);
    waiting.pop_front();
    if (opened.file.fate == FileFate::Taken) {
        open = std::move(opened);
        return Done{};
    }
    if (opened.file.fate == FileFate::Unknown)
        strangers.push_back(path);
    keepFileReport(opened.file);
    return Done{};
}

void Intake::Work::keepFileReport(FileReport file)
{
    const auto same = std::find_if(report.files.begin(), report.files.end(),
                                   [&](const FileReport& f) { return f.name == file.name; });
    if (same == report.files.end())
        report.files.push_back(std::move(file));
    else
        *same = std::move(file);
}

void Intake::Work::add(AdmitReport&& admitted)
{
    AdmitReport& all = report.admit;
    for (Touched& record : admitted.changes.records)
        if (touched.insert(record.id).second)
            all.changes.records.push_back(std::move(record));
    all.changes.entries.insert(all.changes.entries.end(), admitted.changes.entries.begin(),
                               admitted.changes.entries.end());
    if (admitted.changes.hlc)
        all.changes.hlc = std::max(all.changes.hlc.value_or(Hlc{0}), *admitted.changes.hlc);
    all.admitted += admitted.admitted;
    all.duplicates += admitted.duplicates;
    all.held += admitted.held;
    all.ahead += admitted.ahead;
    all.forks.insert(all.forks.end(), admitted.forks.begin(), admitted.forks.end());
    all.ownEntries = all.ownEntries || admitted.ownEntries;
    report.renewed = report.renewed || admitted.ownEntries;
    draining = draining || admitted.admitted > 0;
}

Outcome Intake::Work::slice()
{
    if (!open->attachments.empty()) {
        SHOUWEN_TRY(const KeptFile kept, store.keepFile(open->attachments.front().bytes));
        open->attachments.pop_front();
        ++report.attachments;
        return Done{};
    }
    ChainPiece& piece = open->pieces.front();
    const WriterId writer = piece.entries.front().header.writer;
    const auto key = std::find_if(open->manifest.keys.begin(), open->manifest.keys.end(),
                                  [&writer](const WriterKey& k) { return k.writer == writer; });
    const bool config = piece.space == Space::Config;
    const ChainPiece slice = takeSlice(piece);
    if (piece.entries.empty())
        open->pieces.pop_front();
    SHOUWEN_TRY(AdmitReport admitted, store.admit(slice, *key));
    admittedConfig = admittedConfig || (config && admitted.admitted > 0);
    add(std::move(admitted));
    return Done{};
}

Outcome Intake::Work::close()
{
    if (open->whole)
        SHOUWEN_CHECK(store.keepBundle(open->hash));
    Manifest& manifest = open->manifest;
    const auto known = heard.find(manifest.writer);
    if (known == heard.end() || known->second.writtenAt <= manifest.writtenAt) {
        SHOUWEN_TRY(const auto notes, store.read().peers());
        const bool newer = std::none_of(notes.begin(), notes.end(), [&](const PeerNote& note) {
            return note.writer == manifest.writer &&
                   note.said.intAt("at") > msOf(manifest.writtenAt);
        });
        Value::List wants;
        for (const std::string& hash : manifest.wants)
            wants.emplace_back(hash);
        if (newer)
            SHOUWEN_CHECK(store.keepPeer({manifest.writer, store.seams().clock.now(),
                                          Value::Object{{"at", msOf(manifest.writtenAt)},
                                                        {"has", write(manifest.has)},
                                                        {"wants", std::move(wants)}}}));
        heard.insert_or_assign(manifest.writer, std::move(manifest));
    }
    keepFileReport(open->file);
    open.reset();
    if (admittedConfig) { // somebody may have been let in
        admittedConfig = false;
        for (std::string& path : strangers)
            waiting.push_back(std::move(path));
        strangers.clear();
    }
    return Done{};
}

/// Equal vectors of the space and of `config` under the same fold must give an equal projection;
/// else everything is folded again, and if that does not help, the space stops (F40).
Outcome Intake::Work::compareWith(const Manifest& theirs)
{
    const auto of = [](const Manifest& manifest, Space space) {
        return std::find_if(manifest.has.begin(), manifest.has.end(),
                            [space](const SpaceVector& v) { return v.space == space; });
    };
    const auto config = of(theirs, Space::Config);
    SHOUWEN_TRY(const SpaceVector ourConfig, vectorOf(store, Space::Config));
    if (config == theirs.has.end() || config->heads != ourConfig.heads)
        return Done{};
    for (const SpaceVector& vector : theirs.has) {
        SHOUWEN_TRY(SpaceVector ours, vectorOf(store, vector.space));
        if (ours.heads != vector.heads || ours.foldVersion != vector.foldVersion ||
            ours.projection == vector.projection)
            continue;
        SHOUWEN_CHECK(store.rebuild());
        report.foldedAgain.push_back(vector.space);
        SHOUWEN_TRY(ours, vectorOf(store, vector.space));
        if (ours.projection == vector.projection)
            continue;
        stopped.push_back(vector.space);
        report.stopped = stopped;
        SHOUWEN_CHECK(setStopped(store, stopped));
    }
    return Done{};
}

Outcome Intake::Work::compare()
{
    compared = true;
    for (const auto& [writer, manifest] : heard)
        SHOUWEN_CHECK(compareWith(manifest));
    SHOUWEN_TRY(report.waiting, store.read().waiting());
    return Done{};
}

std::size_t IntakeReport::count(FileFate fate) const
{
    return static_cast<std::size_t>(std::count_if(
        files.begin(), files.end(), [fate](const FileReport& file) { return file.fate == fate; }));
}

Intake::Intake(Store& store, std::string fileOrFolder, IntakeOptions options)
    : m(new Work{store, std::move(fileOrFolder), options, {}})
{}

Intake::~Intake() = default;

Result<bool> Intake::step()
{
    Work& work = *m;
    if (!work.listed) {
        SHOUWEN_CHECK(work.list());
        SHOUWEN_TRY(AdmitReport admitted, work.store.admitWaiting(kDrain)); // of a broken-off one
        work.add(std::move(admitted));
    } else if (work.draining) {
        SHOUWEN_TRY(AdmitReport admitted, work.store.admitWaiting(kDrain));
        work.draining = false;
        work.add(std::move(admitted));
    } else if (work.open && (!work.open->pieces.empty() || !work.open->attachments.empty())) {
        SHOUWEN_CHECK(work.slice());
    } else if (work.open) {
        SHOUWEN_CHECK(work.close());
    } else if (!work.waiting.empty()) {
        SHOUWEN_CHECK(work.openNext());
    } else if (!work.compared) {
        SHOUWEN_CHECK(work.compare());
    } else {
        return false;
    }
    return true;
}

std::pair<std::uint64_t, std::uint64_t> Intake::done() const
{
    return {m->files - std::min(m->files, m->waiting.size() + (m->open ? 1 : 0)), m->files};
}

IntakeReport& Intake::report() { return m->report; }

Result<IntakeReport> bundleIn(Store& store, const std::string& fileOrFolder,
                              const IntakeOptions& options, const Progress& progress)
{
    Intake intake(store, fileOrFolder, options);
    for (;;) {
        SHOUWEN_TRY(const bool more, intake.step());
        if (!more)
            return std::move(intake.report());
        const auto [done, all] = intake.done();
        if (progress && !progress(done, all))
            return Error(ErrorKind::Cancelled,
                         Reason{"bundle.cancelled", QT_TRANSLATE_NOOP("core", "cancelled")});
    }
}

} // namespace shouwen
