// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/layoutrules.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTextBrowser>

namespace mra::test {

namespace {

QString pathOf(const QWidget &widget)
{
    QStringList names;
    for (const QWidget *at = &widget; at && names.size() < 6; at = at->parentWidget()) {
        const QString name = QLatin1String(at->metaObject()->className());
        names.prepend(at->objectName().isEmpty() ? name
                                                 : name + QLatin1Char('.') + at->objectName());
        if (at->isWindow())
            break;
    }
    return names.join(QLatin1Char('/'));
}

/// A tooltip tells a text in full.
bool isTold(const QString &tip, const QString &text)
{
    return tip.contains(text) || tip.contains(text.toHtmlEscaped());
}

QString shown(QString text)
{
    return text.remove(QLatin1Char('&')).left(40);
}

class Walk
{
public:
    QStringList breaches;

    void visit(const QWidget &widget)
    {
        checkPlace(widget);
        checkHint(widget);
        checkText(widget);
        if (widget.layout())
            checkOverlap(widget);
        for (const QObject *child : widget.children()) {
            const auto *inner = qobject_cast<const QWidget *>(child);
            if (inner && inner->isVisible() && !inner->isWindow())
                visit(*inner);
        }
    }

private:
    void tell(const QWidget &widget, const QString &breach)
    {
        breaches << QStringLiteral("%1: %2").arg(pathOf(widget), breach);
    }

    void tellCut(const QWidget &widget, const QString &text, int width, int needed)
    {
        tell(widget,
             QStringLiteral("“%1” needs %2 and has %3").arg(shown(text)).arg(needed).arg(width));
    }

    /// Within its parent, unless that scrolls.
    void checkPlace(const QWidget &widget)
    {
        const QWidget *parent = widget.parentWidget();
        if (widget.isWindow() || !parent || isScrolled(*parent) ||
            qobject_cast<const QSplitterHandle *>(&widget) || widget.size().isEmpty())
            return;
        // From right to left, a QSplitter puts its parts one pixel too far.
        const int beyond = qobject_cast<const QSplitter *>(parent) ? 1 : 0;
        if (!parent->rect().adjusted(0, 0, beyond, 0).contains(widget.geometry()))
            tell(widget, QStringLiteral("outside of its parent by %1")
                             .arg(describe(widget.geometry(), parent->rect())));
    }

    static bool isScrolled(const QWidget &parent)
    {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent.parentWidget());
        return area && area->viewport() == &parent;
    }

    static QString describe(const QRect &rect, const QRect &other)
    {
        const auto text = [](const QRect &r) {
            return QStringLiteral("%1,%2 %3×%4")
                .arg(r.x())
                .arg(r.y())
                .arg(r.width())
                .arg(r.height());
        };
        return text(rect) + QLatin1String(" and ") + text(other);
    }

    /// Not smaller than its parts need, where a layout gives it its place.
    void checkHint(const QWidget &widget)
    {
        const QWidget *parent = widget.parentWidget();
        if (widget.isWindow() || !parent || !parent->layout() ||
            !isInside(*parent->layout(), widget))
            return;
        const QSize least = widget.minimumSizeHint().boundedTo(widget.maximumSize());
        const QSizePolicy policy = widget.sizePolicy();
        if (policy.horizontalPolicy() != QSizePolicy::Ignored && widget.width() < least.width())
            tell(widget,
                 QStringLiteral("is %1 wide for %2").arg(widget.width()).arg(least.width()));
        if (policy.verticalPolicy() != QSizePolicy::Ignored && widget.height() < least.height())
            tell(widget,
                 QStringLiteral("is %1 high for %2").arg(widget.height()).arg(least.height()));
    }

    static bool isInside(const QLayout &layout, const QWidget &widget)
    {
        for (int i = 0; i < layout.count(); ++i) {
            const QLayoutItem *item = layout.itemAt(i);
            if (item->widget() == &widget)
                return true;
            if (const auto *inner = const_cast<QLayoutItem *>(item)->layout())
                if (isInside(*inner, widget))
                    return true;
        }
        return false;
    }

    static void collect(QLayout &layout, QList<QWidget *> &widgets)
    {
        for (int i = 0; i < layout.count(); ++i) {
            QLayoutItem *item = layout.itemAt(i);
            if (item->widget() && item->widget()->isVisible())
                widgets << item->widget();
            else if (item->layout())
                collect(*item->layout(), widgets);
        }
    }

