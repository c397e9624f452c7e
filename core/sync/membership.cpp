// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/membership.h"

#include "core/base/hash.h"
#include "core/journal/fold.h"
#include "core/journal/parts.h"
#include "core/sync/standing.h"

#include <sodium.h>

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::size_t kInvitationBytes = 4 * 1024 * 1024;
constexpr CanonicalLimits kInvitationLimits{8, 100000};

RecordId chanceId(Random& random)
{
    RecordId id = RecordId::zero();
    random.fill(id.bytes);
    return id;
}

struct InviteKey {
    PublicKey open = PublicKey::zero();
    std::array<std::uint8_t, crypto_sign_SEEDBYTES> seed{};
    std::array<std::uint8_t, crypto_sign_SECRETKEYBYTES> secret{};
};

InviteKey keyOfSeed(const std::array<std::uint8_t, crypto_sign_SEEDBYTES>& seed)
{
    InviteKey key;
    key.seed = seed;
    crypto_sign_seed_keypair(key.open.bytes.data(), key.secret.data(), key.seed.data());
    return key;
}

Draft draftBy(const Author& by) { return {Space::Config, by.actor, by.role, by.rulebook}; }

DeskMember memberOf(const Record& record, const Store& store, const View& view)
{
    DeskMember desk{record.id};
    desk.number = record.number;
    desk.name = record.text("name");
    desk.device = PublicKey::fromHex(record.text("device"));
    desk.writer = WriterId::fromHex(record.text("writer"));
    desk.former = WriterId::fromHex(record.text("after"));
    if (!desk.writer)
        return desk;
    desk.self = *desk.writer == store.identity().writer;
    desk.administrator = view.administrators.contains(*desk.writer);
    if (const auto revoked = view.revoked.find(*desk.writer); revoked != view.revoked.end())
        desk.revokedAfter = revoked->second;
    return desk;
}

/// Entries of the old writer may still come, but it writes no more: a copy's source does.
bool endsFormer(const Record& record)
{
    return !record.text("after").empty() && record.text("why") != renewalName(Renewal::Copied);
}

std::string invitationText(const Store& store, const std::vector<WriterKey>& keys,
                           const RecordId& record, const std::string& number, const InviteKey& key)
{
    Manifest holder{store.identity().writer};
    holder.keys = keys;
    Value::Object out{{"device", store.identity().device.hex()},
                      {"format", 1},
                      {"founder", store.founder().hex()},
                      {"keys", *write(holder).find("keys")},
                      {"number", number},
                      {"record", record.hex()},
                      {"seed", hexOf(key.seed.data(), key.seed.size())}};
    const std::string sum = blake2b256(canonicalText(Value(out))).hex();
    out.emplace("sum", sum);
    return canonicalText(Value(std::move(out))) + '\n';
}

struct ReadInvitation {
    PublicKey inviter;
    WriterId founder;
    std::vector<WriterKey> keys;
    std::string number;
    RecordId record;
    InviteKey key;
};

Error badInvitation(const std::string& path)
{
    return {ErrorKind::Corrupt,
            Reason{"join.bad",
                   QT_TRANSLATE_NOOP("core", "the invitation is incomplete or damaged; copy it "
                                             "again or ask for a new one"),
                   {},
                   path}};
}

Result<ReadInvitation> readInvitation(Files& files, const std::string& path)
{
    SHOUWEN_TRY(std::string text, files.read(path, kInvitationBytes));
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.pop_back();
    auto value = parseCanonical(text, kInvitationLimits);
    if (!value || !value->isObject())
        return badInvitation(path);
    const std::string sum(value->textAt("sum"));
    value->asObject()->erase("sum");
    const auto device = PublicKey::fromHex(value->textAt("device"));
    const auto founder = WriterId::fromHex(value->textAt("founder"));
    const auto record = RecordId::fromHex(value->textAt("record"));
    std::array<std::uint8_t, crypto_sign_SEEDBYTES> seed{};
    if (blake2b256(canonicalText(*value)).hex() != sum || !device || !founder || !record ||
        value->intAt("format") != 1 || value->textAt("number").empty() ||
        !bytesOfHex(value->textAt("seed"), seed.data(), seed.size()))
        return badInvitation(path);
    return ReadInvitation{*device,        *founder,
                          keysOf(*value), std::string(value->textAt("number")),
                          *record,        keyOfSeed(seed)};
}

