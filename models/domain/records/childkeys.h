// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

#include <algorithm>

// Children of a record are identified by their content, not by a number: two rows with the same key
// are the same party, grant or membership. Rules: RULES.md §10.

namespace mra {

/// The key of a child of the record `parentId`: its parts joined by `|`; `|` and `\` within a part
/// are escaped by `\`. Children with equal keys are the same child.
[[nodiscard]] QString childKey(const QString &parentId, const Party &party);
[[nodiscard]] QString childKey(const QString &parentId, const Grant &grant);
[[nodiscard]] QString childKey(const QString &parentId, const Designation &designation);
[[nodiscard]] QString childKey(const QString &parentId, const Event &event);
[[nodiscard]] QString childKey(const QString &parentId, const Link &link);
[[nodiscard]] QString childKey(const QString &parentId, const Membership &membership);
[[nodiscard]] QString childKey(const QString &parentId, const MembershipEvidence &evidence);
[[nodiscard]] QString childKey(const QString &parentId, const Corridor &corridor);
[[nodiscard]] QString childKey(const QString &parentId, const Waypoint &waypoint);
[[nodiscard]] QString childKey(const QString &parentId, const TerritoryAlias &alias);
[[nodiscard]] QString childKey(const QString &parentId, const BodyAlias &alias);
[[nodiscard]] QString childKey(const QString &parentId, const BodySuccession &succession);

/// The UUIDv5 of a key in the namespace of this program.
[[nodiscard]] QString uuidOfKey(const QString &key);

/// Children whose id is chosen by the author and serves as their key. All others get a generated
/// one.
template <class Child>
inline constexpr bool hasGivenId = std::is_same_v<Child, Event> || std::is_same_v<Child, Corridor>;

/// Generates an id for a child that is about to join `siblings`. It is derived from the present key
/// and stays the same when the child is edited; a number is appended if an edited sibling already
/// has that id.
template <class Child>
[[nodiscard]] decltype(Child::id) newChildId(const QString &parentId, const Child &child,
                                             const QList<Child> &siblings)
{
    if constexpr (hasGivenId<Child>) {
        return child.id;
    } else {
        const QString key = childKey(parentId, child);
        decltype(Child::id) id{uuidOfKey(key)};
        const auto hasId = [&id](const Child &sibling) { return sibling.id == id; };
        for (int n = 2; std::any_of(siblings.begin(), siblings.end(), hasId); ++n)
            id.value = uuidOfKey(key + QLatin1Char('|') + QString::number(n));
        return id;
    }
}

} // namespace mra
