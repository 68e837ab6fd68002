// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/languages.h"
#include "items/texts/issuetext.h"

using namespace mra;

class TestIssueText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIssueIsASentenceWithItsValues_data() { addLanguageRows(); }
    void everyIssueIsASentenceWithItsValues();
    void everyRefusedRowIsASentenceWithItsPlace_data() { addLanguageRows(); }
    void everyRefusedRowIsASentenceWithItsPlace();
    void remarksOfFormsSpeakOfLabelsOnly_data() { addLanguageRows(); }
    void remarksOfFormsSpeakOfLabelsOnly();
    void valuesAreTakenAsTheyAre();
    void longIdentifiersAreCut();

private:
    static bool isAboutTheFile(RowFault fault)
    {
        const QList faults{
            RowFault::Utf16,         RowFault::UnknownTable,    RowFault::AmbiguousTable,
            RowFault::MissingColumn, RowFault::DuplicateColumn, RowFault::NotJson,
            RowFault::Unfinished,    RowFault::FileMissing,     RowFault::NotPermitted,
            RowFault::NotAFile,      RowFault::Unreadable,      RowFault::FileTooLarge,
            RowFault::TooManyRows};
        return faults.contains(fault);
    }
    static Issue issueOf(IssueCode code)
    {
        return {Severity::Error,
                code,
                {RecordKind::Agreement, QStringLiteral("eu-xx-mra")},
                QStringLiteral("parties"),
                QStringLiteral("child"),
                QStringLiteral("since"),
                QStringLiteral("4711")};
    }
};

void TestIssueText::everyIssueIsASentenceWithItsValues()
{
    QFETCH(QString, language);
    useLanguage(language);
    QSet<QString> sentences;
    for (size_t i = 0; i < keysOf<IssueCode>.size(); ++i) {
        const auto code = static_cast<IssueCode>(i);
        const QString sentence = sentenceOf(issueOf(code));
        const QList withoutValue{IssueCode::Missing, IssueCode::EvidenceMisplaced,
                                 IssueCode::Contradiction};
        const bool hasValue = !withoutValue.contains(code);
        QVERIFY2(sentence.contains(QStringLiteral("eu-xx-mra")), qPrintable(sentence));
        QVERIFY2(!hasValue || sentence.contains(QStringLiteral("4711")), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(size_t(sentences.size()), keysOf<IssueCode>.size());
}

void TestIssueText::everyRefusedRowIsASentenceWithItsPlace()
{
    QFETCH(QString, language);
    useLanguage(language);
    QSet<QString> sentences;
    for (size_t i = 0; i < keysOf<RowFault>.size(); ++i) {
        RefusedRow row{QStringLiteral("agreements.csv"),
                       17,
                       QStringLiteral("agreements"),
                       QStringLiteral("signed_date"),
                       QStringLiteral("4711"),
                       static_cast<RowFault>(i),
                       issueOf(IssueCode::BrokenReference)};
        const QString sentence = sentenceOf(row);
        QVERIFY2(sentence.contains(row.file), qPrintable(sentence));
        QVERIFY2(!sentence.contains(QLatin1Char('%')), qPrintable(sentence));
        if (!isAboutTheFile(row.fault))
            QVERIFY2(sentence.contains(QStringLiteral("17")), qPrintable(sentence));
        sentences.insert(sentence);
    }
    QCOMPARE(size_t(sentences.size()), keysOf<RowFault>.size());
}

void TestIssueText::remarksOfFormsSpeakOfLabelsOnly()
{
    QFETCH(QString, language);
    useLanguage(language);
    QSet<QString> sentences;
    for (size_t i = 0; i < keysOf<IssueCode>.size(); ++i) {
        const auto code = static_cast<IssueCode>(i);
        if (code == IssueCode::StillReferenced || code == IssueCode::IdentityChanged)
            continue; // never in a form
        const QString remark = remarkOf(issueOf(code));
        QVERIFY2(!remark.contains(QStringLiteral("eu-xx-mra")), qPrintable(remark));
        QVERIFY2(!remark.contains(QStringLiteral("since")), qPrintable(remark));
        QVERIFY2(!remark.contains(QLatin1Char('%')), qPrintable(remark));
        sentences.insert(remark);
    }
    QCOMPARE(size_t(sentences.size()), keysOf<IssueCode>.size() - 2);
}

/// They are refused, in a sentence that can be read.
void TestIssueText::longIdentifiersAreCut()
{
    useLanguage(QStringLiteral("en"));
    Issue issue = issueOf(IssueCode::TooLong);
    issue.record.id = QString(5000, QLatin1Char('x'));
    QVERIFY2(sentenceOf(issue).size() < 300, qPrintable(sentenceOf(issue)));
    QVERIFY2(sentenceOf(issue).contains(QStringLiteral("xxx…")), qPrintable(sentenceOf(issue)));
}

void TestIssueText::valuesAreTakenAsTheyAre()
{
    useLanguage(QStringLiteral("en"));
    Issue issue = issueOf(IssueCode::BrokenReference);
    issue.value = QStringLiteral("%1 <b>");
    QVERIFY2(sentenceOf(issue).contains(QStringLiteral("“%1 <b>”")), qPrintable(sentenceOf(issue)));
}

QTEST_GUILESS_MAIN(TestIssueText)
#include "tst_issuetext.moc"
