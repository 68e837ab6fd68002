// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/basecopy.h"
#include "store/engine/migrator.h"
#include "store/files/wholefile.h"
#include "store/repository.h"
#include "store/store_p.h"
#include "store/verify.h"

namespace mra {
namespace {

/// All records of the base. If it is damaged, those that could be read; the log must lead to the
/// same.
Snapshot recordsOf(Store::Private &source)
{
    if (source.readOnly == Failed::Reason::Damaged)
        return source.snapshot;
    Loaded loaded = loadRecords(*source.db);
    if (loaded.unreadable)
        throw Refused(Refusal::Damaged, loaded.unreadable->id);
    return std::move(loaded.snapshot);
}

/// Copies all rows of the log and all records of the source, as read in one transaction.
void copyInto(Database &target, Store::Private &source)
{
    Database &from = *source.db;
    Transaction transaction(from, Transaction::Kind::Read);
    source.checkIdentity();
    const Snapshot records = recordsOf(source);
    [&]<class... T>(std::type_identity<std::variant<T...>>) {
        const auto insertAll = [&target](const auto &table) {
            for (const auto &record : table)
                writeEdit(target, Edit{{}, Record(*record)}); // keeps its version
        };
        (insertAll(records.all<T>()), ...);
    }(std::type_identity<Record>());
    ChangeLog log(target);
    ChangeLog(from).each([&log](const LogRow &row) {
        log.insert(row);
        return true;
    });
    transaction.commit();
    requireSound(target);
}

} // namespace

std::optional<OpenFailure> Store::copyTo(const QString &address)
{
    return refusalOf(address, [&] {
        if (schemaVersion() > schemaVersionOfProgram())
            throw Refused(Refusal::MigrationFailed, QStringLiteral("the database is newer"));
        Private::make(address, [this](Database &target) { copyInto(target, *d); });
    });
}

std::optional<OpenFailure> Store::rescueTo(const QString &file)
{
    const std::optional<OpenFailure> withHistory = copyTo(file);
    if (!withHistory || withHistory->reason == Refusal::AlreadyExists)
        return withHistory;
    Edits edits;
    snapshot().each([&edits](const auto &record) { edits.append(Edit::create(record)); });
    return refusalOf(file, [&] {
        WholeFile whole(file, WholeFile::Mode::KeptOrPrivate, WholeFile::Existing::Refuse);
        Opened made = create(whole);
        const auto *target = std::get_if<std::unique_ptr<Store>>(&made);
        if (target)
            (*target)->setUser(user());
        if (!target || !std::holds_alternative<Saved>((*target)->submit(edits, rescueReason())))
            throw Refused(withHistory->reason, withHistory->detail);
        made = OpenFailure(); // must be closed before it is put in place
        whole.putInPlace();
    });
}

std::optional<OpenFailure> Store::backupTo(const QString &file)
{
    if (!d->db->isFile())
        return copyTo(file);
    // A restore checks the same, but must not be the first to find damage.
    const auto failure = refusalOf(address(), [this] {
        if (schemaVersion() > schemaVersionOfProgram())
            return;
        Transaction transaction(*d->db, Transaction::Kind::Read);
        requireSound(*d->db);
        transaction.commit();
    });
    if (!failure)
        return refusalOf(file, [&] { backUp(*d->db, file); });
    if (failure->reason == Refusal::Damaged)
        d->readOnly = Failed::Reason::Damaged;
    return failure;
}

} // namespace mra
