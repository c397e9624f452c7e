// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes as a bundle: refused or read, never worse. The first byte chooses: 0 takes the rest as
// it comes; any other seals the rest as manifest and blocks, so that what lies behind signature and
// stream is reached too. What was read is written and read again.

#include "core/store/identity.h"
#include "core/sync/manifest.h"

#include <cstdlib>

using namespace shouwen;

namespace {

const Device& device()
{
    static const Device kDevice = [] {
        SeededRandom random(1);
        return makeDevice(random);
    }();
    return kDevice;
}

SealBytes signIt(std::string_view bytes) { return signBytes(device(), bytes); }

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
    SeededRandom random(2);
    const auto read =
        data[0] == 0
            ? decodeBundle(bytes, keysOf)
            : decodeBundle(sealBundle(device().key, WriterId::zero(), bytes, signIt, random),
                           keysOf);
    if (!read)
        return 0;
    static_cast<void>(readManifest(read->manifest));
    if (!decodeBundle(encodeBundle(*read, signIt, random), keysOf))
        std::abort();
    return 0;
}
