// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/lock_page.h"

#include "core/base/secret.h"
#include "ui/base/lock_settings.h"
#include "ui/base/metrics.h"
#include "ui/base/style.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QThreadPool>
#include <QVBoxLayout>

namespace shouwen::ui {
namespace {

constexpr int kMostWrong = 3;
constexpr int kPauseMs = 20'000;

} // namespace

LockPage::LockPage(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_title(new QLabel)
    , m_told(new QLabel)
    , m_people(new QListWidget)
    , m_pin(new QLineEdit)
    , m_enter(new QPushButton)
{
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(64);
    m_told->setWordWrap(true);
    m_enter->setProperty(kRole, QStringLiteral("primary"));
    auto* column = new QVBoxLayout;
    column->setSpacing(10);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_title, m_people, m_pin, m_told, m_enter})
        column->addWidget(widget);
    auto* middle = new QVBoxLayout;
    middle->addStretch(1);
    middle->addLayout(column, 2);
    middle->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addLayout(middle, 1);
    row->addStretch(1);
    m_people->setMinimumWidth(digits(fontMetrics(), 36));
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        m_wrong = 0;
        m_told->clear();
        m_enter->setEnabled(true);
    });
    connect(m_people, &QListWidget::currentRowChanged, this, &LockPage::showPin);
    connect(m_people, &QListWidget::itemActivated, this, &LockPage::enter);
    connect(m_pin, &QLineEdit::returnPressed, this, &LockPage::enter);
    connect(m_enter, &QPushButton::clicked, this, &LockPage::enter);
    retranslate();
}

void LockPage::ask(const StaffId& proposed)
{
    m_people->clear();
    m_pin->clear();
    m_told->clear();
    for (const Person& person : m_bench.facts().staff) {
        auto* item = new QListWidgetItem(qs(person.name), m_people);
        item->setData(Qt::UserRole, qs(person.id.hex()));
        if (person.id == proposed)
            m_people->setCurrentItem(item);
    }
    if (!m_people->currentItem())
        m_people->setCurrentRow(0);
    showPin();
    if (m_pin->isVisibleTo(this))
        m_pin->setFocus();
    else
        m_people->setFocus();
}

StaffId LockPage::chosen() const
{
    const QListWidgetItem* item = m_people->currentItem();
    return item
               ? StaffId::fromHex(us(item->data(Qt::UserRole).toString())).value_or(StaffId::zero())
               : StaffId::zero();
}

void LockPage::showPin()
{
    m_pin->clear();
    m_pin->setVisible(LockSettings(m_bench.settings()).hasPin(chosen()));
}

void LockPage::enter()
{
    if (!m_people->currentItem() || !m_enter->isEnabled())
        return;
    const StaffId id = chosen();
    const std::string hash = LockSettings(m_bench.settings()).pinOf(id);
    if (hash.empty()) {
        judge(id, true);
        return;
    }
    m_enter->setEnabled(false);
    QThreadPool::globalInstance()->start(
        [guard = QPointer<LockPage>(this), id, hash, pin = us(m_pin->text())] {
            const bool right = checkSecret(pin, hash);
            QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, id, right] {
                if (guard)
                    guard->judge(id, right);
            });
        });
}

void LockPage::judge(const StaffId& id, bool right)
{
    m_enter->setEnabled(true);
    m_pin->clear();
    if (right) {
        m_wrong = 0;
        Q_EMIT entered(id);
        return;
    }
    m_told->setText(tr("That is not the PIN."));
    m_pin->setFocus();
    if (++m_wrong >= kMostWrong) {
        m_told->setText(tr("Three times wrong: try again in 20 seconds."));
        m_enter->setEnabled(false);
        m_pause.start();
    }
}

void LockPage::retranslate()
{
    m_title->setText(tr("Who is there?"));
    QFont big = font();
    big.setBold(true);
    big.setPointSizeF(font().pointSizeF() * 1.5);
    m_title->setFont(big);
    m_people->setAccessibleName(tr("Staff"));
    m_pin->setAccessibleName(tr("PIN"));
    m_pin->setPlaceholderText(tr("PIN"));
    m_enter->setText(tr("Begin"));
}

void LockPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace shouwen::ui
