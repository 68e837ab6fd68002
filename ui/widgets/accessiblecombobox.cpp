// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/widgets/accessiblecombobox.h"

#include <QAbstractItemView>
#include <QAccessibleWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace mra {

namespace {

class AccessibleComboBox : public QAccessibleWidget
{
public:
    explicit AccessibleComboBox(QComboBox *box)
        : QAccessibleWidget(box, QAccessible::ComboBox)
    {
    }

    /// The list, and the line edit if the box is editable.
    [[nodiscard]] int childCount() const override { return box()->isEditable() ? 2 : 1; }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index == 0)
            return QAccessible::queryAccessibleInterface(box()->view());
        return index == 1 && box()->isEditable()
                   ? QAccessible::queryAccessibleInterface(box()->lineEdit())
                   : nullptr;
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        if (child->object() == box()->view())
            return 0;
        return box()->isEditable() && child->object() == box()->lineEdit() ? 1 : -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        QLineEdit *line = box()->lineEdit();
        return line && line->rect().contains(line->mapFromGlobal(QPoint(x, y)))
                   ? QAccessible::queryAccessibleInterface(line)
                   : nullptr;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const QString chosen = box()->currentText();
        const QString name = box()->accessibleName();
        switch (kind) {
        case QAccessible::Name:
            return name.isEmpty() || chosen.isEmpty()
                       ? name + chosen
                       : QCoreApplication::translate("ComboBox", "%1: %2", "a field, its value")
                             .arg(name, chosen);
        case QAccessible::Value:
            return chosen;
        default:
            return QAccessibleWidget::text(kind);
        }
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.expandable = true;
        state.expanded = box()->view()->isVisible();
        state.editable = box()->isEditable();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        return {showMenuAction(), pressAction()};
    }
    void doAction(const QString &action) override
    {
        if (action != showMenuAction() && action != pressAction())
            return;
        if (box()->view()->isVisible())
            box()->hidePopup();
        else
            box()->showPopup();
    }

private:
    [[nodiscard]] QComboBox *box() const { return static_cast<QComboBox *>(widget()); }
};

QAccessibleInterface *accessibleOf(const QString &className, QObject *object)
{
    auto *box =
        className == QLatin1String("QComboBox") ? qobject_cast<QComboBox *>(object) : nullptr;
    return box ? new AccessibleComboBox(box) : nullptr;
}

} // namespace

void nameComboBoxes()
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(accessibleOf);
        return true;
    }();
}

} // namespace mra
