// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/batch.h"
#include "support/effort.h"
#include "support/engines.h"
#include "support/records.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>
#include <random>
#include <signal.h>

namespace mra {
namespace {

/// The child: saves and prints each batch until it is killed.
int saveForever(const QString &address)
{
    const auto store = storeOf(Store::open(address));
    if (!store)
        return 1;
    for (int i = 0;; ++i) {
        const Agreement before = *store->snapshot().find<Agreement>({QStringLiteral("cn-kz")});
        Agreement after = before;
        after.notes = QString::number(i);
        std::reverse(after.grants.begin(), after.grants.end());
        const SubmitResult result = store->submit({Edit::update(before, after)}, {});
        const auto *saved = std::get_if<Saved>(&result);
        if (!saved)
            return 1;
        std::puts(qPrintable(saved->batch));
        std::fflush(stdout);
    }
}

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSaidToBeSavedIsThere_data() { addEngines(); }
    void whatWasSaidToBeSavedIsThere();
};

void TestCrash::whatWasSaidToBeSavedIsThere()
{
    const int kills = test::cases(100);
    ON_ENGINE(base);
    {
        const auto store = base.create();
        QVERIFY(store);
        VERIFY_SAVED(store->submit(smallWorld(), seedReason()));
    }
    std::mt19937 random(test::seed());
    QStringList said;
    for (int i = 0; i < kills; ++i) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--save-forever"), base.address()});
        QVERIFY(child.waitForReadyRead());
        QTest::qWait(int(random() % 40)); // ms
        ::kill(pid_t(child.processId()), SIGKILL);
        QVERIFY(child.waitForFinished());
        const QString output = QString::fromLatin1(child.readAllStandardOutput());
        for (const QString &line : output.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            if (line.size() == 36) // the last line may be cut
                said << line;
        }
        const auto store = base.open();
        QVERIFY(store);
        QSet<QString> there;
        for (const Change &change : store->log())
            there.insert(change.batch);
        for (const QString &batch : said)
            QVERIFY2(there.contains(batch), qPrintable(batch));
        if (i % 10 == 9)
            QCOMPARE(wordsFor(store->verify()), QStringLiteral("good"));
        store->checkAfterInterruption();
        QVERIFY(!store->fault());
    }
    QVERIFY(said.size() >= kills);
}

} // namespace mra

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--save-forever"))
        return mra::saveForever(arguments[2]);
    mra::TestCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crash.moc"
