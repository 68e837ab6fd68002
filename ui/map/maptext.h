// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFontMetricsF>
#include <QLocale>

namespace mra {

/// How texts of the picture that may take several lines are drawn.
constexpr int wrappedText = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// The room that such a text takes within the width; none where there is no text.
[[nodiscard]] inline QSizeF wrappedSize(const QFont &font, double width, const QString &text)
{
    if (text.isEmpty())
        return {0, 0};
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10000), wrappedText, text).size();
}

/// The map's own names are in Chinese and in English.
[[nodiscard]] inline bool isNamedInChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

} // namespace mra
