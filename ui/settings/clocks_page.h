// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Deadlines and callback rhythms: each clock of each kind with its target, each rhythm with its
// steps; changed in place, taken back to what the pack says, mistakes told at the row.
#pragma once

#include "ui/settings/settings_page.h"

#include <functional>
#include <string>
#include <vector>

class QGridLayout;
class QLabel;

namespace shouwen {
struct Timespan;
}

namespace shouwen::ui {

class HouseEditor;
class Workbench;

/// Rows of a name, what it is set to, and the way back; the list is made anew by `refresh`.
class SpanRowsPage : public SettingsPage {
    Q_OBJECT

public:
    SpanRowsPage(Workbench& bench, HouseEditor& house);
    void refresh() override;

protected:
    virtual QString intro() const = 0;
    virtual void fill() = 0;
    void addHead(const QString& text);
    /// `write` makes the line's value from the texts of the spans.
    void addRow(const QString& name, const std::vector<Timespan>& spans, const std::string& key,
                std::function<std::string(const std::vector<std::string>&)> write);
    Workbench& bench() const { return m_bench; }
    HouseEditor& house() const { return m_house; }

private:
    void showProblems();

    Workbench& m_bench;
    HouseEditor& m_house;
    QLabel* m_intro;
    QWidget* m_body = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<std::pair<std::string, QLabel*>> m_problems;
};

class ClocksPage final : public SpanRowsPage {
    Q_OBJECT

public:
    using SpanRowsPage::SpanRowsPage;
    QString title() const override;

protected:
    QString intro() const override;
    void fill() override;
};

class RhythmsPage final : public SpanRowsPage {
    Q_OBJECT

public:
    using SpanRowsPage::SpanRowsPage;
    QString title() const override;

protected:
    QString intro() const override;
    void fill() override;
};

} // namespace shouwen::ui
