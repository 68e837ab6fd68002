// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/tables/filtertext.h"

#include "items/texts/recordtext.h"
#include "items/texts/vocabularytext.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(FilterText)
};

} // namespace

QString sectorText(const Filter &filter, const Snapshot &snapshot, const QString &language)
{
    return filter.sector
               ? nameOf(snapshot, RecordKey{RecordKind::Sector, filter.sector->value}, language)
               : FilterText::tr("all sectors");
}

QString ruleOf(const Filter &filter)
{
    if (filter.home.isEmpty())
        return FilterText::tr("Nothing is counted, because no home country is chosen.");
    return FilterText::tr("Counted once: each country, at the highest recognition level of any "
                          "route in the layers %1.")
        .arg(labelOf(filter.layers));
}

} // namespace mra
