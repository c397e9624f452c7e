// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a ticket page can have the desk do, one command each, with its answer told in one way: what
// was done to the status line, what was refused back to who asked. Holds no state but the record.
#pragma once

#include "core/desk/command.h"
#include "core/desk/view.h"

#include <QObject>

#include <functional>
#include <optional>

namespace shouwen::ui {

class Workbench;

class TicketActions final : public QObject {
    Q_OBJECT

public:
    using Refused = std::function<void(const Error&)>;

    TicketActions(Workbench& bench, QObject* parent);

    void set(const RecordId& record, FieldInput fields, std::function<void()> done,
             Refused refused);
    void move(const RecordId& record, const std::string& move, FieldInput fields,
              std::string reason, std::function<void()> done, Refused refused);
    /// `before`: the record as it was, so that it can be taken back.
    void hand(const HandCommand& command, const Record& before, std::function<void()> done,
              Refused refused);
    void takeOver(const Record& before, Refused refused);
    void note(const RecordId& record, Direction direction, std::string channel, std::string text,
              std::function<void()> done, Refused refused);
    void sign(const RecordId& record, std::string step, Verdict verdict, std::string comment,
              std::function<void()> done, Refused refused);
    void settle(const ResolveCommand& command, Refused refused);
    void attach(const RecordId& record, std::string path, Refused refused);

Q_SIGNALS:
    /// For the status line: what was done.
    void said(const QString& text);
    /// Remarks of the desk (cut texts, who was told); may be several lines.
    void remarked(const QString& text);

private:
    void run(Action action, const QString& done, std::function<void()> then, Refused refused);
    void offerUndo(const QString& done, const std::string& number, Action undo);

    Workbench& m_bench;
};

} // namespace shouwen::ui
