// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/encoding.h"
#include "core/exchange/part_file.h"
#include "core/exchange/writers.h"

#include <QStringConverter>

namespace shouwen {
namespace {

constexpr std::size_t kBlock = 256 * 1024;

/// Collects text and puts it into the file by the block.
class TextFile : public TableWriter {
protected:
    TextFile(const std::string& path, WriteSpec spec) : TableWriter(std::move(spec)), m_file(path)
    {}

    Outcome flush()
    {
        Outcome outcome = m_file.write(encoded());
        m_text.clear();
        return outcome;
    }
    Outcome flushWhenLarge() { return m_text.size() < kBlock ? Outcome(Done{}) : flush(); }
    Outcome close() override
    {
        SHOUWEN_CHECK(flush());
        return m_file.commit();
    }
    void abandon() override { m_file.remove(); }
    virtual std::string_view encoded() { return m_text; }

    PartFile m_file;
    std::string m_text;
};

class CsvWriter final : public TextFile {
public:
    CsvWriter(const std::string& path, WriteSpec spec) : TextFile(path, std::move(spec)) {}

    Outcome start()
    {
        if (m_spec.format == WriteFormat::CsvGb18030) {
            m_encoder.emplace(encodingName(TextEncoding::Gb18030));
            if (!m_encoder->isValid())
                return Error(
                    ErrorKind::Rejected,
                    Reason{"table.encoding",
                           QT_TRANSLATE_NOOP("core", "this installation cannot write %1; choose "
                                                     "CSV UTF-8 or .xlsx"),
                           {encodingName(TextEncoding::Gb18030)}});
        }
        SHOUWEN_CHECK(m_file.open());
        if (m_spec.format == WriteFormat::CsvUtf8Bom)
            m_text += "\xEF\xBB\xBF";
        for (std::size_t i = 0; i < m_spec.columns.size(); ++i) {
            m_text += i == 0 ? "" : ",";
            appendText(m_spec.columns[i].title, i == 0);
        }
        m_text += "\r\n";
        return flushWhenLarge();
    }

private:
    Outcome writeRow(std::span<const Cell> cells) override
    {
        for (std::size_t i = 0; i < m_spec.columns.size(); ++i) {
            m_text += i == 0 ? "" : ",";
            if (i >= cells.size() || cells[i].kind == CellKind::Empty)
                continue;
            // A number that is one needs no ' before its minus.
            if (cells[i].kind == CellKind::Number && isPlainNumber(cells[i].text))
                m_text += cells[i].text;
            else
                appendText(cells[i].text, i == 0);
        }
        m_text += "\r\n";
        return flushWhenLarge();
    }

    void appendText(std::string_view raw, bool first)
    {
        const std::string text = writableText(defusedFormula(raw));
        // Quoted where RFC 4180 asks for it; blanks at the ends, too, which some programs cut off.
        // "ID" at the very start makes Excel take the file for another format; "sep=" is an order.
        const bool quote = text.find_first_of(",\"\r\n\t;") != std::string::npos ||
                           (!text.empty() && (text.front() == ' ' || text.back() == ' ')) ||
                           (first && (text.substr(0, 2) == "ID" || text.substr(0, 4) == "sep="));
        if (!quote) {
            m_text += text;
            return;
        }
        m_text += '"';
        for (const char c : text)
            m_text.append(c == '"' ? 2 : 1, c);
        m_text += '"';
    }

    std::string_view encoded() override
    {
        if (!m_encoder)
            return m_text;
        m_bytes = m_encoder->encode(QString::fromStdString(m_text));
        return {m_bytes.constData(), static_cast<std::size_t>(m_bytes.size())};
    }

    std::optional<QStringEncoder> m_encoder;
    QByteArray m_bytes;
};

void appendJson(std::string& out, std::string_view raw)
{
    static constexpr char kHex[] = "0123456789abcdef";
    out += '"';
    for (const char c : writableText(raw)) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c >= 0 && c < 0x20) {
            out += "\\u00";
            out += kHex[c >> 4];
            out += kHex[c & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

class JsonWriter final : public TextFile {
public:
    JsonWriter(const std::string& path, WriteSpec spec) : TextFile(path, std::move(spec)) {}

    Outcome start()
    {
        SHOUWEN_CHECK(m_file.open());
        m_text = "{\"columns\":[";
        for (std::size_t i = 0; i < m_spec.columns.size(); ++i) {
            m_text += i == 0 ? "{\"key\":" : ",{\"key\":";
            appendJson(m_text, m_spec.columns[i].key);
            m_text += ",\"title\":";
            appendJson(m_text, m_spec.columns[i].title);
            m_text += '}';
        }
        m_text += "],\"rows\":[";
        return Done{};
    }

private:
    Outcome writeRow(std::span<const Cell> cells) override
    {
        m_text += m_rows == 0 ? "\n{" : ",\n{";
        bool first = true;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (cells[i].kind == CellKind::Empty)
                continue;
            m_text += first ? "" : ",";
            first = false;
            appendJson(m_text, m_spec.columns[i].key);
            m_text += ':';
            appendCell(cells[i]);
        }
        m_text += '}';
        return flushWhenLarge();
    }

    void appendCell(const Cell& cell)
    {
        if (cell.kind == CellKind::Number && isPlainNumber(cell.text))
            m_text += cell.text;
        else if (cell.kind == CellKind::Bool)
            m_text += cell.text == "TRUE" ? "true" : "false";
        else
            appendJson(m_text, cell.text);
    }

    Outcome close() override
    {
        m_text += "\n]}\n";
        return TextFile::close();
    }
};

template <class Writer>
Result<std::unique_ptr<TableWriter>> started(const std::string& path, WriteSpec spec)
{
    auto writer = std::make_unique<Writer>(path, std::move(spec));
    SHOUWEN_CHECK(writer->start());
    return std::unique_ptr<TableWriter>(std::move(writer));
}

} // namespace

Result<std::unique_ptr<TableWriter>> createCsv(const std::string& path, WriteSpec spec)
{
    return started<CsvWriter>(path, std::move(spec));
}

Result<std::unique_ptr<TableWriter>> createJson(const std::string& path, WriteSpec spec)
{
    return started<JsonWriter>(path, std::move(spec));
}

} // namespace shouwen
