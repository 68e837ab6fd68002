// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/verify.h"

#include "domain/references.h"
#include "store/changelog.h"
#include "store/repository.h"

namespace mra {
namespace {

/// Follows the log row by row.
class Replay
{
public:
    /// False where the row is faulty; the verification then says how.
    bool take(const LogRow &row)
    {
        m_found.rows++;
        if (row.seq != m_last.seq + 1 || row.hash != row.hashAfter(m_last.hash) ||
            row.at < m_last.at)
            return fault(Verification::Fault::Hash, row);
        m_last = row;
        m_found.head = row.hash.toLatin1();
        const auto change = row.change();
        if (!change)
            return fault(Verification::Fault::Unreadable, row);
        const RecordKey key = change->edit.key();
        const auto stands = m_state.find(key);
        int &version = m_versions[key];
        if (stands != change->edit.before || row.version != version + 1) {
            m_found.record = key;
            return fault(Verification::Fault::Replay, row);
        }
        version = row.version;
        m_state.apply(change->edit);
        return true;
    }

    [[nodiscard]] const Snapshot &state() const { return m_state; }
    [[nodiscard]] const Verification &found() const { return m_found; }

private:
    bool fault(Verification::Fault fault, const LogRow &row)
    {
        m_found.fault = fault;
        m_found.seq = row.seq;
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

} // namespace

Verification verifyBase(Database &db)
{
    Replay replay;
    ChangeLog(db).each([&replay](const LogRow &row) { return replay.take(row); });
    Verification found = replay.found();
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
