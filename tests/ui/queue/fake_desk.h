// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A queue of numbers instead of a desk: pages are answered when the test says so, the cursor is the
// last number, and it counts how many rows it was asked for.

#pragma once

#include "ui/queue/queue_model.h"

#include <algorithm>
#include <deque>
#include <map>

namespace shouwen::test {

inline RecordId idOf(int n)
{
    RecordId id = RecordId::zero();
    id.bytes[0] = static_cast<std::uint8_t>(n >> 16);
    id.bytes[1] = static_cast<std::uint8_t>(n >> 8);
    id.bytes[2] = static_cast<std::uint8_t>(n);
    id.bytes[3] = 1;
    return id;
}

class FakeDesk {
public:
    std::vector<int> rows;
    int rowsAsked = 0;
    std::map<int, int> openedAt; ///< seconds; a row's own number where it is not named

    ui::PageSource source()
    {
        return [this](const ListRequest& request,
                      std::function<void(const Result<QueuePage>&)> answer) {
            m_waiting.push_back({request, std::move(answer)});
        };
    }
    int waiting() const { return static_cast<int>(m_waiting.size()); }
    void answerOne()
    {
        const auto [request, answer] = m_waiting.front();
        m_waiting.pop_front();
        QueuePage page;
        const int after = request.after.empty() ? -1 : std::stoi(request.after);
        for (const int n : rows) {
            const bool wanted =
                std::find(request.only.begin(), request.only.end(), idOf(n)) != request.only.end();
            if (request.only.empty() ? n <= after : !wanted)
                continue;
            if (static_cast<int>(page.rows.size()) == request.limit) {
                page.next = page.rows.back().number;
                break;
            }
            QueueRow row{idOf(n)};
            row.number = std::to_string(n);
            row.openedAt = instantOfSeconds(openedAt.contains(n) ? openedAt.at(n) : 10 * n);
            page.rows.push_back(row);
        }
        rowsAsked += static_cast<int>(page.rows.size());
        answer(page);
    }
    void answerAll()
    {
        while (!m_waiting.empty())
            answerOne();
    }
    void failOne()
    {
        const auto answer = m_waiting.front().second;
        m_waiting.pop_front();
        answer(Error(ErrorKind::Io, Reason{"io", "the disk is gone"}));
    }

private:
    std::deque<std::pair<ListRequest, std::function<void(const Result<QueuePage>&)>>> m_waiting;
};

inline std::vector<int> upTo(int n)
{
    std::vector<int> out;
    for (int i = 0; i < n; ++i)
        out.push_back(i);
    return out;
}

} // namespace shouwen::test
