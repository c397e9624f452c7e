// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Exchange: what two stores have to tell each other, as bundle files in any folder: a stick, a
// shared or synchronised one. `bundleOut` writes what the others lack by what they last said they
// had; `Intake` takes in whatever lies there, in any order, once, slice by slice, so that the
// owner's thread can save between two slices. It asks nobody's rights and judges no entry by role,
// clock or projection. Names and signatures of this page and of membership.h are final. Owner's
// thread; the only files touched are bundles and attachments.
#pragma once

#include "core/store/chains.h"
#include "core/store/store.h"

#include <memory>
#include <string>
#include <vector>

namespace shouwen {

/// Chains, projection and fold version of one space: what is compared after an exchange.
struct SpaceVector {
    Space space;
    int foldVersion = 0;
    std::string projection = {};        ///< hex
    std::vector<ChainPoint> heads = {}; ///< of every branch, sorted
    bool operator==(const SpaceVector&) const = default;
};
Result<SpaceVector> vectorOf(Store& store, Space space);

struct OutRequest {
    std::string folder = {};
    /// Only what this writer's desk lacks; absent: what any known desk lacks.
    std::optional<WriterId> to = {};
    bool everything = false;                              ///< a full copy, whatever they have
    std::size_t partBytes = std::size_t{2} * 1024 * 1024; ///< a file is closed at about this size
};
struct OutReport {
    std::vector<std::string> files = {}; ///< names, in the order in which they are best read
    std::uint64_t entries = 0, attachments = 0;
    std::vector<std::string> missingFiles = {}; ///< attachments this store does not have itself
    std::size_t removed = 0;         ///< own files there that every other desk had taken in
    std::vector<Space> stopped = {}; ///< left out (F40)
};
/// Everything it tells has been durable before. Each file is written beside, synced, read back and
/// renamed; one that nothing would be in is written all the same, since it says what is here.
/// Earlier ones in the folder go once every other desk has said to have all that is in them.
Result<OutReport> bundleOut(Store& store, const OutRequest& request, const Progress& progress = {});

/// What became of one file.
enum class FileFate : std::uint8_t {
    Taken,   ///< this time, to its end
    Known,   ///< before: nothing was read but its hash
    Ours,    ///< written here
    NotOurs, ///< no bundle at all, or of another organisation
    Damaged, ///< incomplete, altered or not to be read: comes again or is copied again
    Unknown, ///< signed by a device that no administrator has let in
    TooNew,  ///< of a later format
};
struct FileReport {
    std::string name;
    FileFate fate;
    std::optional<PublicKey> device = {}; ///< who signed it
    Instant writtenAt{};                  ///< as the sender's clock had it
};

struct IntakeReport {
    std::vector<FileReport> files = {};
    AdmitReport admit; ///< of all entries together
    std::size_t attachments = 0;
    std::size_t waiting = 0; ///< entries held back, now
    bool renewed = false;    ///< this store had been rolled back or cloned: it writes anew
    std::vector<Space> foldedAgain = {}; ///< equal vectors gave unequal projections at first
    std::vector<Space> stopped = {};     ///< they still do: no exchange of that space (F40)
    std::size_t count(FileFate fate) const;
};
struct IntakeOptions {
    /// An administrator takes the files of this unknown device (B24).
    std::optional<PublicKey> accept = {};
    bool resume = false; ///< an administrator lets stopped spaces go on (F40)
};
/// Spaces whose exchange has stopped, until an administrator lets them go on.
Result<std::vector<Space>> stoppedSpaces(Store& store);

/// One file, or all bundles of a folder.
class Intake {
public:
    Intake(Store& store, std::string fileOrFolder, IntakeOptions options = {});
    ~Intake();
    Intake(const Intake&) = delete;
    Intake& operator=(const Intake&) = delete;

    /// One slice, a transaction of its own of some 50 ms; false when there is nothing more to do.
    /// Whatever stops it between two slices, the same call later goes on where it was.
    Result<bool> step();
    /// Files done and files in all.
    std::pair<std::uint64_t, std::uint64_t> done() const;
    IntakeReport& report();

private:
    struct Work;
    std::unique_ptr<Work> m;
};
/// All steps, told after each; Cancelled where the listener says so.
Result<IntakeReport> bundleIn(Store& store, const std::string& fileOrFolder,
                              const IntakeOptions& options = {}, const Progress& progress = {});

} // namespace shouwen
