// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

namespace mra {

/// Letters typed one after another name a territory: by the beginning of its name, of the pinyin of
/// its name or their initials, or by its code. After a pause a new name begins; one letter again
/// and again goes on to the next of its kind.
class MapTypeAhead
{
public:
    struct Named
    {
        QString code;
        QString name;
    };

    /// A name is being typed: a space belongs to it.
    [[nodiscard]] bool isTyping() const;
    /// The code meant, seen from the current one; empty where no name begins so.
    [[nodiscard]] QString find(const QString &letters, QList<Named> names, const QString &current);
    void clear() { m_text.clear(); }

private:
    QString m_text; ///< folded
    QElapsedTimer m_since;
};

} // namespace mra
