// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_store.h"

#include "core/base/place.h"

#include <catch2/catch.hpp>

#include <QDateTime>
#include <QFile>

#include <filesystem>

#include <sys/wait.h>
#include <unistd.h>

using namespace shouwen;
using namespace shouwen::test;

namespace {

/// Files on a drive that says it is of this kind.
class DriveFiles final : public Files, public SystemPlaces {
public:
    std::string networkDrive(const std::string&) const override { return kind; }
    Result<std::string> read(const std::string& path, std::size_t limit) override
    {
        return m_files.read(path, limit);
    }
    Outcome writeWhole(const std::string& path, std::string_view bytes) override
    {
        return m_files.writeWhole(path, bytes);
    }
    bool exists(const std::string& path) override { return m_files.exists(path); }
    Outcome remove(const std::string& path) override { return m_files.remove(path); }
    Outcome rename(const std::string& from, const std::string& to) override
    {
        return m_files.rename(from, to);
    }
    Outcome makeFolder(const std::string& path) override { return m_files.makeFolder(path); }
    Result<std::vector<std::string>> list(const std::string& folder) override
    {
        return m_files.list(folder);
    }
    std::string kind;

private:
    SystemFiles m_files;
};

} // namespace

TEST_CASE("another path to a store that is in use leads to the same lock (F16)")
{
    DeskStore desk;
    const QTemporaryDir elsewhere;
    const std::string other = elsewhere.filePath(QStringLiteral("link.shouwen")).toStdString();
    std::filesystem::create_symlink(desk.path(), other);
    const auto second = Store::open(other, Access::Own, desk.seams());
    REQUIRE_FALSE(second);
    CHECK(second.error().kind == ErrorKind::Busy);
    const std::string folder = elsewhere.filePath(QStringLiteral("folder")).toStdString();
    std::filesystem::create_directory_symlink(std::filesystem::path(desk.path()).parent_path(),
                                              folder);
    CHECK(Store::open(folder + "/desk.shouwen", Access::Own, desk.seams()).error().kind ==
          ErrorKind::Busy);
    desk.close();
    CHECK(Store::open(other, Access::Own, desk.seams()));
}

TEST_CASE("a store with a second name is refused for reading as well (F16)")
{
    DeskStore desk;
    desk.close();
    std::filesystem::create_hard_link(desk.path(), desk.path() + ".link");
    for (const Access access : {Access::Own, Access::ReadOnly})
        CHECK(desk.tryOpen(access).error().has("store.linked"));
    CHECK(
        Store::open(desk.path() + ".link", Access::Own, desk.seams()).error().has("store.linked"));
}

TEST_CASE("a store on a network drive is refused with the reason, new or old (F17)")
{
    DeskStore desk;
    desk.close();
    DriveFiles files;
    StoreSeams seams{desk.clock, desk.random, files};
    CHECK(Store::open(desk.path(), Access::Own, seams));
    for (const char* kind : {"NFS", "SMB", "FUSE"}) {
        files.kind = kind;
        for (const Access access : {Access::Own, Access::ReadOnly}) {
            const auto refused = Store::open(desk.path(), access, seams);
            REQUIRE_FALSE(refused);
            CHECK(refused.error().kind == ErrorKind::Rejected);
            CHECK(refused.error().has("store.network"));
            CHECK(refused.error().plainText().find(kind) != std::string::npos);
        }
        CHECK(Store::create({desk.path() + "2", seams}).error().has("store.network"));
        CHECK_FALSE(files.exists(desk.path() + "2"));
        CHECK_FALSE(files.exists(desk.path() + "2.lock"));
    }
}

TEST_CASE("the disk of this machine is no network drive, existing file or not (F17)")
{
    const QTemporaryDir folder;
    const SystemPlaces places;
    CHECK(places.networkDrive(folder.path().toStdString()).empty());
    CHECK(places.networkDrive(folder.path().toStdString() + "/nothing/here").empty());
}

TEST_CASE("the lock of a process that died is taken over, however young (F15)")
{
    DeskStore desk;
    desk.close();
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const auto held = SystemPlaces().hold(desk.path());
        ::_exit(held ? 0 : 1); // without giving it back
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    REQUIRE(WEXITSTATUS(status) == 0);
    REQUIRE(desk.files.exists(desk.path() + ".lock"));
    CHECK(desk.tryOpen());
}

TEST_CASE("a lock that names nobody is another program's at first and torn later (F15)")
{
    DeskStore desk;
    desk.close();
    QFile lock(QString::fromStdString(desk.path() + ".lock"));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    const auto refused = desk.tryOpen();
    REQUIRE_FALSE(refused);
    CHECK(refused.error().has("store.owned_now"));
    REQUIRE(lock.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-60),
                             QFileDevice::FileModificationTime));
    lock.close();
    CHECK(desk.tryOpen());
}
