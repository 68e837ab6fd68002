// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/records/snapshot.h"

#include <atomic>

namespace mra {

SharedRecord Snapshot::find(const RecordKey &key) const
{
    return withRecordType(key.kind, [&]<class T>(std::type_identity<T>) {
        return all<T>().value(tableKey<T>(key.id)).shared();
    });
}

qsizetype Snapshot::size(RecordKind kind) const
{
    return withRecordType(
        kind, [&]<class T>(std::type_identity<T>) -> qsizetype { return all<T>().size(); });
}

void Snapshot::changeIdentity()
{
    static std::atomic<quint64> last = 0;
    m_identity = ++last;
}

void Snapshot::insert(const SharedRecord &record)
{
    changeIdentity();
    std::visit(
        [&]<class T>(const T &r) {
            Table<T> &table = std::get<Table<T>>(m_tables);
            const QString key = tableKey<T>(r.id.value);
            if (table.isEmpty() || table.lastKey() < key)
                table.insert(table.cend(), key, Held<T>(record)); // appends without a search
            else
                table.insert(key, Held<T>(record));
        },
        *record);
}

void Snapshot::remove(const RecordKey &key)
{
    changeIdentity();
    withRecordType(key.kind, [&]<class T>(std::type_identity<T>) {
        std::get<Table<T>>(m_tables).remove(tableKey<T>(key.id));
    });
}

void Snapshot::apply(const Edit &edit)
{
    if (edit.after)
        insert(edit.after);
    else if (edit.before)
        remove(keyOf(*edit.before));
}

bool Snapshot::isAtOrBelow(const SectorId &node, const SectorId &ancestor) const
{
    // A tree cannot be deeper than its number of nodes; the limit prevents endless loops in a
    // damaged one.
    SectorId at = node;
    for (qsizetype depth = 0; depth <= all<Sector>().size() && !at.isEmpty(); ++depth) {
        if (at == ancestor)
            return true;
        const auto sector = find<Sector>(at);
        if (!sector)
            return false;
        at = sector->parent;
    }
    return false;
}

SectorId Snapshot::rootOf(const SectorId &sector) const
{
    SectorId at = sector;
    for (qsizetype depth = 0; depth < all<Sector>().size(); ++depth) {
        const auto node = find<Sector>(at);
        if (!node || node->parent.isEmpty())
            break;
        at = node->parent;
    }
    return at;
}

GroupId Snapshot::groupOfRole(GroupRole role) const
{
    for (const auto &group : all<TerritoryGroup>()) {
        if (group->role == role)
            return group->id;
    }
    return {};
}

std::optional<Ref> Snapshot::resolve(const QString &code, RefColumn column) const
{
    if (code.isEmpty())
        return Ref();
    if (code == QLatin1String("*"))
        return Ref::all();
    if (code == QLatin1String("-"))
        return Ref::none();
    if (contains<Territory>({code}))
        return Ref::territory({code});
    if (column == RefColumn::Participants)
        return contains<Body>({code}) ? std::optional(Ref::body({code})) : std::nullopt;
    if (const auto group = find<TerritoryGroup>({code}))
        return Ref::group(group->id);
    return std::nullopt;
}

} // namespace mra
