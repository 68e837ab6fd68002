// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/coverage.h"
#include "items/tables/filter.h"

#include <QAbstractTableModel>

#include <array>

namespace mra {

class Derived;

/// The ladder from its top, and unknown last: the order of columns and legends.
inline constexpr std::array rungLadder{Rung::Usable,    Rung::InForce, Rung::Signed,
                                       Rung::Announced, Rung::None,    Rung::Unknown};

/// Territories by their rung, indexed by it.
using RungCounts = std::array<int, keysOf<Rung>.size()>;

/// A region with its members on the day, counted by rung. The home has no rung: it is among the
/// members where the group says so, and in no count.
struct RegionTotal
{
    GroupId group;
    QString name;
    int members = 0;
    bool isCounted = true; ///< false: no home is chosen, so that nothing can be
    RungCounts counts{};
    std::array<QStringList, keysOf<Rung>.size()> territories; ///< codes, as counted
    friend bool operator==(const RegionTotal &, const RegionTotal &) = default;
};

/// Whose results are usable where, under the shared filter: one row a territory, in the order of
/// names. Made in the thread pool and swapped in whole.
class CoverageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, RungColumn, FlagsColumn, LayerColumn, AgreementsColumn, ColumnCount };
    enum Role {
        RungRole = Qt::UserRole + 1, ///< Rung
        LayerRole,                   ///< Layer; nothing without a route
        TerritoryRole,               ///< QString: code
        AgreementsRole,              ///< QStringList: ids of the routes of the best rung
        SortKeyRole
    };

    explicit CoverageModel(const std::shared_ptr<Derived> &derived, QObject *parent = nullptr);
    ~CoverageModel() override;

    /// What nobody watches is not made until somebody does.
    void setWatched(bool isWatched);
    void setSnapshot(const Snapshot &snapshot);
    void setFilter(const Filter &filter);
    void setLanguage(const QString &language);

    /// The rows are those of the newest snapshot and filter.
    [[nodiscard]] bool isReady() const;
    /// False: the filter names no home of the base, so that nothing is counted.
    [[nodiscard]] bool hasHome() const;
    /// The filter whose answer the rows are; picture and legend take home, day and sector from it.
    [[nodiscard]] const Filter &filter() const;
    [[nodiscard]] const Coverage &coverage() const;
    /// What the cell of a territory rests on.
    [[nodiscard]] CellRoutes routesOf(const QString &territory) const;
    [[nodiscard]] int rowOf(const QString &territory) const; ///< -1: no cell
    [[nodiscard]] RungCounts counts() const;
    /// The groups below the initiative, and that itself last.
    [[nodiscard]] QList<RegionTotal> regionTotals() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void ready();

private:
    void tellAllChanged();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mra
