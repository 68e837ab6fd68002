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

/// The outline of a territory, by which it is marked.
struct MapOutline
{
    QString code;
    QColor ink;
    friend bool operator==(const MapOutline &, const MapOutline &) = default;
};

/// The map with all that stands around it, of one size, at one place: what a widget shows and what
/// a page prints. No widget; scenes, markers and pixels are made when first needed.
///
/// Its pixels are layers: sea and land, which a recolouring paints over in part; lines, which it
/// leaves alone; and both with outlines, and above them names, markers, inset and furniture.
class MapPicture
{
public:
    [[nodiscard]] BoundaryView view() const { return m_view; }
    void setView(BoundaryView view);
    [[nodiscard]] const MapColouring &colouring() const { return m_colouring; }
    void setColouring(const MapColouring &colouring);
    [[nodiscard]] const MapStyle &style() const { return m_style; }
    void setStyle(const MapStyle &style);
    /// Later ones lie above those before.
    void setOutlines(const QList<MapOutline> &outlines);
    /// In device-independent pixels, and the pixels of the device for one of them.
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
    /// The territory at a place of the picture: a marker near it, else the land under it.
    [[nodiscard]] const MapScene::Shape *hit(QPointF position) const;
    /// Those that have a record.
    [[nodiscard]] QList<const MapScene::Shape *> visible() const;
    /// Its land or its marker, as far as it is on the map.
    [[nodiscard]] QRectF areaOf(const MapScene::Shape &shape) const;
    /// The name; in the view `cn` with that of China where the territory is one of its regions.
    [[nodiscard]] QString nameOf(const MapScene::Shape &shape) const;
    [[nodiscard]] QString textOf(const MapScene::Shape &shape) const;
    /// Areas of the legend's entries, in its order.
    [[nodiscard]] const QList<QRectF> &legend() const { return m_legend; }
    /// Frame of the South China Sea; nothing where the map has none.
    [[nodiscard]] QRectF insetFrame() const;

    /// All but the card, kept until the picture changes.
    [[nodiscard]] const QPixmap &pixmap() const;
    void drawCard(QPainter &painter, const MapScene::Shape &shape, QPointF at) const;
    /// What the picture shows, laid out anew for the shape of the target, in the colours of paper.
    void print(QPainter &painter, const QRectF &target, const QString &selected) const;

private:
    /// What stands on the map beside its scene; made anew when the camera moves.
    struct Placed
    {
        std::vector<MapMarker> markers;
        std::optional<MapInset> inset;
        std::vector<MapLabel> labels;
    };
    [[nodiscard]] Placed placed(const MapScene &scene, const MapViewport &viewport) const;
    [[nodiscard]] const MapScene &scene(const MapViewport &viewport, double ratio) const;
    /// Where only the rough place of the land counts.
    [[nodiscard]] const MapScene &coarseScene() const;
    struct Layer
    {
        QPixmap pixmap;
        bool isStale = true; ///< to be drawn again
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
    mutable std::optional<Placed> m_placed; ///< for the scene that is looked at
    mutable Layer m_land;
    mutable Layer m_lines;
    mutable Layer m_inset;
    mutable Layer m_whole;
};

} // namespace mra
