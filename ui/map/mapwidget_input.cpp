// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mapwidget_p.h"

#include <QGuiApplication>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QStyleHints>

#include <cmath>

namespace mra {

namespace {

constexpr double clickStep = 2;  ///< zoom factor of a double click
constexpr double panStep = 0.15; ///< share of the width or height of the map

} // namespace

void MapWidget::Private::hover(QPointF position)
{
    const int entry = entryAt(position);
    const MapScene::Shape *shape = entry == noEntry ? picture.hit(position) : nullptr;
    const QString code = shape ? shape->code : QString();
    const bool isLink = entry != noEntry || (shape && picture.colouring().isKnown(code));
    const Qt::CursorShape cursor = isLink ? Qt::PointingHandCursor : Qt::ArrowCursor;
    if (q->cursor().shape() != cursor)
        q->setCursor(cursor);
    if (!code.isEmpty() || code != hovered || entry != hoveredEntry)
        q->update(); // the card follows the pointer
    cardAt = position;
    hoveredEntry = entry;
    hovered = code;
}

void MapWidget::Private::leave()
{
    q->update();
    hoveredEntry = noEntry;
    hovered.clear();
}

void MapWidget::Private::goTo(const MapScene::Shape &shape)
{
    const QString code = shape.code; // the camera may change the scene
    look([label = shape.label](MapCamera &camera) { camera.reveal(label); });
    focus(code);
}

void MapWidget::Private::arrow(QPointF direction, bool pans)
{
    if (focusedEntry != noEntry) {
        const double step = direction.x() + direction.y();
        const bool isMirrored = QGuiApplication::layoutDirection() == Qt::RightToLeft;
        const bool isBack = (step < 0) != (isMirrored && direction.x() != 0);
        const int entry = entryAfter(focusedEntry, isBack ? -1 : 1);
        return focusEntry(entry == noEntry ? focusedEntry : entry);
    }
    if (pans) {
        const QSizeF step = camera().area().size() * panStep;
        const QPointF pixels(direction.x() * step.width(), direction.y() * step.height());
        look([=](MapCamera &camera) { camera.drag(-pixels); });
    } else if (const MapScene::Shape *shape = next(direction)) {
        goTo(*shape);
    }
}

bool MapWidget::Private::type(const QString &letters)
{
    const bool isName = !letters.isEmpty() &&
                        (letters.front().isLetter() || typeAhead.isTyping()) &&
                        (letters.front().isPrint());
    if (!isName)
        return false;
    QList<MapTypeAhead::Named> names;
    const MapScene &scene = picture.scene();
    for (const MapScene::Shape &shape : scene.shapes())
        if (picture.colouring().isKnown(shape.code))
            names.append({shape.code, picture.nameOf(shape)});
    if (const auto *shape = scene.shape(typeAhead.find(letters, names, focused))) {
        focusEntry(noEntry);
        goTo(*shape);
    }
    return true;
}

void MapWidget::wheelEvent(QWheelEvent *event)
{
    // A wheel turns in notches, a touchpad moves by pixels.
    constexpr double doublingAngle = 360; // eighths of a degree
    constexpr double doublingPixels = 200;
    const QPoint angle = event->angleDelta();
    const QPoint pixels = event->pixelDelta();
    event->accept();
    if (!d->camera().area().contains(event->position()))
        return;
    if (angle.y() == 0 && pixels.y() == 0) {
        const double along = pixels.isNull() ? angle.x() : pixels.x();
        return d->look([=](MapCamera &camera) { camera.drag({along, 0}); });
    }
    const double factor =
        std::exp2(pixels.isNull() ? angle.y() / doublingAngle : pixels.y() / doublingPixels);
    d->look([=](MapCamera &camera) { camera.zoomAt(event->position(), factor); });
    d->hover(event->position());
}

bool MapWidget::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            const double factor = 1 + gesture->value();
            d->look([=](MapCamera &camera) { camera.zoomAt(gesture->position(), factor); });
            return true;
        }
    }
    return QWidget::event(event);
}

