// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An .xlsx workbook as a TableReader. See table_reader.h.
#pragma once

#include "core/exchange/table_reader.h"

namespace shouwen {

Result<std::unique_ptr<TableReader>> openXlsx(std::string name, std::string bytes,
                                              ReadOptions options);

} // namespace shouwen
