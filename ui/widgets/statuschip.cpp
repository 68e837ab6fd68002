// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/statuschip.h"

#include "ui/style/icons.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace mra {

QSize chipSize(const QString &text, const QFont &font)
{
    const QFontMetrics metrics(font);
    const int height = metrics.height() + 2 * space(Space::Tight);
    // Two half-circle ends, the icon, a gap and the text.
    return {height + metrics.height() + space(Space::Tight) + metrics.horizontalAdvance(text),
            height};
}

void paintChip(QPainter &painter, const QRect &rect, const Look &look, const QString &text,
               const QFont &font, Qt::LayoutDirection direction)
{
    const QSize size = chipSize(text, font).boundedTo(rect.size());
    const QRect chip =
        QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, size, rect);
    const QFontMetrics metrics(font);
    const int round = size.height() / 2;
    const QRect inner = chip.adjusted(round, 0, -round, 0);
    const QSize iconSize(metrics.height() * 7 / 8, metrics.height() * 7 / 8);
    const QRect iconRect =
        QStyle::alignedRect(direction, Qt::AlignLeading | Qt::AlignVCenter, iconSize, inner);
    const int offset = metrics.height() + space(Space::Tight);
    const QRect textRect = direction == Qt::LeftToRight ? inner.adjusted(offset, 0, 0, 0)
                                                        : inner.adjusted(0, 0, -offset, 0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look.tone.fill);
    painter.drawRoundedRect(chip, round, round);
    icon(look.icon, look.tone.ink).paint(&painter, iconRect);
    painter.setFont(font);
    painter.setPen(look.tone.ink);
    painter.setLayoutDirection(direction);
    painter.drawText(textRect, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, textRect.width()));
    painter.restore();
}

} // namespace mra
