// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The three kinds of TableWriter. See table_writer.h.
#pragma once

#include "core/exchange/table_writer.h"

namespace shouwen {

Result<std::unique_ptr<TableWriter>> createCsv(const std::string& path, WriteSpec spec);
Result<std::unique_ptr<TableWriter>> createXlsx(const std::string& path, WriteSpec spec);
Result<std::unique_ptr<TableWriter>> createJson(const std::string& path, WriteSpec spec);

/// NUL and the other characters no file format takes, as U+FFFD; bad UTF-8 too.
std::string writableText(std::string_view text);

} // namespace shouwen
