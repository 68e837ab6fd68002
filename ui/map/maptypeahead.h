// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

namespace mra {

/// Finds a territory by letters typed in succession: the beginning of its name, of the pinyin of
/// its name or their initials, or its code. After a pause a new name begins; repeating one letter
/// moves on to the next match.
class MapTypeAhead
{
public:
    struct Named
    {
        QString code;
        QString name;
    };

    /// Whether a name is being typed, so that a space belongs to it.
    [[nodiscard]] bool isTyping() const;
    /// The code that is meant, searched from the current one on; empty if there is no match.
    [[nodiscard]] QString find(const QString &letters, QList<Named> names, const QString &current);
    void clear() { m_text.clear(); }

private:
    QString m_text; ///< folded
    QElapsedTimer m_since;
};

} // namespace mra
