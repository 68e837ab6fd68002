// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/engine/database.h"
#include "store/engine/enginehandle.h"
#include "store/engine/session.h"

#include <sqlite3.h>

namespace mra {
namespace {

class SqliteStatement : public Statement
{
public:
    SqliteStatement(sqlite3 *handle, Database &database, QString name, const QString &sql)
        : m_handle(handle)
        , m_database(database)
        , m_name(std::move(name))
        , m_kind(kindOf(m_name))
    {
        const QByteArray text = sql.toUtf8();
        check(sqlite3_prepare_v3(handle, text.constData(), int(text.size()),
                                 SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr));
    }
    ~SqliteStatement() override { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    void run(const Values &values) override
    {
        sqlite3_reset(m_statement);
        int place = 0;
        for (const Values::Value &value : values.all())
            check(bind(++place, value, values));
        if (m_kind == Kind::Read)
            return;
        const bool hasRow = next();
        const int changed = sqlite3_changes(m_handle);
        finish();
        if (!hasRow && changed != 1)
            m_database.failAsChanged(m_name);
    }

    bool next() override
    {
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_ROW)
            check(code == SQLITE_DONE ? SQLITE_OK : code);
        return code == SQLITE_ROW;
    }

    void finish() override
    {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement); // they point to texts that may be freed
    }

    [[nodiscard]] bool isNull(int column) const override { return is(column, SQLITE_NULL); }
    [[nodiscard]] QByteArrayView text(int column) const override
    {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return {text, text ? sqlite3_column_bytes(m_statement, column) : 0};
    }
    [[nodiscard]] std::optional<qint64> integer(int column) const override
    {
        return is(column, SQLITE_INTEGER)
                   ? std::optional<qint64>(sqlite3_column_int64(m_statement, column))
                   : std::nullopt;
    }
    [[nodiscard]] std::optional<double> real(int column) const override
    {
        return is(column, SQLITE_INTEGER) || is(column, SQLITE_FLOAT)
                   ? std::optional(sqlite3_column_double(m_statement, column))
                   : std::nullopt;
    }

private:
    [[nodiscard]] bool is(int column, int type) const
    {
        return sqlite3_column_type(m_statement, column) == type;
    }

    int bind(int place, const Values::Value &value, const Values &values)
    {
        switch (value.type) {
        case Values::Type::Unset:
        case Values::Type::Null:
            break;
        case Values::Type::Integer:
            return sqlite3_bind_int64(m_statement, place, value.integer);
        case Values::Type::Real:
            return sqlite3_bind_double(m_statement, place, value.real);
        case Values::Type::Text:
            return sqlite3_bind_text64(m_statement, place, values.text(value),
                                       sqlite3_uint64(value.size), SQLITE_STATIC, SQLITE_UTF8);
        }
        return sqlite3_bind_null(m_statement, place);
    }

    void check(int code)
    {
        if (code == SQLITE_OK)
            return;
        const QSqlError error({}, QString::fromUtf8(sqlite3_errmsg(m_handle)),
                              QSqlError::StatementError, QString::number(code));
        if (m_statement)
            finish();
        m_database.fail(error, m_name);
    }

    sqlite3 *m_handle;
    Database &m_database;
    const QString m_name;
    const Kind m_kind;
    sqlite3_stmt *m_statement = nullptr;
};

/// Executes everything at once.
class SqliteSession : public Session
{
public:
    SqliteSession(sqlite3 *handle, Database &database)
        : m_handle(handle)
        , m_database(database)
    {
        sqlite3_extended_result_codes(handle, 1);
    }

    std::unique_ptr<Statement> prepare(const QString &name, const QString &sql,
                                       const QStringList &) override
    {
        return std::make_unique<SqliteStatement>(m_handle, m_database, name, sql);
    }
    void execute(const QString &sql, const QString &action) override
    {
        SqliteStatement statement(m_handle, m_database, action, sql);
        while (statement.next()) {
        }
    }
    void confirm() override {}
    void flush() override {}
    void discard() noexcept override
    {
        for (sqlite3_stmt *each = nullptr; (each = sqlite3_next_stmt(m_handle, each));)
            sqlite3_reset(each);
    }

private:
    sqlite3 *m_handle;
    Database &m_database;
};

} // namespace

std::unique_ptr<Session> Session::ofFile(const QSqlDatabase &connection, Database &database)
{
    return std::make_unique<SqliteSession>(sqliteOf(connection), database);
}

} // namespace mra
