// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/upgrade.h"

namespace mra {

namespace {

constexpr int schemaOfRoles = 3;

std::optional<SectorRole> roleOfCode(const QString &code)
{
    static const QHash<QString, SectorRole> roles{
        {QStringLiteral("GENERAL"), SectorRole::ProgrammeGoods},
        {QStringLiteral("INDGOODS"), SectorRole::IndustrialGoods},
        {QStringLiteral("ALLGOODS"), SectorRole::AllGoods},
        {QStringLiteral("AGRIFOOD"), SectorRole::Food},
        {QStringLiteral("ACC"), SectorRole::NotGoods},
        {QStringLiteral("SVC"), SectorRole::NotGoods}};
    const auto role = roles.constFind(code);
    return role == roles.constEnd() ? std::nullopt : std::optional(*role);
}

} // namespace

void upgrade(SharedRecord &record, int schema)
{
    if (!record || schema >= schemaOfRoles)
        return;
    if (const auto sector = record.as<Sector>()) {
        if (const auto role = roleOfCode(sector->id.value))
            std::get<Sector>(record.detached()).role = role;
    } else if (const auto group = record.as<TerritoryGroup>()) {
        if (group->id.value.toUpper() == QLatin1String("BRI"))
            std::get<TerritoryGroup>(record.detached()).role = GroupRole::Initiative;
    }
}

bool isStoredAsToday(RecordKind kind, int schema)
{
    return schema >= schemaOfRoles || (kind != RecordKind::Sector && kind != RecordKind::Group);
}

} // namespace mra
