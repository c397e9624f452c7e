// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_text.h"
#include "core/exchange/xlsx_parts.h"
#include "core/exchange/xml_pump.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::size_t kMaxRanges = 100000;
constexpr std::size_t kMaxColumns = 16384;
constexpr std::int64_t kMaxRows = 1048576;

class MergeEvents final : public XmlEvents {
public:
    explicit MergeEvents(std::vector<CellRange>& ranges) : m_ranges(ranges) {}
    void start(std::string_view name, const char** attributes) override
    {
        if (name != "mergeCell" || m_ranges.size() >= kMaxRanges)
            return;
        const std::string_view both = attribute(attributes, "ref").value_or("");
        const std::size_t colon = both.find(':');
        if (colon == std::string_view::npos)
            return;
        const auto from = placeOfReference(both.substr(0, colon));
        const auto to = placeOfReference(both.substr(colon + 1));
        if (from && to && from->column <= to->column && from->row <= to->row)
            m_ranges.push_back({from->column, to->column, from->row, to->row});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

private:
    std::vector<CellRange>& m_ranges;
};

/// Where the rows end: behind "</sheetData>", whatever its prefix. Inside the rows "<" is only ever
/// a tag, so a text of a cell cannot look like it.
std::size_t rowsEnd(std::string_view piece)
{
    static constexpr std::string_view kName = "sheetData>";
    for (std::size_t at = piece.find(kName); at != std::string_view::npos;
         at = piece.find(kName, at + 1)) {
        const std::size_t tag = piece.substr(0, at).rfind('<');
        if (tag == std::string_view::npos || piece.substr(tag, 2) != "</")
            continue;
        const std::string_view prefix = piece.substr(tag + 2, at - tag - 2);
        if (prefix.empty() || prefix.find(':') == prefix.size() - 1)
            return at + kName.size();
    }
    return std::string_view::npos;
}

} // namespace

Result<std::vector<CellRange>> readMergedRanges(PartStream stream, const ReadOptions& options)
{
    static constexpr std::size_t kOverlap = 64; // a tag may lie across two blocks
    std::vector<CellRange> ranges;
    MergeEvents events(ranges);
    XmlPump pump(events);
    std::string window;
    bool inTail = false;
    while (true) {
        SHOUWEN_CHECK(stopAsked(options));
        SHOUWEN_TRY(const std::string_view block, stream.read());
        if (block.empty())
            break;
        if (inTail) {
            if (!pump.feed(block))
                break; // the end tag of the sheet, whose start was not fed; or damage, found with
                       // the rows
            continue;
        }
        window.erase(0, window.size() - std::min(window.size(), kOverlap));
        window += block;
        const std::size_t end = rowsEnd(window);
        inTail = end != std::string_view::npos;
        if (inTail && (!pump.feed("<tail>") || !pump.feed(std::string_view(window).substr(end))))
            break;
    }
    std::sort(ranges.begin(), ranges.end(),
              [](const CellRange& a, const CellRange& b) { return a.firstRow < b.firstRow; });
    return ranges;
}

std::optional<CellPlace> placeOfReference(std::string_view reference)
{
    CellPlace place;
    std::size_t at = 0;
    for (; at < reference.size() && at < 4; ++at) {
        const char c = static_cast<char>(reference[at] & 0xDF);
        if (reference[at] == '$')
            return std::nullopt;
        if (c < 'A' || c > 'Z')
            break;
        place.column = place.column * 26 + static_cast<std::size_t>(c - 'A') + 1;
    }
    const auto row = XmlEvents::numberOf(reference.substr(at));
    if (place.column == 0 || place.column > kMaxColumns || !row || *row == 0 || *row > kMaxRows)
        return std::nullopt;
    --place.column;
    place.row = *row;
    return place;
}

} // namespace shouwen
