// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/map/boundaryview.h"
#include "ui/map/mapcolouring.h"

#include <QWidget>

#include <memory>

namespace mra {

/// The world map: colours territories, and reports which one the user points at or chooses.
///
/// Wheel, pinch, double click and + − zoom, dragging and Shift+arrows pan, the arrows move the
/// focus to the nearest territory in their direction, letters to the next one with that name, Enter
/// or a click activates it, Home and 0 show the whole world, Esc clears the focus. A number of the
/// legend opens its list by a click, or by Tab, arrows and Enter. The map is never mirrored: east
/// is right in every language.
class MapWidget : public QWidget
{
    Q_OBJECT

public:
    explicit MapWidget(QWidget *parent = nullptr);
    ~MapWidget() override;

    void setView(BoundaryView view);
    [[nodiscard]] BoundaryView view() const;

    /// Changes the colours; zoom, place and focus stay.
    void setColouring(const MapColouring &colouring);
    [[nodiscard]] const MapColouring &colouring() const;

    /// Marks the territory; an empty code marks none.
    void setSelected(const QString &code);
    [[nodiscard]] QString selected() const;
    /// The territory with the keyboard focus; empty if none.
    [[nodiscard]] QString focused() const;

    /// From 1, the whole world, to 64.
    [[nodiscard]] double zoom() const;
    /// Zooms by one step about the middle.
    void zoomIn();
    void zoomOut();
    void showWorld();

    /// For screen readers: the territories on the picture, their names, descriptions, and areas in
    /// the widget.
    [[nodiscard]] QStringList visibleTerritories() const;
    [[nodiscard]] QString territoryName(const QString &code) const;
    [[nodiscard]] QString territoryText(const QString &code) const;
    [[nodiscard]] QRect territoryArea(const QString &code) const;
    /// The territory at a position of the widget; empty if none.
    [[nodiscard]] QString territoryAt(QPointF position) const;
    /// Does what a click or Enter on the territory does.
    void activate(const QString &code);

    /// The legend: its texts, their areas, the entry with the keyboard focus (-1 if none), and what
    /// a click on an entry does.
    [[nodiscard]] QStringList legendTexts() const;
    [[nodiscard]] QRect legendArea(int entry) const;
    [[nodiscard]] int focusedLegend() const;
    void activateLegend(int entry);
    /// The frame of the South China Sea in the view `cn`; empty if the map shows that itself.
    [[nodiscard]] QRect insetFrame() const;

    /// The picture as shown (place, zoom, legend, names) on another device: print, PDF, SVG, image.
    /// In the colours of paper, whatever the theme.
    void render(QPainter &painter, const QRectF &target) const;
    using QWidget::render;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void territoryActivated(const QString &code);
    /// A number of the legend was activated; it counts these codes.
    void listWanted(const QStringList &territories, const QString &title);
    void zoomChanged(double zoom);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace mra
