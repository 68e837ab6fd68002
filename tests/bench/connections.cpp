// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "bench/connections.h"

#include "bench/bench.h"

#include <QFile>
#include <QLibrary>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QThread>
#include <QUrl>
#include <QVariant>

namespace mra::bench {

namespace {

/// A connection that is closed and forgotten at the end of its scope.
class Connection
{
public:
    explicit Connection(const QString &address)
    {
        const QUrl url(address);
        const bool isServer = url.scheme() == QLatin1String("postgresql");
        QSqlDatabase db = QSqlDatabase::addDatabase(
            isServer ? QStringLiteral("QPSQL") : QStringLiteral("QSQLITE"), m_name);
        db.setDatabaseName(isServer ? url.path().mid(1) : address);
        if (isServer) {
            db.setHostName(url.host());
            db.setPort(url.port(5432));
            db.setUserName(url.userName());
        }
        check(db.open(), db.lastError().text());
    }
    ~Connection() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(m_name); }
    [[nodiscard]] qint64 value(const QString &sql) const
    {
        QSqlQuery query(database());
        check(query.exec(sql) && query.next(), query.lastError().text());
        return query.value(0).toLongLong();
    }

private:
    const QString m_name = QStringLiteral("bench");
};

/// The engine's own handle behind Qt's connection; a pointer type that Qt does not know by name.
void *handleOf(const QSqlDatabase &db)
{
    const QVariant handle = db.driver()->handle();
    return *static_cast<void *const *>(handle.constData());
}

/// The engines' libraries, which the drivers have loaded already.
QFunctionPointer engineFunction(const QString &library, int version, const char *name)
{
    const QFunctionPointer result = QLibrary(library, version).resolve(name);
    check(result, QLatin1String(name));
    return result;
}

// As sqlite3.h and libpq-fe.h declare them.
using SqliteCallback = int (*)(unsigned kind, void *context, void *statement, void *text);
using SqliteTrace = int (*)(void *db, unsigned kinds, SqliteCallback callback, void *context);
constexpr unsigned sqliteTraceStatements = 1;
using PostgresTrace = void (*)(void *connection, FILE *file);
using PostgresUntrace = void (*)(void *connection);

void traceFile(void *db, unsigned kinds, SqliteCallback callback, void *context)
{
    reinterpret_cast<SqliteTrace>(engineFunction(QStringLiteral("sqlite3"), 0, "sqlite3_trace_v2"))(
        db, kinds, callback, context);
}

} // namespace

qint64 scan(const QString &address)
{
    const Connection connection(address);
    qint64 rows = 0;
    qint64 empty = 0;
    QStringList tables = connection.database().tables();
    tables.removeAll(QStringLiteral("change_log"));
    tables.removeAll(QStringLiteral("schema_version"));
    for (const QString &table : tables) {
        QSqlQuery query(connection.database());
        query.setForwardOnly(true);
        check(query.exec(QStringLiteral("SELECT * FROM %1").arg(table)), table);
        const int columns = query.record().count();
        for (; query.next(); ++rows) {
            for (int i = 0; i < columns; ++i)
                empty += query.value(i).isNull();
        }
    }
    check(empty >= 0, address);
    return rows;
}

std::optional<qint64> committed(const QString &address)
{
    const QUrl url(address);
    if (url.scheme() != QLatin1String("postgresql"))
        return std::nullopt;
    const QString ofDatabase = QStringLiteral(" WHERE datname = '%1'").arg(url.path().mid(1));
    const Connection connection(qEnvironmentVariable("MRA_ATLAS_TEST_POSTGRES"));
    while (connection.value(QStringLiteral("SELECT count(*) FROM pg_stat_activity") + ofDatabase))
        QThread::msleep(10); // a session that has just ended still reports
    return connection.value(QStringLiteral("SELECT xact_commit FROM pg_stat_database") +
                            ofDatabase);
}

StatementCounter::StatementCounter()
    : m_trace(std::tmpfile())
{
    for (const QString &name : QSqlDatabase::connectionNames()) {
        const QSqlDatabase db = QSqlDatabase::database(name, false);
        (db.driverName() == QLatin1String("QSQLITE") ? m_files : m_servers).append(handleOf(db));
    }
    const SqliteCallback count = [](unsigned, void *self, void *, void *text) {
        // The steps of a trigger are told as comments.
        if (qstrncmp(static_cast<const char *>(text), "--", 2) != 0)
            ++static_cast<StatementCounter *>(self)->m_ofFiles;
        return 0;
    };
    for (void *file : m_files)
        traceFile(file, sqliteTraceStatements, count, this);
    for (void *server : m_servers)
        reinterpret_cast<PostgresTrace>(engineFunction(QStringLiteral("pq"), 5, "PQtrace"))(
            server, m_trace);
}

StatementCounter::~StatementCounter()
{
    for (void *file : m_files)
        traceFile(file, 0, nullptr, nullptr);
    for (void *server : m_servers)
        reinterpret_cast<PostgresUntrace>(engineFunction(QStringLiteral("pq"), 5, "PQuntrace"))(
            server);
    std::fclose(m_trace);
}

void StatementCounter::eachMessage(const std::function<void(bool, const QByteArray &)> &visit) const
{
    std::fflush(m_trace);
    std::rewind(m_trace);
    QFile trace;
    check(trace.open(m_trace, QIODevice::ReadOnly), QStringLiteral("trace of libpq"));
    while (!trace.atEnd()) {
        // time, direction (F: from the program), length, message
        const QList<QByteArray> parts = trace.readLine().trimmed().split('\t');
        if (parts.size() > 3)
            visit(parts[1] == "F", parts[3]);
    }
}

qint64 StatementCounter::statements() const
{
    qint64 result = m_ofFiles;
    eachMessage([&result](bool isFromProgram, const QByteArray &type) {
        if (isFromProgram && (type == "Query" || type == "Execute"))
            ++result;
    });
    return result;
}

qint64 StatementCounter::roundTrips() const
{
    qint64 result = 0;
    bool isAsked = false;
    eachMessage([&](bool isFromProgram, const QByteArray &) {
        if (isAsked && !isFromProgram)
            ++result;
        isAsked = isFromProgram;
    });
    return result;
}

} // namespace mra::bench
