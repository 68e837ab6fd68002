// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mapcamera.h"
#include "ui/map/mapmarkers.h"
#include "ui/maptest.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace mra;
using mra::test::countries;
using mra::test::Country;
using Detail = MapGeometry::Detail;

namespace {

const MapGeometry &geometry()
{
    static const MapGeometry geometry;
    return geometry;
}

void addScenes()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<int>("detail");
    for (const BoundaryView view : boundaryViews)
        for (const Detail detail : {Detail::Overview, Detail::Regional})
            QTest::addRow("%s, %s", qPrintable(codeOf(view)),
                          detail == Detail::Overview ? "overview" : "regional")
                << int(view) << int(detail);
}

MapScene fetchedScene()
{
    QFETCH(int, view);
    QFETCH(int, detail);
    return {geometry(), BoundaryView(view), Detail(detail)};
}

QString codeAt(const MapScene &scene, double longitude, double latitude)
{
    const MapScene::Shape *shape = scene.hit(scene.projection().place(longitude, latitude));
    return shape ? shape->code : QString();
}

} // namespace

class TestMapGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void projectionHasThePublishedValues_data();
    void projectionHasThePublishedValues();
    void projectionGoesThereAndBack();
    void codesOfViewsGoThereAndBack();
    void everyCountryIsInEveryViewAndLevel_data() { addScenes(); }
    void everyCountryIsInEveryViewAndLevel();
    void labelPointsHitTheirCountry_data() { addScenes(); }
    void labelPointsHitTheirCountry();
    void holesBelongToWhoFillsThem_data() { addScenes(); }
    void holesBelongToWhoFillsThem();
    void viewsDifferWhereTheyShould_data();
    void viewsDifferWhereTheyShould();
    void landReachesBothSidesOfTheDateLine();
    void disputedBordersAreMarked();
    void tinyTerritoriesHaveMarkersThatDoNotOverlap_data();
    void tinyTerritoriesHaveMarkersThatDoNotOverlap();
    void markersGrowAndGiveWayToLand();
    void cameraKeepsWhatIsUnderThePointer();
    void cameraShowsAllOfABox();
    void cameraNeverLeavesTheWorld();
    void arrowsReachEveryTerritory_data();
    void arrowsReachEveryTerritory();
};

void TestMapGeometry::projectionHasThePublishedValues_data()
{
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<QPointF>("expected"); // on the unit sphere, y to the south
    QTest::newRow("origin") << 0.0 << 0.0 << QPointF(0, 0);
    QTest::newRow("edge of the equator") << 180.0 << 0.0 << QPointF(2.7066299836960748, 0);
    QTest::newRow("pole") << 0.0 << 90.0 << QPointF(0, -1.3173627591574133);
    QTest::newRow("north-east") << 90.0 << 45.0 << QPointF(1.1598544991, -0.8602310855);
    QTest::newRow("south-west") << -120.0 << -60.0 << QPointF(-1.3593733917, 1.0883008355);
}

void TestMapGeometry::projectionHasThePublishedValues()
{
    QFETCH(double, longitude);
    QFETCH(double, latitude);
    QFETCH(QPointF, expected);
    const QPointF point = Projection(0).toMap(longitude, latitude);
    QVERIFY2(
        QLineF(point, expected).length() < 1e-9,
        qPrintable(QStringLiteral("%1, %2").arg(point.x(), 0, 'g', 12).arg(point.y(), 0, 'g', 12)));
    QVERIFY(
        QLineF(Projection(150).place(-30, latitude), Projection(0).place(-180, latitude)).length() <
        1e-9);
}

