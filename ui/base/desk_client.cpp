// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/desk_client.h"

#include "ui/base/desk_worker.h"

#include <QCoreApplication>

namespace shouwen::ui {
namespace {

/// Sentences of core in the window's language; translating is safe in the desk's own thread.
std::string coreSentence(const char* source)
{
    return QCoreApplication::translate("core", source).toStdString();
}

constexpr int kIdleAfterMs = 250;
constexpr Milliseconds kSlice{30};
constexpr int kSlicesAWrite = 8;

std::shared_ptr<const DeskFacts> factsOf(const Desk& desk, Person me)
{
    return std::make_shared<const DeskFacts>(
        DeskFacts{std::make_shared<const Rulebook>(desk.rules()), desk.zone(), desk.organisation(),
                  desk.path(), desk.isSample(), std::move(me), desk.staff()});
}

} // namespace

DeskWorker::DeskWorker()
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(kIdleAfterMs);
    connect(&m_idle, &QTimer::timeout, this, &DeskWorker::catchUp);
}

Result<std::shared_ptr<const DeskFacts>> DeskWorker::open(const DeskClient::Opener& opener,
                                                          const std::string& who)
{
    SHOUWEN_TRY(std::unique_ptr<Desk> desk, opener());
    std::string name = who;
    if (name.empty()) {
        const std::vector<Person> staff = desk->staff();
        if (staff.empty())
            return Error(ErrorKind::NotFound,
                         Reason{"staff.none",
                                QT_TRANSLATE_NOOP("core", "the store has no members of staff")});
        name = staff.front().id.hex();
    }
    SHOUWEN_TRY(Person me, desk->signIn(name));
    m_desk = std::move(desk);
    wroteSomething();
    return factsOf(*m_desk, std::move(me));
}

void DeskWorker::wroteSomething()
{
    m_slicesLeft = kSlicesAWrite;
    m_idle.start();
}

void DeskWorker::busy()
{
    if (m_slicesLeft > 0)
        m_idle.start();
}

void DeskWorker::catchUp()
{
    if (!m_desk || m_slicesLeft == 0)
        return;
    --m_slicesLeft;
    // A failure here is no failure of the save; the next save or start tries again.
    const Outcome outcome = m_desk->catchUp(kSlice);
    if (outcome && m_slicesLeft > 0)
        m_idle.start();
}

DeskClient::DeskClient(QObject* parent) : QObject(parent), m_worker(new DeskWorker)
{
    m_thread.setObjectName(QStringLiteral("desk"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

DeskClient::~DeskClient()
{
    // Behind everything handed over so far: a save followed by closing the window is still a save.
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); });
    m_thread.wait();
}

void DeskClient::open(Opener opener, std::string who, QObject* context,
                      std::function<void(const Outcome&)> told)
{
    count(+1);
    QMetaObject::invokeMethod(m_worker, [this, opener = std::move(opener), who = std::move(who),
                                         language = m_language, guard = QPointer<QObject>(context),
                                         told = std::move(told)] {
        auto facts =
            std::make_shared<Result<std::shared_ptr<const DeskFacts>>>(m_worker->open(opener, who));
        if (Desk* desk = m_worker->desk())
            desk->speak(language, coreSentence);
        QMetaObject::invokeMethod(this, [this, facts, guard, told] {
            count(-1);
            if (*facts)
                opened(**facts);
            if (guard)
                told(*facts ? Outcome(Done{}) : Outcome(facts->error()));
        });
    });
}

void DeskClient::renew(std::string who, QObject* context, std::function<void(const Outcome&)> told)
{
    const QPointer<QObject> guard(context);
    ask(
        this,
        [who = std::move(who)](Desk& desk,
                               const Person& me) -> Result<std::shared_ptr<const DeskFacts>> {
            SHOUWEN_TRY(Person person, desk.signIn(who.empty() ? me.id.hex() : who));
            return factsOf(desk, std::move(person));
        },
        [this, guard,
         told = std::move(told)](const Result<std::shared_ptr<const DeskFacts>>& facts) {
            if (facts)
                opened(*facts);
            if (guard)
                told(facts ? Outcome(Done{}) : Outcome(facts.error()));
        });
}

void DeskClient::opened(const std::shared_ptr<const DeskFacts>& facts)
{
    m_facts = facts;
    Q_EMIT factsChanged();
}

void DeskClient::speak(std::string language)
{
    m_language = std::move(language);
    QMetaObject::invokeMethod(m_worker, [this, language = m_language] {
        if (Desk* desk = m_worker->desk())
            desk->speak(language, coreSentence);
    });
}

void DeskClient::run(Command command, QObject* context,
                     std::function<void(const Result<Receipt>&)> done)
{
    const auto command_ = std::make_shared<Command>(std::move(command));
    const QPointer<QObject> guard(context);
    // Asked in the client's own name: what was written is announced even if the asker has gone.
    ask(
        this,
        [this, command_](Desk& desk, const Person& me) {
            Result<Receipt> receipt = desk.run(me, *command_);
            if (receipt && !receipt->changes.empty())
                m_worker->wroteSomething();
            return receipt;
        },
        [this, guard, done = std::move(done)](const Result<Receipt>& receipt) {
            if (receipt && !receipt->changes.empty())
                Q_EMIT changed(receipt->changes);
            if (guard)
                done(receipt);
        });
}

void DeskClient::post(QObject* context, Lane* lane, Job job)
{
    if (!m_facts)
        return;
    std::shared_ptr<std::atomic<std::uint64_t>> newest = lane ? lane->m_newest : nullptr;
    const std::uint64_t mine = newest ? newest->fetch_add(1) + 1 : 0;
    const auto stale = [newest, mine] { return newest && newest->load() != mine; };
    count(+1);
    QMetaObject::invokeMethod(m_worker, [this, guard = QPointer<QObject>(context), stale,
                                         me = m_facts->me, job = std::move(job)]() mutable {
        m_worker->busy();
        Answer answer = stale() ? Answer() : job(*m_worker->desk(), me);
        QMetaObject::invokeMethod(this, [this, guard, stale, answer = std::move(answer)] {
            count(-1);
            if (answer && guard && !stale())
                answer();
        });
    });
}

void DeskClient::count(int change)
{
    m_pending += change;
    Q_EMIT pendingChanged(m_pending);
}

} // namespace shouwen::ui
