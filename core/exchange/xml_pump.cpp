// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xml_pump.h"

#include <expat.h>

#include <algorithm>
#include <charconv>

namespace shouwen {
namespace {

constexpr int kMaxDepth = 64;
constexpr std::uint64_t kMaxTagBytes = 1u << 20;

std::string_view localName(std::string_view name)
{
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

Error badXml(const char* code, const char* text, std::string detail)
{
    return Error(ErrorKind::Corrupt, Reason{code, text, {std::move(detail)}});
}

} // namespace

std::optional<std::string_view> XmlEvents::attribute(const char** attributes, std::string_view name)
{
    for (; *attributes; attributes += 2)
        if (localName(*attributes) == name)
            return attributes[1];
    return std::nullopt;
}

std::optional<std::uint32_t> XmlEvents::numberOf(std::string_view text)
{
    std::uint32_t n = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), n);
    const bool whole = read.ec == std::errc{} && read.ptr == text.data() + text.size();
    return whole ? std::optional(n) : std::nullopt;
}

std::optional<std::uint32_t> XmlEvents::number(const char** attributes, std::string_view name)
{
    const auto text = attribute(attributes, name);
    return text ? numberOf(*text) : std::nullopt;
}

struct XmlPump::Hooks {
    static void start(void* self, const char* name, const char** attributes)
    {
        auto& pump = *static_cast<XmlPump*>(self);
        if (pump.m_error)
            return;
        if (++pump.m_depth > kMaxDepth)
            return pump.fail(badXml("xml.depth",
                                    QT_TRANSLATE_NOOP("core", "the file is nested too deeply (%1)"),
                                    std::to_string(kMaxDepth)));
        pump.m_events.start(localName(name), attributes);
    }
    static void end(void* self, const char* name)
    {
        auto& pump = *static_cast<XmlPump*>(self);
        --pump.m_depth;
        if (!pump.m_error)
            pump.m_events.end(localName(name));
    }
    static void text(void* self, const char* text, int length)
    {
        auto& pump = *static_cast<XmlPump*>(self);
        if (!pump.m_error)
            pump.m_events.text({text, static_cast<std::size_t>(length)});
    }
    static void doctype(void* self, const char*, const char*, const char*, int)
    {
        static_cast<XmlPump*>(self)->fail(
            Error(ErrorKind::Rejected,
                  Reason{"xml.doctype",
                         QT_TRANSLATE_NOOP("core", "the file declares entities of its own, "
                                                   "which a workbook never needs")}));
    }
};

XmlPump::XmlPump(XmlEvents& events) : m_parser(XML_ParserCreate(nullptr)), m_events(events)
{
    if (!m_parser)
        return;
    XML_SetUserData(m_parser, this);
    XML_SetElementHandler(m_parser, &Hooks::start, &Hooks::end);
    XML_SetCharacterDataHandler(m_parser, &Hooks::text);
    XML_SetStartDoctypeDeclHandler(m_parser, &Hooks::doctype);
    XML_SetParamEntityParsing(m_parser, XML_PARAM_ENTITY_PARSING_NEVER);
}

XmlPump::~XmlPump()
{
    if (m_parser)
        XML_ParserFree(m_parser);
}

void XmlPump::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
    XML_StopParser(m_parser, XML_FALSE);
}

Outcome XmlPump::feed(std::string_view block)
{
    if (!m_parser)
        return Error(ErrorKind::Internal,
                     Reason{"xml.memory", QT_TRANSLATE_NOOP("core", "there is not enough memory")});
    if (m_error)
        return *m_error;
    m_block = block.size();
    m_fed += m_block;
    return after(XML_Parse(m_parser, block.data(), static_cast<int>(m_block),
                           block.empty() ? XML_TRUE : XML_FALSE));
}

void XmlPump::pause()
{
    if (!m_error)
        XML_StopParser(m_parser, XML_TRUE);
}

Outcome XmlPump::resume() { return after(XML_ResumeParser(m_parser)); }

Outcome XmlPump::after(int status)
{
    m_paused = status == XML_STATUS_SUSPENDED;
    if (m_error)
        return *m_error;
    if (status == XML_STATUS_ERROR) {
        m_error = badXml("xml.bad", QT_TRANSLATE_NOOP("core", "the file is damaged inside: %1"),
                         XML_ErrorString(XML_GetErrorCode(m_parser)));
        return *m_error;
    }
    const XML_Index at = XML_GetCurrentByteIndex(m_parser);
    const std::uint64_t done = at < 0 ? m_fed : std::min(m_fed, static_cast<std::uint64_t>(at));
    if (!m_paused && m_fed - done > kMaxTagBytes + m_block) {
        m_error = badXml("xml.tag",
                         QT_TRANSLATE_NOOP("core", "the file holds a tag of more than %1 bytes"),
                         std::to_string(kMaxTagBytes));
        return *m_error;
    }
    return Done{};
}

} // namespace shouwen
