// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/ticket_actions.h"

#include "ui/base/text.h"
#include "ui/base/workbench.h"

namespace shouwen::ui {

TicketActions::TicketActions(Workbench& bench, QObject* parent) : QObject(parent), m_bench(bench) {}

void TicketActions::run(Action action, const QString& done, std::function<void()> then,
                        Refused refused)
{
    m_bench.desk().run(Command{std::move(action), std::nullopt}, this,
                       [this, done, then = std::move(then),
                        refused = std::move(refused)](const Result<Receipt>& got) {
                           if (!got) {
                               if (got.error().kind != ErrorKind::Cancelled)
                                   refused(got.error());
                               return;
                           }
                           QStringList remarks;
                           if (!got->remarks.empty())
                               remarks << m_bench.wording().say(got->remarks);
                           if (!got->created.empty()) {
                               QStringList numbers;
                               for (const std::string& number : got->created)
                                   numbers << qs(number);
                               remarks
                                   << tr("Also opened: %1").arg(numbers.join(QStringLiteral(", ")));
                           }
                           if (then)
                               then();
                           Q_EMIT said(tr("%1: %2").arg(qs(got->number), done));
                           if (!remarks.isEmpty())
                               Q_EMIT remarked(remarks.join(QLatin1Char('\n')));
                       });
}

void TicketActions::set(const RecordId& record, FieldInput fields, std::function<void()> done,
                        Refused refused)
{
    run(SetCommand{record, std::move(fields)}, tr("saved"), std::move(done), std::move(refused));
}

void TicketActions::move(const RecordId& record, const std::string& move, FieldInput fields,
                         std::string reason, std::function<void()> done, Refused refused)
{
    run(MoveCommand{record, move, std::move(fields), std::move(reason)}, tr("moved on"),
        std::move(done), std::move(refused));
}

void TicketActions::offerUndo(const QString& done, const std::string& number, Action undo)
{
    m_bench.offerUndo(tr("%1: %2").arg(qs(number), done), [this, undo = std::move(undo)] {
        run(undo, tr("taken back"), {},
            [this](const Error& error) { Q_EMIT remarked(m_bench.wording().say(error)); });
    });
}

void TicketActions::hand(const HandCommand& command, const Record& before,
                         std::function<void()> done, Refused refused)
{
    const QString what = command.back ? tr("returned") : tr("handed over");
    const HandCommand undo{before.id, before.holder, before.department, false, {}};
    run(
        command, what,
        [this, what, undo, number = before.number, done = std::move(done)] {
            if (done)
                done();
            // Nobody held it and no department did: there is nobody to give it back to.
            if (undo.to || !undo.department.empty())
                offerUndo(what, number, undo);
        },
        std::move(refused));
}

void TicketActions::takeOver(const Record& before, Refused refused)
{
    const QString what = tr("taken over");
    const HandCommand undo{before.id, before.holder, before.department, false, {}};
    run(
        HandCommand{before.id, m_bench.desk().me().id, {}, false, {}}, what,
        [this, what, undo, number = before.number] {
            if (undo.to || !undo.department.empty())
                offerUndo(what, number, undo);
        },
        std::move(refused));
}

void TicketActions::note(const RecordId& record, Direction direction, std::string channel,
                         std::string text, std::function<void()> done, Refused refused)
{
    run(NoteCommand{record, direction, std::move(channel), std::move(text)}, tr("note added"),
        std::move(done), std::move(refused));
}

void TicketActions::sign(const RecordId& record, std::string step, Verdict verdict,
                         std::string comment, std::function<void()> done, Refused refused)
{
    run(SignCommand{record, std::move(step), verdict, std::move(comment)}, tr("signed"),
        std::move(done), std::move(refused));
}

void TicketActions::settle(const ResolveCommand& command, Refused refused)
{
    run(command, tr("settled"), {}, std::move(refused));
}

void TicketActions::attach(const RecordId& record, std::string path, Refused refused)
{
    run(AttachCommand{record, std::move(path)}, tr("file added"), {}, std::move(refused));
}

} // namespace shouwen::ui
