// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/database.h"

#include <QVariant>

namespace mra {

/// One run of a named statement of resources/sql, such as "agreement/select". Values are bound by
/// name, rows are read once and forward. Statements that run inside each other need two names.
class Query
{
public:
    Query(Database &db, const QString &name);
    ~Query() { m_prepared.query.finish(); }
    Q_DISABLE_COPY_MOVE(Query)

    /// `name` without its colon; a placeholder of the statement.
    void bind(const QString &name, const QVariant &value);
    /// Texts bind as NULL where they are empty.
    void bindText(const QString &name, const QString &text);
    /// Every placeholder must be bound.
    void run();
    [[nodiscard]] bool next();

    [[nodiscard]] QVariant value(int column) const { return m_prepared.query.value(column); }
    [[nodiscard]] QString text(int column) const { return value(column).toString(); }
    [[nodiscard]] int rowsAffected() const { return m_prepared.query.numRowsAffected(); }

private:
    Database &m_db;
    QString m_name;
    Prepared &m_prepared;
    QVariantList m_values;
};

} // namespace mra
