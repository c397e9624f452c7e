// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What whoever is signed in is doing just now (示闲, 示忙, 小休, 通话中, 话后整理), with how long.
// States and moves are those of the rulebook's kind `presence`: each change is an entry. Without
// that kind, or the right to it, the button is not there. A state with a setting
// "presence_<state>_seconds" counts down and goes back to the first state by itself.
#pragma once

#include "ui/base/desk_client.h"

#include <QTimer>
#include <QToolButton>

#include <optional>

namespace shouwen::ui {

class Workbench;

class PresenceButton final : public QToolButton {
    Q_OBJECT

public:
    explicit PresenceButton(Workbench& bench, QWidget* parent = nullptr);

    /// Somebody has signed in: finds what they were doing, or begins anew.
    void begin();
    /// The window closes.
    void leave();
    /// State of the rulebook; empty while it is not known.
    const std::string& state() const { return m_state; }
    void choose(const std::string& state);

Q_SIGNALS:
    void failed(const QString& why);

protected:
    void changeEvent(QEvent* event) override;

private:
    const KindDef* kind() const;
    void take(const Result<QueuePage>& page);
    void move(const std::string& to);
    void fillMenu();
    void tick();

    Workbench& m_bench;
    std::optional<RecordId> m_record;
    std::string m_state;
    Instant m_since{};
    QTimer m_second;
};

inline constexpr const char* kPresenceKind = "presence";

} // namespace shouwen::ui
