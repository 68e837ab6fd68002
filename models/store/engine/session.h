// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QSqlDatabase;
class QSqlError;

// The engines' native interfaces on connections opened by QtSql: values by position, texts in UTF-8
// throughout, and several statements per round trip on a server.

namespace mra {

class Database;

/// The values for one run of a statement, by the position of the placeholders.
class Values
{
public:
    enum class Type : uint8_t { Unset, Null, Integer, Real, Text };
    struct Value
    {
        Type type = Type::Unset;
        qint64 integer = 0;
        double real = 0;
        qsizetype begin = 0; ///< position in the joined texts
        qsizetype size = 0;
    };

    explicit Values(qsizetype count)
        : m_values(size_t(count))
    {
    }

    void clear();
    void setNull(qsizetype place) { m_values[size_t(place)].type = Type::Null; }
    void set(qsizetype place, qint64 number);
    void set(qsizetype place, double number);
    void set(qsizetype place, QStringView text);
    void set(qsizetype place, QByteArrayView utf8);

    [[nodiscard]] const std::vector<Value> &all() const { return m_values; }
    /// The text, followed by a zero byte.
    [[nodiscard]] const char *text(const Value &value) const
    {
        return m_texts.constData() + value.begin;
    }

private:
    std::vector<Value> m_values;
    QByteArray m_texts;
};

/// A statement prepared by an engine. Errors are thrown through Database::fail().
class Statement
{
public:
    enum class Kind : uint8_t {
        Read,
        Insert,   ///< inserts one row
        ChangeOne ///< an update or deletion that must find one row
    };

    /// A statement is named after its table and its action, such as "body/insert".
    [[nodiscard]] static Kind kindOf(const QString &name);
    virtual ~Statement() = default;

    /// A server may execute changes later, together with other statements, but before the next read
    /// and before the commit.
    virtual void run(const Values &values) = 0;
    [[nodiscard]] virtual bool next() = 0;
    /// Discards unread rows.
    virtual void finish() = 0;

    // Columns of the current row. Numbers are nullopt if the value is NULL or not a number.
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual QByteArrayView text(int column) const = 0;
    [[nodiscard]] virtual std::optional<qint64> integer(int column) const = 0;
    [[nodiscard]] virtual std::optional<double> real(int column) const = 0;
};

/// The native interface of a connection. Between flush() and the next statement, the connection is
/// in the state that QtSql expects.
class Session
{
public:
    /// For an open connection. Errors are reported through `database`.
    [[nodiscard]] static std::unique_ptr<Session> ofFile(const QSqlDatabase &connection,
                                                         Database &database);
    [[nodiscard]] static std::unique_ptr<Session> ofServer(const QSqlDatabase &connection,
                                                           Database &database);
    virtual ~Session() = default;

    /// `sql` has placeholders `:name`; they are numbered in the order of `placeholders`.
    [[nodiscard]] virtual std::unique_ptr<Statement>
    prepare(const QString &name, const QString &sql, const QStringList &placeholders) = 0;
    /// Runs a statement without values and rows. A server executes it together with the next one.
    virtual void execute(const QString &sql, const QString &action) = 0;
    /// Waits until all changes are executed. Rows of queries may still be due.
    virtual void confirm() = 0;
    /// Executes all waiting statements.
    virtual void flush() = 0;
    /// Drops waiting statements. Those already sent are undone by the rollback that follows.
    virtual void discard() noexcept = 0;
    /// Whether another session sent a notification since the last call.
    [[nodiscard]] virtual bool wasNotified() { return false; }
};

} // namespace mra
