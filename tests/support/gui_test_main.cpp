// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runner.h"

#include <QApplication>

int main(int argc, char** argv)
{
    shouwen::test::prepareEnvironment();
    const QApplication app(argc, argv);
    return shouwen::test::runTests(argc, argv);
}
