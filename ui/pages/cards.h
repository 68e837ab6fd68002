// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage.h"
#include "items/filter.h"
#include "ui/pages/cardwriter.h"

namespace mra {

// The cards of the record kinds. The filter gives the day of statuses and memberships, and the home
// whose relations are shown.

/// What follows from all agreements for a territory; work for another thread.
struct PlaceAnswer
{
    std::optional<CoverageCell> cell; ///< none for the home, or without one
    CellRoutes routes;                ///< what it rests on
    QList<std::shared_ptr<const Agreement>> agreements; ///< in which it stands, together with home
};
[[nodiscard]] PlaceAnswer placeAnswer(const DayIndex &index, const TerritoryId &territory,
                                      const Filter &filter);

void writeCard(CardWriter &card, const Agreement &agreement, const Filter &filter);
void writeCard(CardWriter &card, const Body &body, const Filter &filter);
/// Without an answer the rest of the card.
void writeCard(CardWriter &card, const Territory &territory, const Filter &filter,
               const PlaceAnswer *answer);
void writeCard(CardWriter &card, const TerritoryGroup &group, const Filter &filter);
void writeCard(CardWriter &card, const Project &project, const Filter &filter);
void writeCard(CardWriter &card, const Sector &sector, const Filter &filter);
void writeCard(CardWriter &card, const ClassCode &code, const Filter &filter);
void writeCard(CardWriter &card, const Source &source, const Filter &filter);

// Parts that cards share.

/// The title in the interface language, then the names in the other ones.
void writeTitle(CardWriter &card, const LocalizedText &title, const QString &native,
                const QString &id);
/// Source, as of, confidence.
void writeProvenance(CardWriter &card, const Provenance &provenance);
/// An agreement as a line: status on the day, title; the caller goes on in the line.
void writeAgreementLine(CardWriter &card, const Agreement &agreement, QDate day);
/// A record that has to do with this one, how, and since when.
void writeRelated(CardWriter &card, const QString &how, const RecordKey &other,
                  const PartialDate &since);
/// Notes of the record, where there are any.
void writeNotes(CardWriter &card, const QString &notes);
/// The projects for which `names` holds, where there are any.
void writeProjects(CardWriter &card, const std::function<bool(const Project &)> &names);

} // namespace mra
