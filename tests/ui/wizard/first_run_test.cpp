// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/ui_seams.h"
#include "ui/base/appearance.h"
#include "ui/base/text.h"
#include "ui/wizard/first_run.h"
#include "ui/wizard/pack_preview.h"

#include "core/desk/pack.h"

#include <catch2/catch.hpp>

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QTextBrowser>

using namespace shouwen;
using namespace shouwen::ui;

namespace {

struct Pages {
    QTemporaryDir folder;
    MemorySettings settings;
    SystemFiles disk;
    test::ChosenFiles files;
    Appearance appearance{*qApp, settings};
    std::unique_ptr<FirstRun> shown;
    std::vector<FirstRunAnswer> answers;

    Pages()
    {
        appearance.start(QStringLiteral("en"), QStringLiteral("light"));
        shown = std::make_unique<FirstRun>(appearance, disk, files,
                                           folder.filePath(QStringLiteral("new/er/desk.shouwen")));
        QObject::connect(shown.get(), &FirstRun::answered, shown.get(),
                         [this](const FirstRunAnswer& answer) { answers.push_back(answer); });
        shown->show();
        shown->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(shown.get()));
        auto* packs = shown->findChild<QListWidget*>();
        REQUIRE(QTest::qWaitFor([packs] { return packs->count() > 0; }, 20000));
    }
    void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
};

} // namespace

TEST_CASE("the first run is answered with the keyboard alone and makes a store that works",
          "[ui][story]")
{
    Pages pages;
    CHECK(pages.shown->page() == 0);
    pages.key(Qt::Key_Return);
    CHECK(pages.shown->page() == 1);
    pages.key(Qt::Key_Return);
    REQUIRE(pages.shown->page() == 2);
    pages.key(Qt::Key_Return);
    REQUIRE(pages.shown->page() == 3);
    pages.key(Qt::Key_Return);
    CHECK(pages.shown->page() == 3); // no name yet
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Zhang Min"));
    pages.key(Qt::Key_Return);
    REQUIRE(pages.shown->page() == 4);
    pages.key(Qt::Key_Return);
    REQUIRE(pages.answers.size() == 1);
    const FirstRunAnswer& answer = pages.answers.front();
    CHECK(answer.setup.pack == "base");
    CHECK(answer.setup.firstPerson == "Zhang Min");
    CHECK_FALSE(answer.setup.sample);
    CHECK(answer.alone);
    FixedClock clock(*parseInstant("2026-11-23T09:30:00+08:00"));
    SeededRandom random(1);
    REQUIRE(pages.disk.makeFolder(us(pages.folder.filePath(QStringLiteral("new/er")))));
    const auto desk = Desk::create(answer.setup, {clock, random, pages.disk});
    REQUIRE(desk);
    CHECK((*desk)->staff().front().name == "Zhang Min");
}

TEST_CASE("a place where something is already is not taken", "[ui]")
{
    Pages pages;
    QFile there(pages.folder.filePath(QStringLiteral("there.shouwen")));
    REQUIRE(there.open(QIODevice::WriteOnly));
    pages.key(Qt::Key_Return);
    pages.key(Qt::Key_Return);
    REQUIRE(pages.shown->page() == 2);
    auto* path = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(path);
    for (const QString& bad :
         {there.fileName(), pages.folder.path(), QString(), QStringLiteral("desk.shouwen")}) {
        path->setText(bad);
        pages.key(Qt::Key_Return);
        CHECK(pages.shown->page() == 2);
    }
    path->setText(pages.folder.filePath(QStringLiteral("fine.shouwen")));
    pages.key(Qt::Key_Return);
    CHECK(pages.shown->page() == 3);
}

TEST_CASE("practice goes to a store of its own, marked as a sample", "[ui]")
{
    Pages pages;
    for (int i = 0; i < 3; ++i)
        pages.key(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Zhang Min"));
    pages.key(Qt::Key_Return);
    REQUIRE(pages.shown->page() == 4);
    pages.key(Qt::Key_Down);
    pages.key(Qt::Key_Return);
    REQUIRE(pages.answers.size() == 1);
    CHECK(pages.answers.front().samples);
    CHECK(pages.answers.front().setup.sample);
    CHECK(qs(pages.answers.front().setup.path).endsWith(QStringLiteral("practice.shouwen")));
}

TEST_CASE("what could not be made is told and can be tried again", "[ui]")
{
    Pages pages;
    for (int i = 0; i < 3; ++i)
        pages.key(Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Zhang Min"));
    pages.key(Qt::Key_Return);
    pages.key(Qt::Key_Return);
    REQUIRE(pages.answers.size() == 1);
    pages.key(Qt::Key_Return); // busy: not asked twice
    CHECK(pages.answers.size() == 1);
    pages.shown->refuse(QStringLiteral("the disk is full"));
    for (auto* button : pages.shown->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Create the store"))
            button->click();
    CHECK(pages.answers.size() == 2);
}

TEST_CASE("the language chosen on the first page is spoken from then on", "[ui]")
{
    Pages pages;
    for (auto* button : pages.shown->findChildren<QRadioButton*>())
        if (button->text() == QStringLiteral("简体中文"))
            button->click();
    QCoreApplication::processEvents();
    CHECK(pages.shown->windowTitle() == QStringLiteral("首问：初次使用"));
    CHECK(pages.shown->findChild<QListWidget*>()->item(0)->text() == QStringLiteral("通用客服"));
    pages.appearance.setLanguage(QStringLiteral("en"));
}

TEST_CASE("the preview of a pack tells its deadlines, hours and roles from the rulebook itself",
          "[ui]")
{
    MemorySettings settings;
    Appearance appearance(*qApp, settings);
    appearance.start(QStringLiteral("en"), QStringLiteral("light"));
    SystemFiles disk;
    const auto rules = loadPack("base", disk);
    REQUIRE(rules);
    const QString html = packPreview(*rules, "en");
    CHECK(html.contains(QStringLiteral("Complaint")));
    CHECK(html.contains(QStringLiteral("08:00-12:00, 13:00-17:00")));
    const auto& clock = rules->kinds.at("complaint").clocks.at("first_reply");
    CHECK(html.contains(QStringLiteral("within")));
    REQUIRE(clock.target);
}

TEST_CASE("every control of the first run has a name", "[ui][a11y]")
{
    Pages pages;
    for (int page = 0; page < FirstRun::kPages; ++page) {
        REQUIRE(pages.shown->page() == page);
        for (QWidget* widget : pages.shown->findChildren<QWidget*>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() ||
                widget->focusProxy())
                continue;
            INFO(page << " " << widget->metaObject()->className());
            CHECK_FALSE(
                QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty());
        }
        if (page == 3)
            QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Zhang Min"));
        if (page + 1 < FirstRun::kPages)
            pages.key(Qt::Key_Return);
    }
}
