// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/pages/historypage.h"
#include "ui/pagetest.h"

#include <QTableView>
#include <QTest>

using namespace mra;
using namespace mra::test;

/// The steps of a base, one undone and all verified.
class TestHistoryPage : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void historyUndoesAStep();
    void historyIsVerified();
};

void TestHistoryPage::historyUndoesAStep()
{
    AgreementOffice office(base());
    const QString id = QStringLiteral("eu-au-mra");
    office.change(id, [](Agreement &a) { a.notes = QStringLiteral("step one"); });
    office.change(QStringLiteral("eu-nz-mra"),
                  [](Agreement &a) { a.notes = QStringLiteral("step two"); });
    HistoryPage history(office.workspace, office.log);
    history.show();
    QTRY_COMPARE_WITH_TIMEOUT(history.model().rowCount(), 3, patience);
    history.table().selectRow(1); // the older of the two
    history.undoSelected();
    office.wait([&] { return office.agreement(id).notes != QStringLiteral("step one"); });
    QCOMPARE(office.agreement(QStringLiteral("eu-nz-mra")).notes, QStringLiteral("step two"));
    QTRY_COMPARE_WITH_TIMEOUT(history.model().rowCount(), 4, patience);
}

void TestHistoryPage::historyIsVerified()
{
    Office office(base());
    LogBook log(office.atlas);
    HistoryPage history(office.workspace, log);
    history.show();
    history.verify();
    const QString begun = history.messages().text();
    QTRY_VERIFY_WITH_TIMEOUT(history.messages().text() != begun, patience);
    QVERIFY(!history.messages().text().isEmpty());
}

QTEST_MAIN(TestHistoryPage)
#include "tst_historypage.moc"
