// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sheet: a printed page as plain data: letterhead, title, blocks, signature lanes, footer. Builders
// in core/report fill it; ui/print puts it on paper or into a PDF; here it becomes HTML or plain
// text. It knows no language and no clock: every word and every time in it is the builder's, and
// all text is plain text, never markup (faults.md B09).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace shouwen {

enum class Paper : std::uint8_t {
    A4,
    A5,
    Roll80
}; ///< Roll80: 80 mm receipt paper, as long as needed
enum class Orientation : std::uint8_t { Portrait, Landscape };
enum class Align : std::uint8_t { Left, Center, Right };

struct Letterhead {
    std::string organisation = {};
    std::string address = {}; ///< one line: address, phone, site
    std::string logo = {};    ///< bytes of a PNG or JPEG; empty: none
};

/// One box to tick; drawn as ☑ or ☐.
struct Check {
    std::string text = {};
    bool on = false;
};

/// A shaded label with what is written beside it.
struct GridCell {
    std::string label = {};
    std::string value = {};
    std::vector<Check> checks = {}; ///< instead of, or after, the value
    int span = 1;                   ///< pairs of label and value it takes
    int lines = 1;                  ///< room kept for so many lines, also when there are fewer
};
/// The boxes of a form 表. A cell that does not fit begins a new row; the last of a row fills it.
struct Grid {
    std::string heading = {}; ///< band across the whole width; empty: none
    int pairs = 2;            ///< of label and value beside each other; one on narrow paper
    std::vector<GridCell> cells = {};
};

struct Column {
    std::string title = {};
    Align align = Align::Left; ///< numbers: Right
    int weight = 0;            ///< share of the width; 0: by what stands in it
};
struct Table {
    std::string heading = {};
    std::vector<Column> columns = {}; ///< titles are repeated on every page
    std::vector<std::vector<std::string>> rows = {};
    int totals = 0;           ///< so many last rows are sums: bold, never alone on a page
    int blankRows = 0;        ///< empty rows to write in by hand, after the others
    std::string ifEmpty = {}; ///< said when there are neither rows nor blank ones
};

enum class ParagraphStyle : std::uint8_t { Body, Heading, Small };
struct Paragraph {
    std::string text = {};
    ParagraphStyle style = ParagraphStyle::Body;
    Align align = Align::Left;
};

/// One who signs. Empty name: lines to sign on are left blank.
struct SignatureBox {
    std::string label = {};   ///< who is asked: 部门负责人
    std::string verdict = {}; ///< 同意
    std::string comment = {};
    std::string name = {};
    std::string time = {};
};
/// Boxes beside each other, never torn apart by a page end.
struct SignatureLane {
    std::string heading = {};
    std::string nameWord = {};  ///< 签名
    std::string dateWord = {};  ///< 日期
    std::string blankDate = {}; ///< 年  月  日
    std::vector<SignatureBox> boxes = {};
};

struct NoteItem {
    std::string head = {}; ///< when, who, by which channel
    std::string text = {};
};
struct NoteList {
    std::string heading = {};
    std::vector<NoteItem> items = {};
    std::string ifEmpty = {}; ///< nothing is printed when this is empty too
};

struct CheckList {
    std::string label = {};
    std::vector<Check> checks = {};
};

struct PageBreak {};

using Block = std::variant<Grid, Table, Paragraph, SignatureLane, NoteList, CheckList, PageBreak>;

struct Sheet {
    Paper paper = Paper::A4;
    Orientation orientation = Orientation::Portrait;
    std::string language = {}; ///< BCP 47 or zh_CN; for `lang` in HTML only
    Letterhead letterhead = {};
    std::string title = {};
    std::string reference = {};             ///< number of what is printed; repeated on later pages
    std::vector<std::string> subtitle = {}; ///< period, zone, as-of: up to three beside each other
    std::vector<Block> blocks = {};
    std::string footer = {};      ///< program, printed at, printed by
    std::string pagePattern = {}; ///< "第 %1 页 共 %2 页"; empty: no page numbers
};

/// One self-contained document: styles inside, nothing fetched, all text escaped.
std::string toHtml(const Sheet& sheet);
/// For a terminal: columns aligned with Chinese characters two wide, nothing cut.
std::string toText(const Sheet& sheet);

inline constexpr std::string_view kTicked = "☑";
inline constexpr std::string_view kUnticked = "☐";
/// "☑ 一般  ☐ 重要".
std::string checksText(const std::vector<Check>& checks);
/// Value and checks as they are printed, one after the other.
std::string cellText(const GridCell& cell);
/// Columns of a terminal a text takes: 2 for Chinese and full-width characters, 0 for marks.
int displayWidth(std::string_view utf8);
/// Cells of a grid in rows; spans add up to `pairs` in each.
std::vector<std::vector<GridCell>> gridRows(const Grid& grid, int pairs);

} // namespace shouwen
