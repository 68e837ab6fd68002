// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/language.h"
#include "support/generator.h"
#include "ui/forms/names.h"

#include <QSignalSpy>
#include <QTest>

using namespace mra;

/// What a field offers, and what it understands.
class TestNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fewNamesAreThereAtOnce();
    void manyNamesCome();
    void codesDoNotWaitForNames();
    void namesFollowTheState();
    void aPartOfANameMeansItsRecord_data();
    void aPartOfANameMeansItsRecord();
    void typedTextIsKeptAsItIsSeen();

private:
    [[nodiscard]] static CellSpec field(RecordKind kind);
    [[nodiscard]] QStringList found(const Names &names, RecordKind kind, const char *typed) const;

    Snapshot m_few;
    Snapshot m_many;
};

CellSpec TestNames::field(RecordKind kind)
{
    CellSpec spec;
    spec.shape = Shape::Reference;
    spec.kinds = {kind};
    return spec;
}

QStringList TestNames::found(const Names &names, RecordKind kind, const char *typed) const
{
    QStringList codes;
    for (const Names::Candidate &candidate : names.find(field(kind), QString::fromUtf8(typed), 10))
        codes << candidate.code;
    return codes;
}

void TestNames::initTestCase()
{
    useLanguage(QStringLiteral("en"));
    m_few = snapshotOf(generatedEdits());
    m_many = snapshotOf(generatedEdits(10));
}

void TestNames::fewNamesAreThereAtOnce()
{
    Names names(std::make_shared<NamePools>());
    names.setSnapshot(m_few);
    QVERIFY(names.prepare());
    QCOMPARE(found(names, RecordKind::Territory, "kz").value(0), QStringLiteral("KZ"));
    QVERIFY(found(names, RecordKind::Territory, "hasakesitan").contains(QStringLiteral("KZ")));
    QVERIFY(found(names, RecordKind::Agreement, "eu-nz").contains(QStringLiteral("eu-nz-mra")));
}

/// The first key of thousands gives nothing yet, and says when there is more.
void TestNames::manyNamesCome()
{
    Names names(std::make_shared<NamePools>());
    QSignalSpy ready(&names, &Names::ready);
    names.setSnapshot(m_many);
    QVERIFY(!names.prepare());
    QVERIFY(found(names, RecordKind::Agreement, "eu-nz").isEmpty());
    QTRY_COMPARE(ready.size(), 1);
    QVERIFY(names.prepare());
    const QStringList codes = found(names, RecordKind::Agreement, "eu-nz-mra");
    QCOMPARE(codes.size(), 10);
    QCOMPARE(codes[0], QStringLiteral("eu-nz-mra"));
}

/// What is typed in full is understood at any time.
void TestNames::codesDoNotWaitForNames()
{
    Names names(std::make_shared<NamePools>());
    names.setSnapshot(m_many);
    const auto agreement = m_many.find<Agreement>({QStringLiteral("eu-nz-mra-003")});
    QVERIFY(agreement);
    const CellSpec spec = field(RecordKind::Agreement);
    QCOMPARE(names.code(spec, QStringLiteral("eu-nz-mra-003")), agreement->id.value);
    QCOMPARE(names.code(spec, QStringLiteral("EU-NZ-MRA-003")), agreement->id.value);
    QCOMPARE(names.code(spec, names.label(spec, agreement->id.value)), agreement->id.value);
    QCOMPARE(names.code(spec, QStringLiteral("nothing is called so")),
             QStringLiteral("nothing is called so"));
}

void TestNames::namesFollowTheState()
{
    Names names(std::make_shared<NamePools>());
    QSignalSpy ready(&names, &Names::ready);
    names.setSnapshot(m_many);
    QVERIFY(!names.prepare());
    QTRY_COMPARE(ready.size(), 1);
    Snapshot next = m_many;
    Agreement renamed = *next.find<Agreement>({QStringLiteral("eu-nz-mra")});
    renamed.title.setText(QStringLiteral("en"), QStringLiteral("Quite another title"));
    next.insert(renamed);
    names.setSnapshot(next);
    QVERIFY(!names.prepare());
    QTRY_COMPARE(ready.size(), 2);
    QCOMPARE(found(names, RecordKind::Agreement, "quite another"),
             QStringList{QStringLiteral("eu-nz-mra")});
}

void TestNames::aPartOfANameMeansItsRecord_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("the beginning of a name") << QStringLiteral("Burkin") << QStringLiteral("BF");
    QTest::newRow("the beginning of a word") << QStringLiteral("zeal") << QStringLiteral("NZ");
    QTest::newRow("the middle of a word") << QStringLiteral("Kina") << QStringLiteral("Kina");
    QTest::newRow("Cyrillic") << QStringLiteral("хстан") << QStringLiteral("хстан");
    QTest::newRow("after the Arabic article") << QStringLiteral("كويت") << QStringLiteral("KW");
    QTest::newRow("Chinese") << QStringLiteral("哈萨克") << QStringLiteral("KZ");
    QTest::newRow("several words") << QStringLiteral("Papua Guin") << QStringLiteral("PG");
}

/// One that begins no word is kept as it was typed: in the languages of the world it may be the
/// name of another country.
void TestNames::aPartOfANameMeansItsRecord()
{
    QFETCH(QString, typed);
    Names names(std::make_shared<NamePools>());
    names.setSnapshot(m_few);
    QTEST(names.code(field(RecordKind::Territory), typed), "code");
}

/// Of names and notes; an id that holds what nobody sees is refused by validation, so it stays.
void TestNames::typedTextIsKeptAsItIsSeen()
{
    Names names(std::make_shared<NamePools>());
    CellSpec spec;
    const QString typed = QStringLiteral("\uFEFFLow\u200B\u00A0volte\u0301\u00A0");
    QCOMPARE(names.accepted(spec, typed), QStringLiteral("Low volt\u00E9"));
    spec.shape = Shape::LongText;
    QCOMPARE(names.accepted(spec, QStringLiteral("a\n") + typed),
             QStringLiteral("a\nLow volt\u00E9"));
    spec = {};
    spec.isId = true;
    QCOMPARE(names.accepted(spec, QStringLiteral("cnas\u200B")), QStringLiteral("cnas\u200B"));
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
