// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customer_panel.h"

#include "core/desk/command.h"
#include "ui/base/due_mark.h"
#include "ui/base/flow_layout.h"
#include "ui/base/ink.h"
#include "ui/base/message_strip.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"
#include "ui/customer/score_list.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QToolButton>

#include <map>

namespace shouwen::ui {
namespace {

constexpr int kRowsSeen = 8;
const std::string kOpenTab = "open";

void dropAll(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        if (item->widget()) { // later: the button pressed may be in it
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

} // namespace

struct CustomerPanel::Read {
    CustomerFile file;
    std::vector<ScoreCard> scores;
    std::string kind;
    bool mayEdit = false;
};

CustomerPanel::CustomerPanel(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_message(new MessageStrip)
    , m_title(new QLabel)
    , m_tabs(new QWidget)
    , m_group(new QButtonGroup(this))
    , m_rows(new QListWidget)
    , m_twins(new QVBoxLayout)
    , m_scores(new ScoreList(bench))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    new FlowLayout(m_tabs, 4);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_tabs->setSizePolicy(policy);
    m_rows->setUniformItemSizes(true);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->setTextElideMode(Qt::ElideRight);
    m_rows->installEventFilter(this);
    m_twins->setSpacing(4);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_message);
    column->addLayout(m_twins);
    column->addWidget(m_scores);
    column->addWidget(m_title);
    column->addWidget(m_tabs);
    column->addWidget(m_rows);
    connect(m_rows, &QListWidget::itemDoubleClicked, this, [this](QListWidgetItem* item) {
        Q_EMIT openAsked(m_file->rows[size_t(item->data(Qt::UserRole).toInt())].id);
    });
    connect(m_scores, &ScoreList::takeAsked, this,
            [this](const std::string& field, const std::string& code) {
                run({SetCommand{*m_customer, {{field, code}}}, std::nullopt},
                    [this](const Receipt& receipt) {
                        m_message->say(Tone::Info, tr("%1: saved").arg(qs(receipt.number)));
                    });
            });
    // A ticket taken down elsewhere is about this customer, too.
    connect(&m_bench.desk(), &DeskClient::changed, this, &CustomerPanel::ask);
    m_message->hide();
    hide();
}

void CustomerPanel::clear()
{
    m_lane.cancel();
    m_customer.reset();
    m_file.reset();
    m_message->dismiss();
    hide();
}

void CustomerPanel::showFor(const std::optional<RecordId>& customer, bool mayMerge)
{
    if (m_customer != customer) {
        clear();
        m_tab.clear();
    }
    if (!customer)
        return;
    m_customer = customer;
    m_mayMerge = mayMerge;
    ask();
}

void CustomerPanel::ask()
{
    if (!m_customer)
        return;
    m_bench.desk().ask(
        m_lane, this,
        [id = *m_customer](Desk& desk, const Person& me) -> Result<Read> {
            SHOUWEN_TRY(CustomerFile file, desk.customerFile(me, id));
            SHOUWEN_TRY(const RecordView view, desk.show(me, id));
            return Read{std::move(file), scoreCards(view), view.record.kind, view.mayEdit};
        },
        [this](Result<Read> read) {
            if (read)
                take(*std::move(read));
            else
                m_message->say(Tone::Error, m_bench.wording().say(read.error()));
        });
}

void CustomerPanel::take(Read read)
{
    m_file = std::move(read.file);
    m_scores->fill(std::move(read.scores), read.kind, read.mayEdit);
    fillTabs();
    fillRows();
    fillTwins();
    setVisible(true);
}

bool CustomerPanel::fits(const QueueRow& row) const
{
    return m_tab.empty() || row.kind == m_tab || (m_tab == kOpenTab && !isEnded(row.category));
}

void CustomerPanel::fillTabs()
{
    std::map<std::string, int> counts;
    int open = 0;
    for (const QueueRow& row : m_file->rows) {
        ++counts[row.kind];
        open += isEnded(row.category) ? 0 : 1;
    }
    auto* flow = static_cast<FlowLayout*>(m_tabs->layout());
    dropAll(flow);
    const auto add = [&](const std::string& tab, const QString& label, int count) {
        auto* button = new QToolButton(m_tabs);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setText(tr("%1 %2").arg(label).arg(count));
        button->setChecked(tab == m_tab);
        m_group->addButton(button);
        connect(button, &QToolButton::clicked, this, [this, tab] {
            m_tab = tab;
            fillRows();
        });
        flow->addWidget(button);
        button->show();
    };
    add({}, tr("All"), static_cast<int>(m_file->rows.size()));
    add(kOpenTab, tr("Not closed"), open);
    for (const auto& [kind, count] : counts)
        add(kind, m_bench.wording().kind(kind), count);
    m_title->setText(
        m_file->more ? tr("Everything about this customer (the latest %1)").arg(m_file->rows.size())
                     : tr("Everything about this customer"));
    m_rows->setAccessibleName(m_title->text());
}

void CustomerPanel::fillRows()
{
    const Tokens& t = tokensOf(palette());
    m_rows->clear();
    for (std::size_t i = 0; i < m_file->rows.size(); ++i) {
        const QueueRow& row = m_file->rows[i];
        if (!fits(row))
            continue;
        QStringList parts{momentText(row.openedAt, m_bench.now(), m_bench.zone()),
                          m_bench.wording().kind(row.kind), qs(row.number),
                          qs(row.title).simplified(), m_bench.wording().state(row.kind, row.state)};
        const DueMark mark = dueMark(row.due, m_bench.now());
        if (!isEnded(row.category) && row.due)
            parts << mark.text;
        parts.removeAll(QString());
        auto* item = new QListWidgetItem(parts.join(QStringLiteral("   ")), m_rows);
        item->setData(Qt::UserRole, static_cast<int>(i));
        if (isEnded(row.category))
            item->setForeground(t.subtle);
        else if (mark.urgency == Urgency::Late)
            item->setForeground(t.late);
    }
    const int rows = qBound(1, m_rows->count(), kRowsSeen);
    const int height = m_rows->count() > 0 ? m_rows->sizeHintForRow(0) : fontMetrics().height();
    m_rows->setFixedHeight(rows * height + 2 * m_rows->frameWidth() + 2);
    m_rows->setVisible(m_rows->count() > 0);
}

void CustomerPanel::addPair(const QueueRow& row, const QString& words, const QString& verb,
                            std::function<void()> act)
{
    auto* box = new QWidget;
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    line->addWidget(label, 1);
    const auto add = [&](const QString& text, std::function<void()> what) {
        auto* button = new QPushButton(text);
        button->setAccessibleName(text + QStringLiteral(": ") + qs(row.number));
        connect(button, &QPushButton::clicked, this, std::move(what));
        line->addWidget(button);
    };
    add(tr("Open"), [this, id = row.id] { Q_EMIT openAsked(id); });
    if (m_mayMerge)
        add(verb, std::move(act));
    m_twins->addWidget(box);
}

void CustomerPanel::fillTwins()
{
    dropAll(m_twins);
    const KindDef* kind = nullptr;
    for (const CustomerTwin& twin : m_file->twins) {
        kind = m_bench.wording().rules().kind(twin.row.kind);
        QStringList same;
        for (const std::string& field : twin.same)
            same << m_bench.wording().fieldLabel(kind, field);
        addPair(twin.row,
                tr("Perhaps the same customer: %1 %2 (same: %3)")
                    .arg(qs(twin.row.number), qs(twin.row.title), same.join(tr(", "))),
                tr("Merge into this one"), [this, id = twin.row.id] { merge(id); });
    }
    for (const QueueRow& row : m_file->merged)
        addPair(row, tr("Merged into this one: %1 %2").arg(qs(row.number), qs(row.title)),
                tr("Separate again"), [this, id = row.id] { separate(id); });
}

void CustomerPanel::run(Command command, std::function<void(const Receipt&)> done)
{
    m_bench.desk().run(std::move(command), this,
                       [this, done = std::move(done)](const Result<Receipt>& receipt) {
                           if (!receipt) {
                               m_message->say(Tone::Error, m_bench.wording().say(receipt.error()));
                               return;
                           }
                           done(*receipt);
                       });
}

void CustomerPanel::merge(const RecordId& twin)
{
    run({MergeCommand{twin, *m_customer}, std::nullopt}, [this, twin](const Receipt& receipt) {
        m_message->say(Tone::Info, tr("%1 is part of this file now.").arg(qs(receipt.number)),
                       tr("Undo"), [this, twin] { separate(twin); });
    });
}

void CustomerPanel::separate(const RecordId& merged)
{
    run({UnmergeCommand{merged}, std::nullopt}, [this](const Receipt& receipt) {
        m_message->say(Tone::Info, tr("%1 is a file of its own again.").arg(qs(receipt.number)));
    });
}

bool CustomerPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_rows && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_rows->currentItem()) {
            Q_EMIT m_rows->itemDoubleClicked(m_rows->currentItem());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CustomerPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool words = event->type() == QEvent::LanguageChange;
    if (m_file &&
        (words || event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)) {
        fillTabs();
        fillRows();
        if (words)
            fillTwins();
    }
}

} // namespace shouwen::ui
