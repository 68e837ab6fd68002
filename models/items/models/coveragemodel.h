// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/coverage.h"
#include "items/tables/filter.h"

#include <QAbstractTableModel>

#include <array>

namespace mra {

class Derived;

/// The ladder from its top rung down, then `unknown`: the order of columns and legends.
inline constexpr std::array rungLadder{Rung::Usable,    Rung::InForce, Rung::Signed,
                                       Rung::Announced, Rung::None,    Rung::Unknown};

/// The number of territories on each rung, indexed by Rung.
using RungCounts = std::array<int, keysOf<Rung>.size()>;

/// A region with its members on the day, counted by rung. The home country has no rung: it is in no
/// count, but is among the members if the group lists it.
struct RegionTotal
{
    GroupId group;
    QString name;
    int members = 0;
    bool isCounted = true; ///< false if nothing can be counted, since no home is chosen
    RungCounts counts{};
    std::array<QStringList, keysOf<Rung>.size()> territories; ///< codes, as counted
    friend bool operator==(const RegionTotal &, const RegionTotal &) = default;
};

/// Whose results are usable where, under the shared filter: one row per territory, in the order of
/// names. Computed in the thread pool and replaced as a whole.
class CoverageModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, RungColumn, FlagsColumn, LayerColumn, AgreementsColumn, ColumnCount };
    enum Role {
        RungRole = Qt::UserRole + 1, ///< Rung
        LayerRole,                   ///< Layer; invalid if there is no route
        TerritoryRole,               ///< QString: code
        AgreementsRole,              ///< QStringList: ids of the routes of the best rung
        SortKeyRole
    };

    explicit CoverageModel(const std::shared_ptr<Derived> &derived, QObject *parent = nullptr);
    ~CoverageModel() override;

    /// While the model is not watched, its rows are not computed; that is done when it is watched
    /// again.
    void setWatched(bool isWatched);
    void setSnapshot(const Snapshot &snapshot);
    void setFilter(const Filter &filter);
    void setLanguage(const QString &language);

    /// Whether the rows are those of the newest snapshot and filter.
    [[nodiscard]] bool isReady() const;
    /// Whether the home of the filter exists in the base; otherwise nothing is counted.
    [[nodiscard]] bool hasHome() const;
    /// The filter that the present rows answer; map and legend take home, day and sector from it.
    [[nodiscard]] const Filter &filter() const;
    [[nodiscard]] const Coverage &coverage() const;
    /// The routes that the cell of a territory rests on.
    [[nodiscard]] CellRoutes routesOf(const QString &territory) const;
    [[nodiscard]] int rowOf(const QString &territory) const; ///< -1 if it has no cell
    [[nodiscard]] RungCounts counts() const;
    /// The groups below the Belt and Road initiative, and the initiative itself last.
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
