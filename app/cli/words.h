// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each word does. One function a word, listed in the table of words.cpp; not for others.
#pragma once

#include "app/cli/session.h"

namespace shouwen::cli {

Result<Answer> runInit(Session& session, const Args& args);
Result<Answer> runRulebook(Session& session, const Args& args);
Result<Answer> runHolidays(Session& session, const Args& args);
Result<Answer> runVerify(Session& session, const Args& args);
Result<Answer> runStaff(Session& session, const Args& args);
Result<Answer> runReplay(Session& session, const Args& args);
Result<Answer> runHelp(Session& session, const Args& args);

Result<Answer> runNew(Session& session, const Args& args);
Result<Answer> runSet(Session& session, const Args& args);
Result<Answer> runDo(Session& session, const Args& args);
Result<Answer> runNote(Session& session, const Args& args);
Result<Answer> runHand(Session& session, const Args& args);
Result<Answer> runSign(Session& session, const Args& args);
Result<Answer> runAttach(Session& session, const Args& args);
Result<Answer> runLink(Session& session, const Args& args);
Result<Answer> runMerge(Session& session, const Args& args);
Result<Answer> runTag(Session& session, const Args& args);
Result<Answer> runWithdraw(Session& session, const Args& args);
Result<Answer> runRestate(Session& session, const Args& args);
Result<Answer> runNotice(Session& session, const Args& args);
Result<Answer> runResolve(Session& session, const Args& args);

Result<Answer> runBundle(Session& session, const Args& args);
Result<Answer> runDesk(Session& session, const Args& args);
Result<Answer> runConflicts(Session& session, const Args& args);
Result<Answer> runFindings(Session& session, const Args& args);

Result<Answer> runShow(Session& session, const Args& args);
Result<Answer> runList(Session& session, const Args& args);
Result<Answer> runSearch(Session& session, const Args& args);
Result<Answer> runQueues(Session& session, const Args& args);
Result<Answer> runHistory(Session& session, const Args& args);
Result<Answer> runReveal(Session& session, const Args& args);
Result<Answer> runCustomer(Session& session, const Args& args);
Result<Answer> runWhy(Session& session, const Args& args);
Result<Answer> runRepeats(Session& session, const Args& args);
Result<Answer> runNotices(Session& session, const Args& args);
Result<Answer> runPrint(Session& session, const Args& args);
Result<Answer> runDemo(Session& session, const Args& args);
Result<Answer> runExport(Session& session, const Args& args);
Result<Answer> runImport(Session& session, const Args& args);
Result<Answer> runReport(Session& session, const Args& args);

Result<Answer> runPlan(Session& session, const Args& args);
Result<Answer> runAgenda(Session& session, const Args& args);

Result<Answer> runViews(Session& session, const Args& args);
Result<Answer> runView(Session& session, const Args& args);
/// What a list is asked for by its options; without queue and filter: what there is to do.
ListRequest listRequestOf(const Args& args);
/// Of a saved view that the person can open.
Result<ListRequest> viewRequest(const Session& session, const std::string& name);

} // namespace shouwen::cli
