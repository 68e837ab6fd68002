// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/coverage/earlierroles.h"

namespace mra {

std::optional<SectorRole> earlierRoleOf(const SectorId &sector)
{
    static const QHash<QString, SectorRole> roles{
        {QStringLiteral("GENERAL"), SectorRole::ProgrammeGoods},
        {QStringLiteral("INDGOODS"), SectorRole::IndustrialGoods},
        {QStringLiteral("ALLGOODS"), SectorRole::AllGoods},
        {QStringLiteral("AGRIFOOD"), SectorRole::Food},
        {QStringLiteral("ACC"), SectorRole::NotGoods},
        {QStringLiteral("SVC"), SectorRole::NotGoods}};
    const auto role = roles.constFind(sector.value);
    return role == roles.constEnd() ? std::nullopt : std::optional(*role);
}

std::optional<GroupRole> earlierRoleOf(const GroupId &group)
{
    const bool isInitiative = group.value.compare(QLatin1String("BRI"), Qt::CaseInsensitive) == 0;
    return isInitiative ? std::optional(GroupRole::Initiative) : std::nullopt;
}

} // namespace mra
