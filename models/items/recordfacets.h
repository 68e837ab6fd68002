// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/recordfacts.h"
#include "items/recordtablemodel.h"

#include <functional>

namespace mra {

/// A facet of a kind; its place in facetsOf() is that of its answers in RecordFacts::facets.
struct FacetOfKind
{
    QString key;
    QString column; ///< whose heading is the label
    std::function<QString(const Snapshot &, const QString &value, const QString &language)> labelOf;
    /// The place of an answer in a vocabulary; nothing: answers stand in the order of their labels.
    std::function<std::optional<int>(const QString &value)> placeOf;
};
[[nodiscard]] const QList<FacetOfKind> &facetsOf(RecordKind kind);

/// The answers that are chosen, by facet; a facet without any lets all pass.
using FacetChoice = QMap<QString, QStringList>;

/// The choice in the order of facetsOf(kind).
[[nodiscard]] QList<QStringList> chosenOf(RecordKind kind, const FacetChoice &choice);
/// Whether the record gives a chosen answer to every facet.
[[nodiscard]] bool passes(const QList<QStringList> &chosen, const RecordFacts &facts);

/// The facets of a kind with their answers counted over these records; each facet over those that
/// pass all others.
[[nodiscard]] QList<Facet> countedFacets(RecordKind kind, const FacetChoice &choice,
                                         const QList<const RecordFacts *> &records,
                                         const Snapshot &snapshot, const QString &language);

} // namespace mra
