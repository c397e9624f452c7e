// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <sodium.h>

#include <array>

namespace shouwen {
namespace {

bool ready() { return sodium_init() >= 0; }

} // namespace

std::string hashSecret(std::string_view secret)
{
    std::array<char, crypto_pwhash_STRBYTES> out{};
    if (!ready() || crypto_pwhash_str(out.data(), secret.data(), secret.size(),
                                      crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                      crypto_pwhash_MEMLIMIT_INTERACTIVE) != 0)
        return {};
    return out.data();
}

bool checkSecret(std::string_view secret, const std::string& hash)
{
    return ready() && hash.size() < crypto_pwhash_STRBYTES &&
           crypto_pwhash_str_verify(hash.c_str(), secret.data(), secret.size()) == 0;
}

} // namespace shouwen
