// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desks.h"

#include <QFile>

namespace shouwen::test {

SyncDesk::SyncDesk(std::uint64_t seed, std::string machine)
    : clock(at("2026-11-23T09:00:00+08:00"))
    , random(seed)
    , m_machine(std::move(machine))
{
    m_store = must(Store::create({.path = path(), .seams = seams()}));
    must(m_store->useRulebook(smallRulebook()));
}

SyncDesk::SyncDesk(std::uint64_t seed, const std::string& folder, std::string machine)
    : clock(at("2026-11-23T10:00:00+08:00"))
    , random(seed)
    , m_machine(std::move(machine))
{
    m_store = must(join({folder, {.path = path(), .seams = seams()}}));
    must(m_store->useRulebook(smallRulebook()));
}

std::string SyncDesk::path() const
{
    return m_folder.filePath(QStringLiteral("desk.shouwen")).toStdString();
}

void SyncDesk::open(const std::string& machine)
{
    close();
    if (!machine.empty())
        m_machine = machine;
    m_store = must(Store::open(path(), Access::Own, seams()));
    must(m_store->useRulebook(smallRulebook()));
}

/// The whole profile, as a copying tool would take it.
void SyncDesk::copyTo(SyncDesk& other)
{
    close();
    other.close();
    for (const char* ending : {"", ".witness"}) {
        const QString from = QString::fromStdString(path() + ending);
        const QString to = QString::fromStdString(other.path() + ending);
        QFile::remove(to);
        if (QFile::exists(from))
            REQUIRE(QFile::copy(from, to));
    }
}

void SyncDesk::commit(const Draft& draft)
{
    clock.set(clock.now() + Milliseconds(1000));
    must(m_store->append(draft));
}

RecordId SyncDesk::complaint(std::string title)
{
    RecordId id = RecordId::zero();
    random.fill(id.bytes);
    OpenOp op;
    op.at = clock.now();
    op.kind = "complaint";
    op.state = "new";
    op.owner = op.holder = lin();
    op.privateFields.emplace("title", Value(std::move(title)));
    Draft draft{Space::Work, lin(), "agent", rulebookId(1)};
    draft.add(id, {}, Op::Open, op);
    draft.entries.back().number = NumberRequest{"TS", 2026};
    commit(draft);
    return id;
}

void SyncDesk::set(const RecordId& id, const std::string& field, const std::string& value)
{
    Draft draft{Space::Work, lin(), "agent", rulebookId(1)};
    draft.add(id, {}, Op::Set, SetOp{clock.now(), {{field, value}}, {}});
    commit(draft);
}

void SyncDesk::move(const RecordId& id, const std::string& from, const std::string& to)
{
    MoveOp op;
    op.at = clock.now();
    op.move = "accept";
    op.from = from;
    op.to = to;
    Draft draft{Space::Work, lin(), "agent", rulebookId(1)};
    draft.add(id, {}, Op::Move, op);
    commit(draft);
}

void SyncDesk::note(const RecordId& id, std::string text)
{
    Draft draft{Space::Work, lin(), "agent", rulebookId(1)};
    draft.add(id, {}, Op::Note, NoteOp{clock.now(), Direction::Out, "", std::move(text)});
    commit(draft);
}

OutReport SyncDesk::out(const std::string& folder, OutRequest request)
{
    clock.set(clock.now() + Milliseconds(1000));
    must(introduceSelf(*m_store, author()));
    request.folder = folder;
    return must(bundleOut(*m_store, request));
}

IntakeReport SyncDesk::in(const std::string& folder, IntakeOptions options)
{
    return must(bundleIn(*m_store, folder, options));
}

} // namespace shouwen::test
