// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/desk_fixture.h"

#include <QDir>
#include <QFile>

namespace shouwen {
namespace {

struct HolidayFixture : DeskFixture {
    std::string feed = file("feed.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                                        "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270101\r\n"
                                        "SUMMARY:示例厂庆 休\r\nEND:VEVENT\r\n"
                                        "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270214\r\n"
                                        "SUMMARY:情人节\r\nEND:VEVENT\r\n"
                                        "END:VCALENDAR\r\n");

    std::string file(const char* name, const char* text)
    {
        QFile out(folder.filePath(QString::fromUtf8(name)));
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(text);
        return out.fileName().toStdString();
    }
    void takeIn() { ok("holidays import " + feed + " --accept sure --notice 示例公告 --as 店长"); }
};

} // namespace

TEST_CASE_METHOD(HolidayFixture, "a holiday file is shown for review and changes nothing by itself")
{
    const auto review = ok("holidays import " + feed);
    CHECK(review.text.find("* 2027-01-01") != std::string::npos);
    CHECK(review.text.find("? 2027-02-14") != std::string::npos);
    CHECK(refused({"holidays", "show", "2027"}) == "holidays.unpublished");
}

TEST_CASE_METHOD(HolidayFixture, "accepted days off move the due times of open records at once")
{
    clock.set(*parseInstant("2026-12-31T16:00:00+08:00"));
    ok("new inquiry summary=价格 text=问价 contact=李雷 phone=19900001001 --as 张敏");
    const auto due = [this] {
        const auto why = ok("why 00001 first_reply --as 王芳 --json");
        return why.json.value(QLatin1String("due")).toString().toStdString();
    };
    const std::string before = due();
    takeIn();
    const std::string after = due();
    INFO(before << " then " << after);
    REQUIRE_FALSE(before.empty());
    CHECK(after > before);
    CHECK(ok("verify").text.find(" 0 findings") != std::string::npos);
}

TEST_CASE_METHOD(HolidayFixture, "own years stay when the rulebook is renewed")
{
    takeIn();
    ok("rulebook update --as 店长");
    CHECK(ok("holidays show 2027").text.find("示例厂庆") != std::string::npos);
    ok("rulebook use factory --as 店长");
    CHECK(ok("holidays show 2027").text.find("示例厂庆") != std::string::npos);
}

TEST_CASE_METHOD(HolidayFixture,
                 "a holiday file beside a rulebook file comes before the shipped one")
{
    REQUIRE(QDir(folder.path()).mkdir(QStringLiteral("holidays")));
    file("holidays/CN.toml", "format = 1\nregion = \"CN\"\nrest = [\"sat\", \"sun\"]\n"
                             "[year.2027]\nnotice = \"示例\"\n[year.2027.off]\n"
                             "\"2027-01-04\" = \"示例日\"\n");
    const std::string own = file("own.toml", "format = 1\nname = \"own\"\nextends = \"base\"\n"
                                             "label = { zh_CN = \"自用\", zh_TW = \"自用\", en = "
                                             "\"Own\" }\n");
    ok("rulebook use " + own + " --as 店长");
    CHECK(ok("holidays show 2027").text.find("示例日") != std::string::npos);
}

TEST_CASE_METHOD(HolidayFixture,
                 "holidays are refused where date, region, year or right is missing")
{
    CHECK(refused({"holidays", "import", feed, "--accept", "2027-03-01", "--as", "店长"}) ==
          "holidays.no_date");
    CHECK(refused({"holidays", "show", "--region", "XX"}) == "holidays.region");
    CHECK(refused({"holidays", "show", "soon"}) == "holidays.year");
    CHECK(refused({"holidays", "import", feed, "--accept", "sure", "--as", "张敏"}) ==
          "access.role");
}

} // namespace shouwen
