// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Colours, room, size of letters and language; each takes effect as it is chosen.
#pragma once

#include "ui/settings/settings_page.h"

class QButtonGroup;
class QComboBox;
class QLabel;
class QSlider;

namespace shouwen::ui {

class Appearance;

class AppearancePage final : public SettingsPage {
    Q_OBJECT

public:
    explicit AppearancePage(Appearance& appearance);
    QString title() const override;
    void refresh() override;

Q_SIGNALS:
    void languageAsked(const QString& code);

private:
    Appearance& m_appearance;
    QLabel* m_labels[4];
    QComboBox *m_scheme, *m_density, *m_language;
    QSlider* m_size;
    QLabel* m_percent;
    bool m_filling = false;
};

} // namespace shouwen::ui
