// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/models/coveragemodel.h"

#include <QTableWidget>

namespace mra {

/// How many countries of each region stand on each rung; one row a region, as high as its rows
/// where there is room for them.
class RegionTotals : public QTableWidget
{
    Q_OBJECT

public:
    explicit RegionTotals(QWidget *parent = nullptr);

    /// Of the column of the names, then those of the rungs.
    void setHeads(const QStringList &heads);
    void setTotals(const QList<RegionTotal> &totals);
    /// The territories that the number of the cell counts.
    [[nodiscard]] QStringList idsAt(int row, int column) const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
};

} // namespace mra
