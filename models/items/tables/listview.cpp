// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/tables/listview.h"

#include <QJsonArray>
#include <QJsonObject>

namespace mra {

namespace {

// Keys of the stored view; they must never change.
const QString columnsKey = QStringLiteral("columns");
const QString keyKey = QStringLiteral("key");
const QString hiddenKey = QStringLiteral("hidden");
const QString widthKey = QStringLiteral("width");
const QString sortKey = QStringLiteral("sort");
const QString descendingKey = QStringLiteral("descending");
const QString facetsKey = QStringLiteral("facets");
const QString searchKey = QStringLiteral("search");

QJsonObject toJson(const ListView::Column &column)
{
    QJsonObject json{{keyKey, column.key}};
    if (!column.isShown)
        json.insert(hiddenKey, true);
    if (column.width > 0)
        json.insert(widthKey, column.width);
    return json;
}

ListView::Column columnFrom(const QJsonObject &json)
{
    return {json.value(keyKey).toString(), !json.value(hiddenKey).toBool(),
            std::max(0.0, json.value(widthKey).toDouble())};
}

template <class T>
bool holds(const QList<T> &all, const QString &key)
{
    return std::any_of(all.cbegin(), all.cend(), [&key](const T &each) { return each.key == key; });
}

/// The columns of the list in the order of the view.
QList<ListView::Column> heldColumns(const QList<ListView::Column> &kept,
                                    const QList<RecordColumn> &columns)
{
    QList<ListView::Column> held;
    for (const ListView::Column &column : kept) {
        if (holds(columns, column.key) && !holds(held, column.key))
            held << column;
    }
    QString before; // the column behind which the next one is inserted
    for (const RecordColumn &column : columns) {
        if (!holds(held, column.key)) {
            const auto place =
                std::find_if(held.cbegin(), held.cend(), [&before](const ListView::Column &each) {
                    return each.key == before;
                });
            held.insert(place == held.cend() ? 0 : place - held.cbegin() + 1,
                        {column.key, column.isShown, 0});
        }
        before = column.key;
    }
    return held;
}

} // namespace

QJsonObject ListView::toJson() const
{
    QJsonArray columnArray;
    for (const Column &column : columns)
        columnArray << mra::toJson(column);
    QJsonObject facetObject;
    for (auto facet = facets.cbegin(); facet != facets.cend(); ++facet)
        facetObject.insert(facet.key(), QJsonArray::fromStringList(*facet));
    QJsonObject json{{columnsKey, columnArray}, {sortKey, sortColumn}};
    if (sortOrder == Qt::DescendingOrder)
        json.insert(descendingKey, true);
    if (!facets.isEmpty())
        json.insert(facetsKey, facetObject);
    if (!search.isEmpty())
        json.insert(searchKey, search);
    return json;
}

ListView ListView::fromJson(const QJsonObject &json)
{
    ListView view;
    for (const auto &column : json.value(columnsKey).toArray())
        view.columns << columnFrom(column.toObject());
    view.sortColumn = json.value(sortKey).toString();
    if (json.value(descendingKey).toBool())
        view.sortOrder = Qt::DescendingOrder;
    const QJsonObject facets = json.value(facetsKey).toObject();
    for (auto facet = facets.begin(); facet != facets.end(); ++facet)
        view.facets.insert(facet.key(), facet.value().toVariant().toStringList());
    view.search = json.value(searchKey).toString();
    return view;
}

ListView viewWithin(ListView view, const QList<RecordColumn> &columns,
                    const QList<FacetOfKind> &facets)
{
    view.columns = heldColumns(view.columns, columns);
    if (!columns.isEmpty()) {
        // The first column names the record.
        for (ListView::Column &column : view.columns)
            column.isShown |= column.key == columns.first().key;
        if (!holds(columns, view.sortColumn)) {
            view.sortColumn = columns.first().key;
            view.sortOrder = Qt::AscendingOrder;
        }
    }
    view.facets.removeIf([&facets](const auto &each) {
        return !holds(facets, each.key()) || each.value().isEmpty();
    });
    return view;
}

} // namespace mra
