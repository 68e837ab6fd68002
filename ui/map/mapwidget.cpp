// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mapwidget.h"

#include "ui/common/style.h"
#include "ui/map/mapaccessible.h"
#include "ui/map/mappicture.h"

#include <QAccessible>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>

#include <cmath>
#include <optional>

namespace mra {

namespace {

constexpr double zoomStep = 1.5; ///< of a key
constexpr double panStep = 0.15; ///< of the width or height of the map

} // namespace

struct MapWidget::Private
{
    explicit Private(MapWidget *map)
        : q(map)
    {
    }

    MapWidget *q;
    MapPicture picture;

    QString selected;
    QString focused;
    QString hovered;
    QPointF cardAt;
    std::optional<QPointF> pressed;
    QPointF dragged; ///< where the drag was last
    bool dragging = false;

    [[nodiscard]] const MapCamera &camera() const { return picture.camera(); }
    [[nodiscard]] const MapScene::Shape *next(QPointF direction) const;
    /// Changes what the camera shows, and tells of it.
    template <class Change>
    void look(Change change);
    void focus(const QString &code);
    void hover(const QString &code, QPointF position);
    void drawMarks(QPainter &painter) const;
};

const MapScene::Shape *MapWidget::Private::next(QPointF direction) const
{
    const MapScene &scene = picture.scene();
    const MapScene::Shape *from = scene.shape(focused);
    return from ? scene.next(*from, direction) : scene.nearest(camera().viewport().centre);
}

template <class Change>
void MapWidget::Private::look(Change change)
{
    const double before = camera().zoom();
    picture.look(change);
    q->update();
    if (camera().zoom() != before)
        Q_EMIT q->zoomChanged(camera().zoom());
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

/// Selection, focus and card, over the picture.
void MapWidget::Private::drawMarks(QPainter &painter) const
{
    const bool keyed = q->hasFocus();
    picture.drawOutline(painter, selected, picture.style().mark);
    if (keyed)
        picture.drawOutline(painter, focused, picture.style().focus);
    if (keyed && focused.isEmpty()) {
        painter.setPen(QPen(q->palette().color(QPalette::Highlight), 2));
        painter.drawRect(q->rect().adjusted(1, 1, -1, -1));
    }
    const bool byKey = hovered.isEmpty() && keyed;
    const MapScene::Shape *shape = picture.shape(byKey ? focused : hovered);
    if (shape && !dragging)
        picture.drawCard(painter, *shape,
                         byKey ? camera().viewport().toDevice(shape->label) : cardAt);
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
    d->picture.setStyle(MapStyle::of(isDark(), font()));
    setAccessibleName(tr("World map"));
}

MapWidget::~MapWidget() = default;

void MapWidget::setView(BoundaryView view)
{
    d->picture.setView(view);
    update();
}

BoundaryView MapWidget::view() const
{
    return d->picture.view();
}

void MapWidget::setColouring(const MapColouring &colouring)
{
    if (colouring == d->picture.colouring())
        return;
    d->picture.setColouring(colouring);
    update();
}

const MapColouring &MapWidget::colouring() const
{
    return d->picture.colouring();
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
    return d->camera().zoom();
}

void MapWidget::zoomBy(double factor)
{
    d->look([=](MapCamera &camera) { camera.zoomAt(camera.area().center(), factor); });
}

void MapWidget::showWorld()
{
    d->look([](MapCamera &camera) { camera.moveTo({}, 1); });
}

void MapWidget::showTerritory(const QString &code)
{
    const MapScene::Shape *shape = d->picture.shape(code);
    if (!shape)
        return;
    d->look([box = MapScene::largestPiece(*shape)](MapCamera &camera) { camera.fit(box); });
}

QStringList MapWidget::visibleTerritories() const
{
    QStringList codes;
    for (const MapScene::Shape *shape : d->picture.visible())
        codes.append(shape->code);
    return codes;
}

QString MapWidget::territoryName(const QString &code) const
{
    const MapScene::Shape *shape = d->picture.shape(code);
    return shape ? d->picture.nameOf(*shape) : QString();
}

QString MapWidget::territoryText(const QString &code) const
{
    const MapScene::Shape *shape = d->picture.shape(code);
    return shape ? d->picture.textOf(*shape) : QString();
}

QRect MapWidget::territoryArea(const QString &code) const
{
    const MapScene::Shape *shape = d->picture.shape(code);
    return shape ? d->picture.areaOf(*shape).toAlignedRect() : QRect();
}

QString MapWidget::territoryAt(QPointF position) const
{
    const MapScene::Shape *shape = d->picture.hit(position);
    return shape ? shape->code : QString();
}

void MapWidget::activate(const QString &code)
{
    const MapScene::Shape *shape = d->picture.shape(code);
    if (shape && d->picture.scene().isCoded(*shape))
        Q_EMIT territoryActivated(code);
}

void MapWidget::render(QPainter &painter, const QRectF &target) const
{
    d->picture.print(painter, target, d->selected);
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
        setAccessibleName(tr("World map"));
        d->picture.setSize(size(), devicePixelRatioF()); // texts need another room
        update();
        break;
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
        d->picture.setStyle(MapStyle::of(isDark(), font()));
        update();
        break;
    default:
        break;
    }
}

void MapWidget::paintEvent(QPaintEvent *)
{
    if (d->picture.ratio() != devicePixelRatioF())
        d->picture.setSize(size(), devicePixelRatioF());
    QPainter painter(this);
    painter.drawPixmap(0, 0, d->picture.pixmap());
    d->drawMarks(painter);
}

void MapWidget::resizeEvent(QResizeEvent *)
{
    d->picture.setSize(size(), devicePixelRatioF());
    update();
}

void MapWidget::wheelEvent(QWheelEvent *event)
{
    constexpr double doubling = 360; // eighths of a degree
    const double factor = std::exp2(event->angleDelta().y() / doubling);
    d->look([=](MapCamera &camera) { camera.zoomAt(event->position(), factor); });
    event->accept();
}

void MapWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->camera().area().contains(event->position()))
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
    d->look([step = at - d->dragged](MapCamera &camera) { camera.drag(step); });
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
    const MapScene::Shape *shape = click ? d->picture.hit(event->position()) : nullptr;
    if (!shape || !d->picture.scene().isCoded(*shape))
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
            const QSizeF step = d->camera().area().size() * panStep;
            const QPointF pixels(direction.x() * step.width(), direction.y() * step.height());
            d->look([=](MapCamera &camera) { camera.drag(-pixels); });
        } else if (const MapScene::Shape *shape = d->next(direction)) {
            d->look([label = shape->label](MapCamera &camera) { camera.reveal(label); });
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

} // namespace mra
