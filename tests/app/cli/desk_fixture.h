// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sample store of the base pack in a folder of its own, with people, driven by words.
#pragma once

#include "app/cli/session.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace shouwen {

struct DeskFixture {
    QTemporaryDir folder;
    FixedClock fixed{*parseInstant("2026-11-20T08:30:00+08:00")};
    cli::SessionClock clock{fixed};
    SeededRandom random{7};
    SystemFiles files;
    cli::Session session{.clock = clock,
                         .random = random,
                         .files = files,
                         .storePath = folder.filePath(QStringLiteral("t.shouwen")).toStdString()};

    DeskFixture()
    {
        ok("init --pack base --org 示例 --first 店长 --sample");
        ok("new staff name=张敏 login=zm roles=agent department=service");
        ok("new staff name=王芳 login=wf roles=supervisor department=service");
    }
    Result<cli::Answer> give(const std::vector<std::string>& tokens)
    {
        auto args = cli::parseArgs(tokens);
        if (!args)
            return std::move(args).error();
        return cli::give(session, *args);
    }
    cli::Answer ok(const std::string& line)
    {
        const auto tokens = cli::splitLine(line);
        REQUIRE(tokens);
        auto answer = give(*tokens);
        INFO(line);
        if (!answer)
            FAIL(answer.error().plainText());
        return *answer;
    }
    /// The codes it was refused for.
    std::string refused(const std::vector<std::string>& tokens)
    {
        const auto answer = give(tokens);
        REQUIRE_FALSE(answer);
        std::string codes;
        for (const Reason& reason : answer.error().reasons)
            codes += (codes.empty() ? "" : " ") + std::string(reason.code);
        return codes;
    }
    std::string field(const std::string& number, const char* name)
    {
        const cli::Answer shown = ok("show " + number + " --as 王芳");
        return shown.json.value(QLatin1String("fields"))
            .toObject()
            .value(QLatin1String(name))
            .toVariant()
            .toString()
            .toStdString();
    }
};

} // namespace shouwen
