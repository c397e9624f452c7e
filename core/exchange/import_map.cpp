// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_map.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <set>

namespace shouwen {
namespace {

struct Alias {
    std::string_view target;
    std::string_view word;
};
constexpr std::array kAliases{
    Alias{"@number", "单号"},
    Alias{"@number", "編號"},
    Alias{"@number", "编号"},
    Alias{"@number", "旧单号"},
    Alias{"@number", "工单号"},
    Alias{"@number", "工单编号"},
    Alias{"@number", "投诉编号"},
    Alias{"@number", "单据编号"},
    Alias{"@number", "流水号"},
    Alias{"@number", "客户编号"},
    Alias{"@number", "number"},
    Alias{"@number", "no"},
    Alias{"@number", "id"},
    Alias{"@number", "ticket"},
    Alias{"@opened", "受理时间"},
    Alias{"@opened", "登记时间"},
    Alias{"@opened", "创建时间"},
    Alias{"@opened", "投诉时间"},
    Alias{"@opened", "来电时间"},
    Alias{"@opened", "登记日期"},
    Alias{"@opened", "受理日期"},
    Alias{"@opened", "日期"},
    Alias{"@opened", "下单时间"},
    Alias{"@opened", "created"},
    Alias{"@opened", "opened"},
    Alias{"@opened", "date"},
    Alias{"@closed", "办结时间"},
    Alias{"@closed", "结案时间"},
    Alias{"@closed", "完成时间"},
    Alias{"@closed", "关闭时间"},
    Alias{"@closed", "办结日期"},
    Alias{"@closed", "closed"},
    Alias{"@state", "状态"},
    Alias{"@state", "狀態"},
    Alias{"@state", "处理状态"},
    Alias{"@state", "status"},
    Alias{"@state", "state"},
    Alias{"@holder", "经办人"},
    Alias{"@holder", "处理人"},
    Alias{"@holder", "负责人"},
    Alias{"@holder", "承辦人"},
    Alias{"@holder", "客服"},
    Alias{"@holder", "assignee"},
    Alias{"@holder", "holder"},
    Alias{"@department", "部门"},
    Alias{"@department", "部門"},
    Alias{"phone", "手机"},
    Alias{"phone", "手机号"},
    Alias{"phone", "手机号码"},
    Alias{"phone", "联系方式"},
    Alias{"phone", "电话号码"},
    Alias{"phone", "行動電話"},
    Alias{"phone", "mobile"},
    Alias{"phone", "tel"},
    Alias{"name", "客户姓名"},
    Alias{"name", "客户名称"},
    Alias{"name", "联系人"},
    Alias{"name", "顾客姓名"},
    Alias{"name", "full name"},
    Alias{"organisation", "公司名称"},
    Alias{"organisation", "公司"},
    Alias{"organisation", "单位名称"},
    Alias{"organisation", "company"},
    Alias{"address", "收货地址"},
    Alias{"address", "联系地址"},
    Alias{"mail", "邮箱"},
    Alias{"mail", "email"},
    Alias{"summary", "标题"},
    Alias{"summary", "主题"},
    Alias{"summary", "事由"},
    Alias{"summary", "subject"},
    Alias{"summary", "title"},
    Alias{"text", "内容"},
    Alias{"text", "描述"},
    Alias{"text", "问题描述"},
    Alias{"text", "投诉内容"},
    Alias{"text", "咨询内容"},
    Alias{"text", "description"},
    Alias{"product", "产品名称"},
    Alias{"product", "商品"},
    Alias{"product", "商品名称"},
    Alias{"order_no", "订单编号"},
    Alias{"order_no", "order"},
    Alias{"customer", "客户"},
    Alias{"customer", "客户号"},
    Alias{"complainant", "客户姓名"},
    Alias{"complainant", "姓名"},
    Alias{"contact", "客户姓名"},
    Alias{"contact", "姓名"},
    Alias{"contact", "联系人"},
    Alias{"channel", "来源渠道"},
    Alias{"solution", "处理结果"},
    Alias{"solution", "解决方案"},
    Alias{"answer", "答复"},
    Alias{"answer", "回复内容"},
    Alias{"remarks", "备注"},
    Alias{"remarks", "備註"},
    Alias{"remarks", "remark"},
    Alias{"topics", "回访内容"},
    Alias{"facts", "回访记录"},
    Alias{"reached", "接听人"},
    Alias{"class", "客户等级"},
    Alias{"class", "级别"},
    Alias{"quantity", "数量"},
};

/// A heading without what people add to it: blanks, stars, colons and what stands in brackets.
std::string bare(std::string_view heading)
{
    std::string text = foldText(heading);
    if (const std::size_t bracket = text.find('('); bracket != std::string::npos && bracket > 0)
        text.resize(bracket);
    std::erase_if(text, [](char c) { return c == ' ' || c == '*' || c == ':' || c == '_'; });
    return text;
}

struct Fit {
    std::size_t column, target;
    std::size_t score; ///< higher is surer
};

constexpr std::size_t kSure = 1000;

std::size_t fitOf(const std::string& heading, const ImportTarget& target)
{
    std::size_t best = 0;
    const auto look = [&](std::string_view word, std::size_t exactly) {
        const std::string folded = bare(word);
        if (folded.empty())
            return;
        if (folded == heading)
            best = std::max(best, exactly);
        else if (folded.size() >= 6 && heading.find(folded) != std::string::npos)
            best = std::max(best, folded.size());
    };
    look(target.name, kSure + 30);
    for (const std::string& label : target.labels)
        look(label, kSure + 30);
    for (const std::string_view word : aliasesOf(target.name))
        look(word, kSure + 10);
    return best;
}

std::vector<std::string> namesOf(const std::vector<ImportTarget>& targets)
{
    std::vector<std::string> names;
    for (const ImportTarget& target : targets)
        names.push_back(target.name);
    return names;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

} // namespace

std::vector<std::string_view> aliasesOf(std::string_view target)
{
    std::vector<std::string_view> out;
    for (const Alias& alias : kAliases)
        if (alias.target == target)
            out.push_back(alias.word);
    return out;
}

ImportMap guessMap(const std::vector<std::string>& headings,
                   const std::vector<ImportTarget>& targets)
{
    std::vector<Fit> fits;
    for (std::size_t c = 0; c < headings.size(); ++c)
        for (std::size_t t = 0; t < targets.size(); ++t)
            if (const std::size_t score = fitOf(bare(headings[c]), targets[t]); score > 0)
                fits.push_back({c, t, score});
    std::stable_sort(fits.begin(), fits.end(),
                     [](const Fit& a, const Fit& b) { return a.score > b.score; });
    ImportMap map;
    for (const std::string& heading : headings)
        map.push_back({heading});
    std::set<std::size_t> taken;
    for (const Fit& fit : fits) {
        if (!map[fit.column].target.empty() || !taken.insert(fit.target).second)
            continue;
        map[fit.column].target = targets[fit.target].name;
        map[fit.column].sure = fit.score >= kSure;
    }
    return map;
}

Result<ImportMap> readMap(std::string_view text, const std::vector<std::string>& headings,
                          const std::vector<ImportTarget>& targets)
{
    SHOUWEN_TRY(const std::string clean, cleanText(text));
    ImportMap map;
    for (const std::string& heading : headings)
        map.push_back({heading});
    const std::vector<std::string> names = namesOf(targets);
    std::vector<Reason> wrong;
    std::set<std::string> taken;
    std::size_t number = 0;
    for (std::size_t from = 0; from < clean.size();) {
        const std::size_t end = std::min(clean.find('\n', from), clean.size());
        const std::string_view line = trimmed(std::string_view(clean).substr(from, end - from));
        from = end + 1;
        ++number;
        if (line.empty() || line.front() == '#')
            continue;
        const std::string where = "line " + std::to_string(number);
        const std::size_t equals = line.rfind('=');
        const std::string heading(trimmed(line.substr(0, equals)));
        const std::string target(
            equals == std::string_view::npos ? "" : trimmed(line.substr(equals + 1)));
        const auto column = std::find_if(map.begin(), map.end(), [&](const MappedColumn& c) {
            return foldText(c.heading) == foldText(heading);
        });
        if (column == map.end())
            wrong.push_back({"map.heading",
                             QT_TRANSLATE_NOOP("core", "no column \"%1\"; nearest is \"%2\""),
                             {heading, nearestName(heading, headings)},
                             where});
        else if (!target.empty() && std::find(names.begin(), names.end(), target) == names.end())
            wrong.push_back({"map.target",
                             QT_TRANSLATE_NOOP("core", "no field \"%1\"; nearest is \"%2\""),
                             {target, nearestName(target, names)},
                             where});
        else if (!target.empty() && !taken.insert(target).second)
            wrong.push_back({"map.twice",
                             QT_TRANSLATE_NOOP("core", "two columns go to \"%1\""),
                             {target},
                             where});
        else
            *column = {column->heading, target, true};
    }
    if (!wrong.empty())
        return Error(ErrorKind::Rejected, std::move(wrong));
    return map;
}

std::string mapText(const ImportMap& map)
{
    std::string out;
    for (const MappedColumn& column : map)
        out += column.heading + " = " + column.target +
               (column.target.empty() || column.sure ? "\n" : "\n# ^ ?\n");
    return out;
}

} // namespace shouwen
