// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One page of the settings.
#pragma once

#include <QWidget>

class QLabel;

namespace shouwen::ui {

class SettingsPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    virtual QString title() const = 0;
    /// Called when the page is shown, and when the language or the rules have changed.
    virtual void refresh() = 0;
};

/// A paragraph of quiet words.
QLabel* quietWords(const QString& text);

} // namespace shouwen::ui
