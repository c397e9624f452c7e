// SPDX-FileCopyrightText: Shouwen contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/icon_set.h"

#include "ui/base/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace shouwen::ui {
namespace {

QString pathOf(const QString& name) { return QStringLiteral(":/icons/%1.svg").arg(name); }

QColor inkFor(QIcon::Mode mode)
{
    const QPalette palette = QGuiApplication::palette();
    if (mode == QIcon::Disabled)
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    return tokensOf(palette).text;
}

/// Breeze draws in #232629 throughout, named once in a style block or written out.
QByteArray inked(const QString& name, const QColor& ink)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return file.readAll().replace("#232629", ink.name().toLatin1());
}

class BreezeEngine final : public QIconEngine {
public:
    explicit BreezeEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QColor ink = inkFor(mode);
        const QString key = QStringLiteral("sw-%1-%2-%3x%4")
                                .arg(m_name, ink.name())
                                .arg(size.width())
                                .arg(size.height());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(inked(m_name, ink)).render(&painter);
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }
    QString key() const override { return QStringLiteral("breeze"); }
    QIconEngine* clone() const override { return new BreezeEngine(m_name); }

private:
    QString m_name;
};

} // namespace

bool hasIcon(const char* name) { return QFile::exists(pathOf(QString::fromLatin1(name))); }

QIcon icon(const char* name)
{
    return hasIcon(name) ? QIcon(new BreezeEngine(QString::fromLatin1(name))) : QIcon();
}

} // namespace shouwen::ui
