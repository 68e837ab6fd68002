// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/session/baseaddress.h"

#include "store/engine/address.h"
#include "ui/session/settings.h"

namespace mra {

QString canonicalAddress(const QString &address)
{
    return Address::withoutPassword(Address::canonical(address));
}

QStringList otherAddresses(const Settings &settings, const QString &address)
{
    QStringList others;
    for (const QString &recent : settings.recentBases()) {
        if (recent != address && canonicalAddress(recent) == canonicalAddress(address))
            others << recent;
    }
    if (const QString from = settings.ofBase(rescuedFromPart).toString(); !from.isEmpty())
        others << from;
    return others;
}

} // namespace mra
