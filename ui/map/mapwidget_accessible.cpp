// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mapwidget_p.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace mra {

namespace {

/// A part of the map that is no widget: its area, its name, and its one action.
class MapPart : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    explicit MapPart(MapWidget *map)
        : m_map(map)
    {
    }

    bool isValid() const override { return !m_map.isNull(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_map->window()->windowHandle(); }
    QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_map);
    }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override { return {m_map->mapToGlobal(area().topLeft()), area().size()}; }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface
                   ? static_cast<QAccessibleActionInterface *>(this)
                   : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &action) override
    {
        if (action == pressAction())
            press();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

protected:
    [[nodiscard]] MapWidget &map() const { return *m_map; }
    [[nodiscard]] virtual QRect area() const = 0;
    virtual void press() = 0;

private:
    QPointer<MapWidget> m_map;
};

/// One territory: its name, what the map says of it, and the action to open it.
class TerritoryAccessible : public MapPart
{
public:
    TerritoryAccessible(MapWidget *map, const QString &code)
        : MapPart(map)
        , m_code(code)
    {
    }

    [[nodiscard]] const QString &code() const { return m_code; }

    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Name:
            return map().territoryName(m_code);
        case QAccessible::Value:
        case QAccessible::Description:
            return map().territoryText(m_code);
        default:
            return {};
        }
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.focused = map().hasFocus() && map().focusedLegend() < 0 && map().focused() == m_code;
        state.selected = map().selected() == m_code;
        state.invisible = !map().isVisible();
        return state;
    }

protected:
    QRect area() const override { return map().territoryArea(m_code); }
    void press() override { map().activate(m_code); }

private:
    QString m_code;
};

/// One entry of the legend; its action opens what it counts.
class EntryAccessible : public MapPart
{
public:
    EntryAccessible(MapWidget *map, int entry)
        : MapPart(map)
        , m_entry(entry)
    {
    }

    [[nodiscard]] int entry() const { return m_entry; }

    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? map().legendTexts().value(m_entry) : QString();
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = map().hasFocus() && map().focusedLegend() == m_entry;
        state.invisible = !map().isVisible();
        return state;
    }

protected:
    QRect area() const override { return map().legendArea(m_entry); }
    void press() override { map().activateLegend(m_entry); }

private:
    int m_entry;
};

/// The map: its territories, then its legend.
class MapAccessible : public QAccessibleWidget
{
public:
    explicit MapAccessible(MapWidget *map)
        : QAccessibleWidget(map, QAccessible::List)
    {
    }
    ~MapAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_territories))
            QAccessible::deleteAccessibleInterface(id);
        for (const QAccessible::Id id : std::as_const(m_entries))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override
    {
        return int(map()->visibleTerritories().size() + map()->legendTexts().size());
    }
    QAccessibleInterface *child(int index) const override
    {
        const QStringList territories = map()->visibleTerritories();
        if (index >= 0 && index < territories.size())
            return territory(territories[index]);
        const int last = int(map()->legendTexts().size()) - 1;
        const int which = index - int(territories.size());
        return which >= 0 && which <= last ? entry(which) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const QStringList territories = map()->visibleTerritories();
        if (const auto *item = dynamic_cast<const TerritoryAccessible *>(child))
            return int(territories.indexOf(item->code()));
        const auto *item = dynamic_cast<const EntryAccessible *>(child);
        return item ? int(territories.size()) + item->entry() : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = map()->mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < int(map()->legendTexts().size()); ++i)
            if (map()->legendArea(i).contains(at))
                return entry(i);
        const QString code = map()->territoryAt(at);
        return code.isEmpty() ? nullptr : territory(code);
    }
    QAccessibleInterface *focusChild() const override
    {
        if (!map()->hasFocus())
            return nullptr;
        if (map()->focusedLegend() >= 0)
            return entry(map()->focusedLegend());
        return map()->focused().isEmpty() ? nullptr : territory(map()->focused());
    }

private:
    [[nodiscard]] MapWidget *map() const { return static_cast<MapWidget *>(widget()); }

    /// Created on demand and kept as long as the map, since screen readers keep what they were
    /// given.
    QAccessibleInterface *territory(const QString &code) const
    {
        auto found = m_territories.constFind(code);
        if (found == m_territories.cend())
            found = m_territories.insert(code, QAccessible::registerAccessibleInterface(
                                                   new TerritoryAccessible(map(), code)));
        return QAccessible::accessibleInterface(*found);
    }

    QAccessibleInterface *entry(int index) const
    {
        while (m_entries.size() <= index)
            m_entries.append(QAccessible::registerAccessibleInterface(
                new EntryAccessible(map(), int(m_entries.size()))));
        return QAccessible::accessibleInterface(m_entries[index]);
    }

    mutable QHash<QString, QAccessible::Id> m_territories;
    mutable QList<QAccessible::Id> m_entries;
};

} // namespace

QAccessibleInterface *accessibleMap(const QString &, QObject *object)
{
    auto *map = qobject_cast<MapWidget *>(object);
    return map ? new MapAccessible(map) : nullptr;
}

} // namespace mra
