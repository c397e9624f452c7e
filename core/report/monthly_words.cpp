// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/monthly_words.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace shouwen {
namespace {

using W = MonthWord;

struct Entry {
    MonthWord word;
    const char* zhCN;
    const char* zhTW;
    const char* en;
};

constexpr std::array kWords{
    Entry{W::Approve, "批准", "核准", "Approved by"},
    Entry{W::AsOf, "截至", "截至", "As of"},
    Entry{W::AsOfEnd, "截至", "截至", "As of the end of"},
    Entry{W::Before, "上月", "上月", "Month before"},
    Entry{W::Calendars, "工作日历", "工作行事曆", "Calendars"},
    Entry{W::Callbacks, "三、回访与满意度", "三、回訪與滿意度", "3. Callbacks and satisfaction"},
    Entry{W::Carried, "上期结转", "上期結轉", "Carried over"},
    Entry{W::Cases, "件数", "件數", "Cases"},
    Entry{W::CheckedBy, "审核", "審核", "Checked by"},
    Entry{W::Closed, "本期办结", "本期結案", "Closed"},
    Entry{W::Cohort, "口径", "口徑", "Cohort"},
    Entry{W::CohortAsOf, "期末在册", "期末在冊", "at the end"},
    Entry{W::CohortClosed, "本期办结", "本期結案", "closed"},
    Entry{W::CohortDue, "本期到期", "本期到期", "due"},
    Entry{W::CohortOpened, "本期受理", "本期受理", "opened"},
    Entry{W::Counted, "计入", "計入", "Counted"},
    Entry{W::CountedIf, "计入条件", "計入條件", "Counted if"},
    Entry{W::Definitions, "指标口径", "指標口徑", "Definitions"},
    Entry{W::Department, "部门", "部門", "Department"},
    Entry{W::Distribution, "分发", "分發", "Copies to"},
    Entry{W::Everybody, "全部", "全部", "all"},
    Entry{W::FigureTitle, "数值", "數值", "Figure"},
    Entry{W::Green, "达标", "達標", "met"},
    Entry{W::Held, "占用工时", "占用工時", "Working time held"},
    Entry{W::Holding, "五、部门占用时间", "五、部門占用時間", "5. Time held by departments"},
    Entry{W::HoldingRule, "占用时间只计本期内、按部门日历的工作时间，办结后的时间不计。",
          "占用時間只計本期內、依部門行事曆之工作時間，結案後之時間不計。",
          "Time held is working time of the department within the period; closed time belongs to "
          "nobody."},
    Entry{W::InTime, "二、时限达成", "二、時限達成", "2. In time"},
    Entry{W::Kind, "类别", "類別", "Kind"},
    Entry{W::MadeBy, "制表", "製表", "Prepared by"},
    Entry{W::Mean, "平均", "平均", "Mean"},
    Entry{W::MeanHeld, "平均每件", "平均每件", "Each"},
    Entry{W::Metric, "指标", "指標", "Metric"},
    Entry{W::NoDepartment, "未分派部门", "未分派部門", "no department"},
    Entry{W::NoHolidays, "无节假日表", "無假日表", "no holidays"},
    Entry{W::None, "—", "—", "—"},
    Entry{W::NotFilled, "未填写", "未填寫", "not filled in"},
    Entry{W::Notes, "说明", "說明", "Notes"},
    Entry{W::NotOver, "本期尚未结束，为截至上述时间的数字。",
          "本期尚未結束，為截至上述時間之數字。", "The period is not over: figures so far."},
    Entry{W::NothingCounted, "本期无数据。", "本期無資料。", "Nothing in this period."},
    Entry{W::OfItCancelled, "其中撤销", "其中撤銷", "of it cancelled"},
    Entry{W::OfItOverdue, "其中超时", "其中逾期", "of it overdue"},
    Entry{W::OfItReturned, "其中退单", "其中退單", "of it returned work"},
    Entry{W::Open, "期末未结", "期末未結", "Open at the end"},
    Entry{W::Other, "六、其他指标", "六、其他指標", "6. Other figures"},
    Entry{W::Others, "其余 %1 项", "其餘 %1 項", "%1 more"},
    Entry{W::PeriodTitle, "统计期间", "統計期間", "Period"},
    Entry{W::Population, "统计范围", "統計範圍", "Population"},
    Entry{W::Received, "本期受理", "本期受理", "Received"},
    Entry{W::Red, "未达标", "未達標", "missed"},
    Entry{W::RulebookTitle, "规则", "規則", "Rulebook"},
    Entry{
        W::Rules,
        "n 为统计范围内的件数，每件在一项指标中只计一次；比率一律由件数相除得出，不对比率求平均。"
        "时限已过而未完成的未结件计入分母。期末未结按当时的状态计，已办结件按办结时写定的结果计。",
        "n 為統計範圍內之件數，每件於一項指標中只計一次；比率一律由件數相除得出，不對比率求平均。"
        "時限已過而未完成之未結件計入分母。期末未結依當時狀態計，已結案件依結案時寫定之結果計。",
        "n is the number of cases in the population, each counted once a metric; shares are formed "
        "from "
        "cases, never from shares. Open cases past their time are in the denominator. What was "
        "open at "
        "the end counts as it stood then, what was closed as written at its close."},
    Entry{W::Share, "占比", "占比", "Share"},
    Entry{W::Spread, "四、分类统计", "四、分類統計", "4. By type, cause, product and department"},
    Entry{W::Status, "状态", "狀態", "Status"},
    Entry{W::StillThere, "期末在手", "期末在手", "There at the end"},
    Entry{W::Sum, "合计值", "合計值", "Sum"},
    Entry{W::Target, "目标", "目標", "Target"},
    Entry{W::Title, "客服月报", "客服月報", "Monthly report"},
    Entry{W::Total, "合计", "合計", "Total"},
    Entry{W::Unpublished, "%1 年节假日尚未公布", "%1 年假日尚未公布",
          "holidays of %1 not published"},
    Entry{W::Volume, "一、受理与办结", "一、受理與結案", "1. Received and closed"},
    Entry{W::Yellow, "接近", "接近", "close"},
};

} // namespace