Result<std::string> findInvitation(Files& files, const std::string& folder)
{
    SHOUWEN_TRY(const auto names, files.list(folder));
    std::vector<std::string> found;
    for (const std::string& name : names)
        if (name.ends_with(kInvitationEnding))
            found.push_back(name);
    if (found.size() == 1)
        return folder + '/' + found.front();
    if (found.empty())
        return Error(ErrorKind::NotFound,
                     Reason{"join.none",
                            QT_TRANSLATE_NOOP("core", "there is no invitation here; make one with "
                                                      "\"desk invite\" where the records are"),
                            {},
                            folder});
    return Error(ErrorKind::Rejected,
                 Reason{"join.several",
                        QT_TRANSLATE_NOOP("core", "there are several invitations here; leave one"),
                        {},
                        folder});
}

Outcome signIn(Store& store, const ReadInvitation& invitation)
{
    const auto record = store.read().find(invitation.record);
    if (!record || !*record)
        return Error(ErrorKind::NotFound,
                     Reason{"join.copy",
                            QT_TRANSLATE_NOOP("core", "the first full copy is not all here; copy "
                                                      "the whole folder again")});
    if (!(*record)->text("device").empty())
        return Error(ErrorKind::Conflict,
                     Reason{"join.used",
                            QT_TRANSLATE_NOOP("core", "this invitation has been used by another "
                                                      "device; ask for a new one")});
    const Identity& me = store.identity();
    const std::string bytes = joinBytes(invitation.record, me.device);
    JoinProof proof{invitation.record, {}};
    crypto_sign_detached(proof.proof.data(), nullptr,
                         reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size(),
                         invitation.key.secret.data());
    SHOUWEN_CHECK(keepJoinProof(store, proof));
    SHOUWEN_TRY(const auto entries, store.read().entriesOf(invitation.record));
    const RulebookId rulebook =
        entries.empty() ? RulebookId::zero() : entries.front().header.rulebook;
    Draft draft(Space::Config, StaffId::zero(), {}, rulebook);
    draft.add(invitation.record, std::nullopt, Op::Set,
              SetOp{store.seams().clock.now(),
                    {{"device", me.device.hex()},
                     {"proof", bytesValue(proof.proof)},
                     {"writer", me.writer.hex()}},
                    {}});
    SHOUWEN_TRY(const ChangeSet written, store.append(draft));
    return Done{};
}

Result<std::unique_ptr<Store>> fillJoined(std::unique_ptr<Store> store,
                                          const ReadInvitation& invitation,
                                          const std::string& folder, const Progress& progress)
{
    SHOUWEN_CHECK(store->keepKeys(invitation.keys));
    SHOUWEN_TRY(const IntakeReport taken,
                bundleIn(*store, folder, {.accept = invitation.inviter}, progress));
    static_cast<void>(taken);
    SHOUWEN_CHECK(signIn(*store, invitation));
    return store;
}

/// Attachments that came with the copy stay: they are named by what they hold.
void removeStore(Files& files, const std::string& path)
{
    for (const char* ending : {"", "-wal", "-shm", ".witness", ".lock"})
        static_cast<void>(files.remove(path + ending));
}

} // namespace

Result<std::vector<DeskMember>> desksOf(Store& store)
{
    SHOUWEN_TRY(const View view, store.read().freshView());
    SHOUWEN_TRY(const auto records, store.read().configRecords(kDeskKind));
    SHOUWEN_TRY(const auto forks, store.read().forks());
    SHOUWEN_TRY(const auto notes, store.read().peers());
    std::vector<DeskMember> desks;
    std::set<WriterId> ended;
    for (const Record& record : records) {
        desks.push_back(memberOf(record, store, view));
        if (endsFormer(record) && desks.back().former)
            ended.insert(*desks.back().former);
    }
    for (DeskMember& desk : desks) {
        if (!desk.writer)
            continue;
        desk.ended = ended.contains(*desk.writer);
        for (const Dep& fork : forks)
            if (fork.writer == *desk.writer)
                desk.forkedAt = fork.seq;
        for (const PeerNote& note : notes)
            if (note.writer == *desk.writer)
                desk.heardAt = note.heardAt;
    }
    std::stable_sort(desks.begin(), desks.end(), [](const DeskMember& a, const DeskMember& b) {
        return std::pair(a.number.size(), a.number) < std::pair(b.number.size(), b.number);
    });
    return desks;
}

