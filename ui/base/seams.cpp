// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/seams.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace shouwen::ui {
namespace {

class DesktopPrompts final : public Prompts {
public:
    void ask(QWidget* parent, const Question& question, std::function<void(int)> answered) override
    {
        auto* box = new QMessageBox(parent);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setIcon(question.verbs.size() > 1 ? QMessageBox::Question : QMessageBox::Warning);
        box->setText(question.title);
        box->setInformativeText(question.text);
        if (!question.details.isEmpty())
            box->setDetailedText(question.details);
        QList<QPushButton*> buttons;
        for (const QString& verb : question.verbs)
            buttons << box->addButton(verb, QMessageBox::ActionRole);
        if (!buttons.isEmpty()) {
            box->setDefaultButton(buttons.value(question.preferred, buttons.first()));
            box->setEscapeButton(buttons.last());
        }
        QObject::connect(box, &QMessageBox::finished, box, [box, buttons, answered](int) {
            const auto* clicked = qobject_cast<QPushButton*>(box->clickedButton());
            for (qsizetype i = 0; i < buttons.size(); ++i)
                if (buttons[i] == clicked)
                    answered(static_cast<int>(i));
        });
        box->open();
    }
};

class DesktopFilePrompts final : public FilePrompts {
public:
    void openFile(QWidget* parent, const QString& title, const QString& filter,
                  std::function<void(const QString&)> chosen) override
    {
        auto* dialog = new QFileDialog(parent, title, {}, filter);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
        dialog->open();
    }
    void saveFile(QWidget* parent, const QString& title, const QString& proposal,
                  std::function<void(const QString&)> chosen) override
    {
        auto* dialog = new QFileDialog(parent, title, proposal);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setOption(QFileDialog::DontConfirmOverwrite);
        dialog->selectFile(proposal);
        QObject::connect(dialog, &QFileDialog::fileSelected, dialog, std::move(chosen));
        dialog->open();
    }
};

class DesktopSettings final : public Settings {
public:
    DesktopSettings()
        : m_file(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("shouwen"),
                 QStringLiteral("shouwen"))
    {}
    QVariant value(const QString& key, const QVariant& fallback) const override
    {
        return m_file.value(key, fallback);
    }
    void set(const QString& key, const QVariant& value) override { m_file.setValue(key, value); }
    void remove(const QString& key) override { m_file.remove(key); }

private:
    QSettings m_file;
};

} // namespace

std::unique_ptr<Prompts> desktopPrompts() { return std::make_unique<DesktopPrompts>(); }
std::unique_ptr<FilePrompts> desktopFilePrompts() { return std::make_unique<DesktopFilePrompts>(); }
std::unique_ptr<Settings> desktopSettings() { return std::make_unique<DesktopSettings>(); }

QVariant MemorySettings::value(const QString& key, const QVariant& fallback) const
{
    const auto it = m_values.find(key);
    return it == m_values.end() ? fallback : it->second;
}
void MemorySettings::set(const QString& key, const QVariant& value) { m_values[key] = value; }
void MemorySettings::remove(const QString& key) { m_values.erase(key); }

} // namespace shouwen::ui
