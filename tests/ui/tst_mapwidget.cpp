// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mapcamera.h"
#include "ui/map/mappicture.h"
#include "ui/maptest.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <cmath>
#include <cstring>

using namespace mra;
using namespace mra::test;
using Detail = MapGeometry::Detail;

namespace {

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
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void pixelAtALabelHasTheColourOfItsCountry_data();
    void pixelAtALabelHasTheColourOfItsCountry();
    void unknownLooksUnlikeNone_data();
    void unknownLooksUnlikeNone();
    void classesAreToldApartByEverySight_data();
    void classesAreToldApartByEverySight();
    void recolouringKeepsPlaceAndFocus();
    void recolouringEqualsADrawingFromTheStart();
    void mapStaysLeftToRight();
    void screenReadersFindEveryVisibleTerritory();
    void screenReadersFindTheLegend();
    void redrawIsPrintedAgainstACopyOfTheFrame();
    void stepsOfThePictureArePrinted();
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
    if (!near.isEmpty())
        zoomTo(*map, near, 6);
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

void TestMapWidget::classesAreToldApartByEverySight_data()
{
    unknownLooksUnlikeNone_data();
}

/// Distances of CIE 1976, as people without one of the three cones see the colours (Machado,
/// Oliveira, Fernandes 2009).
void TestMapWidget::classesAreToldApartByEverySight()
{
    using Vector = std::array<double, 3>;
    using Matrix = std::array<Vector, 3>;
    constexpr Matrix normal{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
    constexpr Matrix protan{{{0.152286, 1.052583, -0.204868},
                             {0.114503, 0.786281, 0.099216},
                             {-0.003882, -0.048116, 1.051998}}};
    constexpr Matrix deutan{{{0.367322, 0.860646, -0.227968},
                             {0.280085, 0.672501, 0.047413},
                             {-0.011820, 0.042940, 0.968881}}};
    constexpr Matrix tritan{{{1.255528, -0.076749, -0.178779},
                             {-0.078411, 0.930809, 0.147602},
                             {0.004733, 0.691367, 0.303900}}};
    const auto times = [](const Matrix &matrix, const Vector &v) {
        Vector result{};
        for (size_t row = 0; row < 3; ++row)
            result[row] = matrix[row][0] * v[0] + matrix[row][1] * v[1] + matrix[row][2] * v[2];
        return result;
    };
    const auto lab = [&](const QColor &colour, const Matrix &sight) {
        const auto linear = [](double c) {
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        Vector seen =
            times(sight, {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())});
        for (double &part : seen)
            part = std::clamp(part, 0.0, 1.0);
        constexpr Matrix xyz{{{0.4339, 0.3762, 0.1899},
                              {0.2126, 0.7152, 0.0722},
                              {0.0177, 0.1095, 0.8728}}}; // of the white
        const auto root = [](double t) {
            return t > 0.008856 ? std::cbrt(t) : 7.787 * t + 16 / 116.0;
        };
        const Vector v = times(xyz, seen);
        return Vector{116 * root(v[1]) - 16, 500 * (root(v[0]) - root(v[1])),
                      200 * (root(v[1]) - root(v[2]))};
    };
    QFETCH(bool, dark);
    const MapStyle style = MapStyle::of(dark, QFont());
    const QList<Rung> ladder{Rung::None, Rung::Announced, Rung::Signed, Rung::InForce,
                             Rung::Usable};
    for (const Matrix &sight : {normal, protan, deutan, tritan})
        for (int i = 0; i < ladder.size(); ++i)
            for (int j = 0; j < i; ++j) {
                const Vector a = lab(style.colour(mapColour(ladder[i])), sight);
                const Vector b = lab(style.colour(mapColour(ladder[j])), sight);
                const double distance = std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
                QVERIFY2(distance >= 19, qPrintable(QStringLiteral("%1 and %2: %3")
                                                        .arg(keyOf(ladder[i]), keyOf(ladder[j]))
                                                        .arg(distance)));
            }
}

void TestMapWidget::recolouringKeepsPlaceAndFocus()
{
    const auto map = shownMap(BoundaryView::Ne);
    zoomTo(*map, QStringLiteral("FR"), 8);
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

/// Only what changed is painted anew; the picture must be that of a map made with these colours.
void TestMapWidget::recolouringEqualsADrawingFromTheStart()
{
    const auto map = shownMap(BoundaryView::Ne);
    const QImage before = map->grab().toImage();
    MapColouring other = everyColour();
    for (const char *code : {"CN", "FR", "BR", "FJ", "MT", "RU"})
        other.fills[QString::fromLatin1(code)] = {mapColour(Rung::Signed), Hatch::Dots, {}};
    map->setColouring(other);
    const QImage recoloured = map->grab().toImage();
    const auto fresh = shownMap(BoundaryView::Ne);
    fresh->setColouring(other);
    fresh->resize(fresh->size() - QSize(0, 1));
    fresh->resize(map->size()); // drops what was painted
    const QImage drawn = fresh->grab().toImage();
    QVERIFY(recoloured != before);
    int unlike = 0;
    for (int y = 0; y < drawn.height(); ++y)
        for (int x = 0; x < drawn.width(); ++x)
            unlike += std::abs(qGray(drawn.pixel(x, y)) - qGray(recoloured.pixel(x, y))) > 24;
    // A shade of the old colour is left along a coast.
    QVERIFY2(unlike < drawn.width() * drawn.height() / 2000, qPrintable(QString::number(unlike)));
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
    QCOMPARE(root->childCount(), visible.size() + map->legendTexts().size());
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
    QCOMPARE(thailand->role(), QAccessible::ListItem);
    const QPoint middle = thailand->rect().center();
    QVERIFY(root->childAt(middle.x(), middle.y()));
    thailand->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.last().first().toString(), QStringLiteral("TH"));
    map->setSelected(QStringLiteral("TH"));
    QVERIFY(thailand->state().selected);
}

void TestMapWidget::screenReadersFindTheLegend()
{
    const auto map = shownMap(BoundaryView::Iso);
    QSignalSpy wanted(map.get(), &MapWidget::listWanted);
    QAccessibleInterface *root = QAccessible::queryAccessibleInterface(map.get());
    const int first = int(map->visibleTerritories().size());
    for (int i = 0; i < int(map->legendTexts().size()); ++i) {
        QAccessibleInterface *entry = root->child(first + i);
        QCOMPARE(entry->text(QAccessible::Name), map->legendTexts().at(i));
        QCOMPARE(root->indexOfChild(entry), first + i);
        const QPoint middle = entry->rect().center();
        QCOMPARE(root->childAt(middle.x(), middle.y()), entry);
    }
    QVERIFY(!root->child(root->childCount()));
    root->child(first + 3)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.last().last().toString(), QStringLiteral("Second list"));
    QTest::keyClick(map.get(), Qt::Key_Tab);
    QCOMPARE(root->focusChild(), root->child(first + 1));
    QVERIFY(root->focusChild()->state().focused);
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
            renderer.drawLand(painter);
            renderer.drawLines(painter);
        });
        qInfo("zoom %g: drawn in %.1f ms, %.0f copies of the frame (%.2f ms); projected in %.1f ms",
              zoom, drawn, drawn / floor, floor, projected);
        QVERIFY(drawn > 0);
    }
}

