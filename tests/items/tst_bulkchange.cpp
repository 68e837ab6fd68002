// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/codec/json.h"
#include "items/languages.h"
#include "items/models/bulkchange.h"
#include "support/world.h"

using namespace mra;
using namespace Qt::Literals::StringLiterals;

class TestBulkChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { useLanguage(u"en"_s); }
    void everyFieldIsOfferedWithItsInput_data() { addLanguageRows(); }
    void everyFieldIsOfferedWithItsInput();
    void everyOfferedFieldCanBeSet();
    void onlyRecordsThatChangeAreEdited();
    void valueIsRead_data();
    void valueIsRead();
    void brokenReferenceIsAnIssue();
    void readOnlyKindsOfferNothing();
};

void TestBulkChange::everyFieldIsOfferedWithItsInput()
{
    QFETCH(QString, language);
    useLanguage(language);
    int choices = 0;
    for (size_t i = 0; i < keysOf<RecordKind>.size(); ++i) {
        for (const BulkField &field : fieldsOf(static_cast<RecordKind>(i))) {
            QVERIFY2(!field.label.isEmpty() && field.label != field.key, qPrintable(field.key));
            QCOMPARE(field.input == BulkField::Input::Choice, !field.choices.isEmpty());
            choices += int(field.choices.size());
        }
    }
    QVERIFY(choices > 20);
}

void TestBulkChange::everyOfferedFieldCanBeSet()
{
    const test::World world = test::smallWorld();
    const QList<Record> records{test::group("G", {}),  test::sector("S"),      Source(),
                                test::body("b", "AA"), test::agreement("a").a, Project()};
    for (const Record &record : records) {
        for (const BulkField &field : fieldsOf(keyOf(record).kind)) {
            const QString value = field.input == BulkField::Input::Choice
                                      ? field.choices.last().first
                                  : field.input == BulkField::Input::Number ? u"7"_s
                                                                            : u"2001"_s;
            const BulkEdits made = bulkEdits({record}, field.key, value, world.snapshot);
            QVERIFY2(made.error.isEmpty(), qPrintable(field.key + u": "_s + made.error));
            QCOMPARE(made.edits.size(), 1);
            const QJsonObject shown = shownJson(*made.edits.first().after);
            QCOMPARE(shown.value(field.key).toVariant().toString(), value);
        }
    }
}

void TestBulkChange::onlyRecordsThatChangeAreEdited()
{
    const test::World world = test::smallWorld();
    Agreement done = test::agreement("done").a;
    done.provenance.asOf = test::date("2026-05");
    const BulkEdits made = bulkEdits({test::agreement("a").a, done, test::agreement("b").a},
                                     u"as_of"_s, u" 2026-05 "_s, world.snapshot);
    QCOMPARE(made.edits.size(), 2);
    QCOMPARE(made.edits[0].key().id, u"a"_s);
    QCOMPARE(made.edits[1].key().id, u"b"_s);
    QVERIFY(made.edits[0].before.has_value() && made.edits[0].after.has_value());
}

void TestBulkChange::valueIsRead_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char *field, const char *value, bool isGood) {
        QTest::addRow("%s = %s", field, value) << test::str(field) << test::str(value) << isGood;
    };
    row("expiry_date", "2026-02-28", true);
    row("expiry_date", "2026-02-30", false);
    row("expiry_date", "", true);
    row("term_months", "36", true);
    row("term_months", "three", false);
    row("term_months", "", true);
    row("confidence", "high", true);
    row("confidence", "highest", false);
    row("confidence", "", true);
    row("kind", "mou", true);
    row("kind", "", false);
}

void TestBulkChange::valueIsRead()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(bool, isGood);
    Agreement agreement = test::agreement("a").a;
    agreement.expiryDate = test::date("2000");
    agreement.termMonths = 1;
    agreement.provenance.confidence = Confidence::Low;
    const BulkEdits made = bulkEdits({agreement}, field, value, test::smallWorld().snapshot);
    QVERIFY2(made.error.isEmpty() == isGood, qPrintable(made.error));
    QCOMPARE(made.edits.size(), isGood ? 1 : 0);
}

void TestBulkChange::brokenReferenceIsAnIssue()
{
    const BulkEdits made = bulkEdits({test::agreement("a").a}, u"lead_body_id"_s, u"nobody"_s,
                                     test::smallWorld().snapshot);
    QVERIFY(hasErrors(made.issues));
    QCOMPARE(made.issues.first().field, u"lead_body_id"_s);
}

void TestBulkChange::readOnlyKindsOfferNothing()
{
    QVERIFY(fieldsOf(RecordKind::ClassCode).isEmpty());
}

QTEST_GUILESS_MAIN(TestBulkChange)
#include "tst_bulkchange.moc"
