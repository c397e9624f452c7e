// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Seams for GUI tests: prompts answered in advance, settings in memory, a fixed clock, a desk on a
// real store in a folder that goes away, and waiting for its answers without sleeping.

#pragma once

#include "core/base/seams.h"
#include "ui/base/desk_client.h"
#include "ui/base/seams.h"

#include <QTemporaryDir>

#include <vector>

namespace shouwen::test {

/// Answers with what was put in; a question nobody expected fails the test.
class AnsweringPrompts final : public ui::Prompts {
public:
    void next(int verb) { m_next.push_back(verb); }
    int asked() const { return m_asked; }
    void ask(QWidget* parent, const ui::Question& question,
             std::function<void(int)> answered) override;

private:
    std::vector<int> m_next;
    int m_asked = 0;
};

class ChosenFiles final : public ui::FilePrompts {
public:
    void next(QString path) { m_next = std::move(path); }
    void openFile(QWidget* parent, const QString& title, const QString& filter,
                  std::function<void(const QString&)> chosen) override;
    void saveFile(QWidget* parent, const QString& title, const QString& proposal,
                  std::function<void(const QString&)> chosen) override;

private:
    QString m_next;
};

/// A store of the factory pack with its first person, opened by a client of its own.
class OpenDesk {
public:
    OpenDesk();
    ui::DeskClient& client() { return m_client; }
    FixedClock& clock() { return m_clock; }
    /// Until every question handed over has been answered.
    void settle();

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    SeededRandom m_random{7};
    SystemFiles m_files;
    ui::DeskClient m_client;
};

} // namespace shouwen::test
