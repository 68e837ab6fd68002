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
[[nodiscard]] inline bool sameContent(const Record &a, const Record &b)
{
    if (versionOf(a) == versionOf(b) || a.index() != b.index())
        return a == b;
    Record alike = a;
    setVersion(alike, versionOf(b));
    return alike == b;
}

/// A record, or none. Copies share it, so that the edits of an import, the log entries made from
/// them and the snapshot hold each record once.
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
    /// The T that it holds, which then lives as long; null where it holds none.
    template <class T>
    [[nodiscard]] std::shared_ptr<const T> as() const
    {
        return {m_record, std::get_if<T>(m_record.get())};
    }
    /// The record for changing it, a copy of its own where others share it.
    [[nodiscard]] Record &detached()
    {
        if (m_record.use_count() > 1)
            m_record = std::make_shared<Record>(*m_record);
        return *m_record;
    }
    /// Itself, unless its version is another.
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

/// One edit: nothing to record creates, record to record updates, record to nothing deletes, and
/// the reversed pair undoes. `before` carries the version that the editor saw; the version of
/// `after` is set when it is written.
struct Edit
{
    SharedRecord before;
    SharedRecord after;

    static Edit create(Record after)
    {
        setVersion(after, 1); // as it will be, unless the log knows an earlier one of that id
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
