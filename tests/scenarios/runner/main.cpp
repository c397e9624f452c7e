// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// scenario_runner FILE: exit 0 when everything the file expects came true.
#include "tests/scenarios/runner/scenario.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <iostream>

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 2) {
        std::cerr << "scenario_runner FILE\n";
        return 2;
    }
    shouwen::SystemFiles files;
    constexpr std::size_t kMost = 1024 * 1024;
    const auto text = files.read(argv[1], kMost);
    if (!text) {
        std::cerr << text.error().plainText() << '\n';
        return 2;
    }
    const QTemporaryDir folder;
    shouwen::Scenario scenario(folder.filePath(QStringLiteral("scenario.shouwen")).toStdString());
    const std::vector<std::string> failures = scenario.play(argv[1], *text);
    for (const std::string& failure : failures)
        std::cerr << failure << '\n';
    return failures.empty() ? 0 : 1;
}
