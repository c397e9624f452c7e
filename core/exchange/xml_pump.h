// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Expat as blocks in, events out. Refuses document type declarations outright, so there are no
// entities but the five of XML and nothing is fetched (faults.md B16); bounds depth and size of
// tags.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <string_view>

struct XML_ParserStruct;

namespace shouwen {

/// Names come without their prefix.
class XmlEvents {
public:
    virtual ~XmlEvents() = default;
    virtual void start(std::string_view name, const char** attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view text) = 0;

    /// Value of an attribute, whatever its prefix; nothing when absent.
    static std::optional<std::string_view> attribute(const char** attributes,
                                                     std::string_view name);
    /// The same as a whole number; nothing when it is none.
    static std::optional<std::uint32_t> number(const char** attributes, std::string_view name);
    static std::optional<std::uint32_t> numberOf(std::string_view text);
};

class XmlPump {
public:
    explicit XmlPump(XmlEvents& events);
    ~XmlPump();
    XmlPump(const XmlPump&) = delete;
    XmlPump& operator=(const XmlPump&) = delete;

    /// An empty block is the end of the document.
    Outcome feed(std::string_view block);
    /// For an event handler: `feed` returns at once, and no other block before `resume` is through.
    void pause();
    bool paused() const { return m_paused; }
    Outcome resume();
    /// For an event handler: parsing stops and `feed` returns this.
    void fail(Error error);

private:
    struct Hooks;
    Outcome after(int status);
    XML_ParserStruct* m_parser;
    XmlEvents& m_events;
    std::optional<Error> m_error;
    std::uint64_t m_fed = 0;
    std::size_t m_block = 0;
    bool m_paused = false;
    int m_depth = 0;
};

/// Runs a whole part through the events.
template <class Stream>
Outcome pumpAll(XmlPump& pump, Stream& stream)
{
    while (true) {
        auto block = stream.read();
        if (!block)
            return std::move(block).error();
        SHOUWEN_CHECK(pump.feed(*block));
        if (block->empty())
            return Done{};
    }
}

} // namespace shouwen
