// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/engine/postgressession.h"

#include "store/engine/enginehandle.h"

#include <algorithm>

namespace mra {
namespace {

constexpr size_t mostUnanswered = 1024; // number of statements; limits the answers that pile up

/// Type numbers are the same on every server; columns have only these types.
Oid arrayOf(Oid type)
{
    switch (type) {
    case 20:
        return 1016; // BIGINT
    case 23:
        return 1007; // INTEGER
    case 701:
        return 1022; // DOUBLE PRECISION
    default:
        return 1009; // TEXT
    }
}

} // namespace

std::unique_ptr<Statement> PostgresSession::prepare(const QString &name, const QString &sql,
                                                    const QStringList &placeholders)
{
    auto statement = std::make_unique<PostgresStatement>(*this, name, sql, placeholders);
    m_statements.push_back(statement.get());
    return statement;
}

void PostgresSession::execute(const QString &sql, const QString &action)
{
    sendGathered();
    enterPipeline();
    check(PQsendQueryParams(m_connection, sql.toUtf8().constData(), 0, nullptr, nullptr, nullptr,
                            nullptr, 0),
          action);
    addSent(nullptr, action, false);
}

void PostgresSession::enterPipeline()
{
    endCopy();
    if (PQpipelineStatus(m_connection) == PQ_PIPELINE_OFF)
        check(PQenterPipelineMode(m_connection), QStringLiteral("pipeline"));
}

void PostgresSession::addSent(PostgresStatement *statement, const QString &action, bool isPreparing)
{
    m_sent.push_back({statement, action, isPreparing, false});
    if (m_sent.size() < mostUnanswered)
        return;
    addMark();
    while (m_sent.size() > mostUnanswered / 2)
        readFirstAnswer();
    if (m_error)
        readAllAnswers();
}

void PostgresSession::addMark()
{
    check(PQpipelineSync(m_connection), QStringLiteral("pipeline"));
    m_sent.push_back({nullptr, QStringLiteral("pipeline"), false, true});
}

bool PostgresSession::areRowsNext() const
{
    const Sent &first = m_sent.front();
    return first.statement && first.statement->isRead() && !first.isPreparing;
}

void PostgresSession::confirm()
{
    sendGathered();
    endCopy();
    if (!m_sent.empty() && !m_sent.back().isMark)
        addMark();
    while (!m_sent.empty() && !m_error && !areRowsNext())
        readFirstAnswer();
    if (m_error)
        readAllAnswers();
}

void PostgresSession::awaitRows(const PostgresStatement &statement)
{
    check(!m_sent.empty(), statement.name()); // otherwise it was lost with the connection
    if (!m_sent.back().isMark)
        addMark();
    while (!m_sent.empty() && !m_error &&
           (m_sent.front().statement != &statement || m_sent.front().isPreparing))
        readFirstAnswer();
    if (m_error)
        readAllAnswers();
    PQsetSingleRowMode(m_connection);
}

void PostgresSession::endAnswers(const PostgresStatement &statement)
{
    const auto isLeft = [&] {
        return std::any_of(m_sent.begin(), m_sent.end(),
                           [&statement](const Sent &sent) { return sent.statement == &statement; });
    };
    if (isLeft() && !m_sent.back().isMark)
        addMark();
    while (isLeft() && !m_error)
        readFirstAnswer();
    if (m_error)
        readAllAnswers();
}

Result PostgresSession::takeRow()
{
    Result row(PQgetResult(m_connection), &PQclear);
    if (PQresultStatus(row.get()) == PGRES_SINGLE_TUPLE)
        return row;
    static_cast<void>(isGood(row.get()));
    readFirstAnswer(); // the last row of the statement was read
    if (m_error)
        readAllAnswers();
    return {nullptr, &PQclear};
}

bool PostgresSession::isGood(const PGresult *result) noexcept
{
    switch (PQresultStatus(result)) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_SINGLE_TUPLE:
    case PGRES_PIPELINE_SYNC:
        return true;
    case PGRES_PIPELINE_ABORTED:
        return false;
    default:
        if (!m_error)
            m_error.emplace(errorOf(result), m_sent.front());
        return false;
    }
}

