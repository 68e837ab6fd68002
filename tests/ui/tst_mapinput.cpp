// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mapcard.h"
#include "ui/map/maptypeahead.h"
#include "ui/maptest.h"

#include <QApplication>
#include <QLineEdit>
#include <QNativeGestureEvent>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace mra;
using namespace mra::test;

namespace {

/// Steps of a hand: a single jump is not what a mouse does.
void moveTo(MapWidget &map, QPoint at)
{
    QTest::mouseMove(map.windowHandle(), at - QPoint(2, 2));
    QTest::mouseMove(map.windowHandle(), at);
    QCoreApplication::processEvents();
}

} // namespace

/// The map under real mice, wheels, touchpads and keyboards.
class TestMapInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void clickActivatesAndDraggingDoesNot();
    void smallTremorIsAClick();
    void areasWithoutARecordOpenNothing();
    void wheelZoomsAboutThePointer_data();
    void wheelZoomsAboutThePointer();
    void pinchAndDoubleClickZoom();
    void hoverTellsTheTerritory();
    void hoverDoesNotFlicker();
    void markersAreHitNearBy();
    void cardStaysInsideOnTheSideOfReading_data();
    void cardStaysInsideOnTheSideOfReading();
    void keysZoomActivateAndLeave();
    void lettersGoToTheName();
    void typeAheadKnowsPinyinAndCodes();
    void numbersOfTheLegendOpenTheirLists();
    void tabReachesTheLegendAndLeavesTheMap();
    void insetIsHitAtItsOwnScale();
};

void TestMapInput::clickActivatesAndDraggingDoesNot()
{
    const auto map = shownMap(BoundaryView::Iso);
    zoomTo(*map, QStringLiteral("PL"), 8);
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

void TestMapInput::hoverTellsTheTerritory()
{
    const auto map = shownMap(BoundaryView::Iso);
    const QPoint inside = placeOf(*map, QStringLiteral("PL"));
    const QImage before = map->grab().toImage();
    moveTo(*map, inside);
    QCOMPARE(map->cursor().shape(), Qt::PointingHandCursor);
    const QImage card = map->grab().toImage();
    QVERIFY(card != before);
    moveTo(*map, placeOf(*map, QStringLiteral("BR")));
    QVERIFY(map->grab().toImage() != card);
    moveTo(*map, QPoint(map->width() - 2, 2));
    QCOMPARE(map->cursor().shape(), Qt::ArrowCursor);
    QCOMPARE(map->grab().toImage(), before);
}

void TestMapInput::keysZoomActivateAndLeave()
{
    const auto map = shownMap(BoundaryView::Ne);
    QSignalSpy activated(map.get(), &MapWidget::territoryActivated);
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
        const QString before = map->focused();
        QTest::keyClick(map.get(), key);
        QVERIFY2(map->focused() != before, qPrintable(before));
        // The map follows, so that the focus is always in view.
        QVERIFY2(map->visibleTerritories().contains(map->focused()), qPrintable(map->focused()));
    }
    QTest::keyClick(map.get(), Qt::Key_Minus);
    QTest::keyClick(map.get(), Qt::Key_Home);
    QCOMPARE(map->zoom(), 1.0);
    QTest::keyClick(map.get(), Qt::Key_Escape);
    QCOMPARE(map->focused(), QString());
}

void TestMapInput::areasWithoutARecordOpenNothing()
{
    const auto map = shownMap(BoundaryView::Ne);
    QSignalSpy activated(map.get(), &MapWidget::territoryActivated);
    for (const char *name : {"XK", "SOL"}) {
        const QString code = QString::fromLatin1(name);
        zoomTo(*map, code, 24);
        const QPoint inside = placeOf(*map, code);
        QTest::mouseClick(map.get(), Qt::LeftButton, {}, inside);
        map->activate(code);
        QVERIFY(!map->visibleTerritories().contains(code));
        QVERIFY(!map->territoryName(code).isEmpty());
        QVERIFY(!map->territoryText(code).isEmpty()); // says why
    }
    QCOMPARE(activated.size(), 0);
}

void TestMapInput::smallTremorIsAClick()
{
    const auto map = shownMap(BoundaryView::Iso);
    QSignalSpy activated(map.get(), &MapWidget::territoryActivated);
    const QPoint inside = map->territoryArea(QStringLiteral("BR")).center();
    QTest::mousePress(map.get(), Qt::LeftButton, {}, inside);
    QTest::mouseMove(map.get(), inside + QPoint(2, 1));
    QTest::mouseRelease(map.get(), Qt::LeftButton, {}, inside + QPoint(2, 1));
    QCOMPARE(activated.size(), 1);
}

void TestMapInput::wheelZoomsAboutThePointer_data()
{
    QTest::addColumn<QPoint>("angle");
    QTest::addColumn<QPoint>("pixels");
    QTest::newRow("notches") << QPoint(0, 240) << QPoint();
    QTest::newRow("touchpad") << QPoint(0, 40) << QPoint(0, 100);
}

