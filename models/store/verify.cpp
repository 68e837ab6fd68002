// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/verify.h"

#include "domain/json.h"
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

/// What a record holds, its version aside: enough to see whether two are the same.
struct Digest
{
    size_t first = 0;
    size_t second = 0;
    friend bool operator==(const Digest &, const Digest &) = default;
};

Digest digestOf(QByteArrayView bytes)
{
    constexpr size_t seeds[] = {0x5bd1e995, 0x27d4eb2f};
    return {qHash(bytes, seeds[0]), qHash(bytes, seeds[1])};
}

/// Of the record that the row leaves.
Digest digestAfter(const LogRow &row, const SharedRecord &after)
{
    if (!after)
        return {};
    return digestOf(isStoredAsToday(keyOf(*after).kind, row.schema) ? row.after
                                                                    : storedJson(*after));
}

/// What the rows of the log left of a record. Records themselves are not kept: a log may be long.
struct Left
{
    int version = 0;
    bool stands = false;
    Digest digest; ///< of its stored JSON
};

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
        const auto key = row.key();
        SharedRecord after;
        if (!key || !row.readAfter(after))
            return fault(Verification::Fault::Unreadable, row.seq);
        Left &left = m_left[*key];
        // What the row before left was read there: it need not be read again.
        const bool isKnown = left.stands && !row.before.isNull() &&
                             isStoredAsToday(key->kind, row.schema) &&
                             digestOf(row.before) == left.digest;
        SharedRecord before;
        if (!isKnown && !row.readBefore(before))
            return fault(Verification::Fault::Unreadable, row.seq);
        m_found.record = *key;
        if (row.version != left.version + 1)
            return fault(Verification::Fault::Version, row.seq);
        if (!isKnown && !isLeft(before, left))
            return fault(Verification::Fault::Replay, row.seq);
        m_found.record = {};
        left = {row.version, after.has_value(), digestAfter(row, after)};
        return true;
    }

    [[nodiscard]] bool isLeft(const SharedRecord &record, const Left &left) const
    {
        return record ? left.stands && versionOf(*record) == left.version &&
                            digestOf(storedJson(*record)) == left.digest
                      : !left.stands;
    }
    [[nodiscard]] bool isLeft(const SharedRecord &record) const
    {
        return isLeft(record, m_left.value(keyOf(*record)));
    }
    /// The first record of a kind that stands here and not there.
    [[nodiscard]] std::optional<RecordKey> firstMissing(RecordKind kind,
                                                        const Snapshot &tables) const
    {
        std::optional<RecordKey> first;
        for (auto it = m_left.begin(); it != m_left.end(); ++it) {
            if (it.key().kind == kind && it->stands && !tables.find(it.key()) &&
                (!first || it.key() < *first))
                first = it.key();
        }
        return first;
    }
    [[nodiscard]] const Verification &found() const { return m_found; }

private:
    bool fault(Verification::Fault fault, qint64 seq)
    {
        m_found.fault = fault;
        m_found.seq = seq;
        return false;
    }

    Verification m_found;
    LogRow m_last;
    QHash<RecordKey, Left> m_left;
};

/// The first record of one kind that tables and log do not have alike.
template <class T>
std::optional<RecordKey> firstDifference(const Snapshot &tables, const Replay &replay)
{
    for (const auto &record : tables.all<T>()) {
        if (!replay.isLeft(record.shared()))
            return RecordKey{T::kind, record->id.value};
    }
    return replay.firstMissing(T::kind, tables);
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
void compareTables(Verification &found, const Loaded &tables, const Replay &replay,
                   std::type_identity<std::variant<T...>>)
{
    std::optional<RecordKey> key = tables.unreadable;
    static_cast<void>(
        (... || (key = key ? key : firstDifference<T>(tables.snapshot, replay)).has_value()));
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
        compareTables(found, loadRecords(db), replay, std::type_identity<Record>());
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
