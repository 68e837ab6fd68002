// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mapwidget.h"

#include "ui/common/icons.h"
#include "ui/common/style.h"
#include "ui/map/mapaccessible.h"
#include "ui/map/mapcamera.h"
#include "ui/map/mapfurniture.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace mra {

namespace {

constexpr double zoomStep = 1.5;  ///< of a key or a button
constexpr double panStep = 0.15;  ///< of the width or height of the map
constexpr double nearMarker = 12; ///< pixels from a marker that still mean it

} // namespace

struct MapWidget::Private
{
    explicit Private(MapWidget *map)
        : q(map)
    {
    }

    MapWidget *q;
    MapGeometry geometry;
    std::unique_ptr<MapScene> scenes[mapfile::levels]; ///< of the view; made on first need
    BoundaryView view = BoundaryView::Ne;
    MapColouring colouring;
    MapStyle style;

    MapCamera camera;
    QPixmap base; ///< all but markers, marks and texts; null: to be drawn again
    std::vector<MapMarker> markers;

    QString selected;
    QString focused;
    QString hovered;
    QPointF cardAt;
    std::optional<QPointF> pressed;
    QPointF dragged; ///< where the drag was last
    bool dragging = false;

    QToolButton *zoomIn = nullptr;
    QToolButton *zoomOut = nullptr;
    QToolButton *world = nullptr;

    [[nodiscard]] const MapScene &scene(double ratio);
    [[nodiscard]] const MapScene &scene() { return scene(q->devicePixelRatioF()); }
    [[nodiscard]] const MapScene::Shape *hit(QPointF position);
    [[nodiscard]] const MapScene::Shape *next(QPointF direction);

    void layOut();
    void redraw();
    /// Changes what the camera shows, and tells of it.
    template <class Change>
    void look(Change change);
    void focus(const QString &code);
    void hover(const QString &code, QPointF position);
    void updateTexts();
    void drawBase();
};

const MapScene &MapWidget::Private::scene(double ratio)
{
    const MapGeometry::Detail detail = geometry.detailFor(camera.viewport().kmPerPixel() / ratio);
    std::unique_ptr<MapScene> &scene = scenes[size_t(detail)];
    if (!scene)
        scene = std::make_unique<MapScene>(geometry, view, detail);
    return *scene;
}

const MapScene::Shape *MapWidget::Private::hit(QPointF position)
{
    if (!camera.area().contains(position))
        return nullptr;
    const MapMarker *nearest = nullptr;
    double least = nearMarker;
    for (const MapMarker &marker : markers)
        if (const double distance = QLineF(marker.at, position).length(); distance < least) {
            least = distance;
            nearest = &marker;
        }
    return nearest ? nearest->shape : scene().hit(camera.viewport().toMap(position));
}

const MapScene::Shape *MapWidget::Private::next(QPointF direction)
{
    const MapScene::Shape *from = scene().shape(focused);
    return from ? scene().next(*from, direction) : scene().nearest(camera.viewport().centre);
}

void MapWidget::Private::layOut()
{
    const QRectF area = MapFurniture(q->rect(), colouring, view, style).map();
    int y = int(area.top()) + space(Space::Normal);
    for (QToolButton *button : {zoomIn, zoomOut, world}) {
        button->adjustSize();
        button->move(int(area.right()) - button->width() - space(Space::Normal), y);
        y += button->height() + space(Space::Tight);
    }
    look([&] { camera.setArea(area); });
}

void MapWidget::Private::redraw()
{
    base = {};
    q->update();
}

template <class Change>
void MapWidget::Private::look(Change change)
{
    const double before = camera.zoom();
    change();
    zoomIn->setEnabled(camera.zoom() < MapCamera::mostZoom);
    zoomOut->setEnabled(camera.zoom() > 1);
    redraw();
    if (camera.zoom() != before)
        Q_EMIT q->zoomChanged(camera.zoom());
}

void MapWidget::Private::hover(const QString &code, QPointF position)
{
    cardAt = position;
    q->update();
    if (code == hovered)
        return;
    hovered = code;
    Q_EMIT q->territoryHovered(code);
}

void MapWidget::Private::focus(const QString &code)
{
    hovered.clear();
    if (code == focused)
        return;
    focused = code;
    q->update();
    Q_EMIT q->focusedChanged(code);
    if (!code.isEmpty() && QAccessible::isActive()) {
        QAccessibleEvent event(q, QAccessible::Focus);
        event.setChild(int(q->visibleTerritories().indexOf(code)));
        QAccessible::updateAccessibility(&event);
    }
}

