// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/models/coveragemodel.h"

#include <QTableWidget>

namespace mra {

/// How many countries of each region stand on each rung; one row per region. The table is as high
/// as its rows if there is room.
class RegionTotals : public QTableWidget
{
    Q_OBJECT

public:
    explicit RegionTotals(QWidget *parent = nullptr);

    /// Sets the headings: of the names, then of each rung.
    void setHeads(const QStringList &heads);
    void setTotals(const QList<RegionTotal> &totals);
    /// The territories that the number in the cell counts.
    [[nodiscard]] QStringList idsAt(int row, int column) const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitColumns();
};

} // namespace mra
