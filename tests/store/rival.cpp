// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "rival.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>
#include <QVariant>

namespace mra {

Rival::Rival(const QString &address)
    : m_name(QUuid::createUuid().toString())
{
    const QUrl url(address);
    if (url.scheme() == QLatin1String("postgresql")) {
        m_db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
        m_db.setHostName(url.host());
        m_db.setPort(url.port(5432));
        m_db.setUserName(url.userName());
        m_db.setPassword(url.password());
        m_db.setDatabaseName(url.path().mid(1));
    } else {
        m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        m_db.setDatabaseName(address);
    }
    if (!m_db.open())
        qFatal("rival: %s", qPrintable(m_db.lastError().text()));
}

Rival::~Rival()
{
    m_db.close();
    m_db = {};
    QSqlDatabase::removeDatabase(m_name);
}

void Rival::holdWriteLock()
{
    run(isServer() ? QStringLiteral("BEGIN") : QStringLiteral("BEGIN IMMEDIATE"));
    if (isServer())
        run(QStringLiteral("LOCK TABLE change_log IN EXCLUSIVE MODE"));
}

void Rival::holdCommits(const QString &sector)
{
    run(QStringLiteral("BEGIN"));
    // SQLite: COMMIT waits for all readers. PostgreSQL: it checks the deferred foreign key, and so
    // waits for the row above.
    run(QStringLiteral("SELECT code FROM sector WHERE code = '%1'%2")
            .arg(sector, isServer() ? QStringLiteral(" FOR UPDATE") : QString()));
}

bool Rival::isCommitWaiting()
{
    if (isServer()) {
        // What a transaction has seen of others it goes on seeing.
        run(QStringLiteral("SELECT pg_stat_clear_snapshot()"));
        const QString waiting = QStringLiteral("SELECT COUNT(*) FROM pg_stat_activity WHERE datname"
                                               " = current_database() AND wait_event_type = 'Lock'"
                                               " AND query LIKE 'COMMIT%'");
        return run(waiting).toInt() > 0;
    }
    // While a COMMIT waits for readers, no new reader is let in.
    const QString name = m_name + QLatin1String("-look");
    bool isRefused = false;
    {
        QSqlDatabase reader = QSqlDatabase::cloneDatabase(m_db, name);
        reader.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=0"));
        isRefused =
            reader.open() && !QSqlQuery(reader).exec(QStringLiteral("SELECT COUNT(*) FROM sector"));
    }
    QSqlDatabase::removeDatabase(name);
    return isRefused;
}

void Rival::cutOthers()
{
    run(QStringLiteral("SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity"
                       " WHERE datname = current_database() AND pid <> pg_backend_pid()"));
}

void Rival::letGo()
{
    run(QStringLiteral("ROLLBACK"));
}

bool Rival::isServer() const
{
    return m_db.driverName() == QLatin1String("QPSQL");
}

QVariant Rival::run(const QString &sql)
{
    QSqlQuery query(m_db);
    if (!query.exec(sql))
        qFatal("rival: %s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
    return query.next() ? query.value(0) : QVariant();
}

} // namespace mra
