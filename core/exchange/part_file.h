// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A file that grows as NAME.part beside NAME and takes the name once it is complete and on the
// disk.
#pragma once

#include "core/base/result.h"

#include <QFile>

namespace shouwen {

class PartFile {
public:
    /// UTF-8.
    explicit PartFile(const std::string& path);
    ~PartFile(); ///< removes what was not committed

    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    Outcome open();
    Outcome write(std::string_view bytes);
    /// Of what was written here, or by somebody else at `partPath`.
    Outcome commit();
    /// Lets somebody else write to `partPath`.
    void release() { m_file.close(); }
    void remove();
    const std::string& partPath() const { return m_part; }
    const std::string& path() const { return m_path; }

private:
    Error failed(const QString& words) const;
    std::string m_path;
    std::string m_part;
    QFile m_file;
    bool m_done = false;
};

} // namespace shouwen
