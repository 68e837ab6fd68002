// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSqlDatabase>
#include <QString>

namespace mra {

/// Another program at the same base, which holds what a save needs until it lets go.
class Rival
{
public:
    explicit Rival(const QString &address);
    ~Rival();
    Q_DISABLE_COPY_MOVE(Rival)

    /// No save gets beyond its beginning.
    void holdWriteLock();
    /// A save that adds a sector below this one gets as far as its COMMIT, which then waits.
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
