// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/tables/recordcolumns.h"
#include "items/tables/recordfacets.h"

class QJsonObject;

namespace mra {

/// How a person arranged a list. All of it is by key, so that a column or facet that comes or goes
/// shifts nothing of the others.
struct ListView
{
    struct Column
    {
        QString key;
        bool isShown = true;
        double width = 0; ///< in digits of its font; 0: as wide as the table finds right
        friend bool operator==(const Column &, const Column &) = default;
    };

    QList<Column> columns; ///< all of them, as they stand
    QString sortColumn;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    FacetChoice facets; ///< what is ticked
    QString search;
    friend bool operator==(const ListView &, const ListView &) = default;

    [[nodiscard]] QJsonObject toJson() const;
    /// What is no view gives an empty one.
    [[nodiscard]] static ListView fromJson(const QJsonObject &json);
};

/// The view on a list with these columns and facets. What they do not have is left out; a column
/// that the view does not know stands behind the one that it comes after in the list, and is shown
/// as it is before anybody chooses.
[[nodiscard]] ListView viewWithin(ListView view, const QList<RecordColumn> &columns,
                                  const QList<FacetOfKind> &facets);

} // namespace mra
