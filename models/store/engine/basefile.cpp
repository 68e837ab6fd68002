// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/engine/basefile.h"

#include "store/engine/enginefaults.h"
#include "store/engine/filecalls.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <cerrno>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mra {
namespace {

/// Read through the engine, because opening and closing a file ourselves would drop the locks that
/// SQLite holds on it in this process. Opened as immutable, so that no journal is rolled back.
qint64 applicationIdOf(const QString &file)
{
    const QByteArray uri = QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded() +
                           "?mode=ro&immutable=1";
    sqlite3 *db = nullptr;
    sqlite3_stmt *statement = nullptr;
    int code =
        sqlite3_open_v2(uri.constData(), &db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_prepare_v2(db, "PRAGMA application_id", -1, &statement, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_step(statement);
    const qint64 id = code == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : 0;
    const ErrorClass cause = code == SQLITE_ROW ? ErrorClass::Other : diskFaultOf(db);
    sqlite3_finalize(statement);
    sqlite3_close(db);
    if (code == SQLITE_ROW)
        return id;
    if (code == SQLITE_CANTOPEN || code == SQLITE_IOERR || cause == ErrorClass::Io)
        throw Refused(refusalOf(cause), QString::fromLatin1(sqlite3_errstr(code)));
    // Perhaps half written: then the engine repairs it from the journal when it opens the file.
    if (code == SQLITE_CORRUPT && QFileInfo::exists(file + QLatin1String("-journal")))
        return applicationId;
    throw Refused(code == SQLITE_CORRUPT ? Refusal::Damaged : Refusal::NotADatabase);
}

} // namespace

void checkFile(const QString &file)
{
    const QByteArray path = QFile::encodeName(file);
    struct stat info = {};
    if (::stat(path.constData(), &info) != 0)
        throw Refused(errno == ENOENT || errno == ENOTDIR ? Refusal::Missing
                                                          : refusalOf(errorClassOf(errno)),
                      qt_error_string(errno));
    constexpr off_t headerSize = 100;
    if (!S_ISREG(info.st_mode) || info.st_size < headerSize)
        throw Refused(Refusal::NotADatabase);
    if (applicationIdOf(file) != applicationId)
        throw Refused(Refusal::ForeignFile);
}

bool isBase(const QString &file)
{
    try {
        checkFile(file);
        return true;
    } catch (const Refused &refused) {
        return refused.reason() == Refusal::Damaged;
    }
}

bool hasOtherName(const QString &file)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(file).constData(), &info) == 0 && info.st_nlink > 1;
}

QString leftBeside(const QString &file)
{
    struct stat info = {};
    for (const char *end : besideBases) {
        const QString name = file + QLatin1String(end);
        if (::lstat(QFile::encodeName(name).constData(), &info) == 0)
            return name;
    }
    return {};
}

bool isFree(const QString &file)
{
    struct stat info = {};
    return ::lstat(QFile::encodeName(file).constData(), &info) != 0 && leftBeside(file).isEmpty();
}

std::optional<ErrorClass> writeFault(const QString &file)
{
    for (const QString &path : {file, QFileInfo(file).absolutePath()}) {
        if (::access(QFile::encodeName(path).constData(), W_OK) != 0)
            return errorClassOf(errno);
    }
    return std::nullopt;
}

} // namespace mra
