// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/languages.h"
#include "items/texts/vocabularytext.h"

using namespace mra;

class TestVocabularyText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyHasItsOwnLabel_data() { addLanguageRows(); }
    void everyKeyHasItsOwnLabel();
    void setsAreListedAsTheLanguageDoes_data();
    void setsAreListedAsTheLanguageDoes();
    void termsOfTheFieldAreKeptApart();

private:
    template <Vocabulary E>
    void check(const char *vocabulary)
    {
        QMap<QString, QString> keys;
        for (size_t i = 0; i < keysOf<E>.size(); ++i) {
            const QString key = keyOf(static_cast<E>(i));
            const QString label = labelOf(static_cast<E>(i));
            QVERIFY2(!label.isEmpty(), qPrintable(key));
            QVERIFY2(label.trimmed() == label, qPrintable(label));
            QVERIFY2(!keys.contains(label), qPrintable(QStringLiteral("%1: %2 and %3 are both “%4”")
                                                           .arg(QLatin1String(vocabulary),
                                                                keys.value(label), key, label)));
            keys.insert(label, key);
        }
    }
};

void TestVocabularyText::everyKeyHasItsOwnLabel()
{
    QFETCH(QString, language);
    useLanguage(language);
    check<AgreementKind>("agreement kind");
    check<Level>("level");
    check<Layer>("layer");
    check<PartyRole>("role");
    check<Activity>("activity");
    check<PartyActivity>("what a party takes part in");
    check<EvidenceKind>("evidence");
    check<BodyKind>("body kind");
    check<Status>("status");
    check<Rung>("rung");
    check<Flag>("flag");
    check<EventKind>("event");
    check<LinkKind>("link");
    check<Confidence>("confidence");
    check<Renewal>("renewal");
    check<NoticeBasis>("notice basis");
    check<Listing>("listing");
    check<Activation>("activation");
    check<SectorRole>("role of a sector");
    check<GroupRole>("role of a group");
    check<Direction>("direction");
    check<ProjectAim>("aim");
    check<SuccessionKind>("succession");
    check<RecordKind>("record kind");
}

void TestVocabularyText::setsAreListedAsTheLanguageDoes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("expected");
    QTest::newRow("en") << QStringLiteral("en") << QStringLiteral("Government and Scheme");
    QTest::newRow("zh_CN") << QStringLiteral("zh_CN") << QStringLiteral("政府和认证体系");
    QTest::newRow("fr") << QStringLiteral("fr")
                        << QStringLiteral("Gouvernement et Programme de certification");
}

void TestVocabularyText::setsAreListedAsTheLanguageDoes()
{
    QFETCH(QString, language);
    QFETCH(QString, expected);
    useLanguage(language);
    QCOMPARE(labelOf(LayerSet{Layer::Scheme, Layer::Government}), expected);
}

void TestVocabularyText::termsOfTheFieldAreKeptApart()
{
    useLanguage(QStringLiteral("zh_CN"));
    QCOMPARE(labelOf(Activity::Accreditation), QStringLiteral("认可"));
    QCOMPARE(labelOf(Activity::ProductCertification), QStringLiteral("产品认证"));
    QCOMPARE(labelOf(PartyRole::RecognisingParty), QStringLiteral("承认方"));
    useLanguage(QStringLiteral("ru"));
    QVERIFY(labelOf(AgreementKind::IntergovernmentalMra).contains(QStringLiteral("соглашение")));
    QVERIFY(labelOf(AgreementKind::RegulatorArrangement).contains(QStringLiteral("оговорённость")));
}

QTEST_GUILESS_MAIN(TestVocabularyText)
#include "tst_vocabularytext.moc"
