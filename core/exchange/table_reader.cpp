// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_reader.h"

#include "core/exchange/cell_text.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/xlsx_reader.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace shouwen {
namespace {

constexpr qint64 kHeadBytes = 4096;

enum class Content { Text, Zip, OldOffice, WebPage, Binary };

bool startsWith(std::string_view text, std::string_view with)
{
    return text.substr(0, with.size()) == with;
}

Content contentOf(std::string_view head)
{
    if (startsWith(head, "PK\x03\x04") || startsWith(head, "PK\x05\x06"))
        return Content::Zip;
    if (startsWith(head, "\xD0\xCF\x11\xE0"))
        return Content::OldOffice;
    for (const std::string_view magic :
         {"%PDF-", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "Rar!", "7z\xBC\xAF", "\x1F\x8B",
          "\x7F"
          "ELF",
          "SQLite format 3"})
        if (startsWith(head, magic))
            return Content::Binary;
    std::string_view text = startsWith(head, "\xEF\xBB\xBF") ? head.substr(3) : head;
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    const bool tag =
        startsWith(text, "<") && text.size() > 1 &&
        (text[1] == '!' || text[1] == '?' || ((text[1] & 0xDF) >= 'A' && (text[1] & 0xDF) <= 'Z'));
    return tag ? Content::WebPage : Content::Text;
}

std::optional<Error> refusal(Content content, const std::string& name)
{
    if (content == Content::OldOffice)
        return Error(
            ErrorKind::Rejected,
            Reason{"table.xls",
                   QT_TRANSLATE_NOOP("core", "the file is an old .xls, or protected by a password; "
                                             "save it as .xlsx without a password"),
                   {},
                   name});
    if (content == Content::WebPage)
        return Error(ErrorKind::Rejected,
                     Reason{"table.web",
                            QT_TRANSLATE_NOOP(
                                "core", "the file is a web page or XML under another name; open "
                                        "it in the spreadsheet program and save it as .xlsx"),
                            {},
                            name});
    if (content == Content::Binary)
        return Error(ErrorKind::Rejected,
                     Reason{"table.binary",
                            QT_TRANSLATE_NOOP("core", "the file is neither CSV nor .xlsx"),
                            {},
                            name});
    return std::nullopt;
}

/// The whole device, never more than allowed, whatever it says about its size.
Result<std::string> readAll(QIODevice& device, const std::string& name, const ReadOptions& options)
{
    const std::uint64_t limit = options.limits.xlsxBytes;
    std::string bytes;
    bytes.reserve(std::min<std::size_t>(static_cast<std::size_t>(device.size()), limit));
    std::string block(1 << 20, '\0');
    while (true) {
        SHOUWEN_CHECK(stopAsked(options));
        const qint64 got = device.read(block.data(), static_cast<qint64>(block.size()));
        if (got < 0)
            return readFailed(device);
        if (got == 0)
            return bytes;
        bytes.append(block, 0, static_cast<std::size_t>(got));
        if (bytes.size() > limit)
            return Error(
                ErrorKind::Rejected,
                Reason{"file.large",
                       QT_TRANSLATE_NOOP("core", "the file is larger than %1 bytes, the most "
                                                 "that is taken here"),
                       {std::to_string(limit)},
                       name});
    }
}

Result<std::string> headOf(QIODevice& device)
{
    std::string head(static_cast<std::size_t>(kHeadBytes), '\0');
    const qint64 got = device.peek(head.data(), kHeadBytes);
    if (got < 0)
        return readFailed(device);
    head.resize(static_cast<std::size_t>(got));
    return head;
}

/// QByteArray shares, so a buffer of its own keeps the string alive as long as the device.
class StringDevice final : public QBuffer {
public:
    explicit StringDevice(std::string bytes) : m_bytes(std::move(bytes))
    {
        setData(QByteArray::fromRawData(m_bytes.data(), static_cast<qsizetype>(m_bytes.size())));
        open(QIODevice::ReadOnly);
    }

private:
    std::string m_bytes;
};

} // namespace

Result<std::unique_ptr<TableReader>> openTable(const std::string& path, ReadOptions options)
{
    const QString where = QString::fromStdString(path);
    const QFileInfo file(where);
    if (!file.isFile())
        return Error(
            ErrorKind::NotFound,
            Reason{"file.missing", QT_TRANSLATE_NOOP("core", "there is no such file"), {}, path});
    auto device = std::make_unique<QFile>(where);
    if (!device->open(QIODevice::ReadOnly))
        return readFailed(*device);
    const std::string name = file.fileName().toStdString();
    SHOUWEN_TRY(const std::string head, headOf(*device));
    const Content content = contentOf(head);
    if (auto error = refusal(content, name))
        return *std::move(error);
    if (content != Content::Zip)
        return openCsv(name, std::move(device), std::move(options));
    SHOUWEN_TRY(std::string bytes, readAll(*device, name, options));
    return openXlsx(name, std::move(bytes), std::move(options));
}

Result<std::unique_ptr<TableReader>> openTableBytes(std::string name, std::string bytes,
                                                    ReadOptions options)
{
    const Content content = contentOf(std::string_view(bytes).substr(0, kHeadBytes));
    if (auto error = refusal(content, name))
        return *std::move(error);
    if (content != Content::Zip)
        return openCsv(std::move(name), std::make_unique<StringDevice>(std::move(bytes)),
                       std::move(options));
    if (bytes.size() > options.limits.xlsxBytes)
        return Error(
            ErrorKind::Rejected,
            Reason{"file.large",
                   QT_TRANSLATE_NOOP("core", "the file is larger than %1 bytes, the most that "
                                             "is taken here"),
                   {std::to_string(options.limits.xlsxBytes)},
                   name});
    return openXlsx(std::move(name), std::move(bytes), std::move(options));
}

} // namespace shouwen
