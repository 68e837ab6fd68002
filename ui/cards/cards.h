// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/cards/cardanswer.h"
#include "ui/cards/cardwriter.h"

namespace mra {

// The cards of the record kinds. The filter gives the day of statuses and memberships, and the home
// whose relations are shown. Without an answer the rest of the card is written.

void writeCard(CardWriter &card, const Agreement &agreement, const Filter &filter,
               const CardAnswer *answer);
void writeCard(CardWriter &card, const Body &body, const Filter &filter, const CardAnswer *answer);
void writeCard(CardWriter &card, const Territory &territory, const Filter &filter,
               const CardAnswer *answer);
void writeCard(CardWriter &card, const TerritoryGroup &group, const Filter &filter,
               const CardAnswer *answer);
void writeCard(CardWriter &card, const Sector &sector, const Filter &filter,
               const CardAnswer *answer);
void writeCard(CardWriter &card, const Project &project, const Filter &filter);
void writeCard(CardWriter &card, const ClassCode &code, const Filter &filter);
void writeCard(CardWriter &card, const Source &source, const Filter &filter);

// Parts that cards share.

/// The title in the interface language, then the names in the other ones.
void writeTitle(CardWriter &card, const LocalizedText &title, const QString &native,
                const QString &id);
/// Source, as of, confidence.
void writeProvenance(CardWriter &card, const Provenance &provenance);
/// An agreement as a line: status on the day, title; the caller goes on in the line.
void writeAgreementLine(CardWriter &card, const Agreement &agreement, const StatusAnswer &status);
/// The agreements of the record, those together with home and those of the past apart; goOn(one)
/// goes on in its line. The number is agreementsLink().
void writeAgreements(CardWriter &card, const RecordKey &who, const Filter &filter,
                     const Relations &relations,
                     const std::function<void(const Agreement &)> &goOn = {});
[[nodiscard]] QUrl agreementsLink();
/// A record that has to do with this one, how, and since when.
void writeRelated(CardWriter &card, const QString &how, const RecordKey &other,
                  const PartialDate &since);
/// Notes of the record, where there are any.
void writeNotes(CardWriter &card, const QString &notes);
/// The projects that refer to the record, where there are any.
void writeProjects(CardWriter &card, const RecordKey &who, const Relations &relations);

} // namespace mra
