// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mapwidget_p.h"
#include "ui/style/style.h"

#include <QAccessible>
#include <QPainter>

namespace mra {

namespace {

constexpr double zoomStep = 1.5; ///< factor of a key or a button

} // namespace

const MapScene::Shape *MapWidget::Private::next(QPointF direction) const
{
    const MapScene &scene = picture.scene();
    const MapScene::Shape *from = scene.shape(focused);
    return from ? scene.next(*from, direction) : scene.nearest(camera().viewport().centre);
}

int MapWidget::Private::entryAt(QPointF position) const
{
    const QList<LegendEntry> &entries = picture.colouring().legend;
    for (int i = 0; i < int(entries.size()); ++i)
        if (picture.legend().at(i).contains(position) && !entries[i].territories.isEmpty())
            return i;
    return noEntry;
}

int MapWidget::Private::entryAfter(int entry, int step) const
{
    const QList<LegendEntry> &entries = picture.colouring().legend;
    for (int i = entry + step; i >= 0 && i < int(entries.size()); i += step)
        if (!entries[i].territories.isEmpty())
            return i;
    return noEntry;
}

void MapWidget::Private::focus(const QString &code)
{
    hovered.clear();
    if (code == focused)
        return;
    focused = code;
    q->update();
    if (!code.isEmpty() && QAccessible::isActive()) {
        QAccessibleEvent event(q, QAccessible::Focus);
        event.setChild(int(q->visibleTerritories().indexOf(code)));
        QAccessible::updateAccessibility(&event);
    }
}

void MapWidget::Private::focusEntry(int entry)
{
    if (entry == focusedEntry)
        return;
    focusedEntry = entry;
    q->update();
    if (entry != noEntry && QAccessible::isActive()) {
        QAccessibleEvent event(q, QAccessible::Focus);
        event.setChild(int(q->visibleTerritories().size()) + entry);
        QAccessible::updateAccessibility(&event);
    }
}

void MapWidget::Private::takeStyle()
{
    MapStyle style = MapStyle::of(isDark(), q->font());
    style.link = q->palette().color(QPalette::Link);
    picture.setStyle(style);
}

QList<MapOutline> MapWidget::Private::outlines() const
{
    QList<MapOutline> outlines;
    if (!selected.isEmpty())
        outlines.append({selected, picture.style().mark});
    if (hasTerritoryFocus() && !focused.isEmpty())
        outlines.append({focused, picture.style().focus});
    return outlines;
}

/// Focus and card, over the picture.
void MapWidget::Private::drawMarks(QPainter &painter) const
{
    const bool keyed = hasTerritoryFocus();
    if (keyed && focused.isEmpty()) {
        painter.setPen(QPen(q->palette().color(QPalette::Highlight), 2));
        painter.drawRect(q->rect().adjusted(1, 1, -1, -1));
    }
    drawEntryMarks(painter);
    const bool byKey = hovered.isEmpty() && keyed;
    const MapScene::Shape *shape = picture.shape(byKey ? focused : hovered);
    if (shape && !dragging)
        picture.drawCard(painter, *shape,
                         byKey ? camera().viewport().toDevice(shape->label) : cardAt);
}

void MapWidget::Private::drawEntryMarks(QPainter &painter) const
{
    if (hoveredEntry != noEntry) {
        const QRectF area = picture.legend().at(hoveredEntry);
        painter.setPen(QPen(picture.style().link, 1));
        painter.drawLine(area.bottomLeft(), area.bottomRight());
    }
    if (focusedEntry != noEntry) {
        painter.setPen(QPen(q->palette().color(QPalette::Highlight), 2));
        painter.drawRect(picture.legend().at(focusedEntry).adjusted(-3, -2, 3, 2));
    }
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
    setAttribute(Qt::WA_InputMethodEnabled); // names can be typed in any script
    d->takeStyle();
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
    // The legend has changed.
    d->hoveredEntry = Private::noEntry;
    if (d->focusedEntry != Private::noEntry)
        d->focusEntry(d->entryAfter(d->focusedEntry - 1, 1));
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

void MapWidget::zoomIn()
{
    d->look([](MapCamera &camera) { camera.zoomAt(camera.area().center(), zoomStep); });
}

void MapWidget::zoomOut()
{
    d->look([](MapCamera &camera) { camera.zoomAt(camera.area().center(), 1 / zoomStep); });
}

void MapWidget::showWorld()
{
    d->look([](MapCamera &camera) { camera.moveTo({}, 1); });
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
    if (shape && colouring().isKnown(code))
        Q_EMIT territoryActivated(code);
}

QStringList MapWidget::legendTexts() const
{
    QStringList texts;
    for (const LegendEntry &entry : d->picture.colouring().legend)
        texts.append(entry.text);
    return texts;
}

QRect MapWidget::legendArea(int entry) const
{
    return d->picture.legend().value(entry).toAlignedRect();
}

int MapWidget::focusedLegend() const
{
    return d->focusedEntry;
}

void MapWidget::activateLegend(int entry)
{
    const LegendEntry about = d->picture.colouring().legend.value(entry);
    if (!about.territories.isEmpty())
        Q_EMIT listWanted(about.territories, about.listTitle);
}

QRect MapWidget::insetFrame() const
{
    return d->picture.insetFrame().toAlignedRect();
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
        d->picture.setSize(size(), devicePixelRatioF()); // texts have another size
        update();
        break;
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
        d->takeStyle();
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
    d->picture.setOutlines(d->outlines());
    QPainter painter(this);
    painter.drawPixmap(0, 0, d->picture.pixmap());
    d->drawMarks(painter);
}

void MapWidget::resizeEvent(QResizeEvent *)
{
    d->picture.setSize(size(), devicePixelRatioF());
    update();
}

} // namespace mra
