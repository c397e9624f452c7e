// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Why due then?": every span that was counted for a clock, their sum, and the sentences that say
// it.
#pragma once

#include "core/desk/view.h"

#include <QDialog>

namespace shouwen::ui {

class Workbench;

class WhyPanel final : public QDialog {
    Q_OBJECT

public:
    WhyPanel(Workbench& bench, const WhyView& why, QWidget* parent);
};

} // namespace shouwen::ui
