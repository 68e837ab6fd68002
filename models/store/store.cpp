// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/store.h"

#include "store/engine/basefile.h"
#include "store/engine/migrator.h"
#include "store/files/wholefile.h"
#include "store/repository.h"
#include "store/schemaupdate.h"
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

/// Why the base can only be read, as far as that is known before opening it.
std::optional<Failed::Reason> readOnlyReasonOf(const Address &where, Store::Access access)
{
    if (access == Store::Access::ReadOnly)
        return Failed::Reason::ReadOnly;
    const auto fault = where.isFile() ? writeFault(where.file) : std::nullopt;
    return fault ? std::optional(reasonOf(*fault)) : std::nullopt;
}

/// Creates the tables and fills them, in one transaction.
void makeTables(Database &db, const std::function<void(Database &)> &fill)
{
    Transaction transaction(db, Transaction::Kind::Create);
    if (db.schemaVersion() > 0 || hasTableOfOurs(db))
        throw Refused(Refusal::AlreadyExists);
    migrate(db, migrations());
    fill(db);
    transaction.commit();
}

void leaveEmpty(Database &) {}

} // namespace

std::optional<OpenFailure> refusalOf(const QString &address, const std::function<void()> &attempt)
{
    const QString shown = Address::withoutPassword(address);
    try {
        attempt();
        return std::nullopt;
    } catch (const Refused &refused) {
        return OpenFailure{refused.reason(), shown, refused.detail(), refused.cause()};
    } catch (const StoreError &error) {
        return OpenFailure{refusalOf(error.errorClass()), shown, error.text()};
    }
}

std::unique_ptr<Store::Private> Store::Private::open(const QString &address, Access access,
                                                     std::shared_ptr<Interruption> interruption)
{
    const Address where = parsed(address);
    auto d = std::make_unique<Private>();
    d->address = Address::withoutPassword(Address::canonical(address));
    d->readOnly = readOnlyReasonOf(where, access);
    const auto connect = [&] {
        d->db = Database::open(where,
                               d->readOnly ? Database::Mode::ReadOnly : Database::Mode::ReadWrite,
                               interruption);
    };
    connect();
    if (const auto fault = d->readOnly ? std::nullopt : d->db->writeFault()) {
        d->readOnly = reasonOf(*fault);
        connect();
    }
    d->schemaVersion = d->db->schemaVersion();
    if (d->schemaVersion == 0 && !where.isFile() && !hasTableOfOurs(*d->db))
        throw Refused(Refusal::ForeignFile);
    if (d->schemaVersion == 0)
        throw Refused(Refusal::UnknownSchema, QStringLiteral("schema 0"));
    if (d->schemaVersion < schemaVersionOfProgram()) {
        if (d->readOnly)
            throw Refused(Refusal::OlderSchema, QStringLiteral("schema %1").arg(d->schemaVersion));
        bringUpToDate(*d->db);
        d->schemaVersion = d->db->schemaVersion();
    }
    if (d->schemaVersion > schemaVersionOfProgram() && !d->readOnly) {
        d->readOnly = Failed::Reason::NewerSchema;
        connect();
    }
    checkTables(*d->db, d->schemaVersion);
    d->db->expectSchema(d->schemaVersion);
    d->isCheckNeeded = d->db->wasInterrupted();
    d->read();
    return d;
}

void Store::Private::make(const QString &address, const std::function<void(Database &)> &fill)
{
    const Address where = parsed(address);
    if (!where.isFile()) {
        makeTables(*Database::create(where), fill);
        return;
    }
    WholeFile whole(where.file, WholeFile::Mode::KeptOrPrivate, WholeFile::Existing::Refuse);
    makeTables(*Database::create(Address::ofFile(whole.draft())), fill);
    whole.putInPlace();
}

void Store::Private::read()
{
    Transaction transaction(*db, Transaction::Kind::Read);
    Loaded loaded;
    try {
        loaded = loadRecords(*db);
        const LogRow end = ChangeLog(*db).end();
        loaded.snapshot.setLastSeq(end.seq);
        takeOver(std::move(loaded.snapshot), end.hash);
    } catch (const StoreError &error) {
        if (!db->isFile() || error.errorClass() != ErrorClass::Damaged)
            throw;
        readIntactPart();
        readOnly = Failed::Reason::Damaged;
        qCWarning(logStore) << "opened read-only:" << error.text();
    }
    transaction.commit();
    if (loaded.unreadable) {
        // Do not overwrite what cannot be read completely; verify() tells more.
        readOnly = Failed::Reason::Damaged;
        qCWarning(logStore) << "opened read-only: damaged" << keyOf(loaded.unreadable->kind)
                            << loaded.unreadable->id;
    }
}

