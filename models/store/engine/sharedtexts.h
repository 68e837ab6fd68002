// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAnyStringView>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <array>

namespace mra {

/// Short texts that many rows have in common, such as codes, dates and places. While a base is
/// read, equal texts share one copy in memory, if they are read soon after each other.
class SharedTexts
{
public:
    [[nodiscard]] QString of(QByteArrayView utf8)
    {
        constexpr qsizetype longest =
            40; // longer texts are names or sentences, which rarely repeat
        if (utf8.isEmpty() || utf8.size() > longest)
            return QString::fromUtf8(utf8);
        QString &met = m_met[qHash(utf8) % m_met.size()];
        if (QAnyStringView(met) != QUtf8StringView(utf8))
            met = QString::fromUtf8(utf8);
        return met;
    }

private:
    std::array<QString, 1024> m_met; ///< by hash; the last text read with that hash
};

} // namespace mra
