// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <catch2/catch.hpp>

#include "core/base/seams.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <cmath>
#include <set>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace shouwen;

namespace {

struct Folder {
    QTemporaryDir dir;
    std::string operator/(const std::string& name) const
    {
        return dir.path().toStdString() + '/' + name;
    }
};

} // namespace

TEST_CASE("a file is read whole as it was written, whatever its bytes")
{
    const Folder folder;
    SystemFiles files;
    std::string bytes(70000, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(i * 7);
    for (const std::string& text : {std::string(), std::string("首问\r\n\0x", 10), bytes}) {
        REQUIRE(files.writeWhole(folder / "单.bin", text));
        CHECK(*files.read(folder / "单.bin", 1 << 20) == text);
        CHECK(*files.read(folder / "单.bin", SIZE_MAX) == text);
        CHECK(*files.read(folder / "单.bin", text.size()) == text);
    }
}

TEST_CASE("a file above its limit is refused, not cut")
{
    const Folder folder;
    SystemFiles files;
    REQUIRE(files.writeWhole(folder / "a", "12345"));
    CHECK(files.read(folder / "a", 4).error().has("file.large"));
    CHECK(files.read(folder / "a", 5));
    // A file whose size nobody knows beforehand is limited while it is read.
    CHECK(files.read("/dev/zero", 100000).error().has("file.large"));
}

TEST_CASE("a missing or unreadable file says so with its path")
{
    const Folder folder;
    SystemFiles files;
    const auto missing = files.read(folder / "none", 10);
    CHECK(missing.error().kind == ErrorKind::NotFound);
    CHECK(missing.error().plainText().find("none") != std::string::npos);
    CHECK(files.read(folder / ".", 10).error().kind == ErrorKind::Io);
    CHECK(files.list(folder / "none").error().kind == ErrorKind::NotFound);
}

TEST_CASE("F06 a failed write leaves the old file and no rest behind")
{
    const Folder folder;
    SystemFiles files;
    REQUIRE(files.writeWhole(folder / "a", "old"));
    REQUIRE(files.makeFolder(folder / "taken"));
    CHECK(files.writeWhole(folder / "taken", "new").error().kind == ErrorKind::Io);
    CHECK(files.writeWhole(folder / "none/a", "new").error().kind == ErrorKind::Io);
    CHECK(*files.list(folder / "") == std::vector<std::string>{"a"});
    CHECK(*files.read(folder / "a", 10) == "old");
}

TEST_CASE("writing whole puts a new file in the place of the old one")
{
    const Folder folder;
    SystemFiles files;
    REQUIRE(files.writeWhole(folder / "a", "old old old"));
    QFile reader(QString::fromStdString(folder / "a"));
    REQUIRE(reader.open(QIODevice::ReadOnly));
    REQUIRE(files.writeWhole(folder / "a", "new"));
    CHECK(reader.readAll() == "old old old"); // who had it open still sees the old one, whole
    CHECK(*files.read(folder / "a", 100) == "new");
    CHECK(files.list(folder / "")->size() == 1);
}

#ifdef Q_OS_UNIX
TEST_CASE("writing whole leaves a pipe or device alone")
{
    const Folder folder;
    SystemFiles files;
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK(files.writeWhole(folder / "pipe", "new").error().has("file.kind"));
    struct stat now = {};
    REQUIRE(::stat((folder / "pipe").c_str(), &now) == 0);
    CHECK(S_ISFIFO(now.st_mode));
}

TEST_CASE("F06 a full disk is reported and the old file stays")
{
    const Folder folder;
    SystemFiles files;
    REQUIRE(files.writeWhole(folder / "a", "old"));
    struct rlimit before = {};
    ::getrlimit(RLIMIT_FSIZE, &before);
    struct rlimit small = before;
    small.rlim_cur = 4096;
    const auto old = std::signal(SIGXFSZ, SIG_IGN);
    ::setrlimit(RLIMIT_FSIZE, &small);
    const Outcome outcome = files.writeWhole(folder / "a", std::string(100000, 'x'));
    ::setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, old);
    REQUIRE_FALSE(outcome);
    CHECK(outcome.error().kind == ErrorKind::Io);
    CHECK(*files.list(folder / "") == std::vector<std::string>{"a"});
    CHECK(*files.read(folder / "a", 10) == "old");
}
#endif

TEST_CASE("removing what is not there is no failure")
{
    const Folder folder;
    SystemFiles files;
    REQUIRE(files.writeWhole(folder / "a", "x"));
    CHECK(files.exists(folder / "a"));
    CHECK(files.remove(folder / "a"));
    CHECK(files.remove(folder / "a"));
    CHECK_FALSE(files.exists(folder / "a"));
    CHECK(files.makeFolder(folder / "x/y/z"));
    CHECK(files.makeFolder(folder / "x/y/z"));
}

TEST_CASE("a seeded stream repeats itself and follows the published one")
{
    SeededRandom a(0), b(0), c(1);
    CHECK(a.next() == 0xE220A8397B1DCDAFu); // splitmix64, seed 0
    CHECK(a.next() == 0x6E789E6AA1B965F4u);
    b.next();
    CHECK(b.next() == 0x6E789E6AA1B965F4u);
    CHECK(c.next() != 0xE220A8397B1DCDAFu);
    std::array<std::uint8_t, 9> bytes{};
    SeededRandom(0).fill(bytes);
    CHECK(bytes[0] == 0xAF);
    CHECK(bytes[7] == 0xE2);
    CHECK(bytes[8] == 0xF4);
}

TEST_CASE("a seeded stream is even over small and large ranges")
{
    SeededRandom random(7);
    std::array<int, 7> seen{};
    for (int i = 0; i < 70000; ++i)
        ++seen[random.below(7)];
    double chi = 0;
    for (const int n : seen)
        chi += (n - 10000.0) * (n - 10000.0) / 10000.0;
    CHECK(chi < 22.5); // 6 degrees of freedom, one in a thousand
    // Two thirds of 2^64: taking the remainder would put two thirds of the draws in the lower half.
    const std::uint64_t n = UINT64_MAX / 3 * 2;
    int low = 0;
    for (int i = 0; i < 10000; ++i)
        low += random.below(n) < n / 2 ? 1 : 0;
    CHECK(std::abs(low - 5000) < 200);
    CHECK(random.below(1) == 0);
}

TEST_CASE("the machine's own chance and clock are alive")
{
    SystemRandom random;
    std::set<std::array<std::uint8_t, 16>> seen;
    for (int i = 0; i < 100; ++i) {
        std::array<std::uint8_t, 16> id{};
        random.fill(id);
        seen.insert(id);
    }
    CHECK(seen.size() == 100);
    CHECK(SystemClock().now() > *parseInstant("2022-01-01T00:00:00Z"));
    FixedClock clock(instantOfMs(5));
    CHECK(msOf(clock.now()) == 5);
    clock.set(instantOfMs(6));
    CHECK(msOf(clock.now()) == 6);
}
