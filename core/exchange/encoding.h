// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of a file as UTF-8, block by block, and which encoding it is in: a byte-order mark, else
// zeros in every second byte, else what all of its bytes are valid in, UTF-8 before GB18030.
#pragma once

#include "core/exchange/table_reader.h"

#include <QIODevice>
#include <QString>

#include <memory>

class QStringDecoder;

namespace shouwen {

struct EncodingGuess {
    TextEncoding encoding = TextEncoding::Utf8;
    bool sure = true;
    qint64 markBytes = 0; ///< of a byte-order mark, to be skipped
};

/// Reads the device to its end.
Result<EncodingGuess> guessEncoding(QIODevice& device, const ReadOptions& options);
/// Length of a byte-order mark of this encoding at the start.
qint64 markLength(std::string_view head, TextEncoding encoding);

class Utf8Stream {
public:
    /// Refused where this Qt cannot decode it.
    static Result<std::unique_ptr<Utf8Stream>> open(std::unique_ptr<QIODevice> device,
                                                    EncodingGuess guess);
    ~Utf8Stream();
    /// Appends a block to `out`; false at the end. Bad bytes become U+FFFD, of UTF-8 they stay.
    Result<bool> more(std::string& out);
    std::uint64_t bytesRead() const { return m_read; }

private:
    Utf8Stream(std::unique_ptr<QIODevice> device, TextEncoding encoding);
    void append(std::string& out, QString text);
    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<QStringDecoder> m_decoder; ///< null: UTF-8 as it is
    std::string m_block;
    std::uint64_t m_read = 0;
    bool m_wide; ///< UTF-16
    bool m_end = false;
    QChar m_half = {};
};

} // namespace shouwen
