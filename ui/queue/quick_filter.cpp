// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/quick_filter.h"

#include "ui/base/flow_layout.h"
#include "ui/base/text.h"
#include "ui/base/workbench.h"

#include <QComboBox>
#include <QEvent>
#include <QToolButton>

namespace shouwen::ui {
namespace {

constexpr std::size_t kMostFields = 4;

} // namespace

QuickFilter::QuickFilter(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_clear(new QToolButton(this))
{
    auto* flow = new FlowLayout(this, 4);
    flow->setContentsMargins(12, 2, 8, 6);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_clear->setAutoRaise(true);
    m_clear->setFocusPolicy(Qt::TabFocus);
    connect(m_clear, &QToolButton::clicked, this, &QuickFilter::clear);
    retranslate();
}

QComboBox* QuickFilter::add(const std::string& name, const QString& label)
{
    auto* box = new QComboBox(this);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setAccessibleName(label);
    box->addItem(tr("%1: any").arg(label), QString());
    layout()->addWidget(box);
    box->show();
    connect(box, &QComboBox::activated, this, &QuickFilter::changed);
    m_parts.push_back({name, box});
    return box;
}

void QuickFilter::showFor(const std::string& kind)
{
    auto* flow = static_cast<FlowLayout*>(layout());
    while (QLayoutItem* item = flow->takeAt(0))
        delete item;
    for (const Part& part : m_parts)
        part.box->deleteLater();
    m_parts.clear();
    m_kind = kind;
    if (!m_bench.ready())
        return;
    const Wording& wording = m_bench.wording();
    const KindDef* def = wording.rules().kind(kind);
    QComboBox* due = add("due", tr("Time left"));
    due->addItem(tr("overdue"), QStringLiteral("due < asof"));
    due->addItem(tr("due today"), QStringLiteral("due >= today and due < today + 1 days"));
    QComboBox* holder = add("holder", tr("Holder"));
    holder->addItem(tr("me"), QStringLiteral("holder = me"));
    holder->addItem(tr("nobody"), QStringLiteral("not holder"));
    if (def) {
        QComboBox* state = add("state", tr("State"));
        for (const StateDef* each : def->statesInOrder())
            state->addItem(wording.label(each->label), qs("state = '" + each->name + "'"));
        std::size_t fields = 0;
        for (const FieldDef* field : def->fieldsInOrder()) {
            const auto list = wording.rules().lists.find(field->list);
            if (field->type != FieldType::Code || !field->index || fields >= kMostFields ||
                list == wording.rules().lists.end() || list->second.items.empty())
                continue;
            ++fields;
            QComboBox* box = add(field->name, wording.label(field->label));
            for (const ListItem& item : list->second.items)
                if (!item.retired)
                    box->addItem(wording.label(item.label),
                                 qs(field->name + " = '" + item.code + "'"));
        }
    }
    flow->addWidget(m_clear);
}

std::string QuickFilter::where() const
{
    std::string out;
    for (const Part& part : m_parts) {
        const std::string one = us(part.box->currentData().toString());
        if (!one.empty())
            out += (out.empty() ? "(" : " and (") + one + ')';
    }
    return out;
}

bool QuickFilter::choose(const std::string& name, const QString& code)
{
    for (const Part& part : m_parts)
        if (part.name == name)
            for (int i = 0; i < part.box->count(); ++i)
                if (part.box->itemData(i).toString().contains(code)) {
                    part.box->setCurrentIndex(i);
                    Q_EMIT changed();
                    return true;
                }
    return false;
}

void QuickFilter::clear()
{
    const bool was = !where().empty();
    for (const Part& part : m_parts)
        part.box->setCurrentIndex(0);
    if (was)
        Q_EMIT changed();
}

void QuickFilter::focusFirst()
{
    if (!m_parts.empty())
        m_parts.front().box->setFocus(Qt::ShortcutFocusReason);
}

void QuickFilter::retranslate()
{
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Show the whole queue again"));
}

void QuickFilter::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        const bool was = !where().empty();
        retranslate();
        showFor(m_kind);
        if (was)
            Q_EMIT changed();
    }
}

} // namespace shouwen::ui
