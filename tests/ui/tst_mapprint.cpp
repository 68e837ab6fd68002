// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mapcamera.h"
#include "ui/map/mapfurniture.h"
#include "ui/map/mapinset.h"
#include "ui/map/maplabels.h"
#include "ui/map/mappattern.h"
#include "ui/maptest.h"

#include <QBuffer>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QTest>

using namespace mra;
using namespace mra::test;

namespace {

MapColouring patterned()
{
    MapColouring colouring = everyColour();
    constexpr std::array hatches{Hatch::None, Hatch::Lines, Hatch::Dots, Hatch::BackLines};
    int index = 0;
    for (MapFill &fill : colouring.fills)
        fill.hatch = hatches[size_t(index++) % hatches.size()];
    colouring.fills.remove(QStringLiteral("BR"));
    return colouring;
}

} // namespace

/// The map on paper: patterns as lines, all that a picture must say, and the inset of `cn`.
class TestMapPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void printShowsWhatTheScreenShows();
    void outlineLiesBelowTheNames_data();
    void outlineLiesBelowTheNames();
    void patternsKeepToTheirLand_data();
    void patternsKeepToTheirLand();
    void pagesHoldNoPixels_data();
    void pagesHoldNoPixels();
    void furnitureLeavesTheMapAlone_data();
    void furnitureLeavesTheMapAlone();
    void insetShowsTheIslands_data();
    void insetShowsTheIslands();
    void insetIsInOneViewOnly();
    void namesStandInTheirLand_data();
    void namesStandInTheirLand();
};

