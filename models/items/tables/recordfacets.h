// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/tables/facet.h"
#include "items/tables/recordfacts.h"

#include <functional>

namespace mra {

/// A facet of a kind, with all that is known of it.
struct FacetOfKind
{
    QString key;
    std::function<QString()> label; ///< in the interface language
    /// Of a record with these facts, which are filled but for the answers.
    std::function<QStringList(const Record &, const Snapshot &, const RecordFacts &)> answers;
    std::function<QString(const Snapshot &, const QString &value, const QString &language)> labelOf;
    /// The place of an answer in a vocabulary; nothing: answers stand in the order of their labels.
    std::function<std::optional<int>(const QString &value)> placeOf;
};
[[nodiscard]] const QList<FacetOfKind> &facetsOf(RecordKind kind);

/// The answers that are chosen, by facet; a facet without any lets all pass.
using FacetChoice = QMap<QString, QStringList>;

/// What the record answers to the facets of its kind; the functions below know which is whose.
[[nodiscard]] QList<QStringList> answersOf(const Record &record, const Snapshot &snapshot,
                                           const RecordFacts &facts);

/// The choice as those below take it.
[[nodiscard]] QList<QStringList> chosenOf(RecordKind kind, const FacetChoice &choice);
/// Whether the record gives a chosen answer to every facet.
[[nodiscard]] bool passes(const QList<QStringList> &chosen, const RecordFacts &facts);

/// How often each answer is given, facet by facet.
using FacetCounts = QList<QHash<QString, int>>;
/// Over these records; each facet over those that pass all others.
[[nodiscard]] FacetCounts facetCountsOf(RecordKind kind, const FacetChoice &choice,
                                        const QList<const RecordFacts *> &records);
/// The facets of a kind with their answers and these counts.
[[nodiscard]] QList<Facet> labelledFacets(RecordKind kind, const FacetChoice &choice,
                                          const FacetCounts &counts, const Snapshot &snapshot,
                                          const QString &language);

} // namespace mra
