// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/bulk_bar.h"

#include "ui/base/flow_layout.h"
#include "ui/base/ink.h"
#include "ui/base/style.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace shouwen::ui {
namespace {

constexpr int kNumbersTold = 3;

} // namespace

BulkBar::BulkBar(Workbench& bench, QWidget* parent)
    : QFrame(parent)
    , m_bench(bench)
    , m_count(new QLabel)
    , m_what(new QComboBox)
    , m_target(new QComboBox)
    , m_tag(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_preview(new QLabel)
    , m_run(new QPushButton)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_preview->setWordWrap(true);
    m_run->setProperty(kRole, QStringLiteral("primary"));
    auto* row = new FlowLayout(nullptr, 6);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_count, m_what, m_target, m_tag, m_reason, m_run})
        row->addWidget(each);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 8);
    column->addLayout(row);
    column->addWidget(m_preview);
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] {
        arrange();
        preview();
    });
    connect(m_target, &QComboBox::currentIndexChanged, this, &BulkBar::preview);
    for (QLineEdit* line : {m_tag, m_reason}) {
        connect(line, &QLineEdit::textEdited, this, &BulkBar::preview);
        connect(line, &QLineEdit::returnPressed, this, &BulkBar::run);
    }
    connect(m_run, &QPushButton::clicked, this, &BulkBar::run);
    retranslate();
    hide();
}

void BulkBar::show(std::vector<RecordId> records)
{
    const bool was = isVisibleTo(parentWidget());
    m_records = std::move(records);
    setVisible(m_records.size() > 1);
    if (m_records.size() < 2) {
        m_lane.cancel();
        return;
    }
    if (!was)
        fill();
    m_count->setText(tr("%n selected", nullptr, static_cast<int>(m_records.size())));
    preview();
}

void BulkBar::fill()
{
    const QSignalBlocker quiet(m_what);
    m_what->setCurrentIndex(0);
    m_tag->clear();
    m_reason->clear();
    arrange();
}

void BulkBar::arrange()
{
    const auto what = static_cast<BulkWhat>(m_what->currentData().toInt());
    const QSignalBlocker quiet(m_target);
    m_target->clear();
    if (what == BulkWhat::Person)
        for (const Person& person : m_bench.facts().staff)
            m_target->addItem(qs(person.name), qs(person.id.hex()));
    if (what == BulkWhat::Department)
        for (const auto& [name, def] : m_bench.wording().rules().departments)
            m_target->addItem(m_bench.wording().label(def.label), qs(name));
    m_target->setVisible(m_target->count() > 0);
    m_tag->setVisible(what == BulkWhat::Tag);
    m_reason->setVisible(what != BulkWhat::Tag);
}

BulkChange BulkBar::change() const
{
    BulkChange change{static_cast<BulkWhat>(m_what->currentData().toInt()),
                      {},
                      {},
                      us(m_reason->text().trimmed())};
    const std::string target = us(m_target->currentData().toString());
    if (change.what == BulkWhat::Person)
        change.person = StaffId::fromHex(target);
    else
        change.word = change.what == BulkWhat::Tag ? us(m_tag->text().trimmed()) : target;
    return change;
}

void BulkBar::choose(const BulkChange& wanted)
{
    m_what->setCurrentIndex(m_what->findData(static_cast<int>(wanted.what)));
    const QString target = wanted.person ? qs(wanted.person->hex()) : qs(wanted.word);
    if (wanted.what == BulkWhat::Tag)
        m_tag->setText(target);
    else
        m_target->setCurrentIndex(m_target->findData(target));
    m_reason->setText(qs(wanted.reason));
    preview();
}

void BulkBar::preview()
{
    m_run->setEnabled(false);
    m_bench.desk().ask(
        m_lane, this,
        [records = m_records, wanted = change()](Desk& desk, const Person& me) {
            return previewBulk(desk, me, records, wanted);
        },
        [this](const BulkPreview& got) { tell(got.will, got.refused); });
}

void BulkBar::tell(int will, const std::vector<BulkRefusal>& refused)
{
    QStringList lines{tr("%1 of %2 will be changed.").arg(will).arg(m_records.size())};
    for (const BulkRefusal& each : refused) {
        QStringList numbers;
        for (std::size_t i = 0; i < each.numbers.size() && i < kNumbersTold; ++i)
            numbers << qs(each.numbers[i]);
        if (each.numbers.size() > kNumbersTold)
            numbers << QStringLiteral("…");
        lines << tr("%1 not (%2): %3")
                     .arg(QString::number(each.numbers.size()), numbers.join(tr(", ")),
                          m_bench.wording().say(each.reasons));
    }
    setInk(m_preview, refused.empty() ? tokensOf(palette()).subtle : tokensOf(palette()).soon);
    m_preview->setText(lines.join(QLatin1Char('\n')));
    m_run->setText(tr("Change %1").arg(will));
    m_run->setEnabled(will > 0);
}

void BulkBar::run()
{
    if (!m_run->isEnabled())
        return;
    m_run->setEnabled(false);
    m_bench.desk().ask(
        this,
        [records = m_records, wanted = change()](Desk& desk, const Person& me) {
            return runBulk(desk, me, records, wanted);
        },
        [this](const BulkDone& got) {
            Q_EMIT changedMany();
            tell(0, got.refused);
            m_bench.offerUndo(tr("%1 records changed").arg(got.done), [this, undo = got.undo] {
                m_bench.desk().ask(
                    this, [undo](Desk& desk, const Person& me) { return undoBulk(desk, me, undo); },
                    [this](int) { Q_EMIT changedMany(); });
            });
        });
}

void BulkBar::retranslate()
{
    const QSignalBlocker quiet(m_what);
    const int kept = qMax(0, m_what->currentIndex());
    m_what->clear();
    m_what->addItem(tr("Take over"), static_cast<int>(BulkWhat::TakeOver));
    m_what->addItem(tr("Hand to a colleague"), static_cast<int>(BulkWhat::Person));
    m_what->addItem(tr("Hand to a department"), static_cast<int>(BulkWhat::Department));
    m_what->addItem(tr("Tag"), static_cast<int>(BulkWhat::Tag));
    m_what->setCurrentIndex(kept);
    m_what->setAccessibleName(tr("What to do with the selected records"));
    m_target->setAccessibleName(tr("To whom"));
    m_tag->setPlaceholderText(tr("Tag"));
    m_tag->setAccessibleName(tr("Tag"));
    m_reason->setPlaceholderText(tr("Reason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_run->setText(tr("Change %1").arg(0));
}

void BulkBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace shouwen::ui
