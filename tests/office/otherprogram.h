// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>

namespace mra {

/// Another program that uses a file.
class OtherProgram
{
public:
    explicit OtherProgram(const QString &file)
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        db.setDatabaseName(file);
        db.open();
    }
    ~OtherProgram() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(OtherProgram)
    [[nodiscard]] bool run(const char *sql) const
    {
        return QSqlQuery(QSqlDatabase::database(m_name)).exec(QLatin1String(sql));
    }

private:
    QString m_name = QUuid::createUuid().toString();
};

} // namespace mra
