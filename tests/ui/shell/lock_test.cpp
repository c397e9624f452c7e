// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/secret.h"
#include "tests/ui/shell/window.h"
#include "ui/base/lock_settings.h"
#include "ui/help/help_window.h"
#include "ui/queue/queue_pane.h"
#include "ui/queue/queue_view.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/presence_button.h"
#include "ui/shell/window_lock.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenuBar>

using namespace shouwen;
using namespace shouwen::ui;
using shouwen::test::Window;

namespace {

StaffId addPerson(Window& window, const char* name, const char* login)
{
    std::optional<RecordId> id;
    window.desk.client().run(
        {OpenCommand{"staff", {{"name", name}, {"login", login}, {"roles", "agent"}}}, {}},
        window.shown.get(), [&](const Result<Receipt>& receipt) {
            REQUIRE(receipt);
            id = receipt->record;
        });
    window.desk.settle();
    window.desk.client().renew({}, window.shown.get(), [](const Outcome&) {});
    window.desk.settle();
    REQUIRE(id);
    return *StaffId::fromHex(id->hex());
}

} // namespace

TEST_CASE("a locked window shows nothing and takes no command but quitting", "[ui][lock]")
{
    Window window;
    window.shown->openRecord(window.complaint("色差"));
    window.desk.settle();
    window.key(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(window.shown->state().locked);
    CHECK_FALSE(window.shown->ticket().isVisible());
    CHECK_FALSE(window.shown->menuBar()->isVisible());
    for (const CommandDef& command : commandTable())
        CHECK(window.shown->commands().action(command.id)->isEnabled() ==
              (std::string_view(command.id) == "app.quit"));
    window.key(Qt::Key_Return);
    CHECK_FALSE(window.shown->state().locked);
    CHECK(window.shown->ticket().isVisible());
}

TEST_CASE("a PIN opens the lock and three wrong ones make a pause", "[ui][lock]")
{
    Window window;
    LockSettings(window.settings).setPin(window.desk.client().me().id, hashSecret("2468"));
    window.shown->lock().lock();
    LockPage& page = window.shown->lock().page();
    auto* pin = page.findChild<QLineEdit*>();
    REQUIRE(pin->isVisible());
    CHECK(
        window.settings.value(QStringLiteral("lock/pin_") + qs(window.desk.client().me().id.hex()))
            .toString()
            .startsWith(QStringLiteral("$argon2id$")));
    pin->setText(QStringLiteral("1111"));
    QTest::keyClick(pin, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return pin->text().isEmpty(); }, 20000));
    CHECK(window.shown->state().locked);
    pin->setText(QStringLiteral("2468"));
    QTest::keyClick(pin, Qt::Key_Return);
    CHECK(QTest::qWaitFor([&] { return !window.shown->state().locked; }, 20000));
}

TEST_CASE("somebody else takes over, and what the first had typed waits for them", "[ui][lock]")
{
    Window window;
    const StaffId other = addPerson(window, "李华", "lihua");
    const StaffId first = window.desk.client().me().id;
    window.key(Qt::Key_N, Qt::ControlModifier);
    window.intakeForm().focusFirst();
    window.type("half a matter");
    window.shown->lock().lock();
    Q_EMIT window.shown->lock().page().entered(other);
    window.desk.settle();
    CHECK(window.desk.client().me().name == "李华");
    CHECK_FALSE(window.shown->state().unsaved);
    CHECK(window.drafts.found().empty());
    window.shown->lock().lock();
    Q_EMIT window.shown->lock().page().entered(first);
    window.desk.settle();
    REQUIRE(window.drafts.found().size() == 1);
    CHECK(window.drafts.found().front().texts.value(QStringLiteral("summary")) ==
          QStringLiteral("half a matter"));
}

TEST_CASE("the state of an agent is kept as entries and counts its time", "[ui][presence]")
{
    Window window;
    PresenceButton& button = window.shown->header().presence();
    REQUIRE(button.state() == "ready");
    button.choose("busy");
    window.desk.settle();
    CHECK(button.state() == "busy");
    std::vector<std::string> states;
    window.desk.client().ask(
        window.shown.get(),
        [](Desk& desk, const Person& me) {
            ListRequest all;
            all.kind = "presence";
            const auto page = desk.list(me, all);
            return page ? page->rows : std::vector<QueueRow>();
        },
        [&](const std::vector<QueueRow>& rows) {
            for (const QueueRow& row : rows)
                states.push_back(row.state);
        });
    window.desk.settle();
    CHECK(states == std::vector<std::string>{"busy"});
    // After a kill the same shift goes on.
    window.restart();
    CHECK(window.shown->header().presence().state() == "busy");
    window.desk.clock().set(window.desk.clock().now() + Milliseconds(65'000));
    REQUIRE(QTest::qWaitFor(
        [&] { return window.shown->header().presence().text().contains(QStringLiteral("1:05")); },
        3000));
}

TEST_CASE("F1 opens the manual at the page about the screen in use", "[ui][help]")
{
    Window window;
    static_cast<void>(window.complaint("色差"));
    window.shown->queue().view().setFocus();
    window.key(Qt::Key_F1);
    auto* manual = window.shown->findChild<HelpWindow*>();
    REQUIRE(manual);
    CHECK(manual->page() == QStringLiteral("queues"));
}
