// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

// The window as it is read by aids: names, roles, cells and territories.

#include "items/languages.h"
#include "items/texts/vocabularytext.h"
#include "ui/accessiblewalk.h"
#include "ui/forms/recordform.h"
#include "ui/map/mapwidget.h"
#include "ui/records/bulkchangedialog.h"
#include "ui/records/conflictdialog.h"
#include "ui/records/recordlist.h"
#include "ui/records/recordpage.h"
#include "ui/window/aboutdialog.h"
#include "ui/window/pages.h"
#include "ui/window/preferencesdialog.h"
#include "ui/windowtest.h"

#include <QAccessible>
#include <QAction>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>
#include <QToolButton>

using namespace mra;
using namespace mra::test;

namespace {

/// Pages with records, and each kind of record they hold.
struct Kind
{
    Frame::PageKey page;
    RecordKind kind;
};
constexpr std::array kinds{
    Kind{Frame::Agreements, RecordKind::Agreement}, Kind{Frame::Bodies, RecordKind::Body},
    Kind{Frame::Places, RecordKind::Territory},     Kind{Frame::Places, RecordKind::Group},
    Kind{Frame::Places, RecordKind::Sector},        Kind{Frame::Projects, RecordKind::Project}};

QString firstOf(const Snapshot &snapshot, RecordKind kind)
{
    return withRecordType(kind, [&](auto type) {
        return snapshot.template all<typename decltype(type)::type>().firstKey();
    });
}

} // namespace

class TestAccessible : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReachedHasANameAndARole_data() { addLanguageRows(); }
    void whatIsReachedHasANameAndARole();
    void formsHaveNamesAndRoles_data() { addLanguageRows(); }
    void formsHaveNamesAndRoles();
    void dialogsHaveNamesAndRoles_data() { addLanguageRows(); }
    void dialogsHaveNamesAndRoles();
    void tablesShowTheirCells();
    void mapShowsItsTerritories();

private:
    void verifyWalk(const QWidget &window, const QString &where, int fewest);
};

void TestAccessible::verifyWalk(const QWidget &window, const QString &where, int fewest)
{
    const AccessibleWalk found = walk(window);
    QVERIFY2(found.breaches.isEmpty(),
             qPrintable(QStringLiteral("%1: %2 breaches\n%3")
                            .arg(where)
                            .arg(found.breaches.size())
                            .arg(found.breaches.mid(0, 30).join(QLatin1Char('\n')))));
    QVERIFY2(found.reached >= fewest,
             qPrintable(QStringLiteral("%1: only %2 reached").arg(where).arg(found.reached)));
}

void TestAccessible::whatIsReachedHasANameAndARole()
{
    QFETCH(QString, language);
    m_switcher.use(language);
    const Desk desk(seed());
    Frame frame(desk, language);
    QVERIFY(isUp(frame));
    for (const PageEntry &entry : pageEntries()) {
        QVERIFY(frame.window->showPage(entry.key));
        VERIFY_SOON(frame.isReady());
        verifyWalk(*frame.window, entry.title(), 40);
    }
}

void TestAccessible::formsHaveNamesAndRoles()
{
    QFETCH(QString, language);
    m_switcher.use(language);
    const Desk desk(seed());
    Frame frame(desk, language);
    QVERIFY(isUp(frame));
    for (const Kind &each : kinds) {
        const QString where = labelOf(each.kind);
        QVERIFY(frame.window->showPage(each.page));
        auto &page = static_cast<RecordPage &>(frame.page(each.page));
        const QString id = firstOf(frame.workspace.snapshot(), each.kind);
        QVERIFY2(page.showRecord({each.kind, id}), qPrintable(where));
        VERIFY_SOON(frame.isReady());
        verifyWalk(*frame.window, where, 60);
        page.findChild<QAction *>(QStringLiteral("edit"))->trigger();
        auto *form = seen<RecordForm>(page);
        QVERIFY2(form, qPrintable(where));
        auto *tabs = form->findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            verifyWalk(*frame.window, where + tabs->tabText(tab), 60);
        }
        QVERIFY(hasLeft(page));
    }
}

