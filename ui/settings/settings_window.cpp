// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_window.h"

#include "ui/base/message_strip.h"
#include "ui/base/metrics.h"
#include "ui/base/style.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"
#include "ui/settings/appearance_page.h"
#include "ui/settings/calendar_page.h"
#include "ui/settings/clocks_page.h"
#include "ui/settings/computer_page.h"
#include "ui/settings/house_editor.h"
#include "ui/settings/people_page.h"
#include "ui/settings/phrases_page.h"
#include "ui/settings/rules_page.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shouwen::ui {

SettingsWindow::SettingsWindow(Workbench& bench, Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_bench(bench)
    , m_house(new HouseEditor(bench))
    , m_list(new QListWidget)
    , m_stack(new QStackedWidget)
    , m_message(new MessageStrip)
    , m_state(new QLabel)
    , m_apply(new QPushButton)
    , m_forget(new QPushButton)
    , m_close(new QPushButton)
{
    m_house->setParent(this);
    auto* look = new AppearancePage(appearance);
    connect(look, &AppearancePage::languageAsked, this, &SettingsWindow::languageAsked);
    m_pages = {look,
               new ComputerPage(bench),
               new CalendarPage(bench, *m_house),
               new ClocksPage(bench, *m_house),
               new RhythmsPage(bench, *m_house),
               new PhrasesPage(bench, *m_house),
               new PeoplePage(bench),
               new RulesPage(*m_house)};
    build();
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0)
            return;
        m_stack->setCurrentIndex(row);
        m_pages[static_cast<std::size_t>(row)]->refresh();
    });
    connect(m_house, &HouseEditor::edited, this, &SettingsWindow::refresh);
    connect(m_house, &HouseEditor::checked, this, &SettingsWindow::refresh);
    connect(m_apply, &QPushButton::clicked, this, &SettingsWindow::apply);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_house->load();
        m_pages[static_cast<std::size_t>(m_stack->currentIndex())]->refresh();
    });
    connect(m_close, &QPushButton::clicked, this, &SettingsWindow::reject);
    retranslate();
    open(0);
}

SettingsWindow::~SettingsWindow() = default;

void SettingsWindow::build()
{
    m_apply->setProperty(kRole, QStringLiteral("primary"));
    for (QPushButton* button : {m_apply, m_forget, m_close})
        button->setAutoDefault(false);
    for (SettingsPage* page : m_pages)
        m_stack->addWidget(page);
    m_state->setWordWrap(true);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_state, 1);
    foot->addWidget(m_forget);
    foot->addWidget(m_apply);
    foot->addWidget(m_close);
    auto* right = new QVBoxLayout;
    right->addWidget(m_message);
    right->addWidget(m_stack, 1);
    right->addLayout(foot);
    auto* row = new QHBoxLayout(this);
    row->setSpacing(16);
    row->addWidget(m_list);
    row->addLayout(right, 1);
    const QSize wanted(digits(fontMetrics(), 160), digits(fontMetrics(), 112));
    const QScreen* screen = QGuiApplication::primaryScreen();
    resize(screen ? wanted.boundedTo(screen->availableSize() * 9 / 10) : wanted);
}

void SettingsWindow::open(int page)
{
    m_list->setCurrentRow(page);
    m_list->setFocus();
}

void SettingsWindow::apply()
{
    m_message->dismiss();
    m_apply->setEnabled(false);
    m_house->apply([this](const Result<Receipt>& receipt) {
        if (receipt)
            m_message->say(Tone::Info, tr("The rules are in force."));
        else
            m_message->say(Tone::Error, m_bench.wording().say(receipt.error()));
        refresh();
        m_pages[static_cast<std::size_t>(m_stack->currentIndex())]->refresh();
    });
}

void SettingsWindow::refresh()
{
    const bool dirty = m_house->isDirty();
    const bool wrong = dirty && !m_house->problemAt({}).isEmpty();
    m_state->setText(!m_house->obstacle().isEmpty() ? m_house->obstacle()
                     : wrong ? tr("Something is wrong with the rules; it is told where it stands.")
                     : dirty ? tr("Changed rules are not in force yet.")
                             : QString());
    m_apply->setVisible(dirty);
    m_forget->setVisible(dirty);
    m_apply->setEnabled(dirty && m_house->isSound());
}

void SettingsWindow::reject()
{
    if (!m_house->isDirty()) {
        QDialog::reject();
        return;
    }
    const Question question{tr("Changed rules are not in force yet"),
                            tr("They are lost when the settings are closed."),
                            {tr("Throw away"), tr("Stay here")},
                            1};
    m_bench.prompts().ask(this, question, [this](int verb) {
        if (verb == 0)
            QDialog::reject();
    });
}

void SettingsWindow::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_apply->setText(tr("Put the rules in force"));
    m_forget->setText(tr("Forget the changes"));
    m_close->setText(tr("Close"));
    const int kept = m_list->currentRow();
    m_list->clear();
    const int height = fontMetrics().height() + room(12);
    for (const SettingsPage* page : m_pages) {
        auto* item = new QListWidgetItem(page->title(), m_list);
        item->setSizeHint(QSize(0, height));
    }
    m_list->setAccessibleName(tr("Settings"));
    int widest = 0;
    for (const SettingsPage* page : m_pages)
        widest = qMax(widest, fontMetrics().horizontalAdvance(page->title()));
    m_list->setFixedWidth(widest + digits(fontMetrics(), 6));
    m_list->setCurrentRow(kept);
    refresh();
}

void SettingsWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace shouwen::ui
