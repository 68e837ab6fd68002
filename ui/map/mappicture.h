// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/map/mapcamera.h"
#include "ui/map/mapcard.h"
#include "ui/map/mapinset.h"
#include "ui/map/maplabels.h"

#include <QPixmap>

#include <memory>
#include <optional>

namespace mra {

/// An outline that marks a territory.
struct MapOutline
{
    QString code;
    QColor ink;
    friend bool operator==(const MapOutline &, const MapOutline &) = default;
};

/// The map with everything around it, at one size and one place: what a widget shows and a page
/// prints. Not a widget; scenes, markers and pixels are made when first needed.
///
/// Its pixels are cached in layers: sea and land, which are repainted in part when colours change;
/// lines, which do not depend on them; the inset; and the whole picture, which adds outlines,
/// names, markers and furniture.
class MapPicture
{
public:
    [[nodiscard]] BoundaryView view() const { return m_view; }
    void setView(BoundaryView view);
    [[nodiscard]] const MapColouring &colouring() const { return m_colouring; }
    void setColouring(const MapColouring &colouring);
    [[nodiscard]] const MapStyle &style() const { return m_style; }
    void setStyle(const MapStyle &style);
    /// Later outlines are drawn above earlier ones.
    void setOutlines(const QList<MapOutline> &outlines);
    /// `size` is in device-independent pixels; `ratio` is the number of device pixels for one of
    /// them.
    void setSize(const QSizeF &size, double ratio);
    [[nodiscard]] double ratio() const { return m_ratio; }

    [[nodiscard]] const MapCamera &camera() const { return m_camera; }
    template <class Change>
    void look(Change change)
    {
        change(m_camera);
        dropPixels();
    }

    [[nodiscard]] const MapScene &scene() const { return scene(m_camera.viewport(), m_ratio); }
    [[nodiscard]] const MapScene::Shape *shape(const QString &code) const
    {
        return scene().shape(code);
    }
    /// The territory at a position of the picture: that of a marker near it, else that of the land
    /// there; null if there is neither.
    [[nodiscard]] const MapScene::Shape *hit(QPointF position) const;
    /// The visible territories that have a record.
    [[nodiscard]] QList<const MapScene::Shape *> visible() const;
    /// The area of its land or marker, as far as it is on the map.
    [[nodiscard]] QRectF areaOf(const MapScene::Shape &shape) const;
    /// The name; in the view `cn` with that of China if the territory is one of its regions.
    [[nodiscard]] QString nameOf(const MapScene::Shape &shape) const;
    [[nodiscard]] QString textOf(const MapScene::Shape &shape) const;
    /// Areas of the legend entries, in their order.
    [[nodiscard]] const QList<QRectF> &legend() const { return m_legend; }
    /// The frame of the South China Sea; empty if the map has none.
    [[nodiscard]] QRectF insetFrame() const;

    /// Everything except the card; cached until the picture changes.
    [[nodiscard]] const QPixmap &pixmap() const;
    void drawCard(QPainter &painter, const MapScene::Shape &shape, QPointF at) const;
    /// Prints what the picture shows, laid out for the shape of the target, in the colours of
    /// paper.
    void print(QPainter &painter, const QRectF &target, const QString &selected) const;

private:
    /// What is on the map besides its scene; made again when the camera moves.
    struct Placed
    {
        std::vector<MapMarker> markers;
        std::optional<MapInset> inset;
        std::vector<MapLabel> labels;
    };
    [[nodiscard]] Placed placed(const MapScene &scene, const MapViewport &viewport) const;
    [[nodiscard]] const MapScene &scene(const MapViewport &viewport, double ratio) const;
    /// For uses that need only the rough place of the land.
    [[nodiscard]] const MapScene &coarseScene() const;
    struct Layer
    {
        QPixmap pixmap;
        bool isStale = true; ///< must be drawn again
    };
    [[nodiscard]] const Placed &placed() const;
    /// The country that the territory is a region of in this view, or mapfile::none.
    [[nodiscard]] quint16 parentOf(const MapScene::Shape &shape) const;
    void layOut();
    void dropPixels();
    template <class Draw>
    void freshen(Layer &layer, const QSizeF &size, const QColor &ground, Draw draw) const;
    void drawAbove(QPainter &painter) const;

    MapGeometry m_geometry;
    BoundaryView m_view = BoundaryView::Ne;
    MapColouring m_colouring;
    MapStyle m_style;
    QList<MapOutline> m_outlines;
    QRectF m_area;
    double m_ratio = 1;
    MapCamera m_camera;
    QList<QRectF> m_legend;
    mutable std::unique_ptr<MapScene> m_scenes[mapfile::levels];
    mutable std::optional<Placed> m_placed; ///< for the present scene
    mutable Layer m_land;
    mutable Layer m_lines;
    mutable Layer m_inset;
    mutable Layer m_whole;
};

} // namespace mra
