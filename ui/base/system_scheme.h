// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether the desktop is light or dark (Qt 6.4 does not know): the desktop portal on Linux, the
// registry on Windows. Asked without waiting; where nobody answers, nothing is told.
#pragma once

#include "ui/base/theme.h"

#include <QObject>

class QDBusVariant;

namespace shouwen::ui {

class SystemScheme final : public QObject {
    Q_OBJECT

public:
    SystemScheme() = default;
    void ask();

Q_SIGNALS:
    /// After `ask`, and each time the desktop changes from then on.
    void told(shouwen::ui::Scheme scheme);

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    bool m_listening = false;
};

} // namespace shouwen::ui
