// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What to say in a callback: the phrases of the rulebook's group "callback" in their order, with
// names and numbers filled in. Reading matter beside the record's own page, which takes down what
// was said. Hides itself where there is nothing to say.
#pragma once

#include <QFrame>

class QLabel;
class QScrollArea;

namespace shouwen::ui {

class Workbench;
struct TicketData;

class CallScript final : public QFrame {
    Q_OBJECT

public:
    explicit CallScript(Workbench& bench, QWidget* parent = nullptr);
    /// Null, or a record that is no open callback: hidden.
    void fill(const TicketData* ticket);
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    QLabel* m_title;
    QLabel* m_text;
    QScrollArea* m_scroll;
    Workbench& m_bench;
};

/// The sentences of the script, filled; empty where the rulebook has none.
QStringList callScript(Workbench& bench, const TicketData& ticket);

} // namespace shouwen::ui
