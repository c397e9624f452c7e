// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/base/appearance.h"
#include "ui/base/message_strip.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/command/command_set.h"
#include "ui/draft/draft.h"
#include "ui/draft/draft_keeper.h"
#include "ui/help/manual.h"
#include "ui/intake/intake_page.h"
#include "ui/notice/undo_toast.h"
#include "ui/omnibox/omnibox.h"
#include "ui/queue/queue_model.h"
#include "ui/queue/queue_pane.h"
#include "ui/queue/queue_view.h"
#include "ui/shell/desk_list.h"
#include "ui/shell/empty_page.h"
#include "ui/shell/header_bar.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/notice_button.h"
#include "ui/shell/presence_button.h"
#include "ui/shell/status_area.h"
#include "ui/shell/window_commands.h"
#include "ui/shell/window_drafts.h"
#include "ui/shell/window_lock.h"
#include "ui/shell/window_planner.h"
#include "ui/shell/window_views.h"
#include "ui/ticket/reveal_sheet.h"
#include "ui/ticket/ticket_page.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace shouwen::ui {
namespace {

const QString kGeometry = QStringLiteral("window/geometry");
const QString kSplit = QStringLiteral("window/split");
constexpr QSize kUsualSize{1440, 900};
constexpr QSize kFrame{16, 48}; ///< what a window manager may put around it

} // namespace

MainWindow::MainWindow(Workbench& bench, Appearance& appearance)
    : m_bench(bench)
    , m_appearance(appearance)
    , m_commands(new CommandSet(this, bench.settings()))
    , m_header(new HeaderBar(bench))
    , m_message(new MessageStrip)
    , m_splitter(new QSplitter)
    , m_desks(new DeskList(bench))
    , m_queue(new QueuePane(bench))
    , m_middle(new QStackedWidget)
    , m_right(new QStackedWidget)
    , m_empty(new EmptyPage(*m_commands))
    , m_ticket(new TicketPage(bench))
    , m_intake(new IntakePage(bench))
    , m_status(new StatusArea(bench))
{
    build();
    connectParts();
    m_lock = new WindowLock(*this);
    m_whole->addWidget(&m_lock->page());
    bindCommands(*this);
    m_planner = new WindowPlanner(*this, *m_middle);
    m_drafts = new WindowDrafts(*this);
    m_views = new WindowViews(*this);
    restoreLayout();
    refreshState();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setWindowTitle(tr("Shouwen"));
    m_commands->fillMenuBar(menuBar());
    for (QWidget* page : std::initializer_list<QWidget*>{m_empty, m_ticket, m_intake})
        m_right->addWidget(page);
    m_desks->setProperty(kHelpPage, QStringLiteral("queues"));
    m_queue->setProperty(kHelpPage, QStringLiteral("queues"));
    m_ticket->setProperty(kHelpPage, QStringLiteral("complaint"));
    m_intake->setProperty(kHelpPage, QStringLiteral("complaint"));
    m_header->omnibox().setProperty(kHelpPage, QStringLiteral("search"));
    m_queue->addButton(m_commands->action("ticket.new"));
    m_queue->addButton(m_commands->action("queue.filter"));
    m_queue->addButton(m_commands->action("queue.refresh"));
    m_splitter->addWidget(m_desks);
    m_middle->addWidget(m_queue);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setStretchFactor(2, 6);
    m_middle->setMinimumWidth(320);
    m_right->setMinimumWidth(420);
    auto* central = new QWidget;
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_message);
    column->addWidget(m_splitter, 1);
    m_whole = new QStackedWidget;
    m_whole->addWidget(central);
    setCentralWidget(m_whole);
    setStatusBar(m_status);
    m_undo = new UndoToast(this);
}

void MainWindow::connectParts()
{
    connect(&m_bench.desk(), &DeskClient::changed, this, &MainWindow::onChanged);
    connect(&m_bench.desk(), &DeskClient::factsChanged, this, [this] {
        if (m_begun)
            refreshAll();
    });
    connect(&m_bench, &Workbench::undoOffered, m_undo, &UndoToast::offer);
    connect(m_undo, &UndoToast::changed, this, &MainWindow::refreshState);
    connect(m_desks, &DeskList::chosen, this, [this] {
        m_planner->close();
        m_queue->open(m_desks->choice());
        m_queue->setCount(m_desks->count());
    });
    connect(m_queue, &QueuePane::opened, this, &MainWindow::refreshState);
    connect(m_queue, &QueuePane::changedMany, this, &MainWindow::refreshAll);
    connect(m_queue, &QueuePane::opened, this, &MainWindow::settled);
    connect(m_queue, &QueuePane::opened, &m_queue->view(), qOverload<>(&QWidget::setFocus),
            Qt::SingleShotConnection);
    connect(&m_queue->view(), &QueueView::shown, this, &MainWindow::openRecord);
    connect(&m_queue->view(), &QueueView::entered, this, [this] { m_ticket->focusForm(); });
    connect(&m_header->omnibox(), &Omnibox::opened, this, &MainWindow::openRecord);
    connect(&m_header->omnibox(), &Omnibox::commandsAsked, this,
            [this] { m_commands->trigger("go.palette"); });
    connect(&m_header->notices(), &NoticeButton::opened, this, &MainWindow::openRecord);
    connect(&m_header->notices(), &NoticeButton::attention, this, [this] {
        comeForward();
        m_header->notices().click();
    });
    connect(&m_header->presence(), &PresenceButton::failed, m_status, &StatusArea::say);
    connect(m_status, &StatusArea::opened, this, &MainWindow::openRecord);
    connect(m_ticket, &TicketPage::stateChanged, this, &MainWindow::refreshState);
    connect(m_ticket, &TicketPage::said, m_status, &StatusArea::say);
    connect(m_ticket, &TicketPage::openAsked, this, &MainWindow::openRecord);
    connect(m_ticket, &TicketPage::movedOn, this, [this] {
        if (!m_planner->step(1))
            m_queue->view().step(1);
    });
    connect(m_ticket, &TicketPage::failed, this, [this](const QString& text) {
        m_message->say(Tone::Error, text);
        showRight(m_empty);
    });
    connect(m_intake, &IntakePage::stateChanged, this, &MainWindow::refreshState);
    connect(m_intake, &IntakePage::closeAsked, this, &MainWindow::closePage);
    connect(m_intake, &IntakePage::openAsked, this, &MainWindow::openRecord);
    connect(m_intake, &IntakePage::saved, this, [this](const RecordId& id, const QString& told) {
        m_status->say(told);
        showRight(m_empty);
        openRecord(id);
        m_queue->view().setFocus();
    });
}

