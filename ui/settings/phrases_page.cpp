// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/phrases_page.h"

#include "ui/base/ink.h"
#include "ui/base/language.h"
#include "ui/base/text.h"
#include "ui/base/theme.h"
#include "ui/base/workbench.h"
#include "ui/settings/house_editor.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

#include <array>

namespace shouwen::ui {
namespace {

struct Group {
    const char* name;
    const char* shown;
};
constexpr std::array kGroups{
    Group{"greeting", QT_TRANSLATE_NOOP("phrases", "Greeting")},
    Group{"congratulation", QT_TRANSLATE_NOOP("phrases", "Congratulation")},
    Group{"farewell", QT_TRANSLATE_NOOP("phrases", "Farewell")},
    Group{"apology", QT_TRANSLATE_NOOP("phrases", "Apology")},
    Group{"thanks", QT_TRANSLATE_NOOP("phrases", "Thanks")},
    Group{"acknowledgement", QT_TRANSLATE_NOOP("phrases", "Acknowledgement")},
    Group{"asking", QT_TRANSLATE_NOOP("phrases", "Asking")},
    Group{"explaining", QT_TRANSLATE_NOOP("phrases", "Explaining")},
    Group{"negotiating", QT_TRANSLATE_NOOP("phrases", "Negotiating")},
    Group{"callback", QT_TRANSLATE_NOOP("phrases", "Script of a callback")},
};
constexpr int kLinesShown = 3;

} // namespace

PhrasesPage::PhrasesPage(Workbench& bench, HouseEditor& house)
    : m_bench(bench)
    , m_house(house)
    , m_list(new QListWidget)
    , m_name(new QLineEdit)
    , m_group(new QComboBox)
    , m_texts{new QPlainTextEdit, new QPlainTextEdit, new QPlainTextEdit}
    , m_labels{new QLabel, new QLabel, new QLabel, new QLabel, new QLabel}
    , m_problem(new QLabel)
    , m_add(new QPushButton)
    , m_remove(new QPushButton)
{
    m_name->setReadOnly(true);
    m_problem->setWordWrap(true);
    auto* form = new QGridLayout;
    const std::array<QWidget*, 5> fields{m_name, m_group, m_texts[0], m_texts[1], m_texts[2]};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        form->addWidget(m_labels[i], static_cast<int>(i) * 2, 0);
        form->addWidget(fields[i], static_cast<int>(i) * 2 + 1, 0);
        m_labels[i]->setBuddy(fields[i]);
    }
    for (QPlainTextEdit* text : m_texts) {
        text->setTabChangesFocus(true);
        text->setMinimumHeight(fontMetrics().lineSpacing() * kLinesShown);
        connect(text, &QPlainTextEdit::textChanged, this, &PhrasesPage::write);
    }
    connect(m_group, &QComboBox::currentIndexChanged, this, &PhrasesPage::write);
    form->addWidget(m_problem, 10, 0);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    auto* left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addLayout(buttons);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(left, 2);
    row->addLayout(form, 5);
    connect(m_list, &QListWidget::currentRowChanged, this, &PhrasesPage::showCurrent);
    connect(m_add, &QPushButton::clicked, this, &PhrasesPage::add);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_house.set(key(), "{ remove = true }");
        delete m_list->takeItem(m_list->currentRow());
    });
    connect(&house, &HouseEditor::checked, this, [this] {
        const QString problem = m_list->currentItem() ? m_house.problemAt(key()) : QString();
        setInk(m_problem, tokensOf(palette()).late);
        m_problem->setText(problem);
    });
}

QString PhrasesPage::title() const { return tr("Phrases"); }

std::string PhrasesPage::key() const { return "phrase." + us(m_list->currentItem()->text()); }

void PhrasesPage::refresh()
{
    m_filling = true;
    const QString kept = m_list->currentItem() ? m_list->currentItem()->text() : QString();
    m_list->clear();
    for (const auto& [name, phrase] : m_house.rules().phrases)
        m_list->addItem(qs(name));
    m_group->clear();
    for (const Group& group : kGroups)
        m_group->addItem(QCoreApplication::translate("phrases", group.shown),
                         QString::fromLatin1(group.name));
    const std::array words{tr("Abbreviation, typed after / or ::"), tr("Group")};
    for (std::size_t i = 0; i < 5; ++i)
        m_labels[i]->setText(i < 2 ? words[i] : QString::fromUtf8(languages()[i - 2].itself));
    m_list->setAccessibleName(tr("Phrases"));
    m_name->setAccessibleName(words[0]);
    m_group->setAccessibleName(words[1]);
    for (std::size_t i = 0; i < 3; ++i)
        m_texts[i]->setAccessibleName(m_labels[i + 2]->text());
    m_add->setText(tr("New"));
    m_remove->setText(tr("Remove"));
    const bool may = m_house.obstacle().isEmpty();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_add, m_remove, m_group, m_texts[0],
                                                           m_texts[1], m_texts[2]})
        widget->setEnabled(may);
    m_filling = false;
    const auto found = m_list->findItems(kept, Qt::MatchExactly);
    m_list->setCurrentRow(found.isEmpty() ? 0 : m_list->row(found.first()));
}

void PhrasesPage::showCurrent()
{
    if (m_filling || !m_list->currentItem())
        return;
    const auto phrase = m_house.rules().phrases.find(us(m_list->currentItem()->text()));
    if (phrase == m_house.rules().phrases.end())
        return;
    m_filling = true;
    m_name->setText(m_list->currentItem()->text());
    m_group->setCurrentIndex(m_group->findData(qs(phrase->second.group)));
    const Label& text = phrase->second.text;
    const std::array texts{text.zhCN, text.zhTW, text.en};
    for (std::size_t i = 0; i < 3; ++i)
        m_texts[i]->setPlainText(qs(texts[i]));
    m_problem->setText(m_house.problemAt(key()));
    m_filling = false;
}

void PhrasesPage::write()
{
    if (m_filling || !m_list->currentItem())
        return;
    std::string text =
        "{ group = " + tomlText(us(m_group->currentData().toString())) + ", text = {";
    for (std::size_t i = 0; i < 3; ++i)
        text += (i ? ", " : " ") + std::string(languages()[i].code) + " = " +
                tomlText(us(m_texts[i]->toPlainText().trimmed()));
    m_house.set(key(), text + " } }");
}

void PhrasesPage::add()
{
    QString name;
    for (int number = 1; name.isEmpty() || !m_list->findItems(name, Qt::MatchExactly).isEmpty();
         ++number)
        name = QStringLiteral("own_%1").arg(number);
    m_filling = true;
    m_list->addItem(name);
    m_list->setCurrentRow(m_list->count() - 1);
    m_name->setText(name);
    for (QPlainTextEdit* text : m_texts)
        text->clear();
    m_filling = false;
    write();
    m_texts[0]->setFocus();
}

} // namespace shouwen::ui
