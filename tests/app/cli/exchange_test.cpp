// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reader.h"

#include "desk_fixture.h"

#include <QDir>
#include <QFile>

using namespace shouwen;

namespace {

struct ExchangeFixture : DeskFixture {
    ExchangeFixture() { session.who = "王芳"; }
    std::string path(const char* name)
    {
        return folder.filePath(QLatin1String(name)).toStdString();
    }
    std::string file(const char* name, std::string_view bytes)
    {
        REQUIRE(files.writeWhole(path(name), bytes));
        return path(name);
    }
    std::string text(const char* name) { return *files.read(path(name), 1 << 24); }
    QJsonObject json(const std::string& line) { return ok(line).json; }
    static int n(const QJsonObject& object, const char* key)
    {
        return object.value(QLatin1String(key)).toInt();
    }
};

constexpr const char* kCustomers = "客户姓名,手机,公司名称,客户等级,备注\n"
                                   "李雷,19900001001,青禾服装店,A,\"爱比价, 要发票\"\n"
                                   "韩梅梅,+86 199-0000-1002,,,\n"
                                   "无名,1.38E+10,,,\n"
                                   ",19900001003,,,\n"
                                   "李雷,199 0000 1001,,,又来一次\n";

} // namespace

TEST_CASE_METHOD(ExchangeFixture,
                 "customers come in from CSV; bad rows go into a file with reasons")
{
    const std::string from = file("k.csv", kCustomers);
    const QJsonObject tried = json("import customer " + from + " --dry-run");
    CHECK(n(tried, "imported") == 2);
    CHECK(n(json("list --kind customer --where \"kind = 'customer'\""), "x") == 0);
    CHECK(ok("list --kind customer").json.value(QLatin1String("rows")).toArray().isEmpty());

    const QJsonObject done = json("import customer " + from + " --errors " + path("bad.csv"));
    CHECK(n(done, "rows") == 5);
    CHECK(n(done, "imported") == 2);
    CHECK(n(done, "skipped") == 1);
    CHECK(n(done, "refused") == 2);
    CHECK(done.value(QLatin1String("encoding")).toString() == QStringLiteral("UTF-8"));
    const std::string bad = text("bad.csv");
    CHECK(bad.find("无名") != std::string::npos);
    CHECK(bad.find("must be filled in") != std::string::npos);
    CHECK(bad.find("韩梅梅") == std::string::npos);
    CHECK(ok("search 韩梅梅").json.value(QLatin1String("rows")).toArray().size() == 1);
    // Once more: all known.
    CHECK(n(json("import customer " + from), "skipped") == 3);
}

