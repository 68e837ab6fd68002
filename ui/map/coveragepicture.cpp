// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/coveragepicture.h"

#include "items/tables/filtertext.h"
#include "items/texts/datetext.h"
#include "items/texts/recordtext.h"
#include "items/texts/statustext.h"
#include "items/texts/vocabularytext.h"
#include "ui/style/plaintext.h"

#include <QCoreApplication>
#include <QLocale>

namespace mra {

namespace {

struct CoveragePicture
{
    Q_DECLARE_TR_FUNCTIONS(CoveragePicture)
};

/// A framework has dots like an announced agreement: nothing is recorded as recognised.
Hatch hatchOf(Rung rung, FlagSet flags)
{
    if (rung == Rung::Announced || rung == Rung::Signed ||
        (rung == Rung::InForce && flags.contains(Flag::Framework)))
        return Hatch::Dots;
    const FlagSet inPart{Flag::Partial, Flag::OneWay};
    bool isInPart = false;
    flags.each([&](Flag flag) { isInPart |= inPart.contains(flag); });
    return isInPart ? Hatch::Lines : Hatch::None;
}

QString descriptionOf(const CoverageCell &cell, const CellRoutes &routes, const Snapshot &snapshot,
                      const QString &language)
{
    const QList<AgreementId> &agreements = routes.agreements;
    constexpr int most = 3; // names shown; the card of the country has all
    QStringList lines{labelOf(cell.rung)};
    if (!cell.flags.isEmpty())
        lines << labelOf(cell.flags);
    lines << sentencesOf({}, routes.heldBy);
    if (cell.layer)
        lines << labelOf(*cell.layer);
    if (!agreements.isEmpty())
        lines << CoveragePicture::tr("%Ln agreement(s)", nullptr, int(agreements.size()));
    for (const AgreementId &id : agreements.mid(0, most))
        lines << nameOf(snapshot, RecordKey{RecordKind::Agreement, id.value}, language);
    if (const int more = int(agreements.size()) - most; more > 0)
        lines << CoveragePicture::tr("and %Ln more agreement(s)", nullptr, more);
    return lines.join(QLatin1Char('\n'));
}

/// The home, the rungs from the top, and the patterns. A number opens the territories that it
/// counts.
QList<LegendEntry> legendOf(const CoverageModel &model, const QString &title)
{
    QMap<Rung, QStringList> territories;
    const Coverage &coverage = model.coverage();
    for (auto cell = coverage.begin(); cell != coverage.end(); ++cell)
        territories[cell->rung] << cell.key();

    QList<LegendEntry> entries;
    if (model.hasHome())
        entries.append({homeColour(), Hatch::None, CoveragePicture::tr("Home")});
    for (const Rung rung : rungLadder) {
        const QStringList counted = territories.value(rung);
        entries.append(
            {mapColour(rung), hatchOf(rung, {}),
             model.hasHome() ? CoveragePicture::tr("%1 (%2)", "rung, number of countries")
                                   .arg(labelOf(rung), QLocale().toString(counted.size()))
                             : labelOf(rung),
             counted,
             CoveragePicture::tr("%1 (%2)", "title of the map, rung").arg(title, labelOf(rung))});
    }
    entries.append(
        {mapColour(Rung::InForce), Hatch::Lines, CoveragePicture::tr("partial, or one way only")});
    entries.append({mapColour(Rung::InForce), hatchOf(Rung::InForce, {Flag::Framework}),
                    CoveragePicture::tr("framework only: nothing is recorded as recognised")});
    if (model.filter().group)
        entries.append(
            {outsideColour(), Hatch::None, CoveragePicture::tr("outside the chosen region")});
    return entries;
}

/// The question that a coverage answers.
QString titleOf(const Filter &filter, const Snapshot &snapshot, const QString &language)
{
    if (!snapshot.find<Territory>(filter.home)) // also if no database is open
        return CoveragePicture::tr("No home country is chosen");
    const QString home =
        isolated(nameOf(snapshot, RecordKey{RecordKind::Territory, filter.home.value}, language));
    const QString sector = isolated(sectorText(filter, snapshot, language));
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
    return CoveragePicture::tr("Mutual recognition of results with %1: %2", "home, sector")
        .arg(home, sector);
}

} // namespace

MapColouring colouringOf(const CoverageModel &model, const Snapshot &snapshot,
                         const QString &language)
{
    MapColouring colouring;
    const Filter &filter = model.filter();
    for (const auto &territory : snapshot.all<Territory>())
        colouring.names.insert(territory->id.value, nameOf(Record(*territory), language));
    const Coverage &coverage = model.coverage();
    for (auto cell = coverage.begin(); cell != coverage.end(); ++cell)
        colouring.fills.insert(
            cell.key(), {mapColour(cell->rung), hatchOf(cell->rung, cell->flags),
                         descriptionOf(*cell, model.routesOf(cell.key()), snapshot, language),
                         cell->rung == Rung::None || cell->rung == Rung::Unknown});
    colouring.title = titleOf(filter, snapshot, language);
    if (model.hasHome())
        colouring.fills.insert(filter.home.value,
                               {homeColour(), Hatch::None, CoveragePicture::tr("Home")});
    else
        colouring.other.description = colouring.title;
    if (filter.group && model.hasHome())
        colouring.other = {outsideColour(), Hatch::None,
                           CoveragePicture::tr("outside the chosen region"), true};
    colouring.rule = ruleOf(filter);
    colouring.date = shownDate(PartialDate(filter.on));
    colouring.legend = legendOf(model, colouring.title);
    return colouring;
}

} // namespace mra
