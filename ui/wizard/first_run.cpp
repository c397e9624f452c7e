// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/first_run.h"

#include "ui/base/ink.h"
#include "ui/base/message_strip.h"
#include "ui/base/metrics.h"
#include "ui/base/style.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/wizard/pack_page.h"
#include "ui/wizard/setup_pages.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace shouwen::ui {

FirstRun::FirstRun(Appearance& appearance, Files& disk, FilePrompts& files, const QString& usual)
    : m_pages{new LanguagePage(appearance, files), new PackPage(appearance, disk),
              new PlacePage(usual, disk, files), new PersonPage, new SamplePage}
    , m_title(new QLabel)
    , m_step(new QLabel)
    , m_missing(new QLabel)
    , m_message(new MessageStrip)
    , m_stack(new QStackedWidget)
    , m_back(new QPushButton)
    , m_next(new QPushButton)
    , m_cancel(new QPushButton)
{
    m_step->setForegroundRole(QPalette::PlaceholderText);
    m_missing->setWordWrap(true);
    m_next->setProperty(kRole, QStringLiteral("primary"));
    m_next->setDefault(true);
    m_back->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_step, 0, Qt::AlignBottom);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_cancel);
    foot->addWidget(m_missing, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(28, 22, 28, 18);
    column->setSpacing(14);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
    for (SetupPage* page : m_pages) {
        m_stack->addWidget(page);
        connect(page, &SetupPage::edited, this, &FirstRun::refresh);
        connect(page, &SetupPage::nextAsked, this, &FirstRun::next);
        connect(page, &SetupPage::existingChosen, this, [this](const QString& path) {
            FirstRunAnswer answer;
            answer.setup.path = us(path);
            answer.existing = true;
            finish(answer);
        });
    }
    connect(m_next, &QPushButton::clicked, this, &FirstRun::next);
    connect(m_back, &QPushButton::clicked, this, [this] { go(page() - 1); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    const QSize wanted(digits(fontMetrics(), 105), digits(fontMetrics(), 72));
    const QScreen* screen = QGuiApplication::primaryScreen();
    resize(screen ? wanted.boundedTo(screen->availableSize() * 9 / 10) : wanted);
    go(0);
}

int FirstRun::page() const { return m_stack->currentIndex(); }

FirstRunAnswer FirstRun::answerUpTo(int page) const
{
    FirstRunAnswer answer;
    for (int i = 0; i <= page; ++i)
        m_pages[static_cast<std::size_t>(i)]->answer(answer);
    return answer;
}

void FirstRun::go(int page)
{
    m_message->dismiss();
    m_stack->setCurrentIndex(page);
    current()->enter(answerUpTo(page - 1));
    refresh();
    current()->focusFirst();
}

void FirstRun::next()
{
    if (m_busy || !current()->problem().isEmpty())
        return;
    if (page() + 1 < kPages)
        go(page() + 1);
    else
        finish(answerUpTo(kPages - 1));
}

void FirstRun::finish(const FirstRunAnswer& answer)
{
    m_busy = true;
    refresh();
    Q_EMIT answered(answer);
}

void FirstRun::refuse(const QString& why)
{
    m_busy = false;
    refresh();
    m_message->say(Tone::Error, why);
}

void FirstRun::refresh()
{
    const QString missing = current()->problem();
    m_missing->setText(m_busy ? tr("One moment…") : missing);
    setInk(m_missing, m_busy ? tokensOf(palette()).subtle : tokensOf(palette()).soon);
    m_title->setText(current()->title());
    m_step->setText(tr("Page %1 of %2").arg(page() + 1).arg(kPages));
    m_back->setEnabled(page() > 0 && !m_busy);
    m_next->setEnabled(missing.isEmpty() && !m_busy);
    m_next->setText(page() + 1 < kPages ? tr("Next") : tr("Create the store"));
    m_stack->setEnabled(!m_busy);
    QFont big = font();
    big.setPointSizeF(font().pointSizeF() * 1.5);
    big.setBold(true);
    m_title->setFont(big);
}

void FirstRun::retranslate()
{
    setWindowTitle(tr("Shouwen: first run"));
    m_back->setText(tr("Back"));
    m_cancel->setText(tr("Quit"));
    for (SetupPage* page : m_pages)
        page->retranslate();
    refresh();
}

void FirstRun::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace shouwen::ui
