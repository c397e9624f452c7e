// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/pack_page.h"

#include "core/desk/pack.h"
#include "core/rulebook/loader.h"
#include "ui/base/appearance.h"
#include "ui/base/text.h"
#include "ui/wizard/pack_preview.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QTextBrowser>
#include <QThreadPool>
#include <QVBoxLayout>

namespace shouwen::ui {

PackPage::PackPage(const Appearance& appearance, Files& disk)
    : m_appearance(appearance)
    , m_disk(disk)
    , m_label(new QLabel)
    , m_houseLabel(new QLabel)
    , m_list(new QListWidget)
    , m_preview(new QTextBrowser)
    , m_house(new QLineEdit)
{
    m_label->setWordWrap(true);
    m_label->setBuddy(m_list);
    m_houseLabel->setBuddy(m_house);
    m_house->setMaxLength(80);
    m_preview->setOpenLinks(false);
    m_preview->setTabChangesFocus(true);
    auto* columns = new QHBoxLayout;
    columns->addWidget(m_list, 2);
    columns->addWidget(m_preview, 5);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_label);
    column->addLayout(columns, 1);
    column->addWidget(m_houseLabel);
    column->addWidget(m_house);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        showPreview();
        Q_EMIT edited();
    });
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] { Q_EMIT nextAsked(); });
    read();
}

PackPage::~PackPage() = default;

void PackPage::read()
{
    QThreadPool::globalInstance()->start([guard = QPointer<PackPage>(this), &disk = m_disk] {
        auto packs = std::make_shared<std::vector<std::shared_ptr<const Rulebook>>>();
        for (const std::string& name : bundledNames())
            if (auto pack = loadPack(name, disk))
                packs->push_back(std::make_shared<const Rulebook>(*std::move(pack)));
        QMetaObject::invokeMethod(qApp, [guard, packs] {
            if (!guard)
                return;
            guard->m_packs = std::move(*packs);
            guard->showPacks();
        });
    });
}

void PackPage::showPacks()
{
    const int kept = qMax(0, m_list->currentRow());
    m_list->clear();
    for (const auto& pack : m_packs)
        m_list->addItem(qs(pack->label.in(m_appearance.language())));
    m_list->setCurrentRow(kept);
    Q_EMIT edited();
}

void PackPage::showPreview()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= static_cast<int>(m_packs.size()))
        return;
    m_preview->setHtml(
        packPreview(*m_packs[static_cast<std::size_t>(row)], m_appearance.language()));
}

QString PackPage::title() const { return tr("Line of business"); }

QString PackPage::problem() const
{
    return m_list->currentRow() < 0 ? tr("The packs are being read…") : QString();
}

void PackPage::answer(FirstRunAnswer& into) const
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < static_cast<int>(m_packs.size()))
        into.setup.pack = m_packs[static_cast<std::size_t>(row)]->name;
    into.setup.organisation = us(m_house->text().trimmed());
}

void PackPage::retranslate()
{
    m_label->setText(
        tr("What do your customers call about? A pack sets forms, steps, deadlines and "
           "roles; each of them can be changed later."));
    m_houseLabel->setText(tr("Name of your house, for printed sheets (may stay empty)"));
    m_house->setAccessibleName(m_houseLabel->text());
    m_list->setAccessibleName(tr("Packs"));
    m_preview->setAccessibleName(tr("What this pack sets"));
    showPacks();
}

void PackPage::focusFirst() { m_list->setFocus(); }

} // namespace shouwen::ui
