// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Qt warning that a test did not announce fails its program. A test that provokes one says so
// first: `const ExpectWarning warning("no such column");`. GUI thread or not, any thread may warn.

#pragma once

#include <string>

namespace shouwen::test {

/// Installs the message handler; debug and info messages stay silent.
void watchWarnings();

/// Warnings and worse seen so far that nobody announced.
int unannouncedWarnings();

/// While it lives, warnings containing `part` are expected; at least one must come.
class ExpectWarning {
public:
    explicit ExpectWarning(std::string part);
    ~ExpectWarning();
    ExpectWarning(const ExpectWarning&) = delete;
    ExpectWarning& operator=(const ExpectWarning&) = delete;

private:
    std::string m_part;
};

} // namespace shouwen::test
