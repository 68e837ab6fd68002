// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/status/status.h"
#include "support/world.h"

#include <QTest>

using namespace mra;
using namespace mra::test;

Q_DECLARE_METATYPE(mra::Agreement)

/// Worked cases of RULES.md §4 and §5, one a row: an agreement, a day, its status and flags.
class TestStatus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofAgreements_data()
    {
        QTest::addColumn<Agreement>("agreement");
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const Agreement &a, const char *on,
                            const char *expected) {
            QTest::addRow("%s, %s", name, on) << a << str(on) << str(expected);
        };

        const Agreement term =
            agreement("term").signedOn("2019-05-01").inForce("2020-01-01", "2022-12-31");
        row("term", term, "2019-04-30", "not_begun");
        row("term", term, "2019-05-01", "signed");
        row("term", term, "2019-12-31", "signed");
        row("term", term, "2020-01-01", "in_force");
        row("term: the expiry date is its last day", term, "2022-12-31", "in_force");
        row("term", term, "2023-01-01", "expired");

        AgreementBuilder tacit = agreement("tacit").inForce("2020-01-01", "2022-12-31");
        tacit.a.renewal = Renewal::Tacit;
        row("tacit renewal has no ending", tacit, "2023-01-01", "in_force");

        const Agreement replaced = agreement("replaced")
                                       .inForce("2000-01-01", "2009-12-31")
                                       .reported(Status::Replaced, "2020");
        row("the report names the ending", replaced, "2010-01-01", "replaced");

        const Agreement leap = agreement("leap").inForce("2023-02", "2024-02");
        row("short dates, widest", leap, "2023-01-31", "not_begun");
        row("short dates, widest", leap, "2023-02-01", "in_force imprecise");
        row("short dates", leap, "2023-02-28", "in_force");
        row("short dates", leap, "2024-02-01", "in_force");
        row("leap day is the last day", leap, "2024-02-29", "in_force imprecise");
        row("short dates", leap, "2024-03-01", "expired");

        const Agreement suspended = agreement("suspended")
                                        .inForce("2015-01-01")
                                        .event(EventKind::Suspended, "2018-03")
                                        .event(EventKind::Resumed, "2019-01-01");
        row("a suspension acts on its last day", suspended, "2018-03-30", "in_force imprecise");
        row("a suspension acts on its last day", suspended, "2018-03-31", "suspended");
        row("resumed", suspended, "2019-01-01", "in_force");

        const Agreement provisional = agreement("provisional")
                                          .inForce("2020-01-01")
                                          .event(EventKind::ProvisionallyApplied, "2020-01-01");
        row("provisional on the day of effect", provisional, "2020-06-01", "provisionally_applied");
        const Agreement ratified = agreement("ratified")
                                       .inForce("2021-01-01")
                                       .event(EventKind::ProvisionallyApplied, "2020-01-01");
        row("provisional before effect", ratified, "2020-12-31", "provisionally_applied");
        row("provisional before effect", ratified, "2021-01-01", "in_force");

        const Agreement amended =
            agreement("amended").inForce("2010-01-01").event(EventKind::Signed, "2012-05-05");
        row("a signature after effect is left aside", amended, "2012-06-01", "in_force");

        const Agreement sameDay = agreement("same")
                                      .inForce("2010-01-01")
                                      .event(EventKind::Expired, "2012-01-01")
                                      .event(EventKind::Terminated, "2012-01-01")
                                      .event(EventKind::Suspended, "2012-01-01");
        row("on one day the later in the list wins", sameDay, "2012-01-01", "terminated");

        const Agreement onlyEnding = agreement("ending").event(EventKind::Terminated, "2012-01-01");
        row("before a first ending", onlyEnding, "2011-12-31", "unknown");
        row("before a first ending", onlyEnding, "2012-01-01", "terminated");

        const Agreement part = [] {
            AgreementBuilder a =
                agreement("part").inForce("2010-01-01").event(EventKind::Terminated, "2012-01-01");
            a.a.events.last().part = str("chapter 4");
            return a.a;
        }();
        row("an event of a part says nothing of the whole", part, "2013-01-01", "in_force");
        const Agreement left = agreement("left")
                                   .inForce("2010-01-01")
                                   .event(EventKind::Left, "2012-01-01", "", at("AA"));
        row("a party that leaves", left, "2013-01-01", "in_force");

        row("nothing is known", agreement("nothing"), "2020-01-01", "unknown");

        // The table of §5.3, row by row.
        const Agreement onlyReport = agreement("r1").reported(Status::InForce, "2020-06");
        row("row 1", onlyReport, "2020-06-29", "unknown");
        row("row 1: a short as_of takes its last day", onlyReport, "2020-06-30", "in_force");
        const Agreement later =
            agreement("r2").inForce("2021-01-01").reported(Status::Negotiating, "2020-06-30");
        row("row 2", later, "2020-01-01", "not_begun");
        row("row 2", later, "2020-12-31", "not_begun");
        row("row 2: an event after the report", later, "2021-01-01", "in_force");
        const Agreement noEffectDay =
            agreement("r3").signedOn("2015-05-05").reported(Status::InForce, "2020-06-30");
        row("row 3", noEffectDay, "2015-05-04", "not_begun");
        row("row 3", noEffectDay, "2015-05-05", "in_force imprecise");
        row("row 3", noEffectDay, "2020-06-30", "in_force");
        const Agreement noEndDay =
            agreement("r4").inForce("2015-05-05").reported(Status::Terminated, "2020-06-30");
        row("row 4", noEndDay, "2015-05-04", "not_begun");
        row("row 4", noEndDay, "2015-05-05", "unknown");
        row("row 4", noEndDay, "2020-06-30", "terminated");
        const Agreement unsure = agreement("r5")
                                     .signedOn("2014-01-01")
                                     .inForce("2015-05-05")
                                     .reported(Status::Unknown, "2020-06-30");
        row("row 5", unsure, "2014-06-01", "signed");
        row("row 5", unsure, "2020-06-29", "in_force imprecise");
        row("row 5", unsure, "2020-06-30", "unknown");
        const Agreement contradicting = agreement("r6")
                                            .inForce("2015-05-05", "2018-12-31")
                                            .reported(Status::InForce, "2020-06-30");
        row("row 6", contradicting, "2015-05-04", "not_begun");
        row("row 6", contradicting, "2016-01-01", "unknown contradiction");
        row("row 6", contradicting, "2020-06-30", "in_force contradiction");
        const Agreement agreeing = agreement("agree")
                                       .inForce("2015-05-05")
                                       .reported(Status::Expired, "2020-06-30")
                                       .event(EventKind::Terminated, "2022-01-01");
        row("a later ending is recorded", agreeing, "2021-01-01", "in_force");
        const Agreement applied = agreement("provisional")
                                      .inForce("2020-01-01")
                                      .event(EventKind::ProvisionallyApplied, "2020-01-01")
                                      .event(EventKind::Suspended, "2022-01-01")
                                      .reported(Status::InForce, "2021-06");
        row("provisional, then reported in force", applied, "2021-06-29", "provisionally_applied");
        row("provisional, then reported in force", applied, "2021-06-30", "in_force");
        row("reported in force until the next event", applied, "2022-01-01", "suspended");
        const Agreement ratifiedLater = agreement("provisional")
                                            .inForce("2020-01-01")
                                            .event(EventKind::ProvisionallyApplied, "2020-01-01")
                                            .event(EventKind::InForce, "2020-09-01")
                                            .reported(Status::InForce, "2020-06-30");
        row("the day of entry is recorded", ratifiedLater, "2020-08-31", "in_force");
        row("the day of entry is recorded", ratifiedLater, "2020-06-29", "provisionally_applied");
        const Agreement reportedProvisional =
            agreement("reported provisional")
                .inForce("2020-01-01")
                .reported(Status::ProvisionallyApplied, "2020-06-30");
        row("reported provisional, though in force", reportedProvisional, "2021-01-01", "in_force");
        AgreementBuilder noAsOf = agreement("no as_of").inForce("2015-05-05");
        noAsOf.a.reportedState = Status::Terminated;
        row("a report needs its as_of", noAsOf, "2021-01-01", "in_force");
    }
    void ofAgreements()
    {
        QFETCH(Agreement, agreement);
        QFETCH(QString, on);
        const StatusAnswer answer = statusOn(agreement, QDate::fromString(on, Qt::ISODate));
        QTEST(words(answer.status, answer.flags), "expected");
    }

    void ofGrants_data()
    {
        QTest::addColumn<Agreement>("agreement");
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("live");
        const auto row = [](const char *name, const Agreement &a, const char *on,
                            const char *expected, bool live) {
            QTest::addRow("%s, %s", name, on) << a << str(on) << str(expected) << live;
        };
        const auto base = [] { return agreement("a").inForce("2010-01-01"); };

        const Agreement plain = base().grant("HHA", at("AA"), at("BB"));
        row("begins with the agreement", plain, "2009-12-31", "not_begun", false);
        row("begins with the agreement", plain, "2010-01-01", "in_force", true);

        const Agreement own =
            base().grant("HHA", at("AA"), at("BB"), Activity::Testing, "2012", "2015-05-25");
        row("own dates", own, "2011-12-31", "not_begun", false);
        row("own dates", own, "2012-03-01", "in_force imprecise", true);
        row("own dates", own, "2015-05-25", "in_force", true);
        row("own dates", own, "2015-05-26", "expired", false);

        const Agreement lapsed =
            base().grant("HHA", at("AA"), at("BB")).event(EventKind::Lapsed, "2015-05-26", "LVE");
        row("an event on an ancestor", lapsed, "2015-05-25", "in_force", true);
        row("an event on an ancestor", lapsed, "2015-05-26", "expired", false);
        const Agreement elsewhere =
            base().grant("LVE", at("AA"), at("BB")).event(EventKind::Lapsed, "2015-05-26", "HHA");
        row("an event on a descendant", elsewhere, "2016-01-01", "in_force", true);
        const Agreement oneWay =
            base()
                .grant("LVE", at("AA"), at("BB"))
                .event(EventKind::Suspended, "2015-05-26", "", at("BB"), at("AA"));
        row("an event of the other direction", oneWay, "2016-01-01", "in_force", true);

        const Agreement operational = base()
                                          .grant("HHA", at("AA"), at("BB"))
                                          .event(EventKind::Operational, "2013-07-01", "HHA");
        row("binds before it is operational", operational, "2013-06-30", "in_force", false);
        row("operational", operational, "2013-07-01", "in_force", true);

        const Agreement ended =
            agreement("a").inForce("2010-01-01", "2012-12-31").grant("HHA", at("AA"), at("BB"));
        row("shares the end", ended, "2013-01-01", "expired", false);
        const Agreement suspendedReport = base()
                                              .reported(Status::InForce, "2020-06-30")
                                              .grant("HHA", at("AA"), at("BB"))
                                              .grantReported(Status::Suspended);
        row("own report, day not recorded", suspendedReport, "2015-01-01", "unknown", false);
        row("own report", suspendedReport, "2020-06-30", "suspended", false);
        const Agreement named =
            base()
                .reported(Status::InForce, "2020-06-30")
                .grant("HHA", at("AA"), at("BB"), Activity::Testing, "", "2015-05-25")
                .grantReported(Status::Replaced);
        row("its report names the ending", named, "2015-05-26", "replaced", false);
        const auto provisional = [&] {
            return base()
                .event(EventKind::ProvisionallyApplied, "2010-01-01")
                .reported(Status::InForce, "2020-06-30")
                .grant("HHA", at("AA"), at("BB"));
        };
        row("begins provisionally", provisional(), "2020-06-29", "provisionally_applied", true);
        row("in force as its agreement is", provisional(), "2020-06-30", "in_force", true);
        const Agreement ownProvisional =
            base()
                .reported(Status::InForce, "2020-06-30")
                .grant("HHA", at("AA"), at("BB"), Activity::Testing, "2012-01-01")
                .grantReported(Status::InForce)
                .event(EventKind::ProvisionallyApplied, "2012-01-01", "HHA");
        row("its own provisional event", ownProvisional, "2020-06-29", "provisionally_applied",
            true);
        row("and its own report", ownProvisional, "2020-06-30", "in_force", true);
        const Agreement unsure =
            base().reported(Status::Unknown, "2020-06-30").grant("HHA", at("AA"), at("BB"));
        row("carries the flags of the agreement", unsure, "2015-01-01", "in_force imprecise", true);
    }
    void ofGrants()
    {
        QFETCH(Agreement, agreement);
        QFETCH(QString, on);
        const QDate asked = QDate::fromString(on, Qt::ISODate);
        const Snapshot snapshot = smallWorld().snapshot;
        const Grant &grant = agreement.grants.first();
        const StatusAnswer answer = statusOn(snapshot, agreement, grant, asked);
        QTEST(words(answer.status, answer.flags), "expected");
        QTEST(isLive(snapshot, agreement, grant, asked), "live");
    }

    /// The causes are the events that acted, in the order in which they act.
    void namesItsCauses()
    {
        const Agreement a = agreement("a")
                                .signedOn("2019-05-01")
                                .inForce("2020-01-01", "2022-12-31")
                                .event(EventKind::Suspended, "2021-03-01")
                                .event(EventKind::Resumed, "2021-06-01")
                                .event(EventKind::Meeting, "2021-07-01");
        QStringList causes;
        for (const Cause &cause : statusOn(a, day("2023-01-01")).because)
            causes.append(cause.date.text() + u' ' + keyOf(cause.kind));
        QCOMPARE(causes, QStringList({str("2019-05-01 signed"), str("2020-01-01 in_force"),
                                      str("2021-03-01 suspended"), str("2021-06-01 resumed"),
                                      str("2023-01-01 expired")}));
        QCOMPARE(statusOn(a, day("2020-06-01")).because.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestStatus)
#include "tst_status.moc"