void MapWidget::Private::updateTexts()
{
    q->setAccessibleName(MapWidget::tr("World map"));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    name(zoomIn, MapWidget::tr("Zoom in"));
    name(zoomOut, MapWidget::tr("Zoom out"));
    name(world, MapWidget::tr("Whole world"));
}

void MapWidget::Private::drawBase()
{
    const double ratio = q->devicePixelRatioF();
    base = QPixmap((QSizeF(q->size()) * ratio).toSize());
    base.setDevicePixelRatio(ratio);
    base.fill(style.ground);
    const MapViewport place = camera.viewport();
    const MapRenderer renderer(scene(), place, colouring, style);
    markers = renderer.markers();
    QPainter painter(&base);
    renderer.drawBase(painter);
    renderer.drawMarkers(painter, markers);
    MapFurniture(q->rect(), colouring, view, style).draw(painter);
}

MapWidget::MapWidget(QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this))
{
    static const bool installed = [] {
        QAccessible::installFactory(accessibleMap);
        return true;
    }();
    Q_UNUSED(installed)

    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    const auto button = [this](const char *picture, auto slot) {
        auto *made = new QToolButton(this);
        made->setIcon(icon(picture));
        connect(made, &QToolButton::clicked, this, slot);
        return made;
    };
    d->zoomIn = button("plus", [this] { zoomBy(zoomStep); });
    d->zoomOut = button("minus", [this] { zoomBy(1 / zoomStep); });
    d->world = button("maximize", [this] { showWorld(); });
    d->style = MapStyle::of(isDark(), font());
    d->updateTexts();
    d->layOut();
}

MapWidget::~MapWidget() = default;

void MapWidget::setView(BoundaryView view)
{
    if (view == d->view)
        return;
    d->view = view;
    d->markers.clear(); // they point into the scene
    for (std::unique_ptr<MapScene> &scene : d->scenes)
        scene.reset();
    d->layOut();
}

BoundaryView MapWidget::view() const
{
    return d->view;
}

void MapWidget::setColouring(const MapColouring &colouring)
{
    if (colouring == d->colouring)
        return;
    d->colouring = colouring;
    d->layOut();
}

const MapColouring &MapWidget::colouring() const
{
    return d->colouring;
}

void MapWidget::setSelected(const QString &code)
{
    d->selected = code;
    update();
}

QString MapWidget::selected() const
{
    return d->selected;
}

QString MapWidget::focused() const
{
    return d->focused;
}

double MapWidget::zoom() const
{
    return d->camera.zoom();
}

void MapWidget::zoomBy(double factor)
{
    d->look([&] { d->camera.zoomAt(d->camera.area().center(), factor); });
}

void MapWidget::showWorld()
{
    d->look([this] { d->camera.moveTo({}, 1); });
}

void MapWidget::showTerritory(const QString &code)
{
    const MapScene::Shape *shape = d->scene().shape(code);
    if (!shape)
        return;
    // Its largest piece: islands across the ocean would show the whole world.
    const auto size = [](const QRectF &box) { return box.width() * box.height(); };
    const auto largest =
        std::max_element(shape->rings.begin(), shape->rings.end(),
                         [&](const auto &a, const auto &b) { return size(a.box) < size(b.box); });
    d->look([&] { d->camera.fit(largest->box); });
}

QStringList MapWidget::visibleTerritories() const
{
    QStringList codes;
    const MapViewport place = d->camera.viewport();
    for (const MapScene::Shape &shape : d->scene().shapes())
        if (d->scene().isCoded(shape) &&
            MapRenderer::areaOf(shape, place, d->markers).intersects(d->camera.area()))
            codes.append(shape.code);
    return codes;
}

QString MapWidget::territoryName(const QString &code) const
{
    const QString name = d->colouring.names.value(code);
    const MapScene::Shape *shape = d->scene().shape(code);
    if (!name.isEmpty() || !shape)
        return name;
    return d->geometry.name(shape->territory, QLocale().language() == QLocale::Chinese);
}

QString MapWidget::territoryText(const QString &code) const
{
    return d->colouring.fills.value(code).description;
}

QRect MapWidget::territoryArea(const QString &code) const
{
    const MapScene::Shape *shape = d->scene().shape(code);
    if (!shape)
        return {};
    const QRectF land = MapRenderer::areaOf(*shape, d->camera.viewport(), d->markers);
    return land.intersected(d->camera.area()).toAlignedRect();
}

QString MapWidget::territoryAt(QPointF position) const
{
    const MapScene::Shape *shape = d->hit(position);
    return shape ? shape->code : QString();
}

void MapWidget::activate(const QString &code)
{
    const MapScene::Shape *shape = d->scene().shape(code);
    if (shape && d->scene().isCoded(*shape))
        Q_EMIT territoryActivated(code);
}

