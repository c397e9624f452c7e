// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"

#include "core/exchange/cell_text.h"

#include <QStringConverter>

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::size_t kBlock = 256 * 1024;

const char* converterName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return "UTF-8";
    case TextEncoding::Utf16Le:
        return "UTF-16LE";
    case TextEncoding::Utf16Be:
        return "UTF-16BE";
    case TextEncoding::Gb18030:
        return "GB18030";
    case TextEncoding::Big5:
        return "Big5";
    }
    return "UTF-8";
}

/// Follows bytes through the shape of UTF-8, without surrogates and overlong forms.
class Utf8Shape {
public:
    void feed(unsigned char b)
    {
        if (m_left > 0) {
            if (b < m_low || b > m_high)
                return miss(b);
            --m_left;
            m_low = 0x80;
            m_high = 0xBF;
            return;
        }
        begin(b);
    }
    std::uint64_t bad() const { return m_bad + (m_left > 0 ? 1 : 0); }

private:
    void begin(unsigned char b)
    {
        if (b < 0x80)
            return;
        if (b < 0xC2 || b > 0xF4) {
            ++m_bad;
            return;
        }
        m_left = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : 1;
        m_low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
        m_high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
    }
    void miss(unsigned char b)
    {
        ++m_bad;
        m_left = 0;
        begin(b);
    }
    int m_left = 0;
    unsigned char m_low = 0x80, m_high = 0xBF;
    std::uint64_t m_bad = 0;
};

/// The same for GB18030: two bytes, or four with a digit in second and fourth place.
class GbShape {
public:
    void feed(unsigned char b)
    {
        const bool lead = b >= 0x81 && b <= 0xFE;
        const bool digit = b >= '0' && b <= '9';
        switch (m_state) {
        case 0:
            m_state = lead ? 1 : 0;
            m_bad += b == 0x80 || b == 0xFF ? 1 : 0;
            break;
        case 1:
            m_state = digit ? 2 : 0;
            m_bad += digit || (b >= 0x40 && b != 0x7F && b != 0xFF) ? 0 : 1;
            break;
        default:
            m_bad += (m_state == 2 ? lead : digit) ? 0 : 1;
            m_state = m_state == 2 && lead ? 3 : 0;
        }
    }
    std::uint64_t bad() const { return m_bad + (m_state != 0 ? 1 : 0); }

private:
    int m_state = 0;
    std::uint64_t m_bad = 0;
};

/// In UTF-16 the separators and line ends of the first bytes have a zero beside them, on one side.
std::optional<TextEncoding> utf16WithoutMark(std::string_view head)
{
    static constexpr std::string_view kMarks = ",;\t\r\n";
    head = head.substr(0, 4096);
    std::size_t marks = 0, little = 0, big = 0;
    for (std::size_t i = 0; i < head.size(); ++i) {
        if (kMarks.find(head[i]) == std::string_view::npos)
            continue;
        ++marks;
        little += i % 2 == 0 && i + 1 < head.size() && head[i + 1] == '\0' ? 1 : 0;
        big += i % 2 == 1 && head[i - 1] == '\0' ? 1 : 0;
    }
    if (std::max(little, big) * 2 < marks || little == big)
        return std::nullopt;
    return little > big ? TextEncoding::Utf16Le : TextEncoding::Utf16Be;
}

std::string_view markOf(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return "\xEF\xBB\xBF";
    case TextEncoding::Utf16Le:
        return "\xFF\xFE";
    case TextEncoding::Utf16Be:
        return "\xFE\xFF";
    case TextEncoding::Gb18030:
        return "\x84\x31\x95\x33";
    case TextEncoding::Big5:
        break;
    }
    return {};
}

std::optional<EncodingGuess> guessFromHead(std::string_view head)
{
    for (const auto encoding :
         {TextEncoding::Utf8, TextEncoding::Utf16Le, TextEncoding::Utf16Be, TextEncoding::Gb18030})
        if (const qint64 length = markLength(head, encoding); length > 0)
            return EncodingGuess{encoding, true, length};
    if (const auto wide = utf16WithoutMark(head))
        return EncodingGuess{*wide, true, 0};
    return std::nullopt;
}

} // namespace

const char* encodingName(TextEncoding encoding) { return converterName(encoding); }

bool canDecode(TextEncoding encoding) { return QStringDecoder(converterName(encoding)).isValid(); }

