// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"

namespace mra {

/// A reference seen from the record that it names.
struct BackReference
{
    RecordKey from;
    const char *child = ""; ///< list of the child that refers; empty: the record itself
    QString childId;
    const char *field = "";
};

/// Who refers to whom in a snapshot. Immutable, and owns what it needs, so that any thread may keep
/// and read it. Only the records that refer are held; which child and field does is read from them.
class Referrers
{
public:
    /// `before`, of any snapshot, lends what still holds; it may be null.
    explicit Referrers(const Snapshot &snapshot, const Referrers *before = nullptr);

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    /// The records that refer to this one, each once, by kind and id.
    [[nodiscard]] QList<RecordKey> of(const RecordKey &key) const;
    /// Each reference to the record, in the order of who refers.
    [[nodiscard]] QList<BackReference> referencesTo(const RecordKey &key) const;
    /// Calls visit(record) for the records of type T that refer to this one, by id.
    template <class T, class Visit>
    void each(const RecordKey &key, Visit &&visit) const
    {
        for (const Record *record : recordsTo(key)) {
            if (const T *wanted = std::get_if<T>(record))
                visit(*wanted);
        }
    }

private:
    using Records = QList<const Record *>; ///< of the snapshot

    [[nodiscard]] Records recordsTo(const RecordKey &key) const;
    void add(const Record &record);
    void remove(const Record &record);

    Snapshot m_snapshot;
    QHash<RecordKey, Records> m_records; ///< by whom they refer to, in no order
};

} // namespace mra
