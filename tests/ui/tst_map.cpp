// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/csv.h"
#include "ui/map/mapcamera.h"
#include "ui/map/mapwidget.h"

#include <QAccessible>
#include <QFile>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cstring>

using namespace mra;
using Detail = MapGeometry::Detail;

namespace {

struct Country
{
    QString code;
    double latitude;
    double longitude;
};

/// Codes and label points of the reference data.
const QList<Country> &countries()
{
    static const QList<Country> all = [] {
        QFile file(QStringLiteral(ATLAS_SEED "/countries.csv"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no countries.csv");
        const QList<CsvRow> rows = readCsv(file.readAll());
        const qsizetype latitude = rows.first().cells.indexOf(QStringLiteral("label_lat"));
        QList<Country> result;
        for (const CsvRow &row : rows.mid(1))
            result.append({row.cells.first(), row.cells.at(latitude).toDouble(),
                           row.cells.at(latitude + 1).toDouble()});
        return result;
    }();
    return all;
}

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

/// Every territory in a colour of its own, so that a pixel says whose it is.
MapColouring everyColour()
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
    return colouring;
}

std::unique_ptr<MapWidget> shownMap(BoundaryView view, QSize size = {1200, 640})
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

/// Milliseconds of the quickest of some runs.
template <class Work>
double quickest(Work work)
{
    double least = 1e9;
    for (int run = 0; run < 7; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        least = std::min(least, double(timer.nsecsElapsed()) / 1e6);
    }
    return least;
}

} // namespace

class TestMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void projectionHasThePublishedValues_data();
    void projectionHasThePublishedValues();
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
    void cameraKeepsWhatIsUnderThePointer();
    void cameraNeverLeavesTheWorld();
    void pixelAtALabelHasTheColourOfItsCountry_data();
    void pixelAtALabelHasTheColourOfItsCountry();
    void unknownLooksUnlikeNone_data();
    void unknownLooksUnlikeNone();
    void printShowsWhatTheScreenShows();
    void recolouringKeepsPlaceAndFocus();
    void clickActivatesAndDraggingDoesNot();
    void hoverTellsTheTerritory();
    void arrowsReachEveryTerritory_data();
    void arrowsReachEveryTerritory();
    void keysZoomActivateAndLeave();
    void mapStaysLeftToRight();
    void screenReadersFindEveryVisibleTerritory();
    void redrawIsPrintedAgainstACopyOfTheFrame();
};

void TestMap::projectionHasThePublishedValues_data()
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

void TestMap::projectionHasThePublishedValues()
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

void TestMap::codesOfViewsGoThereAndBack()
{
    for (const BoundaryView view : boundaryViews)
        QCOMPARE(boundaryViewOf(codeOf(view)), view);
    QVERIFY(!boundaryViewOf({}));
    QVERIFY(!boundaryViewOf(QStringLiteral("us")));
}

void TestMap::everyCountryIsInEveryViewAndLevel()
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

void TestMap::labelPointsHitTheirCountry()
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

void TestMap::holesBelongToWhoFillsThem()
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

void TestMap::viewsDifferWhereTheyShould_data()
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

void TestMap::viewsDifferWhereTheyShould()
{
    QFETCH(double, longitude);
    QFETCH(double, latitude);
    QFETCH(QStringList, codes);
    for (const BoundaryView view : boundaryViews) {
        const MapScene scene(geometry(), view, Detail::Regional);
        QCOMPARE(codeAt(scene, longitude, latitude), codes.at(int(view)));
    }
}

void TestMap::landReachesBothSidesOfTheDateLine()
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

void TestMap::disputedBordersAreMarked()
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

void TestMap::tinyTerritoriesHaveMarkersThatDoNotOverlap_data()
{
    QTest::addColumn<double>("zoom");
    QTest::addColumn<int>("least");
    QTest::newRow("world") << 1.0 << 73; // all that have a code and no piece of 3,000 km²
    QTest::newRow("near") << 8.0 << 1;
    QTest::newRow("very near") << 64.0 << 0;
}

void TestMap::tinyTerritoriesHaveMarkersThatDoNotOverlap()
{
    QFETCH(double, zoom);
    QFETCH(int, least);
    const MapScene scene(geometry(), BoundaryView::Iso, Detail::Overview);
    MapCamera camera;
    camera.setArea({0, 0, 1920, 940});
    camera.moveTo(scene.shape(QStringLiteral("AG"))->anchor, zoom);
    const MapViewport viewport = camera.viewport();
    const MapColouring colouring;
    const MapStyle style = MapStyle::of(false, QFont());
    const std::vector<MapMarker> markers = MapRenderer(scene, viewport, colouring, style).markers();
    QVERIFY2(int(markers.size()) >= least, qPrintable(QString::number(markers.size())));
    int overlaps = 0;
    for (size_t i = 0; i < markers.size(); ++i) {
        QVERIFY(QLineF(markers[i].at, markers[i].anchor).length() <= MapMarker::farthest + 0.01);
        for (size_t j = 0; j < i; ++j)
            overlaps += QLineF(markers[i].at, markers[j].at).length() < 2 * MapMarker::radius;
    }
    QCOMPARE(overlaps, 0);
}

