// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/tables/filter.h"
#include "items/tables/recordcolumns.h"
#include "items/tables/recordfacets.h"

#include <QAbstractTableModel>

namespace mra {

class Derived;

/// The records of one kind as a table that can be searched, narrowed by facets and sorted. Rows are
/// a sorted list of ids of the snapshot. Statuses, counts and the texts for searches are made in
/// the thread pool and swapped in, so that the first rows are shown at once.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortKeyRole = Qt::UserRole + 1, ///< QString or double; an empty QString for an empty cell
        RecordKeyRole,                  ///< RecordKey
        StatusRole,                     ///< Status; only in a column of statuses
        RungRole,                       ///< Rung; only in a column of rungs
        TerritoriesRole,                ///< QStringList: codes of the flags before the text
        CountedRole                     ///< QStringList: ids of the records that the cell counts
    };

    RecordTableModel(RecordKind kind, const std::shared_ptr<Derived> &derived,
                     QObject *parent = nullptr);
    /// With columns other than columnsOf(kind).
    RecordTableModel(RecordKind kind, const QList<RecordColumn> &columns,
                     const std::shared_ptr<Derived> &derived, QObject *parent = nullptr);
    ~RecordTableModel() override;

    [[nodiscard]] RecordKind kind() const;

    /// While the table is not watched, facts are not made; that is done when it is watched again.
    void setWatched(bool isWatched);
    /// Replaces all records.
    void setSnapshot(const Snapshot &snapshot);
    /// Takes the changes between the previous snapshot and this one; unchanged rows stay.
    void applyChanges(const Changes &changes, const Snapshot &snapshot);
    /// Sets the language of names, order and texts. Its translator must be installed before.
    void setLanguage(const QString &language);
    /// Sets the day of statuses and memberships, and the home and query of coverage.
    void setFilter(const Filter &filter);
    /// Finds records like the search over all records (NamePool::find).
    void setSearch(const QString &text);
    /// Shows only records that give one of these answers; all records if there are none.
    void setFacet(const QString &facet, const QStringList &values);
    void setFacets(const FacetChoice &choice);
    [[nodiscard]] const FacetChoice &chosenFacets() const;
    /// Shows only records with these ids; nullopt: all records.
    void setIds(const std::optional<QStringList> &ids);

    [[nodiscard]] QList<Facet> facets() const;
    [[nodiscard]] QStringList ids() const; ///< in the order of the rows
    [[nodiscard]] int totalCount() const;  ///< number of records without search and facets
    [[nodiscard]] RecordKey keyAt(int row) const;
    [[nodiscard]] int rowOf(const RecordKey &key) const; ///< -1: not among the rows
    [[nodiscard]] const QList<RecordColumn> &columns() const;
    [[nodiscard]] int columnOf(const QString &key) const; ///< -1: no such column
    /// Whether statuses, counts, rows and their order are those of the present snapshot and filter.
    [[nodiscard]] bool isReady() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// Empty cells come last in either order; rows with equal cells are in the order of their ids.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void facetsChanged();
    void ready();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mra
