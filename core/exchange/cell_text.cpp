// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_text.h"

#include "core/base/text.h"

#include <QFileDevice>
#include <QString>

#include <algorithm>

namespace shouwen {
namespace {

constexpr std::size_t kExcerptBytes = 400;

} // namespace

std::string placeOf(const std::string& file, std::int64_t row)
{
    return file + ':' + std::to_string(row);
}

std::string placeOf(const std::string& file, std::int64_t row, std::size_t column)
{
    return placeOf(file, row) + ':' + columnName(column);
}

bool isPlainAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7F; });
}

std::string rawExcerpt(std::string_view raw)
{
    std::string out;
    for (const char32_t c : codePoints(raw.substr(0, kExcerptBytes)))
        appendUtf8(out, (c < 0x20 && c != '\n' && c != '\t') || c == 0x7F ? char32_t{0xFFFD} : c);
    return out;
}

SettledText settleText(std::string_view raw, std::size_t limit)
{
    if (raw.size() > limit)
        return {rawExcerpt(raw),
                Reason{"cell.large",
                       QT_TRANSLATE_NOOP("core",
                                         "the cell holds more than %1 bytes of text; shorten it"),
                       {std::to_string(limit)}}};
    if (isPlainAscii(raw))
        return {std::string(raw)};
    Result<std::string> clean = cleanText(raw);
    if (clean)
        return {*std::move(clean)};
    return {rawExcerpt(raw), clean.error().reasons.front()};
}

Outcome stopAsked(const ReadOptions& options)
{
    if (options.stop && options.stop())
        return Error(ErrorKind::Cancelled,
                     Reason{"table.cancelled", QT_TRANSLATE_NOOP("core", "reading was stopped")});
    return Done{};
}

Error readFailed(const QIODevice& device)
{
    const auto* file = qobject_cast<const QFileDevice*>(&device);
    return Error(ErrorKind::Io, Reason{"file.read",
                                       QT_TRANSLATE_NOOP("core", "the file cannot be read: %1"),
                                       {device.errorString().toStdString()},
                                       file ? file->fileName().toStdString() : std::string()});
}

} // namespace shouwen
