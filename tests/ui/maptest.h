// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/csv.h"
#include "ui/map/mapwidget.h"

#include <QApplication>
#include <QFile>
#include <QTest>
#include <QWheelEvent>

#include <memory>

namespace mra::test {

/// A row of the reference data: its code and where its label stands.
struct Country
{
    QString code;
    double latitude;
    double longitude;
};

/// Codes and label points of the reference data.
inline const QList<Country> &countries()
{
    static const QList<Country> all = [] {
        QFile file(QStringLiteral(ATLAS_SEED "/countries.csv"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no countries.csv");
        const QList<CsvRow> rows = readCsv(file.readAll());
        const qsizetype latitude = rows.first().cells.all().indexOf(QStringLiteral("label_lat"));
        QList<Country> result;
        for (const CsvRow &row : rows.mid(1))
            result.append({row.cells.at(0), row.cells.at(latitude).toDouble(),
                           row.cells.at(latitude + 1).toDouble()});
        return result;
    }();
    return all;
}

/// Every territory in a different colour, so that a pixel tells which territory it belongs to.
inline MapColouring everyColour()
{
    MapColouring colouring;
    int index = 0;
    for (const Country &country : countries()) {
        ++index;
        const QColor colour(40 + index % 8 * 25, 40 + index / 8 % 8 * 25, 40 + index / 64 * 50);
        colouring.fills.insert(country.code,
                               {colour, Hatch::None, country.code + QLatin1String(" text")});
        colouring.names.insert(country.code, country.code + QLatin1String(" name"));
    }
    colouring.title = QStringLiteral("Title");
    colouring.rule = QStringLiteral("Rule");
    colouring.date = QStringLiteral("Date");
    colouring.legend = {{QColor(Qt::red), Hatch::Lines, QStringLiteral("Legend")}};
    for (const Rung rung : {Rung::Usable, Rung::Signed, Rung::None, Rung::Unknown})
        colouring.legend.append({mapColour(rung), Hatch::None, QString(keyOf(rung)), {}, {}});
    colouring.legend[1].territories = {QStringLiteral("DE"), QStringLiteral("FR")};
    colouring.legend[1].listTitle = QStringLiteral("First list");
    colouring.legend[3].territories = {QStringLiteral("TV")};
    colouring.legend[3].listTitle = QStringLiteral("Second list");
    return colouring;
}

inline std::unique_ptr<MapWidget> shownMap(BoundaryView view, QSize size = {1200, 640})
{
    auto map = std::make_unique<MapWidget>();
    map->setView(view);
    map->setColouring(everyColour());
    map->resize(size);
    map->show();
    map->activateWindow();
    map->setFocus();
    if (!QTest::qWaitForWindowActive(map.get()))
        qWarning("the map is not active");
    return map;
}

inline void wheel(MapWidget &map, QPoint at, QPoint angle, QPoint pixels = {})
{
    QWheelEvent event(at, map.mapToGlobal(at), pixels, angle, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&map, &event);
}

/// A point at which a click hits the territory.
inline QPoint placeOf(const MapWidget &map, const QString &code)
{
    const QRect area = map.territoryArea(code);
    if (map.territoryAt(area.center()) == code)
        return area.center();
    for (int y = area.top(); y <= area.bottom(); y += 2)
        for (int x = area.left(); x <= area.right(); x += 2)
            if (map.territoryAt(QPoint(x, y)) == code)
                return {x, y};
    qFatal("%s is not in sight", qPrintable(code));
}

/// Shows the whole world, zooms in by the wheel over the territory, and moves the pointer away.
inline void zoomTo(MapWidget &map, const QString &code, double zoom)
{
    constexpr int notch = 120;
    map.showWorld();
    while (map.zoom() < zoom)
        wheel(map, placeOf(map, code), {0, notch});
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&map, &leave);
}

} // namespace mra::test
