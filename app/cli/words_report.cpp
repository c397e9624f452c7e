// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show.h"
#include "app/cli/words.h"

#include "core/base/text.h"
#include "core/report/monthly_json.h"

#include <QJsonDocument>

namespace shouwen::cli {

/// `report month`; --to names a .pdf, .html, .txt or .json file, absent: the terminal.
Result<Answer> runReport(Session& session, const Args& args)
{
    if (args.words[1] != "month")
        return Error(ErrorKind::Usage,
                     Reason{"report.unknown",
                            QT_TRANSLATE_NOOP("core", "there is no report \"%1\"; there is: month"),
                            {std::string(firstCharacters(args.words[1], 40))}});
    SHOUWEN_TRY(const auto month, parseMonth(args.option("month")));
    // On paper or as figures for other programs it leaves the desk: each is a right of its own.
    const std::string to = args.option("to");
    const char* verb = to.ends_with(".json") ? "export" : "print";
    const Rulebook& rules = session.desk->rules();
    if (!to.empty() && !roleFor(rules, *session.person, "report", verb))
        return Error(ErrorKind::Rejected,
                     notAllowed(*session.person, rules.label.in(session.language), verb));
    SHOUWEN_TRY(const MonthReport report, session.desk->monthReport(*session.person, month));
    const Sheet sheet = session.desk->monthSheet(*session.person, report);
    const QJsonObject figures = monthJson(report, session.desk->zone(), session.language);
    if (to.empty())
        return Answer{toText(sheet), figures};
    const std::string_view ending = std::string_view(to).substr(std::min(to.rfind('.'), to.size()));
    if (ending == ".html") {
        SHOUWEN_CHECK(session.files.writeWhole(to, toHtml(sheet)));
    } else if (ending == ".txt") {
        SHOUWEN_CHECK(session.files.writeWhole(to, toText(sheet)));
    } else if (ending == ".json") {
        SHOUWEN_CHECK(session.files.writeWhole(to, QJsonDocument(figures).toJson().toStdString()));
    } else if (ending == ".pdf" && session.writePdf) {
        SHOUWEN_CHECK(session.writePdf(sheet, to));
    } else {
        return Error(ErrorKind::Usage,
                     Reason{"report.to",
                            QT_TRANSLATE_NOOP(
                                "core", "--to names a file ending in .pdf, .html, .txt or .json")});
    }
    return Answer{to + '\n', json({{"file", q(to)}})};
}

} // namespace shouwen::cli