void TestMap::cameraKeepsWhatIsUnderThePointer()
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

void TestMap::cameraNeverLeavesTheWorld()
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

void TestMap::pixelAtALabelHasTheColourOfItsCountry_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<QString>("near"); // empty: the whole world
    for (const BoundaryView view : boundaryViews)
        for (const char *near : {"", "DE", "TH", "NG"})
            QTest::addRow("%s %s", qPrintable(codeOf(view)), near)
                << int(view) << QString::fromLatin1(near);
}

void TestMap::pixelAtALabelHasTheColourOfItsCountry()
{
    QFETCH(int, view);
    QFETCH(QString, near);
    const auto map = shownMap(BoundaryView(view));
    map->showTerritory(near);
    const QImage picture = map->grab().toImage();
    const MapColouring &colouring = map->colouring();
    int right = 0;
    for (const char *name : {"DE", "FR", "PL", "TH", "MM", "NG", "TD", "CN", "BR", "AU", "US"}) {
        const QString code = QString::fromLatin1(name);
        const QRect area = map->territoryArea(code);
        if (!map->visibleTerritories().contains(code))
            continue;
        // Somewhere in its area the map says it is this territory, and there it has its colour.
        for (int y = area.top(); y < area.bottom(); y += 3)
            for (int x = area.left(); x < area.right(); x += 3) {
                const auto isInside = [&](int dx, int dy) {
                    return map->territoryAt(QPointF(x + dx + 0.5, y + dy + 0.5)) == code;
                };
                if (!isInside(0, 0) || !isInside(4, 0) || !isInside(-4, 0) || !isInside(0, 4) ||
                    !isInside(0, -4) || map->childAt(x, y))
                    continue;
                right += picture.pixelColor(x, y) == colouring.fills.value(code).colour.light;
            }
    }
    QVERIFY2(right > 100, qPrintable(QString::number(right)));
}

void TestMap::unknownLooksUnlikeNone_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestMap::unknownLooksUnlikeNone()
{
    QFETCH(bool, dark);
    const MapStyle style = MapStyle::of(dark, QFont());
    const MapLook unknown = lookOf(style, mapColour(Rung::Unknown), Hatch::None);
    const MapLook none = lookOf(style, mapColour(Rung::None), Hatch::None);
    QCOMPARE(unknown.hatch, Hatch::Dots);
    QCOMPARE(none.hatch, Hatch::None);
    QVERIFY(std::abs(unknown.colour.lightness() - none.colour.lightness()) >= 15);
    QVERIFY(none.colour != style.sea);
}

void TestMap::printShowsWhatTheScreenShows()
{
    const auto map = shownMap(BoundaryView::Cn);
    map->showTerritory(QStringLiteral("TH"));
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
    // Edges are smoother in print, and the zoom buttons are not printed.
    QVERIFY2(unlike < screen.width() * screen.height() / 50, qPrintable(QString::number(unlike)));
}

void TestMap::recolouringKeepsPlaceAndFocus()
{
    const auto map = shownMap(BoundaryView::Ne);
    map->showTerritory(QStringLiteral("FR"));
    QTest::keyClick(map.get(), Qt::Key_Down);
    const QString focused = map->focused();
    const double zoom = map->zoom();
    const QRect before = map->territoryArea(focused);
    MapColouring other = everyColour();
    other.fills.remove(focused);
    map->setColouring(other);
    QCOMPARE(map->focused(), focused);
    QCOMPARE(map->zoom(), zoom);
    QCOMPARE(map->territoryArea(focused), before);
}

void TestMap::clickActivatesAndDraggingDoesNot()
{
    const auto map = shownMap(BoundaryView::Iso);
    map->showTerritory(QStringLiteral("PL"));
    QSignalSpy activated(map.get(), &MapWidget::territoryActivated);
    const QPoint inside = map->territoryArea(QStringLiteral("PL")).center();
    QTest::mouseClick(map.get(), Qt::LeftButton, {}, inside);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toString(), QStringLiteral("PL"));

    const QRect before = map->territoryArea(QStringLiteral("CZ"));
    QTest::mousePress(map.get(), Qt::LeftButton, {}, inside);
    QTest::mouseMove(map.get(), inside + QPoint(30, 0));
    QTest::mouseMove(map.get(), inside + QPoint(60, 10));
    QTest::mouseRelease(map.get(), Qt::LeftButton, {}, inside + QPoint(60, 10));
    QCOMPARE(activated.size(), 1);
    QVERIFY(map->territoryArea(QStringLiteral("CZ")).left() > before.left());
}

