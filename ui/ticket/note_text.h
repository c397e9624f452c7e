// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of a note while it is written: "/" or "::" offers phrases, Tab goes to the next
// placeholder to be filled, forbidden words are underlined. Nothing happens to text that an input
// method is still composing.
#pragma once

#include "ui/ticket/phrases.h"

#include <QListWidget>
#include <QPlainTextEdit>

namespace shouwen::ui {

class Workbench;

class NoteText final : public QPlainTextEdit {
    Q_OBJECT

public:
    NoteText(Workbench& bench, QWidget* parent = nullptr);
    void setVariables(PhraseVariables variables) { m_variables = std::move(variables); }
    bool isOffering() const { return m_offer->isVisible(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Ctrl+Enter.
    void sendAsked();
    /// Better wording for a forbidden word in the text; empty: none is left.
    void advised(const QString& advice);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void onTyped();
    void offer();
    void insertOffered();
    bool toPlaceholder();
    void judge();

    Workbench& m_bench;
    PhraseVariables m_variables;
    QListWidget* m_offer;
    std::vector<PhraseHit> m_hits;
    qsizetype m_trigger = -1; ///< where it begins, in the document
    bool m_composing = false;

    void inputMethodEvent(QInputMethodEvent* event) override;
};

} // namespace shouwen::ui
