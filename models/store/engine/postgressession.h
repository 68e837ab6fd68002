// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/engine/database.h"
#include "store/engine/postgrestext.h"

#include <deque>
#include <libpq-fe.h>

// A server is far away. Statements that change rows are therefore sent without waiting, and their
// answers are read together: before rows are read, and before the commit. Many new rows of one
// table are copied in; many changes to rows of one table are combined into one statement.

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
    /// Sends the following statements in a pipeline.
    void enterPipeline();
    /// Records that an answer is due, and for which statement.
    void addSent(PostgresStatement *statement, const QString &action, bool isPreparing);
    /// Processes all answers that precede the statement's rows.
    void awaitRows(const PostgresStatement &statement);
    /// Discards unread answers to earlier runs of the statement.
    void endAnswers(const PostgresStatement &statement);
    /// The next row of the statement whose answer is first in line; null after the last row.
    [[nodiscard]] Result takeRow();
    void copy(PostgresStatement &statement, const QByteArray &rows);
    /// Sends the rows and changes gathered by all statements.
    void sendGathered();
    /// For the parameters of a prepared statement, the types of arrays of them.
    [[nodiscard]] std::vector<Oid> arrayTypes(const QByteArray &id, const QString &action);
    void check(bool isDone, const QString &action)
    {
        if (!isDone)
            m_database.fail(errorOf(nullptr), action);
    }

private:
    struct Sent
    {
        PostgresStatement *statement; ///< null: a plain statement or a sync point
        QString action;
        bool isPreparing;
        bool isMark; ///< a sync point: the server answers everything before it
    };
    [[nodiscard]] QSqlError errorOf(const PGresult *result) const;
    void addMark();
    void readFirstAnswer() noexcept;
    void readAllAnswers();
    [[nodiscard]] bool areRowsNext() const;
    /// Keeps the first error until all answers are read.
    [[nodiscard]] bool isGood(const PGresult *result) noexcept;
    void endCopy();
    void flushPipeline();

    PGconn *m_connection;
    Database &m_database;
    std::deque<Sent> m_sent;
    std::vector<PostgresStatement *> m_statements;
    PostgresStatement *m_copying = nullptr;
    std::optional<std::pair<QSqlError, Sent>> m_error; ///< the first error, and what caused it
};

class PostgresStatement : public Statement
{
public:
    static constexpr int few =
        16; ///< this many rows are sent one by one before further ones are gathered
    static constexpr qsizetype copyChunk = 64 * 1024; ///< bytes
    /// Maximum number of changes combined: enough to justify a scan of the table.
    static constexpr qsizetype mostTogether = 4096;

    PostgresStatement(PostgresSession &session, const QString &name, const QString &sql,
                      const QStringList &placeholders)
        : m_session(session)
        , m_kind(kindOf(name))
        , m_name(name)
        , m_id(name.toUtf8())
        , m_sql(numbered(sql, placeholders).toUtf8())
        , m_row(nullptr, &PQclear)
    {
        if (m_kind == Kind::ChangeOne) {
            m_gatheredSql = findingMany(sql, placeholders);
            m_sql = findingOne(m_sql);
        } else if (m_kind == Kind::Insert) {
            m_gatheredSql = copyOf(m_sql);
        }
    }

    void run(const Values &values) override
    {
        if (m_kind != Kind::Read && ++m_runs > few) {
            gather(values);
            return;
        }
        if (m_kind == Kind::Read) {
            finish();
            if (!m_isComplete)
                m_session.endAnswers(*this);
            m_session.sendGathered();
        }
        m_session.enterPipeline();
        prepare();
        const Parameters parameters(values);
        send(m_id, parameters.size(), parameters.texts());
        m_isAwaited = m_kind == Kind::Read;
        m_isComplete = false;
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
    [[nodiscard]] const QByteArray &copySql() const { return m_gatheredSql; }
    void setPrepared(bool isPrepared) { m_isPrepared = isPrepared; }
    void keep(Result row)
    {
        if (m_isAwaited)
            m_kept.push_back(std::move(row));
    }
    void setComplete() { m_isComplete = true; }
    void sendGathered()
    {
        if (!m_copyRows.isEmpty())
            m_session.copy(*this, m_copyRows);
        m_copyRows.resize(0);
        if (m_together > 0)
            changeTogether();
        forgetArrays();
    }
    void forgetGathered()
    {
        m_copyRows.clear();
        forgetArrays();
        m_runs = 0;
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

    void send(const QByteArray &id, int count, const char *const *texts)
    {
        m_session.check(PQsendQueryPrepared(m_session.connection(), id.constData(), count, texts,
                                            nullptr, nullptr, 0),
                        m_name);
        m_session.addSent(this, m_name, false);
    }

    void gather(const Values &values)
    {
        if (m_kind == Kind::Insert) {
            appendCopyRow(m_copyRows, values);
        } else {
            m_arrays.resize(values.all().size());
            appendToArrays(m_arrays, values);
            ++m_together;
        }
        if (m_copyRows.size() >= copyChunk || m_together >= mostTogether)
            sendGathered();
    }

    /// Planned anew each time: the best plan depends on the number of rows and the size of the
    /// table.
    void changeTogether()
    {
        if (m_arrayTypes.empty())
            m_arrayTypes = m_session.arrayTypes(m_id, m_name);
        std::vector<const char *> texts;
        for (QByteArray &array : m_arrays) {
            array += '}';
            texts.push_back(array.constData());
        }
        m_session.enterPipeline();
        m_session.check(PQsendQueryParams(m_session.connection(), m_gatheredSql.constData(),
                                          int(texts.size()), m_arrayTypes.data(), texts.data(),
                                          nullptr, nullptr, 0),
                        m_name);
        m_session.addSent(this, m_name, false);
    }

    void forgetArrays()
    {
        for (QByteArray &array : m_arrays)
            array.resize(0);
        m_together = 0;
    }

    PostgresSession &m_session;
    const Kind m_kind;
    const QString m_name;
    const QByteArray m_id;
    QByteArray m_sql;
    QByteArray m_gatheredSql;         ///< copies rows in, or changes rows given as arrays
    QByteArray m_copyRows;            ///< not yet sent
    std::vector<QByteArray> m_arrays; ///< not yet sent; the values of m_together changes, one array
                                      ///< per parameter
    qsizetype m_together = 0;
    std::vector<Oid> m_arrayTypes;
    qint64 m_runs = 0;
    bool m_isPrepared = false;
    bool m_isAwaited = false; ///< its rows will be read
    bool m_isComplete = true; ///< no more rows will arrive
    Result m_row;
    std::deque<Result> m_kept; ///< rows that arrived before they were read
};

} // namespace mra
