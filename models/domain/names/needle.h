// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace mra {

/// Looks for bytes in others. Sixteen places at a time are asked for the two bytes that are the
/// rarest in texts; where both fit, the whole is compared.
class Needle
{
public:
    /// Not empty.
    explicit Needle(QByteArray bytes);

    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    /// The first place at or after `from`; `end` where there is none.
    [[nodiscard]] const char *find(const char *from, const char *end) const;
    [[nodiscard]] bool isIn(QByteArrayView text) const
    {
        return find(text.begin(), text.end()) != text.end();
    }

private:
    [[nodiscard]] bool isAt(const char *place) const;

    QByteArray m_bytes;
    qsizetype m_rare = 0; ///< places of the two bytes in the needle, equal where it has one byte
    qsizetype m_other = 0;
};

} // namespace mra