void TestMapPrint::printShowsWhatTheScreenShows()
{
    const auto map = shownMap(BoundaryView::Cn);
    zoomTo(*map, QStringLiteral("TH"), 8);
    map->clearFocus();
    QImage print(map->size() * 2, QImage::Format_RGB32);
    print.fill(Qt::white);
    QPainter painter(&print);
    map->render(painter, print.rect());
    painter.end();
    const QImage screen = map->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QImage small = print.scaled(map->size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    qint64 unlike = 0;
    for (int y = 0; y < screen.height(); ++y)
        for (int x = 0; x < screen.width(); ++x)
            unlike += std::abs(qGray(screen.pixel(x, y)) - qGray(small.pixel(x, y))) > 40;
    // Edges are smoother in print.
    QVERIFY2(unlike < screen.width() * screen.height() / 50, qPrintable(QString::number(unlike)));
}

void TestMapPrint::outlineLiesBelowTheNames_data()
{
    QTest::addColumn<bool>("isPrint");
    QTest::newRow("screen") << false;
    QTest::newRow("print") << true;
}

void TestMapPrint::outlineLiesBelowTheNames()
{
    QFETCH(bool, isPrint);
    const auto map = shownMap(BoundaryView::Ne);
    zoomTo(*map, QStringLiteral("CZ"), 10);
    map->clearFocus();
    const auto drawn = [&](const QString &name, const QString &selected) {
        MapColouring colouring = everyColour();
        colouring.names[QStringLiteral("CZ")] = name;
        colouring.fills[QStringLiteral("CZ")].colour = QColor(Qt::white); // on which ink is dark
        map->setColouring(colouring);
        map->setSelected(selected);
        if (!isPrint)
            return map->grab().toImage().convertToFormat(QImage::Format_RGB32);
        QImage print(map->size(), QImage::Format_RGB32);
        print.fill(Qt::white);
        QPainter painter(&print);
        map->render(painter, print.rect());
        return print;
    };
    const QString none = QStringLiteral(" ");
    const QImage bare = drawn(none, {});
    const QImage outline = drawn(none, QStringLiteral("CZ"));
    int crossed = 0;
    // As wide as the land has room for, so that the outline runs through a letter.
    for (int gap = 0; gap < 80 && crossed == 0; ++gap) {
        const QChar block(0x2588); // as high as a letter can be
        const QString name = block + QString(gap, QLatin1Char(' ')) + block;
        const QImage named = drawn(name, {});
        const QImage marked = drawn(name, QStringLiteral("CZ"));
        for (int y = 0; y < named.height(); ++y)
            for (int x = 0; x < named.width(); ++x) {
                const QRgb ink = named.pixel(x, y);
                const bool isLetter = ink == MapStyle::ink && ink != bare.pixel(x, y);
                if (!isLetter || outline.pixel(x, y) == bare.pixel(x, y))
                    continue;
                ++crossed;
                QCOMPARE(marked.pixel(x, y), ink);
            }
    }
    QVERIFY2(crossed > 0, "no outline runs through a letter");
}

void TestMapPrint::patternsKeepToTheirLand_data()
{
    QTest::addColumn<Hatch>("hatch");
    QTest::newRow("lines") << Hatch::Lines;
    QTest::newRow("back lines") << Hatch::BackLines;
    QTest::newRow("dots") << Hatch::Dots;
}

void TestMapPrint::patternsKeepToTheirLand()
{
    QFETCH(Hatch, hatch);
    // A ring with a hole, and an island; corners on the lines of the pattern too.
    const QList<QPolygonF> rings{
        QPolygonF({{0, 0}, {96, 8}, {120, 64}, {64, 128}, {8, 96}}),
        QPolygonF({{32, 32}, {72, 40}, {64, 80}, {40, 72}}),
        QPolygonF(QRectF(160, 24, 40, 48)),
    };
    QPainterPath land;
    for (const QPolygonF &ring : rings) {
        land.addPolygon(ring);
        land.closeSubpath();
    }
    const QList<QLineF> strokes = strokesOf(hatch, rings);
    QVERIFY(strokes.size() > 20);
    // Its edge is of the land: a hair to either side must be.
    const auto isLand = [&land](QPointF at) {
        const QPointF hair(0.02, 0);
        return land.contains(at) || land.contains(at - hair) || land.contains(at + hair);
    };
    double length = 0;
    for (const QLineF &stroke : strokes) {
        length += stroke.length();
        for (const double part : {0.01, 0.25, 0.5, 0.75, 0.99})
            if (stroke.length() > 0.005) // not where a line only touches a corner
                QVERIFY2(isLand(stroke.pointAt(part)),
                         qPrintable(QStringLiteral("%1 %2").arg(stroke.x1()).arg(stroke.y1())));
    }
    // Nothing is left out: as many lines as the area of the land has room for.
    double area = 0;
    for (const QPolygonF &ring : rings)
        for (qsizetype i = 0; i < ring.size(); ++i) {
            const QPointF a = ring.at(i);
            const QPointF b = ring.at((i + 1) % ring.size());
            area += (&ring == &rings[1] ? -0.5 : 0.5) * (a.x() * b.y() - a.y() * b.x());
        }
    if (hatch == Hatch::Dots)
        QVERIFY(std::abs(double(strokes.size()) - area / 32) < 0.1 * area / 32);
    else
        QVERIFY(std::abs(length - area / (8 / M_SQRT2)) < 0.05 * length);
}

void TestMapPrint::pagesHoldNoPixels_data()
{
    QTest::addColumn<int>("view");
    for (const BoundaryView view : boundaryViews)
        QTest::newRow(qPrintable(codeOf(view))) << int(view);
}

void TestMapPrint::pagesHoldNoPixels()
{
    QFETCH(int, view);
    const auto map = shownMap(BoundaryView(view));
    map->setColouring(patterned());

    QBuffer svg;
    QSvgGenerator generator;
    generator.setOutputDevice(&svg);
    generator.setSize({1200, 800});
    generator.setViewBox(QRect(0, 0, 1200, 800));
    QPainter drawing(&generator);
    map->render(drawing, QRectF(0, 0, 1200, 800));
    drawing.end();
    QVERIFY(svg.data().size() > 100000);
    QVERIFY(!svg.data().contains("<image"));
    QVERIFY(!svg.data().contains("<pattern"));

    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    QPdfWriter writer(&pdf);
    writer.setPageSize(QPageSize(QPageSize::A3));
    QPainter printing(&writer);
    map->render(printing, QRectF(0, 0, writer.width(), writer.height()));
    printing.end();
    QVERIFY(pdf.data().size() > 100000);
    QVERIFY(!pdf.data().contains("/Subtype /Image"));
    // Qt writes one tiling pattern with every page; none of the map's may have cells of pixels.
    QVERIFY(!pdf.data().contains("/ImageMask"));
}

void TestMapPrint::furnitureLeavesTheMapAlone_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft})
        for (const QSizeF size : {QSizeF(1100, 720), QSizeF(420, 560), QSizeF(300, 400)})
            QTest::addRow("%g × %g %d", size.width(), size.height(), int(direction))
                << size << direction;
}

void TestMapPrint::furnitureLeavesTheMapAlone()
{
    QFETCH(QSizeF, size);
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    MapColouring colouring = everyColour();
    colouring.title = QStringLiteral("Where results of a country are accepted: all the sectors");
    colouring.rule = colouring.title.repeated(2);
    colouring.legend[0].text = colouring.title;
    const MapStyle style = MapStyle::of(false, QFont());
    const QRectF area(QPointF(), size);
    const MapFurniture furniture(area, colouring, BoundaryView::Cn, style);
    const QList<QRectF> legend = furniture.legend();
    QCOMPARE(legend.size(), colouring.legend.size());
    QVERIFY(area.contains(furniture.map()));
    QVERIFY(furniture.map().height() > 100);
    for (int i = 0; i < legend.size(); ++i) {
        QVERIFY(area.contains(legend[i]));
        QVERIFY(!legend[i].intersects(furniture.map()));
        for (int j = 0; j < i; ++j)
            QVERIFY(!legend[i].intersects(legend[j]));
    }
    QCOMPARE(legend[0].center().x() < legend[1].center().x() || legend[0].top() < legend[1].top(),
             direction == Qt::LeftToRight || legend[0].top() < legend[1].top());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestMapPrint::insetShowsTheIslands_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize size : {QSize(1920, 900), QSize(800, 620), QSize(500, 640), QSize(420, 300)})
        QTest::addRow("%d × %d", size.width(), size.height()) << size;
}

