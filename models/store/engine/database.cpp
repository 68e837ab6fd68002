// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/engine/database.h"

#include "store/engine/basefile.h"
#include "store/engine/statement.h"

#include <QFileInfo>
#include <QSqlDriver>
#include <QUrl>
#include <QUuid>
#include <QVariant>

namespace mra {
namespace {

constexpr int lockSlice = 200;          // ms between checks whether to give up waiting
constexpr int statementLimit = 600'000; // ms
constexpr int idleLimit = 120'000;      // ms
const QString channel = QStringLiteral("mra_atlas");
constexpr int highestSchema = 9999; // migration files are numbered with four digits

QString quotedOption(QString value)
{
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    value.replace(QLatin1Char('\''), QLatin1String("\\'"));
    return QLatin1Char('\'') + value + QLatin1Char('\'');
}

/// The rows of a named statement with a single column and no placeholders.
class Answer
{
public:
    Answer(Database &db, const QString &name)
        : m_prepared(db.prepared(name))
    {
        m_prepared.values.clear();
        m_prepared.statement->run(m_prepared.values);
    }
    ~Answer() { m_prepared.statement->finish(); }
    Q_DISABLE_COPY_MOVE(Answer)

    [[nodiscard]] bool next() { return m_prepared.statement->next(); }
    [[nodiscard]] QString text() const { return QString::fromUtf8(m_prepared.statement->text(0)); }

private:
    Prepared &m_prepared;
};

} // namespace

Database::Database(const Address &address, Mode mode, std::shared_ptr<Interruption> interruption)
    : m_address(address)
    , m_mode(mode)
    , m_interruption(interruption ? std::move(interruption) : std::make_shared<Interruption>())
    , m_name(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Database::~Database()
{
    disconnect();
}

std::unique_ptr<Database> Database::open(const Address &address, Mode mode,
                                         std::shared_ptr<Interruption> interruption)
{
    std::unique_ptr<Database> db(new Database(address, mode, std::move(interruption)));
    if (!address.isFile()) {
        db->connectServer();
        return db;
    }
    checkFile(address.file);
    db->m_wasInterrupted = QFileInfo::exists(address.file + QLatin1String("-journal"));
    try {
        db->connectFile();
    } catch (const StoreError &error) {
        if (error.errorClass() != ErrorClass::Interrupted)
            throw;
        const auto fault = mra::writeFault(address.file);
        throw Refused(Refusal::Interrupted, error.text(),
                      fault ? std::optional(refusalOf(*fault)) : std::nullopt);
    }
    return db;
}

std::unique_ptr<Database> Database::create(const Address &address)
{
    std::unique_ptr<Database> db(new Database(address, Mode::ReadWrite, {}));
    db->connect();
    return db;
}

void Database::connectFile()
{
    m_db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    const QString path = QFileInfo(m_address.file).absoluteFilePath();
    m_db.setDatabaseName(
        QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) +
        (m_mode == Mode::ReadOnly ? QLatin1String("?mode=ro") : QLatin1String("?mode=rw")));
    m_db.setConnectOptions(
        QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1").arg(m_lockWait));
    const QString action = QStringLiteral("open");
    if (!m_db.open())
        fail(m_db.lastError(), action);
    if (const auto fault = m_mode == Mode::ReadWrite ? faultOfOpening(m_db) : std::nullopt)
        throw StoreError(*fault, action, QStringLiteral("it can only be opened read-only"));
    m_session = Session::ofFile(m_db, *this);
    // EXTRA: with FULL the folder is not synced after the journal is unlinked, so that a power cut
    // brings the journal back, which rolls back what was reported as saved.
    const char *const settings[] = {"foreign_keys = ON", "journal_mode = DELETE",
                                    "synchronous = EXTRA", "trusted_schema = OFF"};
    for (const char *setting : settings) {
        if (m_mode == Mode::ReadWrite || qstrcmp(setting, "journal_mode = DELETE") != 0)
            execute(QLatin1String("PRAGMA ") + QLatin1String(setting), action);
    }
    m_dataVersion = value(QStringLiteral("PRAGMA data_version"), action).toLongLong();
    m_fileTime = QFileInfo(path).lastModified();
}

void Database::connectServer()
{
    m_db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_name);
    m_db.setHostName(m_address.host);
    if (m_address.port > 0)
        m_db.setPort(m_address.port);
    m_db.setDatabaseName(m_address.database);
    m_db.setUserName(m_address.user);
    m_db.setPassword(m_address.password);
    QStringList options;
    for (auto it = m_address.options.cbegin(); it != m_address.options.cend(); ++it)
        options.append(it.key() + QLatin1Char('=') + quotedOption(it.value()));
    m_db.setConnectOptions(options.join(QLatin1Char(';')));
    if (!m_db.open())
        throw Refused(refusalOf(loginFault(m_address)),
                      m_address.struck(m_db.lastError().databaseText()));
    m_socket = socketOf(m_db);
    m_interruption->add(m_socket);
    m_session = Session::ofServer(m_db, *this);
    const QString action = QStringLiteral("connect");
    execute(QStringLiteral("SET lock_timeout = %1").arg(m_lockWait), action);
    execute(QStringLiteral("SET statement_timeout = %1").arg(statementLimit), action);
    // A client that hangs in a transaction must not keep the lock from everybody.
    execute(QStringLiteral("SET idle_in_transaction_session_timeout = %1").arg(idleLimit), action);
    execute(QStringLiteral("SET client_min_messages = warning"), action);
    execute(statementText(QStringLiteral("postgresql/use_schema")), action);
    if (m_mode == Mode::ReadOnly) {
        execute(QStringLiteral("SET default_transaction_read_only = on"), action);
    } else {
        // SQLite stores every script in any of its encodings.
        const QString encoding = value(QStringLiteral("SHOW server_encoding"), action).toString();
        if (encoding != QLatin1String("UTF8"))
            throw Refused(Refusal::WrongEncoding, encoding);
    }
    if (!m_isListening)
        return;
    m_db.driver()->subscribeToNotification(channel);
    QObject::connect(m_db.driver(), &QSqlDriver::notification, &m_listener,
                     [this](const QString &, QSqlDriver::NotificationSource source) {
                         if (source != QSqlDriver::SelfSource && m_wakeUp)
                             m_wakeUp();
                     });
}

void Database::disconnect()
{
    m_interruption->remove(std::exchange(m_socket, -1));
    m_prepared.clear();
    m_session.reset();
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Database::reconnect()
{
    disconnect();
    m_isInTransaction = m_isReading = false;
    m_isLost = true;
    try {
        connect();
    } catch (const Refused &refused) {
        throw StoreError(ErrorClass::Connection, QStringLiteral("reconnect"), refused.detail());
    }
    m_isLost = false;
    m_dataVersion = 0; // commits by others since the last look must still be noticed
}

/// For files only; on a server this is part of the transaction.
void Database::setLockWait(int milliseconds)
{
    if (isFile())
        execute(QStringLiteral("PRAGMA busy_timeout = %1").arg(milliseconds),
                QStringLiteral("lock wait"));
}

void Database::beginWrite(const std::function<bool()> &giveUp, const std::function<void()> &ask)
{
    if (m_isLost)
        reconnect();
    if (!giveUp) {
        tryBeginWrite(m_lockWait, ask);
        return;
    }
    setLockWait(lockSlice);
    for (int waited = lockSlice; !m_isInTransaction; waited += lockSlice) {
        try {
            tryBeginWrite(lockSlice, ask);
        } catch (const StoreError &error) {
            if (error.errorClass() == ErrorClass::Busy && waited < m_lockWait && !giveUp())
                continue;
            if (!m_isLost)
                setLockWait(m_lockWait);
            throw;
        }
    }
    setLockWait(m_lockWait);
}

void Database::tryBeginWrite(int wait, const std::function<void()> &ask)
{
    const QString action = QStringLiteral("begin");
    lookAtFile();
    try {
        send(isFile() ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"), action);
        m_isInTransaction = true;
        if (!isFile()) {
            send(QStringLiteral("SET LOCAL lock_timeout = %1").arg(wait), action);
            send(QStringLiteral("LOCK TABLE change_log IN EXCLUSIVE MODE"), action);
            send(QStringLiteral("SET LOCAL lock_timeout = %1").arg(m_lockWait), action);
        }
        const std::unique_ptr<Answer> schema =
            m_expectedSchema ? std::make_unique<Answer>(*this, ofEngine("schema_version"))
                             : nullptr;
        if (ask)
            ask();
        m_session->confirm();
        if (schema && (!schema->next() || schema->text() != QString::number(*m_expectedSchema)))
            throw StoreError(ErrorClass::OtherSchema, action, schema->text());
    } catch (const StoreError &error) {
        rollback();
        failToLock(error);
    }
}

void Database::failToLock(const StoreError &error)
{
    if (error.errorClass() != ErrorClass::Busy || isFile())
        throw error; // for files, the message names the lock holder by now
    const QString holder = lockHolder(m_db);
    throw holder.isEmpty() ? error : StoreError(ErrorClass::Busy, QStringLiteral("lock"), holder);
}

void Database::beginCreate()
{
    const QString action = QStringLiteral("begin");
    execute(isFile() ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"), action);
    m_isInTransaction = true;
    if (!isFile())
        execute(QStringLiteral("SELECT pg_advisory_xact_lock(%1)").arg(applicationId), action);
}

void Database::beginRead()
{
    if (m_isLost)
        reconnect();
    lookAtFile();
    send(isFile() ? QStringLiteral("BEGIN")
                  : QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"),
         QStringLiteral("begin"));
    m_isInTransaction = true;
    m_isReading = true;
}

void Database::commit(bool announce)
{
    if (announce && !isFile())
        send(QLatin1String("NOTIFY ") + channel, QStringLiteral("notify"));
    // Nothing was written, so nothing need be committed; after damage, SQLite would refuse to
    // commit.
    send(isFile() && m_isReading ? QStringLiteral("ROLLBACK") : QStringLiteral("COMMIT"),
         QStringLiteral("commit"));
    m_session->flush();
    m_isInTransaction = m_isReading = false;
    if (m_session->wasNotified() && m_wakeUp)
        m_wakeUp(); // the driver will not report it, since it was read with our answers
    if (isFile())
        m_fileTime = QFileInfo(m_address.file).lastModified();
    ++m_commits;
}

void Database::rollback() noexcept
{
    if (!m_isInTransaction)
        return;
    m_isInTransaction = m_isReading = false;
    m_session->discard();
    if (!m_isLost)
        QSqlQuery(m_db).exec(QStringLiteral("ROLLBACK"));
}

Prepared &Database::prepared(const QString &name)
{
    const auto found = m_prepared.find(name);
    if (found != m_prepared.end())
        return found->second;
    const QString sql = statementText(name);
    const QStringList placeholders = placeholdersOf(sql);
    Prepared made{name, m_session->prepare(name, sql, placeholders), Values(placeholders.size())};
    return m_prepared.emplace(name, std::move(made)).first->second;
}

void Database::send(const QString &sql, const QString &action)
{
    ++m_statements;
    m_session->execute(sql, action);
}

void Database::execute(const QString &sql, const QString &action)
{
    m_session->flush();
    QSqlQuery query(m_db);
    ++m_statements;
    if (!query.exec(sql))
        fail(query.lastError(), action);
}

QVariant Database::value(const QString &sql, const QString &action)
{
    m_session->flush();
    QSqlQuery query(m_db);
    query.setForwardOnly(true);
    ++m_statements;
    if (!query.exec(sql))
        fail(query.lastError(), action);
    return query.next() ? query.value(0) : QVariant();
}

void Database::fail(const QSqlError &error, const QString &action)
{
    const ErrorClass errorClass = errorClassOf(error, m_db, isFile());
    if (errorClass == ErrorClass::Connection)
        m_isLost = true;
    const QString holders =
        errorClass == ErrorClass::Busy && isFile() ? lockHolders(m_address.file) : QString();
    if (!holders.isEmpty())
        throw StoreError(errorClass, QStringLiteral("lock"), holders);
    throw StoreError(errorClass, action, m_address.struck(error.text().trimmed()));
}

void Database::failAsChanged(const QString &action)
{
    throw StoreError(ErrorClass::Other, action,
                     QStringLiteral("the row was changed after it was read"));
}

int Database::schemaVersion()
{
    const QString action = QStringLiteral("schema version");
    if (!isFile() && value(QStringLiteral("SELECT to_regclass('schema_version')"), action).isNull())
        return 0;
    const QString mark = value(statementText(ofEngine("schema_version")), action).toString();
    bool isNumber = false;
    const int version = mark.toInt(&isNumber);
    if (!isNumber || version < 0 || version > highestSchema)
        throw Refused(Refusal::UnknownSchema, QLatin1String("schema ") + mark);
    return version;
}

void Database::setSchemaVersion(int version)
{
    const QString action = QStringLiteral("schema version");
    if (isFile()) {
        execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId), action);
        execute(QStringLiteral("PRAGMA user_version = %1").arg(version), action);
        return;
    }
    execute(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)"),
            action);
    execute(QStringLiteral("DELETE FROM schema_version"), action);
    execute(QStringLiteral("INSERT INTO schema_version VALUES (%1)").arg(version), action);
}

QSet<QString> Database::columns()
{
    Answer answer(*this, ofEngine("columns"));
    QSet<QString> names;
    while (answer.next())
        names.insert(answer.text());
    return names;
}

/// The name of a statement that exists in one version per engine.
QString Database::ofEngine(const char *statement) const
{
    return QLatin1String(isFile() ? "sqlite/" : "postgresql/") + QLatin1String(statement);
}

} // namespace mra
