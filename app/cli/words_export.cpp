// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show.h"
#include "app/cli/words.h"

#include "core/base/text.h"
#include "core/desk/export.h"

namespace shouwen::cli {

/// `export QUERY --to FILE`: a queue or a kind, with --where; `export all --to DIR`: everything.
Result<Answer> runExport(Session& session, const Args& args)
{
    const std::string to = args.option("to");
    if (to.empty())
        return Error(ErrorKind::Usage, Reason{"word.few",
                                              QT_TRANSLATE_NOOP("core", "too few words; write: %1"),
                                              {wordNamed("export")->usage}});
    Answer out;
    if (args.words[1] == "all") {
        SHOUWEN_TRY(const ExportAllReport done,
                    exportAll(*session.desk, *session.person, to, session.progress));
        out.text = to + ": " + std::to_string(done.records) + " records, " +
                   std::to_string(done.notes) + " notes, " + std::to_string(done.files) +
                   " files\n";
        out.json = json({{"folder", q(to)},
                         {"records", static_cast<qint64>(done.records)},
                         {"notes", static_cast<qint64>(done.notes)},
                         {"files", static_cast<qint64>(done.files)}});
        return out;
    }
    ExportSetup setup{{}, to};
    const bool isQueue = session.desk->rules().queues.count(args.words[1]) > 0;
    (isQueue ? setup.list.queue : setup.list.kind) = args.words[1];
    setup.list.where = args.option("where");
    setup.list.order = args.option("order");
    setup.list.descending = args.has("descending");
    SHOUWEN_TRY(const ExportReport done,
                exportList(*session.desk, *session.person, setup, session.progress));
    out.text = to + ": " + std::to_string(done.rows) + '\n';
    out.json = json({{"file", q(to)},
                     {"rows", static_cast<qint64>(done.rows)},
                     {"cut_cells", static_cast<qint64>(done.cut)}});
    return out;
}

} // namespace shouwen::cli
