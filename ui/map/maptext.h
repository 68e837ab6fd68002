// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFontMetricsF>
#include <QLocale>

namespace mra {

/// Flags for texts of the picture that may take several lines.
constexpr int wrappedText = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

/// The size of such a text within the width; zero if there is no text.
[[nodiscard]] inline QSizeF wrappedSize(const QFont &font, double width, const QString &text)
{
    if (text.isEmpty())
        return {0, 0};
    return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10000), wrappedText, text).size();
}

/// Whether names from the map data are shown in Chinese; they exist in Chinese and English.
[[nodiscard]] inline bool isNamedInChinese()
{
    return QLocale().language() == QLocale::Chinese;
}

} // namespace mra
