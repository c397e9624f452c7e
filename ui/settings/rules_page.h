// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The house rules as text, for whatever the other pages have no field for.
#pragma once

#include "ui/settings/settings_page.h"

class QPlainTextEdit;

namespace shouwen::ui {

class HouseEditor;

class RulesPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit RulesPage(HouseEditor& house);
    QString title() const override;
    void refresh() override;

private:
    void showProblems();

    HouseEditor& m_house;
    QLabel *m_intro, *m_problems;
    QPlainTextEdit* m_text;
    bool m_filling = false;
};

} // namespace shouwen::ui
