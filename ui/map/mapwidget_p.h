// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/map/mappicture.h"
#include "ui/map/maptypeahead.h"
#include "ui/map/mapwidget.h"

class QAccessibleInterface;

namespace mra {

/// What the widget knows and does; its events are in mapwidget_input.cpp.
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
    int hoveredEntry = noEntry; ///< of the legend, as is the next one
    int focusedEntry = noEntry;
    std::optional<QPointF> pressed;
    QPointF dragged; ///< where the drag was last
    bool dragging = false;

    [[nodiscard]] const MapCamera &camera() const { return picture.camera(); }
    [[nodiscard]] const MapScene::Shape *next(QPointF direction) const;
    /// The entry at a place that has a list to open.
    [[nodiscard]] int entryAt(QPointF position) const;
    /// The next one that has a list; noEntry where there is none.
    [[nodiscard]] int entryAfter(int entry, int step) const;

    /// Changes what the camera shows, and tells of it.
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
    /// The keys go among the territories.
    [[nodiscard]] bool isKeyed() const { return q->hasFocus() && focusedEntry == noEntry; }
    /// Of what is selected, and of what has the focus of the keys.
    [[nodiscard]] QList<MapOutline> outlines() const;
    void drawMarks(QPainter &painter) const;
    void drawEntryMarks(QPainter &painter) const;
};

/// Makes the MapWidget speak to screen readers as a list of territories. For
/// QAccessible::installFactory.
QAccessibleInterface *accessibleMap(const QString &className, QObject *object);

} // namespace mra
