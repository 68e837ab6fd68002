// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/engine/database.h"
#include "store/engine/enginehandle.h"
#include "store/engine/statement.h"

#include <QFileInfo>
#include <QVariant>

// What others did to the base, and whether it is intact.

namespace mra {

bool Database::othersCommitted(qint64 lastSeq)
{
    if (m_isLost)
        reconnect();
    const QString action = QStringLiteral("look for changes");
    if (!isFile())
        return value(statementText(QStringLiteral("change_log/select_end")), action).toLongLong() >
               lastSeq;
    lookAtFile();
    const qint64 now = value(QStringLiteral("PRAGMA data_version"), action).toLongLong();
    return std::exchange(m_dataVersion, now) != now;
}

/// Another program may overwrite the file without the engine. The engine detects changes only by a
/// counter, which may be equal in both files; it would then mix their pages.
void Database::lookAtFile()
{
    if (!isFile())
        return;
    const QDateTime now = QFileInfo(m_address.file).lastModified();
    if (std::exchange(m_fileTime, now) == now)
        return;
    forgetPages(m_db);
    m_dataVersion = 0;
}

bool Database::wasWrittenLately() const
{
    constexpr qint64 lately = 10; // seconds
    const QDateTime written = QFileInfo(m_address.file).lastModified();
    return isFile() && qAbs(written.secsTo(QDateTime::currentDateTime())) < lately;
}

void Database::checkPlace()
{
    if (!isFile())
        return;
    switch (placeOf(m_db, m_address.file)) {
    case FilePlace::Here:
        return;
    case FilePlace::Gone:
        throw StoreError(ErrorClass::Moved, QStringLiteral("look"), m_address.file);
    case FilePlace::Replaced:
        throw StoreError(ErrorClass::Replaced, QStringLiteral("look"), m_address.file);
    }
}

void Database::copyFile(const QString &file)
{
    QString name = file;
    name.replace(QLatin1Char('\''), QLatin1String("''"));
    execute(QStringLiteral("VACUUM INTO '%1'").arg(name), QStringLiteral("copy"));
}

std::optional<ErrorClass> Database::writeFault()
{
    if (isFile())
        return std::nullopt; // for files, the file itself tells
    const QString what =
        value(statementText(QStringLiteral("postgresql/write_fault")), QStringLiteral("rights"))
            .toString();
    if (what.isEmpty())
        return std::nullopt;
    return what == QLatin1String("server") ? ErrorClass::Server : ErrorClass::Permission;
}

QString Database::checked(const EngineCheck &check)
{
    const QString action = QStringLiteral("check");
    m_session->flush();
    try {
        const QString damage = check(m_db, isFile());
        // To the engine, a page that the disk cannot deliver looks like damage.
        if (!damage.isEmpty() && isFile() && diskFaultOf(sqliteOf(m_db)) == ErrorClass::Io)
            throw StoreError(ErrorClass::Io, action, damage);
        return damage;
    } catch (const QSqlError &error) {
        fail(error, action);
    }
}

} // namespace mra
