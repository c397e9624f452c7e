// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notice/notifier.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSystemTrayIcon>

namespace shouwen::ui {
namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
const QString kOpen = QStringLiteral("default");
constexpr int kTrayMs = 8000;

QDBusMessage call(const char* method)
{
    return QDBusMessage::createMethodCall(kService, kPath, kService, QString::fromLatin1(method));
}

} // namespace

Notifier::Notifier(QObject* parent) : QObject(parent) {}

void Notifier::show(const Notice& notice)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        showInTray(notice);
        return;
    }
    if (!std::exchange(m_listening, true))
        bus.connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this,
                    SLOT(actionInvoked(uint, QString)));
    QDBusMessage message = call("Notify");
    const QVariantMap hints{{QStringLiteral("urgency"),
                             QVariant::fromValue(static_cast<uchar>(notice.critical ? 2 : 1))},
                            {QStringLiteral("desktop-entry"), QGuiApplication::desktopFileName()}};
    message << QApplication::applicationDisplayName() << m_shown.value(notice.kind, 0U)
            << QStringLiteral("shouwen") << notice.title << notice.text.toHtmlEscaped()
            << QStringList{kOpen, tr("Open")} << hints << -1;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, notice] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isError())
            showInTray(notice);
        else
            m_shown[notice.kind] = reply.value();
    });
}

void Notifier::withdraw(const QString& kind)
{
    const uint id = m_shown.take(kind);
    if (id == 0)
        return;
    QDBusMessage message = call("CloseNotification");
    message << id;
    QDBusConnection::sessionBus().asyncCall(message);
}

void Notifier::actionInvoked(uint id, const QString&)
{
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it)
        if (it.value() == id) {
            Q_EMIT opened(it.key());
            return;
        }
}

void Notifier::showInTray(const Notice& notice)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        m_tray->show();
        connect(m_tray, &QSystemTrayIcon::messageClicked, this,
                [this, kind = notice.kind] { Q_EMIT opened(kind); });
    }
    m_tray->showMessage(notice.title, notice.text,
                        notice.critical ? QSystemTrayIcon::Critical : QSystemTrayIcon::Information,
                        kTrayMs);
}

} // namespace shouwen::ui
