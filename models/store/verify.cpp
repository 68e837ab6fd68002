// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/verify.h"

#include "domain/references.h"
#include "store/changelog.h"
#include "store/repository.h"

namespace mra {
namespace {

/// What all rows of a batch have in common.
bool isOfOneStep(const LogRow &a, const LogRow &b)
{
    return a.who == b.who && a.at == b.at && a.reason == b.reason && a.undoneBatch == b.undoneBatch;
}

/// Follows the log row by row.
class Replay
{
public:
    /// False where the row is faulty; the verification then says how.
    bool take(const LogRow &row)
    {
        m_found.rows++;
        if (row.seq != m_last.seq + 1)
            return fault(Verification::Fault::Number, row.seq);
        if (row.hash != row.hashAfter(m_last.hash))
            return fault(Verification::Fault::Hash, row.seq);
        if (row.batch == m_last.batch && !isOfOneStep(row, m_last))
            return fault(Verification::Fault::Step, row.seq);
        m_last = row;
        m_found.head = row.hash.toLatin1();
        m_found.at = row.at;
        const auto change = row.change();
        if (!change)
            return fault(Verification::Fault::Unreadable, row.seq);
        const RecordKey key = change->edit.key();
        const auto stands = m_state.find(key);
        int &version = m_versions[key];
        m_found.record = key;
        if (row.version != version + 1)
            return fault(Verification::Fault::Version, row.seq);
        if (stands != change->edit.before)
            return fault(Verification::Fault::Replay, row.seq);
        m_found.record = {};
        version = row.version;
        m_state.apply(change->edit);
        return true;
    }

    [[nodiscard]] const Snapshot &state() const { return m_state; }
    [[nodiscard]] const Verification &found() const { return m_found; }

private:
    bool fault(Verification::Fault fault, qint64 seq)
    {
        m_found.fault = fault;
        m_found.seq = seq;
        return false;
    }

    Snapshot m_state;
    Verification m_found;
    LogRow m_last;
    QHash<RecordKey, int> m_versions;
};

/// The first record of one kind that the two states do not have alike.
template <class T>
std::optional<RecordKey> firstDifference(const Snapshot &a, const Snapshot &b)
{
    for (const auto &record : a.all<T>()) {
        const auto other = b.find<T>(record->id);
        if (!other || !(*record == *other))
            return RecordKey{T::kind, record->id.value};
    }
    for (const auto &record : b.all<T>()) {
        if (!a.contains<T>(record->id))
            return RecordKey{T::kind, record->id.value};
    }
    return std::nullopt;
}

template <class T>
std::optional<RecordKey> firstBrokenReference(const Snapshot &snapshot)
{
    bool isBroken = false;
    for (const auto &record : snapshot.all<T>()) {
        eachReference<T>(
            *record, [&](const Reference &reference) { isBroken |= !snapshot.find(reference.to); });
        if (isBroken)
            return RecordKey{T::kind, record->id.value};
    }
    return std::nullopt;
}

template <class... T>
void compareTables(Verification &found, const Loaded &tables, const Snapshot &replayed,
                   std::type_identity<std::variant<T...>>)
{
    std::optional<RecordKey> key = tables.unreadable;
    static_cast<void>(
        (... || (key = key ? key : firstDifference<T>(tables.snapshot, replayed)).has_value()));
    if (key) {
        found.fault = Verification::Fault::Difference;
        found.record = *key;
        return;
    }
    static_cast<void>((... || (key = firstBrokenReference<T>(tables.snapshot)).has_value()));
    if (key) {
        found.fault = Verification::Fault::Reference;
        found.record = *key;
    }
}

/// What no row shows by itself.
void findContradiction(Verification &found, Database &db)
{
    ChangeLog log(db);
    if (const qint64 seq = log.firstScattered()) {
        found.fault = Verification::Fault::Step;
        found.seq = seq;
    } else if (const qint64 undo = log.firstGroundless()) {
        found.fault = Verification::Fault::Undo;
        found.seq = undo;
    }
}

} // namespace

Verification verifyBase(Database &db)
{
    Replay replay;
    ChangeLog(db).each([&replay](const LogRow &row) { return replay.take(row); });
    Verification found = replay.found();
    if (found.isGood())
        findContradiction(found, db);
    if (found.isGood())
        compareTables(found, loadRecords(db), replay.state(), std::type_identity<Record>());
    // The engine knows no records, so what was found above tells more; but its word stops writing.
    for (const auto check : {firstDamage, firstBrokenKey}) {
        if (found.detail.isEmpty())
            found.detail = db.checked(check);
    }
    if (found.isGood() && !found.detail.isEmpty())
        found.fault = Verification::Fault::Engine;
    return found;
}

} // namespace mra
