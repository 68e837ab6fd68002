// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/columntext.h"

#include "items/texts/counttext.h"
#include "items/texts/fieldtext.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct ColumnText
{
    Q_DECLARE_TR_FUNCTIONS(RecordTable)
};

} // namespace

QString columnLabel(const QString &key)
{
    if (key == QLatin1String("derived_status"))
        return ColumnText::tr("Status");
    if (key == QLatin1String("status_since"))
        return ColumnText::tr("Status since");
    if (key == QLatin1String("parties"))
        return ColumnText::tr("Parties");
    if (key == QLatin1String("sectors"))
        return ColumnText::tr("Sectors");
    if (key == QLatin1String("layer"))
        return ColumnText::tr("Layer");
    if (key == QLatin1String("agreements"))
        return ColumnText::tr("Agreements", "number of agreements");
    if (key == QLatin1String("former_agreements"))
        return ColumnText::tr("Former agreements", "number of agreements");
    if (key == QLatin1String("region"))
        return ColumnText::tr("Region of the world");
    if (key == QLatin1String("bri_since"))
        return ColumnText::tr("Belt and Road since");
    if (key == QLatin1String("bri_region"))
        return ColumnText::tr("Belt and Road region");
    if (key == QLatin1String("coverage"))
        return ColumnText::tr("Recognition");
    if (key == QLatin1String("members_on_day"))
        return ColumnText::tr("Members", "number of members on a day");
    if (key == QLatin1String("party_country"))
        return ColumnText::tr("Country of a party");
    if (key == QLatin1String("root_sector"))
        return ColumnText::tr("Sector");
    return fieldLabel(key);
}

QString columnRule(RecordKind kind, const QString &key)
{
    return key == QLatin1String("agreements")          ? agreementsRule(kind)
           : key == QLatin1String("former_agreements") ? formerAgreementsRule()
           : key == QLatin1String("members_on_day")    ? membersRule()
                                                       : QString();
}

} // namespace mra
