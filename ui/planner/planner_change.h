// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desk makes of several commands in one go (plans, moved callbacks), on the desk's thread:
// told to every page as a single command is, and searchable at once. GUI thread.
#pragma once

#include "ui/base/desk_client.h"

namespace shouwen::ui {

template <class Act>
void changeInOneGo(DeskClient& client, QObject* context, Act act,
                   std::function<void(const Result<Receipt>&)> done)
{
    constexpr Milliseconds kIndexing{200};
    const QPointer<QObject> guard(context);
    // Asked in the client's own name: what was written is announced even if the asker has gone.
    client.ask(
        &client,
        [act = std::move(act), kIndexing](Desk& desk, const Person& me) -> Result<Receipt> {
            Result<Receipt> receipt = act(desk, me);
            if (receipt && !receipt->changes.empty())
                static_cast<void>(desk.catchUp(kIndexing)); // what is left follows the next save
            return receipt;
        },
        [&client, guard, done = std::move(done)](const Result<Receipt>& receipt) {
            if (receipt && !receipt->changes.empty())
                Q_EMIT client.changed(receipt->changes);
            if (guard)
                done(receipt);
        });
}

} // namespace shouwen::ui
