// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/base/hash.h"
#include "core/store/renew.h"
#include "core/store/schema.h"
#include "core/store/search_index.h"
#include "core/store/store_parts.h"
#include "core/store/tokenizer.h"

#include "shouwen_sql.h"

namespace shouwen {
namespace {

Result<std::unique_ptr<Database>> connect(const std::string& path, OpenMode mode,
                                          const StoreSeams& seams)
{
    SHOUWEN_TRY(auto db, Database::open(path, mode, seams.vfs));
    SHOUWEN_CHECK(db->run(mode == OpenMode::Read ? sql::kConnectionRead : sql::kConnection));
    SHOUWEN_CHECK(registerTokenizer(*db));
    return db;
}

/// A later program folds differently: what it folded is not ours to fold back (F37).
Outcome checkFoldVersion(Database& db)
{
    SHOUWEN_TRY(const auto version, metaInteger(db, "fold_version"));
    if (version.value_or(0) <= kFoldVersion)
        return Done{};
    return Error(ErrorKind::FileTooNew,
                 {"store.fold_new",
                  "The store was folded by a newer version (%1, this program knows %2). Update the "
                  "program; until then it can only be read.",
                  {std::to_string(*version), std::to_string(kFoldVersion)}});
}

/// Moves what a crash left in the log into the file. A sync that failed before may have left it
/// unwritten for good, with later saves behind the hole; copied anew, it is written again (F09).
Result<std::unique_ptr<Database>> settleLog(std::unique_ptr<Database> db, const std::string& path,
                                            const StoreSeams& seams)
{
    if (const auto moved = db->run("PRAGMA wal_checkpoint(TRUNCATE)"); !moved) {
        if (!moved.error().has("store.full"))
            return moved.error();
        return connect(path, OpenMode::Write, seams); // it can still be read; the next start tries
    }
    return db;
}

Outcome fill(Database& db, const StoreSetup& setup, const StoredIdentity& self)
{
    SHOUWEN_TRY(Transaction transaction, Transaction::begin(db));
    SHOUWEN_CHECK(createSchema(db));
    SHOUWEN_CHECK(keepIdentity(db, self, setup.seams.clock.now()));
    SHOUWEN_CHECK(setMeta(db, "fold_version", std::int64_t{kFoldVersion}));
    SHOUWEN_CHECK(setMeta(db, "view_version", std::int64_t{1}));
    const StoredIdentity& me = self;
    SHOUWEN_CHECK(db.prepare("INSERT INTO writer(id, device_key, incarnation) VALUES (?1, ?2, ?3)")
                      .with(me.identity.writer, me.device.key, me.identity.incarnation)
                      .run());
    return transaction.commit();
}

} // namespace

Store::Store(std::unique_ptr<Parts> parts) : m(std::move(parts)) {}

Store::~Store()
{
    if (m->readOnly || m->db->isSuspect())
        return;
    (void)writeWitness(*m);
    m->reader.reset();
    (void)checkpoint();
}

Result<std::unique_ptr<Store>> Store::create(const StoreSetup& setup)
{
    if (setup.seams.files.exists(setup.path))
        return Error(ErrorKind::Conflict,
                     {"store.exists",
                      QT_TRANSLATE_NOOP("core", "%1 exists already. Choose another name."),
                      {setup.path}});
    SHOUWEN_CHECK(placesOf(setup.seams.files).checkPlace(setup.path));
    SHOUWEN_TRY(auto hold, placesOf(setup.seams.files).hold(setup.path));
    const Device device = makeDevice(setup.seams.random);
    const WriterId writer = writerOf(device.key, 1);
    const StoredIdentity self{{writer, device.key, 1, setup.deskNumber},
                              device,
                              setup.founder.value_or(writer),
                              setup.sample};
    SHOUWEN_TRY(auto db, connect(setup.path, OpenMode::Create, setup.seams));
    SHOUWEN_CHECK(fill(*db, setup, self));
    auto parts = std::make_unique<Parts>(setup.path, setup.seams, std::move(db), self);
    parts->hold = std::move(hold);
    SHOUWEN_CHECK(parts->warmUp());
    SHOUWEN_CHECK(checkPlace(*parts));
    return std::make_unique<Store>(std::move(parts));
}

Result<std::unique_ptr<Store>> Store::open(const std::string& path, Access access,
                                           const StoreSeams& seams)
{
    if (!seams.files.exists(path))
        return Error(ErrorKind::NotFound,
                     {"store.missing", QT_TRANSLATE_NOOP("core", "%1 does not exist."), {path}});
    SHOUWEN_CHECK(placesOf(seams.files).checkPlace(path));
    std::unique_ptr<Hold> hold;
    if (access == Access::Own) {
        SHOUWEN_TRY(hold, placesOf(seams.files).hold(path));
    }
    const OpenMode mode = access == Access::Own ? OpenMode::Write : OpenMode::Read;
    {
        // Looked at before anything is done to it: it may be a stranger's file (B33).
        SHOUWEN_TRY(const auto look, Database::open(path, OpenMode::Read, seams.vfs));
        SHOUWEN_CHECK(registerTokenizer(*look));
        SHOUWEN_CHECK(
            checkSchema(*look, access == Access::Own ? SchemaUse::Write : SchemaUse::Read));
    }
    SHOUWEN_TRY(auto db, connect(path, mode, seams));
    if (access == Access::Own) {
        SHOUWEN_TRY(db, settleLog(std::move(db), path, seams));
        SHOUWEN_TRY(const bool old, needsMigration(*db));
        if (old)
            SHOUWEN_CHECK(migrate(*db));
    }
    SHOUWEN_TRY(const StoredIdentity self, loadIdentity(*db));
    auto parts = std::make_unique<Parts>(path, seams, std::move(db), self);
    parts->readOnly = access == Access::ReadOnly;
    parts->hold = std::move(hold);
    SHOUWEN_CHECK(parts->warmUp());
    if (access == Access::Own) {
        SHOUWEN_CHECK(checkFoldVersion(*parts->db));
        SHOUWEN_CHECK(checkPlace(*parts));
    }
    return std::make_unique<Store>(std::move(parts));
}

Outcome Store::Parts::warmUp()
{
    auto parts = std::make_unique<Reader::Parts>(nullptr, *db, self.founder);
    parts->cache = &cache;
    parts->rules = rules;
    SHOUWEN_CHECK(parts->refreshView());
    view = parts->view;
    SHOUWEN_TRY(high, tables.highWater());
    reader = std::make_unique<Reader>(std::move(parts));
    SHOUWEN_TRY(const auto derivedBy, metaText(*db, "derived_by"));
    rulesInUse = !derivedBy;
    return Done{};
}

Outcome Store::Parts::mayWrite() const
{
    if (readOnly)
        return Error(ErrorKind::Rejected,
                     Reason{"store.read_only",
                            QT_TRANSLATE_NOOP("core", "The store is open for reading only.")});
    if (db->isSuspect())
        return Error(
            ErrorKind::Io,
            Reason{"store.suspect",
                   QT_TRANSLATE_NOOP("core",
                                     "The disk failed before; the last save is doubtful. Open the "
                                     "store anew and verify it.")});
    if (!rulesInUse)
        return Error(ErrorKind::Internal,
                     Reason{"store.no_rules",
                            QT_TRANSLATE_NOOP("core", "No rulebook has been set on the store.")});
    return Done{};
}

void Store::Parts::useRules()
{
    rulesInUse = true;
    cache.dropDerived();
    reader->use(rules);
}

void Store::Parts::rolledBack()
{
    tables.forget();
    cache.clear();
}

const std::string& Store::path() const { return m->path; }
const Identity& Store::identity() const { return m->self.identity; }
const StoreSeams& Store::seams() const { return m->seams; }
const WriterId& Store::founder() const { return m->self.founder; }
bool Store::isSample() const { return m->self.sample; }
bool Store::isReadOnly() const { return m->readOnly; }
bool Store::isHealthy() const { return !m->db->isSuspect(); }
std::shared_ptr<const Rulebook> Store::rulebook() const { return m->rules->book; }
Reader& Store::read() { return *m->reader; }

Result<std::unique_ptr<Reader>> Store::openReader() const
{
    SHOUWEN_TRY(auto db, connect(m->path, OpenMode::Read, m->seams));
    Database& use = *db;
    auto parts = std::make_unique<Reader::Parts>(std::move(db), use, m->self.founder);
    parts->rules = m->rules;
    SHOUWEN_CHECK(parts->refreshView());
    return std::make_unique<Reader>(std::move(parts));
}

Outcome Store::outboxDone(std::int64_t n)
{
    SHOUWEN_CHECK(m->mayWrite());
    return m->db->prepare("UPDATE outbox SET done_ms = ?2 WHERE n = ?1 AND done_ms IS NULL")
        .with(n, m->seams.clock.now())
        .run();
}

Result<std::size_t> Store::indexPending(std::size_t limit)
{
    SHOUWEN_CHECK(m->mayWrite());
    SHOUWEN_TRY(Transaction transaction, Transaction::begin(*m->db));
    SHOUWEN_TRY(const std::size_t left,
                SearchIndex(*m->db, m->tables, *m->rules, m->view).work(limit));
    SHOUWEN_CHECK(transaction.commit());
    return left;
}

Outcome Store::checkpoint() { return m->db->run("PRAGMA wal_checkpoint(TRUNCATE)"); }

std::string fileBeside(const std::string& store, std::string_view hash)
{
    return store + ".files/" + std::string(hash.substr(0, 2)) + '/' + std::string(hash);
}

Result<KeptFile> Store::keepFile(std::string_view bytes)
{
    if (bytes.size() > kMostFileBytes)
        return Error(ErrorKind::Rejected,
                     Reason{"store.file_too_large",
                            QT_TRANSLATE_NOOP(
                                "core", "The file is larger than 25 MB. Make it smaller first.")});
    const KeptFile kept{blake2b256(bytes).hex(), static_cast<std::int64_t>(bytes.size())};
    const std::string name = fileBeside(m->path, kept.hash);
    if (m->seams.files.exists(name))
        return kept;
    SHOUWEN_CHECK(m->seams.files.makeFolder(name.substr(0, name.rfind('/'))));
    SHOUWEN_CHECK(m->seams.files.writeWhole(name, bytes));
    return kept;
}

bool Store::hasFile(std::string_view hash) const
{
    return Hash256::fromHex(hash) && m->seams.files.exists(fileBeside(m->path, hash));
}

Result<std::string> Store::loadFile(std::string_view hash)
{
    if (!Hash256::fromHex(hash))
        return Error(ErrorKind::NotFound,
                     Reason{"store.no_file", QT_TRANSLATE_NOOP("core", "There is no such file.")});
    SHOUWEN_TRY(std::string bytes, m->seams.files.read(fileBeside(m->path, hash), kMostFileBytes));
    if (blake2b256(bytes).hex() != hash)
        return Error(
            ErrorKind::Corrupt,
            {"store.file_damaged",
             QT_TRANSLATE_NOOP("core", "The file %1 is damaged. Restore it from a backup."),
             {std::string(hash)}});
    return bytes;
}

} // namespace shouwen
