// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mapcard.h"

#include "ui/common/flags.h"
#include "ui/map/mappattern.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mra {

namespace {

constexpr int wrapped = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

QSizeF needed(const QFont &font, double width, const QString &text)
{
    if (text.isEmpty())
        return {};
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10000), wrapped, text).size();
}

} // namespace

QRectF placeOfCard(const QSizeF &size, const QRectF &area, QPointF at, double gap,
                   Qt::LayoutDirection direction)
{
    const double after = at.x() + gap;
    const double before = at.x() - gap - size.width();
    const bool isLeftToRight = direction == Qt::LeftToRight;
    const auto fits = [&](double x) {
        return x >= area.left() && x + size.width() <= area.right();
    };
    double x = isLeftToRight ? after : before;
    if (!fits(x))
        x = isLeftToRight ? before : after;
    double y = at.y() + gap;
    if (y + size.height() > area.bottom())
        y = at.y() - gap - size.height();
    x = std::clamp(x, area.left(), std::max(area.left(), area.right() - size.width()));
    y = std::clamp(y, area.top(), std::max(area.top(), area.bottom() - size.height()));
    return {QPointF(x, y), size};
}

void drawMapCard(QPainter &painter, const QRectF &area, QPointF at, const MapCard &card,
                 const MapStyle &style)
{
    const double gap = style.font.pixelSize() * 0.6;
    QFont bold = style.font;
    bold.setWeight(QFont::DemiBold);
    const double most = std::min(area.width() - 4 * gap, 28.0 * style.font.pixelSize());
    const QPixmap flag = card.flag.size() == 2 ? flagOf(card.flag, style.font.pixelSize(),
                                                        painter.device()->devicePixelRatio())
                                               : QPixmap();
    const double flagWidth = flag.isNull() ? 0 : flag.deviceIndependentSize().width() + gap;
    const qsizetype end = card.text.indexOf(u'\n');
    const QString rung = card.text.left(end);
    const QString rest = end < 0 ? QString() : card.text.mid(end + 1);
    const double swatchWidth = rung.isEmpty() ? 0 : style.font.pixelSize() + gap;

    const QSizeF head = needed(bold, most - flagWidth, card.name);
    const QSizeF first = needed(style.font, most - swatchWidth, rung);
    const QSizeF body = needed(style.font, most, rest);
    const double width = std::ceil(
        std::max({head.width() + flagWidth, first.width() + swatchWidth, body.width()}) + 1);
    const double height = std::ceil(head.height() + first.height() + body.height());
    const Qt::LayoutDirection direction = QGuiApplication::layoutDirection();
    const QRectF frame =
        placeOfCard({width + 2 * gap, height + 2 * gap}, area, at, 2 * gap, direction);
    const QRectF inner = frame.adjusted(gap, gap, -gap, -gap);

    painter.save();
    painter.setLayoutDirection(direction);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.border, 1));
    painter.setBrush(style.ground);
    painter.drawRoundedRect(frame, 4, 4);

    // A line of the card: its sign on the side where reading begins, the text beside it.
    const bool isLeftToRight = direction == Qt::LeftToRight;
    double y = inner.top();
    const auto line = [&](const QSizeF &size, double sign) {
        const QRectF text(inner.left() + (isLeftToRight ? sign : 0), y, width - sign,
                          size.height() + 1);
        y += size.height();
        return text;
    };
    const auto signAt = [&](double top, QSizeF size) {
        return QRectF(QPointF(isLeftToRight ? inner.left() : inner.right() - size.width(), top),
                      size);
    };
    const double lineHeight = QFontMetricsF(style.font).height();
    if (!flag.isNull()) {
        const QSizeF size = flag.deviceIndependentSize();
        painter.drawPixmap(signAt(y + (lineHeight - size.height()) / 2, size).topLeft(), flag);
    }
    painter.setPen(style.text);
    painter.setFont(bold);
    painter.drawText(line(head, flagWidth), wrapped, card.name);
    painter.setFont(style.font);
    if (!rung.isEmpty()) {
        const double side = style.font.pixelSize();
        const QRectF swatch = signAt(y + (lineHeight - side) / 2, {side, side});
        painter.setPen(QPen(style.border, 1));
        MapPattern(painter, style).fill({QPolygonF(swatch)}, card.look);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(swatch);
        painter.setPen(style.text);
        painter.drawText(line(first, swatchWidth), wrapped, rung);
    }
    painter.setPen(style.faintText);
    painter.drawText(line(body, 0), wrapped, rest);
    painter.restore();
}

} // namespace mra
