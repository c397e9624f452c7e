// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/bulk.h"

#include <algorithm>

namespace shouwen::ui {
namespace {

std::string keyOf(const std::vector<Reason>& reasons)
{
    std::string key;
    for (const Reason& reason : reasons) {
        key += reason.code;
        key += '/' + reason.where;
        for (const std::string& arg : reason.args)
            key += '/' + arg;
    }
    return key;
}

void addRefusal(std::vector<BulkRefusal>& refused, const std::vector<Reason>& reasons,
                const std::string& number)
{
    for (BulkRefusal& each : refused)
        if (keyOf(each.reasons) == keyOf(reasons)) {
            each.numbers.push_back(number);
            return;
        }
    refused.push_back({reasons, {number}});
}

/// What would undo the change of this record; null where the change finds it done already.
std::optional<Command> inverse(const BulkChange& change, const Record& record, const Person& me)
{
    if (change.what == BulkWhat::Tag) {
        if (record.tags.contains(change.word))
            return std::nullopt;
        return Command{TagCommand{record.id, change.word, true}, {}};
    }
    const bool same = change.what == BulkWhat::Department ? record.department == change.word
                      : change.what == BulkWhat::TakeOver ? record.holder == me.id
                                                          : record.holder == change.person;
    if (same)
        return std::nullopt;
    return Command{HandCommand{record.id, record.holder, record.department, false, change.reason},
                   {}};
}

} // namespace

std::optional<Command> bulkCommand(const BulkChange& change, const RecordId& record,
                                   const Person& me)
{
    switch (change.what) {
    case BulkWhat::TakeOver:
        return Command{HandCommand{record, me.id, {}, false, change.reason}, {}};
    case BulkWhat::Person:
        if (!change.person)
            return std::nullopt;
        return Command{HandCommand{record, change.person, {}, false, change.reason}, {}};
    case BulkWhat::Department:
        if (change.word.empty())
            return std::nullopt;
        return Command{HandCommand{record, std::nullopt, change.word, false, change.reason}, {}};
    case BulkWhat::Tag:
        if (change.word.empty())
            return std::nullopt;
        return Command{TagCommand{record, change.word, false}, {}};
    }
    return std::nullopt;
}

BulkPreview previewBulk(const Desk& desk, const Person& me, const std::vector<RecordId>& records,
                        const BulkChange& change)
{
    BulkPreview preview;
    for (const RecordId& id : records) {
        const auto command = bulkCommand(change, id, me);
        const auto view = desk.show(me, id);
        if (!command || !view || !inverse(change, view->record, me))
            continue;
        if (const Outcome outcome = desk.check(me, *command); outcome)
            ++preview.will;
        else
            addRefusal(preview.refused, outcome.error().reasons, view->record.number);
    }
    return preview;
}

BulkDone runBulk(Desk& desk, const Person& me, const std::vector<RecordId>& records,
                 const BulkChange& change)
{
    BulkDone out;
    for (const RecordId& id : records) {
        const auto command = bulkCommand(change, id, me);
        const auto view = desk.show(me, id);
        if (!command || !view)
            continue;
        const auto back = inverse(change, view->record, me);
        if (!back)
            continue;
        if (const auto receipt = desk.run(me, *command); receipt) {
            ++out.done;
            out.undo.push_back(*back);
        } else {
            addRefusal(out.refused, receipt.error().reasons, view->record.number);
        }
    }
    std::reverse(out.undo.begin(), out.undo.end());
    return out;
}

int undoBulk(Desk& desk, const Person& me, const std::vector<Command>& undo)
{
    int done = 0;
    for (const Command& command : undo)
        done += desk.run(me, command) ? 1 : 0;
    return done;
}

} // namespace shouwen::ui
