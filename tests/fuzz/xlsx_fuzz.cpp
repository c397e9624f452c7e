// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Either a whole file (it begins with PK), or the inside of sheet, shared strings, styles and
// workbook, parted by NUL and put into a sound zip, so that the fuzzer reaches what lies behind it.

#include "tests/fuzz/table_drain.h"

#include <zip.h>

#include <array>

using namespace shouwen;

namespace {

constexpr std::string_view kTop =
    R"(<Relationships><Relationship Id="a" Type="/officeDocument" Target="xl/workbook.xml"/></Relationships>)";
constexpr std::string_view kRelations =
    R"(<Relationships><Relationship Id="1" Type="/worksheet" Target="sheet.xml"/>)"
    R"(<Relationship Id="2" Type="/sharedStrings" Target="strings.xml"/>)"
    R"(<Relationship Id="3" Type="/styles" Target="styles.xml"/></Relationships>)";
constexpr std::string_view kBook =
    R"(<workbook xmlns:r="r"><sheets><sheet name="s" r:id="1"/></sheets></workbook>)";

std::string takePart(std::string_view& rest)
{
    const std::size_t end = std::min(rest.find('\0'), rest.size());
    const std::string part(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return part;
}

std::string zipped(std::string_view rest)
{
    const std::string sheet = "<worksheet><sheetData>" + takePart(rest) + "</sheetData>" +
                              takePart(rest) + "</worksheet>";
    const std::string strings = "<sst>" + takePart(rest) + "</sst>";
    const std::string styles = "<styleSheet>" + takePart(rest) + "</styleSheet>";
    std::string book = takePart(rest);
    if (book.empty())
        book = kBook;
    const std::array<std::pair<const char*, std::string_view>, 6> parts = {
        {{"_rels/.rels", kTop},
         {"xl/workbook.xml", book},
         {"xl/_rels/workbook.xml.rels", kRelations},
         {"xl/sheet.xml", sheet},
         {"xl/strings.xml", strings},
         {"xl/styles.xml", styles}}};
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    for (const auto& [name, text] : parts) {
        const zip_int64_t at =
            zip_file_add(archive, name, zip_source_buffer(archive, text.data(), text.size(), 0), 0);
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(at), ZIP_CM_STORE, 0);
    }
    require(zip_close(archive) == 0);
    zip_stat_t stat;
    zip_source_stat(target, &stat);
    std::string bytes(stat.size, '\0');
    zip_source_open(target);
    zip_source_read(target, bytes.data(), bytes.size());
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    ReadOptions options;
    options.limits.rawBytes = 4 << 20;
    options.limits.columns = 64;
    options.limits.cellBytes = 200;
    options.limits.mergedCells = 500;
    drainTable(input.substr(0, 2) == "PK" ? std::string(input) : zipped(input), options);
    return 0;
}
