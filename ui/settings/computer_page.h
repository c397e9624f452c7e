// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// This computer: who works here, when it locks, the PIN of whoever is signed in, quiet notices.
#pragma once

#include "ui/settings/settings_page.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace shouwen::ui {

class Workbench;

class ComputerPage final : public SettingsPage {
    Q_OBJECT

public:
    explicit ComputerPage(Workbench& bench);
    QString title() const override;
    void refresh() override;

private:
    void keepPin(const QString& pin);

    Workbench& m_bench;
    QCheckBox *m_alone, *m_quiet;
    QLabel *m_aloneTold, *m_idleLabel, *m_pinLabel, *m_pinTold;
    QSpinBox* m_idle;
    QLineEdit* m_pin;
    QPushButton *m_keep, *m_drop;
};

} // namespace shouwen::ui
