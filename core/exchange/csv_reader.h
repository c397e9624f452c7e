// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// CSV as a TableReader: detection, rows, recovery after an unbalanced quote. See table_reader.h.
#pragma once

#include "core/exchange/table_reader.h"

#include <QIODevice>

namespace shouwen {

/// The device is open and can seek.
Result<std::unique_ptr<TableReader>> openCsv(std::string name, std::unique_ptr<QIODevice> device,
                                             ReadOptions options);

} // namespace shouwen