Result<ChangeSet> introduceSelf(Store& store, const Author& by)
{
    SHOUWEN_TRY(const auto desks, desksOf(store));
    const bool known =
        std::any_of(desks.begin(), desks.end(), [](const DeskMember& d) { return d.self; });
    const auto renewed = store.renewal();
    if (known) {
        if (renewed)
            SHOUWEN_CHECK(store.renewalTold());
        return ChangeSet{};
    }
    const Identity& me = store.identity();
    const Instant now = store.seams().clock.now();
    OpenOp op{
        .at = now, .kind = std::string(kDeskKind), .number = me.deskNumber, .state = "working"};
    op.openFields = {{"device", me.device.hex()}, {"writer", me.writer.hex()}};
    if (renewed) {
        op.openFields.emplace("after", renewed->former.hex());
        op.openFields.emplace("why", std::string(renewalName(renewed->why)));
    }
    Draft draft = draftBy(by);
    const RecordId record = chanceId(store.seams().random);
    draft.add(record, std::nullopt, Op::Open, op);
    SHOUWEN_TRY(const View view, store.read().freshView());
    if (renewed && view.administrators.contains(renewed->former)) {
        SHOUWEN_TRY(const auto keys, store.read().writerKeys());
        for (const WriterKey& key : keys)
            if (key.writer == renewed->former)
                draft.add(record, std::nullopt, Op::Grant,
                          GrantOp{now, "administrator", me.writer,
                                  SameDevice{me.device, key.incarnation, me.incarnation}});
    }
    SHOUWEN_TRY(ChangeSet written, store.append(draft));
    if (renewed)
        SHOUWEN_CHECK(store.renewalTold());
    return written;
}

Result<Invitation> invite(Store& store, const InviteRequest& request, const Progress& progress)
{
    SHOUWEN_TRY(const ChangeSet introduced, introduceSelf(store, request.by));
    static_cast<void>(introduced);
    const StoreSeams& seams = store.seams();
    SHOUWEN_CHECK(seams.files.makeFolder(request.folder));
    SHOUWEN_TRY(std::string number, store.giveDeskNumber());
    Invitation invitation{std::move(number), {}};
    std::array<std::uint8_t, crypto_sign_SEEDBYTES> seed{};
    seams.random.fill(seed);
    const InviteKey key = keyOfSeed(seed);
    const RecordId record = chanceId(seams.random);
    OpenOp op{.at = seams.clock.now(),
              .kind = std::string(kDeskKind),
              .number = invitation.number,
              .state = "invited"};
    op.openFields = {{"invite", key.open.hex()}};
    if (!request.name.empty())
        op.openFields.emplace("name", request.name);
    Draft draft = draftBy(request.by);
    draft.add(record, std::nullopt, Op::Open, op);
    SHOUWEN_TRY(const ChangeSet written, store.append(draft));
    SHOUWEN_TRY(OutReport copy,
                bundleOut(store, {.folder = request.folder, .everything = true}, progress));
    SHOUWEN_TRY(const auto keys, store.read().writerKeys());
    const std::string name =
        "shouwen-invitation-" + invitation.number + std::string(kInvitationEnding);
    SHOUWEN_CHECK(writeChecked(seams.files, request.folder + '/' + name,
                               invitationText(store, keys, record, invitation.number, key)));
    invitation.files = std::move(copy.files);
    invitation.files.push_back(name);
    return invitation;
}

Result<std::unique_ptr<Store>> join(const JoinRequest& request, const Progress& progress)
{
    Files& files = request.store.seams.files;
    SHOUWEN_TRY(const std::string path, findInvitation(files, request.folder));
    SHOUWEN_TRY(const ReadInvitation invitation, readInvitation(files, path));
    StoreSetup setup = request.store;
    setup.deskNumber = invitation.number;
    setup.founder = invitation.founder;
    SHOUWEN_TRY(auto store, Store::create(setup));
    auto joined = fillJoined(std::move(store), invitation, request.folder, progress);
    if (!joined)
        removeStore(files, setup.path);
    return joined;
}

Result<ChangeSet> revokeDesk(Store& store, const Author& by, const DeskMember& desk,
                             std::uint64_t lastGood)
{
    SHOUWEN_TRY(const View view, store.read().freshView());
    if (!view.administrators.contains(store.identity().writer))
        return Error(ErrorKind::Rejected,
                     Reason{"revoke.key",
                            QT_TRANSLATE_NOOP("core", "this desk has no administrator's key; do it "
                                                      "at the desk that founded the store")});
    if (!desk.writer || desk.self)
        return Error(ErrorKind::Rejected,
                     Reason{"revoke.self",
                            QT_TRANSLATE_NOOP("core", "desk %1 cannot be revoked here"),
                            {desk.number}});
    Draft draft = draftBy(by);
    draft.add(desk.record, std::nullopt, Op::Revoke,
              RevokeOp{store.seams().clock.now(), *desk.writer, lastGood});
    return store.append(draft);
}

} // namespace shouwen