void TestAccessible::dialogsHaveNamesAndRoles()
{
    QFETCH(QString, language);
    m_switcher.use(language);
    const Desk desk(seed());
    Frame frame(desk, language);
    QVERIFY(isUp(frame));
    const Snapshot &snapshot = frame.workspace.snapshot();
    QList<Territory> countries;
    for (const auto &territory : snapshot.all<Territory>())
        countries << *territory;
    for (const auto occasion :
         {PreferencesDialog::Occasion::FirstStart, PreferencesDialog::Occasion::Later}) {
        PreferencesDialog preferences(occasion, frame.settings, language, countries);
        preferences.show();
        verifyWalk(preferences, preferences.windowTitle(), 15);
    }
    AboutDialog about;
    about.show();
    verifyWalk(about, about.windowTitle(), 2);

    const auto agreement = frame.record<Agreement>("cn-nz-eeemra");
    BulkChangeDialog bulk({agreement}, frame.workspace);
    bulk.setField(QStringLiteral("notice_months"));
    bulk.setValue(QStringLiteral("7"));
    bulk.show();
    verifyWalk(bulk, bulk.windowTitle(), 7);

    Agreement mine = agreement;
    mine.notes = QStringLiteral("mine");
    Agreement theirs = agreement;
    theirs.notes = QStringLiteral("theirs");
    ConflictDialog conflict(agreement, mine, theirs, snapshot, language);
    conflict.show();
    verifyWalk(conflict, conflict.windowTitle(), 4);
}

void TestAccessible::tablesShowTheirCells()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    for (const PageEntry &entry : pageEntries()) {
        QVERIFY(frame.window->showPage(entry.key));
        VERIFY_SOON(frame.isReady());
        const Page &page = *frame.window->pages().current();
        if (auto *asTable = seen<QToolButton>(page, "asTable"))
            asTable->click();
        int tables = 0;
        for (QTableView *view : page.findChildren<QTableView *>()) {
            if (!view->isVisible())
                continue;
            ++tables;
            auto *table = QAccessible::queryAccessibleInterface(view)->tableInterface();
            QVERIFY(table);
            VERIFY_SOON(table->rowCount() > 0);
            QCOMPARE(table->rowCount(), view->model()->rowCount());
            QCOMPARE(table->columnCount(), view->model()->columnCount());
            for (int column = 0; column < table->columnCount(); ++column) {
                const QString text = view->model()->index(0, column).data().toString();
                const QString name = table->cellAt(0, column)->text(QAccessible::Name);
                QVERIFY2(!name.isEmpty() && (text.isEmpty() || name == text), qPrintable(name));
                QCOMPARE(table->columnDescription(column),
                         view->model()->headerData(column, Qt::Horizontal).toString());
            }
        }
        QVERIFY2(tables > 0, qPrintable(entry.key));
    }
}

void TestAccessible::mapShowsItsTerritories()
{
    const Desk desk(seed());
    Frame frame(desk);
    QVERIFY(isUp(frame));
    auto *map = seen<MapWidget>(*frame.window);
    QVERIFY(map);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(map);
    QCOMPARE(list->role(), QAccessible::List);
    VERIFY_SOON(list->childCount() > 200);
    const auto withText = [list] {
        int count = 0;
        for (int i = 0; i < list->childCount(); ++i)
            count += list->child(i)->text(QAccessible::Description).isEmpty() ? 0 : 1;
        return count;
    };
    VERIFY_SOON(withText() > 200);
    QSignalSpy activated(map, &MapWidget::territoryActivated);
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface *territory = list->child(i);
        QVERIFY(!territory->text(QAccessible::Name).isEmpty());
        QCOMPARE(list->indexOfChild(territory), i);
    }
    list->child(7)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(activated.size(), 1);
}

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
