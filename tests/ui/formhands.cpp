// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/formhands.h"

#include "ui/forms/fieldbox.h"
#include "ui/hands.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

namespace mra::test {

QWidget *field(const QWidget &form, const char *column)
{
    for (FieldEditor *editor : form.findChildren<FieldEditor *>(QLatin1String(column))) {
        if (qobject_cast<FieldBox *>(editor->parentWidget()) && editor->isVisible())
            return editor->focusProxy();
    }
    return nullptr;
}

void unfold(const QWidget &form)
{
    for (QToolButton *button : form.findChildren<QToolButton *>()) {
        if (button->isVisible() && button->isCheckable() && !button->isChecked())
            click(button);
    }
}

ChildTable *openTable(const QWidget &form, const QString &list)
{
    auto *table = form.findChild<ChildTable *>(list);
    auto *tabs = form.findChild<QTabWidget *>();
    if (!table || !tabs)
        qFatal("no table %s", qPrintable(list));
    QTabBar *bar = tabs->tabBar();
    const int tab = tabs->indexOf(table);
    // A tab beyond the edge comes by the keys, as it does for a person without the arrows.
    while (!bar->rect().contains(bar->tabRect(tab).center())) {
        bar->setFocus();
        QTest::keyClick(bar, bar->currentIndex() < tab ? Qt::Key_Right : Qt::Key_Left);
    }
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
    if (!table->isVisible())
        qFatal("tab of %s", qPrintable(list));
    return table;
}

int columnOf(const ChildTable &table, const char *column)
{
    for (int i = 0; i < table.model().columnCount(); ++i) {
        if (table.model().spec(i).column == QLatin1String(column))
            return i;
    }
    qFatal("no column %s", column);
}

namespace {

QString otherReference(RecordKind kind, const QString &cell)
{
    const auto one = [&cell](const char *first, const char *second) {
        return cell == QLatin1String(first) ? QLatin1String(second) : QLatin1String(first);
    };
    switch (kind) {
    case RecordKind::Territory:
        return one("KZ", "KG");
    case RecordKind::Group:
        return one("EU", "EEA");
    case RecordKind::Sector:
        return one("HHA", "WIND");
    case RecordKind::Body:
        return one("hkas", "cnas");
    case RecordKind::Agreement:
        return one("eu-nz-mra", "eu-au-mra");
    case RecordKind::Source:
        return one("xi-2013", "xi-2017");
    default:
        return one("7", "8");
    }
}

} // namespace

QString otherText(const CellSpec &spec, const QString &cell)
{
    switch (spec.shape) {
    case Shape::Date:
        return QStringLiteral("2031-05");
    case Shape::Number:
        return QStringLiteral("37");
    case Shape::Degrees:
        return QStringLiteral("12.5555");
    case Shape::Choice:
    case Shape::Checks:
        return spec.keys.first() == cell ? spec.keys.last() : spec.keys.first();
    case Shape::Reference:
    case Shape::List:
        return otherReference(spec.kinds.value(0, RecordKind::Project), cell);
    case Shape::Text:
    case Shape::LongText:
        break;
    }
    return spec.isId ? QStringLiteral("new-id") : QStringLiteral("Étude 认证 نص");
}

void enter(FieldEditor *editor, const QString &text)
{
    QWidget *input = editor->focusProxy();
    if (auto *combo = qobject_cast<QComboBox *>(input)) {
        const int wanted = combo->findData(text);
        if (wanted < 0)
            qFatal("no word %s", qPrintable(text));
        for (int left = combo->count(); combo->currentIndex() != wanted && left > 0; --left)
            QTest::keyClick(combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        return;
    }
    if (editor->spec().shape == Shape::Checks) {
        const QList<QCheckBox *> boxes = editor->findChildren<QCheckBox *>();
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            if (boxes[i]->isChecked() != (editor->spec().keys[i] == text))
                QTest::keyClick(boxes[i], Qt::Key_Space);
        }
        return;
    }
    if (QApplication::focusWidget() != input)
        click(input);
    if (editor->spec().shape == Shape::List) {
        for (int left = 500; !editor->text().isEmpty() && left > 0; --left)
            QTest::keyClick(input, Qt::Key_Backspace);
    }
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(input, Qt::Key_Delete);
    type(text);
}

void fillField(const QWidget &form, const char *column, const QString &text)
{
    QWidget *editor = field(form, column);
    while (editor && !qobject_cast<FieldEditor *>(editor))
        editor = editor->parentWidget();
    if (!editor)
        qFatal("no field %s", column);
    enter(static_cast<FieldEditor *>(editor), text);
    if (QApplication::activePopupWidget())
        press(Qt::Key_Escape);
}

namespace {

FieldEditor *openCell(ChildTable *table, int row, int column)
{
    clickCell(table->view(), row, column, true);
    auto *editor = table->view()->viewport()->findChild<FieldEditor *>();
    if (!editor)
        QTest::qFail(qPrintable(table->model().spec(column).column), __FILE__, __LINE__);
    return editor;
}

/// In a long text Enter makes a line, and Tab opens the next cell.
void takeCell(ChildTable *table, bool isLong)
{
    press(isLong ? Qt::Key_Tab : Qt::Key_Return);
    QCoreApplication::processEvents();
    for (auto *next : table->view()->viewport()->findChildren<FieldEditor *>()) {
        if (next->isVisible() && next->isAncestorOf(QApplication::focusWidget()))
            press(Qt::Key_Escape);
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

void editCell(ChildTable *table, int row, int column, const QString &text)
{
    if (FieldEditor *editor = openCell(table, row, column)) {
        enter(editor, text);
        takeCell(table, editor->spec().shape == Shape::LongText);
    }
}

void chooseInCell(ChildTable *table, int row, int column, const QString &text)
{
    if (FieldEditor *editor = openCell(table, row, column)) {
        enter(editor, text);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCoreApplication::processEvents();
        takeCell(table, false);
    }
}

} // namespace mra::test