void TestMap::hoverTellsTheTerritory()
{
    const auto map = shownMap(BoundaryView::Iso);
    QSignalSpy hovered(map.get(), &MapWidget::territoryHovered);
    map->showTerritory(QStringLiteral("PL"));
    QTest::mouseMove(map.get(), map->territoryArea(QStringLiteral("PL")).center());
    QTRY_COMPARE(hovered.size(), 1);
    QCOMPARE(hovered.last().first().toString(), QStringLiteral("PL"));
    map->grab(); // the card is drawn without a warning
}

void TestMap::arrowsReachEveryTerritory_data()
{
    addScenes();
}

void TestMap::arrowsReachEveryTerritory()
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

void TestMap::keysZoomActivateAndLeave()
{
    const auto map = shownMap(BoundaryView::Ne);
    QSignalSpy activated(map.get(), &MapWidget::territoryActivated);
    QSignalSpy focused(map.get(), &MapWidget::focusedChanged);
    QTest::keyClick(map.get(), Qt::Key_Return);
    QCOMPARE(activated.size(), 0); // nothing is focused yet
    QTest::keyClick(map.get(), Qt::Key_Right);
    QVERIFY(!map->focused().isEmpty());
    QTest::keyClick(map.get(), Qt::Key_Return);
    QCOMPARE(activated.last().first().toString(), map->focused());

    for (int press = 0; press < 6; ++press)
        QTest::keyClick(map.get(), Qt::Key_Plus);
    QVERIFY(map->zoom() > 8);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left}) {
        QTest::keyClick(map.get(), key);
        // The map follows, so that the focus is always in view.
        QVERIFY2(map->visibleTerritories().contains(map->focused()), qPrintable(map->focused()));
    }
    QTest::keyClick(map.get(), Qt::Key_Minus);
    QTest::keyClick(map.get(), Qt::Key_Home);
    QCOMPARE(map->zoom(), 1.0);
    QTest::keyClick(map.get(), Qt::Key_Escape);
    QCOMPARE(map->focused(), QString());
    QVERIFY(focused.size() > 4);
}

void TestMap::mapStaysLeftToRight()
{
    const auto map = shownMap(BoundaryView::Ne);
    const QRect before = map->territoryArea(QStringLiteral("BR"));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::processEvents();
    const QRect after = map->territoryArea(QStringLiteral("BR"));
    map->grab();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QCOMPARE(after, before);
}

void TestMap::screenReadersFindEveryVisibleTerritory()
{
    const auto map = shownMap(BoundaryView::Cn);
    QSignalSpy activated(map.get(), &MapWidget::territoryActivated);
    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(map.get());
    QVERIFY(root);
    QVERIFY(!root->text(QAccessible::Name).isEmpty());
    const QStringList visible = map->visibleTerritories();
    QVERIFY(visible.size() >= 249);
    QCOMPARE(root->childCount(), visible.size());
    for (int i = 0; i < root->childCount(); ++i) {
        QAccessibleInterface *child = root->child(i);
        QVERIFY(child && child->isValid());
        QVERIFY2(!child->text(QAccessible::Name).isEmpty(), qPrintable(QString::number(i)));
        QCOMPARE(root->indexOfChild(child), i);
        QCOMPARE(child->parent()->object(), map.get());
        QVERIFY(!child->rect().isEmpty());
    }
    QAccessibleInterface *thailand = root->child(int(visible.indexOf(QStringLiteral("TH"))));
    QCOMPARE(thailand->text(QAccessible::Name), QStringLiteral("TH name"));
    QCOMPARE(thailand->text(QAccessible::Value), QStringLiteral("TH text"));
    thailand->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.last().first().toString(), QStringLiteral("TH"));
}

void TestMap::redrawIsPrintedAgainstACopyOfTheFrame()
{
    QImage frame(1920, 1080, QImage::Format_ARGB32_Premultiplied);
    frame.fill(Qt::white);
    QImage copy = frame.copy();
    const double floor =
        quickest([&] { std::memcpy(copy.bits(), frame.constBits(), size_t(frame.sizeInBytes())); });
    const MapColouring colouring = everyColour();
    const MapStyle style = MapStyle::of(false, QFont());
    for (const double zoom : {1.0, 8.0, 64.0}) {
        MapCamera camera;
        camera.setArea(frame.rect());
        const Detail detail = zoom > 1 ? Detail::Regional : Detail::Overview;
        const double projected = quickest([&] { MapScene(geometry(), BoundaryView::Ne, detail); });
        const MapScene scene(geometry(), BoundaryView::Ne, detail);
        camera.moveTo(scene.shape(QStringLiteral("DE"))->label, zoom);
        const MapViewport viewport = camera.viewport();
        const MapRenderer renderer(scene, viewport, colouring, style);
        const double drawn = quickest([&] {
            QPainter painter(&frame);
            renderer.drawBase(painter);
        });
        qInfo("zoom %g: drawn in %.1f ms, %.0f copies of the frame (%.2f ms); projected in %.1f ms",
              zoom, drawn, drawn / floor, floor, projected);
        QVERIFY(drawn > 0);
    }
}

QTEST_MAIN(TestMap)
#include "tst_map.moc"
