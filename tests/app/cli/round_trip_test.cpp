// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was exported comes in again as the same records, whatever people wrote into them.
#include "desk_fixture.h"

#include <map>

using namespace shouwen;

namespace {

constexpr int kRecords = 24;

std::string anyText(SeededRandom& random)
{
    static const std::vector<std::string> pieces{
        "退货", "发票", "色差", "=1+1", "+86",    "-",  "@",        "\"",     "'",
        ",",    ";",    "\n",   " ",    "Ünïted", "👍",  "1.38E+10", "007",    "2026-11-20",
        "是",   "%1",   "<b>",  "\\",   "\t",     "李", "𠮷",       "ＡＢＣ", "0"};
    std::string text;
    for (std::uint64_t n = 1 + random.below(8); n > 0; --n)
        text += pieces[random.below(pieces.size())];
    return text;
}

/// Fields as they are shown, by name; what the import adds of its own left out.
std::map<QString, QJsonObject> customersOf(DeskFixture& desk)
{
    std::map<QString, QJsonObject> out;
    for (const QJsonValue row :
         desk.ok("list --kind customer --limit 100").json.value(QLatin1String("rows")).toArray()) {
        const QString number = row.toObject().value(QLatin1String("number")).toString();
        QJsonObject fields =
            desk.ok("show " + number.toStdString()).json.value(QLatin1String("fields")).toObject();
        const QString name = fields.value(QLatin1String("name")).toString();
        fields.remove(QStringLiteral("@old_number"));
        out.emplace(name, fields);
    }
    return out;
}

void fill(DeskFixture& desk, SeededRandom& random)
{
    const auto maybe = [&](std::vector<std::string>& tokens, const char* field,
                           const std::string& value) {
        if (random.below(3) != 0)
            tokens.push_back(std::string(field) + '=' + value);
    };
    for (int i = 0; i < kRecords; ++i) {
        const std::string n = std::to_string(1000 + i);
        std::vector<std::string> tokens{"new", "customer", "name=客户" + n};
        maybe(tokens, "phone", "1990000" + n);
        maybe(tokens, "organisation", "第" + n + "号店");
        maybe(tokens, "remarks", anyText(random));
        maybe(tokens, "interests", anyText(random));
        maybe(tokens, "address", anyText(random));
        maybe(tokens, "class", random.below(2) == 0 ? "key" : "a");
        maybe(tokens, "ordered", std::to_string(random.below(100000)) + ".05");
        maybe(tokens, "days_late", std::to_string(random.below(300)));
        maybe(tokens, "birthday", "1980-02-1" + std::to_string(random.below(10)));
        maybe(tokens, "do_not_disturb", random.below(2) == 0 ? "yes" : "no");
        maybe(tokens, "owner_agent", "张敏");
        desk.give(tokens); // a text of blanks alone is refused; the others are enough
    }
}

} // namespace

TEST_CASE("what was exported comes in again as the same records, from CSV and from .xlsx")
{
    for (const std::uint64_t seed : {1U, 2U, 3U})
        for (const char* ending : {".csv", ".xlsx"}) {
            INFO("seed " << seed << ending);
            SeededRandom random(seed);
            DeskFixture from, to;
            from.session.who = to.session.who = "店长";
            from.ok("set YG-26-1-00001 roles=keeper,manager");
            to.ok("set YG-26-1-00001 roles=keeper,manager");
            fill(from, random);
            const std::string file =
                from.folder.filePath(QStringLiteral("k")).toStdString() + ending;
            const QJsonObject out = from.ok("export customer --to " + file).json;
            const int rows = out.value(QLatin1String("rows")).toInt();
            REQUIRE(rows > kRecords / 2);
            const QJsonObject in = to.ok("import customer " + file).json;
            CHECK(in.value(QLatin1String("imported")).toInt() == rows);
            const auto before = customersOf(from), after = customersOf(to);
            REQUIRE(before.size() == static_cast<std::size_t>(rows));
            for (const auto& [name, fields] : before) {
                INFO(name.toStdString());
                CHECK((after.count(name) > 0 && after.at(name) == fields));
            }
        }
}