void TestMapInput::wheelZoomsAboutThePointer()
{
    QFETCH(QPoint, angle);
    QFETCH(QPoint, pixels);
    const auto map = shownMap(BoundaryView::Iso);
    QSignalSpy zoomed(map.get(), &MapWidget::zoomChanged);
    const QPoint at = map->territoryArea(QStringLiteral("IN")).center();
    QCOMPARE(map->territoryAt(at), QStringLiteral("IN"));
    for (int turn = 0; turn < 5; ++turn)
        wheel(*map, at, angle, pixels);
    QVERIFY2(map->zoom() > 4, qPrintable(QString::number(map->zoom())));
    QCOMPARE(zoomed.size(), 5);
    QCOMPARE(map->territoryAt(at), QStringLiteral("IN"));
    for (int turn = 0; turn < 8; ++turn)
        wheel(*map, at, -angle, -pixels);
    QCOMPARE(map->zoom(), 1.0);
    wheel(*map, QPoint(20, map->height() - 4), angle, pixels); // beside the map
    QCOMPARE(map->zoom(), 1.0);
}

void TestMapInput::pinchAndDoubleClickZoom()
{
    const auto map = shownMap(BoundaryView::Iso);
    const QPoint at = map->territoryArea(QStringLiteral("IN")).center();
    QTest::mouseDClick(map->windowHandle(), Qt::LeftButton, {}, at);
    QVERIFY2(map->zoom() > 1.9, qPrintable(QString::number(map->zoom())));
    QCOMPARE(map->territoryAt(at), QStringLiteral("IN"));
    const double before = map->zoom();
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2,
                              at, at, map->mapToGlobal(at), 0.25, {});
    QApplication::sendEvent(map.get(), &pinch);
    QCOMPARE(map->zoom(), before * 1.25);
    QTest::mouseDClick(map->windowHandle(), Qt::LeftButton, Qt::ShiftModifier, at);
    QVERIFY(map->zoom() < before);
}

void TestMapInput::hoverDoesNotFlicker()
{
    const auto map = shownMap(BoundaryView::Iso);
    const QPoint inside = map->territoryArea(QStringLiteral("BR")).center();
    moveTo(*map, inside);
    for (int step = 0; step < 20; ++step)
        moveTo(*map, inside + QPoint(step, step / 2));
    const QPoint at = inside + QPoint(19, 9);
    const QImage first = map->grab().toImage();
    moveTo(*map, at);
    QCOMPARE(map->grab().toImage(), first);
}

void TestMapInput::markersAreHitNearBy()
{
    const auto map = shownMap(BoundaryView::Iso);
    const QPoint fiji = map->territoryArea(QStringLiteral("MU")).center();
    QCOMPARE(map->territoryAt(fiji), QStringLiteral("MU"));
    QCOMPARE(map->territoryAt(fiji + QPoint(0, -9)), QStringLiteral("MU")); // at sea
    // Land around a marker has its own right.
    const QRect vatican = map->territoryArea(QStringLiteral("VA"));
    QCOMPARE(map->territoryAt(vatican.center()), QStringLiteral("VA"));
    int italy = 0;
    for (int x = -10; x <= 10; ++x)
        for (int y = -10; y <= 10; ++y)
            italy += map->territoryAt(vatican.center() + QPoint(x, y)) == u"IT";
    QVERIFY2(italy > 40, qPrintable(QString::number(italy)));
}

void TestMapInput::cardStaysInsideOnTheSideOfReading_data()
{
    QTest::addColumn<QPointF>("at");
    QTest::newRow("middle") << QPointF(300, 200);
    QTest::newRow("left top") << QPointF(3, 3);
    QTest::newRow("right top") << QPointF(597, 3);
    QTest::newRow("left bottom") << QPointF(3, 397);
    QTest::newRow("right bottom") << QPointF(597, 397);
}

void TestMapInput::cardStaysInsideOnTheSideOfReading()
{
    QFETCH(QPointF, at);
    const QRectF area(0, 0, 600, 400);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft})
        for (const QSizeF size : {QSizeF(120, 60), QSizeF(250, 180)}) {
            const QRectF card = placeOfCard(size, area, at, 14, direction);
            QCOMPARE(card.size(), size);
            QVERIFY(area.contains(card));
            QVERIFY(!card.contains(at));
            if (at.x() == 300)
                QCOMPARE(card.left() > at.x(), direction == Qt::LeftToRight);
        }
}

void TestMapInput::lettersGoToTheName()
{
    const auto map = shownMap(BoundaryView::Ne);
    QTest::keyClicks(map.get(), QStringLiteral("th n"));
    QCOMPARE(map->focused(), QStringLiteral("TH")); // “TH name”; the space is one of the name
    QTest::qWait(QApplication::keyboardInputInterval() * 2 + 50);
    QTest::keyClick(map.get(), Qt::Key_Z);
    QCOMPARE(map->focused(), QStringLiteral("ZA"));
    QTest::keyClick(map.get(), Qt::Key_Z);
    QCOMPARE(map->focused(), QStringLiteral("ZM"));
    QTest::keyClick(map.get(), Qt::Key_Z);
    QCOMPARE(map->focused(), QStringLiteral("ZW"));
    QSignalSpy activated(map.get(), &MapWidget::territoryActivated);
    QTest::keyClick(map.get(), Qt::Key_Return);
    QCOMPARE(activated.last().first().toString(), QStringLiteral("ZW"));
    QTest::keyClick(map.get(), Qt::Key_T, Qt::ControlModifier); // is a command, no name
    QCOMPARE(map->focused(), QStringLiteral("ZW"));
}

