// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole window over a real store in a folder that goes away, for stories: keys go to whatever
// has the focus, questions are answered in advance, drafts are kept beside the store.

#pragma once

#include "tests/ui/support/ui_seams.h"
#include "ui/base/appearance.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/command/command_set.h"
#include "ui/draft/draft_keeper.h"
#include "ui/form/form_view.h"
#include "ui/intake/intake_page.h"
#include "ui/shell/main_window.h"
#include "ui/ticket/ticket_page.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QTest>

namespace shouwen::test {

struct Window {
    OpenDesk desk;
    AnsweringPrompts prompts;
    ChosenFiles files;
    ui::MemorySettings settings;
    SystemFiles disk;
    ui::DraftKeeper drafts{disk, desk.clock(), Milliseconds(0)};
    ui::Appearance appearance{*qApp, settings};
    std::unique_ptr<ui::Workbench> bench;
    std::unique_ptr<ui::MainWindow> shown;

    explicit Window(const char* language = "en")
    {
        appearance.start(QString::fromLatin1(language), {});
        desk.client().speak(appearance.language());
        bench = std::make_unique<ui::Workbench>(
            desk.client(),
            ui::WorkbenchSeams{desk.clock(), prompts, files, settings, &drafts, &disk},
            appearance.language());
        start();
    }
    /// A new window over the same store, as after a kill.
    void restart()
    {
        drafts.flush();
        shown->hide();
        start();
    }
    void start()
    {
        shown = std::make_unique<ui::MainWindow>(*bench, appearance);
        shown->begin();
        shown->show();
        shown->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(shown.get()));
        desk.settle();
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : shown.get(), key, with);
        desk.settle();
    }
    void type(const char* text)
    {
        QTest::keyClicks(QApplication::focusWidget(), QString::fromUtf8(text));
    }
    ui::FormView& intakeForm() { return *shown->intake().findChild<ui::FormView*>(); }
    /// Takes down a complaint by hand of the program, not of the keyboard.
    RecordId complaint(const char* subject)
    {
        std::optional<RecordId> id;
        desk.client().run({OpenCommand{"complaint",
                                       {{"summary", subject},
                                        {"text", "收到的外套颜色与图片不符"},
                                        {"phone", "13800138000"},
                                        {"complainant", "李雷"}}},
                           {}},
                          shown.get(), [&](const Result<Receipt>& receipt) {
                              INFO((receipt ? "" : receipt.error().plainText()));
                              CHECK(receipt);
                              if (receipt)
                                  id = receipt->record;
                          });
        desk.settle();
        REQUIRE(id);
        return *id;
    }
    std::string state(const RecordId& id)
    {
        std::string state;
        desk.client().ask(
            shown.get(), [id](Desk& d, const Person& me) { return d.show(me, id); },
            [&](const Result<RecordView>& view) { state = view ? view->record.state : "?"; });
        desk.settle();
        return state;
    }
};

} // namespace shouwen::test
