// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/standing.h"

#include <sodium.h>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace shouwen {
namespace {

void dropCacheOf(const std::string& path)
{
#ifdef Q_OS_LINUX
    if (const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC); fd >= 0) {
        ::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
        ::close(fd);
    }
#else
    static_cast<void>(path);
#endif
}

/// Signs for itself: the founding device and those whose records its own writers opened.
struct DeskRecord {
    RecordId id;
    std::optional<PublicKey> device, invite;
    std::optional<SealBytes> proof;
    std::optional<PublicKey> openedBy;
};

template <class Id>
std::optional<Id> idField(const Record& record, std::string_view name)
{
    return Id::fromHex(record.text(name));
}

Result<std::vector<DeskRecord>> deskRecords(Store& store)
{
    SHOUWEN_TRY(const auto keys, store.read().writerKeys());
    SHOUWEN_TRY(const auto records, store.read().configRecords(kDeskKind));
    std::vector<DeskRecord> desks;
    for (const Record& record : records) {
        DeskRecord desk{record.id, idField<PublicKey>(record, "device"),
                        idField<PublicKey>(record, "invite"), sealOf(record.text("proof")),
                        std::nullopt};
        SHOUWEN_TRY(const auto entries, store.read().entriesOf(record.id));
        for (const Entry& entry : entries) {
            if (entry.op() != Op::Open)
                continue;
            for (const WriterKey& key : keys)
                if (key.writer == entry.header.writer)
                    desk.openedBy = key.device;
            break;
        }
        desks.push_back(std::move(desk));
    }
    return desks;
}

bool proves(const DeskRecord& desk, const PublicKey& device, const SealBytes& proof)
{
    const std::string bytes = joinBytes(desk.id, device);
    return desk.invite && crypto_sign_verify_detached(
                              proof.data(), reinterpret_cast<const unsigned char*>(bytes.data()),
                              bytes.size(), desk.invite->bytes.data()) == 0;
}

std::set<PublicKey> membersAmong(const std::vector<DeskRecord>& desks,
                                 const std::vector<WriterKey>& keys, const WriterId& founder)
{
    std::set<PublicKey> members;
    for (const WriterKey& key : keys)
        if (key.writer == founder)
            members.insert(key.device);
    for (std::size_t before = 0; before != members.size();) {
        before = members.size();
        for (const DeskRecord& desk : desks)
            if (desk.device && desk.proof && desk.openedBy && members.contains(*desk.openedBy) &&
                proves(desk, *desk.device, *desk.proof))
                members.insert(*desk.device);
    }
    return members;
}

} // namespace

Outcome writeChecked(Files& files, const std::string& path, std::string_view bytes)
{
    const std::string part = path + ".part";
    auto written = files.writeWhole(part, bytes);
    if (written) {
        dropCacheOf(part);
        const auto back = files.read(part, bytes.size());
        if (back && *back == bytes) {
            auto named = files.rename(part, path);
            if (!named)
                static_cast<void>(files.remove(part));
            return named;
        }
    }
    static_cast<void>(files.remove(part));
    if (!written)
        return written;
    return Error(ErrorKind::Io,
                 Reason{"bundle.lost",
                        QT_TRANSLATE_NOOP("core", "the disk did not keep what was written to it; "
                                                  "use another one"),
                        {},
                        path});
}

Result<std::vector<Space>> stoppedSpaces(Store& store)
{
    SHOUWEN_TRY(const auto text, store.read().fact("stopped"));
    std::vector<Space> spaces;
    for (const char c : text.value_or(std::string()))
        if (c >= '1' && c <= '9')
            spaces.push_back(static_cast<Space>(c - '0'));
    return spaces;
}

Outcome setStopped(Store& store, const std::vector<Space>& spaces)
{
    std::string text;
    for (const Space space : spaces)
        text += static_cast<char>('0' + static_cast<int>(space));
    return store.keepFact("stopped", text);
}

Result<std::optional<JoinProof>> joinProofOf(Store& store)
{
    SHOUWEN_TRY(const auto text, store.read().fact("join"));
    const std::string_view kept = text ? std::string_view(*text) : std::string_view();
    const auto record = RecordId::fromHex(kept.substr(0, 32));
    const auto proof = sealOf(kept.substr(std::min<std::size_t>(32, kept.size())));
    if (!record || !proof)
        return std::optional<JoinProof>();
    return std::optional(JoinProof{*record, *proof});
}

Outcome keepJoinProof(Store& store, const JoinProof& proof)
{
    return store.keepFact("join", proof.record.hex() + bytesValue(proof.proof).plain());
}

Result<std::set<PublicKey>> memberDevices(Store& store)
{
    SHOUWEN_TRY(const auto desks, deskRecords(store));
    SHOUWEN_TRY(const auto keys, store.read().writerKeys());
    std::set<PublicKey> members = membersAmong(desks, keys, store.founder());
    members.insert(store.identity().device); // copies of this very store
    return members;
}

Result<bool> mayEnter(Store& store, const PublicKey& device, const Manifest& manifest)
{
    SHOUWEN_TRY(const auto desks, deskRecords(store));
    SHOUWEN_TRY(const auto keys, store.read().writerKeys());
    const auto members = membersAmong(desks, keys, store.founder());
    if (members.contains(device) || device == store.identity().device)
        return true;
    if (!manifest.join)
        return false;
    for (const DeskRecord& desk : desks)
        if (desk.id == manifest.join->record && (!desk.device || desk.device == device) &&
            desk.openedBy && members.contains(*desk.openedBy) &&
            proves(desk, device, manifest.join->proof))
            return true;
    return false;
}

} // namespace shouwen
