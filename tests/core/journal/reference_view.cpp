// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/journal/reference_view.h"

#include "core/journal/parts.h"

#include <algorithm>

namespace shouwen::test {
namespace {

template <class T>
std::optional<T> partsOf(const Entry& entry, Op op)
{
    const auto open = parseCanonical(entry.open);
    if (entry.op() != op || entry.header.opVersion > kOpVersion || !open)
        return std::nullopt;
    auto parts = read<T>(*open, Value());
    return parts ? std::optional<T>(*std::move(parts)) : std::nullopt;
}

class Asking {
public:
    Asking(const std::vector<Entry>& entries, const WriterId& founder)
        : m_entries(entries)
        , m_founder(founder)
    {}
    bool counts(std::size_t i) const
    {
        const Header& h = m_entries[i].header;
        if (h.opVersion > kOpVersion || isRevokedBefore(h.writer, h.seq, i))
            return false;
        return isAdministratorBefore(h.writer, i) || givesItselfRightly(i);
    }

private:
    bool isAdministratorBefore(const WriterId& writer, std::size_t i) const
    {
        for (std::size_t j = 0; j < i; ++j) {
            const auto grant = partsOf<GrantOp>(m_entries[j], Op::Grant);
            if (grant && grant->writer == writer && counts(j))
                return true;
        }
        return writer == m_founder;
    }
    /// Past its last good entry; with `seq` at its greatest, at all.
    bool isRevokedBefore(const WriterId& writer, std::uint64_t seq, std::size_t i) const
    {
        for (std::size_t j = 0; j < i; ++j) {
            const auto revoke = partsOf<RevokeOp>(m_entries[j], Op::Revoke);
            if (revoke && revoke->writer == writer && revoke->lastGoodSeq < seq && counts(j))
                return true;
        }
        return false;
    }
    /// A device that was an administrator's, by its former name, and names itself.
    bool givesItselfRightly(std::size_t i) const
    {
        const auto grant = partsOf<GrantOp>(m_entries[i], Op::Grant);
        const WriterId& self = m_entries[i].header.writer;
        if (!grant || !grant->same || grant->writer != self ||
            writerOf(grant->same->device, grant->same->now) != self)
            return false;
        const WriterId former = writerOf(grant->same->device, grant->same->former);
        return isAdministratorBefore(former, i) && !isRevokedBefore(former, ~std::uint64_t{0}, i);
    }

    const std::vector<Entry>& m_entries;
    const WriterId& m_founder;
};

} // namespace

View referenceView(std::vector<Entry> config, const WriterId& founder)
{
    std::sort(config.begin(), config.end(), journalLess);
    config.erase(std::unique(config.begin(), config.end(),
                             [](const Entry& a, const Entry& b) { return a.id == b.id; }),
                 config.end());
    std::erase_if(config, [](const Entry& entry) { return entry.op() < Op::Grant; });
    const Asking asking(config, founder);
    View view;
    view.administrators.insert(founder);
    for (std::size_t i = 0; i < config.size(); ++i) {
        if (!asking.counts(i))
            continue;
        if (const auto erase = partsOf<EraseOp>(config[i], Op::Erase))
            view.erasedSubjects.insert(erase->subject);
        if (const auto grant = partsOf<GrantOp>(config[i], Op::Grant); grant && grant->writer)
            view.administrators.insert(*grant->writer);
        if (const auto revoke = partsOf<RevokeOp>(config[i], Op::Revoke)) {
            const auto at = view.revoked.emplace(revoke->writer, revoke->lastGoodSeq).first;
            at->second = std::min(at->second, revoke->lastGoodSeq);
        }
    }
    return view;
}

} // namespace shouwen::test
