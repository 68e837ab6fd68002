// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/engine/database.h"

#include <QVariant>

// Additional connections that read the same state as an existing one.

namespace mra {
namespace {

/// ms; on a server, 0 would mean no limit. A waiting writer waits for the first connection, which
/// waits for the additional ones; so these must not wait for the writer.
constexpr int minimalLockWait = 1;

} // namespace

std::optional<Database::ReadState> Database::readState()
{
    if (!m_isReading)
        return std::nullopt;
    const QString action = QStringLiteral("share");
    // On a file, any read keeps writers out from now on.
    const QVariant name = value(isFile() ? QStringLiteral("PRAGMA user_version")
                                         : QStringLiteral("SELECT pg_export_snapshot()"),
                                action);
    return ReadState{m_address, m_interruption, isFile() ? QString() : name.toString()};
}

std::unique_ptr<Database> Database::open(const ReadState &state)
{
    std::unique_ptr<Database> db(new Database(state.address, Mode::ReadOnly, state.interruption));
    db->m_lockWait = minimalLockWait;
    db->m_isListening = false;
    db->connect();
    db->beginRead();
    const QString action = QStringLiteral("share");
    if (db->isFile())
        static_cast<void>(db->value(QStringLiteral("PRAGMA user_version"), action));
    else
        db->execute(QStringLiteral("SET TRANSACTION SNAPSHOT '%1'").arg(state.name), action);
    return db;
}

} // namespace mra
