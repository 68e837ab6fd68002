// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/widgettexts.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QTabBar>
#include <QVariant>
#include <QWidget>

namespace mra::test {

namespace {

constexpr const char *properties[] = {
    "text",      "title",           "windowTitle",     "toolTip",
    "statusTip", "placeholderText", "accessibleName",  "accessibleDescription",
    "prefix",    "suffix",          "specialValueText"};

void addModel(const QAbstractItemModel &model, const QString &path, WidgetTexts &texts)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        const QString place = QStringLiteral("%1 column %2").arg(path).arg(column);
        texts[place] = model.headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < std::min(model.rowCount(), 20); ++row)
            texts[QStringLiteral("%1 row %2").arg(place).arg(row)] =
                model.index(row, column).data().toString();
    }
}

void add(const QObject &object, const QString &path, WidgetTexts &texts)
{
    for (const char *property : properties) {
        const QVariant text = object.property(property);
        if (text.isValid() && !text.toString().isEmpty())
            texts[path + QLatin1Char(' ') + QLatin1String(property)] = text.toString();
    }
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&object);
        view && view->model() && !qobject_cast<const QHeaderView *>(&object))
        addModel(*view->model(), path, texts);
    if (const auto *box = qobject_cast<const QComboBox *>(&object))
        addModel(*box->model(), path, texts);
    QMap<QString, int> counts; // siblings of one class are told apart by their order
    for (const QObject *child : object.children()) {
        if (!child->isWidgetType() && !qobject_cast<const QAction *>(child) &&
            child->children().isEmpty())
            continue;
        // Qt names the scroll buttons of a tab bar once and for all; no key reaches them.
        if (child->objectName().startsWith(QLatin1String("Scroll")) &&
            qobject_cast<const QTabBar *>(&object))
            continue;
        const QString name = QLatin1String(child->metaObject()->className()) + QLatin1Char('.') +
                             child->objectName();
        add(*child, QStringLiteral("%1/%2[%3]").arg(path, name).arg(counts[name]++), texts);
    }
}

} // namespace

WidgetTexts textsOf(const QObject &root)
{
    WidgetTexts texts;
    add(root, QString(), texts);
    return texts;
}

QStringList differences(const WidgetTexts &actual, const WidgetTexts &expected)
{
    QStringList lines;
    for (const QString &path : (QStringList(actual.keys()) + expected.keys())) {
        const QString line =
            QStringLiteral("%1: “%2” for “%3”").arg(path, actual.value(path), expected.value(path));
        if (actual.value(path) != expected.value(path) && !lines.contains(line))
            lines << line;
    }
    return lines;
}

} // namespace mra::test