void TestMapWidget::stepsOfThePictureArePrinted()
{
    for (const BoundaryView view : {BoundaryView::Ne, BoundaryView::Cn})
        for (const double zoom : {1.0, 8.0}) {
            MapPicture picture;
            picture.setView(view);
            picture.setStyle(MapStyle::of(false, QFont()));
            picture.setSize(QSizeF(1920, 1080), 1);
            MapColouring colouring = everyColour();
            picture.setColouring(colouring);
            const QPointF centre = picture.shape(QStringLiteral("TH"))->label;
            const auto moved = [&] {
                picture.look([=](MapCamera &camera) { camera.moveTo(centre, zoom); });
                (void)picture.pixmap();
            };
            moved();
            const double whole = quickest(moved);
            bool isOdd = false;
            const double recoloured = quickest([&] {
                isOdd = !isOdd;
                for (const char *code : {"MM", "LA", "KH", "VN", "MY"})
                    colouring.fills[QString::fromLatin1(code)].colour =
                        mapColour(isOdd ? Rung::Usable : Rung::Signed);
                picture.setColouring(colouring);
                (void)picture.pixmap();
            });
            qInfo("%s, zoom %g: moved %.1f ms, five recoloured %.1f ms", qPrintable(codeOf(view)),
                  zoom, whole, recoloured);
            QVERIFY(recoloured < whole);
        }
}

QTEST_MAIN(TestMapWidget)
#include "tst_mapwidget.moc"
