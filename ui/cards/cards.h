// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/cards/cardanswer.h"
#include "ui/cards/cardwriter.h"

namespace mra {

// The cards of the record kinds. The filter gives the day of statuses and memberships, and the home
// whose relations are shown. If the answer is null, the rest of the card is written.

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

/// Writes the title in the interface language, then the names in the other languages.
void writeTitle(CardWriter &card, const LocalizedText &title, const QString &native,
                const QString &id);
/// The same in two parts: the title and the native one at the top of a card, the others at its
/// foot.
void writeHead(CardWriter &card, const LocalizedText &title, const QString &native,
               const QString &id);
void writeNames(CardWriter &card, const LocalizedText &title, const QString &native,
                const QString &id);
/// Writes source, as-of date and confidence.
void writeProvenance(CardWriter &card, const Provenance &provenance);
/// Writes an agreement as a line with status on the day and title; the caller may continue the
/// line.
void writeAgreementLine(CardWriter &card, const Agreement &agreement, const StatusAnswer &status);
/// Writes the agreements of the record; those together with home and former ones in parts of their
/// own. goOn(agreement) may continue its line. Their number links to agreementsLink().
void writeAgreements(CardWriter &card, const RecordKey &who, const Filter &filter,
                     const Relations &relations,
                     const std::function<void(const Agreement &)> &goOn = {});
[[nodiscard]] QUrl agreementsLink();
/// Writes a related record, how it is related, and since when.
void writeRelated(CardWriter &card, const QString &how, const RecordKey &other,
                  const PartialDate &since);
/// Writes the notes of the record, if there are any.
void writeNotes(CardWriter &card, const QString &notes);
/// Writes the projects that refer to the record, if there are any.
void writeProjects(CardWriter &card, const RecordKey &who, const Relations &relations);

} // namespace mra
