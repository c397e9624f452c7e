// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_text.h"
#include "core/exchange/xlsx_parts.h"
#include "core/exchange/xml_pump.h"

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::size_t kMaxSheets = 1000;
constexpr std::size_t kMaxFormats = 100000;

struct Relation {
    std::string type; ///< last word of the address: "worksheet"
    std::string part;
};
using Relations = std::map<std::string, Relation, std::less<>>;

class RelationEvents final : public XmlEvents {
public:
    RelationEvents(std::string from, Relations& relations)
        : m_from(std::move(from))
        , m_relations(relations)
    {}
    void start(std::string_view name, const char** attributes) override
    {
        if (name != "Relationship" || attribute(attributes, "TargetMode") == "External")
            return; // links out of the file are not followed
        const std::string_view type = attribute(attributes, "Type").value_or("");
        const std::string_view target = attribute(attributes, "Target").value_or("");
        m_relations.emplace(attribute(attributes, "Id").value_or(""),
                            Relation{std::string(type.substr(type.rfind('/') + 1)),
                                     XlsxPackage::resolve(m_from, target)});
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

private:
    std::string m_from;
    Relations& m_relations;
};

Result<Relations> readRelations(const XlsxPackage& package, const std::string& of)
{
    const std::size_t slash = of.rfind('/');
    const std::size_t name = slash == std::string::npos ? 0 : slash + 1;
    const std::string part = of.substr(0, name) + "_rels/" + of.substr(name) + ".rels";
    Relations relations;
    if (!package.has(part))
        return relations;
    SHOUWEN_TRY(PartStream stream, package.part(part));
    RelationEvents events(of, relations);
    XmlPump pump(events);
    SHOUWEN_CHECK(pumpAll(pump, stream));
    return relations;
}

class WorkbookEvents final : public XmlEvents {
public:
    WorkbookEvents(const Relations& relations, XlsxWorkbook& book)
        : m_relations(relations)
        , m_book(book)
    {}
    void start(std::string_view name, const char** attributes) override
    {
        if (name == "workbookPr") {
            const auto flag = attribute(attributes, "date1904");
            m_book.from1904 = flag == "1" || flag == "true";
        } else if (name == "sheet" && m_book.sheets.size() < kMaxSheets) {
            const auto found = m_relations.find(attribute(attributes, "id").value_or(""));
            if (found == m_relations.end() || found->second.type != "worksheet")
                return; // charts, dialogs, sheets of macros
            const std::string_view state = attribute(attributes, "state").value_or("visible");
            m_book.sheets.push_back(
                {settleText(attribute(attributes, "name").value_or(""), 1000).text,
                 found->second.part, state != "visible"});
        }
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

private:
    const Relations& m_relations;
    XlsxWorkbook& m_book;
};

class StyleEvents final : public XmlEvents {
public:
    explicit StyleEvents(std::vector<NumberFormat>& formats) : m_formats(formats) {}
    void start(std::string_view name, const char** attributes) override
    {
        const std::uint32_t id = number(attributes, "numFmtId").value_or(0);
        if (name == "cellXfs") {
            m_inCells = true;
        } else if (name == "numFmt" && m_custom.size() < kMaxFormats) {
            m_custom.emplace(id, formatOfCode(attribute(attributes, "formatCode").value_or("")));
        } else if (name == "xf" && m_inCells && m_formats.size() < kMaxFormats) {
            const auto custom = m_custom.find(id); // numFmts stand before cellXfs
            m_formats.push_back(custom != m_custom.end() ? custom->second : builtinFormat(id));
        }
    }
    void end(std::string_view name) override { m_inCells = m_inCells && name != "cellXfs"; }
    void text(std::string_view) override {}

private:
    std::vector<NumberFormat>& m_formats;
    std::map<std::uint32_t, NumberFormat> m_custom;
    bool m_inCells = false;
};

std::string firstOfType(const Relations& relations, std::string_view type)
{
    const auto found = std::find_if(relations.begin(), relations.end(),
                                    [type](const auto& r) { return r.second.type == type; });
    return found == relations.end() ? std::string() : found->second.part;
}

} // namespace

Result<XlsxWorkbook> readWorkbook(const XlsxPackage& package, const ReadOptions& options)
{
    SHOUWEN_CHECK(stopAsked(options));
    SHOUWEN_TRY(const Relations top, readRelations(package, ""));
    std::string part = firstOfType(top, "officeDocument");
    if (part.empty())
        part = "xl/workbook.xml";
    if (!package.has(part) || part.size() < 4 || part.substr(part.size() - 4) != ".xml")
        return Error(
            ErrorKind::Rejected,
            Reason{"xlsx.none", QT_TRANSLATE_NOOP("core", "the file is no .xlsx workbook; open it "
                                                          "in the spreadsheet program and save "
                                                          "it as .xlsx")});
    SHOUWEN_TRY(const Relations relations, readRelations(package, part));
    XlsxWorkbook book;
    book.strings = firstOfType(relations, "sharedStrings");
    book.styles = firstOfType(relations, "styles");
    book.macros = !firstOfType(relations, "vbaProject").empty();
    SHOUWEN_TRY(PartStream stream, package.part(part));
    WorkbookEvents events(relations, book);
    XmlPump pump(events);
    SHOUWEN_CHECK(pumpAll(pump, stream));
    return book;
}

Result<std::vector<NumberFormat>> readStyles(const XlsxPackage& package, const std::string& part)
{
    std::vector<NumberFormat> formats;
    if (part.empty() || !package.has(part))
        return formats;
    SHOUWEN_TRY(PartStream stream, package.part(part));
    StyleEvents events(formats);
    XmlPump pump(events);
    SHOUWEN_CHECK(pumpAll(pump, stream));
    return formats;
}

} // namespace shouwen
