// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/ids.h"
#include "domain/records/vocabulary.h"

#include <QList>

#include <cstdint>

namespace mra {

enum class RefKind : uint8_t {
    Empty, ///< not known, or not applicable
    All,   ///< `*`: all members, any origin
    None,  ///< `-`: represents nobody
    Territory,
    Group,
    Body
};

/// The kind of the records that a reference of this kind names; nullopt if it names none.
[[nodiscard]] constexpr std::optional<RecordKind> recordKindOf(RefKind kind)
{
    switch (kind) {
    case RefKind::Territory:
        return RecordKind::Territory;
    case RefKind::Group:
        return RecordKind::Group;
    case RefKind::Body:
        return RecordKind::Body;
    case RefKind::Empty:
    case RefKind::All:
    case RefKind::None:
        break;
    }
    return std::nullopt;
}

/// A reference to a territory, a group, a body, or all of them. Stored as kind and id; shown and
/// read in tables as the bare code, `*` or `-`.
struct Ref
{
    RefKind kind = RefKind::Empty;
    QString id;

    static Ref all() { return {RefKind::All, {}}; }
    static Ref none() { return {RefKind::None, {}}; }
    static Ref territory(const TerritoryId &id) { return {RefKind::Territory, id.value}; }
    static Ref group(const GroupId &id) { return {RefKind::Group, id.value}; }
    static Ref body(const BodyId &id) { return {RefKind::Body, id.value}; }

    [[nodiscard]] bool isEmpty() const { return kind == RefKind::Empty; }
    [[nodiscard]] bool isAll() const { return kind == RefKind::All; }
    /// The code as tables write it.
    [[nodiscard]] QString code() const
    {
        return kind == RefKind::All    ? QStringLiteral("*")
               : kind == RefKind::None ? QStringLiteral("-")
                                       : id;
    }
    /// Whether both are equal, ignoring the case of group codes.
    [[nodiscard]] bool namesSame(const Ref &other) const
    {
        const auto sensitivity = kind == RefKind::Group ? Qt::CaseInsensitive : Qt::CaseSensitive;
        return kind == other.kind && id.compare(other.id, sensitivity) == 0;
    }
    friend bool operator==(const Ref &, const Ref &) = default;
    friend bool operator<(const Ref &a, const Ref &b)
    {
        return a.kind != b.kind ? a.kind < b.kind : a.id < b.id;
    }
};

using RefList = QList<Ref>;

/// The sources of a fact: web addresses and ids of Source records, in the given order.
struct SourceList
{
    QList<QString> items;

    /// Whether an item is a web address and not the id of a Source record.
    [[nodiscard]] static bool isAddress(const QString &item)
    {
        return item.contains(QLatin1String("://"));
    }
    friend bool operator==(const SourceList &, const SourceList &) = default;
};

/// A point in degrees of WGS 84: latitude -90 to 90, longitude -180 to 180.
struct GeoPoint
{
    double lat = 0;
    double lon = 0;
    friend bool operator==(const GeoPoint &, const GeoPoint &) = default;
};

} // namespace mra
