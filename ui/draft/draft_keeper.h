// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// DraftKeeper: nothing typed is lost. A page says `typed` after each key and hands over how its
// draft is written; at most two seconds later it lies in a private file (folder 0700, file 0600)
// beside the store, one a page and person. `settled` (saved, or thrown away on purpose) removes it.
// Files are written on a thread of its own; calls come from the GUI thread. What one person typed
// is offered to that person only.
#pragma once

#include "core/base/id.h"
#include "core/base/seams.h"
#include "ui/draft/draft.h"

#include <QHash>
#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace shouwen::ui {

class DraftKeeper final : public QObject {
    Q_OBJECT

public:
    /// Nothing when there is nothing unsaved after all.
    using Writer = std::function<std::optional<Draft>()>;

    DraftKeeper(Files& files, const Clock& clock, Milliseconds pause = Milliseconds(700));
    /// Writes what is still waiting.
    ~DraftKeeper() override;

    /// From now on drafts of this person, beside this store. Before it, nothing is kept.
    void open(const QString& store, const StaffId& person);
    /// What lies there from an earlier run and nobody has decided about, newest first.
    const std::vector<Draft>& found() const { return m_found; }
    /// A found draft has been put back into its page, which has said `typed`.
    void taken(const QString& key);
    /// A found draft is not wanted any more.
    void drop(const QString& key);

    void typed(QObject* page, Writer writer);
    void settled(QObject* page);
    /// Writes what is waiting and lets go of the pages: their drafts stay for whoever typed them.
    void abandon();
    /// Everything waiting is written, and on the disk, when this returns: the session ends.
    void flush();

Q_SIGNALS:
    /// The number of drafts that could be taken back has changed.
    void foundChanged();
    /// Once in a while at most: drafts cannot be kept, in words.
    void failed(const QString& why);

private:
    struct Source {
        Writer writer;
        QString key; ///< written last
        bool waiting = false;
    };
    void writeWaiting();
    void write(Source& source);
    void store(Draft draft);
    void removeFile(const QString& key);
    QString fileOf(const QString& key) const;
    void readFound();
    bool isFound(const QString& key) const;
    void forget(const QString& key);

    Files& m_files;
    const Clock& m_clock;
    QString m_folder, m_person;
    QHash<QObject*, Source> m_sources;
    std::vector<Draft> m_found;
    QTimer m_pause; ///< after the last key
    QTimer m_limit; ///< since the first unsaved key: somebody who never pauses is kept as well
    QThread m_thread;
    QObject* m_writer; ///< lives on m_thread
    bool m_told = false;
};

} // namespace shouwen::ui
