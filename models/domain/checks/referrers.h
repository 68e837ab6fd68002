// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"

namespace mra {

/// A reference, seen from the record that it points to.
struct BackReference
{
    RecordKey from;
    const char *child = ""; ///< the list with the referring child; empty: the record itself
    QString childId;
    const char *field = "";
};

/// Which records refer to which in a snapshot. Immutable and self-contained, so any thread may keep
/// and read it. Stores only the referring records; their fields and children are read on demand.
class Referrers
{
public:
    /// `before` may come from any snapshot, or be null; its entries are reused if they still hold.
    explicit Referrers(const Snapshot &snapshot, const Referrers *before = nullptr);

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    /// The records that refer to `key`, without repetition, by kind and id.
    [[nodiscard]] QList<RecordKey> of(const RecordKey &key) const;
    /// Every single reference to the record, in the order of the referring records.
    [[nodiscard]] QList<BackReference> referencesTo(const RecordKey &key) const;
    /// Calls visit(record) for each record of type T that refers to `key`, by id.
    template <class T, class Visit>
    void each(const RecordKey &key, Visit &&visit) const
    {
        for (const Record *record : recordsTo(key)) {
            if (const T *wanted = std::get_if<T>(record))
                visit(*wanted);
        }
    }

private:
    using Records = QList<const Record *>; ///< owned by the snapshot

    [[nodiscard]] Records recordsTo(const RecordKey &key) const;
    void add(const Record &record);
    void remove(const Record &record);

    Snapshot m_snapshot;
    QHash<RecordKey, Records> m_records; ///< the referring records by their target, in no order
};

} // namespace mra