void TestMapPrint::insetShowsTheIslands()
{
    QFETCH(QSize, size);
    const MapGeometry geometry;
    const MapScene scene(geometry, BoundaryView::Cn, MapGeometry::Detail::Overview);
    QCOMPARE(scene.maritimeLines().size(), size_t(9));
    QCOMPARE(scene.maritimePlaces().size(), size_t(8));
    const MapStyle style = MapStyle::of(false, QFont());
    MapCamera camera;
    camera.setArea(QRect({}, size));
    const auto inset = MapInset::of(scene, camera.viewport(), style);
    QVERIFY(inset);
    const MapViewport &inside = inset->viewport();
    QVERIFY(camera.area().contains(inset->frame()));
    QVERIFY(inset->frame().contains(inside.area));
    for (const MapScene::Place &place : scene.maritimePlaces()) {
        QVERIFY2(inside.area.contains(inside.toDevice(place.at)), qPrintable(place.name));
        // The map beside it shows them too, uncovered.
        QVERIFY(!inset->frame().contains(camera.viewport().toDevice(place.at)));
    }
    for (const MapScene::Line &line : scene.maritimeLines())
        QVERIFY(inside.area.contains(inside.toDevice(line.box)));
    for (const char *code : {"CN", "TW", "HK", "MO"}) {
        const MapScene::Shape *shape = scene.shape(QString::fromLatin1(code));
        QVERIFY2(!inset->frame().intersects(camera.viewport().toDevice(shape->box)), code);
    }

    // Where the map itself shows all of them with their names, there is none.
    camera.setArea(QRectF(0, 0, 1920, 1080));
    camera.show({scene.projection().place(105, 25).x(), scene.projection().place(105, 28).y(), 0.35,
                 scene.projection().place(105, 2).y() - scene.projection().place(105, 28).y()});
    const bool isNear = camera.viewport().kmPerPixel() < MapRenderer::islandNamesBelow;
    QVERIFY2(isNear, qPrintable(QString::number(camera.viewport().kmPerPixel())));
    QVERIFY(!MapInset::of(scene, camera.viewport(), style));
    camera.moveTo(scene.shape(QStringLiteral("FR"))->label, 16);
    QVERIFY(MapInset::of(scene, camera.viewport(), style)); // they are outside
}

void TestMapPrint::insetIsInOneViewOnly()
{
    QVERIFY(!shownMap(BoundaryView::Cn)->insetFrame().isEmpty());
    QVERIFY(shownMap(BoundaryView::Ne)->insetFrame().isEmpty());
    QVERIFY(shownMap(BoundaryView::Iso)->insetFrame().isEmpty());
}

void TestMapPrint::namesStandInTheirLand_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("world") << 1.0 << 0 << 0;
    QTest::newRow("continent") << 5.0 << 8 << 60;
    QTest::newRow("country") << 24.0 << 2 << 20;
}

void TestMapPrint::namesStandInTheirLand()
{
    QFETCH(double, zoom);
    QFETCH(int, least);
    QFETCH(int, most);
    const MapGeometry geometry;
    const MapScene scene(geometry, BoundaryView::Iso, MapGeometry::Detail::Regional);
    MapCamera camera;
    camera.setArea(QRectF(0, 0, 900, 640));
    camera.moveTo(scene.shape(QStringLiteral("AT"))->label, zoom);
    const MapViewport viewport = camera.viewport();
    const std::vector<MapLabel> labels = labelsOf(
        scene, viewport, MapStyle::of(false, QFont()).font,
        [&](const MapScene::Shape &shape) { return geometry.name(shape.territory, false); });
    const int count = int(labels.size());
    QVERIFY2(count >= least && count <= most, qPrintable(QString::number(count)));
    for (const MapLabel &label : labels) {
        QVERIFY(camera.area().contains(label.box));
        for (const QPointF corner : {label.box.topLeft(), label.box.topRight(),
                                     label.box.bottomLeft(), label.box.bottomRight()})
            QCOMPARE(scene.hit(viewport.toMap(corner)), label.shape);
        for (const MapLabel &other : labels)
            QVERIFY(&other == &label || !other.box.intersects(label.box));
    }
}

QTEST_MAIN(TestMapPrint)
#include "tst_mapprint.moc"