/// Solves the published formula for the place, in another way than the program goes.
void TestMapGeometry::projectionGoesThereAndBack()
{
    QRandomGenerator random(7);
    const Projection projection(11);
    for (int i = 0; i < 2000; ++i) {
        const double longitude = projection.west() + random.bounded(360.0);
        const double latitude = random.bounded(178.0) - 89;
        const QPointF point = projection.toMap(longitude, latitude);
        QVERIFY(std::abs(point.x()) <= Projection::halfWidth + 1e-9);
        QVERIFY(std::abs(point.y()) <= Projection::halfHeight + 1e-9);
        double south = -90;
        double north = 90; // y falls to the north, x is in proportion to the longitude
        for (int halving = 0; halving < 60; ++halving) {
            const double middle = (south + north) / 2;
            (projection.toMap(11, middle).y() > point.y() ? south : north) = middle;
        }
        const double degree = projection.toMap(12, south).x();
        QVERIFY2(std::abs(south - latitude) < 1e-9, qPrintable(QString::number(latitude)));
        QVERIFY2(std::abs(11 + point.x() / degree - longitude) < 1e-9,
                 qPrintable(QString::number(longitude)));
    }
}

void TestMapGeometry::codesOfViewsGoThereAndBack()
{
    for (const BoundaryView view : boundaryViews)
        QCOMPARE(boundaryViewOf(codeOf(view)), view);
    QVERIFY(!boundaryViewOf({}));
    QVERIFY(!boundaryViewOf(QStringLiteral("us")));
}

void TestMapGeometry::everyCountryIsInEveryViewAndLevel()
{
    const MapScene scene = fetchedScene();
    QCOMPARE(countries().size(), 249);
    for (const Country &country : countries()) {
        const MapScene::Shape *shape = scene.shape(country.code);
        QVERIFY2(shape, qPrintable(country.code));
        QVERIFY2(shape->box.width() > 0 && shape->box.height() > 0, qPrintable(country.code));
        QVERIFY2(scene.isCoded(*shape), qPrintable(country.code));
        // The anchor lies in the land, except where the map kept another island of the group.
        const bool elsewhere = QStringList{QStringLiteral("KI"), QStringLiteral("TK"),
                                           QStringLiteral("UM"), QStringLiteral("WF")}
                                   .contains(country.code);
        const QRectF around = shape->box.adjusted(-0.01, -0.01, 0.01, 0.01);
        QVERIFY2(elsewhere || around.contains(shape->anchor), qPrintable(country.code));
    }
}

void TestMapGeometry::labelPointsHitTheirCountry()
{
    const MapScene scene = fetchedScene();
    QStringList missed;
    for (const Country &country : countries())
        if (const QString hit = codeAt(scene, country.longitude, country.latitude);
            hit != country.code)
            missed.append(country.code);
    // Islands that the level has no land for (their markers are hit), and Western Sahara, most of
    // which is Morocco in the de facto view.
    QFETCH(int, view);
    QFETCH(int, detail);
    QString expected =
        Detail(detail) == Detail::Overview
            ? QStringLiteral("BM BQ BV CC CX EH FO GP GU HK KI MH TK TO TV UM VC VI WF")
            : QStringLiteral("BM BV CC CX EH GP KI MH SJ TK TV UM");
    if (BoundaryView(view) != BoundaryView::Ne)
        expected.remove(QStringLiteral("EH "));
    QCOMPARE(missed.join(u' '), expected);
}

void TestMapGeometry::holesBelongToWhoFillsThem()
{
    const MapScene scene = fetchedScene();
    QCOMPARE(codeAt(scene, 28.2, -29.5), QStringLiteral("LS"));
    QCOMPARE(codeAt(scene, 26.5, -29.0), QStringLiteral("ZA"));
    for (const Country &country : countries())
        if (country.code == u"SM" || country.code == u"VA" || country.code == u"LS")
            QCOMPARE(codeAt(scene, country.longitude, country.latitude), country.code);
    QCOMPARE(codeAt(scene, 12.9, 42.1), QStringLiteral("IT"));
    QCOMPARE(codeAt(scene, -30, 0), QString()); // the Atlantic
}

