// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log of a program: every Qt message of a category, one line each, in a file that is turned
// over when it is full. It never holds what customers say or are called: what may be such is
// written through `privately`, which the log drops, and digits that might be a telephone number are
// masked in any case, times and amounts of seven digits with them. Identify things by record id.
// Several threads may log at once; several programs keep to a name each.
#pragma once

#include "core/base/seams.h"

#include <QLoggingCategory>

#include <string>
#include <string_view>

Q_DECLARE_LOGGING_CATEGORY(lcApp)
Q_DECLARE_LOGGING_CATEGORY(lcDesk)
Q_DECLARE_LOGGING_CATEGORY(lcExchange)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcSync)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

namespace shouwen {

/// $XDG_STATE_HOME/shouwen (~/.local/state/shouwen), %LOCALAPPDATA%/shouwen on Windows: logs,
/// drafts. Empty when the machine names no home.
std::string stateFolder();

enum class LogLevel { Debug, Info, Warning, Critical };
/// $SHOUWEN_LOG: debug, info, warning or critical; Info otherwise. QT_LOGGING_RULES goes on
/// working.
LogLevel logLevelOfEnvironment();

struct LogOptions {
    std::string folder;           ///< made when missing, readable by its owner alone
    std::string name = "shouwen"; ///< shouwen.log, older ones shouwen.1.log ...
    std::size_t maxBytes = std::size_t{1} << 20;
    int files = 5; ///< the current one and those kept; at least 1
    LogLevel least = LogLevel::Info;
};

/// Takes over Qt's messages until `stopLog`. `clock` must live as long. Io when the file cannot be
/// opened; messages then go where they went before.
Outcome startLog(const LogOptions& options, const Clock& clock);
/// Closes the file and gives Qt's messages back.
void stopLog();

/// Marks text as not for the log, by ⟦⟧ around it and none within: `qCWarning(lcStore) << "bad
/// line" << privately(line)`.
QString privately(std::string_view text);
QString privately(const char* text);
QString privately(const QString& text);
/// What the log writes of a message: marked text as "[private]", seven digits and more as
/// "[digits]", line ends and other control characters escaped. Ids of 32 or 64 hex digits stay.
std::string redacted(std::string_view message);

} // namespace shouwen
