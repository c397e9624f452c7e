// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Workbench: what every page of the window works with, handed in once by the shell. The wording is
// replaced when the language or the rulebook changes; pages read it anew on LanguageChange or
// `wordingChanged`. GUI thread.
#pragma once

#include "core/base/seams.h"
#include "ui/base/desk_client.h"
#include "ui/base/seams.h"
#include "ui/base/wording.h"

#include <QObject>

#include <functional>

namespace shouwen::ui {

class DraftKeeper;

struct WorkbenchSeams {
    const Clock& clock;
    Prompts& prompts;
    FilePrompts& filePrompts;
    Settings& settings;
    DraftKeeper* drafts = nullptr; ///< null: nothing typed is kept (pictures, some tests)
    Files* files = nullptr;        ///< null: nothing is written beside the store
};

class Workbench final : public QObject {
    Q_OBJECT

public:
    Workbench(DeskClient& desk, WorkbenchSeams seams, std::string language);

    DeskClient& desk() const { return m_desk; }
    const DeskFacts& facts() const { return *m_desk.facts(); }
    bool ready() const { return m_desk.isOpen(); }
    const Wording& wording() const { return *m_wording; }
    Instant now() const { return m_seams.clock.now(); }
    const Zone& zone() const { return m_desk.facts()->zone; }
    Prompts& prompts() const { return m_seams.prompts; }
    FilePrompts& filePrompts() const { return m_seams.filePrompts; }
    Settings& settings() const { return m_seams.settings; }
    /// May be null.
    DraftKeeper* drafts() const { return m_seams.drafts; }
    /// May be null. Safe on any thread.
    Files* files() const { return m_seams.files; }
    /// Tells what was just done and offers to take it back for a while; the shell shows it.
    void offerUndo(const QString& done, std::function<void()> undo)
    {
        Q_EMIT undoOffered(done, std::move(undo));
    }
    const std::string& language() const { return m_language; }
    void setLanguage(std::string language);
    /// Name of a member of staff; empty for an unknown id.
    QString staffName(const StaffId& id) const;

Q_SIGNALS:
    void wordingChanged();
    void undoOffered(const QString& done, const std::function<void()>& undo);

private:
    void renew();

    DeskClient& m_desk;
    WorkbenchSeams m_seams;
    std::string m_language;
    std::shared_ptr<const Wording> m_wording;
};

} // namespace shouwen::ui
