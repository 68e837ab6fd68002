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

// The engines' own interfaces, on the connections that QtSql opened: values by place, texts as
// UTF-8 from end to end, and on a server many statements a round trip.

namespace mra {

class Database;

/// The values of one run of a statement, by the places of its placeholders.
class Values
{
public:
    enum class Type : uint8_t { Unset, Null, Integer, Real, Text };
    struct Value
    {
        Type type = Type::Unset;
        qint64 integer = 0;
        double real = 0;
        qsizetype begin = 0; ///< of the text in all texts
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
    /// The text, which a zero follows.
    [[nodiscard]] const char *text(const Value &value) const
    {
        return m_texts.constData() + value.begin;
    }

private:
    std::vector<Value> m_values;
    QByteArray m_texts;
};

/// A statement prepared by an engine. Errors are thrown by Database::fail().
class Statement
{
public:
    enum class Kind : uint8_t {
        Read,
        Insert,   ///< of one row
        ChangeOne ///< an update or deletion that must find one row
    };

    /// Statements are named after their table and what they do, such as "body/insert".
    [[nodiscard]] static Kind kindOf(const QString &name);
    virtual ~Statement() = default;

    /// A server may carry out what changes rows later, together with other statements, but before
    /// anything is read and before the commit.
    virtual void run(const Values &values) = 0;
    [[nodiscard]] virtual bool next() = 0;
    /// Forgets the rows that were not read.
    virtual void finish() = 0;

    // Of the row. Numbers are nothing where the value is NULL or no number.
    [[nodiscard]] virtual bool isNull(int column) const = 0;
    [[nodiscard]] virtual QByteArrayView text(int column) const = 0;
    [[nodiscard]] virtual std::optional<qint64> integer(int column) const = 0;
    [[nodiscard]] virtual std::optional<double> real(int column) const = 0;
};

/// The engine behind a connection. Between flush() and the next statement the connection is as
/// QtSql expects it.
class Session
{
public:
    /// Of an open connection; `database` tells the errors.
    [[nodiscard]] static std::unique_ptr<Session> ofFile(const QSqlDatabase &connection,
                                                         Database &database);
    [[nodiscard]] static std::unique_ptr<Session> ofServer(const QSqlDatabase &connection,
                                                           Database &database);
    virtual ~Session() = default;

    /// `sql` has placeholders as `:name`, numbered in the order of `placeholders`.
    [[nodiscard]] virtual std::unique_ptr<Statement>
    prepare(const QString &name, const QString &sql, const QStringList &placeholders) = 0;
    /// A statement without values and rows. A server carries it out together with the next.
    virtual void execute(const QString &sql, const QString &action) = 0;
    /// Waits until all that changes something is done; rows that were asked for may follow.
    virtual void confirm() = 0;
    /// Carries out what waits.
    virtual void flush() = 0;
    /// Forgets what waits; what a server was told already is undone by the rollback that follows.
    virtual void discard() noexcept = 0;
    /// Whether another session notified since the last call.
    [[nodiscard]] virtual bool wasNotified() { return false; }
};

} // namespace mra
