// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "support/engines.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUrl>
#include <QUuid>

namespace mra {

constexpr const char *serverVariable = "MRA_ATLAS_TEST_POSTGRES";

/// A separate connection, for one use.
class TestBase::Connection
{
public:
    Connection(Engine engine, const QString &address)
        : m_name(QUuid::createUuid().toString())
    {
        m_db = QSqlDatabase::addDatabase(
            engine == Engine::Sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), m_name);
        if (engine == Engine::Sqlite) {
            m_db.setDatabaseName(address);
        } else {
            const QUrl url(address);
            m_db.setHostName(url.host());
            m_db.setPort(url.port(5432));
            m_db.setDatabaseName(url.path().mid(1));
            m_db.setUserName(url.userName());
            m_db.setPassword(url.password());
        }
        if (!m_db.open())
            m_fault = m_db.lastError().text();
    }
    ~Connection()
    {
        m_db.close();
        m_db = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Connection)

    QVariant run(const QString &sql)
    {
        QSqlQuery query(m_db);
        if (!query.exec(sql)) {
            m_fault = query.lastError().text();
            return {};
        }
        QVariant value;
        while (query.next())
            value = query.value(0);
        return value;
    }
    [[nodiscard]] QString fault() const { return m_fault; }

private:
    QString m_name;
    QSqlDatabase m_db;
    QString m_fault;
};

void addEngines()
{
    QTest::addColumn<Engine>("engine");
    QTest::newRow("sqlite") << Engine::Sqlite;
    if (qgetenv("MRA_ATLAS_TEST_SQLITE_ONLY") != "1")
        QTest::newRow("postgresql") << Engine::Postgres;
}

TestBase::TestBase(Engine engine, const QString &encoding)
    : m_engine(engine)
{
    if (engine == Engine::Sqlite) {
        m_address = m_folder.filePath(QStringLiteral("base.mra"));
        return;
    }
    const QString server = qEnvironmentVariable(serverVariable);
    if (server.isEmpty()) {
        m_fault = QStringLiteral("%1 names no server; see tests/README.md")
                      .arg(QLatin1String(serverVariable));
        return;
    }
    m_database = QLatin1String("mra_test_") + QUuid::createUuid().toString(QUuid::Id128);
    Connection connection(engine, server);
    connection.run(QStringLiteral("CREATE DATABASE %1 ENCODING '%2' TEMPLATE template0 LOCALE 'C'")
                       .arg(m_database, encoding));
    m_fault = connection.fault();
    QUrl url(server);
    url.setPath(QLatin1Char('/') + m_database);
    m_address = url.toString(QUrl::FullyEncoded);
}

TestBase::~TestBase()
{
    m_connection.reset();
    if (!m_database.isEmpty())
        Connection(m_engine, qEnvironmentVariable(serverVariable))
            .run(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(m_database));
}

std::unique_ptr<Store> TestBase::create() const
{
    return storeOf(Store::create(m_address));
}

std::unique_ptr<Store> TestBase::open(Store::Access access) const
{
    return storeOf(Store::open(m_address, access));
}

QVariant TestBase::execute(const QString &sql) const
{
    if (!m_connection) {
        m_connection = std::make_unique<Connection>(m_engine, m_address);
        m_connection->run(m_engine == Engine::Sqlite
                              ? QStringLiteral("PRAGMA ignore_check_constraints = ON")
                              : QStringLiteral("SET session_replication_role = replica"));
    }
    const QVariant value = m_connection->run(sql);
    if (!m_connection->fault().isEmpty())
        qWarning().noquote() << sql << m_connection->fault();
    return value;
}

std::unique_ptr<Store> storeOf(Store::Opened opened)
{
    if (const auto *failure = std::get_if<OpenFailure>(&opened)) {
        qWarning().noquote() << keyOf(failure->reason) << failure->address << failure->detail;
        return nullptr;
    }
    auto store = std::get<std::unique_ptr<Store>>(std::move(opened));
    store->setUser(QStringLiteral("officer"));
    return store;
}

QString wordsFor(const SubmitResult &result)
{
    struct Words
    {
        QString operator()(const Saved &) { return QStringLiteral("saved"); }
        QString operator()(const Invalid &invalid)
        {
            QStringList words{QStringLiteral("invalid")};
            for (const Issue &issue : invalid.issues)
                words << QStringLiteral("%1 %2.%3 %4")
                             .arg(keyOf(issue.code), issue.record.id, issue.field, issue.value);
            return words.join(QLatin1String("; "));
        }
        QString operator()(const Conflict &conflict)
        {
            QStringList words{QStringLiteral("conflict")};
            for (const Conflict::Item &item : conflict.items)
                words << item.key.id;
            return words.join(QLatin1Char(' '));
        }
        QString operator()(const NothingToDo &) { return QStringLiteral("nothing to do"); }
        QString operator()(const Cancelled &) { return QStringLiteral("cancelled"); }
        QString operator()(const Failed &failed)
        {
            return QStringLiteral("failed: %1 %2").arg(keyOf(failed.reason), failed.detail);
        }
    };
    return std::visit(Words(), result);
}

QString wordsFor(const Verification &found)
{
    return found.isGood() ? QStringLiteral("good")
                          : QStringLiteral("%1 seq %2 record %3")
                                .arg(keyOf(found.fault))
                                .arg(found.seq)
                                .arg(found.record.id);
}

} // namespace mra
