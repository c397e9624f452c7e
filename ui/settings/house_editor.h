// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// HouseEditor: the changes of this desk while they are edited. Pages set and take back lines; after
// each change the whole is checked on another thread, and findings stand at the line they are
// about. Nothing holds before `apply`, and nothing is applied that has a finding.
#pragma once

#include "core/rulebook/house.h"
#include "ui/base/desk_client.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace shouwen::ui {

class Workbench;

class HouseEditor final : public QObject {
    Q_OBJECT

public:
    explicit HouseEditor(Workbench& bench);

    /// What runs now; edits are forgotten.
    void load();
    /// With the edits in it where they are sound, else as it runs.
    const Rulebook& rules() const { return *m_edited; }
    bool isSet(const std::string& key) const { return m_house.lines.count(key) > 0; }
    void set(const std::string& key, const std::string& value);
    void takeBack(const std::string& key);
    bool isDirty() const { return m_house != m_kept; }
    bool isSound() const { return m_findings.empty() && !m_checking; }
    /// Why nothing can be changed here; empty: it can.
    QString obstacle() const { return m_obstacle; }

    /// The lines by themselves, for the page of text.
    QString lines() const;
    void setLines(const QString& lines);

    /// What is wrong with the lines whose key begins so; empty prefix: with anything.
    QString problemAt(const std::string& prefix) const;
    void apply(std::function<void(const Result<Receipt>&)> done);

Q_SIGNALS:
    /// A line changed.
    void edited();
    /// Findings and `rules` are up to date.
    void checked();

private:
    struct Finding {
        std::string key;
        QString text;
    };
    void changed();
    void check();

    Workbench& m_bench;
    HouseRules m_house, m_kept;
    std::shared_ptr<const Rulebook> m_edited;
    std::vector<Finding> m_findings;
    QString m_obstacle;
    QTimer m_pause;
    int m_generation = 0;
    bool m_checking = false;
};

} // namespace shouwen::ui