void MapWidget::mousePressEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    const bool isHere = d->camera().area().contains(at) || d->entryAt(at) != Private::noEntry;
    if (event->button() != Qt::LeftButton || !isHere)
        return QWidget::mousePressEvent(event);
    d->pressed = at;
    d->dragged = at;
    d->focusEntry(Private::noEntry);
}

void MapWidget::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (!d->pressed)
        return d->hover(at);
    if (!d->dragging)
        d->dragging = d->camera().area().contains(*d->pressed) &&
                      (at - *d->pressed).manhattanLength() >=
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
    const QPointF at = event->position();
    const bool isClick = !d->dragging;
    const int entry = d->entryAt(at);
    const bool isEntry = entry != Private::noEntry && entry == d->entryAt(*d->pressed);
    d->pressed.reset();
    d->dragging = false;
    d->hover(at);
    update();
    if (!isClick)
        return;
    if (isEntry)
        return activateLegend(entry);
    const MapScene::Shape *shape = d->picture.hit(at);
    if (!shape || !colouring().isKnown(shape->code))
        return;
    const QString code = shape->code;
    d->focus(code);
    Q_EMIT territoryActivated(code);
}

void MapWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (event->button() != Qt::LeftButton || !d->camera().area().contains(at))
        return QWidget::mouseDoubleClickEvent(event);
    const bool isOut = event->modifiers() & Qt::ShiftModifier;
    d->look([=](MapCamera &camera) { camera.zoomAt(at, isOut ? 1 / clickStep : clickStep); });
    d->hover(at);
}

void MapWidget::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    d->leave();
}

void MapWidget::keyPressEvent(QKeyEvent *event)
{
    const bool isShifted = event->modifiers() & Qt::ShiftModifier;
    const bool isCommand = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    switch (isCommand ? 0 : event->key()) {
    case Qt::Key_Left:
        return d->arrow({-1, 0}, isShifted);
    case Qt::Key_Right:
        return d->arrow({1, 0}, isShifted);
    case Qt::Key_Up:
        return d->arrow({0, -1}, isShifted);
    case Qt::Key_Down:
        return d->arrow({0, 1}, isShifted);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn();
    case Qt::Key_Minus:
        return zoomOut();
    case Qt::Key_Home:
    case Qt::Key_0:
        return showWorld();
    case Qt::Key_Space:
        if (d->typeAhead.isTyping())
            break;
        [[fallthrough]];
    case Qt::Key_Return:
    case Qt::Key_Enter:
        d->typeAhead.clear();
        return d->focusedEntry == Private::noEntry ? activate(d->focused)
                                                   : activateLegend(d->focusedEntry);
    case Qt::Key_Escape:
        d->typeAhead.clear();
        if (d->focusedEntry != Private::noEntry)
            return d->focusEntry(Private::noEntry);
        if (!d->focused.isEmpty())
            return d->focus({});
        break;
    default:
        break;
    }
    if (isCommand || !d->type(event->text()))
        QWidget::keyPressEvent(event);
}

void MapWidget::inputMethodEvent(QInputMethodEvent *event)
{
    d->type(event->commitString());
    event->accept();
}

void MapWidget::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::BacktabFocusReason) // focus comes from behind the legend
        d->focusEntry(d->entryAfter(Private::noEntry, 1));
}

void MapWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    d->focusEntry(Private::noEntry);
}

/// Map and legend are two tab stops.
bool MapWidget::focusNextPrevChild(bool next)
{
    const bool isInLegend = d->focusedEntry != Private::noEntry;
    if (hasFocus() && isInLegend != next) {
        const int entry = next ? d->entryAfter(Private::noEntry, 1) : Private::noEntry;
        if (entry != d->focusedEntry) {
            d->focusEntry(entry);
            return true;
        }
    }
    return QWidget::focusNextPrevChild(next);
}

} // namespace mra
