// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/cell_text.h"
#include "core/exchange/xlsx_parts.h"
#include "core/exchange/xml_pump.h"

namespace shouwen {
namespace {

class StringEvents final : public XmlEvents {
public:
    StringEvents(std::string& text, std::vector<std::size_t>& ends, const TableLimits& limits)
        : m_text(text)
        , m_ends(ends)
        , m_limits(limits)
    {}
    void attach(XmlPump& pump) { m_pump = &pump; }

    void start(std::string_view name, const char**) override
    {
        if (name == "rPh")
            ++m_phonetic; // readings above the characters; they would double a name
        else if (name == "t")
            m_capture = m_phonetic == 0;
    }
    void end(std::string_view name) override
    {
        if (name == "rPh")
            --m_phonetic;
        else if (name == "t")
            m_capture = false;
        else if (name == "si")
            m_ends.push_back(m_text.size());
        if (m_text.size() + m_ends.size() * sizeof(std::size_t) > m_limits.stringBytes)
            m_pump->fail(
                Error(ErrorKind::Rejected,
                      Reason{"xlsx.strings",
                             QT_TRANSLATE_NOOP("core",
                                               "the texts of the workbook take more than %1 bytes"),
                             {std::to_string(m_limits.stringBytes)}}));
    }
    void text(std::string_view text) override
    {
        if (m_capture && m_text.size() <= m_limits.stringBytes)
            m_text += text;
    }

private:
    std::string& m_text;
    std::vector<std::size_t>& m_ends;
    const TableLimits& m_limits;
    XmlPump* m_pump = nullptr;
    int m_phonetic = 0;
    bool m_capture = false;
};

bool readHex(std::string_view digits, char32_t& c)
{
    c = 0;
    for (const char digit : digits) {
        const bool decimal = digit >= '0' && digit <= '9';
        const bool letter = (digit >= 'A' && digit <= 'F') || (digit >= 'a' && digit <= 'f');
        if (!decimal && !letter)
            return false;
        c = c * 16 + static_cast<char32_t>(decimal ? digit - '0' : (digit & 0xDF) - 'A' + 10);
    }
    return true;
}

} // namespace

Outcome SharedStrings::load(const XlsxPackage& package, const std::string& part,
                            const ReadOptions& options)
{
    if (part.empty() || !package.has(part))
        return Done{};
    SHOUWEN_TRY(PartStream stream, package.part(part));
    StringEvents events(m_text, m_ends, options.limits);
    XmlPump pump(events);
    events.attach(pump);
    while (true) {
        SHOUWEN_CHECK(stopAsked(options));
        SHOUWEN_TRY(const std::string_view block, stream.read());
        SHOUWEN_CHECK(pump.feed(block));
        if (block.empty())
            return Done{};
    }
}

std::string withoutXmlEscapes(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        char32_t c = 0;
        const bool escape = text.substr(at, 2) == "_x" && text.size() - at >= 7 &&
                            text[at + 6] == '_' && readHex(text.substr(at + 2, 4), c) &&
                            (c < 0xD800 || c > 0xDFFF);
        if (escape) {
            appendUtf8(out, c);
            at += 7;
        } else {
            out += text[at++];
        }
    }
    return out;
}

} // namespace shouwen