/// The answer to a statement ends with a null; a sync point has a single answer.
void PostgresSession::readFirstAnswer() noexcept
{
    const Sent first = m_sent.front();
    if (first.statement && first.statement->isRead() && !first.isPreparing)
        PQsetSingleRowMode(m_connection);
    bool isDone = true;
    while (PGresult *next = PQgetResult(m_connection)) {
        Result result(next, &PQclear);
        isDone = isGood(next) && isDone;
        if (PQresultStatus(next) == PGRES_SINGLE_TUPLE)
            first.statement->keep(std::move(result));
        if (first.isMark)
            break;
    }
    if (PQstatus(m_connection) == CONNECTION_BAD) {
        isDone = isGood(nullptr);
        m_sent.clear();
    } else {
        m_sent.pop_front();
    }
    if (first.isPreparing)
        first.statement->setPrepared(isDone);
    else if (first.statement)
        first.statement->setComplete();
}

void PostgresSession::readAllAnswers()
{
    if (!m_sent.empty() && !m_sent.back().isMark)
        addMark();
    while (!m_sent.empty())
        readFirstAnswer();
    const auto error = std::exchange(m_error, std::nullopt);
    if (!error)
        return;
    const auto &[what, whose] = *error;
    const QLatin1String noRow("22012"); // caused by dividing by the number of rows
    if (whose.statement && whose.statement->isChange() && what.nativeErrorCode() == noRow)
        m_database.failAsChanged(whose.action);
    m_database.fail(what, whose.action);
}

void PostgresSession::copy(PostgresStatement &statement, const QByteArray &rows)
{
    if (m_copying != &statement) {
        flushPipeline();
        const Result begun(PQexec(m_connection, statement.copySql().constData()), &PQclear);
        if (PQresultStatus(begun.get()) != PGRES_COPY_IN)
            m_database.fail(errorOf(begun.get()), statement.name());
        m_copying = &statement;
    }
    check(PQputCopyData(m_connection, rows.constData(), int(rows.size())) == 1, statement.name());
}

void PostgresSession::sendGathered()
{
    for (PostgresStatement *statement : m_statements)
        statement->sendGathered();
}

std::vector<Oid> PostgresSession::arrayTypes(const QByteArray &id, const QString &action)
{
    flushPipeline();
    const Result described(PQdescribePrepared(m_connection, id.constData()), &PQclear);
    if (PQresultStatus(described.get()) != PGRES_COMMAND_OK)
        m_database.fail(errorOf(described.get()), action);
    std::vector<Oid> types;
    for (int i = 0; i < PQnparams(described.get()); ++i)
        types.push_back(arrayOf(PQparamtype(described.get(), i)));
    return types;
}

void PostgresSession::endCopy()
{
    const PostgresStatement *const ended = std::exchange(m_copying, nullptr);
    if (!ended)
        return;
    check(PQputCopyEnd(m_connection, nullptr) == 1, ended->name());
    std::optional<QSqlError> error;
    while (PGresult *next = PQgetResult(m_connection)) {
        const Result result(next, &PQclear);
        if (PQresultStatus(next) != PGRES_COMMAND_OK && !error)
            error = errorOf(next);
    }
    if (error)
        m_database.fail(*error, ended->name());
}

void PostgresSession::flushPipeline()
{
    endCopy();
    readAllAnswers();
    PQexitPipelineMode(m_connection);
}

void PostgresSession::flush()
{
    sendGathered();
    flushPipeline();
    for (PostgresStatement *statement : m_statements)
        statement->forgetGathered();
}

void PostgresSession::discard() noexcept
{
    for (PostgresStatement *statement : m_statements) {
        statement->finish();
        statement->forgetGathered();
    }
    if (std::exchange(m_copying, nullptr)) {
        PQputCopyEnd(m_connection, "given up");
        while (PGresult *result = PQgetResult(m_connection))
            PQclear(result);
    }
    if (!m_sent.empty() && !m_sent.back().isMark && PQpipelineSync(m_connection))
        m_sent.push_back({nullptr, {}, false, true});
    while (!m_sent.empty())
        readFirstAnswer();
    m_error.reset();
    PQexitPipelineMode(m_connection);
}

bool PostgresSession::wasNotified()
{
    bool isByOther = false;
    while (PGnotify *notification = PQnotifies(m_connection)) {
        isByOther |= notification->be_pid != PQbackendPID(m_connection);
        PQfreemem(notification);
    }
    return isByOther;
}

/// Without a result or a code, the connection has failed.
QSqlError PostgresSession::errorOf(const PGresult *result) const
{
    const char *const code = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const char *const text = result ? PQresultErrorMessage(result) : PQerrorMessage(m_connection);
    return {{}, QString::fromUtf8(text), QSqlError::StatementError, QString::fromLatin1(code)};
}

std::unique_ptr<Session> Session::ofServer(const QSqlDatabase &connection, Database &database)
{
    return std::make_unique<PostgresSession>(postgresOf(connection), database);
}

} // namespace mra