    void checkOverlap(const QWidget &parent)
    {
        QList<QWidget *> widgets;
        collect(*parent.layout(), widgets);
        for (qsizetype i = 0; i < widgets.size(); ++i) {
            for (qsizetype j = i + 1; j < widgets.size(); ++j) {
                if (widgets[i]->geometry().intersects(widgets[j]->geometry()))
                    tell(*widgets[i],
                         QStringLiteral("overlaps %1: %2")
                             .arg(pathOf(*widgets[j]),
                                  describe(widgets[i]->geometry(), widgets[j]->geometry())));
            }
        }
    }

    void checkText(const QWidget &widget)
    {
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            return checkLabel(*label);
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            return checkButton(*button);
        if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
            return checkCombo(*combo);
        if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&widget))
            return checkSpinBox(*spin);
        if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
            return checkTabs(*tabs);
        if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
            return checkHeader(*header);
        if (const auto *area = qobject_cast<const QScrollArea *>(&widget)) {
            if (area->horizontalScrollBar()->isVisible())
                tell(widget, QStringLiteral("scrolls sideways"));
        }
        if (const auto *card = qobject_cast<const QTextBrowser *>(&widget)) {
            const int needed = int(card->document()->size().width());
            if (needed > card->viewport()->width() + 1)
                tellCut(widget, QStringLiteral("card"), card->viewport()->width(), needed);
        }
    }

    void checkLabel(const QLabel &label)
    {
        if (label.text().isEmpty() || isTold(label.toolTip(), label.text()))
            return;
        if (!label.wordWrap()) {
            if (label.width() < label.sizeHint().width())
                tellCut(label, label.text(), label.width(), label.sizeHint().width());
        } else if (label.height() < label.heightForWidth(label.width())) {
            tell(label, QStringLiteral("“%1” needs a height of %2 and has %3")
                            .arg(shown(label.text()))
                            .arg(label.heightForWidth(label.width()))
                            .arg(label.height()));
        }
    }

    void checkButton(const QAbstractButton &button)
    {
        if (button.text().isEmpty() || isTold(button.toolTip(), shown(button.text())))
            return;
        const QSize needed = button.sizeHint();
        if (button.width() < needed.width())
            tellCut(button, button.text(), button.width(), needed.width());
        if (button.height() < button.fontMetrics().height())
            tell(button, QStringLiteral("is %1 high for its text").arg(button.height()));
    }

    void checkCombo(const QComboBox &combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        option.editable = combo.isEditable();
        option.frame = combo.hasFrame();
        option.subControls = QStyle::SC_All;
        const QRect place = combo.style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                          QStyle::SC_ComboBoxEditField, &combo);
        const int icon =
            combo.itemIcon(combo.currentIndex()).isNull() ? 0 : combo.iconSize().width() + 4;
        const int needed = combo.fontMetrics().horizontalAdvance(combo.currentText()) + icon;
        if (needed > place.width() && !isTold(combo.toolTip(), combo.currentText()))
            tellCut(combo, combo.currentText(), place.width(), needed);
    }

    void checkSpinBox(const QAbstractSpinBox &spin)
    {
        const auto *line = spin.findChild<QLineEdit *>();
        const int needed = spin.fontMetrics().horizontalAdvance(line->text());
        if (line->width() < needed)
            tellCut(spin, line->text(), line->width(), needed);
    }

    void checkTabs(const QTabBar &tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            const int needed =
                tabs.fontMetrics().size(Qt::TextShowMnemonic, tabs.tabText(i)).width();
            if (tabs.isTabVisible(i) && tabs.tabRect(i).width() < needed &&
                !isTold(tabs.tabToolTip(i), tabs.tabText(i)))
                tellCut(tabs, tabs.tabText(i), tabs.tabRect(i).width(), needed);
        }
    }

    void checkHeader(const QHeaderView &header)
    {
        if (header.orientation() != Qt::Horizontal || !header.model())
            return;
        for (int i = 0; i < header.count(); ++i) {
            if (header.isSectionHidden(i))
                continue;
            const auto text = header.model()->headerData(i, Qt::Horizontal).toString();
            const auto tip =
                header.model()->headerData(i, Qt::Horizontal, Qt::ToolTipRole).toString();
            const int needed = header.fontMetrics().horizontalAdvance(text);
            if (header.sectionSize(i) < needed && !isTold(tip, text))
                tellCut(header, text, header.sectionSize(i), needed);
        }
    }
};

} // namespace

QStringList layoutBreaches(const QWidget &root)
{
    Walk walk;
    walk.visit(root);
    return walk.breaches;
}

} // namespace mra::test
