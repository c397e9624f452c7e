// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/setup_pages.h"

#include "ui/base/appearance.h"
#include "ui/base/seams.h"
#include "ui/base/text.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace shouwen::ui {
namespace {

constexpr int kIndent = 26;

QLabel* told(bool subtle = true)
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (subtle)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QVBoxLayout* columnOf(QWidget* page)
{
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    return column;
}

void addIndented(QVBoxLayout* column, QWidget* widget)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(kIndent, 0, 0, 8);
    row->addWidget(widget);
    column->addLayout(row);
}

} // namespace

LanguagePage::LanguagePage(Appearance& appearance, FilePrompts& files)
    : m_welcome(told(false))
    , m_languages(new QButtonGroup(this))
    , m_existing(new QPushButton)
{
    auto* column = columnOf(this);
    column->addWidget(m_welcome);
    column->addSpacing(12);
    for (std::size_t i = 0; i < languages().size(); ++i) {
        auto* button = new QRadioButton(QString::fromUtf8(languages()[i].itself));
        button->setChecked(appearance.language() == languages()[i].code);
        m_languages->addButton(button, static_cast<int>(i));
        column->addWidget(button);
    }
    column->addStretch(1);
    auto* row = new QHBoxLayout;
    row->addWidget(m_existing);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_languages, &QButtonGroup::idToggled, this, [&appearance](int id, bool on) {
        if (on)
            appearance.setLanguage(
                QString::fromLatin1(languages()[static_cast<std::size_t>(id)].code));
    });
    connect(m_existing, &QPushButton::clicked, this, [this, &files] {
        files.openFile(this, tr("Open a store"), tr("Stores (*.shouwen);;All files (*)"),
                       [this](const QString& path) { Q_EMIT existingChosen(path); });
    });
}

QString LanguagePage::title() const { return tr("Welcome"); }

void LanguagePage::retranslate()
{
    m_welcome->setText(tr("Five short pages, then the first customer can call. Everything can be "
                          "changed later. Which language shall the window speak?"));
    m_existing->setText(tr("Open a store that is there already…"));
}

void LanguagePage::focusFirst()
{
    if (QAbstractButton* checked = m_languages->checkedButton())
        checked->setFocus();
}

PlacePage::PlacePage(QString usual, Files& disk, FilePrompts& files)
    : m_usual(std::move(usual))
    , m_disk(disk)
    , m_label(told(false))
    , m_told(told())
    , m_path(new QLineEdit(QDir::toNativeSeparators(m_usual)))
    , m_choose(new QPushButton)
{
    auto* column = columnOf(this);
    column->addWidget(m_label);
    auto* row = new QHBoxLayout;
    row->addWidget(m_path, 1);
    row->addWidget(m_choose);
    column->addLayout(row);
    column->addWidget(m_told);
    column->addStretch(1);
    m_label->setBuddy(m_path);
    connect(m_path, &QLineEdit::textChanged, this, [this] { Q_EMIT edited(); });
    connect(m_choose, &QPushButton::clicked, this, [this, &files] {
        files.saveFile(this, tr("Place of the store"), m_path->text(), [this](const QString& path) {
            m_path->setText(QDir::toNativeSeparators(path));
        });
    });
}

QString PlacePage::title() const { return tr("Place of the store"); }

QString PlacePage::problem() const
{
    const QString path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (path.isEmpty())
        return tr("Say where the store shall be.");
    const QFileInfo file(path);
    if (!file.isAbsolute())
        return tr("Write the whole path, from the top: %1").arg(file.absoluteFilePath());
    if (file.isDir())
        return tr("This is a folder; add the name of a file to it.");
    if (m_disk.exists(us(path)))
        return tr("There is a file of that name. Choose another one, or go back to the first page "
                  "to open it.");
    // The nearest folder that is there has to take the others.
    QFileInfo above(file.absolutePath());
    while (!above.exists() && !above.isRoot())
        above.setFile(above.absolutePath());
    if (!above.isDir() || !above.isWritable())
        return tr("Nothing can be written in %1.")
            .arg(QDir::toNativeSeparators(above.absoluteFilePath()));
    return {};
}

void PlacePage::answer(FirstRunAnswer& into) const
{
    into.setup.path = us(QDir::fromNativeSeparators(m_path->text().trimmed()));
}

