// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/store.h"

#include "store/basefile.h"
#include "store/migrator.h"
#include "store/repository.h"
#include "store/store_p.h"
#include "store/verify.h"

#include <QFile>
#include <QLoggingCategory>

namespace mra {
namespace {

Q_LOGGING_CATEGORY(logStore, "mra.store")

Address parsed(const QString &text)
{
    auto address = Address::parse(text);
    if (!address)
        throw Refused(Refusal::NotADatabase, QStringLiteral("the address cannot be read"));
    return *address;
}

/// A name beside the file that nothing has yet.
QString nameForCopy(const QString &file, int version)
{
    const QString name = QStringLiteral("%1.schema-%2").arg(file).arg(version);
    QString free = name;
    for (int i = 2; QFile::exists(free); ++i)
        free = QStringLiteral("%1-%2").arg(name).arg(i);
    return free;
}

void bringUpToDate(Database &db, int version)
{
    try {
        if (db.isFile()) {
            const QString copy = nameForCopy(db.address().file, version);
            makePrivateFile(copy);
            db.copyFile(copy);
            if (!Database::open(Address::ofFile(copy), Database::Mode::ReadOnly)->quickCheck())
                throw Refused(Refusal::Damaged);
        }
        Transaction transaction(db, Transaction::Kind::Write);
        migrate(db, migrations());
        transaction.commit();
    } catch (const StoreError &error) {
        throw Refused(Refusal::MigrationFailed, error.text());
    }
}

} // namespace

std::optional<OpenFailure> refusalOf(const QString &address, const std::function<void()> &attempt)
{
    const QString shown = Address::withoutPassword(address);
    try {
        attempt();
        return std::nullopt;
    } catch (const Refused &refused) {
        return OpenFailure{refused.reason(), shown, refused.detail()};
    } catch (const StoreError &error) {
        return OpenFailure{refusalOf(error.errorClass()), shown, error.text()};
    }
}

std::unique_ptr<Store::Private> Store::Private::open(const QString &address, Access access)
{
    const Address where = parsed(address);
    auto d = std::make_unique<Private>();
    d->address = Address::withoutPassword(address);
    d->isReadOnly = access == Access::ReadOnly;
    const auto mode = [&d] {
        return d->isReadOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite;
    };
    d->db = Database::open(where, mode());
    d->schemaVersion = d->db->schemaVersion();
    if (d->schemaVersion == 0 && !where.isFile() && !hasTableOfOurs(*d->db))
        throw Refused(Refusal::ForeignFile);
    if (d->schemaVersion == 0)
        throw Refused(Refusal::UnknownSchema, QStringLiteral("schema 0"));
    if (d->schemaVersion < schemaVersionOfProgram()) {
        if (d->isReadOnly)
            throw Refused(Refusal::MigrationFailed, QStringLiteral("opened read-only"));
        bringUpToDate(*d->db, d->schemaVersion);
        d->schemaVersion = d->db->schemaVersion();
    }
    if (d->schemaVersion > schemaVersionOfProgram() && !d->isReadOnly) {
        d->isReadOnly = true;
        d->db = Database::open(where, mode());
    }
    checkTables(*d->db, d->schemaVersion);
    d->read();
    return d;
}

std::unique_ptr<Store::Private> Store::Private::create(const QString &address,
                                                       const std::function<void(Database &)> &fill)
{
    const Address where = parsed(address);
    auto d = std::make_unique<Private>();
    d->address = Address::withoutPassword(address);
    d->db = Database::create(where);
    try {
        Transaction transaction(*d->db, Transaction::Kind::Create);
        if (d->db->schemaVersion() > 0 || hasTableOfOurs(*d->db))
            throw Refused(Refusal::AlreadyExists);
        migrate(*d->db, migrations());
        fill(*d->db);
        transaction.commit();
    } catch (...) {
        if (where.isFile()) {
            d->db.reset();
            QFile::remove(where.file);
        }
        throw;
    }
    d->schemaVersion = schemaVersionOfProgram();
    d->read();
    return d;
}

void Store::Private::read()
{
    Transaction transaction(*db, Transaction::Kind::Read);
    Loaded loaded = loadRecords(*db);
    loaded.snapshot.setLastSeq(ChangeLog(*db).end().seq);
    transaction.commit();
    snapshot = std::move(loaded.snapshot);
    if (loaded.unreadable) {
        // What cannot be read whole must not be written over; verify() tells more.
        isReadOnly = true;
        qCWarning(logStore) << "opened read-only: damaged" << keyOf(loaded.unreadable->kind)
                            << loaded.unreadable->id;
    }
}

Store::Store(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Store::~Store() = default;

Store::Opened Store::open(const QString &address, Access access)
{
    std::unique_ptr<Private> d;
    if (auto failure = refusalOf(address, [&] { d = Private::open(address, access); }))
        return std::move(*failure);
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

Store::Opened Store::create(const QString &address)
{
    std::unique_ptr<Private> d;
    if (auto failure = refusalOf(address, [&] { d = Private::create(address, [](Database &) {}); }))
        return std::move(*failure);
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

const Snapshot &Store::snapshot() const
{
    return d->snapshot;
}
QString Store::address() const
{
    return d->address;
}
bool Store::isReadOnly() const
{
    return d->isReadOnly;
}
int Store::schemaVersion() const
{
    return d->schemaVersion;
}
int Store::schemaVersionOfProgram()
{
    return int(migrations().size());
}
void Store::setUser(const QString &name)
{
    d->user = name;
}
QString Store::user() const
{
    return d->user;
}
bool Store::isConnected() const
{
    return d->isConnected;
}
bool Store::wasInterrupted() const
{
    return d->db->wasInterrupted();
}
Store::Counts Store::counts() const
{
    return {d->db->statements(), d->db->commits()};
}

void Store::setWakeUp(std::function<void()> wakeUp)
{
    d->db->setWakeUp(std::move(wakeUp));
}

SubmitResult Store::undo()
{
    return d->undo([this](const QList<Batch> &all) { return batchToUndo(all, d->user); });
}

SubmitResult Store::redo()
{
    return d->undo([this](const QList<Batch> &all) { return batchToRedo(all, d->user); });
}

SubmitResult Store::undoBatch(const QString &batch)
{
    return d->undo([&batch](const QList<Batch> &all) { return effectiveBatch(all, batch); });
}

template <class Result>
Result Store::Private::reading(const char *action, const std::function<Result()> &look)
{
    try {
        Transaction transaction(*db, Transaction::Kind::Read);
        Result result = look();
        transaction.commit();
        isConnected = true;
        return result;
    } catch (const StoreError &error) {
        qCInfo(logStore) << action << error.text();
        isConnected = false;
        return {};
    }
}

Changes Store::refresh()
{
    const auto changes = d->reading<Changes>(
        "refresh", [this] { return ChangeLog(*d->db).since(d->snapshot.lastSeq()); });
    for (const Change &change : changes) {
        d->snapshot.apply(change.edit);
        d->snapshot.setLastSeq(change.seq);
    }
    return changes;
}

bool Store::mayHaveChanged()
{
    try {
        const bool changed = d->db->othersCommitted(d->snapshot.lastSeq());
        d->isConnected = true;
        return changed;
    } catch (const StoreError &error) {
        qCInfo(logStore) << "look for changes" << error.text();
        d->isConnected = false;
        return false;
    }
}

Changes Store::log(int limit)
{
    return d->reading<Changes>("log", [&] { return ChangeLog(*d->db).newest(limit); });
}

Snapshot Store::asKnownOn(QDate day)
{
    const QString after =
        QDateTime(day.addDays(1), QTime(0, 0), Qt::UTC).toString(Qt::ISODateWithMs);
    const auto changes = d->reading<Changes>(
        "as known on", [&] { return ChangeLog(*d->db).backTo(after, d->snapshot.lastSeq()); });
    Snapshot state = d->snapshot;
    for (const Change &change : changes) {
        state.apply(change.edit.reversed());
        state.setLastSeq(change.seq - 1);
    }
    return state;
}

Verification Store::verify()
{
    Verification unread;
    unread.fault = Verification::Fault::Unreadable;
    const auto found =
        d->reading<std::optional<Verification>>("verify", [this] { return verifyBase(*d->db); });
    return found.value_or(unread);
}

bool Store::quickCheck()
{
    return d->reading<std::optional<bool>>("quick check", [this] { return d->db->quickCheck(); })
        .value_or(false);
}

} // namespace mra
