// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/migrator.h"

#include "store/basefile.h"
#include "store/changelog.h"
#include "store/columns.h"
#include "store/store_p.h"
#include "store/wholefile.h"

#include <QDir>
#include <QFileInfo>

namespace mra {

namespace {

QList<Migration> &list()
{
    static QList<Migration> all = [] {
        QList<Migration> list;
        const QDir folder(QStringLiteral(":/sql/migrations"));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                list.append(splitStatements(QString::fromUtf8(file.readAll())));
        }
        return list;
    }();
    return all;
}

/// Beside the base; the names after the first are for those that are taken.
QString nameOfCopy(const QString &file, int version, int number)
{
    const QFileInfo info(file);
    const QString stem = info.dir().filePath(QStringLiteral("%1-before-update-%2-to-%3")
                                                 .arg(info.completeBaseName())
                                                 .arg(version)
                                                 .arg(migrations().size()));
    const QString ending = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    return number == 1 ? stem + ending
                       : QStringLiteral("%1-%2%3").arg(stem).arg(number).arg(ending);
}

/// Whether the file holds this very state, as after an update that was killed.
bool isCopyOf(Database &source, int version, const QString &file)
{
    try {
        const auto copy = Database::open(Address::ofFile(file), Database::Mode::ReadOnly);
        return copy->schemaVersion() == version &&
               ChangeLog(*copy).end().hash == ChangeLog(source).end().hash &&
               copy->checked(firstDamage).isEmpty();
    } catch (const std::exception &) {
        return false; // whatever it is, it stays
    }
}

/// Copies the base, the lock of which is held by another connection: an engine copies nothing
/// within a transaction. The name of the copy.
QString keepCopy(Database &source, int version)
{
    try {
        for (int number = 1;; ++number) {
            const QString name = nameOfCopy(source.address().file, version, number);
            if (isFree(name)) {
                WholeFile copy(name, WholeFile::Mode::Private, WholeFile::Existing::Refuse);
                fill(copy, source);
                copy.putInPlace();
                return name;
            }
            if (isCopyOf(source, version, name))
                return name;
        }
    } catch (const StoreError &error) {
        throw Refused(Refusal::CopyFailed, error.text(), refusalOf(error.errorClass()));
    } catch (const Refused &refused) {
        throw Refused(Refusal::CopyFailed, refused.detail(), refused.reason());
    }
}

/// Waits longer than for a save: another program may be about the same.
std::unique_ptr<Transaction> lockForUpdate(Database &db)
{
    constexpr int attempts = 12; // each as long as a save waits
    for (int attempt = 1;; ++attempt) {
        try {
            return std::make_unique<Transaction>(db, Transaction::Kind::Write);
        } catch (const StoreError &error) {
            if (error.errorClass() != ErrorClass::Busy || attempt == attempts)
                throw;
        }
    }
}

/// Nothing where the statement itself is wrong.
std::optional<Refusal> causeOf(const StoreError &error)
{
    const Refusal cause = refusalOf(error.errorClass());
    return cause == Refusal::NotWritable ? std::nullopt : std::optional(cause);
}

} // namespace

const QList<Migration> &migrations()
{
    return list();
}

void replaceMigrations(const QList<Migration> &all)
{
    list() = all;
}

Migration splitStatements(const QString &text)
{
    Migration statements;
    const QStringList parts = text.split(QStringLiteral(";\n\n"));
    for (QString part : parts) {
        part = part.trimmed();
        if (part.endsWith(QLatin1Char(';')))
            part.chop(1);
        if (!part.isEmpty())
            statements.append(part);
    }
    return statements;
}

void migrate(Database &db, const QList<Migration> &all)
{
    const int current = db.schemaVersion();
    if (current >= all.size())
        return;
    for (qsizetype version = current; version < all.size(); ++version) {
        for (const QString &statement : all[version])
            db.execute(statement, QStringLiteral("migration %1").arg(version + 1));
    }
    db.setSchemaVersion(int(all.size()));
}

void bringUpToDate(Database &db)
{
    const auto source =
        db.isFile() ? Database::open(db.address(), Database::Mode::ReadOnly) : nullptr;
    const auto transaction = lockForUpdate(db);
    const int version = db.schemaVersion();
    if (version >= migrations().size())
        return; // another program did it meanwhile
    const QString copy = source ? keepCopy(*source, version) : QString();
    try {
        try {
            migrate(db, migrations());
            checkTables(db, db.schemaVersion());
        } catch (...) {
            QFile::remove(copy);
            throw;
        }
        transaction->commit();
    } catch (const StoreError &error) {
        throw Refused(Refusal::MigrationFailed, error.text(), causeOf(error));
    } catch (const Refused &refused) {
        throw Refused(Refusal::MigrationFailed, refused.detail(), refused.reason());
    }
}

void checkTables(Database &db, int schema)
{
    QSet<QString> expected = storedColumns();
    if (!db.isFile())
        expected.insert(QStringLiteral("schema_version.version"));
    const QSet<QString> found = db.columns();
    const auto refuse = [](const char *word, const QSet<QString> &columns) {
        QStringList names(columns.begin(), columns.end());
        names.sort();
        constexpr qsizetype shown = 3;
        throw Refused(Refusal::Damaged,
                      QStringLiteral("%1 %2").arg(QLatin1String(word),
                                                  names.mid(0, shown).join(QLatin1String(", "))));
    };
    if (const auto missing = expected - found; !missing.isEmpty())
        refuse("no", missing);
    const auto strange = found - expected;
    if (schema <= migrations().size() && !strange.isEmpty())
        refuse("with", strange);
}

bool hasTableOfOurs(Database &db)
{
    const auto tablesOf = [](const QSet<QString> &columns) {
        QSet<QString> tables;
        for (const QString &column : columns)
            tables.insert(column.section(QLatin1Char('.'), 0, 0));
        return tables;
    };
    return tablesOf(db.columns()).intersects(tablesOf(storedColumns()));
}

} // namespace mra
