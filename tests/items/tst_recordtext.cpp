// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/languages.h"
#include "items/texts/valuetext.h"

using namespace mra;

class TestRecordText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesFallBack();
    void referencesAreNamed();
    void everyReferenceKindHasAName_data() { addLanguageRows(); }
    void everyReferenceKindHasAName();
    void valuesShowNameAndCode();

private:
    Snapshot m_snapshot;
};

void TestRecordText::initTestCase()
{
    Territory china;
    china.id = {QStringLiteral("CN")};
    china.name.setText(QStringLiteral("en"), QStringLiteral("China"));
    china.name.setText(QStringLiteral("zh"), QStringLiteral("中国"));
    m_snapshot.insert(china);
    Source source;
    source.id = {QStringLiteral("portal")};
    m_snapshot.insert(source);
}

void TestRecordText::namesFallBack()
{
    const RecordKey china{RecordKind::Territory, QStringLiteral("CN")};
    QCOMPARE(nameOf(m_snapshot, china, QStringLiteral("zh_CN")), QStringLiteral("中国"));
    QCOMPARE(nameOf(m_snapshot, china, QStringLiteral("ar")), QStringLiteral("China"));
    QCOMPARE(
        nameOf(m_snapshot, {RecordKind::Source, QStringLiteral("portal")}, QStringLiteral("en")),
        QStringLiteral("portal"));
    QCOMPARE(nameOf(m_snapshot, {RecordKind::Body, QStringLiteral("gone")}, QStringLiteral("en")),
             QStringLiteral("gone"));
}

void TestRecordText::referencesAreNamed()
{
    useLanguage(QStringLiteral("en"));
    const QString language = QStringLiteral("en");
    QCOMPARE(nameOf(m_snapshot, Ref::territory({QStringLiteral("CN")}), language),
             QStringLiteral("China"));
    QCOMPARE(nameOf(m_snapshot, Ref::all(), language), QStringLiteral("all members"));
    QCOMPARE(nameOf(m_snapshot, Ref::none(), language), QStringLiteral("nobody"));
    QCOMPARE(nameOf(m_snapshot, Ref(), language), QString());
}

void TestRecordText::everyReferenceKindHasAName()
{
    QFETCH(QString, language);
    useLanguage(language);
    for (const Ref &ref : {Ref::all(), Ref::none()})
        QVERIFY(!nameOf(m_snapshot, ref, language).isEmpty());
    const QString mention = mentionOf({RecordKind::Agreement, QStringLiteral("eu-xx")});
    QVERIFY2(mention.contains(QStringLiteral("eu-xx")), qPrintable(mention));
    QVERIFY2(mention.contains(labelOf(RecordKind::Agreement)), qPrintable(mention));
}

void TestRecordText::valuesShowNameAndCode()
{
    useLanguage(QStringLiteral("en"));
    const ValueText text(m_snapshot, QStringLiteral("en"));
    QCOMPARE(text(TerritoryId{QStringLiteral("CN")}), QStringLiteral("China (CN)"));
    QCOMPARE(text(TerritoryId{QStringLiteral("XX")}), QStringLiteral("XX"));
    QCOMPARE(text(TerritoryId()), QString());
    QCOMPARE(text(RefList{Ref::territory({QStringLiteral("CN")}), Ref::all()}),
             QStringLiteral("China (CN); all members"));
    QCOMPARE(text(std::optional<bool>(true)), QStringLiteral("yes"));
    QCOMPARE(text(std::optional<int>()), QString());
    QCOMPARE(text(EvidenceSet()), QString());
    QCOMPARE(text(std::optional<GeoPoint>(GeoPoint{39.9, -116.25})),
             QStringLiteral("39.9000, -116.2500"));
}

QTEST_GUILESS_MAIN(TestRecordText)
#include "tst_recordtext.moc"
