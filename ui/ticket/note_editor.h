// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a note is written: its text, to whom it counts (ourselves, reply, from the customer), by
// which channel. A note with a placeholder left in it is not sent.
#pragma once

#include "core/record/record.h"
#include "ui/ticket/phrases.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace shouwen::ui {

class NoteText;
class Workbench;

struct NoteDraft {
    Direction direction;
    std::string channel, text;
};

class NoteEditor final : public QWidget {
    Q_OBJECT

public:
    NoteEditor(Workbench& bench, QWidget* parent = nullptr);
    void setVariables(PhraseVariables variables);
    void setAllowed(bool allowed);
    bool isEmpty() const;
    NoteDraft draft() const;
    /// As it was typed before; for what was not saved.
    void fill(const NoteDraft& draft);
    void clear();
    void focusText();
    QWidget* textField() const;

Q_SIGNALS:
    void sent(const shouwen::ui::NoteDraft& draft);
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void fillChannels();
    void send();

    Workbench& m_bench;
    NoteText* m_text;
    QLabel* m_advice;
    QButtonGroup* m_direction;
    QComboBox* m_channel;
    QPushButton* m_send;
};

} // namespace shouwen::ui
