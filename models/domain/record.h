// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/agreement.h"
#include "domain/body.h"
#include "domain/project.h"
#include "domain/sector.h"
#include "domain/territory.h"
#include "domain/territorygroup.h"

#include <type_traits>
#include <variant>

namespace mra {

/// Any record, in the order in which records may refer to earlier kinds.
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

/// The identity of a record of any kind.
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
/// Whether two records hold the same, their versions aside.
[[nodiscard]] inline bool sameContent(Record a, const Record &b)
{
    setVersion(a, versionOf(b));
    return a == b;
}

/// One edit: nothing to record creates, record to record updates, record to nothing deletes, and
/// the reversed pair undoes. `before` carries the version that the editor saw; the version of
/// `after` is set when it is written.
struct Edit
{
    std::optional<Record> before;
    std::optional<Record> after;

    static Edit create(Record after) { return {std::nullopt, std::move(after)}; }
    static Edit update(Record before, Record after)
    {
        return {std::move(before), std::move(after)};
    }
    static Edit remove(Record before) { return {std::move(before), std::nullopt}; }

    [[nodiscard]] RecordKey key() const { return keyOf(after ? *after : *before); }
    [[nodiscard]] Edit reversed() const { return {after, before}; }
};
using Edits = QList<Edit>;

/// One committed edit, as the change log has it.
struct Change
{
    qint64 seq = 0;
    QString batch;       ///< shared by all edits of one submit
    QString undoneBatch; ///< the batch that this one undoes; empty for an edit of its own
    QString who;
    QString at;     ///< UTC, ISO 8601 with milliseconds; never before that of the change before
    QString reason; ///< why, in the words of who submitted; `seed` for the reference data
    Edit edit;
};
using Changes = QList<Change>;

} // namespace mra