void TestMapGeometry::viewsDifferWhereTheyShould_data()
{
    QTest::addColumn<double>("longitude");
    QTest::addColumn<double>("latitude");
    QTest::addColumn<QStringList>("codes"); // in ne, iso, cn
    const auto row = [](const char *name, double longitude, double latitude, const char *codes) {
        QTest::newRow(name) << longitude << latitude << QString::fromLatin1(codes).split(u' ');
    };
    row("Crimea", 34.2, 45.2, "RU UA UA");
    row("Kosovo", 20.9, 42.6, "XK RS RS");
    row("Northern Cyprus", 33.6, 35.27, "CYN CY CY");
    row("Somaliland", 45.5, 9.7, "SOL SO SO");
    row("Golan", 35.77, 33.0, "IL SY SY");
    row("east of Bhutan", 94.5, 28.3, "IN IN CN");
    row("Taiwan", 121.0, 23.8, "TW TW TW");
    row("Hong Kong", 114.12, 22.42, "HK HK HK");
}

void TestMapGeometry::viewsDifferWhereTheyShould()
{
    QFETCH(double, longitude);
    QFETCH(double, latitude);
    QFETCH(QStringList, codes);
    for (const BoundaryView view : boundaryViews) {
        const MapScene scene(geometry(), view, Detail::Regional);
        QCOMPARE(codeAt(scene, longitude, latitude), codes.at(int(view)));
    }
}

void TestMapGeometry::landReachesBothSidesOfTheDateLine()
{
    for (const BoundaryView view : boundaryViews) {
        const MapScene scene(geometry(), view, Detail::Overview);
        QCOMPARE(codeAt(scene, 179, 67.5), QStringLiteral("RU"));
        QCOMPARE(codeAt(scene, -176, 67), QStringLiteral("RU"));
        QCOMPARE(codeAt(scene, 100, -80), QStringLiteral("AQ"));
        QCOMPARE(codeAt(scene, -170, -85), QStringLiteral("AQ"));
        QCOMPARE(codeAt(scene, -42, 72), QStringLiteral("GL"));
        QCOMPARE(codeAt(scene, -26, 72), QStringLiteral("GL")); // beyond the cut of the view cn
        // No line crosses the whole map: whatever is cut is drawn on both sides.
        for (const MapScene::Border &border : scene.borders())
            for (qsizetype i = 1; i < border.points.size(); ++i)
                QVERIFY(QLineF(border.points.at(i - 1), border.points.at(i)).length() < 0.2);
    }
}

void TestMapGeometry::disputedBordersAreMarked()
{
    using mapfile::BorderKind;
    const auto count = [](BoundaryView view, BorderKind kind) {
        const MapScene scene(geometry(), view, Detail::Regional);
        return std::count_if(scene.borders().begin(), scene.borders().end(),
                             [kind](const auto &border) { return border.kind == kind; });
    };
    for (const BoundaryView view : boundaryViews)
        QVERIFY(count(view, BorderKind::Disputed) > 0);
    // Hong Kong and Macao border China by a thin line there, and nowhere else.
    QCOMPARE(count(BoundaryView::Ne, BorderKind::Regional), 0);
    QCOMPARE(count(BoundaryView::Iso, BorderKind::Regional), 0);
    QVERIFY(count(BoundaryView::Cn, BorderKind::Regional) > 0);
}

void TestMapGeometry::tinyTerritoriesHaveMarkersThatDoNotOverlap_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<int>("least");
    QTest::newRow("world") << 1.0 << 73; // all that have a code and no piece of 3,000 km²
    QTest::newRow("near") << 8.0 << 1;
    QTest::newRow("very near") << 64.0 << 0;
}

void TestMapGeometry::tinyTerritoriesHaveMarkersThatDoNotOverlap()
{
    QFETCH(double, zoom);
    QFETCH(int, least);
    const MapScene scene(geometry(), BoundaryView::Iso, Detail::Overview);
    MapCamera camera;
    camera.setArea({0, 0, 1920, 940});
    camera.moveTo(scene.shape(QStringLiteral("AG"))->anchor, zoom);
    const MapViewport viewport = camera.viewport();
    const std::vector<MapMarker> markers = markersOf(scene, viewport);
    QVERIFY2(int(markers.size()) >= least, qPrintable(QString::number(markers.size())));
    int overlaps = 0;
    for (size_t i = 0; i < markers.size(); ++i) {
        QVERIFY(QLineF(markers[i].at, markers[i].anchor).length() <= MapMarker::farthest + 0.01);
        for (size_t j = 0; j < i; ++j)
            overlaps += QLineF(markers[i].at, markers[j].at).length() < 2 * markers[i].radius;
    }
    QCOMPARE(overlaps, 0);
}