/// What can still be seen and exported of a damaged base: the state from the log or, if that is
/// damaged too, the rows of the tables before the damage.
void Store::Private::readIntactPart()
{
    try {
        ChangeLog log(*db);
        const QString hash = log.end().hash;
        takeOver(applied(log.newest(0), {}), hash);
    } catch (const StoreError &error) {
        if (error.errorClass() != ErrorClass::Damaged)
            throw;
        takeOver(loadRecords(*db, OnDamage::EndTable).snapshot, {});
    }
}

Store::Store(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

Store::~Store() = default;

Store::Opened Store::open(const QString &address, Access access,
                          std::shared_ptr<Interruption> interruption)
{
    std::unique_ptr<Private> d;
    if (auto failure =
            refusalOf(address, [&] { d = Private::open(address, access, interruption); }))
        return std::move(*failure);
    return std::unique_ptr<Store>(new Store(std::move(d)));
}

Store::Opened Store::create(const QString &address)
{
    if (auto failure = refusalOf(address, [&] { Private::make(address, leaveEmpty); }))
        return std::move(*failure);
    return open(address);
}

Store::Opened Store::create(const WholeFile &draft)
{
    std::unique_ptr<Private> d;
    const auto attempt = [&] {
        makeTables(*Database::create(Address::ofFile(draft.draft())), leaveEmpty);
        d = Private::open(draft.draft(), Access::ReadWrite, {});
    };
    if (auto failure = refusalOf(draft.file(), attempt))
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
std::optional<Failed::Reason> Store::readOnlyReason() const
{
    return d->readOnly;
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
    d->user = loggedUser(name);
}
QString Store::user() const
{
    return d->user;
}
std::optional<Failed> Store::fault() const
{
    return d->fault;
}
Store::Counts Store::counts() const
{
    return {d->db->statements(), d->db->commits(), d->db->rows()};
}

void Store::setWakeUp(std::function<void()> wakeUp)
{
    d->db->setWakeUp(std::move(wakeUp));
}

SubmitResult Store::undo()
{
    return d->undo([this](const Standings &all) { return all.nextUndo(d->user); });
}

SubmitResult Store::redo()
{
    return d->undo([this](const Standings &all) { return all.nextRedo(d->user); });
}

SubmitResult Store::undoBatch(const QString &batch)
{
    return d->undo([&batch](const Standings &all) { return all.effective(batch); });
}

Snapshot applied(const Changes &changes, Snapshot state)
{
    for (const Change &change : changes) {
        state.apply(change.edit);
        state.setLastSeq(change.seq);
    }
    return state;
}

Failed Store::Private::recordFailure(const StoreError &error)
{
    const Failed failed{reasonOf(error.errorClass()), error.text()};
    fault = failed;
    if (failed.reason == Failed::Reason::Damaged || failed.reason == Failed::Reason::NewerSchema)
        readOnly = failed.reason;
    return failed;
}

void Store::Private::recordPollFailure(const StoreError &error, const char *action)
{
    if (!fault || fault->reason != reasonOf(error.errorClass()))
        qCInfo(logStore) << action << error.text();
    recordFailure(error);
}

void Store::Private::checkIdentity(const QString &hash) const
{
    if (hash != lastHash)
        throw StoreError(ErrorClass::Replaced, QStringLiteral("look"),
                         QStringLiteral("another history"));
}

void Store::Private::checkIdentity() const
{
    checkIdentity(ChangeLog(*db).hashAt(snapshot.lastSeq()));
}

ChangeLog::News Store::Private::readNews(ChangeLog &log) const
{
    ChangeLog::News news = log.readNews(snapshot.lastSeq());
    checkIdentity(news.hash);
    return news;
}

void Store::Private::takeOver(Snapshot state, const QString &hash)
{
    snapshot = std::move(state);
    lastHash = hash;
    fault.reset();
}

template <class Result>
Result Store::Private::reading(const char *action, const std::function<Result()> &look)
{
    try {
        db->checkPlace();
        Transaction transaction(*db, Transaction::Kind::Read);
        Result result = look();
        transaction.commit();
        fault.reset();
        return result;
    } catch (const StoreError &error) {
        recordPollFailure(error, action);
        return {};
    }
}

Changes Store::refresh()
{
    // What looked damaged may be a file that another program is still replacing.
    const bool mayEnd = d->fault && d->db->wasWrittenLately();
    if (d->readOnly == Failed::Reason::Damaged && !mayEnd)
        return {}; // its log cannot be followed
    QString hash;
    const auto changes = d->reading<Changes>("refresh", [this, &hash] {
        ChangeLog log(*d->db);
        log.queryNews(d->snapshot.lastSeq());
        const ChangeLog::News news = d->readNews(log);
        hash = news.end.hash;
        return news.changes;
    });
    if (d->fault)
        return {};
    d->takeOver(applied(changes, d->snapshot), hash);
    return changes;
}

bool Store::mayHaveChanged()
{
    try {
        d->db->checkPlace();
        const bool changed = d->db->othersCommitted(d->snapshot.lastSeq());
        return changed || d->fault; // refresh() finds out whether the fault is over
    } catch (const StoreError &error) {
        d->recordPollFailure(error, "look for changes");
        return false;
    }
}

Changes Store::log(int limit)
{
    return d->reading<Changes>("log", [&] { return ChangeLog(*d->db).newest(limit); });
}

Changes Store::logFrom(qint64 seq, qint64 count)
{
    return d->reading<Changes>("part of the log",
                               [&] { return ChangeLog(*d->db).part(seq, count); });
}

LogPage Store::stepsBefore(qint64 seq, qint64 rows)
{
    return d->reading<LogPage>("steps of the log",
                               [&] { return ChangeLog(*d->db).stepsBefore(seq, rows); });
}

QStringList Store::people()
{
    return d->reading<QStringList>("people", [this] { return ChangeLog(*d->db).people(); });
}

Changes Store::logOf(const RecordKey &key)
{
    return d->reading<Changes>("log of a record", [&] { return ChangeLog(*d->db).of(key); });
}

Steps Store::steps()
{
    return d->reading<Steps>("steps", [this] { return ChangeLog(*d->db).stepsOf(d->user); });
}

// Clocks may be wrong, so the day alone does not tell what was known. The state is that of the last
// row, by number, written on or before the day. A row dated 2099 thus counts for the day of the
// next correctly dated row, and no later step is lost behind it.
Snapshot Store::asKnownOn(QDate day)
{
    const QString end = QDateTime(day, QTime(23, 59, 59, 999), Qt::UTC).toString(Qt::ISODateWithMs);
    const auto changes = d->reading<Changes>(
        "as known on", [&] { return ChangeLog(*d->db).backTo(end, d->snapshot.lastSeq()); });
    Snapshot state = d->snapshot;
    for (const Change &change : changes) {
        state.apply(change.edit.reversed());
        state.setLastSeq(change.seq - 1);
    }
    return state;
}

Verification Store::verify()
{
    const auto found =
        d->reading<std::optional<Verification>>("verify", [this] { return verifyBase(*d->db); });
    Verification result = found.value_or(Verification());
    if (!found) {
        result.fault = Verification::Fault::Engine;
        result.detail = d->fault->detail;
        if (d->fault->reason != Failed::Reason::Damaged)
            return result; // nothing was checked; the fault tells why
        d->fault.reset();  // it was read, and damage is the result
    }
    if (!result.isGood())
        d->readOnly = Failed::Reason::Damaged;
    return result;
}

void Store::checkLog()
{
    if (!d->db->isFile())
        return; // a server checks its own storage
    static_cast<void>(d->reading<bool>("check of the log", [this] {
        constexpr qint64 newest = 20'000;
        ChangeLog(*d->db).requireIntact(newest);
        return true;
    }));
}

void Store::checkAfterInterruption()
{
    if (!std::exchange(d->isCheckNeeded, false))
        return;
    static_cast<void>(d->reading<bool>("quick check", [this] {
        if (const QString damage = d->db->checked(firstQuickDamage); !damage.isEmpty())
            throw StoreError(ErrorClass::Damaged, QStringLiteral("quick check"), damage);
        return true;
    }));
}

} // namespace mra
