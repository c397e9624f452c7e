// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notices outside the window: one a kind, replaced in place when there is news of that kind, never
// a pile. Over D-Bus where the desktop has a notification service, else from the tray, else none.
// Texts carry numbers of records only, nothing about a person.
#pragma once

#include <QHash>
#include <QObject>

class QSystemTrayIcon;

namespace shouwen::ui {

class Notifier final : public QObject {
    Q_OBJECT

public:
    explicit Notifier(QObject* parent = nullptr);

    struct Notice {
        QString kind; ///< what it replaces
        QString title, text;
        bool critical = false; ///< only for what is overdue
    };
    void show(const Notice& notice);
    /// Takes back the notice of a kind: nothing is due any more.
    void withdraw(const QString& kind);

Q_SIGNALS:
    /// The person has clicked it.
    void opened(const QString& kind);

private Q_SLOTS:
    void actionInvoked(uint id, const QString& action);

private:
    void showInTray(const Notice& notice);

    QHash<QString, uint> m_shown; ///< id of the service a kind
    QSystemTrayIcon* m_tray = nullptr;
    bool m_listening = false;
};

} // namespace shouwen::ui
