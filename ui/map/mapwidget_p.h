// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/map/mappicture.h"
#include "ui/map/maptypeahead.h"
#include "ui/map/mapwidget.h"

class QAccessibleInterface;

namespace mra {

/// State and behaviour of the widget; event handlers are in mapwidget_input.cpp.
struct MapWidget::Private
{
    explicit Private(MapWidget *map)
        : q(map)
    {
    }

    static constexpr int noEntry = -1;

    MapWidget *q;
    MapPicture picture;
    MapTypeAhead typeAhead;

    QString selected;
    QString focused;
    QString hovered;
    QPointF cardAt;
    int hoveredEntry = noEntry; ///< of the legend, like the next one
    int focusedEntry = noEntry;
    std::optional<QPointF> pressed;
    QPointF dragged; ///< the last position of the drag
    bool dragging = false;

    [[nodiscard]] const MapCamera &camera() const { return picture.camera(); }
    [[nodiscard]] const MapScene::Shape *next(QPointF direction) const;
    /// The legend entry at a position, if it has a list to open; else noEntry.
    [[nodiscard]] int entryAt(QPointF position) const;
    /// The next entry that has a list; noEntry if there is none.
    [[nodiscard]] int entryAfter(int entry, int step) const;

    /// Changes the camera, and emits zoomChanged() if the zoom has changed.
    template <class Change>
    void look(Change change)
    {
        const double before = camera().zoom();
        picture.look(change);
        q->update();
        if (camera().zoom() != before)
            Q_EMIT q->zoomChanged(camera().zoom());
    }
    void takeStyle();
    void focus(const QString &code);
    void focusEntry(int entry);
    void hover(QPointF position);
    void leave();
    void goTo(const MapScene::Shape &shape);
    void arrow(QPointF direction, bool pans);
    bool type(const QString &letters);
    /// Whether keys move among the territories.
    [[nodiscard]] bool hasTerritoryFocus() const
    {
        return q->hasFocus() && focusedEntry == noEntry;
    }
    /// The outlines of the selected territory and of the one with the keyboard focus.
    [[nodiscard]] QList<MapOutline> outlines() const;
    void drawMarks(QPainter &painter) const;
    void drawEntryMarks(QPainter &painter) const;
};

/// Makes a MapWidget a list of territories for screen readers. For QAccessible::installFactory.
QAccessibleInterface *accessibleMap(const QString &className, QObject *object);

} // namespace mra