void MainWindow::begin()
{
    m_header->showPerson();
    m_status->showStore();
    askCounts();
    m_status->askConflicts();
    m_header->notices().refresh();
    m_drafts->begin();
    m_header->presence().begin();
    if (!std::exchange(m_begun, true))
        m_lock->begin();
    refreshState();
}

void MainWindow::showFailure(const QString& text)
{
    m_message->say(Tone::Error, tr("The store could not be opened.\n%1").arg(text));
    refreshState();
}

void MainWindow::askCounts()
{
    m_bench.desk().ask(
        this,
        [](Desk& desk, const Person& me) {
            auto views = desk.savedViews(me);
            return std::pair(desk.queues(me), views ? *std::move(views) : std::vector<SavedView>());
        },
        [this](std::pair<std::vector<QueueCount>, std::vector<SavedView>> left) {
            m_desks->fill(left.first, std::move(left.second));
            m_queue->setCount(m_desks->count());
        });
}

void MainWindow::onChanged(const Changes& changes)
{
    if (changes.kinds == std::vector<std::string>{kPresenceKind})
        return; // nothing of it is in a queue
    askCounts();
    m_status->askConflicts();
    m_queue->follow(changes.records);
    m_header->notices().refresh();
    const auto shown = m_ticket->current();
    if (shown &&
        std::find(changes.records.begin(), changes.records.end(), *shown) != changes.records.end())
        m_ticket->reload();
}

void MainWindow::refreshAll()
{
    askCounts();
    m_queue->refresh();
    m_header->notices().refresh();
    m_ticket->reload();
}

bool MainWindow::shows(const QWidget* page) const { return m_right->currentWidget() == page; }

void MainWindow::showRight(QWidget* page)
{
    m_right->setCurrentWidget(page);
    m_right->setVisible(page != m_empty || !m_planner->isShown());
    refreshState();
}

void MainWindow::sortQueue(const QString& order, bool descending)
{
    m_queue->setOrder(order, descending);
}

void MainWindow::changeLanguage(const QString& code)
{
    m_appearance.setLanguage(code);
    m_bench.desk().speak(m_appearance.language());
    m_bench.setLanguage(m_appearance.language());
    if (m_bench.ready())
        refreshAll();
}

WindowState MainWindow::state() const
{
    WindowState s;
    s.storeOpen = m_bench.ready();
    s.fontPercent = m_appearance.fontPercent();
    s.intakeShown = shows(m_intake);
    s.locked = m_lock && m_lock->isLocked();
    s.undoable = m_undo->isOffered();
    s.viewShown = m_desks->view() != nullptr;
    s.queueHasRows = m_queue->model().rowCount() > 0;
    if (m_planner)
        m_planner->tell(s);
    if (s.storeOpen)
        s.mayOpen = !openableKinds(m_bench.wording().rules(), m_bench.desk().me()).empty();
    const TicketData* ticket = shows(m_ticket) ? m_ticket->ticket() : nullptr;
    s.unsaved = s.intakeShown ? m_intake->isDirty() : ticket && m_ticket->isDirty();
    if (ticket) {
        s.ticketShown = true;
        s.mayEdit = ticket->view.mayEdit;
        s.mayNote = ticket->view.mayNote;
        s.mayHand = ticket->view.mayHand;
        s.holder = ticket->view.record.holder == m_bench.desk().me().id;
        s.hasMoves = !ticket->view.moves.empty();
        s.canResolve = !resolvingMove(*ticket).empty();
        s.hasCustomer = ticket->view.record.subject.has_value();
        s.masked = !maskedField(*ticket, m_bench).empty();
    }
    return s;
}

void MainWindow::refreshState() { m_commands->update(state()); }

void MainWindow::restoreLayout()
{
    const QByteArray geometry = m_bench.settings().value(kGeometry).toByteArray();
    if (geometry.isEmpty() || !restoreGeometry(geometry)) {
        const QScreen* screen = QGuiApplication::primaryScreen();
        resize(screen ? kUsualSize.boundedTo(screen->availableSize() - kFrame) : kUsualSize);
    }
    const QByteArray split = m_bench.settings().value(kSplit).toByteArray();
    if (split.isEmpty() || !m_splitter->restoreState(split))
        m_splitter->setSizes({width() * 13 / 100, width() * 38 / 100, width() * 49 / 100});
}

void MainWindow::rememberLayout()
{
    m_bench.settings().set(kGeometry, saveGeometry());
    m_bench.settings().set(kSplit, m_splitter->saveState());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_closing) {
        rememberLayout();
        m_header->presence().leave();
        event->accept();
        return;
    }
    event->ignore();
    // From in here a second close() would be taken for the one under way.
    leaving([this] {
        m_closing = true;
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
    });
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setWindowTitle(tr("Shouwen"));
        m_commands->retranslate();
        refreshState();
    }
}

} // namespace shouwen::ui
