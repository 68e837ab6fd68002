// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/taborder.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

namespace mra {

namespace {

void collect(QWidget &widget, QWidgetList &order);

void collect(const QLayout &layout, QWidgetList &order)
{
    QList<std::pair<std::pair<int, int>, QLayoutItem *>> items;
    const auto *grid = qobject_cast<const QGridLayout *>(&layout);
    for (int i = 0; i < layout.count(); ++i) {
        int row = i;
        int column = 0;
        int rows = 1;
        int columns = 1;
        if (grid)
            grid->getItemPosition(i, &row, &column, &rows, &columns);
        items.append({{row, column}, layout.itemAt(i)});
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[place, item] : std::as_const(items)) {
        if (QWidget *widget = item->widget())
            collect(*widget, order);
        else if (const QLayout *inner = item->layout())
            collect(*inner, order);
    }
}

void collect(QWidget &widget, QWidgetList &order)
{
    if (widget.focusPolicy() != Qt::NoFocus && !widget.focusProxy())
        order << &widget;
    const auto *splitter = qobject_cast<const QSplitter *>(&widget);
    for (int i = 0; splitter && i < splitter->count(); ++i)
        collect(*splitter->widget(i), order);
    if (const auto *tabs = qobject_cast<const QTabWidget *>(&widget)) {
        collect(*tabs->tabBar(), order);
        for (int i = 0; i < tabs->count(); ++i)
            collect(*tabs->widget(i), order);
    }
    if (const auto *area = qobject_cast<const QScrollArea *>(&widget); area && area->widget())
        collect(*area->widget(), order);
    else if (const QLayout *layout = widget.layout())
        collect(*layout, order);
}

} // namespace

void orderTabsByLayout(QWidget &widget)
{
    QWidgetList order;
    collect(widget, order);
    for (qsizetype i = 1; i < order.size(); ++i)
        QWidget::setTabOrder(order[i - 1], order[i]);
}

} // namespace mra