void TestMapInput::typeAheadKnowsPinyinAndCodes()
{
    const QList<MapTypeAhead::Named> names{{QStringLiteral("CN"), QStringLiteral("中国")},
                                           {QStringLiteral("TH"), QStringLiteral("泰国")},
                                           {QStringLiteral("NZ"), QStringLiteral("新西兰")},
                                           {QStringLiteral("CI"), QStringLiteral("Côte d’Ivoire")}};
    const auto find = [&](const char *letters) {
        return MapTypeAhead().find(QString::fromUtf8(letters), names, {});
    };
    QCOMPARE(find("泰"), QStringLiteral("TH"));
    QCOMPARE(find("xinxi"), QStringLiteral("NZ"));
    QCOMPARE(find("zg"), QStringLiteral("CN"));
    QCOMPARE(find("nz"), QStringLiteral("NZ"));
    QCOMPARE(find("cote"), QStringLiteral("CI"));
    QCOMPARE(find("qq"), QString());
}

void TestMapInput::numbersOfTheLegendOpenTheirLists()
{
    const auto map = shownMap(BoundaryView::Iso);
    QSignalSpy wanted(map.get(), &MapWidget::listWanted);
    QSignalSpy activated(map.get(), &MapWidget::territoryActivated);
    for (int entry = 0; entry < int(map->legendTexts().size()); ++entry)
        QTest::mouseClick(map.get(), Qt::LeftButton, {}, map->legendArea(entry).center());
    QCOMPARE(wanted.size(), 2); // the others count nothing
    QCOMPARE(wanted.first().first().toStringList(),
             (QStringList{QStringLiteral("DE"), QStringLiteral("FR")}));
    QCOMPARE(wanted.first().last().toString(), QStringLiteral("First list"));
    QCOMPARE(activated.size(), 0);
    moveTo(*map, map->legendArea(1).center());
    QCOMPARE(map->cursor().shape(), Qt::PointingHandCursor);
    moveTo(*map, map->legendArea(0).center());
    QCOMPARE(map->cursor().shape(), Qt::ArrowCursor);
    // In a script from the right it stands on the other side, and is hit there.
    const QRect before = map->legendArea(1);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    map->resize(map->size() - QSize(2, 0));
    const QRect after = map->legendArea(1);
    QTest::mouseClick(map.get(), Qt::LeftButton, {}, after.center());
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QVERIFY(after.left() > before.right());
    QCOMPARE(wanted.size(), 3);
}

void TestMapInput::tabReachesTheLegendAndLeavesTheMap()
{
    QWidget window;
    auto *layout = new QVBoxLayout(&window);
    layout->setSizeConstraint(QLayout::SetNoConstraint);
    auto *before = new QLineEdit;
    auto *map = new MapWidget;
    auto *after = new QLineEdit;
    for (QWidget *widget : std::initializer_list<QWidget *>{before, map, after})
        layout->addWidget(widget);
    map->setColouring(everyColour());
    window.resize(900, 700);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before->setFocus();
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), map);
    QCOMPARE(map->focusedLegend(), -1);
    press(Qt::Key_Tab);
    QCOMPARE(map->focusedLegend(), 1);
    press(Qt::Key_Right);
    QCOMPARE(map->focusedLegend(), 3);
    press(Qt::Key_Right); // the last one
    QCOMPARE(map->focusedLegend(), 3);
    QSignalSpy wanted(map, &MapWidget::listWanted);
    press(Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), after);
    QCOMPARE(map->focusedLegend(), -1);
    press(Qt::Key_Backtab);
    QCOMPARE(map->focusedLegend(), 1);
    press(Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), map);
    QCOMPARE(map->focusedLegend(), -1);
    press(Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), before);
}

void TestMapInput::insetIsHitAtItsOwnScale()
{
    const auto map = shownMap(BoundaryView::Cn);
    const QRect frame = map->insetFrame();
    QVERIFY(!frame.isEmpty());
    QStringList hit;
    for (int y = frame.top() + 1; y < frame.bottom(); ++y)
        for (int x = frame.left() + 1; x < frame.right(); ++x)
            if (const QString code = map->territoryAt(QPointF(x, y)); !code.isEmpty())
                hit.append(code);
    hit.removeDuplicates();
    for (const char *code : {"CN", "VN", "PH", "TW"})
        QVERIFY2(hit.contains(QLatin1String(code)), code);
    QVERIFY(!hit.contains(QStringLiteral("ZA")) && !hit.contains(QStringLiteral("AR")));
}

QTEST_MAIN(TestMapInput)
#include "tst_mapinput.moc"
