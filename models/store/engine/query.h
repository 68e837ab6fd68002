// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/engine/database.h"

#include <concepts>

namespace mra {

/// Executes a named statement of resources/sql, such as "agreement/select", once or several times.
/// Rows are read forward, once. Two queries that run at the same time need different names.
class Query
{
public:
    Query(Database &db, const QString &name);
    ~Query() { m_prepared.statement->finish(); }
    Q_DISABLE_COPY_MOVE(Query)

    // Adds the next value. Values are in the order in which the placeholders first occur in the
    // statement.
    template <std::integral Number>
    void add(Number number)
    {
        m_values.set(place(), qint64(number));
    }
    void add(double number) { m_values.set(place(), number); }
    void add(const QString &text);
    void add(const QByteArray &utf8);
    void addNull() { m_values.setNull(place()); }
    /// Adds NULL if the text is empty.
    void addText(const QString &text) { text.isEmpty() ? addNull() : add(text); }
    /// Adds NULL if the text is null.
    template <class Text>
    void addNullable(const Text &text)
    {
        text.isNull() ? addNull() : add(text);
    }

    /// Every placeholder must have been given a value.
    void run();
    [[nodiscard]] bool next()
    {
        const bool isRow = m_prepared.statement->next();
        m_db.countRow(isRow);
        return isRow;
    }

    [[nodiscard]] bool isNull(int column) const { return m_prepared.statement->isNull(column); }
    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(utf8(column)); }
    /// Null if the column is NULL. Valid until next().
    [[nodiscard]] QByteArrayView utf8(int column) const
    {
        return m_prepared.statement->text(column);
    }
    /// nullopt if the column is NULL or not a number.
    [[nodiscard]] std::optional<qint64> integer(int column) const
    {
        return m_prepared.statement->integer(column);
    }
    [[nodiscard]] std::optional<double> real(int column) const
    {
        return m_prepared.statement->real(column);
    }

private:
    /// The place of the next value. The values of the last run are kept until then.
    qsizetype place()
    {
        if (m_place == 0)
            m_values.clear();
        return m_place++;
    }
    void checkText(bool hasZero) const;

    Database &m_db;
    Prepared &m_prepared;
    Values &m_values;
    qsizetype m_place = 0;
};

} // namespace mra
