// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/program.h"

#include "app/desktop/screenshot.h"
#include "app/link/caller.h"
#include "core/desk/desk.h"
#include "core/desk/sample.h"
#include "ui/base/lock_settings.h"
#include "ui/base/text.h"
#include "ui/base/wording.h"
#include "ui/shell/main_window.h"
#include "ui/wizard/first_run.h"

#include <QDir>
#include <QFileInfo>
#include <QSysInfo>

namespace shouwen::desktop {
namespace {

const QString kLastStore = QStringLiteral("store/last");
const QString kAlone = QStringLiteral("person/alone");

std::string machineName() { return QSysInfo::machineUniqueId().toStdString(); }

constexpr std::int64_t kSampleTickets = 300;

/// What the pages of the first run asked for. On the desk's thread.
Result<std::unique_ptr<Desk>> storeAsAnswered(const ui::FirstRunAnswer& answer, Seams seams)
{
    const DeskSetup& setup = answer.setup;
    if (answer.existing)
        return Desk::open(setup.path, DeskAccess::Own, seams);
    const QString folder = QFileInfo(ui::qs(setup.path)).absolutePath();
    SHOUWEN_CHECK(seams.files.makeFolder(ui::us(folder)));
    if (!answer.samples)
        return Desk::create(setup, seams);
    SHOUWEN_TRY(const Zone zone, Zone::named("Asia/Shanghai"));
    SampleSetup sample{.path = setup.path,
                       .until = Date(std::chrono::sys_days(zone.dateAt(seams.clock.now())) -
                                     std::chrono::days(1))};
    sample.pack = setup.pack;
    sample.firstPerson = setup.firstPerson;
    sample.tickets = kSampleTickets;
    if (!setup.organisation.empty())
        sample.organisation = setup.organisation;
    SHOUWEN_TRY(const SampleReport made, makeSample(sample, seams.files, {}));
    return Desk::open(setup.path, DeskAccess::Own, seams);
}

} // namespace

Program::Program(QApplication& app, Options options)
    : m_options(std::move(options))
    , m_settings(takesPicture() ? std::make_unique<ui::MemorySettings>() : ui::desktopSettings())
    , m_prompts(ui::desktopPrompts())
    , m_filePrompts(ui::desktopFilePrompts())
    , m_appearance(app, *m_settings, takesPicture() ? nullptr : &m_system)
    , m_drafts(m_files, m_clock)
{
    if (takesPicture())
        m_settings->set(QStringLiteral("presence/off"), true);
    m_appearance.start(m_options.language, m_options.theme);
    if (m_options.fontPercent > 0)
        m_appearance.setFontPercent(m_options.fontPercent);
    m_desk.speak(m_appearance.language());
    m_bench = std::make_unique<ui::Workbench>(
        m_desk,
        ui::WorkbenchSeams{m_clock, *m_prompts, *m_filePrompts, *m_settings,
                           takesPicture() ? nullptr : &m_drafts, &m_files},
        m_appearance.language());
}

Program::~Program() = default;

bool Program::begin()
{
    // The store named last stays in use; one named on the command line or by SHOUWEN_STORE wins.
    const QString last = m_settings->value(kLastStore).toString();
    if (m_options.usualStore && !last.isEmpty() && QFileInfo::exists(last))
        m_options.store = last;
    if (!takesPicture() && link::raiseOwner(ui::us(m_options.store), ui::us(m_options.call)))
        return false;
    if (!QFileInfo::exists(m_options.store) && !takesPicture()) {
        askFirst();
        return true;
    }
    openStore(
        [path = ui::us(m_options.store), seams = Seams{m_clock, m_random, m_files, machineName()}] {
            return Desk::open(path, DeskAccess::Own, seams);
        },
        m_options.store, {});
    showWindow();
    return true;
}

void Program::askFirst()
{
    m_firstRun =
        std::make_unique<ui::FirstRun>(m_appearance, m_files, *m_filePrompts, m_options.store);
    connect(m_firstRun.get(), &ui::FirstRun::answered, this,
            [this](const ui::FirstRunAnswer& answer) { answered(m_firstRun.get(), answer); });
    connect(m_firstRun.get(), &QDialog::rejected, qApp, &QCoreApplication::quit);
    m_firstRun->show();
}

void Program::answered(ui::FirstRun* pages, const ui::FirstRunAnswer& answer)
{
    const DeskSetup setup = answer.setup;
    m_desk.speak(m_appearance.language());
    m_bench->setLanguage(m_appearance.language());
    const auto opener = [answer, seams = Seams{m_clock, m_random, m_files}] {
        return storeAsAnswered(answer, seams);
    };
    m_window = nullptr;
    openStore(opener, ui::qs(setup.path),
              [this, pages, alone = answer.alone](const Outcome& opened) {
                  if (!opened) {
                      pages->refuse(ui::sayPlainly(opened.error()));
                      return;
                  }
                  m_settings->set(kAlone, alone);
                  showWindow();
                  pages->hide();
                  m_window->begin();
              });
}

void Program::openStore(ui::DeskClient::Opener opener, const QString& path,
                        std::function<void(const Outcome&)> told)
{
    m_desk.open(std::move(opener), ui::us(m_options.as), this,
                [this, path, told = std::move(told)](const Outcome& opened) {
                    if (!opened) {
                        if (told)
                            told(opened);
                        else
                            m_window->showFailure(ui::sayPlainly(opened.error()));
                        return;
                    }
                    if (!takesPicture())
                        m_settings->set(kLastStore, QFileInfo(path).absoluteFilePath());
                    greet([this, path, told] {
                        if (told)
                            told(Outcome(Done{}));
                        else
                            m_window->begin();
                        if (!takesPicture())
                            watchCalls(path);
                    });
                });
}

void Program::greet(std::function<void()> go)
{
    const StaffId last = ui::LockSettings(*m_settings).lastPerson();
    if (takesPicture() || !m_options.as.isEmpty() || last == StaffId::zero() ||
        last == m_desk.me().id) {
        go();
        return;
    }
    // Where that person has left meanwhile, it stays with the first of the staff.
    m_desk.renew(last.hex(), this, [go = std::move(go)](const Outcome&) { go(); });
}

void Program::showWindow()
{
    m_window = std::make_unique<ui::MainWindow>(*m_bench, m_appearance);
    if (takesPicture())
        armScreenshot(*m_window, m_options);
    m_window->show();
}

void Program::watchCalls(const QString& store)
{
    m_link = std::make_unique<LinkHost>(
        LinkHost::Parts{m_desk, m_random, m_files, [this] { return m_appearance.language(); }});
    connect(m_link.get(), &LinkHost::called, this, [this](const QString& phone) {
        if (phone.isEmpty())
            m_window->comeForward();
        else
            m_window->ring(phone);
    });
    m_link->begin(ui::us(store));
    if (!m_options.call.isEmpty())
        m_window->ring(m_options.call);
}

} // namespace shouwen::desktop
