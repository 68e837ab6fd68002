// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/map/mapaccessible.h"

#include "ui/map/mapwidget.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace mra {

namespace {

/// One territory: its name, what the map says of it, and the action to open it.
class TerritoryAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    TerritoryAccessible(MapWidget *map, const QString &code)
        : m_map(map)
        , m_code(code)
    {
    }

    [[nodiscard]] const QString &code() const { return m_code; }

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
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        switch (kind) {
        case QAccessible::Name:
            return m_map->territoryName(m_code);
        case QAccessible::Value:
        case QAccessible::Description:
            return m_map->territoryText(m_code);
        default:
            return {};
        }
    }
    void setText(QAccessible::Text, const QString &) override {}

    QRect rect() const override
    {
        const QRect area = m_map->territoryArea(m_code);
        return {m_map->mapToGlobal(area.topLeft()), area.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.focused = m_map->hasFocus() && m_map->focused() == m_code;
        state.selected = m_map->selected() == m_code;
        state.invisible = !m_map->isVisible();
        return state;
    }

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
            m_map->activate(m_code);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<MapWidget> m_map;
    QString m_code;
};

/// The map and its territories.
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
    }

    int childCount() const override { return int(map()->visibleTerritories().size()); }
    QAccessibleInterface *child(int index) const override
    {
        const QString code = map()->visibleTerritories().value(index);
        return code.isEmpty() ? nullptr : territory(code);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *item = dynamic_cast<const TerritoryAccessible *>(child);
        return item ? int(map()->visibleTerritories().indexOf(item->code())) : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QString code = map()->territoryAt(map()->mapFromGlobal(QPoint(x, y)));
        return code.isEmpty() ? nullptr : territory(code);
    }
    QAccessibleInterface *focusChild() const override
    {
        const QString code = map()->focused();
        return code.isEmpty() || !map()->hasFocus() ? nullptr : territory(code);
    }

private:
    [[nodiscard]] MapWidget *map() const { return static_cast<MapWidget *>(widget()); }

    /// Made on first need, kept as long as the map: readers hold on to what they were given.
    QAccessibleInterface *territory(const QString &code) const
    {
        auto found = m_territories.constFind(code);
        if (found == m_territories.cend())
            found = m_territories.insert(code, QAccessible::registerAccessibleInterface(
                                                   new TerritoryAccessible(map(), code)));
        return QAccessible::accessibleInterface(*found);
    }

    mutable QHash<QString, QAccessible::Id> m_territories;
};

} // namespace

QAccessibleInterface *accessibleMap(const QString &, QObject *object)
{
    auto *map = qobject_cast<MapWidget *>(object);
    return map ? new MapAccessible(map) : nullptr;
}

} // namespace mra
