// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/accessiblewalk.h"

#include <QAccessible>
#include <QMetaEnum>
#include <QWidget>

namespace mra::test {

namespace {

constexpr int deepest = 40;
constexpr int mostChildren = 400; ///< of one table or list; the others are made the same way

/// Roles that say nothing of what a thing is for.
bool isVague(QAccessible::Role role)
{
    return role == QAccessible::NoRole || role == QAccessible::Client;
}

bool isReached(const QAccessibleInterface &thing)
{
    switch (thing.role()) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::CheckBox:
    case QAccessible::ComboBox:
    case QAccessible::EditableText:
    case QAccessible::Link:
    case QAccessible::MenuItem:
    case QAccessible::PageTab:
    case QAccessible::RadioButton:
    case QAccessible::Slider:
    case QAccessible::SpinBox:
        return true;
    default:
        return thing.state().focusable;
    }
}

QString nameOf(const QAccessibleInterface &thing)
{
    const QString role =
        QString::fromLatin1(QMetaEnum::fromType<QAccessible::Role>().valueToKey(thing.role()));
    const QObject *object = thing.object();
    return object ? QStringLiteral("%1 %2 “%3”")
                        .arg(role, QLatin1String(object->metaObject()->className()),
                             object->objectName())
                  : role;
}

void visit(QAccessibleInterface &thing, const QString &path, int depth, AccessibleWalk &found)
{
    const bool isOfMenu =
        thing.role() == QAccessible::MenuItem || thing.role() == QAccessible::PopupMenu;
    if (!thing.isValid() || depth > deepest || (thing.state().invisible && !isOfMenu))
        return;
    const QString place = path + QLatin1Char('/') + nameOf(thing);
    const bool isSeparator = thing.role() == QAccessible::Separator;
    if (isReached(thing) && !isSeparator) {
        ++found.reached;
        if (thing.text(QAccessible::Name).trimmed().isEmpty())
            found.breaches << QStringLiteral("no name: ") + place.section(QLatin1Char('/'), -4);
        if (isVague(thing.role()))
            found.breaches << QStringLiteral("no role: ") + place.section(QLatin1Char('/'), -4);
    }
    const auto *widget = qobject_cast<QWidget *>(thing.object());
    if (widget && thing.role() == QAccessible::ComboBox && widget->accessibleName().isEmpty() &&
        thing.relations(QAccessible::Label).isEmpty())
        found.breaches << QStringLiteral("a value without a label: ") +
                              place.section(QLatin1Char('/'), -4);
    for (int i = 0; i < std::min(thing.childCount(), mostChildren); ++i) {
        if (QAccessibleInterface *child = thing.child(i))
            visit(*child, QStringLiteral("%1[%2]").arg(place).arg(i), depth + 1, found);
    }
}

} // namespace

AccessibleWalk walk(const QWidget &window)
{
    AccessibleWalk found;
    if (auto *root = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&window)))
        visit(*root, {}, 0, found);
    return found;
}

} // namespace mra::test
