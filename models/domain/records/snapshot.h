// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

#include <QMap>

#include <tuple>

namespace mra {

/// A record of type T in a snapshot: a pointer that keeps its SharedRecord alive.
template <class T>
class Held
{
public:
    Held() = default;
    explicit Held(SharedRecord record)
        : m_record(std::move(record))
    {
    }

    [[nodiscard]] const T *get() const
    {
        return m_record ? std::get_if<T>(m_record.operator->()) : nullptr;
    }
    const T &operator*() const { return *get(); }
    const T *operator->() const { return get(); }
    explicit operator bool() const { return m_record.has_value(); }
    template <class Other>
    requires std::is_convertible_v<const T *, Other *>
    operator std::shared_ptr<Other>() const { return m_record.template as<T>(); }
    [[nodiscard]] const SharedRecord &shared() const { return m_record; }
    /// Whether both are the same object, not merely equal.
    friend bool operator==(const Held &held, const std::shared_ptr<const T> &other)
    {
        return held.get() == other.get();
    }

private:
    SharedRecord m_record;
};

/// All records of one kind, sorted by id. Copies share the data.
template <class T>
using Table = QMap<QString, Held<T>>;

/// What the references in a column may refer to.
enum class RefColumn : uint8_t {
    Participants, ///< territories and bodies
    Places        ///< territories and groups
};

/// All records at one moment. Implicitly shared: a copy is cheap and may be read in any thread. Ids
/// of groups are matched without regard to case.
class Snapshot
{
public:
    template <class T>
    [[nodiscard]] const Table<T> &all() const
    {
        return std::get<Table<T>>(m_tables);
    }

    /// Null if there is no such record.
    template <class T>
    [[nodiscard]] std::shared_ptr<const T> find(const decltype(T::id) &id) const
    {
        return all<T>().value(tableKey<T>(id.value));
    }
    template <class T>
    [[nodiscard]] bool contains(const decltype(T::id) &id) const
    {
        return all<T>().contains(tableKey<T>(id.value));
    }
    [[nodiscard]] SharedRecord find(const RecordKey &key) const;
    [[nodiscard]] qsizetype size(RecordKind kind) const;

    void insert(const SharedRecord &record);
    void remove(const RecordKey &key);
    /// Applies the `after` side; the `before` side is not checked.
    void apply(const Edit &edit);

    /// Copies of a snapshot have the same identity; every change gives a new one. Key for whatever
    /// is derived from a snapshot.
    [[nodiscard]] quint64 identity() const { return m_identity; }

    /// The number of the last change contained in this state; 0: none.
    [[nodiscard]] qint64 lastSeq() const { return m_lastSeq; }
    void setLastSeq(qint64 seq) { m_lastSeq = seq; }

    /// Whether the node is `ancestor` or stands below it in the sector tree.
    [[nodiscard]] bool isAtOrBelow(const SectorId &node, const SectorId &ancestor) const;
    /// The root above the sector; the sector itself if it is a root or unknown.
    [[nodiscard]] SectorId rootOf(const SectorId &sector) const;

    /// The first group with the role; empty if there is none.
    [[nodiscard]] GroupId groupOfRole(GroupRole role) const;

    /// What a bare code in a column of that kind refers to: `*`, `-` or a record; nullopt if there
    /// is none. The empty code gives the empty reference. A body and a group may have the same code
    /// (`asean`, `ASEAN`), but no column takes both.
    [[nodiscard]] std::optional<Ref> resolve(const QString &code, RefColumn column) const;

    /// Calls visit(const T &) for every record, by kind in the order of Record.
    template <class Visit>
    void each(Visit &&visit) const
    {
        const auto eachOf = [&](const auto &table) {
            for (const auto &record : table)
                visit(*record);
        };
        std::apply([&](const auto &...tables) { (eachOf(tables), ...); }, m_tables);
    }

private:
    void changeIdentity();
    template <class T>
    static QString tableKey(const QString &id)
    {
        if constexpr (std::is_same_v<T, TerritoryGroup>)
            return id.toUpper();
        else
            return id;
    }

    std::tuple<Table<Territory>, Table<TerritoryGroup>, Table<Sector>, Table<ClassCode>,
               Table<Source>, Table<Body>, Table<Agreement>, Table<Project>>
        m_tables;
    qint64 m_lastSeq = 0;
    quint64 m_identity = 0; ///< identity of the empty snapshot
};

} // namespace mra
