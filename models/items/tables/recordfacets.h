// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/tables/facet.h"
#include "items/tables/recordfacts.h"

#include <functional>

namespace mra {

/// A facet of a record kind, with everything that models and views need to know about it.
struct FacetOfKind
{
    QString key;
    std::function<QString()> label; ///< in the interface language
    /// The answers of a record. Of its facts, all but the answers are filled in.
    std::function<QStringList(const Record &, const Snapshot &, const RecordFacts &)> answers;
    std::function<QString(const Snapshot &, const QString &value, const QString &language)> labelOf;
    /// The place of an answer in its vocabulary; nullopt: answers are sorted by their labels.
    std::function<std::optional<int>(const QString &value)> placeOf;
};
[[nodiscard]] const QList<FacetOfKind> &facetsOf(RecordKind kind);

/// The chosen answers, by facet; a facet without any lets all records pass.
using FacetChoice = QMap<QString, QStringList>;

/// The answers of the record, in the order of facetsOf(), like all lists by facet below.
[[nodiscard]] QList<QStringList> answersOf(const Record &record, const Snapshot &snapshot,
                                           const RecordFacts &facts);

/// The chosen answers, by facet.
[[nodiscard]] QList<QStringList> chosenOf(RecordKind kind, const FacetChoice &choice);
/// Whether the record gives a chosen answer to every facet.
[[nodiscard]] bool passes(const QList<QStringList> &chosen, const RecordFacts &facts);

/// How many records give each answer, by facet.
using FacetCounts = QList<QHash<QString, int>>;
/// Counts the answers of these records; for each facet, only records that pass all other facets.
[[nodiscard]] FacetCounts facetCountsOf(RecordKind kind, const FacetChoice &choice,
                                        const QList<const RecordFacts *> &records);
/// The facets of a kind with their answers and these counts.
[[nodiscard]] QList<Facet> labelledFacets(RecordKind kind, const FacetChoice &choice,
                                          const FacetCounts &counts, const Snapshot &snapshot,
                                          const QString &language);

} // namespace mra
