// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What two desks wrote without knowing of each other, to be settled here one by one: a contested
// state with the states it may be, and each field with the value that stands beside the one that
// lost. Settles nothing itself: it hands out the command. Hidden while there is nothing.
#pragma once

#include "core/desk/command.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace shouwen::ui {

class Workbench;
struct TicketData;

class ConflictPanel final : public QFrame {
    Q_OBJECT

public:
    ConflictPanel(Workbench& bench, QWidget* parent = nullptr);
    void show(const TicketData& ticket);

Q_SIGNALS:
    void settleAsked(const shouwen::ResolveCommand& command);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addState(const TicketData& ticket);
    void addField(const TicketData& ticket, const FieldConflict& conflict);
    /// One of the values to choose from, with who wrote it and a button.
    void addSide(QVBoxLayout* box, const QString& value, const QString& by, const QString& verb,
                 const QString& about, ResolveCommand command);
    QString said(const TicketData& ticket, const std::string& field, const Value& value) const;
    QString fieldLabel(const TicketData& ticket, const std::string& field) const;

    Workbench& m_bench;
    QVBoxLayout* m_rows;
};

/// The states a contested record may be in: the one it is in, then where contested moves led.
std::vector<std::string> contestedStates(const Record& record);

} // namespace shouwen::ui
