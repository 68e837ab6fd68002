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
    Values values; ///< of the run that is being made
};

/// One connection to SQLite or PostgreSQL, used in the thread that made it. All that differs
/// between the engines is here and in Session. Functions throw StoreError, the opening ones Refused
/// as well.
class Database
{
public:
    enum class Mode : uint8_t { ReadWrite, ReadOnly };

    /// Connects to what exists and looks like a base of ours. Writes nothing. `interruption`, where
    /// given, ends waits for a server.
    static std::unique_ptr<Database> open(const Address &address, Mode mode,
                                          std::shared_ptr<Interruption> interruption = {});
    /// The state that a read transaction sees.
    struct ReadState
    {
        Address address;
        std::shared_ptr<Interruption> interruption;
        QString name; ///< that the server gave it
    };
    /// Connects for reading, in a transaction that sees that state. The transaction that it is of
    /// must not end before. Does not wait where a writer does.
    static std::unique_ptr<Database> open(const ReadState &state);
    /// Connects to an empty file, or to a database of a server as it stands, to make a base there.
    static std::unique_ptr<Database> create(const Address &address);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    [[nodiscard]] bool isFile() const { return m_address.isFile(); }
    [[nodiscard]] const Address &address() const { return m_address; }
    /// SQLite left a journal behind: the program that wrote last did not end its transaction.
    [[nodiscard]] bool wasInterrupted() const { return m_wasInterrupted; }

    /// Takes the one write lock of the base. Waits for it 5 s, and between short slices asks
    /// whether to give up; then it throws Busy. `ask` runs queries whose rows are read afterwards:
    /// a server answers them together with the lock.
    void beginWrite(const std::function<bool()> &giveUp = {},
                    const std::function<void()> &ask = {});
    /// The same where there are no tables yet.
    void beginCreate();
    /// Everything read until the end is one state.
    void beginRead();
    /// What beginRead() made to be seen; nothing in a transaction that may also write, which others
    /// cannot see.
    [[nodiscard]] std::optional<ReadState> readState();
    /// `announce` wakes other connections.
    void commit(bool announce = false);
    void rollback() noexcept;
    /// After a lost connection, or a commit whose outcome is unknown.
    void reconnect();

    /// The statement of `:/sql/<name>.sql`, prepared once a connection.
    Prepared &prepared(const QString &name);
    void execute(const QString &sql, const QString &action);
    [[noreturn]] void fail(const QSqlError &error, const QString &action);
    /// A row that was to be changed is not as it was read.
    [[noreturn]] void failAsChanged(const QString &action);
    void countStatement() { ++m_statements; }

    /// 0 where the base has none. Throws Refused where it has what no program of ours writes.
    [[nodiscard]] int schemaVersion();
    /// Part of the transaction that migrates.
    void setSchemaVersion(int version);
    /// Why a server lets nothing be written here; nothing where it does.
    [[nodiscard]] std::optional<ErrorClass> writeFault();
    /// From now on a transaction that writes throws where the schema is another one: a newer
    /// program has migrated the base meanwhile.
    void expectSchema(int version) { m_expectedSchema = version; }
    /// "table.column" of every table, and "view"/"trigger" where there is one.
    [[nodiscard]] QSet<QString> columns();

    /// Whether another connection committed since the last call; cheap.
    [[nodiscard]] bool othersCommitted(qint64 lastSeq);
    /// Called from the event loop when another connection committed; PostgreSQL only.
    void setWakeUp(std::function<void()> wakeUp) { m_wakeUp = std::move(wakeUp); }

    /// A whole copy of an SQLite file into one that does not exist or is empty.
    void copyFile(const QString &file);
    /// What the check finds first, in the words of the engine; empty: nothing.
    using EngineCheck = std::function<QString(const QSqlDatabase &db, bool isFile)>;
    [[nodiscard]] QString checked(const EngineCheck &check);
    /// Throws where the open file is no longer the one under its name. The engine would go on
    /// reading the old one, and refuse to write to it.
    void checkPlace();
    /// Whether a program wrote to the file within the last seconds, and may not have ended.
    [[nodiscard]] bool wasWrittenLately() const;

    [[nodiscard]] qint64 statements() const { return m_statements; }
    [[nodiscard]] qint64 commits() const { return m_commits; }

private:
    Database(const Address &address, Mode mode, std::shared_ptr<Interruption> interruption);
    void connect() { isFile() ? connectFile() : connectServer(); }
    void connectFile();
    [[nodiscard]] QString ofEngine(const char *statement) const;
    void tryBeginWrite(int wait, const std::function<void()> &ask);
    void setLockWait(int milliseconds);
    /// A server does it together with what comes next.
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
    QString m_name; ///< of the connection
    QSqlDatabase m_db;
    std::unique_ptr<Session> m_session;
    std::unordered_map<QString, Prepared> m_prepared;
    std::function<void()> m_wakeUp;
    QObject m_listener;
    std::optional<int> m_expectedSchema;
    bool m_wasInterrupted = false;
    bool m_isLost = false;
    bool m_isInTransaction = false;
    bool m_isReading = false; ///< in a transaction that only reads
    int m_socket = -1;        ///< of the connection to a server
    qint64 m_dataVersion = 0;
    QDateTime m_fileTime; ///< of the last look
    qint64 m_statements = 0;
    qint64 m_commits = 0;
};

/// Rolls back unless it was committed.
class Transaction
{
public:
    enum class Kind : uint8_t { Read, Write, Create };

    /// A transaction that writes, unless waiting for the lock is given up.
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
