// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/upgrade.h"

#include "domain/coverage/earlierroles.h"

namespace mra {

namespace {

constexpr int schemaOfRoles = 3;

} // namespace

void upgrade(SharedRecord &record, int schema)
{
    if (!record || schema >= schemaOfRoles)
        return;
    if (const auto sector = record.as<Sector>()) {
        if (const auto role = earlierRoleOf(sector->id))
            std::get<Sector>(record.detached()).role = role;
    } else if (const auto group = record.as<TerritoryGroup>()) {
        if (const auto role = earlierRoleOf(group->id))
            std::get<TerritoryGroup>(record.detached()).role = role;
    }
}

bool isStoredFormCurrent(RecordKind kind, int schema)
{
    return schema >= schemaOfRoles || (kind != RecordKind::Sector && kind != RecordKind::Group);
}

} // namespace mra
