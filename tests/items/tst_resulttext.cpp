// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/languages.h"
#include "items/texts/datetext.h"
#include "items/texts/issuetext.h"
#include "items/texts/resulttext.h"

#include <QLocale>

using namespace mra;

class TestResultText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOpenFailureNamesTheAddress_data() { addLanguageRows(); }
    void everyOpenFailureNamesTheAddress();
    void aFailedCopyTellsWhy_data() { addLanguageRows(); }
    void aFailedCopyTellsWhy();
    void everyFailureIsASentence_data() { addLanguageRows(); }
    void everyFailureIsASentence();
    void everyFaultOfTheHistoryIsASentence_data() { addLanguageRows(); }
    void everyFaultOfTheHistoryIsASentence();
    void clocksThatDifferAreTold_data() { addLanguageRows(); }
    void clocksThatDifferAreTold();
    void conflictNamesEveryRecord_data() { addLanguageRows(); }
    void conflictNamesEveryRecord();
    void ofManyRecordsTheFirstAreNamed_data() { addLanguageRows(); }
    void ofManyRecordsTheFirstAreNamed();
    void problemIsWhatStoppedTheChange();

private:
    template <class E>
    static void compareCount(const QSet<QString> &sentences)
    {
        QCOMPARE(size_t(sentences.size()), keysOf<E>.size());
    }
};

void TestResultText::everyOpenFailureNamesTheAddress()
{
    QFETCH(QString, language);
    useLanguage(language);
    QSet<QString> sentences;
    for (size_t i = 0; i < keysOf<Refusal>.size(); ++i) {
        const QString sentence = sentenceOf(OpenFailure{
            static_cast<Refusal>(i), QStringLiteral("/tmp/x.sqlite"), QStringLiteral("detail 5")});
        QVERIFY2(sentence.contains(QStringLiteral("/tmp/x.sqlite")), qPrintable(sentence));
        QVERIFY2(sentence.contains(QStringLiteral("detail 5")), qPrintable(sentence));
        sentences.insert(sentence);
    }
    compareCount<Refusal>(sentences);
}

void TestResultText::aFailedCopyTellsWhy()
{
    QFETCH(QString, language);
    useLanguage(language);
    const QString place = QStringLiteral("/tmp/x.sqlite");
    const QString detail = QStringLiteral("detail 5");
    for (const Refusal why : {Refusal::NoSpace, Refusal::NotPermitted, Refusal::ReadOnlyMedium}) {
        QCOMPARE(sentenceOf(OpenFailure{Refusal::CopyFailed, place, detail, why}),
                 sentenceOf(OpenFailure{Refusal::CopyFailed, place, {}}) + QLatin1Char('\n') +
                     sentenceOf(OpenFailure{why, place, detail}));
    }
}

void TestResultText::everyFailureIsASentence()
{
    QFETCH(QString, language);
    useLanguage(language);
    QSet<QString> sentences;
    for (size_t i = 0; i < keysOf<Failed::Reason>.size(); ++i)
        sentences.insert(sentenceOf(Failed{static_cast<Failed::Reason>(i), {}}));
    compareCount<Failed::Reason>(sentences);
    QVERIFY(!sentences.contains(QString()));
}

void TestResultText::everyFaultOfTheHistoryIsASentence()
{
    QFETCH(QString, language);
    useLanguage(language);
    QSet<QString> sentences;
    for (size_t i = 0; i < keysOf<Verification::Fault>.size(); ++i) {
        Verification verification;
        verification.fault = static_cast<Verification::Fault>(i);
        verification.seq = 4711;
        verification.rows = 4711;
        verification.detail = QStringLiteral("page 4711");
        verification.record = {RecordKind::Body, QStringLiteral("body-4711")};
        const QString sentence = sentenceOf(verification);
        QVERIFY2(sentence.contains(QStringLiteral("4711")), qPrintable(sentence));
        sentences.insert(sentence);
    }
    compareCount<Verification::Fault>(sentences);
}

void TestResultText::clocksThatDifferAreTold()
{
    QFETCH(QString, language);
    useLanguage(language);
    const QString at = QStringLiteral("2099-06-15T12:00:00.000Z");
    const QDateTime written = QDateTime::fromString(at, Qt::ISODateWithMs);
    QVERIFY(clockWarning(at, written.addDays(-1)).contains(shownInstant(at)));
    QCOMPARE(clockWarning(at, written.addSecs(-60)), QString());
    QCOMPARE(clockWarning(at, written.addDays(1)), QString());
    QCOMPARE(clockWarning({}, written), QString());
}

void TestResultText::conflictNamesEveryRecord()
{
    QFETCH(QString, language);
    useLanguage(language);
    const Conflict conflict{{{{RecordKind::Agreement, QStringLiteral("first")}, {}},
                             {{RecordKind::Body, QStringLiteral("second")}, {}}}};
    const QString sentence = sentenceOf(conflict);
    QVERIFY2(sentence.contains(QStringLiteral("first")), qPrintable(sentence));
    QVERIFY2(sentence.contains(QStringLiteral("second")), qPrintable(sentence));
}

void TestResultText::ofManyRecordsTheFirstAreNamed()
{
    QFETCH(QString, language);
    useLanguage(language);
    const auto sentenceWith = [](int count) {
        Conflict conflict;
        for (int i = 0; i < count; ++i)
            conflict.items << Conflict::Item{{RecordKind::Body, QStringLiteral("body-%1.").arg(i)},
                                             {}};
        return sentenceOf(conflict);
    };
    QVERIFY(sentenceWith(10).contains(QStringLiteral("body-9.")));
    for (const int others : {1, 2, 5, 13, 19990}) {
        const QString sentence = sentenceWith(10 + others);
        QVERIFY2(sentence.contains(QStringLiteral("body-9.")), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QStringLiteral("body-10.")), qPrintable(sentence));
        QVERIFY2(sentence.size() < 600, qPrintable(sentence));
        QVERIFY2(others <= 2 || sentence.contains(QLocale().toString(others)) ||
                     sentence.contains(QString::number(others)),
                 qPrintable(sentence));
    }
}

void TestResultText::problemIsWhatStoppedTheChange()
{
    useLanguage(QStringLiteral("en"));
    QVERIFY(!problemOf(Saved{}) && !problemOf(NothingToDo{}) && !problemOf(Cancelled{}));
    const Failed failed{Failed::Reason::Busy, {}};
    QCOMPARE(problemOf(failed), std::optional(sentenceOf(failed)));
    Issue warning;
    warning.severity = Severity::Warning;
    Issue error;
    error.code = IssueCode::OutOfRange;
    error.value = QStringLiteral("-1");
    QCOMPARE(problemOf(Invalid{{warning, error, error}}),
             std::optional(sentenceOf(error) + QLatin1Char('\n') + sentenceOf(error)));
}

QTEST_GUILESS_MAIN(TestResultText)
#include "tst_resulttext.moc"