void MapWidget::render(QPainter &painter, const QRectF &target) const
{
    const double scale = std::min(target.width() / width(), target.height() / height());
    painter.save();
    painter.translate(target.center());
    painter.scale(scale, scale);
    painter.translate(-rect().toRectF().center());
    painter.setClipRect(rect(), Qt::IntersectClip);

    const MapStyle style = MapStyle::of(false, font());
    const MapViewport place = d->camera.viewport();
    const MapRenderer renderer(d->scene(painter.deviceTransform().m11()), place, d->colouring,
                               style);
    const std::vector<MapMarker> markers = renderer.markers();
    renderer.drawBase(painter);
    renderer.drawMarkers(painter, markers);
    renderer.drawOutline(painter, d->selected, style.mark, markers);
    MapFurniture(rect(), d->colouring, d->view, style).draw(painter);
    painter.restore();
}

QSize MapWidget::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 48, line * 26};
}

QSize MapWidget::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 18, line * 14};
}

void MapWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange:
        d->updateTexts();
        d->layOut();
        break;
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
        d->style = MapStyle::of(isDark(), font());
        d->layOut();
        break;
    default:
        break;
    }
}

void MapWidget::paintEvent(QPaintEvent *)
{
    if (d->base.isNull())
        d->drawBase();
    QPainter painter(this);
    painter.drawPixmap(0, 0, d->base);

    const MapViewport place = d->camera.viewport();
    const MapRenderer renderer(d->scene(), place, d->colouring, d->style);
    renderer.drawOutline(painter, d->selected, d->style.mark, d->markers);
    if (hasFocus())
        renderer.drawOutline(painter, d->focused, d->style.focus, d->markers);
    if (hasFocus() && d->focused.isEmpty()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    const bool byKey = d->hovered.isEmpty() && hasFocus();
    const QString code = byKey ? d->focused : d->hovered;
    const MapScene::Shape *shape = d->scene().shape(code);
    if (!shape || d->dragging)
        return;
    drawMapCard(painter, rect(), byKey ? place.toDevice(shape->label) : d->cardAt,
                territoryName(code), territoryText(code), d->style);
}

void MapWidget::resizeEvent(QResizeEvent *)
{
    d->layOut();
}

void MapWidget::wheelEvent(QWheelEvent *event)
{
    constexpr double doubling = 360; // eighths of a degree
    const double factor = std::exp2(event->angleDelta().y() / doubling);
    d->look([&] { d->camera.zoomAt(event->position(), factor); });
    event->accept();
}

void MapWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->camera.area().contains(event->position()))
        return QWidget::mousePressEvent(event);
    d->pressed = event->position();
    d->dragged = event->position();
}

void MapWidget::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (!d->pressed)
        return d->hover(territoryAt(at), at);
    if (!d->dragging)
        d->dragging = (at - *d->pressed).manhattanLength() >=
                      QGuiApplication::styleHints()->startDragDistance();
    if (!d->dragging)
        return;
    setCursor(Qt::ClosedHandCursor);
    d->look([&] { d->camera.drag(at - d->dragged); });
    d->dragged = at;
}

void MapWidget::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->pressed)
        return QWidget::mouseReleaseEvent(event);
    const bool click = !d->dragging;
    d->pressed.reset();
    d->dragging = false;
    unsetCursor();
    update();
    const MapScene::Shape *shape = click ? d->hit(event->position()) : nullptr;
    if (!shape || !d->scene().isCoded(*shape))
        return;
    d->focus(shape->code);
    Q_EMIT territoryActivated(shape->code);
}

void MapWidget::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    d->hover({}, {});
}

void MapWidget::keyPressEvent(QKeyEvent *event)
{
    const auto arrow = [this, event](QPointF direction) {
        if (event->modifiers() & Qt::ShiftModifier) {
            const QSizeF step = d->camera.area().size() * panStep;
            const QPointF pixels(direction.x() * step.width(), direction.y() * step.height());
            d->look([&] { d->camera.drag(-pixels); });
        } else if (const MapScene::Shape *shape = d->next(direction)) {
            d->look([&] { d->camera.reveal(shape->label); });
            d->focus(shape->code);
        }
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return arrow({-1, 0});
    case Qt::Key_Right:
        return arrow({1, 0});
    case Qt::Key_Up:
        return arrow({0, -1});
    case Qt::Key_Down:
        return arrow({0, 1});
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(zoomStep);
    case Qt::Key_Minus:
        return zoomBy(1 / zoomStep);
    case Qt::Key_Home:
        return showWorld();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return activate(d->focused);
    case Qt::Key_Escape:
        if (!d->focused.isEmpty())
            return d->focus({});
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void MapWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MapWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace mra
