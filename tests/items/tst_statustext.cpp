// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/languages.h"
#include "items/texts/statustext.h"
#include "items/texts/vocabularytext.h"

using namespace mra;

class TestStatusText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void causeTellsDateEventAndState_data() { addLanguageRows(); }
    void causeTellsDateEventAndState();
    void reportTellsStateAndDate_data() { addLanguageRows(); }
    void reportTellsStateAndDate();
    void caveatsAndHoldsAreExplained_data() { addLanguageRows(); }
    void caveatsAndHoldsAreExplained();
    void anExplanationStandsOnce();
};

void TestStatusText::causeTellsDateEventAndState()
{
    QFETCH(QString, language);
    useLanguage(language);
    Cause cause;
    cause.date = *PartialDate::parse(u"2019-04");
    cause.kind = EventKind::Suspended;
    cause.state = Status::Suspended;
    const QString whole = sentenceOf(cause);
    cause.ofGrant = true;
    const QString grant = sentenceOf(cause);
    QVERIFY2(whole != grant, qPrintable(whole));
    QVERIFY(sentenceOf(cause, DateStyle::Terminal).contains(QStringLiteral("2019-04")));
    for (const QString &sentence : {whole, grant}) {
        QVERIFY2(sentence.contains(shownDate(cause.date)), qPrintable(sentence));
        QVERIFY2(sentence.contains(labelOf(cause.kind)), qPrintable(sentence));
        QVERIFY2(sentence.contains(labelOf(cause.state)), qPrintable(sentence));
    }
}

void TestStatusText::reportTellsStateAndDate()
{
    QFETCH(QString, language);
    useLanguage(language);
    const Reported dated{Status::InForce, *PartialDate::parse(u"2026")};
    QVERIFY(sentenceOf(dated).contains(QStringLiteral("2026")));
    QVERIFY(sentenceOf(dated).contains(labelOf(Status::InForce)));
    QVERIFY(!sentenceOf(Reported{Status::InForce, {}}).isEmpty());
    QVERIFY(sentenceOf(Reported()).isEmpty());
}

void TestStatusText::caveatsAndHoldsAreExplained()
{
    QFETCH(QString, language);
    useLanguage(language);
    QMap<QString, QString> keys; // by sentence
    for (size_t i = 0; i < keysOf<Flag>.size(); ++i) {
        const auto flag = static_cast<Flag>(i);
        const QString sentence = sentenceOf(flag);
        QVERIFY2(sentence.size() > labelOf(flag).size(), keysOf<Flag>[i]);
        QVERIFY2(!keys.contains(sentence), qPrintable(sentence));
        keys.insert(sentence, QString(keyOf(flag)));
    }
    for (const HeldBy reason : {HeldBy::BodyNotListed, HeldBy::NotOperational}) {
        QVERIFY2(!keys.contains(sentenceOf(reason)), qPrintable(sentenceOf(reason)));
        keys.insert(sentenceOf(reason), QString(keyOf(reason)));
    }
}

/// What holds a rung down is often a caveat too.
void TestStatusText::anExplanationStandsOnce()
{
    useLanguage(QStringLiteral("en"));
    QCOMPARE(sentencesOf({Flag::Framework, Flag::Imprecise}, {HeldBy::TermsNotRecorded}),
             QStringList({sentenceOf(Flag::Framework), sentenceOf(Flag::Imprecise)}));
    QCOMPARE(sentencesOf({}, {HeldBy::BodyNotListed}),
             QStringList(sentenceOf(HeldBy::BodyNotListed)));
    QCOMPARE(sentencesOf({}), QStringList());
}

QTEST_GUILESS_MAIN(TestStatusText)
#include "tst_statustext.moc"
