// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every test program does around its tests: a fixed zone, language and platform, test-mode
// paths, and a verdict that counts Qt warnings nobody announced.

#pragma once

namespace shouwen::test {

/// Call before any application object exists.
void prepareEnvironment();

/// Runs the Catch2 session. Not 0 when a test failed or an unannounced warning was printed.
int runTests(int argc, char** argv);

} // namespace shouwen::test
