// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a database needs of the place it lies at, beside bytes: that no other process works on it,
// and a disk whose locks and memory maps can be trusted. Files that know better than the machine
// (a simulated disk) are Places as well; `placesOf` finds out. Any thread.
#pragma once

#include "core/base/seams.h"

#include <memory>
#include <string>

namespace shouwen {

/// Kept while this process owns what lies at a path; given back at its end.
class Hold {
public:
    virtual ~Hold() = default;
};

class Places {
public:
    virtual ~Places() = default;
    /// Whether a database may be worked on there: Rejected where the file has a second name on the
    /// disk (F16), or lies on a network or user-space drive (F17).
    virtual Outcome checkPlace(const std::string& path) = 0;
    /// Ownership among processes, by a lock file beside it which a crash does not leave for good,
    /// whatever path leads there (F15). Busy names the owner.
    virtual Result<std::unique_ptr<Hold>> hold(const std::string& path) = 0;
};

/// The machine's own.
class SystemPlaces : public Places {
public:
    Outcome checkPlace(const std::string& path) override;
    Result<std::unique_ptr<Hold>> hold(const std::string& path) override;
    /// NFS, SMB, WebDAV, FUSE ...; empty: a disk of this machine.
    virtual std::string networkDrive(const std::string& path) const;
};

/// Those of the files themselves where they are some, else the machine's.
Places& placesOf(Files& files);

} // namespace shouwen
