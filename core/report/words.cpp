// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/words.h"

#include "core/base/result.h"

#include <algorithm>
#include <array>

namespace shouwen {
namespace {

struct WordEntry {
    Word word;
    const char* zhCN;
    const char* zhTW;
    const char* en;
};

constexpr std::array kWords{
    WordEntry{Word::AllRequired, "带 * 的栏目必填。", "帶 * 的欄位必填。",
              "Boxes with * must be filled in."},
    WordEntry{Word::AsOf, "截至", "截至", "As of"},
    WordEntry{Word::CheckedBy, "审核", "審核", "Checked by"},
    WordEntry{Word::Closed, "办结时间", "結案時間", "Closed"},
    WordEntry{Word::Comment, "说明", "說明", "Remarks"},
    WordEntry{Word::ComplaintForm, "客户投诉记录表", "客戶投訴記錄表", "Customer complaint record"},
    WordEntry{Word::ComplaintProgress, "投诉处理跟踪记录单", "投訴處理追蹤記錄單",
              "Complaint progress record"},
    WordEntry{Word::Contested, "有冲突", "有衝突", "contested"},
    WordEntry{Word::Customer, "客户", "客戶", "Customer"},
    WordEntry{Word::CustomerConfirms, "客户确认", "客戶確認", "Customer"},
    WordEntry{Word::OnDate, "日期：", "日期：", "Date:"},
    WordEntry{Word::DaySheet, "今日工作清单", "今日工作清單", "Work of the day"},
    WordEntry{Word::Department, "部门", "部門", "Department"},
    WordEntry{Word::Due, "到期时间", "到期時間", "Due"},
    WordEntry{Word::DueToday, "今日到期", "今日到期", "Due today"},
    WordEntry{Word::DutyBy, "值班人", "值班人", "On duty"},
    WordEntry{Word::FromCustomer, "客户来讯", "客戶來訊", "from customer"},
    WordEntry{Word::Handler, "经办人", "經辦人", "Handled by"},
    WordEntry{Word::HeadOfDepartment, "部门负责人", "部門負責人", "Head of department"},
    WordEntry{Word::Internal, "内部", "內部", "internal"},
    WordEntry{Word::Kind, "类别", "類別", "Kind"},
    WordEntry{Word::Lines, "明细", "明細", "Lines"},
    WordEntry{Word::No, "否", "否", "No"},
    WordEntry{Word::Notes, "沟通记录", "溝通記錄", "Notes"},
    WordEntry{Word::NoNotes, "无记录", "無記錄", "None"},
    WordEntry{Word::NoRows, "没有待办事项。", "沒有待辦事項。", "Nothing to do."},
    WordEntry{Word::Number, "编号", "編號", "No."},
    WordEntry{Word::Opened, "受理时间", "受理時間", "Opened"},
    WordEntry{Word::Overdue, "已超时", "已逾時", "Overdue"},
    WordEntry{Word::Owner, "首问责任人", "首問責任人", "First asked"},
    WordEntry{Word::PageOf, "第 %1 页 共 %2 页", "第 %1 頁 共 %2 頁", "Page %1 of %2"},
    WordEntry{Word::Phone, "电话", "電話", "Phone"},
    WordEntry{Word::PrintedAt, "打印时间", "列印時間", "printed"},
    WordEntry{Word::Printer, "打印人", "列印人", "by"},
    WordEntry{Word::Program, "首问", "首問", "Shouwen"},
    WordEntry{Word::RecordForm, "记录表", "記錄表", "record"},
    WordEntry{Word::RecordedBy, "记录人", "記錄人", "Recorded by"},
    WordEntry{Word::Refused, "不同意", "不同意", "Refused"},
    WordEntry{Word::Agreed, "同意", "同意", "Agreed"},
    WordEntry{Word::SignHere, "签名：", "簽名：", "Signature:"},
    WordEntry{Word::Signatures, "会签", "會簽", "Signatures"},
    WordEntry{Word::Serial, "序号", "序號", "#"},
    WordEntry{Word::Stage, "环节", "環節", "Step"},
    WordEntry{Word::State, "状态", "狀態", "State"},
    WordEntry{Word::Steps, "处理过程", "處理過程", "Progress"},
    WordEntry{Word::Subject, "事由", "事由", "Subject"},
    WordEntry{Word::Time, "时间", "時間", "Time"},
    WordEntry{Word::ToCustomer, "答复客户", "答覆客戶", "to customer"},
    WordEntry{Word::Total, "合计", "合計", "Total"},
    WordEntry{Word::YearMonthDay, "        年    月    日", "        年    月    日", ""},
    WordEntry{Word::ClockStarted, "起算时间", "起算時間", "Started"},
    WordEntry{Word::ClockStopped, "结束时间", "結束時間", "Stopped"},
    WordEntry{Word::Clocks, "时限", "時限", "Time limits"},
    WordEntry{Word::Content, "内容", "內容", "Entry"},
    WordEntry{Word::Differs, "（现有记录得出不同结果）", "（現有記錄得出不同結果）",
              "(the record now gives another outcome)"},
    WordEntry{Word::DoneBy, "操作人", "操作人", "Done by"},
    WordEntry{Word::ElapsedTime, "历时", "歷時", "Elapsed"},
    WordEntry{Word::Ended, "终止", "終止", "Ended"},
    WordEntry{Word::Entered, "各轮填写内容", "各輪填寫內容", "What was entered, round by round"},
    WordEntry{Word::FileName, "文件名", "檔名", "File"},
    WordEntry{Word::Files, "附件", "附件", "Attached files"},
    WordEntry{Word::Fingerprint, "校验码", "校驗碼", "Hash"},
    WordEntry{Word::Formerly, "原为：", "原為：", "formerly: "},
    WordEntry{Word::From, "起", "起", "From"},
    WordEntry{Word::HandOvers, "移交与退回", "移交與退回", "Hand-overs and returns"},
    WordEntry{Word::HandedFrom, "原经办人", "原經辦人", "From"},
    WordEntry{Word::HandedOver, "移交", "移交", "Handed over"},
    WordEntry{Word::HandedTo, "移交给", "移交給", "To"},
    WordEntry{Word::Item, "项目", "項目", "Item"},
    WordEntry{Word::Linked, "关联与合并", "關聯與合併", "Links and merges"},
    WordEntry{Word::MadeFromIt, "由本单产生的回访等", "由本單產生的回訪等",
              "Callbacks and others made from it"},
    WordEntry{Word::MergedFrom, "并入本单", "併入本單", "merged into this"},
    WordEntry{Word::MergedInto, "本单并入", "本單併入", "this was merged into"},
    WordEntry{Word::Met, "按时", "準時", "Met"},
    WordEntry{Word::Missed, "超时", "逾時", "Missed"},
    WordEntry{Word::Nobody, "（未分派）", "（未分派）", "(nobody)"},
    WordEntry{Word::Paused, "暂停", "暫停", "Paused"},
    WordEntry{Word::ReasonGiven, "原因", "原因", "Reason"},
    WordEntry{Word::RelatedTo, "相关", "相關", "related"},
    WordEntry{Word::Relation, "关系", "關係", "Relation"},
    WordEntry{Word::Result, "结果", "結果", "Result"},
    WordEntry{Word::Round, "轮次", "輪次", "Round"},
    WordEntry{Word::RoundNumber, "第 %1 轮", "第 %1 輪", "Round %1"},
    WordEntry{Word::Running, "进行中", "進行中", "Running"},
    WordEntry{Word::SentBack, "退回", "退回", "Sent back"},
    WordEntry{Word::SignedBy, "签署人", "簽署人", "Signed by"},
    WordEntry{Word::SignedByRound, "各轮会签", "各輪會簽", "Signatures, round by round"},
    WordEntry{Word::Size, "大小", "大小", "Size"},
    WordEntry{Word::SourceOf, "由其产生", "由其產生", "made from"},
    WordEntry{Word::Tags, "标签", "標籤", "Tags"},
    WordEntry{Word::TakenAway, "（已清除）", "（已清除）", "(taken away)"},
    WordEntry{Word::TakenBack, "（已撤回）", "（已撤回）", "(taken back)"},
    WordEntry{Word::TimeHeld, "经办时间", "經辦時間", "Time held"},
    WordEntry{Word::Until, "止", "止", "Until"},
    WordEntry{Word::Used, "用时", "用時", "Used"},
    WordEntry{Word::Verdict, "意见", "意見", "Verdict"},
    WordEntry{Word::Way, "方式", "方式", "Way"},
    WordEntry{Word::Withdrawn, "已撤销", "已撤銷", "Withdrawn"},
    WordEntry{Word::WorkingTime, "工作时间", "工作時間", "Working time"},
    WordEntry{Word::EarlierRounds, "以前各轮", "先前各輪", "Earlier rounds"},
    WordEntry{Word::Yes, "是", "是", "Yes"},
};

} // namespace

std::string word(Word what, std::string_view language)
{
    const auto it = std::find_if(kWords.begin(), kWords.end(),
                                 [what](const WordEntry& entry) { return entry.word == what; });
    if (it == kWords.end())
        return {};
    return language == "en" ? it->en : language == "zh_TW" ? it->zhTW : it->zhCN;
}

std::string filledWord(Word what, std::string_view language, const std::string& with)
{
    return fillArgs(word(what, language), {with});
}

std::string footerText(const PrintStamp& printed, std::string_view language)
{
    std::string text = word(Word::Program, language);
    if (!printed.at.empty())
        text += " · " + word(Word::PrintedAt, language) + " " + printed.at;
    if (!printed.name.empty())
        text += " · " + word(Word::Printer, language) + " " + printed.name;
    return text;
}

} // namespace shouwen
