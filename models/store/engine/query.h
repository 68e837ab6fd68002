// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/engine/database.h"

#include <concepts>

namespace mra {

/// One run after another of a named statement of resources/sql, such as "agreement/select". Rows
/// are read once and forward. Statements that run inside each other need two names.
class Query
{
public:
    Query(Database &db, const QString &name);
    ~Query() { m_prepared.statement->finish(); }
    Q_DISABLE_COPY_MOVE(Query)

    // Values for the placeholders, in the order in which those first stand in the statement.
    template <std::integral Number>
    void add(Number number)
    {
        m_values.set(place(), qint64(number));
    }
    void add(double number) { m_values.set(place(), number); }
    void add(const QString &text);
    void add(const QByteArray &utf8);
    void addNull() { m_values.setNull(place()); }
    /// NULL where the text is empty.
    void addText(const QString &text) { text.isEmpty() ? addNull() : add(text); }
    /// NULL where the text is null.
    template <class Text>
    void addNullable(const Text &text)
    {
        text.isNull() ? addNull() : add(text);
    }

    /// Every placeholder must have a value.
    void run();
    [[nodiscard]] bool next() { return m_prepared.statement->next(); }

    [[nodiscard]] bool isNull(int column) const { return m_prepared.statement->isNull(column); }
    [[nodiscard]] QString text(int column) const { return QString::fromUtf8(utf8(column)); }
    /// Null where the column is NULL. Valid until next().
    [[nodiscard]] QByteArrayView utf8(int column) const
    {
        return m_prepared.statement->text(column);
    }
    /// Nothing where the column is NULL or holds no number.
    [[nodiscard]] std::optional<qint64> integer(int column) const
    {
        return m_prepared.statement->integer(column);
    }
    [[nodiscard]] std::optional<double> real(int column) const
    {
        return m_prepared.statement->real(column);
    }

private:
    /// Of the value that comes. What was bound for the run before is kept until then.
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
