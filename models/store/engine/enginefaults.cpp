// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/engine/enginefaults.h"

#include "store/engine/enginehandle.h"
#include "store/engine/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <libpq-fe.h>
#include <memory>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

namespace mra {
namespace {

/// errno of the last disk access by SQLite that failed in this thread. SQLite keeps it too, but not
/// for a journal that failed during COMMIT: that is closed before anybody can ask.
thread_local int diskFault = 0;

ssize_t readNoting(int file, void *data, size_t size, off_t at)
{
    const ssize_t read = ::pread(file, data, size, at);
    if (read < 0 && errno != EINTR)
        diskFault = errno;
    return read;
}

ssize_t writeNoting(int file, const void *data, size_t size, off_t at)
{
    const ssize_t written = ::pwrite(file, data, size, at);
    if (written < 0 && errno != EINTR)
        diskFault = errno;
    return written;
}

int openNoting(const char *name, int flags, int mode)
{
    const int file = ::open(name, flags, mode);
    if (file < 0 && errno != EINTR && errno != ENOENT)
        diskFault = errno;
    return file;
}

/// SQLite logs all failures, with their error number, except those of reading and writing. A file
/// that it cannot open for writing is silently opened for reading.
void noteLogged(void *, int, const char *message)
{
    int number = 0;
    if (std::sscanf(message, "os_unix.c:%*d: (%d)", &number) == 1 && number != ENOENT)
        diskFault = number;
}

[[maybe_unused]] const int isNoting = [] {
    sqlite3_config(SQLITE_CONFIG_LOG, noteLogged, nullptr); // before any other use of SQLite
    sqlite3_vfs *const vfs = sqlite3_vfs_find(nullptr);
    for (const char *name : {"pread", "pread64"})
        vfs->xSetSystemCall(vfs, name, reinterpret_cast<sqlite3_syscall_ptr>(readNoting));
    for (const char *name : {"pwrite", "pwrite64"})
        vfs->xSetSystemCall(vfs, name, reinterpret_cast<sqlite3_syscall_ptr>(writeNoting));
    vfs->xSetSystemCall(vfs, "open", reinterpret_cast<sqlite3_syscall_ptr>(openNoting));
    return 0;
}();

} // namespace

ErrorClass diskFaultOf(sqlite3 *handle)
{
    int number = std::exchange(diskFault, 0);
    if (handle && number == 0)
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_LAST_ERRNO, &number);
    if (handle && errorClassOf(number) == ErrorClass::Other)
        number = sqlite3_system_errno(handle);
    return errorClassOf(number);
}

namespace {

ErrorClass classOfSqlite(int code, const QSqlDatabase &db)
{
    if (code == SQLITE_READONLY_DBMOVED)
        return ErrorClass::Moved;
    switch (code & 0xff) { // the primary result code
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorClass::Busy;
    case SQLITE_FULL:
        return ErrorClass::Full;
    case SQLITE_CORRUPT: // also if the disk cannot deliver a page
        return diskFaultOf(sqliteOf(db)) == ErrorClass::Io ? ErrorClass::Io : ErrorClass::Damaged;
    case SQLITE_NOTADB:
        return ErrorClass::Damaged;
    case SQLITE_CONSTRAINT:
        return ErrorClass::Constraint;
    case SQLITE_READONLY: {
        if (code == SQLITE_READONLY_ROLLBACK)
            return ErrorClass::Interrupted;
        // The file could not be opened for writing, and was opened for reading.
        const ErrorClass noted = errorClassOf(std::exchange(diskFault, 0));
        if (noted != ErrorClass::Other)
            return noted;
        return code == SQLITE_READONLY ? ErrorClass::ReadOnly : ErrorClass::Permission;
    }
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM: {
        const ErrorClass told = diskFaultOf(sqliteOf(db));
        const bool isInput = (code & 0xff) == SQLITE_IOERR;
        return told == ErrorClass::Other && isInput ? ErrorClass::Io : told;
    }
    default:
        return ErrorClass::Other;
    }
}

/// By the SQLSTATE code that the server sends; without a code the connection is lost.
ErrorClass classOfServer(const QString &code)
{
    const auto is = [&code](const char *prefix) { return code.startsWith(QLatin1String(prefix)); };
    if (code.isEmpty() || is("08") || is("57P"))
        return ErrorClass::Connection;
    if (is("55P03") || is("40"))
        return ErrorClass::Busy;
    if (is("23"))
        return ErrorClass::Constraint;
    if (is("25006"))
        return ErrorClass::Server; // a standby server, or one set to read-only
    if (is("42501"))
        return ErrorClass::Permission;
    if (is("53100"))
        return ErrorClass::Full;
    if (is("58"))
        return ErrorClass::Io;
    return is("XX001") || is("XX002") ? ErrorClass::Damaged : ErrorClass::Other;
}

/// Runs a statement that returns one column of texts; returns the first row that differs from
/// `sound`.
QString firstRow(const QSqlDatabase &db, const QString &sql, QLatin1String sound = {})
{
    QSqlQuery query(db);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw query.lastError();
    while (query.next()) {
        if (const QString text = query.value(0).toString(); text != sound)
            return text;
    }
    if (query.lastError().isValid())
        throw query.lastError();
    return {};
}

/// Recognises names in the message, in whatever language the server writes. Asked again, the server
/// sends a code that tells which of the two is at fault.
ErrorClass faultOfRefusal(PGconn *connection)
{
    const auto tells = [connection](const QByteArray &words) {
        return QByteArray(PQerrorMessage(connection)).contains(words);
    };
    const auto names = [&tells](const char *name) { return tells('"' + QByteArray(name) + '"'); };
    if (!names(PQuser(connection)) && !names(PQdb(connection)))
        return ErrorClass::Connection;
    PQsetErrorVerbosity(connection, PQERRORS_SQLSTATE);
    PQreset(connection);
    if (tells(":  3D000"))
        return ErrorClass::NoDatabase;
    return tells(":  42501") ? ErrorClass::Permission : ErrorClass::LoginRefused;
}

QString nameOfProcess(const QByteArray &pid)
{
    QFile name(QStringLiteral("/proc/%1/comm").arg(QString::fromLatin1(pid)));
    const bool isThere = name.open(QIODevice::ReadOnly);
    return QStringLiteral("%1[%2]").arg(isThere ? QString::fromLocal8Bit(name.readAll().trimmed())
                                                : QString(),
                                        QString::fromLatin1(pid));
}

} // namespace

