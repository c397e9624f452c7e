// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window takes from the desktop, handed in by the application so that tests hand in
// something else: questions to the person, file names, and what is remembered between runs.
// Questions never block: the answer comes through a callback.
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <map>
#include <memory>

class QWidget;

namespace shouwen::ui {

struct Question {
    QString title;        ///< what happened or is asked, one line
    QString text;         ///< what it means and what to do
    QStringList verbs;    ///< buttons, the safe one last; Escape chooses it
    int preferred = 0;    ///< index of the default button
    QString details = {}; ///< for copying
};

class Prompts {
public:
    virtual ~Prompts() = default;
    /// `answered` gets the index of the verb chosen.
    virtual void ask(QWidget* parent, const Question& question,
                     std::function<void(int)> answered) = 0;
};

class FilePrompts {
public:
    virtual ~FilePrompts() = default;
    /// `chosen` is not called when the person thinks better of it.
    virtual void openFile(QWidget* parent, const QString& title, const QString& filter,
                          std::function<void(const QString&)> chosen) = 0;
    /// A name to write to; an existing file is not asked about here.
    virtual void saveFile(QWidget* parent, const QString& title, const QString& proposal,
                          std::function<void(const QString&)> chosen) = 0;
};

class Settings {
public:
    virtual ~Settings() = default;
    virtual QVariant value(const QString& key, const QVariant& fallback = {}) const = 0;
    virtual void set(const QString& key, const QVariant& value) = 0;
    virtual void remove(const QString& key) = 0;
};

/// Dialogs of the toolkit.
std::unique_ptr<Prompts> desktopPrompts();
std::unique_ptr<FilePrompts> desktopFilePrompts();
/// An INI file in the user's configuration folder.
std::unique_ptr<Settings> desktopSettings();

/// For tests and one-off windows: forgotten at the end.
class MemorySettings final : public Settings {
public:
    QVariant value(const QString& key, const QVariant& fallback = {}) const override;
    void set(const QString& key, const QVariant& value) override;
    void remove(const QString& key) override;

private:
    std::map<QString, QVariant> m_values;
};

} // namespace shouwen::ui
