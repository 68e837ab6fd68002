// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/basefile.h"
#include "store/migrator.h"
#include "store/repository.h"
#include "store/store_p.h"
#include "store/verify.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <fcntl.h>
#include <unistd.h>

namespace mra {
namespace {

/// Writes what the engine holds of a file or folder to the disk.
void sync(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool isSynced = fd >= 0 && ::fsync(fd) == 0;
    const int error = errno;
    if (fd >= 0)
        ::close(fd);
    if (!isSynced)
        throw Refused(Refusal::NotWritable, qt_error_string(error));
}

/// All rows of the log and all records of `from`, as one reading of it found them.
void copyInto(Database &target, Store::Private &source)
{
    Database &from = *source.db;
    Transaction transaction(from, Transaction::Kind::Read);
    source.checkIdentity();
    const Loaded loaded = loadRecords(from);
    if (loaded.unreadable)
        throw Refused(Refusal::Damaged, loaded.unreadable->id);
    [&]<class... T>(std::type_identity<std::variant<T...>>) {
        const auto insertAll = [&target](const auto &table) {
            for (const auto &record : table)
                writeEdit(target, Edit::create(Record(*record)));
        };
        (insertAll(loaded.snapshot.all<T>()), ...);
    }(std::type_identity<Record>());
    ChangeLog log(target);
    ChangeLog(from).each([&log](const LogRow &row) {
        log.insert(row);
        return true;
    });
    transaction.commit();
    if (const Verification found = verifyBase(target); !found.isGood())
        throw Refused(Refusal::Damaged, QString(keyOf(found.fault)));
}

/// Removes a file that was not finished.
class Unfinished
{
public:
    explicit Unfinished(const QString &file)
        : m_file(file)
    {
    }
    ~Unfinished() { QFile::remove(m_file); }
    Q_DISABLE_COPY_MOVE(Unfinished)

private:
    QString m_file;
};

void backUp(Database &db, const QString &file)
{
    if (QFileInfo::exists(file) || QFileInfo(file).isSymLink())
        throw Refused(Refusal::AlreadyExists);
    const QString part = file + QLatin1Char('.') + QUuid::createUuid().toString(QUuid::Id128) +
                         QLatin1String(".part");
    const Unfinished unfinished(part);
    makePrivateFile(part);
    if (!db.quickCheck())
        throw Refused(Refusal::Damaged);
    db.copyFile(part);
    if (!Database::open(Address::ofFile(part), Database::Mode::ReadOnly)->quickCheck())
        throw Refused(Refusal::Damaged);
    sync(part);
    if (!QFile::rename(part, file))
        throw Refused(Refusal::NotWritable);
    sync(QFileInfo(file).absolutePath());
}

} // namespace

std::optional<OpenFailure> Store::copyTo(const QString &address)
{
    return refusalOf(address, [&] {
        if (schemaVersion() > schemaVersionOfProgram())
            throw Refused(Refusal::MigrationFailed, QStringLiteral("the base is newer"));
        static_cast<void>(
            Private::create(address, [this](Database &target) { copyInto(target, *d); }));
    });
}

std::optional<OpenFailure> Store::rescueTo(const QString &file)
{
    const std::optional<OpenFailure> withHistory = copyTo(file);
    if (!withHistory || withHistory->reason == Refusal::AlreadyExists)
        return withHistory;
    Opened made = create(file);
    if (auto *failure = std::get_if<OpenFailure>(&made))
        return *failure;
    const auto target = std::get<std::unique_ptr<Store>>(std::move(made));
    target->setUser(user());
    Edits edits;
    snapshot().each([&edits](const auto &record) { edits.append(Edit::create(record)); });
    const SubmitResult result = target->submit(edits, rescueReason());
    if (std::holds_alternative<Saved>(result))
        return std::nullopt;
    QFile::remove(file);
    return withHistory;
}

std::optional<OpenFailure> Store::backupTo(const QString &file)
{
    if (!d->db->isFile())
        return copyTo(file);
    return refusalOf(file, [&] { backUp(*d->db, file); });
}

} // namespace mra
