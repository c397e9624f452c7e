// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/command/command_table.h"
#include "ui/help/help_window.h"

#include <catch2/catch.hpp>

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace shouwen::ui;

TEST_CASE("every page of the manual is there in both languages, with a title and a text", "[help]")
{
    for (const char* language : {"zh_CN", "en", "zh_TW"})
        for (const ManualPage& page : manual(language)) {
            INFO(language << " " << page.id.toStdString());
            CHECK(page.title != page.id);
            CHECK_FALSE(page.title.isEmpty());
            CHECK(page.text.size() > 150);
        }
}

TEST_CASE("links of the manual lead to pages of the manual", "[help]")
{
    const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\.md\\)"));
    for (const char* language : {"zh_CN", "en"})
        for (const ManualPage& page : manual(language)) {
            for (auto it = link.globalMatch(page.text); it.hasNext();) {
                const QString target = it.next().captured(1);
                INFO(page.id.toStdString() << " -> " << target.toStdString());
                CHECK(manualIds().contains(target));
            }
        }
}

TEST_CASE("the page of keys lists every command that has one", "[help]")
{
    for (const ManualPage& page : manual("en")) {
        if (page.id != QLatin1String("keys"))
            continue;
        for (const CommandDef& command : commandTable())
            if (*command.keys) {
                INFO(command.id);
                CHECK(page.text.contains(commandTitle(command)));
            }
    }
}

TEST_CASE("the manual is searched, and titles come first", "[help]")
{
    const auto pages = manual("zh_CN");
    const auto found = findInManual(pages, QStringLiteral("调休"));
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().id == QStringLiteral("deadlines"));
    CHECK(findInManual(pages, QStringLiteral("没有这样的词语啊")).empty());
    CHECK(findInManual(pages, {}).size() == pages.size());
    CHECK(findInManual(pages, QStringLiteral("草稿 光标")).size() == 1);
}

TEST_CASE("F1 opens at the page about what has the focus", "[help]")
{
    QWidget window, pane, plain;
    pane.setParent(&window);
    plain.setParent(&window);
    pane.setProperty(kHelpPage, QStringLiteral("queues"));
    QLabel inside(&pane);
    CHECK(HelpWindow::pageAbout(&inside) == QStringLiteral("queues"));
    CHECK(HelpWindow::pageAbout(&plain) == QStringLiteral("first-steps"));
    CHECK(HelpWindow::pageAbout(nullptr) == QStringLiteral("first-steps"));
    HelpWindow manual("en", nullptr);
    manual.open(QStringLiteral("deadlines"));
    CHECK(manual.page() == QStringLiteral("deadlines"));
    CHECK(manual.findChild<QTextBrowser*>()->toPlainText().contains(QStringLiteral("make-up")));
    manual.findChild<QLineEdit*>()->setText(QStringLiteral("make-up days"));
    CHECK(manual.page() == QStringLiteral("deadlines"));
}
