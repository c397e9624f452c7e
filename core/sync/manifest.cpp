// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/manifest.h"

#include <algorithm>

namespace shouwen {
namespace {

Error bad()
{
    return {
        ErrorKind::Corrupt,
        Reason{"bundle.bad",
               QT_TRANSLATE_NOOP("core", "the bundle is incomplete or damaged; copy it again")}};
}

/// The list under a key; an empty one where there is none.
const Value::List& listAt(const Value& value, std::string_view key)
{
    static const Value::List kNone;
    const Value* found = value.find(key);
    return found && found->asList() ? *found->asList() : kNone;
}

std::optional<ChainPoint> pointOf(const Value& value)
{
    const Value::List* parts = value.asList();
    if (!parts || parts->size() != 3 || !(*parts)[1].isInt() || *(*parts)[1].asInt() < 1)
        return std::nullopt;
    const auto writer = WriterId::fromHex((*parts)[0].plain());
    const auto id = EntryId::fromHex((*parts)[2].plain());
    if (!writer || !id)
        return std::nullopt;
    return ChainPoint{*writer, static_cast<std::uint64_t>(*(*parts)[1].asInt()), *id};
}

std::optional<WriterKey> keyOf(const Value& value)
{
    const Value::List* parts = value.asList();
    if (!parts || parts->size() != 3 || !(*parts)[2].isInt())
        return std::nullopt;
    const auto writer = WriterId::fromHex((*parts)[0].plain());
    const auto device = PublicKey::fromHex((*parts)[1].plain());
    if (!writer || !device)
        return std::nullopt;
    return WriterKey{*writer, *device, *(*parts)[2].asInt()};
}

} // namespace

std::string joinBytes(const RecordId& record, const PublicKey& device)
{
    return "shouwen join 1" + std::string(record.view()) + std::string(device.view());
}

Value bytesValue(const SealBytes& bytes) { return hexOf(bytes.data(), bytes.size()); }

std::optional<SealBytes> sealOf(std::string_view hex)
{
    SealBytes bytes{};
    return bytesOfHex(hex, bytes.data(), bytes.size()) ? std::optional(bytes) : std::nullopt;
}

Value write(const std::vector<SpaceVector>& has)
{
    Value::Object spaces;
    for (const SpaceVector& vector : has) {
        Value::List heads;
        for (const ChainPoint& head : vector.heads)
            heads.emplace_back(
                Value::List{head.writer.hex(), static_cast<std::int64_t>(head.seq), head.id.hex()});
        spaces.emplace(std::to_string(static_cast<int>(vector.space)),
                       Value::List{vector.foldVersion, vector.projection, std::move(heads)});
    }
    return spaces;
}

std::vector<SpaceVector> readVectors(const Value& has)
{
    std::vector<SpaceVector> vectors;
    if (!has.asObject())
        return vectors;
    for (const auto& [space, value] : *has.asObject()) {
        const Value::List* parts = value.asList();
        const int n = std::atoi(space.c_str());
        if (!parts || parts->size() != 3 || n < 1 || n > 0xFFFF || !(*parts)[0].isInt())
            continue;
        SpaceVector vector{static_cast<Space>(n), static_cast<int>(*(*parts)[0].asInt()),
                           (*parts)[1].plain()};
        if (const Value::List* heads = (*parts)[2].asList())
            for (const Value& head : *heads)
                if (const auto point = pointOf(head))
                    vector.heads.push_back(*point);
        vectors.push_back(std::move(vector));
    }
    return vectors;
}

Value write(const Manifest& manifest)
{
    Value::List keys, wants;
    for (const WriterKey& key : manifest.keys)
        keys.emplace_back(Value::List{key.writer.hex(), key.device.hex(), key.incarnation});
    for (const std::string& hash : manifest.wants)
        wants.emplace_back(hash);
    Value::Object out{{"at", msOf(manifest.writtenAt)}, {"desk", manifest.deskNumber},
                      {"has", write(manifest.has)},     {"keys", std::move(keys)},
                      {"part", manifest.part},          {"wants", std::move(wants)},
                      {"writer", manifest.writer.hex()}};
    if (manifest.join)
        out.emplace("join", Value::Object{{"proof", bytesValue(manifest.join->proof)},
                                          {"record", manifest.join->record.hex()}});
    return out;
}

Result<Manifest> readManifest(const Value& value)
{
    const auto writer = WriterId::fromHex(value.textAt("writer"));
    const std::int64_t at = value.intAt("at");
    if (!writer || at < msOf(kFirstInstant) || at > msOf(kLastInstant))
        return bad();
    Manifest manifest{*writer};
    manifest.writtenAt = instantOfMs(at);
    manifest.deskNumber = value.textAt("desk");
    manifest.part = static_cast<int>(std::clamp<std::int64_t>(value.intAt("part", 1), 1, 1 << 30));
    if (const Value* has = value.find("has"))
        manifest.has = readVectors(*has);
    manifest.keys = keysOf(value);
    for (const Value& hash : listAt(value, "wants"))
        if (Hash256::fromHex(hash.plain()))
            manifest.wants.push_back(hash.plain());
    if (const Value* join = value.find("join")) {
        const auto record = RecordId::fromHex(join->textAt("record"));
        const auto proof = sealOf(join->textAt("proof"));
        if (record && proof)
            manifest.join = JoinProof{*record, *proof};
    }
    return manifest;
}

std::vector<WriterKey> keysOf(const Value& manifest)
{
    std::vector<WriterKey> keys;
    for (const Value& value : listAt(manifest, "keys"))
        if (const auto key = keyOf(value); key && key->isTrue())
            keys.push_back(*key);
    return keys;
}

} // namespace shouwen
