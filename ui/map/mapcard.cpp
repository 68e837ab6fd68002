// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mapcard.h"

#include "ui/map/mappattern.h"
#include "ui/map/maptext.h"
#include "ui/style/flags.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace mra {

namespace {

double gapOf(const MapStyle &style)
{
    return style.font.pixelSize() * 0.6;
}

/// The layout of a card at the origin, from left to right: a sign, and the text beside it in as
/// many lines as it needs.
struct CardLayout
{
    CardLayout(const MapCard &card, const MapStyle &style, double mostWidth, double ratio);

    QFont bold;
    QPixmap flag;
    QString rung;
    QString rest;
    QSizeF size;
    QRectF flagArea;
    QRectF nameArea;
    QRectF swatchArea;
    QRectF rungArea;
    QRectF restArea;
};

CardLayout::CardLayout(const MapCard &card, const MapStyle &style, double mostWidth, double ratio)
    : bold(style.font)
{
    const int side = style.font.pixelSize();
    const double gap = gapOf(style);
    const double lineHeight = QFontMetricsF(style.font).height();
    bold.setWeight(QFont::DemiBold);
    if (card.flag.size() == 2)
        flag = flagOf(card.flag, side, ratio);
    const qsizetype end = card.text.indexOf(u'\n');
    rung = card.text.left(end);
    rest = end < 0 ? QString() : card.text.mid(end + 1);

    const QSizeF flagSize = flag.isNull() ? QSizeF(0, 0) : flag.deviceIndependentSize();
    const double flagWidth = flag.isNull() ? 0 : flagSize.width() + gap;
    const double swatchWidth = rung.isEmpty() ? 0 : side + gap;
    const QSizeF head = wrappedSize(bold, mostWidth - flagWidth, card.name);
    const QSizeF first = wrappedSize(style.font, mostWidth - swatchWidth, rung);
    const QSizeF body = wrappedSize(style.font, mostWidth, rest);
    const double width = std::ceil(
        std::max({head.width() + flagWidth, first.width() + swatchWidth, body.width()}) + 1);

    double y = gap;
    const auto line = [&](double sign, const QSizeF &text) {
        const QRectF area(gap + sign, y, width - sign, text.height() + 1);
        y += text.height();
        return area;
    };
    flagArea = {QPointF(gap, y + (lineHeight - flagSize.height()) / 2), flagSize};
    nameArea = line(flagWidth, head);
    swatchArea = QRectF(gap, y + (lineHeight - side) / 2, side, side);
    rungArea = line(swatchWidth, first);
    restArea = line(0, body);
    size = {width + 2 * gap, std::ceil(y - gap) + 2 * gap};
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
    const double gap = gapOf(style);
    const double mostWidth = std::min(area.width() - 4 * gap, 28.0 * style.font.pixelSize());
    const CardLayout layout(card, style, mostWidth, painter.device()->devicePixelRatio());
    const Qt::LayoutDirection direction = QGuiApplication::layoutDirection();
    const QRectF frame = placeOfCard(layout.size, area, at, 2 * gap, direction);
    const auto placed = [&](QRectF part) {
        part.translate(frame.topLeft());
        if (direction == Qt::RightToLeft)
            part.moveLeft(frame.left() + frame.right() - part.right());
        return part;
    };

    painter.save();
    painter.setLayoutDirection(direction);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.border, 1));
    painter.setBrush(style.ground);
    painter.drawRoundedRect(frame, 4, 4);
    if (!layout.flag.isNull())
        painter.drawPixmap(placed(layout.flagArea).topLeft(), layout.flag);
    if (!layout.rung.isEmpty()) {
        MapPattern(painter, style).fill({QPolygonF(placed(layout.swatchArea))}, card.look);
        painter.setPen(QPen(style.border, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(placed(layout.swatchArea));
    }
    painter.setPen(style.text);
    painter.setFont(layout.bold);
    painter.drawText(placed(layout.nameArea), wrappedText, card.name);
    painter.setFont(style.font);
    painter.drawText(placed(layout.rungArea), wrappedText, layout.rung);
    painter.setPen(style.faintText);
    painter.drawText(placed(layout.restArea), wrappedText, layout.rest);
    painter.restore();
}

} // namespace mra
