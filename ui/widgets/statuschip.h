// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/style/style.h"

class QPainter;
class QRect;
class QSize;

namespace mra {

/// The size of a chip with that text.
[[nodiscard]] QSize chipSize(const QString &text, const QFont &font);
/// Paints a chip at the leading side of the rectangle, vertically centred. For delegates.
void paintChip(QPainter &painter, const QRect &rect, const Look &look, const QString &text,
               const QFont &font, Qt::LayoutDirection direction);

} // namespace mra
