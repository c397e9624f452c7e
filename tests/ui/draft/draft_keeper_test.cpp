// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/draft_keeper.h"

#include <catch2/catch.hpp>

#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace shouwen;
using namespace shouwen::ui;

namespace {

StaffId person(std::uint8_t number)
{
    std::array<std::uint8_t, 16> bytes{};
    bytes.fill(number);
    return StaffId{bytes};
}

struct Folder {
    QTemporaryDir folder;
    SystemFiles files;
    FixedClock clock{*parseInstant("2026-11-23T09:30:00+08:00")};
    QString store = folder.filePath(QStringLiteral("desk.shouwen"));

    std::unique_ptr<DraftKeeper> keeper(std::uint8_t who = 1, Milliseconds pause = Milliseconds(0))
    {
        auto made = std::make_unique<DraftKeeper>(files, clock, pause);
        made->open(store, person(who));
        return made;
    }
    QStringList drafts() const
    {
        return QDir(store + QStringLiteral(".drafts")).entryList(QDir::Files);
    }
};

Draft intake(const char* text)
{
    Draft draft{
        QStringLiteral("intake"), QStringLiteral("intake"), {}, QStringLiteral("complaint"), {}};
    draft.texts.insert(QStringLiteral("text"), QString::fromUtf8(text));
    draft.focus = QStringLiteral("text");
    draft.caret = 3;
    return draft;
}

} // namespace

TEST_CASE("a draft comes back as it was typed, caret and all", "[draft]")
{
    Folder f;
    QObject page;
    {
        const auto keeper = f.keeper();
        keeper->typed(&page, [] { return intake("外套色差,\n要求退换 \"急\""); });
        keeper->flush();
    }
    const auto again = f.keeper();
    REQUIRE(again->found().size() == 1);
    const Draft& draft = again->found().front();
    CHECK(draft.texts.value(QStringLiteral("text")) ==
          QStringLiteral("外套色差,\n要求退换 \"急\""));
    CHECK(draft.kind == QStringLiteral("complaint"));
    CHECK(draft.focus == QStringLiteral("text"));
    CHECK(draft.caret == 3);
    CHECK(draft.at == f.clock.now());
}

TEST_CASE("what is typed is on the disk within two seconds, without a pause in typing too",
          "[draft]")
{
    Folder f;
    const auto keeper = f.keeper(1, Milliseconds(60'000));
    QObject page;
    QElapsedTimer since;
    since.start();
    keeper->typed(&page, [] { return intake("一"); });
    REQUIRE(QTest::qWaitFor([&] { return f.drafts().size() == 1; }, 3000));
    CHECK(since.elapsed() <= 2000);
}

TEST_CASE("drafts are for their owner's eyes: folder 0700, file 0600", "[draft]")
{
    Folder f;
    const auto keeper = f.keeper();
    QObject page;
    keeper->typed(&page, [] { return intake("一"); });
    keeper->flush();
    REQUIRE(f.drafts().size() == 1);
    const QString folder = f.store + QStringLiteral(".drafts");
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther |
                        QFile::WriteOther | QFile::ExeOther;
    CHECK_FALSE(QFile::permissions(folder) & others);
    CHECK_FALSE(QFile::permissions(folder + QLatin1Char('/') + f.drafts().front()) & others);
    CHECK_FALSE(f.drafts().front().contains(QStringLiteral("intake")));
}

TEST_CASE("what was saved or thrown away leaves no draft", "[draft]")
{
    Folder f;
    const auto keeper = f.keeper();
    QObject page;
    bool dirty = true;
    const auto writer = [&]() -> std::optional<Draft> {
        return dirty ? std::optional(intake("一")) : std::nullopt;
    };
    keeper->typed(&page, writer);
    keeper->flush();
    REQUIRE(f.drafts().size() == 1);
    SECTION("settled at once")
    {
        keeper->settled(&page);
        keeper->flush();
        CHECK(f.drafts().isEmpty());
    }
    SECTION("typed back to what it was")
    {
        dirty = false;
        keeper->typed(&page, writer);
        keeper->flush();
        CHECK(f.drafts().isEmpty());
    }
}

TEST_CASE("what an earlier run left stays beside what is typed now", "[draft]")
{
    Folder f;
    QObject page;
    {
        const auto keeper = f.keeper();
        keeper->typed(&page, [] { return intake("旧"); });
        keeper->flush();
    }
    {
        const auto keeper = f.keeper();
        keeper->typed(&page, [] { return intake("新"); });
        keeper->flush();
        CHECK(keeper->found().size() == 1);
    }
    CHECK(f.keeper()->found().size() == 2);
}

TEST_CASE("a draft taken back has one file until it is saved, then none", "[draft]")
{
    Folder f;
    QObject page;
    {
        const auto keeper = f.keeper();
        keeper->typed(&page, [] { return intake("旧"); });
    }
    const auto keeper = f.keeper();
    QSignalSpy changed(keeper.get(), &DraftKeeper::foundChanged);
    const Draft draft = keeper->found().front();
    keeper->typed(&page, [] { return intake("旧,再写"); });
    keeper->taken(draft.key);
    CHECK(changed.count() == 1);
    keeper->flush();
    REQUIRE(f.drafts().size() == 1);
    CHECK(f.keeper()->found().front().texts.first() == QStringLiteral("旧,再写"));
    keeper->settled(&page);
    keeper->flush();
    CHECK(f.drafts().isEmpty());
}

TEST_CASE("one person's draft is not offered to another", "[draft]")
{
    Folder f;
    QObject page;
    f.keeper(1)->typed(&page, [] { return intake("一"); });
    CHECK(f.keeper(2)->found().empty());
    CHECK(f.keeper(1)->found().size() == 1);
}

TEST_CASE("a torn file is passed over and left where it is", "[draft]")
{
    Folder f;
    QObject page;
    f.keeper()->typed(&page, [] { return intake("一"); });
    QFile file(f.store + QStringLiteral(".drafts/") + f.drafts().front());
    REQUIRE(file.resize(20));
    CHECK(f.keeper()->found().empty());
    CHECK(f.drafts().size() == 1);
}

TEST_CASE("where drafts cannot be kept, that is told once", "[draft]")
{
    Folder f;
    QFile inTheWay(f.store + QStringLiteral(".drafts"));
    REQUIRE(inTheWay.open(QIODevice::WriteOnly));
    const auto keeper = f.keeper();
    QSignalSpy failed(keeper.get(), &DraftKeeper::failed);
    QObject page;
    for (int i = 0; i < 3; ++i) {
        keeper->typed(&page, [] { return intake("一"); });
        keeper->flush();
    }
    QTest::qWait(0);
    CHECK(failed.count() == 1);
}

TEST_CASE("the caret goes where it was, or to the end of a shorter text", "[draft]")
{
    QPlainTextEdit edit;
    edit.setPlainText(QStringLiteral("外套"));
    placeCaret(&edit, 1);
    CHECK(caretOf(&edit) == 1);
    placeCaret(&edit, 40);
    CHECK(caretOf(&edit) == 2);
}
