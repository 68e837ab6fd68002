// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/database.h"
#include "store/postgrestext.h"

#include <deque>
#include <libpq-fe.h>

// A server is far away: what changes rows is sent without waiting, and answers are read together
// before rows are read and before the commit. Rows of one table that come in numbers are copied.

namespace mra {

using Result = std::unique_ptr<PGresult, decltype(&PQclear)>;

class PostgresStatement;

class PostgresSession : public Session
{
public:
    PostgresSession(PGconn *connection, Database &database)
        : m_connection(connection)
        , m_database(database)
    {
    }

    std::unique_ptr<Statement> prepare(const QString &name, const QString &sql,
                                       const QStringList &placeholders) override;
    void execute(const QString &sql, const QString &action) override;
    void confirm() override;
    void flush() override;
    void discard() noexcept override;
    bool wasNotified() override;

    [[nodiscard]] PGconn *connection() const { return m_connection; }
    /// What comes next is sent in a pipeline.
    void enterPipeline();
    /// One more answer to come, and the statement that it is for.
    void addSent(PostgresStatement *statement, const QString &action, bool isPreparing);
    /// Answers all up to the statement's own.
    void awaitRows(const PostgresStatement &statement);
    /// The next row of the statement that is answered first; null at its end.
    [[nodiscard]] Result takeRow();
    void copy(PostgresStatement &statement, const QByteArray &rows);
    /// Sends the rows that statements have gathered.
    void copyGathered();
    void check(bool isDone, const QString &action)
    {
        if (!isDone)
            m_database.fail(errorOf(nullptr), action);
    }

private:
    struct Sent
    {
        PostgresStatement *statement; ///< null: a plain statement, or a mark
        QString action;
        bool isPreparing;
        bool isMark; ///< up to here the server answers without waiting for more
    };
    [[nodiscard]] QSqlError errorOf(const PGresult *result) const;
    void addMark();
    void answerFirst() noexcept;
    void answerAll();
    [[nodiscard]] bool areRowsNext() const;
    /// Keeps an error until all is answered.
    [[nodiscard]] bool isGood(const PGresult *result) noexcept;
    void endCopy();
    void flushPipeline();

    PGconn *m_connection;
    Database &m_database;
    std::deque<Sent> m_sent;
    std::vector<PostgresStatement *> m_statements;
    PostgresStatement *m_copying = nullptr;
    std::optional<std::pair<QSqlError, Sent>> m_error; ///< the first, and whose
};

class PostgresStatement : public Statement
{
public:
    static constexpr int rowsInserted = 16; ///< of one table, before further ones are copied
    static constexpr qsizetype copyChunk = 64 * 1024; ///< bytes

    PostgresStatement(PostgresSession &session, const QString &name, const QString &sql,
                      const QStringList &placeholders)
        : m_session(session)
        , m_kind(kindOf(name))
        , m_name(name)
        , m_id(name.toUtf8())
        , m_sql(numbered(sql, placeholders).toUtf8())
        , m_row(nullptr, &PQclear)
    {
        if (m_kind == Kind::ChangeOne)
            m_sql = findingOne(m_sql);
        else if (m_kind == Kind::Insert)
            m_copySql = copyOf(m_sql);
    }

    void run(const Values &values) override
    {
        if (m_kind == Kind::Insert && ++m_inserted > rowsInserted) {
            appendCopyRow(m_copyRows, values);
            if (m_copyRows.size() >= copyChunk)
                copyRows();
            return;
        }
        if (m_kind == Kind::Read) {
            finish();
            m_session.copyGathered();
        }
        m_session.enterPipeline();
        prepare();
        const Parameters parameters(values);
        m_session.check(PQsendQueryPrepared(m_session.connection(), m_id.constData(),
                                            parameters.size(), parameters.texts(), nullptr, nullptr,
                                            0),
                        m_name);
        m_isAwaited = m_kind == Kind::Read;
        m_isComplete = false;
        m_session.addSent(this, m_name, false);
    }

    bool next() override
    {
        m_row.reset();
        if (m_kept.empty() && !m_isComplete) {
            m_session.awaitRows(*this);
            m_row = m_session.takeRow();
        } else if (!m_kept.empty()) {
            m_row = std::move(m_kept.front());
            m_kept.pop_front();
        }
        return m_row != nullptr;
    }

    void finish() override
    {
        m_row.reset();
        m_kept.clear();
        m_isAwaited = false;
    }

    [[nodiscard]] bool isNull(int column) const override
    {
        return PQgetisnull(m_row.get(), 0, column);
    }
    [[nodiscard]] QByteArrayView text(int column) const override
    {
        return isNull(column) ? QByteArrayView()
                              : QByteArrayView(PQgetvalue(m_row.get(), 0, column),
                                               PQgetlength(m_row.get(), 0, column));
    }
    [[nodiscard]] std::optional<qint64> integer(int column) const override
    {
        bool isNumber = false;
        const qint64 number = text(column).toLongLong(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }
    [[nodiscard]] std::optional<double> real(int column) const override
    {
        bool isNumber = false;
        const double number = text(column).toDouble(&isNumber);
        return isNumber ? std::optional(number) : std::nullopt;
    }

    [[nodiscard]] bool isRead() const { return m_kind == Kind::Read; }
    [[nodiscard]] bool isChange() const { return m_kind == Kind::ChangeOne; }
    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] const QByteArray &copySql() const { return m_copySql; }
    void setPrepared(bool isPrepared) { m_isPrepared = isPrepared; }
    void keep(Result row)
    {
        if (m_isAwaited)
            m_kept.push_back(std::move(row));
    }
    void setComplete() { m_isComplete = true; }
    void copyRows()
    {
        if (m_copyRows.isEmpty())
            return;
        m_session.copy(*this, m_copyRows);
        m_copyRows.resize(0);
    }
    void forgetRows()
    {
        m_copyRows.clear();
        m_inserted = 0;
    }

private:
    void prepare()
    {
        if (std::exchange(m_isPrepared, true))
            return;
        m_session.check(
            PQsendPrepare(m_session.connection(), m_id.constData(), m_sql.constData(), 0, nullptr),
            m_name);
        m_session.addSent(this, m_name, true);
    }

    PostgresSession &m_session;
    const Kind m_kind;
    const QString m_name;
    const QByteArray m_id;
    QByteArray m_sql;
    QByteArray m_copySql;
    QByteArray m_copyRows; ///< that the server has not got
    qint64 m_inserted = 0;
    bool m_isPrepared = false;
    bool m_isAwaited = false; ///< rows are wanted
    bool m_isComplete = true; ///< no row is to come
    Result m_row;
    std::deque<Result> m_kept; ///< rows that came before they were asked for
};

} // namespace mra
