// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program takes from the world, handed in by the application so that tests and the
// simulator can hand in something else: the time, chance, and files beside the store.
#pragma once

#include "core/base/instant.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace shouwen {

class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

class Random {
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> bytes) = 0;
};

/// Whole-file access. Paths are UTF-8. Failures name the path: NotFound, Rejected (too large), or
/// Io with the system's words.
class Files {
public:
    virtual ~Files() = default;
    virtual Result<std::string> read(const std::string& path, std::size_t limit) = 0;
    /// Written to a neighbour, synced, renamed over: afterwards the old or the new, never between.
    virtual Outcome writeWhole(const std::string& path, std::string_view bytes) = 0;
    virtual bool exists(const std::string& path) = 0;
    virtual Outcome remove(const std::string& path) = 0;
    /// Gives a file its name, which nothing may have yet (Conflict); durable when it returns.
    virtual Outcome rename(const std::string& from, const std::string& to) = 0;
    virtual Outcome makeFolder(const std::string& path) = 0;
    /// Names of the plain files in it, by code point, without hidden ones.
    virtual Result<std::vector<std::string>> list(const std::string& folder) = 0;
};

/// The machine's own.
class SystemClock final : public Clock {
public:
    Instant now() const override;
};
class SystemRandom final : public Random {
public:
    void fill(std::span<std::uint8_t> bytes) override;
};
class SystemFiles final : public Files {
public:
    Result<std::string> read(const std::string& path, std::size_t limit) override;
    Outcome writeWhole(const std::string& path, std::string_view bytes) override;
    bool exists(const std::string& path) override;
    Outcome remove(const std::string& path) override;
    Outcome rename(const std::string& from, const std::string& to) override;
    Outcome makeFolder(const std::string& path) override;
    Result<std::vector<std::string>> list(const std::string& folder) override;
};

/// For tests, samples and `--now`: stands still until told.
class FixedClock final : public Clock {
public:
    explicit FixedClock(Instant t) : m_t(t) {}
    Instant now() const override { return m_t; }
    void set(Instant t) { m_t = t; }

private:
    Instant m_t;
};
/// A seeded stream (splitmix64): same seed, same bytes.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed) : m_state(seed) {}
    void fill(std::span<std::uint8_t> bytes) override;
    std::uint64_t next();
    /// Even over [0, n), n > 0.
    std::uint64_t below(std::uint64_t n);

private:
    std::uint64_t m_state;
};

} // namespace shouwen
