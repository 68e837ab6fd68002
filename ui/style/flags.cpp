// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/style/flags.h"

#include "ui/style/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

namespace mra {

namespace {

class FlagIconEngine : public QIconEngine
{
public:
    explicit FlagIconEngine(QString code)
        : m_code(std::move(code))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const QPixmap flag = flagOf(m_code, heightIn(rect.size()), ratio);
        QRect place(QPoint(), flag.deviceIndependentSize().toSize());
        place.moveCenter(rect.center());
        painter->drawPixmap(place, flag);
    }
    [[nodiscard]] QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        return flagOf(m_code, heightIn(size));
    }
    [[nodiscard]] QIconEngine *clone() const override { return new FlagIconEngine(m_code); }

private:
    /// Flags are four wide and three high.
    [[nodiscard]] static int heightIn(const QSize &size)
    {
        return std::min(size.height(), size.width() * 3 / 4);
    }

    QString m_code;
};

} // namespace

QPixmap flagOf(const QString &code, int height, qreal ratio)
{
    const QColor edge = QGuiApplication::palette().color(QPalette::Mid);
    const QString key =
        QStringLiteral("flag %1 %2 %3 %4").arg(code).arg(height).arg(ratio).arg(edge.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    const QSize size(qRound(height * ratio * 4 / 3), qRound(height * ratio));
    const QPixmap picture(QStringLiteral(":/flags/%1.png").arg(code.toLower()));
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (picture.isNull())
        icon("globe").paint(&painter, pixmap.rect());
    else
        painter.drawPixmap(pixmap.rect(),
                           picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    // A white field of a flag needs an edge on a white page.
    painter.setPen(edge);
    painter.drawRect(pixmap.rect().adjusted(0, 0, -1, -1));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon flagIconOf(const QString &code)
{
    return QIcon(new FlagIconEngine(code));
}

} // namespace mra