qint64 markLength(std::string_view head, TextEncoding encoding)
{
    const std::string_view mark = markOf(encoding);
    const bool there = !mark.empty() && head.substr(0, mark.size()) == mark;
    return there ? static_cast<qint64>(mark.size()) : 0;
}

Result<EncodingGuess> guessEncoding(QIODevice& device, const ReadOptions& options)
{
    std::string block(kBlock, '\0');
    Utf8Shape utf8;
    GbShape gb;
    bool first = true;
    while (true) {
        SHOUWEN_CHECK(stopAsked(options));
        const qint64 got = device.read(block.data(), static_cast<qint64>(block.size()));
        if (got < 0)
            return readFailed(device);
        if (got == 0)
            break;
        const std::string_view bytes =
            std::string_view(block).substr(0, static_cast<std::size_t>(got));
        if (first)
            if (const auto guess = guessFromHead(bytes))
                return *guess;
        first = false;
        for (const char c : bytes) {
            utf8.feed(static_cast<unsigned char>(c));
            gb.feed(static_cast<unsigned char>(c));
        }
    }
    if (utf8.bad() == 0)
        return EncodingGuess{TextEncoding::Utf8, true, 0};
    const bool chinese = gb.bad() < utf8.bad();
    return EncodingGuess{chinese ? TextEncoding::Gb18030 : TextEncoding::Utf8,
                         chinese && gb.bad() == 0, 0};
}

Utf8Stream::Utf8Stream(std::unique_ptr<QIODevice> device, TextEncoding encoding)
    : m_device(std::move(device))
    , m_block(kBlock, '\0')
    , m_wide(encoding == TextEncoding::Utf16Le || encoding == TextEncoding::Utf16Be)
{
    if (encoding != TextEncoding::Utf8)
        m_decoder = std::make_unique<QStringDecoder>(converterName(encoding),
                                                     QStringConverter::Flag::ConvertInitialBom);
}

Utf8Stream::~Utf8Stream() = default;

Result<std::unique_ptr<Utf8Stream>> Utf8Stream::open(std::unique_ptr<QIODevice> device,
                                                     EncodingGuess guess)
{
    if (!device->seek(guess.markBytes))
        return readFailed(*device);
    std::unique_ptr<Utf8Stream> stream(new Utf8Stream(std::move(device), guess.encoding));
    if (stream->m_decoder && !stream->m_decoder->isValid())
        return Error(
            ErrorKind::Rejected,
            Reason{"table.encoding",
                   QT_TRANSLATE_NOOP("core", "this installation cannot read %1; save the file "
                                             "as .xlsx or as CSV UTF-8"),
                   {encodingName(guess.encoding)}});
    stream->m_read = static_cast<std::uint64_t>(guess.markBytes);
    return stream;
}

/// Appends decoded text; half of a pair stays for the next block, one alone becomes U+FFFD.
void Utf8Stream::append(std::string& out, QString text)
{
    if (!m_half.isNull()) {
        text.prepend(m_half);
        m_half = QChar();
    }
    if (!m_end && !text.isEmpty() && text.back().isHighSurrogate()) {
        m_half = text.back();
        text.chop(1);
    }
    if (!text.isValidUtf16()) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool pair =
                text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
            if (pair)
                ++i;
            else if (text[i].isSurrogate())
                text[i] = QChar(QChar::ReplacementCharacter);
        }
    }
    const QByteArray utf8 = text.toUtf8();
    out.append(utf8.constData(), static_cast<std::size_t>(utf8.size()));
}

Result<bool> Utf8Stream::more(std::string& out)
{
    if (m_end)
        return false;
    const qint64 got = m_device->read(m_block.data(), static_cast<qint64>(m_block.size()));
    if (got < 0)
        return readFailed(*m_device);
    m_read += static_cast<std::uint64_t>(got);
    m_end = got == 0;
    if (!m_decoder) {
        out.append(m_block, 0, static_cast<std::size_t>(got));
        return !m_end;
    }
    QString text = m_decoder->decode(QByteArrayView(m_block.data(), got));
    if (m_end && m_wide && m_read % 2 != 0)
        text += QChar(QChar::ReplacementCharacter);
    else if (m_end && !m_wide)
        text += QString(m_decoder->decode("\n")); // brings out a character that was cut short
    append(out, std::move(text));
    return !m_end;
}

} // namespace shouwen
