// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One page of the first run: what it is called, what is still missing on it, and the part of the
// answer it gives. Says its texts anew when the language changes.
#pragma once

#include "core/desk/desk.h"

#include <QWidget>

namespace shouwen::ui {

/// What the first run ends with.
struct FirstRunAnswer {
    DeskSetup setup = {};
    bool existing = false; ///< `setup.path` is there and is only opened
    bool samples = false;  ///< made-up records to practise with
    bool alone = false;    ///< one person: no question who is there at each start
};

class SetupPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    /// What keeps this page from being left, in the language of the screen; empty: nothing.
    virtual QString problem() const = 0;
    virtual void answer(FirstRunAnswer& into) const = 0;
    /// The page is shown now; `sofar` is what the pages before it answered.
    virtual void enter(const FirstRunAnswer& sofar) { static_cast<void>(sofar); }
    virtual void retranslate() = 0;
    virtual void focusFirst() = 0;

Q_SIGNALS:
    void edited();
    void nextAsked();
    /// A store that is there already was chosen instead of making one.
    void existingChosen(const QString& path);
};

} // namespace shouwen::ui
