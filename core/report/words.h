// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words printed forms have in common, in the languages of the program. A form is printed in the
// language of its reader, which need not be that of the screen, so they are not the screen's.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace shouwen {

enum class Word : std::uint8_t {
    Agreed,
    AllRequired,
    AsOf,
    CheckedBy,
    ClockStarted,
    ClockStopped,
    Clocks,
    Closed,
    Comment,
    ComplaintForm,
    ComplaintProgress,
    Content,
    Contested,
    Customer,
    CustomerConfirms,
    DaySheet,
    Department,
    Differs,
    DoneBy,
    Due,
    DueToday,
    DutyBy,
    EarlierRounds,
    ElapsedTime,
    Ended,
    Entered,
    FileName,
    Files,
    Fingerprint,
    Formerly,
    From,
    FromCustomer,
    HandOvers,
    HandedFrom,
    HandedOver,
    HandedTo,
    Handler,
    HeadOfDepartment,
    Internal,
    Item,
    Kind,
    Lines,
    Linked,
    MadeFromIt,
    MergedFrom,
    MergedInto,
    Met,
    Missed,
    No,
    NoNotes,
    NoRows,
    Nobody,
    Notes,
    Number,
    OnDate,
    Opened,
    Overdue,
    Owner,
    PageOf,
    Paused,
    Phone,
    PrintedAt,
    Printer,
    Program,
    ReasonGiven,
    RecordForm,
    RecordedBy,
    Refused,
    RelatedTo,
    Relation,
    Result,
    Round,
    RoundNumber,
    Running,
    SentBack,
    Serial,
    SignHere,
    Signatures,
    SignedBy,
    SignedByRound,
    Size,
    SourceOf,
    Stage,
    State,
    Steps,
    Subject,
    Tags,
    TakenAway,
    TakenBack,
    Time,
    TimeHeld,
    ToCustomer,
    Total,
    Until,
    Used,
    Verdict,
    Way,
    Withdrawn,
    WorkingTime,
    YearMonthDay,
    Yes,
};

/// zh_CN where the language is none of zh_CN, zh_TW, en.
std::string word(Word what, std::string_view language);
/// The same with %1 filled in.
std::string filledWord(Word what, std::string_view language, const std::string& with);

/// Who printed a sheet and when, as builders are told it.
struct PrintStamp {
    std::string name = {};
    std::string at = {}; ///< formatted in the reader's zone
};
/// "首问 · 打印时间 2026-11-22 17:30 · 打印人 张敏"; what is empty is left out.
std::string footerText(const PrintStamp& printed, std::string_view language);

} // namespace shouwen
