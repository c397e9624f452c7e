// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Store: one SQLite file holding the journal and everything folded and derived from it. A draft is
// appended, folded and derived in one durable transaction (WAL, synchronous=FULL); afterwards it
// happened, before it did not. One process owns a store (lock file beside it), one thread writes.
// The store knows entries, folds and the rulebook's declarations; it authorises nothing, sends
// nothing and reads no clock but the one handed in. After a failed disk write it refuses commands
// until it is opened anew and verified (journal.md, Tables).
#pragma once

#include "core/base/seams.h"
#include "core/store/chains.h"
#include "core/store/draft.h"
#include "core/store/reader.h"

#include <functional>
#include <memory>
#include <span>

namespace shouwen {

struct StoreSeams {
    Clock& clock;
    Random& random;
    Files& files;
    std::string vfs = {}; ///< SQLite's name of a file system layer; empty: the machine's own
    /// What tells this machine from others. With it, a store that was copied elsewhere or replaced
    /// by an older copy is noticed when it is opened (F13, F14); empty: nobody looks.
    std::string machine = {};
};

struct StoreSetup {
    std::string path;
    StoreSeams seams;
    std::string deskNumber = "1";
    bool sample = false; ///< a sample store takes `--now` for commands
    /// The founding writer where this store joins others; absent: this one founds them.
    std::optional<WriterId> founder = {};
};

enum class Access : std::uint8_t { Own, ReadOnly };

/// Told how far long work is; returning false cancels it.
using Progress = std::function<bool(std::uint64_t done, std::uint64_t total)>;

struct VerifyFinding {
    std::string code;  ///< chain.gap, chain.prev, entry.hash, projection.record, derived.row ...
    std::string where; ///< ids and table names only, never a value
};
struct VerifyReport {
    std::uint64_t entries = 0;
    std::uint64_t records = 0;
    std::vector<VerifyFinding> findings; ///< at most 1000
    bool ok() const { return findings.empty(); }
};

struct Identity {
    WriterId writer;
    PublicKey device;
    std::int64_t incarnation;
    std::string deskNumber;
};

/// What this store knows of another writer from its last bundle.
struct PeerNote {
    WriterId writer;
    Instant heardAt{};
    Value said = {}; ///< an object, core/sync's business
};

/// A new incarnation, and what it came from.
struct Renewed {
    Renewal why;
    WriterId former;
    std::string formerNumber;
};

struct KeptFile {
    std::string hash; ///< hex BLAKE2b-256, its name below NAME.files
    std::int64_t size;
};

class Store {
public:
    struct Parts;
    explicit Store(std::unique_ptr<Parts> parts);
    /// Conflict where the file exists already.
    static Result<std::unique_ptr<Store>> create(const StoreSetup& setup);
    /// NotFound · Busy (names the owner) · FileTooNew (read-only access is possible) · FileTooOld ·
    /// Corrupt (no store of ours: application id, schema, triggers or views differ; B33).
    static Result<std::unique_ptr<Store>> open(const std::string& path, Access access,
                                               const StoreSeams& seams);
    ~Store();
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;

    // --- what it is
    const std::string& path() const;
    const Identity& identity() const;
    bool isSample() const;
    const StoreSeams& seams() const;
    const WriterId& founder() const;
    bool isReadOnly() const;
    /// False after a failed disk write: every command is refused until it is opened anew.
    bool isHealthy() const;

    // --- rules
    /// The rulebook rows, facts, clocks and badges are derived by. Where it is another one than
    /// they were derived by last, all of them are made anew. Commands need it to be set; where this
    /// was cancelled or cut short they are refused until it has been done again.
    Outcome useRulebook(std::shared_ptr<const Rulebook> rulebook, const Progress& progress = {});
    std::shared_ptr<const Rulebook> rulebook() const;

    // --- writing
    /// All or nothing; durable when it returns. An empty draft writes nothing.
    Result<ChangeSet> append(const Draft& draft);
    /// Several drafts in one transaction, each its own batch: for imports and samples.
    Result<ChangeSet> appendAll(std::span<const Draft> drafts);
    /// Entries of other writers, in any order. Clock, role and projection are never asked. Own
    /// entries among them mean that this store was rolled back or cloned: it renews itself in the
    /// same transaction.
    Result<AdmitReport> admit(std::span<const Entry> entries);
    /// A piece as core/sync has checked it, seals and key kept with it.
    Result<AdmitReport> admit(const ChainPiece& piece, const WriterKey& key);
    /// Entries that wait no longer, at most about `limit`; admit does it for what it brings. All
    /// are done when `admitted` is 0.
    Result<AdmitReport> admitWaiting(std::size_t limit = 500);
    /// Marks an effect as carried out.
    Outcome outboxDone(std::int64_t n);
    /// Written and synced beside the store before the entry naming it; at most 25 MB.
    Result<KeptFile> keepFile(std::string_view bytes);
    bool hasFile(std::string_view hash) const;
    /// Checked against its hash.
    Result<std::string> loadFile(std::string_view hash);

    // --- exchange: what core/sync keeps here
    /// From now on under a new incarnation with a desk number of its own.
    Outcome renew(Renewal why);
    /// The last time it happened, until `renewalTold`.
    std::optional<Renewed> renewal() const;
    Outcome renewalTold();
    /// The next number for a desk made from this one, for ever given away.
    Result<std::string> giveDeskNumber();
    /// Says beside the store how far it has written, so that an older copy is noticed. Called
    /// before anything leaves it, and on closing.
    Outcome witness();
    /// Signature by this device.
    SealBytes sign(std::string_view bytes) const;
    Outcome keepKeys(std::span<const WriterKey> keys);
    Outcome keepPeer(const PeerNote& peer);
    Outcome keepBundle(const Hash256& file);                        ///< taken in to its end
    Outcome keepFact(std::string_view key, std::string_view bytes); ///< of core/sync; "" forgets it

    // --- idle work, each in its own transaction
    /// Brings full text up to date, at most `limit` records; how many are still to do.
    Result<std::size_t> indexPending(std::size_t limit = 500);
    /// Moves the log into the file (never done by a command).
    Outcome checkpoint();

    // --- asking
    Reader& read();
    /// A further connection, read-only, for another thread.
    Result<std::unique_ptr<Reader>> openReader() const;

    // --- looking after it
    /// Chains, hashes, every projection made anew and compared, attachments, SQLite's own check.
    Result<VerifyReport> verify(const Progress& progress = {});
    /// Every folded and derived table made anew from the journal.
    Outcome rebuild(const Progress& progress = {});

    Parts& parts() { return *m; } ///< for core/store itself

private:
    std::unique_ptr<Parts> m;
};

} // namespace shouwen
