// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/tables/recordcolumns.h"
#include "items/tables/recordfacets.h"

class QJsonObject;

namespace mra {

/// How a user arranged a list. Columns and facets are identified by their keys, so that a new or
/// removed one does not affect the others.
struct ListView
{
    struct Column
    {
        QString key;
        bool isShown = true;
        double width = 0; ///< in widths of a digit; 0: the table chooses
        friend bool operator==(const Column &, const Column &) = default;
    };

    QList<Column> columns; ///< all columns, in their order
    QString sortColumn;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    FacetChoice facets; ///< the ticked answers
    QString search;
    friend bool operator==(const ListView &, const ListView &) = default;

    [[nodiscard]] QJsonObject toJson() const;
    /// Anything that is not a view gives an empty one.
    [[nodiscard]] static ListView fromJson(const QJsonObject &json);
};

/// Adapts a view to a list with these columns and facets. Others are removed from it. A column that
/// it does not have is inserted behind the column that precedes it in the list, shown or hidden as
/// by default.
[[nodiscard]] ListView viewWithin(ListView view, const QList<RecordColumn> &columns,
                                  const QList<FacetOfKind> &facets);

} // namespace mra