void TestMapGeometry::markersGrowAndGiveWayToLand()
{
    const MapScene scene(geometry(), BoundaryView::Ne, Detail::Regional);
    MapCamera camera;
    camera.setArea({0, 0, 800, 640});
    double radius = 0;
    qsizetype most = 1000;
    for (double zoom = 1; zoom <= MapCamera::mostZoom; zoom *= 2) {
        camera.moveTo(scene.shape(QStringLiteral("LU"))->label, zoom);
        const MapViewport viewport = camera.viewport();
        const double now = MapMarker::radiusAt(viewport.kmPerPixel());
        QVERIFY(now >= radius);
        radius = now;
        const std::vector<MapMarker> markers = markersOf(scene, viewport);
        for (const MapMarker &marker : markers) {
            const double area = geometry().territories()[marker.shape->territory].largest;
            QVERIFY(std::sqrt(area) < 2 * now * viewport.kmPerPixel());
        }
        QVERIFY(qsizetype(markers.size()) <= most);
        most = qsizetype(markers.size());
    }
    QVERIFY(MapMarker::radiusAt(45) * 2 < 7);
}

void TestMapGeometry::cameraShowsAllOfABox()
{
    MapCamera camera;
    camera.setArea({10, 20, 900, 450});
    const QRectF box(-0.4, -0.9, 0.5, 0.3);
    camera.show(box);
    const QRectF shown = camera.viewport().toDevice(box);
    QVERIFY(camera.area().adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(shown));
    QVERIFY(std::abs(shown.width() - 900) < 1e-6 || std::abs(shown.height() - 450) < 1e-6);
}

void TestMapGeometry::cameraKeepsWhatIsUnderThePointer()
{
    MapCamera camera;
    camera.setArea({10, 20, 900, 450});
    const QPointF pointer(500, 240);
    const QPointF before = camera.viewport().toMap(pointer);
    camera.zoomAt(pointer, 4);
    QCOMPARE(camera.zoom(), 4.0);
    QVERIFY(QLineF(camera.viewport().toMap(pointer), before).length() < 1e-9);
    camera.drag({30, -20});
    QVERIFY(QLineF(camera.viewport().toMap(pointer + QPointF(30, -20)), before).length() < 1e-9);
}

void TestMapGeometry::cameraNeverLeavesTheWorld()
{
    MapCamera camera;
    camera.setArea({0, 0, 900, 450});
    camera.drag({5000, 5000});
    QCOMPARE(camera.viewport().centre, QPointF());
    camera.zoomAt({0, 0}, 1e6);
    QCOMPARE(camera.zoom(), MapCamera::mostZoom);
    camera.drag({1e7, 1e7});
    const QPointF corner = camera.viewport().toMap(QPointF(0, 0));
    QVERIFY(corner.x() >= -Projection::halfWidth - 1e-9);
    QVERIFY(corner.y() >= -Projection::halfHeight - 1e-9);
    camera.zoomAt({0, 0}, 1e-6);
    QCOMPARE(camera.zoom(), 1.0);
}

void TestMapGeometry::arrowsReachEveryTerritory_data()
{
    addScenes();
}

void TestMapGeometry::arrowsReachEveryTerritory()
{
    const MapScene scene = fetchedScene();
    const MapScene::Shape *start = scene.shape(QStringLiteral("CN"));
    QList<const MapScene::Shape *> reached{start};
    for (qsizetype i = 0; i < reached.size(); ++i)
        for (const QPointF direction : {QPointF(1, 0), {-1, 0}, {0, 1}, {0, -1}})
            if (const auto *next = scene.next(*reached.at(i), direction);
                next && !reached.contains(next))
                reached.append(next);
    QStringList lost;
    for (const MapScene::Shape &shape : scene.shapes())
        if (scene.isCoded(shape) && !reached.contains(&shape))
            lost.append(shape.code);
    QCOMPARE(lost, QStringList());
}

QTEST_MAIN(TestMapGeometry)
#include "tst_mapgeometry.moc"
