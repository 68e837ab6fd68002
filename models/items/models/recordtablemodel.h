// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/tables/filter.h"
#include "items/tables/recordcolumns.h"
#include "items/tables/recordfacets.h"

#include <QAbstractTableModel>

namespace mra {

class Derived;

/// The records of one kind as a table: searched, narrowed by facets, sorted. Rows are a sorted
/// vector of ids over the snapshot; status and counts of all records, and the texts that a search
/// looks through, are made in the thread pool and swapped in, so that the first rows show at once
/// and nothing waits.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortKeyRole = Qt::UserRole + 1, ///< QString or double; nothing for an empty cell
        RecordKeyRole,                  ///< RecordKey
        StatusRole,                     ///< Status, in a column of them
        RungRole,                       ///< Rung, in a column of them
        TerritoriesRole,                ///< QStringList: codes whose flags stand before the text
        CountedRole                     ///< QStringList: ids that the number of the cell counts
    };

    RecordTableModel(RecordKind kind, const std::shared_ptr<Derived> &derived,
                     QObject *parent = nullptr);
    /// Of other columns than those of the kind.
    RecordTableModel(RecordKind kind, const QList<RecordColumn> &columns,
                     const std::shared_ptr<Derived> &derived, QObject *parent = nullptr);
    ~RecordTableModel() override;

    [[nodiscard]] RecordKind kind() const;

    /// Another state as a whole.
    /// Facts of a table that nobody watches are not made until somebody does.
    void setWatched(bool isWatched);
    void setSnapshot(const Snapshot &snapshot);
    /// What happened between the snapshot before and this one; rows that did not change stay.
    void applyChanges(const Changes &changes, const Snapshot &snapshot);
    /// Language of data names, order and texts; the translator is installed already.
    void setLanguage(const QString &language);
    /// The day of status and membership, and the home and query of coverage.
    void setFilter(const Filter &filter);
    /// As the search over all records finds them (NamePool::find).
    void setSearch(const QString &text);
    /// The records whose answer is one of these; all where there is none.
    void setFacet(const QString &facet, const QStringList &values);
    void setFacets(const FacetChoice &choice);
    [[nodiscard]] const FacetChoice &chosenFacets() const;
    /// Only these records, whatever they are; nothing: all.
    void setIds(const std::optional<QStringList> &ids);

    [[nodiscard]] QList<Facet> facets() const;
    [[nodiscard]] QStringList ids() const; ///< of the rows, in their order
    [[nodiscard]] int totalCount() const;  ///< of records before search and facets
    [[nodiscard]] RecordKey keyAt(int row) const;
    [[nodiscard]] int rowOf(const RecordKey &key) const; ///< -1: not among the rows
    [[nodiscard]] const QList<RecordColumn> &columns() const;
    [[nodiscard]] int columnOf(const QString &key) const; ///< -1: no such column
    /// Status, counts and what the search finds are those of the snapshot and the filter.
    [[nodiscard]] bool isReady() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// Empty cells stand last in both orders; equal ones in the order of their ids.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void facetsChanged();
    void ready();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mra
