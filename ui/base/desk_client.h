// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// DeskClient: the Desk lives on a thread of its own; the window hands it questions and commands and
// goes on. Answers come back on the GUI thread, in order, and only while the asking object lives.
// A Lane keeps the newest question only: older ones are skipped unasked, late answers are dropped.
// The window never touches the Desk itself, nor anything that points into it.
#pragma once

#include "core/desk/desk.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <type_traits>
#include <vector>

namespace shouwen::ui {

/// What the window knows of the open store without asking: copies, never changed once made.
struct DeskFacts {
    std::shared_ptr<const Rulebook> rules;
    Zone zone;
    std::string organisation;
    std::string path;
    bool sample;
    Person me;
    std::vector<Person> staff;
};

/// One line of questions in which only the newest matters.
class Lane {
public:
    /// Outstanding questions are skipped, answers on their way dropped.
    void cancel() { m_newest->fetch_add(1); }

private:
    friend class DeskClient;
    std::shared_ptr<std::atomic<std::uint64_t>> m_newest =
        std::make_shared<std::atomic<std::uint64_t>>(0);
};

class DeskWorker;

class DeskClient final : public QObject {
    Q_OBJECT

public:
    using Opener = std::function<Result<std::unique_ptr<Desk>>()>;
    using Answer = std::function<void()>;
    using Job = std::function<Answer(Desk&, const Person&)>;

    explicit DeskClient(QObject* parent = nullptr);
    ~DeskClient() override;

    /// The language of shown texts in answers, from the next question on.
    void speak(std::string language);
    /// Opens the store on the worker thread and signs `who` in (empty: the first of the staff).
    void open(Opener opener, std::string who, QObject* context,
              std::function<void(const Outcome&)> opened);
    bool isOpen() const { return m_facts != nullptr; }
    /// Null until `open` succeeded.
    const std::shared_ptr<const DeskFacts>& facts() const { return m_facts; }
    const Person& me() const { return m_facts->me; }

    /// `question(Desk&, const Person&)` runs on the worker, `answer(its result)` here.
    template <class Ask, class Got>
    void ask(QObject* context, Ask question, Got answer)
    {
        post(context, nullptr, jobOf(std::move(question), std::move(answer)));
    }
    template <class Ask, class Got>
    void ask(Lane& lane, QObject* context, Ask question, Got answer)
    {
        post(context, &lane, jobOf(std::move(question), std::move(answer)));
    }
    /// Reads the facts again: rules or staff have changed, or `who` (id hex; empty: the same
    /// person) takes over. `factsChanged` is emitted before `told` is called.
    void renew(std::string who, QObject* context, std::function<void(const Outcome&)> told);
    /// The one door for change. `changed` is emitted before `done` is called.
    void run(Command command, QObject* context, std::function<void(const Result<Receipt>&)> done);

    /// Questions and commands handed over and not yet answered.
    int pending() const { return m_pending; }

Q_SIGNALS:
    void changed(const shouwen::Changes& changes);
    void factsChanged();
    void pendingChanged(int pending);

private:
    template <class Ask, class Got>
    static Job jobOf(Ask question, Got answer)
    {
        using Told = std::invoke_result_t<Ask&, Desk&, const Person&>;
        return [question = std::move(question),
                answer = std::move(answer)](Desk& desk, const Person& me) mutable -> Answer {
            auto told = std::make_shared<Told>(question(desk, me));
            return [told = std::move(told), answer = std::move(answer)]() mutable {
                answer(std::move(*told));
            };
        };
    }
    void post(QObject* context, Lane* lane, Job job);
    void opened(const std::shared_ptr<const DeskFacts>& facts);
    void count(int change);

    std::shared_ptr<const DeskFacts> m_facts;
    std::string m_language = "zh_CN";
    QThread m_thread;
    DeskWorker* m_worker; ///< lives on m_thread, dies with it
    int m_pending = 0;
};

} // namespace shouwen::ui
