// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/schemaupdate.h"

#include "store/basecopy.h"
#include "store/changelog.h"
#include "store/engine/basefile.h"

#include <QDir>
#include <QFileInfo>

namespace mra {

namespace {

/// A name beside the base; from the second number on, for names already taken.
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

/// Whether the file holds exactly this state, as after a killed update.
bool isCopyOf(Database &source, int version, const QString &file)
{
    try {
        const auto copy = Database::open(Address::ofFile(file), Database::Mode::ReadOnly);
        return copy->schemaVersion() == version &&
               ChangeLog(*copy).end().hash == ChangeLog(source).end().hash &&
               copy->checked(firstDamage).isEmpty();
    } catch (const std::exception &) {
        return false; // whatever it is, keep it
    }
}

/// Copies the base; returns the name of the copy. Another connection holds the lock, because an
/// engine cannot copy within a transaction.
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

/// Waits longer than a save would: another program may be updating as well.
std::unique_ptr<Transaction> lockForUpdate(Database &db)
{
    constexpr int attempts = 12; // each as long as the wait of a save
    for (int attempt = 1;; ++attempt) {
        try {
            return std::make_unique<Transaction>(db, Transaction::Kind::Write);
        } catch (const StoreError &error) {
            if (error.errorClass() != ErrorClass::Busy || attempt == attempts)
                throw;
        }
    }
}

/// nullopt if the statement itself is at fault.
std::optional<Refusal> causeOf(const StoreError &error)
{
    const Refusal cause = refusalOf(error.errorClass());
    return cause == Refusal::NotWritable ? std::nullopt : std::optional(cause);
}

} // namespace

void bringUpToDate(Database &db)
{
    const auto source =
        db.isFile() ? Database::open(db.address(), Database::Mode::ReadOnly) : nullptr;
    const auto transaction = lockForUpdate(db);
    const int version = db.schemaVersion();
    if (version >= migrations().size())
        return; // another program has done it meanwhile
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

} // namespace mra
