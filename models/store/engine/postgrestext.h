// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/engine/session.h"

#include <QStringList>

// Translates statements and rows into PostgreSQL's dialect.

namespace mra {

/// The values of a run in the form of the PostgreSQL protocol.
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

/// Replaces placeholders by `$1`, `$2` and so on, or by numbers with another prefix.
[[nodiscard]] QString numbered(const QString &sql, const QStringList &placeholders,
                               QLatin1String prefix = QLatin1String("$"));
/// The statement, changed to fail with a division by zero if it finds no row.
[[nodiscard]] QByteArray findingOne(const QByteArray &sql);
/// Turns an update or deletion of one row into one of many rows, with arrays as parameters. It
/// fails with a division by zero if any row is missing.
[[nodiscard]] QByteArray findingMany(const QString &sql, const QStringList &placeholders);
/// The COPY command for the columns of an insert. The values of the insert must be in the order of
/// its columns.
[[nodiscard]] QByteArray copyOf(const QByteArray &insert);
/// Appends one line of COPY data.
void appendCopyRow(QByteArray &rows, const Values &values);
/// Appends each value to its array literal, which is still open.
void appendToArrays(std::vector<QByteArray> &arrays, const Values &values);

} // namespace mra
