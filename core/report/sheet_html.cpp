// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheet.h"

#include <QByteArray>

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::string_view kStyle = R"css(
body{font:10.5pt/1.5 "Noto Sans CJK SC","Microsoft YaHei","PingFang SC",sans-serif;color:#000;
background:#fff;max-width:190mm;margin:8mm auto;padding:0 4mm}
header{text-align:center;border-bottom:1.5pt solid #000;margin-bottom:4mm;position:relative;min-height:12mm}
header img{position:absolute;left:0;top:0;max-height:12mm;max-width:40mm}
.org{font-size:14pt;font-weight:bold}.small,.addr,footer,.sub{font-size:9pt;color:#333}
h1{font-size:17pt;text-align:center;margin:3mm 0}h2{font-size:11.5pt;margin:4mm 0 1mm}
.sub{display:flex;justify-content:space-between;margin-bottom:2mm}
table{border-collapse:collapse;width:100%;margin-bottom:3mm}
td,th{border:0.6pt solid #333;padding:1mm 2mm;vertical-align:top;text-align:left;
white-space:pre-wrap;overflow-wrap:anywhere}
th{background:#eee;font-weight:bold}thead{display:table-header-group}tr{break-inside:avoid}
.r{text-align:right}.c{text-align:center}.band{background:#ddd}.sum td{font-weight:bold}
.lane{break-inside:avoid}.lane td{height:8mm}.lane .room td{height:16mm}
p{white-space:pre-wrap;margin:1mm 0;overflow-wrap:anywhere}
footer{border-top:0.6pt solid #333;margin-top:4mm;padding-top:1mm}.break{break-after:page}
@media print{body{margin:0;max-width:none}}
)css";

std::string escaped(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

void put(std::string& out, std::string_view tag, std::string_view attributes, std::string_view text)
{
    out.append("<").append(tag).append(attributes).append(">");
    out.append(escaped(text)).append("</").append(tag).append(">");
}

/// Only what the bytes themselves say they are.
std::string_view imageType(std::string_view bytes)
{
    if (bytes.starts_with("\x89PNG\r\n\x1a\n"))
        return "image/png";
    return bytes.starts_with("\xff\xd8\xff") ? "image/jpeg" : "";
}

std::string_view alignClass(Align align)
{
    return align == Align::Right ? " class=\"r\"" : align == Align::Center ? " class=\"c\"" : "";
}

struct Writer {
    std::string& out;

    void heading(const std::string& text) const
    {
        if (!text.empty())
            put(out, "h2", "", text);
    }

    void operator()(const Grid& grid) const
    {
        const int pairs = std::max(1, grid.pairs);
        out += "<table>\n";
        if (!grid.heading.empty()) {
            out += "<tr>";
            put(out, "th", " class=\"band\" colspan=\"" + std::to_string(2 * pairs) + "\"",
                grid.heading);
            out += "</tr>\n";
        }
        for (const std::vector<GridCell>& row : gridRows(grid, pairs)) {
            out += "<tr>";
            for (const GridCell& cell : row) {
                put(out, "th", "", cell.label);
                put(out, "td",
                    " colspan=\"" + std::to_string(2 * cell.span - 1) +
                        "\" style=\"height:" + std::to_string(6 * std::max(1, cell.lines)) + "mm\"",
                    cellText(cell));
            }
            out += "</tr>\n";
        }
        out += "</table>\n";
    }

    void operator()(const Table& table) const
    {
        heading(table.heading);
        if (table.rows.empty() && table.blankRows == 0 && !table.ifEmpty.empty()) {
            put(out, "p", "", table.ifEmpty);
            return;
        }
        out += "<table><thead><tr>";
        for (const Column& column : table.columns)
            put(out, "th", alignClass(column.align), column.title);
        out += "</tr></thead>\n<tbody>\n";
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            const bool sum =
                r + static_cast<std::size_t>(std::max(0, table.totals)) >= table.rows.size();
            out += sum ? "<tr class=\"sum\">" : "<tr>";
            for (std::size_t c = 0; c < table.columns.size(); ++c)
                put(out, "td", alignClass(table.columns[c].align),
                    c < table.rows[r].size() ? std::string_view(table.rows[r][c]) : "");
            out += "</tr>\n";
        }
        for (int r = 0; r < table.blankRows; ++r) {
            out += "<tr>";
            for (std::size_t c = 0; c < table.columns.size(); ++c)
                out += "<td>&nbsp;</td>";
            out += "</tr>\n";
        }
        out += "</tbody></table>\n";
    }

    void operator()(const Paragraph& p) const
    {
        if (p.style == ParagraphStyle::Heading)
            put(out, "h2", alignClass(p.align), p.text);
        else if (p.style == ParagraphStyle::Small)
            put(out, "p", " class=\"small\"", p.text);
        else
            put(out, "p", alignClass(p.align), p.text);
        out += "\n";
    }

    template <class Text>
    void laneRow(const SignatureLane& lane, std::string_view open, Text text) const
    {
        out += open;
        for (const SignatureBox& box : lane.boxes)
            text(box);
        out += "</tr>\n";
    }

    void operator()(const SignatureLane& lane) const
    {
        out += "<section class=\"lane\">";
        heading(lane.heading);
        out += "<table>\n";
        laneRow(lane, "<tr>",
                [this](const SignatureBox& b) { put(out, "th", " class=\"c\"", b.label); });
        laneRow(lane, "<tr class=\"room\">", [this](const SignatureBox& b) {
            put(out, "td", "",
                b.verdict + (b.verdict.empty() || b.comment.empty() ? "" : "\n") + b.comment);
        });
        laneRow(lane, "<tr>",
                [&](const SignatureBox& b) { put(out, "td", "", lane.nameWord + " " + b.name); });
        laneRow(lane, "<tr>", [&](const SignatureBox& b) {
            put(out, "td", "", lane.dateWord + " " + (b.time.empty() ? lane.blankDate : b.time));
        });
        out += "</table></section>\n";
    }

    void operator()(const NoteList& notes) const
    {
        if (notes.items.empty() && notes.ifEmpty.empty())
            return;
        heading(notes.heading);
        if (notes.items.empty())
            put(out, "p", "", notes.ifEmpty);
        for (const NoteItem& item : notes.items) {
            put(out, "p", " class=\"small\"", item.head);
            put(out, "p", "", item.text);
        }
        out += "\n";
    }

    void operator()(const CheckList& list) const
    {
        put(out, "p", "", list.label + (list.label.empty() ? "" : "  ") + checksText(list.checks));
        out += "\n";
    }

    void operator()(const PageBreak&) const { out += "<div class=\"break\"></div>\n"; }
};

void putHead(std::string& out, const Sheet& sheet)
{
    std::string language = sheet.language.empty() ? "zh-CN" : sheet.language;
    std::replace(language.begin(), language.end(), '_', '-');
    out += "<!DOCTYPE html>\n<html lang=\"" + escaped(language) +
           "\"><head><meta charset=\"utf-8\">\n";
    // Nothing but what stands in the file is ever loaded, whatever it says.
    out += "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
           "style-src 'unsafe-inline'; img-src data:\">\n";
    put(out, "title", "", sheet.title);
    out.append("\n<style>").append(kStyle).append("</style></head><body>\n");
    const Letterhead& head = sheet.letterhead;
    const std::string_view type = imageType(head.logo);
    if (!head.organisation.empty() || !head.address.empty() || !type.empty()) {
        out += "<header>";
        if (!type.empty()) {
            const QByteArray base64 =
                QByteArray::fromRawData(head.logo.data(), static_cast<qsizetype>(head.logo.size()))
                    .toBase64();
            out.append("<img alt=\"\" src=\"data:").append(type).append(";base64,");
            out.append(base64.constData(), static_cast<std::size_t>(base64.size())).append("\">");
        }
        put(out, "div", " class=\"org\"", head.organisation);
        put(out, "div", " class=\"addr\"", head.address);
        out += "</header>\n";
    }
    put(out, "h1", "", sheet.title);
    if (!sheet.subtitle.empty()) {
        out += "<div class=\"sub\">";
        for (const std::string& part : sheet.subtitle)
            put(out, "span", "", part);
        out += "</div>\n";
    }
}

} // namespace

std::string toHtml(const Sheet& sheet)
{
    std::string out;
    putHead(out, sheet);
    for (const Block& block : sheet.blocks)
        std::visit(Writer{out}, block);
    if (!sheet.footer.empty())
        put(out, "footer", "", sheet.footer);
    out += "\n</body></html>\n";
    return out;
}

} // namespace shouwen
