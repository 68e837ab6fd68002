// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

#include <cstdio>
#include <functional>
#include <optional>

// What benchmarks of the store need beside it: a reader without the store, and figures that the
// engines themselves keep.

namespace mra::bench {

/// Reads every row of every table of records, forward only; the number of rows.
[[nodiscard]] qint64 scan(const QString &address);

/// Transactions that the server has committed in this database; nothing for a file. Waits until no
/// session is left there.
[[nodiscard]] std::optional<qint64> committed(const QString &address);

/// Counts, as long as it lives, the statements that the engines get from all connections of this
/// program which are open when it is made.
class StatementCounter
{
public:
    StatementCounter();
    ~StatementCounter();
    Q_DISABLE_COPY_MOVE(StatementCounter)

    [[nodiscard]] qint64 statements() const;
    /// Times that a server was waited for.
    [[nodiscard]] qint64 roundTrips() const;

private:
    /// Calls visit(isFromProgram, type) for each message to and from servers.
    void eachMessage(const std::function<void(bool, const QByteArray &)> &visit) const;

    QList<void *> m_files;   ///< sqlite3 *
    QList<void *> m_servers; ///< PGconn *
    FILE *m_trace;           ///< the protocol as libpq writes it
    qint64 m_ofFiles = 0;
};

} // namespace mra::bench
