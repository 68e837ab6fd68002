// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/checks/referrers.h"

#include "domain/records/references.h"
#include "domain/records/tabledifference.h"

namespace mra {

namespace {

/// Ids of groups are matched without regard to case.
RecordKey matched(const RecordKey &key)
{
    return key.kind == RecordKind::Group ? RecordKey{key.kind, key.id.toUpper()} : key;
}

/// The records that this one refers to, without repetition.
std::vector<RecordKey> targetsOf(const Record &record)
{
    std::vector<RecordKey> targets;
    eachReference(record, [&targets](const Reference &reference) {
        targets.push_back(matched(reference.to));
    });
    std::sort(targets.begin(), targets.end());
    targets.erase(std::unique(targets.begin(), targets.end()), targets.end());
    return targets;
}

struct Difference
{
    std::vector<const Record *> gone;
    std::vector<const Record *> come;
};

Difference between(const Snapshot &before, const Snapshot &after)
{
    Difference difference;
    for (size_t kind = 0; kind < keysOf<RecordKind>.size(); ++kind)
        withRecordType(static_cast<RecordKind>(kind), [&]<class T>(std::type_identity<T>) {
            eachDifference<T>(
                before.all<T>(), after.all<T>(),
                [&](const Held<T> &held) { difference.gone.push_back(held.shared().operator->()); },
                [&](const Held<T> &held) {
                    difference.come.push_back(held.shared().operator->());
                });
        });
    return difference;
}

} // namespace

Referrers::Referrers(const Snapshot &snapshot, const Referrers *before)
    : m_snapshot(snapshot)
{
    constexpr size_t few = 1000; // beyond this, searching the referrers of a country costs more
    Difference difference;
    if (before)
        difference = between(before->m_snapshot, snapshot);
    if (before && difference.gone.size() <= few)
        m_records = before->m_records;
    else
        difference = between({}, snapshot);
    for (const Record *record : difference.gone)
        remove(*record);
    for (const Record *record : difference.come)
        add(*record);
}

void Referrers::add(const Record &record)
{
    for (const RecordKey &target : targetsOf(record))
        m_records[target].append(&record);
}

void Referrers::remove(const Record &record)
{
    for (const RecordKey &target : targetsOf(record)) {
        const auto records = m_records.find(target);
        records->removeOne(&record);
        if (records->isEmpty())
            m_records.erase(records);
    }
}

Referrers::Records Referrers::recordsTo(const RecordKey &key) const
{
    Records records = m_records.value(matched(key));
    std::sort(records.begin(), records.end(),
              [](const Record *a, const Record *b) { return keyOf(*a) < keyOf(*b); });
    return records;
}

QList<RecordKey> Referrers::of(const RecordKey &key) const
{
    QList<RecordKey> keys;
    for (const Record *record : recordsTo(key))
        keys.append(keyOf(*record));
    return keys;
}

QList<BackReference> Referrers::referencesTo(const RecordKey &key) const
{
    const RecordKey wanted = matched(key);
    QList<BackReference> references;
    for (const Record *record : recordsTo(key)) {
        const RecordKey from = keyOf(*record);
        eachReference(*record, [&](const Reference &reference) {
            if (matched(reference.to) == wanted)
                references.append({from, reference.child, reference.childId, reference.field});
        });
    }
    return references;
}

} // namespace mra