TEST_CASE_METHOD(ExchangeFixture,
                 "complaints keep their times and old numbers, run no clocks, and go again as one")
{
    file("k.csv", kCustomers);
    ok("import customer " + path("k.csv"));
    const std::string from =
        file("t.csv", "单号,投诉时间,状态,结案时间,标题,内容,客户姓名,联系电话,产品名称,未知列\n"
                      "TS2024-0815,2024-08-15 09:30,已归档,2024年8月20日 16:00,杯子漏水,"
                      "保温杯漏水要退货,李雷,19900001001,保温杯,x\n"
                      "TS2024-0816,2024/8/16,待受理,,发票没收到,一直没有收到发票,陌生人,"
                      "19900009999,,\n"
                      "TS2024-0817,31.02.2024,待受理,,日期错,日期不对,李雷,,,\n"
                      "TS2024-0818,2024-08-16,没这状态,,状态错,状态不对,李雷,,,\n");
    const QJsonObject done = json("import complaint " + from);
    CHECK(n(done, "imported") == 2);
    CHECK(n(done, "refused") == 2);
    const std::string batch = done.value(QLatin1String("batch")).toString().toStdString();

    const QJsonObject old = json("show TS2024-0815");
    CHECK(old.value(QLatin1String("state")).toString() == QStringLiteral("archived"));
    CHECK(old.value(QLatin1String("opened"))
              .toString()
              .startsWith(QStringLiteral("2024-08-15T09:30")));
    CHECK(field(field("TS2024-0815", "customer"), "name") == "李雷");
    CHECK(field("TS2024-0816", "complainant") == "陌生人");
    const QJsonArray clocks = json("show TS2024-0816").value(QLatin1String("clocks")).toArray();
    for (const auto& each : clocks)
        CHECK(each.toObject().value(QLatin1String("state")).toString() !=
              QStringLiteral("running"));
    CHECK(ok("list --queue overdue").json.value(QLatin1String("rows")).toArray().isEmpty());
    CHECK(ok("notices").json.value(QLatin1String("rows")).toArray().isEmpty());

    ok("note TS2024-0816 已经联系上 --as 张敏");
    session.who = "王芳";
    const QJsonObject undone = json("import --undo " + batch + " --as 王芳");
    CHECK(n(undone, "withdrawn") == 1);
    CHECK(undone.value(QLatin1String("kept")).toArray().size() == 1);
    CHECK(refused({"import", "--undo", "2020-01-01-abcdef"}) == "import.batch");
    CHECK(ok("verify --as 王芳").json.value(QLatin1String("findings")).toArray().isEmpty());
}

TEST_CASE_METHOD(ExchangeFixture, "a mapping file is written by a dry run, changed, and obeyed")
{
    const std::string from = file("k.csv", "谁,怎么找\n李雷,19900001001\n");
    CHECK(refused({"import", "customer", from}) == "import.unmapped");
    file("map.txt", "谁 = name\n怎么找 = phone\n");
    CHECK(n(json("import customer " + from + " --map " + path("map.txt")), "imported") == 1);
    file("wrong.txt", "谁 = nmae\n没有 = phone\n");
    CHECK(refused({"import", "customer", from, "--map", path("wrong.txt")}) ==
          "map.target map.heading");
    const std::string known = file("n.csv", "姓名,谁\n李雷,x\n");
    ok("import customer " + known + " --dry-run --map " + path("new.txt"));
    CHECK(text("new.txt") == "姓名 = name\n谁 = \n");
}

TEST_CASE_METHOD(ExchangeFixture,
                 "B12 B13: cells that look like formulas and long numbers survive a CSV round")
{
    ok("new customer --as 张敏 name==SUM(A1) organisation=@公司 phone=+8619900001001 "
       "remarks=-1+2 title=007");
    session.who = "店长";
    ok("export customer --to " + path("k.csv"));
    const std::string csv = text("k.csv");
    CHECK(csv.rfind("\xEF\xBB\xBF", 0) == 0);
    CHECK(csv.find("'=SUM(A1)") != std::string::npos);
    CHECK(csv.find("'@公司") != std::string::npos);
    CHECK(csv.find("007") != std::string::npos);
    CHECK(csv.find(",=SUM") == std::string::npos);
    const QJsonObject again = json("import customer " + path("k.csv") + " --twice keep");
    CHECK(n(again, "imported") == 1);
    const QJsonArray rows =
        json("list --kind customer --order opened").value(QLatin1String("rows")).toArray();
    REQUIRE(rows.size() == 2);
    for (const auto& row : rows) {
        const std::string number =
            row.toObject().value(QLatin1String("number")).toString().toStdString();
        CHECK(field(number, "name") == "=SUM(A1)");
        CHECK(field(number, "remarks") == "-1+2");
        CHECK(field(number, "title") == "007");
    }
}

