// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What this computer remembers about locking: whether one person works here alone, after how many
// idle minutes the window locks itself, and a PIN a person (its Argon2id hash only).
#pragma once

#include "core/base/id.h"
#include "ui/base/seams.h"

#include <string>

namespace shouwen::ui {

class LockSettings {
public:
    explicit LockSettings(Settings& settings) : m_settings(settings) {}

    bool alone() const { return m_settings.value(kAlone, true).toBool(); }
    void setAlone(bool alone) { m_settings.set(kAlone, alone); }
    /// 0: never.
    int idleMinutes() const { return m_settings.value(kMinutes, 0).toInt(); }
    void setIdleMinutes(int minutes) { m_settings.set(kMinutes, minutes); }
    std::string pinOf(const StaffId& id) const
    {
        return m_settings.value(keyOf(id)).toString().toStdString();
    }
    bool hasPin(const StaffId& id) const { return !pinOf(id).empty(); }
    /// An empty hash takes it away.
    void setPin(const StaffId& id, const std::string& hash)
    {
        if (hash.empty())
            m_settings.remove(keyOf(id));
        else
            m_settings.set(keyOf(id), QString::fromStdString(hash));
    }
    StaffId lastPerson() const
    {
        return StaffId::fromHex(m_settings.value(kLast).toString().toStdString())
            .value_or(StaffId::zero());
    }
    void setLastPerson(const StaffId& id)
    {
        m_settings.set(kLast, QString::fromStdString(id.hex()));
    }

private:
    static QString keyOf(const StaffId& id)
    {
        return QStringLiteral("lock/pin_") + QString::fromStdString(id.hex());
    }
    inline static const QString kAlone = QStringLiteral("person/alone");
    inline static const QString kLast = QStringLiteral("person/last");
    inline static const QString kMinutes = QStringLiteral("lock/minutes");

    Settings& m_settings;
};

} // namespace shouwen::ui