ErrorClass errorClassOf(const QSqlError &error, const QSqlDatabase &db, bool isFile)
{
    if (isFile)
        return classOfSqlite(error.nativeErrorCode().toInt(), db);
    return db.driver()->isOpenError() ? ErrorClass::Connection
                                      : classOfServer(error.nativeErrorCode());
}

std::optional<ErrorClass> faultOfOpening(const QSqlDatabase &db)
{
    sqlite3 *const handle = sqliteOf(db);
    const bool isForReading = handle && sqlite3_db_readonly(handle, "main") == 1;
    return isForReading ? std::optional(diskFaultOf(handle)) : std::nullopt;
}

ErrorClass loginFault(const Address &address)
{
    QList<QByteArray> texts;
    std::vector<const char *> keys;
    std::vector<const char *> values;
    const auto add = [&](const QString &key, const QString &value) {
        if (value.isEmpty())
            return;
        for (const QString &text : {key, value})
            texts.append(text.toUtf8());
    };
    add(QStringLiteral("host"), address.host);
    add(QStringLiteral("port"), address.port > 0 ? QString::number(address.port) : QString());
    add(QStringLiteral("dbname"), address.database);
    add(QStringLiteral("user"), address.user);
    add(QStringLiteral("password"), address.password);
    for (auto it = address.options.cbegin(); it != address.options.cend(); ++it)
        add(it.key(), it.value());
    for (qsizetype i = 0; i < texts.size(); i += 2) {
        keys.push_back(texts[i].constData());
        values.push_back(texts[i + 1].constData());
    }
    keys.push_back(nullptr);
    values.push_back(nullptr);
    const std::unique_ptr<PGconn, decltype(&PQfinish)> connection(
        PQconnectdbParams(keys.data(), values.data(), 0), &PQfinish);
    if (PQconnectionNeedsPassword(connection.get()))
        return ErrorClass::LoginRefused;
    return faultOfRefusal(connection.get());
}

QString lockHolders(const QString &file)
{
    struct stat info = {};
    QFile locks(QStringLiteral("/proc/locks"));
    if (::stat(QFile::encodeName(file).constData(), &info) != 0 || !locks.open(QIODevice::ReadOnly))
        return {};
    // "1: POSIX  ADVISORY  WRITE 4711 fe:00:12345 1073741825 1073741825"
    const QByteArray place = QByteArray::number(major(info.st_dev), 16).rightJustified(2, '0') +
                             ':' +
                             QByteArray::number(minor(info.st_dev), 16).rightJustified(2, '0') +
                             ':' + QByteArray::number(qulonglong(info.st_ino));
    const QByteArray own = QByteArray::number(::getpid());
    QStringList holders;
    for (const QByteArray &line : locks.readAll().split('\n')) {
        const QByteArrayList words = line.simplified().split(' ');
        if (words.size() < 6 || words[1] == "->" || words[5] != place || words[4] == own)
            continue;
        if (const QString holder = nameOfProcess(words[4]); !holders.contains(holder))
            holders.append(holder);
    }
    return holders.join(QStringLiteral("; "));
}

QString lockHolder(const QSqlDatabase &db)
{
    try {
        return firstRow(db, statementText(QStringLiteral("postgresql/lock_holder")));
    } catch (const QSqlError &) {
        return {};
    }
}

QString firstDamage(const QSqlDatabase &db, bool isFile)
{
    if (isFile)
        return firstRow(db, QStringLiteral("PRAGMA integrity_check(1)"), QLatin1String("ok"));
    if (firstRow(db, statementText(QStringLiteral("postgresql/may_check_indexes"))).isEmpty())
        return {};
    try {
        return firstRow(db, statementText(QStringLiteral("postgresql/check_indexes")));
    } catch (const QSqlError &error) {
        if (!error.nativeErrorCode().startsWith(QLatin1String("XX")))
            throw;
        return error.databaseText();
    }
}

QString firstQuickDamage(const QSqlDatabase &db, bool isFile)
{
    return isFile ? firstRow(db, QStringLiteral("PRAGMA quick_check(1)"), QLatin1String("ok"))
                  : QString();
}

QString firstBrokenKey(const QSqlDatabase &db, bool isFile)
{
    // A server checks its foreign keys itself.
    return isFile ? firstRow(db, statementText(QStringLiteral("sqlite/broken_key"))) : QString();
}

FilePlace placeOf(const QSqlDatabase &db, const QString &file)
{
    int hasMoved = 0;
    sqlite3 *const handle = sqliteOf(db);
    if (handle)
        sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved);
    if (!hasMoved)
        return FilePlace::Here;
    return QFileInfo::exists(file) ? FilePlace::Replaced : FilePlace::Gone;
}

void forgetPages(const QSqlDatabase &db)
{
    if (sqlite3 *const handle = sqliteOf(db))
        sqlite3_db_release_memory(handle);
}

int socketOf(const QSqlDatabase &db)
{
    const PGconn *const connection = postgresOf(db);
    return connection ? PQsocket(connection) : -1;
}

} // namespace mra
