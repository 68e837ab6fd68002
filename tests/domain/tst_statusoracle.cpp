// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/status.h"
#include "exchange/import.h"
#include "oracle.h"
#include "support/effort.h"
#include "support/randomdata.h"

#include <QTest>

using namespace mra;
using namespace Qt::Literals::StringLiterals;

namespace {

QString shown(Status status, FlagSet flags)
{
    QStringList words{keyOf(status)};
    flags.each([&words](Flag flag) { words.append(keyOf(flag)); });
    return words.join(' '_L1);
}

/// Holds every status of the snapshot against the oracle on some days; the first differences.
QStringList differences(const Snapshot &snapshot, Random &random)
{
    const QList<QDate> days = interestingDays(snapshot);
    QStringList found;
    const auto compare = [&found](const QString &what, QDate day, const OracleStatus &rule,
                                  const StatusAnswer &program) {
        if (rule.status != program.status || rule.flags != program.flags)
            found.append(u"%1 on %2: the rules say [%3], the program says [%4]"_s.arg(
                what, day.toString(Qt::ISODate), shown(rule.status, rule.flags),
                shown(program.status, program.flags)));
    };
    for (const auto &agreement : snapshot.all<Agreement>()) {
        for (int i = 0; i < 30; ++i) {
            const QDate day = random.oneOf(days).addDays(random.chance(10) ? random.below(99) : 0);
            compare(agreement->id.value, day, oracleStatus(*agreement, day),
                    statusOn(*agreement, day));
            for (const Grant &grant : agreement->grants)
                compare(grant.id.value, day, oracleStatus(snapshot, *agreement, grant, day),
                        statusOn(snapshot, *agreement, grant, day));
        }
    }
    return found.mid(0, 5);
}

} // namespace

/// statusOn() says what the rules say, on data that nobody chose.
class StatusOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomWorlds();
    void referenceRecords();
};

void StatusOracle::randomWorlds()
{
    for (int i = 0; i < test::cases(400); ++i) {
        const quint32 seed = test::seed() + quint32(i);
        Random random(seed);
        const QStringList found = differences(randomWorld(seed), random);
        QVERIFY2(found.isEmpty(),
                 qPrintable(u"randomWorld(%1)\n"_s.arg(seed) + found.join('\n'_L1)));
    }
}

void StatusOracle::referenceRecords()
{
    Snapshot snapshot;
    for (const Edit &edit : planImport(referenceData(), snapshot).edits)
        snapshot.apply(edit);
    QVERIFY(snapshot.all<Agreement>().size() > 100);
    Random random(1);
    const QStringList found = differences(snapshot, random);
    QVERIFY2(found.isEmpty(), qPrintable(found.join('\n'_L1)));
}

QTEST_GUILESS_MAIN(StatusOracle)
#include "tst_statusoracle.moc"
