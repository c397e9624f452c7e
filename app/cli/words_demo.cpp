// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show.h"
#include "app/cli/words.h"

#include "core/base/text.h"
#include "core/desk/sample.h"

namespace shouwen::cli {
namespace {

constexpr std::int64_t kMostTickets = 5'000'000;

Result<std::int64_t> numberOption(const Args& args, const std::string& name, std::int64_t fallback)
{
    if (!args.has(name))
        return fallback;
    const auto n = parseInteger(args.option(name));
    if (!n || *n < 0 || *n > kMostTickets)
        return Error(ErrorKind::Usage,
                     Reason{"option.number",
                            QT_TRANSLATE_NOOP("core", "--%1 takes a whole number up to %2"),
                            {name, std::to_string(kMostTickets)}});
    return *n;
}

} // namespace

/// `demo --tickets N --seed S [--until DATE]`: same seed and date, same projection hash.
Result<Answer> runDemo(Session& session, const Args& args)
{
    SHOUWEN_TRY(const Zone zone, Zone::named("Asia/Shanghai"));
    const auto yesterday =
        std::chrono::sys_days(zone.dateAt(session.clock.now())) - std::chrono::days(1);
    SampleSetup setup{.path = session.storePath, .until = Date(yesterday)};
    setup.pack = args.option("pack", setup.pack);
    setup.organisation = args.option("org", setup.organisation);
    setup.firstPerson = args.option("first", setup.firstPerson);
    SHOUWEN_TRY(setup.tickets, numberOption(args, "tickets", setup.tickets));
    SHOUWEN_TRY(const std::int64_t seed, numberOption(args, "seed", 1));
    setup.seed = static_cast<std::uint64_t>(seed);
    if (args.has("customers")) {
        SHOUWEN_TRY(setup.customers, numberOption(args, "customers", 0));
    }
    if (args.has("until")) {
        SHOUWEN_TRY(setup.until, parseDate(args.option("until")));
    }
    SHOUWEN_TRY(const SampleReport made, makeSample(setup, session.files, session.progress));
    Answer out;
    QJsonObject kinds;
    out.text = setup.path + '\n';
    for (const auto& [kind, count] : made.byKind) {
        out.text += "  " + kind + '\t' + std::to_string(count) + '\n';
        kinds.insert(q(kind), static_cast<qint64>(count));
    }
    out.text += "  customer\t" + std::to_string(made.customers) + '\n' + made.projectionHash + '\n';
    out.json = json({{"store", q(setup.path)},
                     {"tickets", static_cast<qint64>(made.tickets)},
                     {"customers", static_cast<qint64>(made.customers)},
                     {"open", static_cast<qint64>(made.open)},
                     {"reopened", static_cast<qint64>(made.reopened)},
                     {"signatures_refused", static_cast<qint64>(made.refused)},
                     {"entries", static_cast<qint64>(made.entries)},
                     {"kinds", kinds},
                     {"projection", q(made.projectionHash)}});
    return out;
}

} // namespace shouwen::cli
