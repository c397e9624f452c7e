// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Phrases 话术: the abbreviation agents type, the group, the text in three languages.
#pragma once

#include "ui/settings/settings_page.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace shouwen::ui {

class HouseEditor;
class Workbench;

class PhrasesPage final : public SettingsPage {
    Q_OBJECT

public:
    PhrasesPage(Workbench& bench, HouseEditor& house);
    QString title() const override;
    void refresh() override;

private:
    void showCurrent();
    void write();
    void add();
    std::string key() const;

    Workbench& m_bench;
    HouseEditor& m_house;
    QListWidget* m_list;
    QLineEdit* m_name;
    QComboBox* m_group;
    QPlainTextEdit* m_texts[3];
    QLabel *m_labels[5], *m_problem;
    QPushButton *m_add, *m_remove;
    bool m_filling = false;
};

} // namespace shouwen::ui