std::string monthWord(MonthWord what, std::string_view language)
{
    const auto it = std::find_if(kWords.begin(), kWords.end(),
                                 [what](const Entry& e) { return e.word == what; });
    if (it == kWords.end())
        return {};
    return language == "en" ? it->en : language == "zh_TW" ? it->zhTW : it->zhCN;
}

std::string shareText(const std::optional<std::int64_t>& perMille)
{
    if (!perMille)
        return "—";
    return std::to_string(*perMille / 10) + '.' + std::to_string(*perMille % 10) + " %";
}

std::string hoursText(std::int64_t seconds, std::string_view language)
{
    const std::int64_t minutes = (seconds + 30) / 60;
    const bool en = language == "en";
    std::string out;
    if (minutes >= 60)
        out = std::to_string(minutes / 60) + (en ? " h" : language == "zh_TW" ? " 小時" : " 小时");
    if (minutes % 60 != 0 || out.empty())
        out += (out.empty() ? "" : " ") + std::to_string(minutes % 60) + (en ? " min" : " 分");
    return out;
}

std::string figureText(Measure measure, const Figure& figure, std::string_view language)
{
    switch (measure) {
    case Measure::Count:
        return std::to_string(figure.n());
    case Measure::Rate:
        return shareText(figure.perMille());
    case Measure::Time:
        return figure.mean() ? hoursText(*figure.mean(), language) : "—";
    case Measure::Fen:
        return formatFen(figure.sum);
    case Measure::Number:
        return figure.mean() ? std::to_string(*figure.mean()) : "—";
    }
    return {};
}

std::string cohortText(std::string_view cohort, std::string_view language)
{
    return monthWord(cohort == "opened"   ? W::CohortOpened
                     : cohort == "closed" ? W::CohortClosed
                     : cohort == "due"    ? W::CohortDue
                                          : W::CohortAsOf,
                     language);
}

std::string lightText(Light light, std::string_view language)
{
    switch (light) {
    case Light::Green:
        return monthWord(W::Green, language);
    case Light::Yellow:
        return monthWord(W::Yellow, language);
    case Light::Red:
        return monthWord(W::Red, language);
    case Light::None:
        return {};
    }
    return {};
}

} // namespace shouwen
