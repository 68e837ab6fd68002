// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mapcamera.h"
#include "ui/map/mapwidget.h"
#include "ui/maptest.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <cstring>

using namespace mra;
using mra::test::countries;
using mra::test::Country;
using Detail = MapGeometry::Detail;

namespace {

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

class TestMapWidget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void pixelAtALabelHasTheColourOfItsCountry_data();
    void pixelAtALabelHasTheColourOfItsCountry();
    void unknownLooksUnlikeNone_data();
    void unknownLooksUnlikeNone();
    void printShowsWhatTheScreenShows();
    void recolouringKeepsPlaceAndFocus();
    void clickActivatesAndDraggingDoesNot();
    void hoverTellsTheTerritory();
    void keysZoomActivateAndLeave();
    void mapStaysLeftToRight();
    void screenReadersFindEveryVisibleTerritory();
    void redrawIsPrintedAgainstACopyOfTheFrame();
};

void TestMapWidget::pixelAtALabelHasTheColourOfItsCountry_data()
{
    QTest::addColumn<int>("view");
    QTest::addColumn<QString>("near"); // empty: the whole world
    for (const BoundaryView view : boundaryViews)
        for (const char *near : {"", "DE", "TH", "NG"})
            QTest::addRow("%s %s", qPrintable(codeOf(view)), near)
                << int(view) << QString::fromLatin1(near);
}

void TestMapWidget::pixelAtALabelHasTheColourOfItsCountry()
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

void TestMapWidget::unknownLooksUnlikeNone_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestMapWidget::unknownLooksUnlikeNone()
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

void TestMapWidget::printShowsWhatTheScreenShows()
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

void TestMapWidget::recolouringKeepsPlaceAndFocus()
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

void TestMapWidget::clickActivatesAndDraggingDoesNot()
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

void TestMapWidget::hoverTellsTheTerritory()
{
    const auto map = shownMap(BoundaryView::Iso);
    QSignalSpy hovered(map.get(), &MapWidget::territoryHovered);
    map->showTerritory(QStringLiteral("PL"));
    QTest::mouseMove(map.get(), map->territoryArea(QStringLiteral("PL")).center());
    QTRY_COMPARE(hovered.size(), 1);
    QCOMPARE(hovered.last().first().toString(), QStringLiteral("PL"));
    map->grab(); // the card is drawn without a warning
}

void TestMapWidget::keysZoomActivateAndLeave()
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

void TestMapWidget::mapStaysLeftToRight()
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

void TestMapWidget::screenReadersFindEveryVisibleTerritory()
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

void TestMapWidget::redrawIsPrintedAgainstACopyOfTheFrame()
{
    QImage frame(1920, 1080, QImage::Format_ARGB32_Premultiplied);
    frame.fill(Qt::white);
    QImage copy = frame.copy();
    const double floor =
        quickest([&] { std::memcpy(copy.bits(), frame.constBits(), size_t(frame.sizeInBytes())); });
    const MapGeometry geometry;
    const MapColouring colouring = everyColour();
    const MapStyle style = MapStyle::of(false, QFont());
    for (const double zoom : {1.0, 8.0, 64.0}) {
        MapCamera camera;
        camera.setArea(frame.rect());
        const Detail detail = zoom > 1 ? Detail::Regional : Detail::Overview;
        const double projected = quickest([&] { MapScene(geometry, BoundaryView::Ne, detail); });
        const MapScene scene(geometry, BoundaryView::Ne, detail);
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

QTEST_MAIN(TestMapWidget)
#include "tst_mapwidget.moc"
