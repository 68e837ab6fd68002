// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/common/flags.h"

#include "ui/common/icons.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>

namespace mra {

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
    // White fields need an edge on a white page.
    painter.setPen(edge);
    painter.drawRect(pixmap.rect().adjusted(0, 0, -1, -1));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace mra
