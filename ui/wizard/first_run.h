// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first run: five pages, one question each, keyboard or mouse; nothing is written before the
// last button. What goes wrong then is told on the page and can be mended there.
#pragma once

#include "ui/wizard/setup_page.h"

#include <QDialog>

#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace shouwen::ui {

class Appearance;
class FilePrompts;
class MessageStrip;

class FirstRun final : public QDialog {
    Q_OBJECT

public:
    /// `usual`: where the store goes unless another place is named.
    FirstRun(Appearance& appearance, Files& disk, FilePrompts& files, const QString& usual);

    /// It could not be done as answered; the pages stay.
    void refuse(const QString& why);
    int page() const;
    static constexpr int kPages = 5;

Q_SIGNALS:
    void answered(const shouwen::ui::FirstRunAnswer& answer);

protected:
    void changeEvent(QEvent* event) override;

private:
    FirstRunAnswer answerUpTo(int page) const;
    void go(int page);
    void next();
    void finish(const FirstRunAnswer& answer);
    void refresh();
    void retranslate();
    SetupPage* current() const { return m_pages[static_cast<std::size_t>(page())]; }

    std::vector<SetupPage*> m_pages;
    QLabel *m_title, *m_step, *m_missing;
    MessageStrip* m_message;
    QStackedWidget* m_stack;
    QPushButton *m_back, *m_next, *m_cancel;
    bool m_busy = false;
};

} // namespace shouwen::ui
