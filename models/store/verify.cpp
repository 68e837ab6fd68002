// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/verify.h"

#include "domain/records/references.h"
#include "store/aside.h"
#include "store/replay.h"
#include "store/repository.h"

namespace mra {
namespace {

/// The contents of the tables.
struct Tables
{
    Traces records;
    std::optional<RecordKey> unreadable; ///< the first unreadable record
    std::optional<RecordKey> broken;     ///< the first record that refers to a missing one
};

Tables readTables(Database &db)
{
    Tables tables;
    QSet<QString> groups; // group ids are matched without regard to case
    const auto isThere = [&](const RecordKey &key) {
        return tables.records.contains(key) ||
               (key.kind == RecordKind::Group && groups.contains(key.id.toUpper()));
    };
    QList<std::pair<RecordKey, RecordKey>> ahead; // references to records not read yet
    tables.unreadable = eachRecord(db, OnDamage::Throw, [&](SharedRecord &&record) {
        const RecordKey key = keyOf(*record);
        tables.records.insert(key, traceOf(*record));
        if (key.kind == RecordKind::Group)
            groups.insert(key.id.toUpper());
        eachReference(*record, [&](const Reference &reference) {
            if (!isThere(reference.to))
                ahead.append({key, reference.to});
        });
    });
    for (const auto &[from, to] : std::as_const(ahead)) {
        if (!isThere(to) && (!tables.broken || from < *tables.broken))
            tables.broken = from;
    }
    return tables;
}

/// The first record that differs between tables and log. Within a kind, records missing in the
/// tables come last.
std::optional<RecordKey> firstDifference(const Traces &tables, const Traces &left)
{
    std::optional<std::tuple<RecordKind, bool, QString>> first;
    const auto note = [&first](const RecordKey &key, bool isMissing) {
        std::tuple place(key.kind, isMissing, key.id);
        if (!first || place < *first)
            first = std::move(place);
    };
    for (auto it = tables.begin(); it != tables.end(); ++it) {
        if (*it != left.value(it.key()))
            note(it.key(), false);
    }
    for (auto it = left.begin(); it != left.end(); ++it) {
        if (it->stands && !tables.contains(it.key()))
            note(it.key(), true);
    }
    if (!first)
        return std::nullopt;
    return RecordKey{std::get<RecordKind>(*first), std::get<QString>(*first)};
}

void compareTables(Verification &found, const Tables &tables, const Traces &left)
{
    const auto note = [&found](Verification::Fault fault, const std::optional<RecordKey> &key) {
        if (key && found.isGood()) {
            found.fault = fault;
            found.record = *key;
        }
    };
    note(Verification::Fault::Difference, tables.unreadable);
    note(Verification::Fault::Difference, firstDifference(tables.records, left));
    note(Verification::Fault::Reference, tables.broken);
}

/// Finds faults that no single row shows.
void findContradiction(Verification &found, Database &db)
{
    ChangeLog log(db);
    if (const qint64 seq = log.firstSplitBatch()) {
        found.fault = Verification::Fault::Step;
        found.seq = seq;
    } else if (const qint64 undo = log.firstInvalidUndo()) {
        found.fault = Verification::Fault::Undo;
        found.seq = undo;
    }
}

/// The engine's finding in its own words; empty: none.
QString findDamage(Database &db)
{
    const QString damage = db.checked(firstDamage);
    return damage.isEmpty() ? db.checked(firstBrokenKey) : damage;
}

} // namespace

Verification verifyBase(Database &db)
{
    Aside<QString> damage(db, findDamage);
    Aside<Tables> tables(db, readTables);
    const Replay replay = replayLog(db);
    Verification found = replay.found();
    if (found.isGood())
        findContradiction(found, db);
    if (found.isGood())
        compareTables(found, tables.result(), replay.left());
    // The engine knows no records, so a fault found above tells more; but any damage that it finds
    // stops writing.
    found.detail = damage.result();
    if (found.isGood() && !found.detail.isEmpty())
        found.fault = Verification::Fault::Engine;
    return found;
}

void requireSound(Database &db)
{
    if (const Verification found = verifyBase(db); !found.isGood())
        throw Refused(Refusal::Damaged, QString(keyOf(found.fault)));
}

} // namespace mra
