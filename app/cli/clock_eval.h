// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// `clock eval`: answers clock questions given as JSON, one a line, one answer line each, in order;
// needs no store. Questions: {"op":"add"} start + working seconds -> due; {"op":"between"} ->
// working seconds; {"op":"sla"} events and policy -> due, met and used of first response, next
// reply and resolution as of the last event; {"op":"is_workday"} region and date. What cannot be
// answered gets {"id":..., "error":...} and the next line goes on. Nothing in a line can end the
// program.
#pragma once

#include <iosfwd>

namespace shouwen::cli {

/// Reads to the end of `in`; 0, or 3 when `out` can no longer be written.
int clockEval(std::istream& in, std::ostream& out);

} // namespace shouwen::cli
