// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

namespace mra {

/// One answer to a facet, and how many records give it.
struct FacetValue
{
    QString value; ///< key or id; empty: the records that say nothing
    QString label;
    int count = 0; ///< under the search and the choices of all other facets
    bool isChosen = false;
    friend bool operator==(const FacetValue &, const FacetValue &) = default;
};

/// A question that splits the records of a kind, such as their status.
struct Facet
{
    QString key;
    QString label;
    QList<FacetValue> values; ///< in the order of their vocabulary, else by label; those without
                              ///< records are left out unless chosen
    friend bool operator==(const Facet &, const Facet &) = default;
};

} // namespace mra
