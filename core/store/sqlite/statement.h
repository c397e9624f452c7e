// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Statement: a guard around one use of a prepared statement. Taken from its Database by SQL text,
// it binds by position, steps, reads columns by position, and on its end is reset, cleared and
// given back to be used again. A failure to prepare or bind is reported by the next step. Text and
// blobs read are views, good until the next step. Belongs to the thread of its Database.
#pragma once

#include "core/base/id.h"
#include "core/base/instant.h"
#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

struct sqlite3_stmt;

namespace shouwen {

class Database;

/// Bytes bound as a blob.
struct Blob {
    std::string_view bytes;
};

class Statement {
public:
    Statement(Database& db, sqlite3_stmt* statement, int failure);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    /// Binds the next parameters, in order.
    template <class... Args>
    Statement& with(const Args&... args)
    {
        (bindNext(args), ...);
        return *this;
    }
    /// True while there is a row.
    Result<bool> next();
    /// Steps to the end.
    Outcome run();
    /// Ready for the next parameters and steps.
    void again();

    std::int64_t integer(int column) const;
    bool isNull(int column) const;
    bool isInteger(int column) const;
    std::string_view text(int column) const; ///< of text and blobs alike; empty where null
    std::string string(int column) const { return std::string(text(column)); }
    std::optional<std::int64_t> maybeInteger(int column) const;
    std::optional<Instant> maybeInstant(int column) const;
    Instant instant(int column) const { return instantOfMs(integer(column)); }
    /// Nothing where null or of another length.
    template <class Id>
    std::optional<Id> id(int column) const
    {
        return Id::fromBytes(text(column));
    }
    int columns() const;

private:
    void bindNext(std::int64_t value);
    void bindNext(std::string_view value);
    void bindNext(const Blob& value);
    void bindNull();
    void bindNext(Instant value) { bindNext(msOf(value)); }
    void bindNext(const char* value) { bindNext(std::string_view(value)); }
    void bindNext(const std::string& value) { bindNext(std::string_view(value)); }
    template <class T>
    requires(std::is_integral_v<T> || std::is_enum_v<T>) void bindNext(T value)
    {
        bindNext(static_cast<std::int64_t>(value));
    }
    template <class Tag, std::size_t N>
    void bindNext(const FixedId<Tag, N>& value)
    {
        bindNext(Blob{value.view()});
    }
    template <class T>
    void bindNext(const std::optional<T>& value)
    {
        if (value)
            bindNext(*value);
        else
            bindNull();
    }
    void note(int code);

    Database* m_db;
    sqlite3_stmt* m_statement;
    int m_failure;
    int m_next = 1;
};

} // namespace shouwen
