// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/engine/session.h"

#include <QStringList>

// Statements and rows in the words of PostgreSQL.

namespace mra {

/// The values of a run as its protocol takes them.
class Parameters
{
public:
    explicit Parameters(const Values &values);

    [[nodiscard]] int size() const { return int(m_texts.size()); }
    [[nodiscard]] const char *const *texts() const { return m_texts.data(); }

private:
    QList<QByteArray> m_numbers;
    std::vector<const char *> m_texts;
};

/// `$1` for the first placeholder, and so on; or another prefix of the number.
[[nodiscard]] QString numbered(const QString &sql, const QStringList &placeholders,
                               QLatin1String prefix = QLatin1String("$"));
/// The statement, which fails by a division by zero where it finds no row.
[[nodiscard]] QByteArray findingOne(const QByteArray &sql);
/// An update or deletion of one row as one of many, whose parameters are arrays of the values. It
/// fails by a division by zero where it does not find a row for each.
[[nodiscard]] QByteArray findingMany(const QString &sql, const QStringList &placeholders);
/// What copies rows into the columns of an insert, whose values stand in their order.
[[nodiscard]] QByteArray copyOf(const QByteArray &insert);
/// One line of what is copied.
void appendCopyRow(QByteArray &rows, const Values &values);
/// The values at the ends of arrays, which are open.
void appendToArrays(std::vector<QByteArray> &arrays, const Values &values);

} // namespace mra
