// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/engine/address.h"
#include "store/engine/enginefaults.h"
#include "store/engine/interruption.h"
#include "store/engine/session.h"
#include "store/storeerror.h"

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <functional>
#include <unordered_map>

namespace mra {

/// A statement of a .sql file, prepared on one connection.
struct Prepared
{
    QString name;
    std::unique_ptr<Statement> statement;
    Values values; ///< of the run being prepared
};

/// One connection to SQLite or PostgreSQL, used only in the thread that made it. Contains all
/// differences between the engines, together with Session. Functions throw StoreError; those that
/// open or create throw Refused as well.
class Database
{
public:
    enum class Mode : uint8_t { ReadWrite, ReadOnly };

    /// Connects to an existing base, without writing anything. `interruption`, if given, can end
    /// waits for a server.
    static std::unique_ptr<Database> open(const Address &address, Mode mode,
                                          std::shared_ptr<Interruption> interruption = {});
    /// The state that a read transaction sees.
    struct ReadState
    {
        Address address;
        std::shared_ptr<Interruption> interruption;
        QString name; ///< assigned by the server
    };
    /// Connects for reading, in a transaction that sees that state; the transaction it came from
    /// must still be running. Does not wait if a writer does.
    static std::unique_ptr<Database> open(const ReadState &state);
    /// Connects to an empty file, or to any database of a server, in order to make a base there.
    static std::unique_ptr<Database> create(const Address &address);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] bool isFile() const { return m_address.isFile(); }
    [[nodiscard]] const Address &address() const { return m_address; }
    /// Whether SQLite left a journal: the last program that wrote did not end its transaction.
    [[nodiscard]] bool wasInterrupted() const { return m_wasInterrupted; }

    /// Takes the only write lock of the base. Waits up to 5 s in short slices, and asks `giveUp`
    /// between them; then throws Busy. `ask` runs queries whose rows are read later: a server
    /// answers them together with the lock.
    void beginWrite(const std::function<bool()> &giveUp = {},
                    const std::function<void()> &ask = {});
    /// beginWrite() for a base that has no tables yet.
    void beginCreate();
    /// Begins a transaction in which all reads see the same state.
    void beginRead();
    /// The state seen since beginRead(). nullopt in a transaction that may write, since other
    /// connections cannot see its state.
    [[nodiscard]] std::optional<ReadState> readState();
    /// `announce` notifies other connections.
    void commit(bool announce = false);
    void rollback() noexcept;
    /// Needed after a lost connection or a commit with unknown outcome.
    void reconnect();

    /// The statement of `:/sql/<name>.sql`, prepared once per connection.
    Prepared &prepared(const QString &name);
    void execute(const QString &sql, const QString &action);
    [[noreturn]] void fail(const QSqlError &error, const QString &action);
    /// Throws because a row to be changed is not as it was read.
    [[noreturn]] void failAsChanged(const QString &action);
    void countStatement() { ++m_statements; }
    void countRow(bool isRow) { m_rows += isRow ? 1 : 0; }

    /// 0 if there is no base. Throws Refused if the version is one that our programs never write.
    [[nodiscard]] int schemaVersion();
    /// Must be called in the transaction that migrates.
    void setSchemaVersion(int version);
    /// Why the server refuses writes; nullopt if it does not.
    [[nodiscard]] std::optional<ErrorClass> writeFault();
    /// From now on, a write transaction throws if the schema differs: a newer program has migrated
    /// the base meanwhile.
    void expectSchema(int version) { m_expectedSchema = version; }
    /// "table.column" for every table, and "view" or "trigger" if the base has one.
    [[nodiscard]] QSet<QString> columns();

    /// Whether another connection committed since the last call; cheap.
    [[nodiscard]] bool othersCommitted(qint64 lastSeq);
    /// `wakeUp` is called from the event loop when another connection has committed; PostgreSQL
    /// only.
    void setWakeUp(std::function<void()> wakeUp) { m_wakeUp = std::move(wakeUp); }

    /// Copies an SQLite file completely into one that does not exist or is empty.
    void copyFile(const QString &file);
    /// The first finding of the check, in the words of the engine; empty: none.
    using EngineCheck = std::function<QString(const QSqlDatabase &db, bool isFile)>;
    [[nodiscard]] QString checked(const EngineCheck &check);
    /// Throws if the name no longer leads to the open file. The engine would continue to read the
    /// old file, and refuse to write to it.
    void checkPlace();
    /// Whether a program wrote to the file within the last few seconds, so may still be writing.
    [[nodiscard]] bool wasWrittenLately() const;

    [[nodiscard]] qint64 statements() const { return m_statements; }
    [[nodiscard]] qint64 commits() const { return m_commits; }
    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    Database(const Address &address, Mode mode, std::shared_ptr<Interruption> interruption);
    void connect() { isFile() ? connectFile() : connectServer(); }
    void connectFile();
    [[nodiscard]] QString ofEngine(const char *statement) const;
    void tryBeginWrite(int wait, const std::function<void()> &ask);
    void setLockWait(int milliseconds);
    /// A server executes it together with the next statement.
    void send(const QString &sql, const QString &action);
    void connectServer();
    void disconnect();
    [[nodiscard]] QVariant value(const QString &sql, const QString &action);
    [[noreturn]] void failToLock(const StoreError &error);
    void lookAtFile();

    Address m_address;
    Mode m_mode;
    std::shared_ptr<Interruption> m_interruption;
    int m_lockWait = 5000; ///< ms
    bool m_isListening = true;
    QString m_name; ///< of the QtSql connection
    QSqlDatabase m_db;
    std::unique_ptr<Session> m_session;
    std::unordered_map<QString, Prepared> m_prepared;
    std::function<void()> m_wakeUp;
    QObject m_listener;
    std::optional<int> m_expectedSchema;
    bool m_wasInterrupted = false;
    bool m_isLost = false;
    bool m_isInTransaction = false;
    bool m_isReading = false; ///< in a read-only transaction
    int m_socket = -1;        ///< of a server connection; -1: none
    qint64 m_dataVersion = 0;
    QDateTime m_fileTime; ///< modification time at the last look
    qint64 m_statements = 0;
    qint64 m_rows = 0;
    qint64 m_commits = 0;
};

/// A transaction that is rolled back unless it is committed.
class Transaction
{
public:
    enum class Kind : uint8_t { Read, Write, Create };

    /// Begins a write transaction; see Database::beginWrite().
    Transaction(Database &db, const std::function<bool()> &giveUp, const std::function<void()> &ask)
        : m_db(db)
    {
        db.beginWrite(giveUp, ask);
    }
    Transaction(Database &db, Kind kind)
        : m_db(db)
    {
        switch (kind) {
        case Kind::Read:
            db.beginRead();
            break;
        case Kind::Write:
            db.beginWrite();
            break;
        case Kind::Create:
            db.beginCreate();
            break;
        }
    }
    ~Transaction()
    {
        if (m_isOpen)
            m_db.rollback();
    }
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit(bool announce = false)
    {
        m_db.commit(announce);
        m_isOpen = false;
    }

private:
    Database &m_db;
    bool m_isOpen = true;
};

} // namespace mra
