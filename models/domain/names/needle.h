// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace mra {

/// Searches for a byte string in others. Tests sixteen positions at a time for the needle's two
/// rarest bytes; compares the whole needle only if both fit.
class Needle
{
public:
    /// `bytes` must not be empty.
    explicit Needle(QByteArray bytes);

    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }
    /// The first occurrence at or after `from`; `end` if there is none.
    [[nodiscard]] const char *find(const char *from, const char *end) const;
    [[nodiscard]] bool isIn(QByteArrayView text) const
    {
        return find(text.begin(), text.end()) != text.end();
    }

private:
    [[nodiscard]] bool isAt(const char *place) const;

    QByteArray m_bytes;
    qsizetype m_rare = 0; ///< positions of the two bytes; equal if the needle has only one
    qsizetype m_other = 0;
};

} // namespace mra
