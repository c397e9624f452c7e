// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of the window put together and handed what they need; the first run where there is no
// store yet. Lives from the start of the program to its end.
#pragma once

#include "app/desktop/link_host.h"
#include "app/desktop/options.h"
#include "core/base/seams.h"
#include "ui/base/appearance.h"
#include "ui/base/desk_client.h"
#include "ui/base/seams.h"
#include "ui/base/system_scheme.h"
#include "ui/base/workbench.h"
#include "ui/draft/draft_keeper.h"

#include <QApplication>
#include <QPointer>

namespace shouwen::ui {
class FirstRun;
class MainWindow;
struct FirstRunAnswer;
} // namespace shouwen::ui

namespace shouwen::desktop {

class Program final : public QObject {
    Q_OBJECT

public:
    Program(QApplication& app, Options options);
    ~Program() override;

    /// False: another window of this store has taken over; this program ends.
    bool begin();

private:
    bool takesPicture() const { return !m_options.screenshot.isEmpty(); }
    void askFirst();
    void answered(ui::FirstRun* pages, const ui::FirstRunAnswer& answer);
    void openStore(ui::DeskClient::Opener opener, const QString& path,
                   std::function<void(const Outcome&)> told);
    /// Whoever worked here last is there again, unless somebody was named.
    void greet(std::function<void()> go);
    void showWindow();
    void watchCalls(const QString& store);

    Options m_options;
    SystemClock m_clock;
    SystemRandom m_random;
    SystemFiles m_files;
    std::unique_ptr<ui::Settings> m_settings;
    std::unique_ptr<ui::Prompts> m_prompts;
    std::unique_ptr<ui::FilePrompts> m_filePrompts;
    ui::SystemScheme m_system;
    ui::Appearance m_appearance;
    ui::DeskClient m_desk;
    ui::DraftKeeper m_drafts;
    std::unique_ptr<ui::Workbench> m_bench;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<LinkHost> m_link;
    std::unique_ptr<ui::FirstRun> m_firstRun;
};

} // namespace shouwen::desktop