void PlacePage::retranslate()
{
    m_label->setText(tr("Everything is kept in one file on this computer; nothing leaves it by "
                        "itself. Where shall it be?"));
    m_told->setText(
        tr("Not on a network drive and not in a folder that is synchronised to a "
           "cloud: both damage databases. Several computers exchange bundles instead."));
    m_choose->setText(tr("Choose…"));
    m_path->setAccessibleName(tr("File of the store"));
}

void PlacePage::focusFirst()
{
    m_path->setFocus();
    m_path->setCursorPosition(static_cast<int>(m_path->text().size()));
}

PersonPage::PersonPage()
    : m_label(told(false))
    , m_told(told())
    , m_aloneTold(told())
    , m_name(new QLineEdit)
    , m_alone(new QCheckBox)
{
    auto* column = columnOf(this);
    column->addWidget(m_label);
    column->addWidget(m_name);
    column->addWidget(m_told);
    column->addSpacing(12);
    column->addWidget(m_alone);
    addIndented(column, m_aloneTold);
    column->addStretch(1);
    m_label->setBuddy(m_name);
    m_name->setMaxLength(40);
    m_alone->setChecked(true);
    connect(m_name, &QLineEdit::textChanged, this, [this] { Q_EMIT edited(); });
}

QString PersonPage::title() const { return tr("First person"); }

QString PersonPage::problem() const
{
    return m_name->text().trimmed().isEmpty() ? tr("Write your name.") : QString();
}

void PersonPage::answer(FirstRunAnswer& into) const
{
    into.setup.firstPerson = us(m_name->text().trimmed());
    into.alone = m_alone->isChecked();
}

void PersonPage::retranslate()
{
    m_label->setText(tr("What is your name? It stands beside everything you write."));
    m_told->setText(tr("You look after the store and manage the desk: you may add colleagues, give "
                       "roles and change the rules."));
    m_alone->setText(tr("I work alone on this computer"));
    m_aloneTold->setText(tr("The window then opens as you, without asking who is there. Change it "
                            "in the settings when colleagues come."));
    m_name->setAccessibleName(tr("Your name"));
    m_name->setPlaceholderText(tr("for example 张敏"));
}

void PersonPage::focusFirst() { m_name->setFocus(); }

SamplePage::SamplePage()
    : m_empty(new QRadioButton)
    , m_samples(new QRadioButton)
    , m_emptyTold(told())
    , m_samplesTold(told())
    , m_summary(told(false))
{
    auto* column = columnOf(this);
    column->addWidget(m_empty);
    addIndented(column, m_emptyTold);
    column->addWidget(m_samples);
    addIndented(column, m_samplesTold);
    column->addStretch(1);
    column->addWidget(m_summary);
    m_empty->setChecked(true);
    connect(m_samples, &QRadioButton::toggled, this, [this] {
        enter(m_sofar);
        Q_EMIT edited();
    });
}

QString SamplePage::title() const { return tr("Sample data"); }

void SamplePage::answer(FirstRunAnswer& into) const
{
    into.samples = m_samples->isChecked();
    into.setup.sample = into.samples;
    if (!into.samples)
        return;
    // A store of its own: made-up records never stand among real ones.
    const QFileInfo file(qs(into.setup.path));
    into.setup.path = us(file.dir().filePath(QStringLiteral("practice.shouwen")));
}

void SamplePage::enter(const FirstRunAnswer& sofar)
{
    m_sofar = sofar;
    FirstRunAnswer all = sofar;
    answer(all);
    m_summary->setText(
        tr("Store: %1\nFirst person: %2")
            .arg(QDir::toNativeSeparators(qs(all.setup.path)), qs(all.setup.firstPerson)));
}

void SamplePage::retranslate()
{
    m_empty->setText(tr("Begin empty"));
    m_emptyTold->setText(tr("For real work. Customers and open matters can be imported from a "
                            "spreadsheet later."));
    m_samples->setText(tr("Practise with made-up records first"));
    m_samplesTold->setText(
        tr("A store of its own with fictional customers and calls, marked as a "
           "sample; delete the file and it is gone. Your real store is made when "
           "you want it."));
    enter(m_sofar);
}

void SamplePage::focusFirst() { (m_samples->isChecked() ? m_samples : m_empty)->setFocus(); }

} // namespace shouwen::ui
