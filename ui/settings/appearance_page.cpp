// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearance_page.h"

#include "ui/base/appearance.h"
#include "ui/base/language.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSlider>

#include <array>

namespace shouwen::ui {
namespace {

constexpr int kStep = 10;

} // namespace

AppearancePage::AppearancePage(Appearance& appearance)
    : m_appearance(appearance)
    , m_labels{new QLabel, new QLabel, new QLabel, new QLabel}
    , m_scheme(new QComboBox)
    , m_density(new QComboBox)
    , m_language(new QComboBox)
    , m_size(new QSlider(Qt::Horizontal))
    , m_percent(new QLabel)
{
    m_size->setRange(kSmallestFont / kStep, kLargestFont / kStep);
    m_size->setPageStep(1);
    auto* size = new QHBoxLayout;
    size->addWidget(m_size, 1);
    size->addWidget(m_percent);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(14);
    form->addRow(m_labels[0], m_scheme);
    form->addRow(m_labels[1], m_density);
    form->addRow(m_labels[2], size);
    form->addRow(m_labels[3], m_language);
    const std::array<QWidget*, 4> fields{m_scheme, m_density, m_size, m_language};
    for (std::size_t i = 0; i < fields.size(); ++i)
        m_labels[i]->setBuddy(fields[i]);
    for (const LanguageName& name : languages())
        m_language->addItem(QString::fromUtf8(name.itself), QString::fromLatin1(name.code));
    connect(m_scheme, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (!m_filling && index >= 0)
            m_appearance.choose(static_cast<SchemeChoice>(index));
    });
    connect(m_density, &QComboBox::currentIndexChanged, this, [this](int index) {
        if (!m_filling && index >= 0)
            m_appearance.setDensity(static_cast<Density>(index));
    });
    connect(m_size, &QSlider::valueChanged, this, [this](int value) {
        if (!m_filling)
            m_appearance.setFontPercent(value * kStep);
    });
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            Q_EMIT languageAsked(m_language->currentData().toString());
    });
    connect(&appearance, &Appearance::changed, this, &AppearancePage::refresh);
}

QString AppearancePage::title() const { return tr("Appearance"); }

void AppearancePage::refresh()
{
    m_filling = true;
    const std::array words{tr("Colours"), tr("Room"), tr("Size of letters"), tr("Language")};
    const std::array<QWidget*, 4> fields{m_scheme, m_density, m_size, m_language};
    for (std::size_t i = 0; i < words.size(); ++i) {
        m_labels[i]->setText(words[i]);
        fields[i]->setAccessibleName(words[i]);
    }
    m_scheme->clear();
    m_scheme->addItems({tr("Light"), tr("Dark"), tr("As the system has it")});
    m_scheme->setCurrentIndex(static_cast<int>(m_appearance.choice()));
    m_density->clear();
    m_density->addItems({tr("Comfortable"), tr("Compact")});
    m_density->setCurrentIndex(static_cast<int>(density()));
    m_size->setValue(m_appearance.fontPercent() / kStep);
    m_percent->setText(tr("%1 %").arg(m_appearance.fontPercent()));
    m_language->setCurrentIndex(
        m_language->findData(QString::fromStdString(m_appearance.language())));
    m_filling = false;
}

} // namespace shouwen::ui
