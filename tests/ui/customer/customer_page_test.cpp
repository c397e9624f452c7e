// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk/customer_file.h"
#include "tests/ui/shell/window.h"
#include "ui/customer/customer_panel.h"
#include "ui/customer/score_list.h"

#include <QLabel>
#include <QPushButton>

using namespace shouwen;
using namespace shouwen::ui;
using test::Window;

namespace {

RecordId open(Window& window, const char* kind, FieldInput fields)
{
    std::optional<RecordId> id;
    window.desk.client().run({OpenCommand{kind, std::move(fields)}, {}}, window.shown.get(),
                             [&](const Result<Receipt>& receipt) {
                                 INFO((receipt ? "" : receipt.error().plainText()));
                                 CHECK(receipt);
                                 if (receipt)
                                     id = receipt->record;
                             });
    window.desk.settle();
    REQUIRE(id);
    return *id;
}

RecordView stored(Window& window, const RecordId& id)
{
    std::optional<RecordView> view;
    window.desk.client().ask(
        window.shown.get(), [id](Desk& desk, const Person& me) { return desk.show(me, id); },
        [&](Result<RecordView> got) {
            REQUIRE(got);
            view = *std::move(got);
        });
    window.desk.settle();
    return *view;
}

CustomerPanel& shown(Window& window, const RecordId& id)
{
    window.shown->openRecord(id);
    window.desk.settle();
    return *window.shown->ticket().findChild<CustomerPanel*>();
}

} // namespace

TEST_CASE("K-4: a customer's page shows the grade with its arithmetic and sets the class",
          "[ui][story]")
{
    Window window;
    const RecordId id =
        open(window, "customer",
             {{"name", "李雷"}, {"phone", "19900001001"}, {"prospects", "5"}, {"profit", "5"}});
    CustomerPanel& panel = shown(window, id);
    const auto& cards = panel.scores().cards();
    const auto grade = std::find_if(cards.begin(), cards.end(),
                                    [](const ScoreCard& card) { return card.field == "class"; });
    REQUIRE(grade != cards.end());
    const QString words = panel.scores().words(*grade);
    CHECK(words.contains(qs(grade->arithmetic)));
    CHECK_FALSE(grade->arithmetic.empty());
    CHECK(words.contains(QStringLiteral("Prospects 100")));
    const std::string proposed = grade->band;
    REQUIRE(proposed != grade->stands);
    auto* take = panel.scores().findChild<QPushButton*>();
    REQUIRE(take);
    take->click();
    window.desk.settle();
    CHECK(stored(window, id).record.text("class") == proposed);
    const auto again = std::find_if(panel.scores().cards().begin(), panel.scores().cards().end(),
                                    [](const ScoreCard& card) { return card.field == "class"; });
    REQUIRE(again != panel.scores().cards().end());
    CHECK(again->stands == proposed);
}

TEST_CASE("K-2: what is taken down elsewhere appears on the customer's page at once", "[ui][story]")
{
    Window window;
    const RecordId id = open(window, "customer", {{"name", "李雷"}, {"phone", "19900001001"}});
    CustomerPanel& panel = shown(window, id);
    REQUIRE(panel.file());
    CHECK(panel.file()->rows.empty());
    open(
        window, "inquiry",
        {{"summary", "交期"}, {"contact", "李雷"}, {"customer", stored(window, id).record.number}});
    CHECK(panel.file()->rows.size() == 1);
}
