// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a second program says to the one that owns a store, and what it hears back: whole commands
// of the command line, questions too, as words; nothing else can be said. A request is refused
// above 64 KiB, a reply above 64 MiB, and both where they are not exactly of this form (B35).
#pragma once

#include "app/cli/args.h"
#include "app/cli/session.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>

namespace shouwen::link {

inline constexpr std::uint32_t kMaxRequestBytes = 64 * 1024;
inline constexpr std::uint32_t kMaxReplyBytes = 64 * 1024 * 1024;
inline constexpr qsizetype kLengthBytes = 4;

struct Request {
    std::string store = {};    ///< canonical path, so that no other store is meant
    bool raise = false;        ///< come to the front; no words
    std::string call = {};     ///< with `raise`: a caller's number
    std::string language = {}; ///< of the texts in the answer
    cli::Args args = {};
};

struct Reply {
    std::optional<Error> error = {};
    cli::Answer answer = {};
};

/// What may be a caller's number: digits and the signs people write between them, at most 40.
bool looksLikePhone(const QString& text);

/// Length (little-endian) and JSON. Rejected where it would be too long to be sent.
Result<QByteArray> encode(const Request& request);
QByteArray encode(const Reply& reply);
/// Of the JSON alone. Usage for anything that is not a request.
Result<Request> decodeRequest(const QByteArray& json);
Result<Reply> decodeReply(const QByteArray& json);
std::uint32_t lengthOf(const QByteArray& head);

/// Symbolic links resolved, so that every way to a store gives the same name.
std::string canonicalStore(const std::string& path);
/// The socket of a store in a folder that only this user may enter; Io where there is none.
Result<QString> socketOf(const std::string& store);
/// Whether the process at the other end runs as this user.
bool isSameUser(qintptr socket);

} // namespace shouwen::link
