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
    Closed,
    Comment,
    ComplaintForm,
    ComplaintProgress,
    Contested,
    Customer,
    CustomerConfirms,
    DaySheet,
    Department,
    Due,
    DueToday,
    DutyBy,
    FromCustomer,
    Handler,
    HeadOfDepartment,
    Internal,
    Kind,
    Lines,
    No,
    NoNotes,
    NoRows,
    Notes,
    Number,
    OnDate,
    Opened,
    Overdue,
    Owner,
    PageOf,
    Phone,
    PrintedAt,
    Printer,
    Program,
    RecordForm,
    RecordedBy,
    Refused,
    Serial,
    SignHere,
    Signatures,
    Stage,
    State,
    Steps,
    Subject,
    Time,
    ToCustomer,
    Total,
    YearMonthDay,
    Yes,
};

/// zh_CN where the language is none of zh_CN, zh_TW, en.
std::string word(Word what, std::string_view language);

/// Who printed a sheet and when, as builders are told it.
struct PrintStamp {
    std::string name = {};
    std::string at = {}; ///< formatted in the reader's zone
};
/// "首问 · 打印时间 2026-11-22 17:30 · 打印人 张敏"; what is empty is left out.
std::string footerText(const PrintStamp& printed, std::string_view language);

} // namespace shouwen
