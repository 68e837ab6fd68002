// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "support/engines.h"
#include "support/records.h"

#include <QTest>

namespace mra {

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack_data() { addEngines(); }
    void everyFieldComesBack();
    void undoAndRedo_data() { addEngines(); }
    void undoAndRedo();
};

void TestStore::everyFieldComesBack()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(everyField(), Store::seedReason()));
    const auto other = base.open();
    QVERIFY(other);
    QCOMPARE(shown(other->snapshot()), shown(store->snapshot()));
    store->snapshot().each([&other]<class T>(const T &record) {
        QVERIFY2(*other->snapshot().find<T>(record.id) == record, qPrintable(record.id.value));
    });
    const Verification found = store->verify();
    QVERIFY2(found.isGood(), keyOf(found.fault).data());
}

void TestStore::undoAndRedo()
{
    ON_ENGINE(base);
    const auto store = base.create();
    QVERIFY(store);
    VERIFY_SAVED(store->submit(smallWorld(), QStringLiteral("start")));
    const QByteArray full = shown(store->snapshot());
    VERIFY_SAVED(store->undo());
    QCOMPARE(store->snapshot().all<Agreement>().size(), 0);
    QCOMPARE(wordsFor(store->undo()), QStringLiteral("nothing to do"));
    VERIFY_SAVED(store->redo());
    QCOMPARE(shown(store->snapshot()), full);
    QCOMPARE(wordsFor(store->redo()), QStringLiteral("nothing to do"));
    const Verification found = store->verify();
    QVERIFY2(found.isGood(), keyOf(found.fault).data());
}

} // namespace mra

QTEST_GUILESS_MAIN(mra::TestStore)
#include "tst_store.moc"
