// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/records/childkeys.h"

#include <QUuid>

namespace mra {

namespace {

QString joined(QStringList parts)
{
    for (QString &part : parts) {
        part.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
        part.replace(QLatin1Char('|'), QLatin1String("\\|"));
    }
    return parts.join(QLatin1Char('|'));
}

/// Codes of groups are equal in any case of letters.
QString keyCode(const Ref &ref)
{
    return ref.kind == RefKind::Group ? ref.id.toUpper() : ref.code();
}

} // namespace

QString childKey(const QString &parentId, const Party &party)
{
    return joined({parentId, party.who.code(), keyOf(party.role), party.validity.since.text()});
}

QString childKey(const QString &parentId, const Grant &grant)
{
    return joined({parentId, grant.sector.value, keyOf(grant.activity), keyCode(grant.from),
                   keyCode(grant.to), grant.validity.since.text(), grant.standards});
}

QString childKey(const QString &parentId, const Designation &designation)
{
    return joined({parentId, designation.body.value, designation.sector.value,
                   designation.validity.since.text()});
}

QString childKey(const QString &, const Event &event)
{
    return joined({event.id.value});
}

QString childKey(const QString &parentId, const Link &link)
{
    return joined({parentId, keyOf(link.kind), link.to.value});
}

QString childKey(const QString &parentId, const Membership &membership)
{
    return joined({parentId, membership.member.value, membership.validity.since.text()});
}

QString childKey(const QString &parentId, const MembershipEvidence &evidence)
{
    return joined({parentId, evidence.territory.value, evidence.event, evidence.source.value});
}

QString childKey(const QString &, const Corridor &corridor)
{
    return joined({corridor.id});
}

QString childKey(const QString &parentId, const Waypoint &waypoint)
{
    return joined(
        {parentId, waypoint.branch, waypoint.seq ? QString::number(*waypoint.seq) : QString()});
}

QString childKey(const QString &parentId, const TerritoryAlias &alias)
{
    return joined({parentId, alias.name, alias.language});
}

QString childKey(const QString &parentId, const BodyAlias &alias)
{
    return joined({parentId, alias.alias, alias.language});
}

QString childKey(const QString &parentId, const BodySuccession &succession)
{
    return joined({parentId, succession.successor.value, keyOf(succession.kind)});
}

QString uuidOfKey(const QString &key)
{
    // Drawn once at random; it must never change, since stored ids were made with it.
    static const QUuid names(QStringLiteral("{6f1d7c3e-52a8-4b0f-9d1e-8c64b7a2f0d5}"));
    return QUuid::createUuidV5(names, key).toString(QUuid::WithoutBraces);
}

} // namespace mra