TEST_CASE_METHOD(ExchangeFixture,
                 "B14 B16: a damaged table is told row by row, a stranger is refused whole")
{
    const std::string mixed =
        file("k.csv", "姓名,电话\r\n李雷,19900001001\n\"韩\"梅,19900001002\r\n小明,19900001003\n");
    const QJsonObject done = json("import customer " + mixed);
    CHECK(n(done, "imported") == 2);
    CHECK(n(done, "refused") == 1);
    // GB18030, as old programs save it: 姓名,电话 / 李雷
    const std::string gbk =
        file("g.csv", "\xd0\xd5\xc3\xfb,\xb5\xe7\xbb\xb0\n\xc0\xee\xc0\xd7\xb6\xfe,19900001009\n");
    if (canDecode(TextEncoding::Gb18030)) {
        const QJsonObject old = json("import customer " + gbk);
        CHECK(old.value(QLatin1String("encoding")).toString() == QStringLiteral("GB18030"));
        CHECK(ok("search 李雷二").json.value(QLatin1String("rows")).toArray().size() == 1);
    }
    const std::string zip = file("z.xlsx", "PK\x03\x04 not a workbook");
    CHECK_FALSE(give({"import", "customer", zip}));
    CHECK_FALSE(give({"import", "customer", path("none.csv")}));
}

TEST_CASE_METHOD(
    ExchangeFixture,
    "B38: an identity number with a wrong check digit is kept as written, with a remark")
{
    const std::string from = file("k.csv", "姓名,电话,备注\n李雷,19900001001,11010519491231002X\n"
                                           "韩梅,19900001002,110105194912310021\n"
                                           "小明,19900001003,11010519490229002X\n");
    const QJsonObject done = json("import customer " + from + " --errors " + path("bad.csv"));
    CHECK(n(done, "imported") == 3);
    CHECK(n(done, "remarks") == 2);
    const std::string told = text("bad.csv");
    CHECK(told.find("check digit") != std::string::npos);
    CHECK(told.find("never was") != std::string::npos);
    CHECK(ok("search 110105194912310021").json.value(QLatin1String("rows")).toArray().size() == 1);
}

TEST_CASE_METHOD(ExchangeFixture,
                 "export needs its right, masks what is masked, and leaves no half file")
{
    ok("new customer --as 张敏 name=李雷 phone=19900001001");
    CHECK(refused({"export", "customer", "--to", path("k.csv"), "--as", "张敏"}) == "access.role");
    session.who = "店长";
    CHECK(refused({"export", "customer", "--to", path("k.doc")}) == "export.to");
    CHECK_FALSE(QFile::exists(QString::fromStdString(path("k.csv"))));
    session.progress = [](std::int64_t, std::int64_t) { return false; };
    CHECK_FALSE(give({"export", "customer", "--to", path("k.xlsx")}));
    CHECK_FALSE(give({"export", "all", "--to", path("all")}));
    session.progress = {};
    CHECK(QDir(folder.path()).entryList({QStringLiteral("k.*"), QStringLiteral("all*")}).isEmpty());
    for (const char* name : {"k.xlsx", "k.json", "k.csv"})
        ok("export customer --to " + path(name));
    CHECK(text("k.json").find("19900001001") != std::string::npos);
}

TEST_CASE_METHOD(ExchangeFixture,
                 "export all writes every record, note and file, and says what is what")
{
    ok("new customer --as 张敏 name=李雷 phone=19900001001 --label K");
    ok("new complaint --as 张敏 summary=漏水 text=杯子漏水 customer=@K --label T");
    ok("note @T 客户来电催 --customer");
    file("p.txt", "照片");
    ok("attach @T " + path("p.txt"));
    session.who = "店长";
    const QJsonObject done = json("export all --to " + path("all"));
    CHECK(n(done, "notes") == 1);
    CHECK(n(done, "files") == 1);
    CHECK(text("all/complaint.jsonl").find("客户来电催") != std::string::npos);
    CHECK(text("all/customer.jsonl").find("李雷") != std::string::npos);
    CHECK(text("all/README.txt").find("notes") != std::string::npos);
    CHECK(refused({"export", "all", "--to", path("all")}) == "export.exists");
}
