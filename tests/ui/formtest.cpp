// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/formtest.h"

#include "exchange/import.h"
#include "items/language.h"
#include "ui/common/style.h"
#include "ui/forms/fieldbox.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QTableView>
#include <QTabWidget>
#include <QTest>
#include <QVBoxLayout>

namespace mra::test {

void FormTest::readData()
{
    useTheme(QStringLiteral("light"));
    const ImportPlan plan = planImport(referenceData(), {});
    for (const Edit &edit : plan.edits)
        m_snapshot.apply(edit);
    m_settings = std::make_unique<Settings>(m_folder.filePath(QStringLiteral("settings")));
    m_workspace = std::make_unique<Workspace>(m_atlas, *m_settings);
}

void FormTest::openWindow(int width, int height)
{
    m_window = std::make_unique<QWidget>();
    m_window->setLayout(new QVBoxLayout);
    m_window->resize(width, height);
}

void FormTest::setLanguage(const QString &language)
{
    m_workspace->setLanguage(language);
    QApplication::setLayoutDirection(language == QLatin1String("ar") ? Qt::RightToLeft
                                                                     : Qt::LeftToRight);
    useLanguage(language);
    QCoreApplication::sendPostedEvents();
}

void FormTest::addKindRows()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QString>("id");
    const auto row = [](RecordKind kind, const char *id) {
        QTest::newRow(keyOf(kind).data()) << kind << str(id);
    };
    row(RecordKind::Territory, "CH");
    row(RecordKind::Group, "BRI");
    row(RecordKind::Sector, "HHA");
    row(RecordKind::ClassCode, "IAF:19");
    row(RecordKind::Source, "xi-2013");
    row(RecordKind::Body, "cnas");
    row(RecordKind::Agreement, "eu-ch-mra");
    row(RecordKind::Project, "sb1-iecre");
}

RecordForm *FormTest::form(RecordKind kind)
{
    RecordForm *form = makeForm(kind, *m_workspace, m_window.get());
    m_window->layout()->addWidget(form);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("no window");
    return form;
}

RecordForm *FormTest::formOf(RecordKind kind, const char *id)
{
    RecordForm *made = form(kind);
    const auto record = m_snapshot.find(RecordKey{kind, str(id)});
    if (!record)
        qFatal("no record %s", id);
    made->setRecord(*record, m_snapshot);
    return made;
}

QWidget *FormTest::input(RecordForm *form, const char *column)
{
    for (FieldEditor *editor : form->findChildren<FieldEditor *>(str(column))) {
        if (qobject_cast<FieldBox *>(editor->parentWidget()))
            return editor->focusProxy();
    }
    qFatal("no field %s", column);
}

ChildTable *FormTest::table(RecordForm *form, const char *list)
{
    auto *table = form->findChild<ChildTable *>(str(list));
    if (!table)
        qFatal("no table %s", list);
    form->findChild<QTabWidget *>()->setCurrentWidget(table);
    return table;
}

int FormTest::columnOf(const ChildTable *table, const char *column)
{
    for (int i = 0; i < table->model().columnCount(); ++i) {
        if (table->model().spec(i).column == QLatin1String(column))
            return i;
    }
    qFatal("no column %s", column);
}

QString FormTest::otherText(const CellSpec &spec, const QString &cell)
{
    switch (spec.shape) {
    case Shape::Date:
        return QStringLiteral("2031-05");
    case Shape::Number:
        return QStringLiteral("37");
    case Shape::Degrees:
        return QStringLiteral("12.5555");
    case Shape::Choice:
        return spec.keys.first() == cell ? spec.keys.last() : spec.keys.first();
    case Shape::Checks:
        return cell == spec.keys.first() ? spec.keys.last() : spec.keys.first();
    case Shape::Reference:
    case Shape::List:
        switch (spec.kinds.value(0, RecordKind::Project)) {
        case RecordKind::Territory:
            return cell == QLatin1String("KZ") ? str("KG") : str("KZ");
        case RecordKind::Group:
            return cell == QLatin1String("EU") ? str("EEA") : str("EU");
        case RecordKind::Sector:
            return cell == QLatin1String("HHA") ? str("WIND") : str("HHA");
        case RecordKind::Body:
            return cell == QLatin1String("hkas") ? str("cnas") : str("hkas");
        case RecordKind::Agreement:
            return str("eu-nz-mra");
        case RecordKind::Source:
            return str("xi-2013");
        default:
            return str("7");
        }
    case Shape::Text:
    case Shape::LongText:
        break;
    }
    return spec.isId ? str("new-id") : str("Étude 认证 نص");
}

void FormTest::typeInto(QWidget *input, const QString &text)
{
    input->setFocus();
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(input, Qt::Key_Delete);
    for (const QChar c : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QApplication::sendEvent(input, &press);
    }
}

void FormTest::enter(FieldEditor *editor, const QString &text)
{
    if (editor->spec().shape == Shape::Choice) {
        auto *combo = qobject_cast<QComboBox *>(editor->focusProxy());
        combo->setFocus();
        const int wanted = combo->findData(text);
        while (combo->currentIndex() != wanted)
            QTest::keyClick(combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    } else if (editor->spec().shape == Shape::Checks) {
        const QList<QCheckBox *> boxes = editor->findChildren<QCheckBox *>();
        for (qsizetype i = 0; i < boxes.size(); ++i) {
            if (boxes[i]->isChecked() != (editor->spec().keys[i] == text)) {
                boxes[i]->setFocus();
                QTest::keyClick(boxes[i], Qt::Key_Space);
            }
        }
    } else {
        if (editor->spec().shape == Shape::List) {
            editor->focusProxy()->setFocus();
            for (int left = 500; !editor->text().isEmpty() && left > 0; --left)
                QTest::keyClick(editor->focusProxy(), Qt::Key_Backspace);
        }
        typeInto(editor->focusProxy(), text);
    }
}

void FormTest::editCell(ChildTable *table, int row, int column, const QString &text)
{
    QTableView *view = table->view();
    view->setFocus();
    view->setCurrentIndex(table->model().index(row, column));
    QTest::keyClick(view, Qt::Key_F2);
    auto *editor = view->viewport()->findChild<FieldEditor *>();
    QVERIFY2(editor, qPrintable(table->model().spec(column).column));
    enter(editor, text);
    // As long as the list of offers is open it gets the keys.
    QWidget *offers = QApplication::activePopupWidget();
    QWidget *focus = offers ? offers : QApplication::focusWidget();
    QVERIFY(focus);
    if (table->model().spec(column).shape == Shape::LongText)
        QTest::keyClick(focus, Qt::Key_Tab); // the return key makes a line
    else
        QTest::keyClick(focus, Qt::Key_Return);
    QTest::qWait(0);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    view->setFocus(); // the tab key opened the next cell
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString FormTest::dump(const Record &record)
{
    QStringList lines{cellsOf(record).join(QLatin1Char('|'))};
    for (const QString &list : childLists(keyOf(record).kind)) {
        for (const QStringList &row : cellsOf(record, list))
            lines << list + QLatin1Char(':') + row.join(QLatin1Char('|'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace mra::test
