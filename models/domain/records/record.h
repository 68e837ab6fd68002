// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/agreement.h"
#include "domain/records/body.h"
#include "domain/records/project.h"
#include "domain/records/sector.h"
#include "domain/records/territory.h"
#include "domain/records/territorygroup.h"

#include <memory>
#include <type_traits>
#include <variant>

namespace mra {

/// Any record. Kinds are in an order in which each may refer to earlier ones.
using Record =
    std::variant<Territory, TerritoryGroup, Sector, ClassCode, Source, Body, Agreement, Project>;

/// Calls visit(std::type_identity<T>()) with the record type of the kind.
template <class Visit>
auto withRecordType(RecordKind kind, Visit &&visit)
{
    switch (kind) {
    case RecordKind::Territory:
        return visit(std::type_identity<Territory>());
    case RecordKind::Group:
        return visit(std::type_identity<TerritoryGroup>());
    case RecordKind::Sector:
        return visit(std::type_identity<Sector>());
    case RecordKind::ClassCode:
        return visit(std::type_identity<ClassCode>());
    case RecordKind::Source:
        return visit(std::type_identity<Source>());
    case RecordKind::Body:
        return visit(std::type_identity<Body>());
    case RecordKind::Agreement:
        return visit(std::type_identity<Agreement>());
    case RecordKind::Project:
        break;
    }
    return visit(std::type_identity<Project>());
}

/// Identifies a record of any kind.
struct RecordKey
{
    RecordKind kind = RecordKind::Territory;
    QString id;
    friend bool operator==(const RecordKey &, const RecordKey &) = default;
    friend bool operator<(const RecordKey &a, const RecordKey &b)
    {
        return a.kind != b.kind ? a.kind < b.kind : a.id < b.id;
    }
    friend size_t qHash(const RecordKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, int(key.kind), key.id);
    }
};

[[nodiscard]] inline RecordKey keyOf(const Record &record)
{
    return std::visit([](const auto &r) { return RecordKey{r.kind, r.id.value}; }, record);
}
[[nodiscard]] inline int versionOf(const Record &record)
{
    return std::visit([](const auto &r) { return r.version; }, record);
}
inline void setVersion(Record &record, int version)
{
    std::visit([version](auto &r) { r.version = version; }, record);
}
/// Whether two records are equal except for their versions.
[[nodiscard]] inline bool sameContent(const Record &a, const Record &b)
{
    if (versionOf(a) == versionOf(b) || a.index() != b.index())
        return a == b;
    Record alike = a;
    setVersion(alike, versionOf(b));
    return alike == b;
}

/// A record, or none. Copies share it, so that the edits of an import, the log entries made from
/// them and the snapshot store each record once.
class SharedRecord
{
public:
    SharedRecord() = default;
    SharedRecord(std::nullopt_t) {}
    template <class T>
    requires std::is_constructible_v<Record, T> SharedRecord(T &&record)
        : m_record(std::make_shared<Record>(std::forward<T>(record)))
    {
    }
    SharedRecord(const std::optional<Record> &record)
        : m_record(record ? std::make_shared<Record>(*record) : nullptr)
    {
    }

    [[nodiscard]] bool has_value() const { return m_record != nullptr; }
    explicit operator bool() const { return has_value(); }
    const Record &operator*() const { return *m_record; }
    const Record *operator->() const { return m_record.get(); }
    operator std::optional<Record>() const
    {
        return m_record ? std::optional<Record>(*m_record) : std::nullopt;
    }
    /// The record as a T, kept alive by the returned pointer; null if it is not a T.
    template <class T>
    [[nodiscard]] std::shared_ptr<const T> as() const
    {
        return {m_record, std::get_if<T>(m_record.get())};
    }
    /// The record for modification; copied first if it is shared.
    [[nodiscard]] Record &detached()
    {
        if (m_record.use_count() > 1)
            m_record = std::make_shared<Record>(*m_record);
        return *m_record;
    }
    /// This record if it has that version already, else a copy with it.
    [[nodiscard]] SharedRecord withVersion(int version) const
    {
        SharedRecord changed = *this;
        if (m_record && versionOf(*m_record) != version)
            setVersion(changed.detached(), version);
        return changed;
    }

    friend bool operator==(const SharedRecord &a, const SharedRecord &b)
    {
        return a.m_record == b.m_record || (a.m_record && b.m_record && *a.m_record == *b.m_record);
    }

private:
    std::shared_ptr<Record> m_record;
};

/// One edit. Only `after` set: creates; both: updates; only `before`: deletes. Swapping the two
/// undoes the edit. `before` has the version that the editor saw; the version of `after` is set
/// when it is written.
struct Edit
{
    SharedRecord before;
    SharedRecord after;

    static Edit create(Record after)
    {
        setVersion(after, 1); // presumably; a deleted record with this id continues its versions
        return {std::nullopt, std::move(after)};
    }
    static Edit update(SharedRecord before, Record after)
    {
        return {std::move(before), std::move(after)};
    }
    static Edit remove(SharedRecord before) { return {std::move(before), std::nullopt}; }

    [[nodiscard]] RecordKey key() const { return keyOf(after ? *after : *before); }
    [[nodiscard]] Edit reversed() const { return {after, before}; }
};
using Edits = QList<Edit>;

/// One committed edit as the change log stores it.
struct Change
{
    qint64 seq = 0;
    QString batch;       ///< shared by all edits of one submit
    QString undoneBatch; ///< the batch undone by this one; empty if it undoes none
    QString who;
    QString at;     ///< UTC, ISO 8601 with milliseconds; never earlier than the preceding change
    QString reason; ///< in the words of the user; `seed` for the reference data
    Edit edit;
};
using Changes = QList<Change>;

} // namespace mra
