// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheet.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::string_view kGap = "  ";

/// One line of a terminal: line breaks and tabs become blanks.
std::string flat(std::string_view text)
{
    std::string out(text);
    std::replace_if(
        out.begin(), out.end(), [](char c) { return c == '\n' || c == '\t'; }, ' ');
    return out;
}

std::string padded(std::string_view text, int width, Align align)
{
    const auto missing = static_cast<std::size_t>(std::max(0, width - displayWidth(text)));
    const std::size_t left = align == Align::Right    ? missing
                             : align == Align::Center ? missing / 2
                                                      : 0;
    return std::string(left, ' ') + std::string(text) + std::string(missing - left, ' ');
}

void putLine(std::string& out, std::string line)
{
    line.erase(line.find_last_not_of(' ') + 1);
    out += line + "\n";
}

/// Every line of a text, with the same beginning.
void putIndented(std::string& out, std::string_view text, std::string_view indent)
{
    while (true) {
        const std::size_t end = text.find('\n');
        putLine(out, std::string(indent) + std::string(text.substr(0, end)));
        if (end == std::string_view::npos)
            return;
        text.remove_prefix(end + 1);
    }
}

struct Writer {
    std::string& out;

    void heading(const std::string& text) const
    {
        if (!text.empty())
            putLine(out, "[" + flat(text) + "]");
    }

    void operator()(const Grid& grid) const
    {
        heading(grid.heading);
        int width = 0;
        for (const GridCell& cell : grid.cells)
            width = std::max(width, displayWidth(cell.label));
        for (const GridCell& cell : grid.cells) {
            const std::string text = cellText(cell);
            const std::size_t end = text.find('\n');
            putLine(out, padded(flat(cell.label), width, Align::Left) + std::string(kGap) +
                             text.substr(0, end));
            if (end != std::string::npos)
                putIndented(out, std::string_view(text).substr(end + 1),
                            std::string(static_cast<std::size_t>(width) + kGap.size(), ' '));
        }
    }

    void operator()(const Table& table) const
    {
        heading(table.heading);
        if (table.rows.empty() && !table.ifEmpty.empty()) {
            putLine(out, table.ifEmpty);
            return;
        }
        std::vector<int> widths;
        for (const Column& column : table.columns)
            widths.push_back(displayWidth(column.title));
        for (const std::vector<std::string>& row : table.rows)
            for (std::size_t c = 0; c < std::min(row.size(), widths.size()); ++c)
                widths[c] = std::max(widths[c], displayWidth(flat(row[c])));
        const auto line = [&](const auto& textOf) {
            std::string text;
            for (std::size_t c = 0; c < widths.size(); ++c)
                text += padded(textOf(c), widths[c], table.columns[c].align) + std::string(kGap);
            putLine(out, std::move(text));
        };
        line([&](std::size_t c) { return flat(table.columns[c].title); });
        line([&](std::size_t c) { return std::string(static_cast<std::size_t>(widths[c]), '-'); });
        for (const std::vector<std::string>& row : table.rows)
            line([&](std::size_t c) { return c < row.size() ? flat(row[c]) : std::string(); });
    }

    void operator()(const Paragraph& paragraph) const
    {
        if (paragraph.style == ParagraphStyle::Heading)
            heading(paragraph.text);
        else
            putIndented(out, paragraph.text, "");
    }

    void operator()(const SignatureLane& lane) const
    {
        heading(lane.heading);
        for (const SignatureBox& box : lane.boxes) {
            std::string line = flat(box.label) + ": ";
            for (const std::string* part : {&box.verdict, &box.comment})
                if (!part->empty())
                    line += flat(*part) + std::string(kGap);
            line += lane.nameWord + " " + (box.name.empty() ? "________" : flat(box.name)) +
                    std::string(kGap) + lane.dateWord + " " +
                    (box.time.empty() ? "________" : flat(box.time));
            putLine(out, std::move(line));
        }
    }

    void operator()(const NoteList& notes) const
    {
        if (notes.items.empty() && notes.ifEmpty.empty())
            return;
        heading(notes.heading);
        if (notes.items.empty())
            putLine(out, notes.ifEmpty);
        for (const NoteItem& item : notes.items) {
            putLine(out, "- " + flat(item.head));
            putIndented(out, item.text, "  ");
        }
    }

    void operator()(const CheckList& list) const
    {
        putLine(out, list.label + (list.label.empty() ? "" : "  ") + checksText(list.checks));
    }

    void operator()(const PageBreak&) const {}
};

} // namespace

std::string toText(const Sheet& sheet)
{
    std::string out;
    if (!sheet.letterhead.organisation.empty())
        putLine(out, flat(sheet.letterhead.organisation));
    putLine(out, flat(sheet.title));
    std::string subtitle;
    for (const std::string& part : sheet.subtitle)
        subtitle += flat(part) + std::string(kGap);
    if (!subtitle.empty())
        putLine(out, std::move(subtitle));
    for (const Block& block : sheet.blocks) {
        if (std::holds_alternative<PageBreak>(block))
            continue;
        out += "\n";
        std::visit(Writer{out}, block);
    }
    if (!sheet.footer.empty())
        out += "\n" + sheet.footer + "\n";
    return out;
}

} // namespace shouwen
