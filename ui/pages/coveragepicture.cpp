// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/pages/coveragepicture.h"

#include "items/datetext.h"
#include "items/recordtext.h"
#include "items/vocabularytext.h"

#include <QCoreApplication>
#include <QLocale>

namespace mra {

namespace {

struct CoveragePicture
{
    Q_DECLARE_TR_FUNCTIONS(CoveragePicture)
};

Hatch hatchOf(Rung rung, FlagSet flags)
{
    if (rung == Rung::Announced || rung == Rung::Signed)
        return Hatch::Dots;
    const FlagSet inPart{Flag::Partial, Flag::OneWay};
    bool isInPart = false;
    flags.each([&](Flag flag) { isInPart |= inPart.contains(flag); });
    return isInPart ? Hatch::Lines : Hatch::None;
}

QString descriptionOf(const CoverageCell &cell, const Snapshot &snapshot, const QString &language)
{
    QStringList lines{labelOf(cell.rung)};
    if (!cell.flags.isEmpty())
        lines << labelOf(cell.flags);
    for (const AgreementId &id : cell.agreements.mid(0, 4))
        lines << nameOf(snapshot, RecordKey{RecordKind::Agreement, id.value}, language);
    if (const int more = int(cell.agreements.size()) - 4; more > 0)
        lines << CoveragePicture::tr("and %Ln more agreement(s)", nullptr, more);
    return lines.join(QLatin1Char('\n'));
}

QList<LegendEntry> legendOf(const RungCounts &counts)
{
    QList<LegendEntry> entries;
    for (Rung rung :
         {Rung::Usable, Rung::InForce, Rung::Signed, Rung::Announced, Rung::None, Rung::Unknown})
        entries.append({mapColour(rung), hatchOf(rung, {}),
                        CoveragePicture::tr("%1 (%2)", "rung, number of countries")
                            .arg(labelOf(rung), QLocale().toString(counts[size_t(rung)]))});
    entries.append(
        {mapColour(Rung::InForce), Hatch::Lines, CoveragePicture::tr("holds in part, or one way")});
    return entries;
}

} // namespace

QString titleOf(const Filter &filter, const Snapshot &snapshot, const QString &language)
{
    const QString home =
        nameOf(snapshot, RecordKey{RecordKind::Territory, filter.home.value}, language);
    const QString sector =
        filter.sector
            ? nameOf(snapshot, RecordKey{RecordKind::Sector, filter.sector->value}, language)
            : CoveragePicture::tr("all sectors");
    switch (filter.direction) {
    case Direction::Outgoing:
        return CoveragePicture::tr("Where results of %1 are accepted: %2", "home, sector")
            .arg(home, sector);
    case Direction::Incoming:
        return CoveragePicture::tr("Whose results %1 accepts: %2", "home, sector")
            .arg(home, sector);
    case Direction::Mutual:
        break;
    }
    return CoveragePicture::tr("With whom %1 recognises results both ways: %2", "home, sector")
        .arg(home, sector);
}

QString ruleOf(const Filter &filter)
{
    return CoveragePicture::tr("Counted: the highest rung of any route of the layers %1; one "
                               "country is counted once.")
        .arg(labelOf(filter.layers));
}

MapColouring colouringOf(const CoverageModel &model, const Snapshot &snapshot,
                         const QString &language)
{
    MapColouring colouring;
    const Filter &filter = model.filter();
    for (const auto &territory : snapshot.all<Territory>())
        colouring.names.insert(territory->id.value, nameOf(Record(*territory), language));
    const Coverage &coverage = model.coverage();
    for (auto cell = coverage.begin(); cell != coverage.end(); ++cell)
        colouring.fills.insert(cell.key(), {mapColour(cell->rung), hatchOf(cell->rung, cell->flags),
                                            descriptionOf(*cell, snapshot, language)});
    if (!filter.home.isEmpty())
        colouring.fills.insert(filter.home.value, {QColor(0xd9, 0x8e, 0x2b), Hatch::None,
                                                   CoveragePicture::tr("Home")});
    colouring.title = titleOf(filter, snapshot, language);
    colouring.rule = ruleOf(filter);
    colouring.date = shownDate(PartialDate(filter.on));
    colouring.legend = legendOf(model.counts());
    colouring.legend.prepend({QColor(0xd9, 0x8e, 0x2b), Hatch::None, CoveragePicture::tr("Home")});
    return colouring;
}

} // namespace mra
