// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/show.h"
#include "app/cli/words.h"

#include "core/base/text.h"
#include "core/desk/views.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace shouwen::cli {
namespace {

const SavedView* find(const std::vector<SavedView>& views, const std::string& name, bool mineOnly)
{
    const std::string wanted = foldText(name);
    for (const SavedView& view : views) // the person's own come first
        if ((view.mine || !mineOnly) && foldText(view.name) == wanted)
            return &view;
    return nullptr;
}

Result<SavedView> viewNamed(const Session& session, const std::string& name)
{
    SHOUWEN_TRY(const std::vector<SavedView> views, session.desk->savedViews(*session.person));
    if (const SavedView* view = find(views, name, false))
        return *view;
    std::vector<std::string> names;
    for (const SavedView& view : views)
        names.push_back(view.name);
    return Error(
        ErrorKind::NotFound,
        Reason{"view.name",
               QT_TRANSLATE_NOOP("core", "there is no view called \"%1\"; nearest is \"%2\""),
               {std::string(firstCharacters(name, 40)), nearestName(name, names)}});
}

std::vector<std::string> commaWords(const std::string& text)
{
    std::vector<std::string> out;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t to = std::min(text.find(',', from), text.size());
        if (std::string word = foldText(std::string_view(text).substr(from, to - from));
            !word.empty())
            out.push_back(std::move(word));
        from = to + 1;
    }
    return out;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string out;
    for (const std::string& word : words)
        out += (out.empty() ? "" : ",") + word;
    return out;
}

QJsonObject jsonOf(const SavedView& view)
{
    QJsonArray columns;
    for (const std::string& column : view.columns)
        columns.append(q(column));
    return json({{"name", q(view.name)},
                 {"kind", q(view.request.kind)},
                 {"queue", q(view.request.queue)},
                 {"where", q(view.request.where)},
                 {"order", q(view.request.order)},
                 {"descending", view.request.descending},
                 {"columns", columns},
                 {"shared", view.shared},
                 {"owner", q(view.ownerName)},
                 {"mine", view.mine}});
}

/// "交期	共享	张敏	--kind order --where … --order due"
std::string textOf(const SavedView& view)
{
    std::string options;
    const auto add = [&options](const char* name, const std::string& value) {
        if (!value.empty())
            options += std::string(options.empty() ? "" : " ") + "--" + name + ' ' + value;
    };
    add("queue", view.request.queue);
    add("kind", view.request.kind);
    add("where", view.request.where);
    add("order", view.request.order);
    if (view.request.descending)
        options += " --descending";
    add("columns", joined(view.columns));
    const QString whose = view.shared ? QCoreApplication::translate("cli", "shared")
                                      : QCoreApplication::translate("cli", "own");
    return view.name + '\t' + whose.toStdString() + '\t' + view.ownerName + '\t' + options + '\n';
}

Answer answerOf(const SavedView& view) { return {textOf(view), jsonOf(view)}; }

Result<Answer> save(Session& session, const Args& args)
{
    SHOUWEN_TRY(const std::vector<SavedView> views, session.desk->savedViews(*session.person));
    const SavedView* had = find(views, args.words[2], true);
    SavedView view{.id = had ? had->id : RecordId::zero(), .name = args.words[2]};
    view.request = listRequestOf(args);
    view.columns = commaWords(args.option("columns"));
    view.shared = args.has("shared");
    SHOUWEN_CHECK(session.desk->saveView(*session.person, view));
    SHOUWEN_TRY(const SavedView kept, viewNamed(session, view.name));
    return answerOf(kept);
}

Result<Answer> share(Session& session, const Args& args)
{
    SHOUWEN_TRY(SavedView view, viewNamed(session, args.words[2]));
    view.shared = !args.has("undo");
    SHOUWEN_CHECK(session.desk->saveView(*session.person, view));
    return answerOf(view);
}

Result<Answer> drop(Session& session, const Args& args)
{
    SHOUWEN_TRY(const SavedView view, viewNamed(session, args.words[2]));
    SHOUWEN_CHECK(session.desk->dropView(*session.person, view.id));
    return answerOf(view);
}

} // namespace

Result<Answer> runViews(Session& session, const Args&)
{
    SHOUWEN_TRY(const std::vector<SavedView> views, session.desk->savedViews(*session.person));
    Answer out;
    QJsonArray rows;
    for (const SavedView& view : views) {
        out.text += textOf(view);
        rows.append(jsonOf(view));
    }
    out.json = json({{"rows", rows}, {"next", QJsonValue()}});
    return out;
}

Result<Answer> runView(Session& session, const Args& args)
{
    const std::string& what = args.words[1];
    if (what == "save")
        return save(session, args);
    if (what == "share")
        return share(session, args);
    if (what == "drop")
        return drop(session, args);
    return Error(ErrorKind::Usage,
                 Reason{"word.unknown",
                        QT_TRANSLATE_NOOP("core", "\"%1\" is not a command; nearest is \"%2\""),
                        {std::string(firstCharacters(what, 40)),
                         "view " + nearestName(what, {"save", "share", "drop"})}});
}

Result<ListRequest> viewRequest(const Session& session, const std::string& name)
{
    SHOUWEN_TRY(SavedView view, viewNamed(session, name));
    return std::move(view.request);
}

} // namespace shouwen::cli
