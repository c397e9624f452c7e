// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole pieces of work at the window, each ending with a look into the store.

#include "core/desk/customer_file.h"
#include "tests/ui/shell/window.h"
#include "ui/customer/customer_panel.h"
#include "ui/notice/undo_toast.h"
#include "ui/queue/bulk_bar.h"
#include "ui/queue/queue_header.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_pane.h"
#include "ui/queue/queue_view.h"
#include "ui/queue/quick_filter.h"
#include "ui/shell/desk_list.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/notice_button.h"
#include "ui/ticket/hand_sheet.h"
#include "ui/ticket/note_text.h"

#include <QInputMethodEvent>
#include <QListWidget>

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

void show(Window& window, const RecordId& id)
{
    window.shown->openRecord(id);
    window.desk.settle();
}

} // namespace

TEST_CASE("K-2: a customer's page has everything about the customer, by kind", "[ui][story]")
{
    Window window;
    const RecordId customer =
        open(window, "customer", {{"name", "李雷"}, {"phone", "19900001001"}});
    const std::string number = stored(window, customer).record.number;
    open(window, "complaint",
         {{"summary", "色差"}, {"text", "色差"}, {"complainant", "李雷"}, {"customer", number}});
    open(window, "inquiry", {{"summary", "交期"}, {"contact", "李雷"}, {"customer", number}});
    show(window, customer);
    auto& panel = *window.shown->ticket().findChild<CustomerPanel*>();
    REQUIRE(panel.file());
    CHECK(panel.rows().count() == 2);
    const RecordId first = panel.file()->rows[0].id;
    panel.rows().setCurrentRow(0);
    panel.rows().setFocus();
    window.key(Qt::Key_Return);
    CHECK(window.shown->ticket().current() == first);
}

TEST_CASE("K-1: the same customer twice is proposed, merged, and told apart again", "[ui][story]")
{
    Window window;
    const RecordId kept = open(window, "customer", {{"name", "李雷"}, {"phone", "19900001001"}});
    const RecordId twin = open(window, "customer", {{"name", "李 雷"}, {"phone", "19900001001"}});
    show(window, kept);
    auto& panel = *window.shown->ticket().findChild<CustomerPanel*>();
    REQUIRE(panel.file());
    REQUIRE(panel.file()->twins.size() == 1);
    CHECK(panel.file()->twins[0].row.id == twin);
    panel.merge(twin);
    window.desk.settle();
    CHECK(stored(window, twin).record.mergedInto == kept);
    CHECK(panel.file()->twins.empty());
    REQUIRE(panel.file()->merged.size() == 1);
    panel.separate(twin);
    window.desk.settle();
    CHECK_FALSE(stored(window, twin).record.mergedInto);
    CHECK(panel.file()->twins.size() == 1);
}

TEST_CASE("several records are changed at once, foretold, and taken back with one undo",
          "[ui][story]")
{
    Window window;
    const std::vector<RecordId> ids{window.complaint("一"), window.complaint("二"),
                                    window.complaint("三")};
    BulkBar& bulk = window.shown->queue().bulk();
    bulk.show(ids);
    bulk.choose({BulkWhat::Tag, {}, "春节", {}});
    window.desk.settle();
    std::function<void()> undo;
    QObject::connect(window.bench.get(), &Workbench::undoOffered,
                     [&](const QString&, const std::function<void()>& offered) { undo = offered; });
    bulk.run();
    window.desk.settle();
    for (const RecordId& id : ids)
        CHECK(stored(window, id).record.tags.count("春节") == 1);
    REQUIRE(undo);
    undo();
    window.desk.settle();
    for (const RecordId& id : ids)
        CHECK(stored(window, id).record.tags.empty());
}

TEST_CASE("the quick filter shows only what fits, and everything again when cleared", "[ui][story]")
{
    Window window;
    window.complaint("一");
    window.complaint("二");
    window.shown->queue().open({QStringLiteral("complaints"), ListRequest{.kind = "complaint"}});
    window.desk.settle();
    QueueModel& model = window.shown->queue().model();
    REQUIRE(model.rowCount() == 2);
    REQUIRE(window.shown->queue().filter().choose("holder", QStringLiteral("not holder")));
    window.desk.settle();
    CHECK(model.rowCount() == 0);
    window.shown->queue().filter().clear();
    window.desk.settle();
    CHECK(model.rowCount() == 2);
}

TEST_CASE("Enter while Chinese is composed sends no note and saves no form", "[ui][story]")
{
    Window window;
    const RecordId id = window.complaint("色差");
    show(window, id);
    window.key(Qt::Key_E, Qt::ControlModifier);
    auto* note = window.shown->ticket().findChild<NoteText*>();
    REQUIRE(note->hasFocus());
    QInputMethodEvent composing(QStringLiteral("kehu"), {});
    QCoreApplication::sendEvent(note, &composing);
    CHECK(note->toPlainText().isEmpty());
    CHECK_FALSE(window.shown->state().unsaved);
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("客户来电"));
    QCoreApplication::sendEvent(note, &committed);
    window.desk.settle();
    CHECK(note->toPlainText() == QStringLiteral("客户来电"));
    CHECK(stored(window, id).record.notes.empty());
}

TEST_CASE("handing over is taken back with one undo", "[ui][story][undo]")
{
    Window window;
    const RecordId id = window.complaint("色差");
    const auto before = stored(window, id).record;
    show(window, id);
    auto* sheet = window.shown->ticket().findChild<HandSheet*>();
    window.shown->commands().trigger("ticket.hand_over");
    REQUIRE(sheet->isVisible());
    window.key(Qt::Key_Tab);
    window.type("Production");
    window.key(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(sheet->isVisible());
    CHECK(stored(window, id).record.department == "production");
    REQUIRE(window.shown->undo().isVisible());
    window.shown->commands().trigger("app.undo");
    window.desk.settle();
    const auto after = stored(window, id).record;
    CHECK(after.holder == before.holder);
    CHECK(after.department == before.department);
}

TEST_CASE("a notice put off comes again after its minutes, in the next window too", "[ui][story]")
{
    Window window;
    window.complaint("色差");
    window.desk.clock().set(window.desk.clock().now() + std::chrono::hours(24 * 7));
    NoticeButton* notices = &window.shown->header().notices();
    notices->refresh();
    window.desk.settle();
    const int count = notices->count();
    REQUIRE(count > 0);
    notices->putOff(15);
    window.desk.settle();
    CHECK(notices->count() == 0);
    window.restart();
    notices = &window.shown->header().notices();
    CHECK(notices->count() == 0);
    window.desk.clock().set(window.desk.clock().now() + std::chrono::minutes(16));
    notices->refresh();
    window.desk.settle();
    CHECK(notices->count() == count);
}
