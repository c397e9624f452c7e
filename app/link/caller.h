// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The voice of a second program: hands its whole command to the program that owns the store, and
// waits for the answer. Says nothing to a process of another user. Blocks; any thread.
#pragma once

#include "app/link/message.h"

namespace shouwen::link {

/// Nothing where no program has the store open: then the caller opens it itself. An error of the
/// owner comes back as it was; Io where it ended before it answered.
std::optional<Result<cli::Answer>> handOver(const std::string& store, const cli::Args& args,
                                            const std::string& language);
/// Asks the window that has the store open to come to the front, with a caller's number or empty;
/// false where there is none, or it does not take the number.
bool raiseOwner(const std::string& store, const std::string& phone = {});

/// Files named by the words as the owner finds them, whatever folder it was started in.
cli::Args withWholePaths(cli::Args args, const QString& folder);

} // namespace shouwen::link
