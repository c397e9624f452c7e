// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/ui_seams.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QTest>

namespace shouwen::test {
namespace {

Instant monday() { return *parseInstant("2026-11-23T09:30:00+08:00"); }

} // namespace

void AnsweringPrompts::ask(QWidget*, const ui::Question& question,
                           std::function<void(int)> answered)
{
    ++m_asked;
    if (m_next.empty()) {
        FAIL_CHECK("nobody expected to be asked: " << question.title.toStdString());
        return;
    }
    const int verb = m_next.front();
    m_next.erase(m_next.begin());
    answered(verb);
}

void ChosenFiles::openFile(QWidget*, const QString&, const QString&,
                           std::function<void(const QString&)> chosen)
{
    if (!m_next.isEmpty())
        chosen(m_next);
}

void ChosenFiles::saveFile(QWidget*, const QString&, const QString&,
                           std::function<void(const QString&)> chosen)
{
    if (!m_next.isEmpty())
        chosen(m_next);
}

OpenDesk::OpenDesk() : m_clock(monday())
{
    bool told = false;
    m_client.open(
        [this] {
            return Desk::create({m_folder.filePath(QStringLiteral("desk.shouwen")).toStdString(),
                                 "base", "测试公司", "张敏", true},
                                {m_clock, m_random, m_files});
        },
        {}, &m_client,
        [&](const Outcome& opened) {
            told = true;
            INFO((opened ? "" : opened.error().plainText()));
            REQUIRE(opened);
        });
    REQUIRE(QTest::qWaitFor([&] { return told; }, 20000));
}

void OpenDesk::settle()
{
    // What an answer sets going counts as well.
    REQUIRE(QTest::qWaitFor(
        [this] {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents();
            return m_client.pending() == 0;
        },
        20000));
}

} // namespace shouwen::test
