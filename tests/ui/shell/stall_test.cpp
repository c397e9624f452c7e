// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A morning's work on a store of many tickets with a stopwatch on the event loop: how long a key
// and what it sets going keep the window from answering. Measured and printed, never judged by the
// clock; judged is that all of it arrives. SHOUWEN_STALL_TICKETS makes the store larger (2,000).

#include "core/desk/sample.h"
#include "tests/ui/support/ui_seams.h"
#include "ui/base/appearance.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/command/command_set.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_pane.h"
#include "ui/queue/queue_view.h"
#include "ui/shell/desk_list.h"
#include "ui/shell/main_window.h"
#include "ui/ticket/ticket_page.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QElapsedTimer>
#include <QInputMethodEvent>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <ctime>

using namespace shouwen;
using namespace shouwen::ui;

namespace {

double threadMs()
{
    timespec t{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return double(t.tv_sec) * 1e3 + double(t.tv_nsec) / 1e6;
}

struct Longest {
    double wall = 0, busy = 0; ///< ms; of the window's thread alone
    std::string during = "-";
};

class Morning {
public:
    explicit Morning(std::int64_t tickets)
    {
        SampleSetup sample{.path = m_folder.filePath(QStringLiteral("many.shouwen")).toStdString(),
                           .tickets = tickets,
                           .until = Date{std::chrono::year{2026} / 11 / 20}};
        SystemFiles files;
        const auto made = makeSample(sample, files, {});
        INFO((made ? "" : made.error().plainText()));
        REQUIRE(made);
        bool told = false;
        m_desk.open(
            [this, path = sample.path] {
                return Desk::open(path, DeskAccess::Own, {m_clock, m_random, m_files});
            },
            {}, &m_desk,
            [&](const Outcome& opened) {
                told = true;
                REQUIRE(opened);
            });
        REQUIRE(QTest::qWaitFor([&] { return told; }, 60'000));
        m_appearance.start(QStringLiteral("zh_CN"), {});
        m_bench = std::make_unique<Workbench>(
            m_desk, WorkbenchSeams{m_clock, m_prompts, m_chosen, m_settings}, "zh_CN");
        during("start", [this] {
            m_window = std::make_unique<MainWindow>(*m_bench, m_appearance);
            m_window->resize(1440, 900);
            m_window->begin();
            m_window->show();
        });
    }
    MainWindow& window() { return *m_window; }
    const Longest& longest() const { return m_longest; }

    /// Does it and all that follows from it; keeps the longest single turn of the loop.
    void during(const char* what, const std::function<void()>& act)
    {
        turn(what, act);
        for (int idle = 0; idle < 3;) {
            turn(what, [] { QCoreApplication::processEvents(); });
            idle = m_desk.pending() == 0 ? idle + 1 : 0;
            if (m_desk.pending() > 0)
                QTest::qSleep(1);
        }
    }
    void key(const char* what, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        during(what, [&] {
            QWidget* focus = QApplication::focusWidget();
            QTest::keyClick(focus ? focus : m_window.get(), key, with);
        });
    }

private:
    void turn(const char* what, const std::function<void()>& act)
    {
        QElapsedTimer wall;
        wall.start();
        const double before = threadMs();
        act();
        const double busy = threadMs() - before;
        if (std::string_view(what) != "start" && busy > m_longest.busy)
            m_longest = {double(wall.nsecsElapsed()) / 1e6, busy, what};
    }

    QTemporaryDir m_folder;
    FixedClock m_clock{*parseInstant("2026-11-21T09:30:00+08:00")};
    SeededRandom m_random{7};
    SystemFiles m_files;
    DeskClient m_desk;
    test::AnsweringPrompts m_prompts;
    test::ChosenFiles m_chosen;
    MemorySettings m_settings;
    Appearance m_appearance{*qApp, m_settings};
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<MainWindow> m_window;
    Longest m_longest;
};

std::int64_t ticketsAsked()
{
    const qint64 asked = qEnvironmentVariableIntValue("SHOUWEN_STALL_TICKETS");
    return asked > 0 ? asked : 2000;
}

} // namespace

TEST_CASE("a morning on a store of many tickets: every key is answered, the longest stall is told",
          "[ui][story][stall]")
{
    Morning morning(ticketsAsked());
    MainWindow& window = morning.window();
    QueueModel& model = window.queue().model();
    morning.during("choosing a desk",
                   [&] { window.desks().choose(QStringLiteral("k/complaint")); });
    REQUIRE(model.rowCount() > QueueModel::kPageRows / 2);
    window.queue().view().setFocus();
    for (int i = 0; i < 20; ++i)
        morning.key("j: the next ticket", Qt::Key_J);
    CHECK(window.state().ticketShown);
    for (int i = 0; i < 10; ++i)
        morning.key("a page down", Qt::Key_PageDown);
    morning.key("to the end", Qt::Key_End);
    for (const char* order : {"queue.sort_number", "queue.sort_opened", "queue.sort_due",
                              "queue.turn_order", "queue.filter"})
        morning.during(order, [&] { window.commands().trigger(order); });
    morning.key("a new ticket", Qt::Key_N, Qt::ControlModifier);
    CHECK(window.state().intakeShown);
    morning.key("closing it", Qt::Key_Escape);
    for (const char* word : {"19900001001", "退货", "lm"}) {
        morning.key("to the search box", Qt::Key_K, Qt::ControlModifier);
        for (const QChar letter : qs(word))
            morning.during("a letter of a search", [&] {
                QInputMethodEvent committed;
                committed.setCommitString(QString(letter));
                QCoreApplication::sendEvent(QApplication::focusWidget(), &committed);
            });
        morning.key("leaving the search", Qt::Key_Escape);
    }
    const Longest& longest = morning.longest();
    std::printf("longest stall over %lld tickets: %.1f ms of the window's thread (%.1f ms by the "
                "wall) during: %s\n",
                static_cast<long long>(ticketsAsked()), longest.busy, longest.wall,
                longest.during.c_str());
    CHECK(longest.during != "-");
}
