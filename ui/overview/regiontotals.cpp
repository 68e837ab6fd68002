// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/overview/regiontotals.h"

#include "ui/style/style.h"

#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>

namespace mra {

namespace {

constexpr int idsRole = Qt::UserRole + 1;

} // namespace

RegionTotals::RegionTotals(QWidget *parent)
    : QTableWidget(parent)
{
    setObjectName(QStringLiteral("totals"));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Maximum);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 2 * space(Space::Tight));
}

void RegionTotals::setHeads(const QStringList &heads)
{
    setColumnCount(int(heads.size()));
    setHorizontalHeaderLabels(heads);
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment(
            (column == 0 ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    fitColumns();
}

void RegionTotals::setTotals(const QList<RegionTotal> &totals)
{
    setRowCount(int(totals.size()));
    for (int row = 0; row < totals.size(); ++row) {
        const RegionTotal &total = totals[row];
        setItem(row, 0, new QTableWidgetItem(total.name));
        for (int i = 0; i < int(rungLadder.size()); ++i) {
            const auto rung = size_t(rungLadder[size_t(i)]);
            auto *number = new QTableWidgetItem(
                total.isCounted ? QLocale().toString(total.counts[rung]) : QStringLiteral("–"));
            number->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            if (!total.isCounted)
                number->setData(Qt::AccessibleTextRole, tr("not counted"));
            number->setData(idsRole, total.territories[rung]);
            if (total.counts[rung] > 0)
                number->setForeground(palette().link());
            setItem(row, i + 1, number);
        }
    }
    fitColumns();
}

QStringList RegionTotals::idsAt(int row, int column) const
{
    const QTableWidgetItem *cell = item(row, column);
    return cell ? cell->data(idsRole).toStringList() : QStringList();
}

QSize RegionTotals::sizeHint() const
{
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    return {QTableWidget::sizeHint().width(),
            horizontalHeader()->height() + verticalHeader()->length() + bar};
}

/// The names get the width that the numbers leave, and never less than they need.
void RegionTotals::fitColumns()
{
    int left = viewport()->width();
    for (int column = columnCount() - 1; column >= 0; --column) {
        const int needed =
            std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        setColumnWidth(column, column == 0 ? std::max(needed, left) : needed);
        left -= needed;
    }
    updateGeometries(); // decides on the horizontal scroll bar before sizeHint() is asked
    updateGeometry();
}

void RegionTotals::resizeEvent(QResizeEvent *event)
{
    QTableWidget::resizeEvent(event);
    fitColumns();
}

} // namespace mra
