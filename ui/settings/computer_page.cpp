// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/computer_page.h"

#include "core/base/secret.h"
#include "ui/base/lock_settings.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QThreadPool>

namespace shouwen::ui {
namespace {

constexpr int kLongestIdle = 240;
constexpr int kShortestPin = 4;
const QString kQuiet = QStringLiteral("notice/quiet");

} // namespace

ComputerPage::ComputerPage(Workbench& bench)
    : m_bench(bench)
    , m_alone(new QCheckBox)
    , m_quiet(new QCheckBox)
    , m_aloneTold(quietWords({}))
    , m_idleLabel(new QLabel)
    , m_pinLabel(new QLabel)
    , m_pinTold(quietWords({}))
    , m_idle(new QSpinBox)
    , m_pin(new QLineEdit)
    , m_keep(new QPushButton)
    , m_drop(new QPushButton)
{
    m_idle->setRange(0, kLongestIdle);
    m_pin->setEchoMode(QLineEdit::Password);
    m_pin->setMaxLength(64);
    m_idleLabel->setBuddy(m_idle);
    m_pinLabel->setBuddy(m_pin);
    auto* pin = new QHBoxLayout;
    pin->addWidget(m_pin, 1);
    pin->addWidget(m_keep);
    pin->addWidget(m_drop);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(12);
    form->addRow(m_alone);
    form->addRow(m_aloneTold);
    form->addRow(m_idleLabel, m_idle);
    form->addRow(m_pinLabel, pin);
    form->addRow(m_pinTold);
    form->addRow(m_quiet);
    connect(m_alone, &QCheckBox::toggled, this,
            [this](bool on) { LockSettings(m_bench.settings()).setAlone(on); });
    connect(m_idle, &QSpinBox::valueChanged, this,
            [this](int minutes) { LockSettings(m_bench.settings()).setIdleMinutes(minutes); });
    connect(m_quiet, &QCheckBox::toggled, this,
            [this](bool on) { m_bench.settings().set(kQuiet, on); });
    connect(m_pin, &QLineEdit::textChanged, this,
            [this](const QString& typed) { m_keep->setEnabled(typed.size() >= kShortestPin); });
    connect(m_keep, &QPushButton::clicked, this, [this] { keepPin(m_pin->text()); });
    connect(m_drop, &QPushButton::clicked, this, [this] {
        LockSettings(m_bench.settings()).setPin(m_bench.desk().me().id, {});
        refresh();
    });
}

void ComputerPage::keepPin(const QString& pin)
{
    m_keep->setEnabled(false);
    QThreadPool::globalInstance()->start(
        [guard = QPointer<ComputerPage>(this), pin = us(pin), id = m_bench.desk().me().id] {
            const std::string hash = hashSecret(pin);
            QMetaObject::invokeMethod(QCoreApplication::instance(), [guard, hash, id] {
                if (!guard || hash.empty())
                    return;
                LockSettings(guard->m_bench.settings()).setPin(id, hash);
                guard->m_pin->clear();
                guard->refresh();
            });
        });
}

QString ComputerPage::title() const { return tr("This computer"); }

void ComputerPage::refresh()
{
    const LockSettings lock(m_bench.settings());
    const QSignalBlocker a(m_alone), b(m_idle), c(m_quiet);
    m_alone->setText(tr("I work alone on this computer"));
    m_aloneTold->setText(tr("The window opens as the person it was used by last. Otherwise it asks "
                            "at each start who is there."));
    m_alone->setChecked(lock.alone());
    m_idleLabel->setText(tr("Lock after idle minutes"));
    m_idle->setSpecialValueText(tr("never"));
    m_idle->setAccessibleName(m_idleLabel->text());
    m_idle->setValue(lock.idleMinutes());
    const bool has = lock.hasPin(m_bench.desk().me().id);
    m_pinLabel->setText(tr("PIN of %1").arg(qs(m_bench.desk().me().name)));
    m_pin->setAccessibleName(m_pinLabel->text());
    m_pin->setPlaceholderText(has ? tr("set; type another one to change it")
                                  : tr("none; at least %1 characters").arg(kShortestPin));
    m_keep->setText(tr("Keep"));
    m_drop->setText(tr("Remove"));
    m_keep->setEnabled(m_pin->text().size() >= kShortestPin);
    m_drop->setEnabled(has);
    m_pinTold->setText(tr("The lock keeps others from looking at the screen; it does not encrypt "
                          "the store. Ctrl+L locks at any time."));
    m_quiet->setText(tr("Do not disturb: no notices outside the window"));
    m_quiet->setChecked(m_bench.settings().value(kQuiet, false).toBool());
}

} // namespace shouwen::ui
