// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/languages.h"
#include "items/texts/linktext.h"
#include "items/texts/standingtext.h"
#include "items/texts/vocabularytext.h"

using namespace mra;

class TestStandingText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysSinceWhenAndUntilWhen_data();
    void saysSinceWhenAndUntilWhen();
    void everyRelationHasItsReverse_data() { addLanguageRows(); }
    void everyRelationHasItsReverse();
};

namespace {

PartialDate date(const char *text)
{
    return *PartialDate::parse(QString::fromLatin1(text));
}

Agreement inForce()
{
    Agreement agreement;
    agreement.id.value = QStringLiteral("one");
    agreement.signedDate = date("2008-04-07");
    agreement.effectiveDate = date("2008-10-01");
    return agreement;
}

void addEvent(Agreement &agreement, EventKind kind, const char *day)
{
    Event event;
    event.id.value = QString(keyOf(kind));
    event.kind = kind;
    event.date = date(day);
    agreement.events.append(event);
}

Agreement reported(Status status, const char *asOf)
{
    Agreement agreement;
    agreement.id.value = QStringLiteral("one");
    agreement.reportedState = status;
    agreement.provenance.asOf = date(asOf);
    return agreement;
}

} // namespace

void TestStandingText::saysSinceWhenAndUntilWhen_data()
{
    QTest::addColumn<Agreement>("agreement");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const Agreement &agreement, const char *sentence) {
        QTest::newRow(name) << agreement << QString::fromUtf8(sentence);
    };
    row("in force", inForce(), "since 1 Oct 2008; no end is given.");

    Agreement agreement = inForce();
    agreement.expiryDate = date("2030-12-31");
    row("until", agreement, "since 1 Oct 2008, until 31 Dec 2030.");
    agreement.renewal = Renewal::Tacit;
    row("renewing", agreement, "since 1 Oct 2008, until 31 Dec 2030, then renewed by itself.");
    agreement.expiryDate = date("2013-12-31");
    row("renewed", agreement, "since 1 Oct 2008, renewed by itself.");
    agreement.renewal = Renewal::None;
    row("expired", agreement, "since 1 Jan 2014; it was in effect from 1 Oct 2008.");

    agreement = inForce();
    addEvent(agreement, EventKind::Terminated, "2030-01-01");
    row("to be terminated", agreement, "since 1 Oct 2008; it ends on 1 Jan 2030.");
    agreement = inForce();
    addEvent(agreement, EventKind::Replaced, "2015");
    row("replaced", agreement, "since 2015; it was in effect from 1 Oct 2008.");
    agreement = inForce();
    addEvent(agreement, EventKind::Suspended, "2020-03-01");
    row("suspended", agreement, "since 1 Mar 2020; nothing is accepted for now.");
    agreement = inForce();
    addEvent(agreement, EventKind::ProvisionallyApplied, "2008-10-01");
    row("provisionally applied", agreement, "since 1 Oct 2008; no end is given.");

    agreement = inForce();
    agreement.effectiveDate = {};
    row("signed", agreement, "on 7 Apr 2008; it is not in force yet.");
    agreement.effectiveDate = date("2027-01");
    row("signed, effect ahead", agreement, "it takes effect on Jan 2027.");
    agreement.signedDate = {};
    row("not begun", agreement, "its first step is on Jan 2027.");

    row("reported in force", reported(Status::InForce, "2026-01-01"),
        "since when is not recorded; no end is given.");
    row("reported ended", reported(Status::Terminated, "2026-01-01"),
        "since when is not recorded.");
    row("negotiated", reported(Status::Negotiating, "2026-01-01"), "it is not signed yet.");
    row("unknown", reported(Status::Unknown, "2026-01-01"),
        "no source states its status on this day.");
}

void TestStandingText::saysSinceWhenAndUntilWhen()
{
    QFETCH(Agreement, agreement);
    QFETCH(QString, sentence);
    useLanguage(QStringLiteral("en"));
    const Snapshot snapshot;
    const AgreementStatus status(snapshot, agreement);
    const QDate day(2026, 11, 29);
    QCOMPARE(standingOf(agreement, status, day), sentence);
    useLanguage(QStringLiteral("ar"));
    QVERIFY(standingOf(agreement, status, day) != sentence);
}

void TestStandingText::everyRelationHasItsReverse()
{
    QFETCH(QString, language);
    useLanguage(language);
    QSet<QString> words;
    for (size_t i = 0; i < keysOf<LinkKind>.size(); ++i) {
        words << labelOf(LinkKind(i)) << reverseLabelOf(LinkKind(i));
    }
    QCOMPARE(words.size(), qsizetype(2 * keysOf<LinkKind>.size()));
}

QTEST_GUILESS_MAIN(TestStandingText)
#include "tst_standingtext.moc"
