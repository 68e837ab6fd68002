// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSqlDatabase>
#include <QString>

namespace mra {

/// Another program that uses the same base, and holds a lock that a save needs until letGo().
class Rival
{
public:
    explicit Rival(const QString &address);
    ~Rival();
    Q_DISABLE_COPY_MOVE(Rival)

    /// Takes the write lock, so that saves wait at their beginning.
    void holdWriteLock();
    /// Lets a save that adds a sector below this one reach its COMMIT, which then waits.
    void holdCommits(const QString &sector);
    /// Whether a COMMIT waits for this rival.
    [[nodiscard]] bool isCommitWaiting();
    /// Ends all other connections to the base; on a server only.
    void cutOthers();
    void letGo();

private:
    [[nodiscard]] bool isServer() const;
    QVariant run(const QString &sql);

    QString m_name; ///< of the connection
    QSqlDatabase m_db;
};

} // namespace mra
