// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/status/status.h"
#include "domain/status/timelines.h"
#include "exchange/importing.h"
#include "oracle.h"
#include "support/effort.h"
#include "support/randomdata.h"
#include "support/world.h"

#include <QTest>

using namespace mra;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the rules say of a day: the status, each reading of short dates, and of a grant whether it
/// is live.
Timeline::Span ruleOn(const Agreement &agreement, QDate day)
{
    const OracleStatus said = oracleStatus(agreement, day);
    return {day, said.status, oracleStatusRead(agreement, day, Reading::Narrow), said.flags, {}};
}

Timeline::Span ruleOn(const Snapshot &snapshot, const Agreement &agreement, const Grant &grant,
                      QDate day)
{
    const auto isLive = [&](Reading reading) {
        return oracleIsLive(snapshot, agreement, grant, day, reading);
    };
    const OracleStatus said = oracleStatus(snapshot, agreement, grant, day);
    return {day,
            said.status,
            oracleStatusRead(snapshot, agreement, grant, day, Reading::Narrow),
            said.flags,
            {},
            isLive(Reading::Wide),
            isLive(Reading::Narrow)};
}

QString shown(const Timeline::Span &span)
{
    return u"%1, narrowly %2%3%4"_s.arg(test::words(span.wide, span.flags), keyOf(span.narrow),
                                        span.isLive ? ", live"_L1 : QLatin1String(),
                                        span.isLiveNarrow ? ", narrowly live"_L1 : QLatin1String());
}

/// Some days, and those about each change.
QList<QDate> daysToCheck(const Timeline &timeline, const QList<QDate> &days, Random &random)
{
    QList<QDate> chosen;
    for (const Timeline::Span &span : timeline.spans()) {
        if (span.from.isValid())
            chosen << span.from.addDays(-1) << span.from;
    }
    for (int i = 0; i < 8; ++i)
        chosen << random.oneOf(days).addDays(random.chance(10) ? random.below(99) : 0);
    return chosen;
}

/// Holds statuses and timelines of a snapshot against the rules; the first differences.
class Comparison
{
public:
    Comparison(const Snapshot &snapshot, Random &random)
        : m_snapshot(snapshot)
        , m_days(interestingDays(snapshot))
        , m_random(random)
    {
    }

    [[nodiscard]] QStringList found()
    {
        const Timelines timelines(m_snapshot, nullptr);
        for (const auto &each : timelines.all()) {
            const Agreement &agreement = each->agreement();
            compare(
                agreement.id.value, each->ofAgreement(),
                [&](QDate day) { return ruleOn(agreement, day); },
                [&](QDate day) { return statusOn(agreement, day); });
            for (qsizetype i = 0; i < agreement.grants.size(); ++i) {
                const Grant &grant = agreement.grants[i];
                compare(
                    grant.id.value, each->ofGrant(i),
                    [&](QDate day) { return ruleOn(m_snapshot, agreement, grant, day); },
                    [&](QDate day) { return statusOn(m_snapshot, agreement, grant, day); });
            }
        }
        return m_found.mid(0, 5);
    }

private:
    template <class Rule, class Program>
    void compare(const QString &what, const Timeline &timeline, Rule &&ruleOf, Program &&answerOf)
    {
        for (const QDate &day : daysToCheck(timeline, m_days, m_random)) {
            const Timeline::Span rule = ruleOf(day);
            Timeline::Span span = timeline.on(day);
            const StatusAnswer answer = answerOf(day);
            span.since = {}; // not a matter of the rules
            if (!rule.hasSameStatus(span))
                tell(what, day, shown(rule), u"the timeline"_s, shown(span));
            if (answer.status != rule.wide || answer.flags != rule.flags)
                tell(what, day, shown(rule), u"the status"_s,
                     test::words(answer.status, answer.flags));
        }
    }
    void tell(const QString &what, QDate day, const QString &rule, const QString &whose,
              const QString &other)
    {
        m_found.append(u"%1 on %2: the rules say [%3], %4 says [%5]"_s.arg(
            what, day.toString(Qt::ISODate), rule, whose, other));
    }

    const Snapshot &m_snapshot;
    QList<QDate> m_days;
    Random &m_random;
    QStringList m_found;
};

bool areEqual(const Timeline &a, const Timeline &b)
{
    return std::equal(a.spans().begin(), a.spans().end(), b.spans().begin(), b.spans().end(),
                      [](const auto &one, const auto &other) {
                          return one.from == other.from && one.hasSameStatus(other);
                      });
}

/// The first agreement whose timelines differ.
QString differenceOf(const Timelines &one, const Timelines &other)
{
    if (one.all().size() != other.all().size())
        return u"other agreements"_s;
    for (size_t i = 0; i < one.all().size(); ++i) {
        const AgreementTimelines &a = *one.all()[i], &b = *other.all()[i];
        bool equal = a.agreement() == b.agreement() && areEqual(a.ofAgreement(), b.ofAgreement());
        for (qsizetype grant = 0; equal && grant < a.agreement().grants.size(); ++grant)
            equal = areEqual(a.ofGrant(grant), b.ofGrant(grant));
        if (!equal)
            return a.agreement().id.value;
    }
    return {};
}

} // namespace

/// Statuses and timelines say what the rules say, on data that nobody chose.
class StatusOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomWorlds();
    void referenceRecords();
    void whatOtherTimelinesLend();
};

void StatusOracle::randomWorlds()
{
    for (int i = 0; i < test::cases(1000); ++i) {
        const quint32 seed = test::seed() + quint32(i);
        Random random(seed);
        const QStringList found = Comparison(randomWorld(seed), random).found();
        QVERIFY2(found.isEmpty(),
                 qPrintable(u"randomWorld(%1)\n"_s.arg(seed) + found.join('\n'_L1)));
    }
}

void StatusOracle::referenceRecords()
{
    const Snapshot snapshot = test::referenceSnapshot();
    QVERIFY(snapshot.all<Agreement>().size() > 100);
    Random random(1);
    const QStringList found = Comparison(snapshot, random).found();
    QVERIFY2(found.isEmpty(), qPrintable(found.join('\n'_L1)));
}

/// After edits the timelines that were taken over are those that would be made from nothing. A
/// status rests on the agreement and on the sectors alone, so no more of them are made than need
/// be.
void StatusOracle::whatOtherTimelinesLend()
{
    for (int i = 0; i < test::cases(1000); ++i) {
        const quint32 seed = test::seed() + quint32(i);
        Random random(seed);
        Snapshot snapshot = randomWorld(seed);
        auto last = std::make_unique<Timelines>(snapshot, nullptr);
        for (int edit = 0; edit < 5; ++edit) {
            const RecordKind edited = editOne(random, snapshot);
            auto next = std::make_unique<Timelines>(snapshot, last.get());
            if (edited != RecordKind::Sector)
                QCOMPARE(next->computedCount(), edited == RecordKind::Agreement ? 1 : 0);
            const QString found = differenceOf(*next, Timelines(snapshot, nullptr));
            QVERIFY2(found.isEmpty(),
                     qPrintable(u"randomWorld(%1), edit %2: %3"_s.arg(seed).arg(edit).arg(found)));
            last = std::move(next);
        }
    }
}

QTEST_GUILESS_MAIN(StatusOracle)
#include "tst_statusoracle.moc"
