// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/names/folding.h"
#include "domain/names/searchquery.h"

#include <QTest>

using namespace mra;
using namespace Qt::Literals::StringLiterals;

/// Names are the same in all the ways in which people write them.
class TestFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldingForgetsWhatPeopleDoNotType_data();
    void foldingForgetsWhatPeopleDoNotType();
    void differentNamesStayDifferent_data();
    void differentNamesStayDifferent();
    void oneSpaceStandsBetweenWords();
    void saintMayBeTheBeginningOfAnotherWord();
    void pinyinIsSyllablesAndInitials();
};

void TestFolding::foldingForgetsWhatPeopleDoNotType_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char *name, const QString &written, const QString &typed) {
        QTest::newRow(name) << written << typed;
    };
    row("case", u"CNCA"_s, u"cnca"_s);
    row("accents", u"Électricité"_s, u"electricite"_s);
    row("accents apart", u"E\u0301lectricite\u0301"_s, u"electricite"_s);
    row("letters without parts", u"Łódź Ørsted Straße Þór Ħal"_s,
        u"lodz orsted strasse thor hal"_s);
    row("schwa", u"Azərbaycan"_s, u"azerbaycan"_s);
    row("dotless i", u"TÜRKİYE ışık"_s, u"turkiye isik"_s);
    row("full width", u"ＣＮＡＳ　１２"_s, u"cnas 12"_s);
    row("apostrophes", u"Côte d’Ivoire"_s, u"cote d'ivoire"_s);
    row("acute as an apostrophe", u"Côte d´Ivoire"_s, u"cote divoire"_s);
    row("okina", u"Hawaiʻi"_s, u"hawaii"_s);
    row("hyphens", u"China–Mongolia"_s, u"china-mongolia"_s);
    row("a hyphen or a blank", u"Guinea-Bissau"_s, u"guinea bissau"_s);
    row("white space", u"  two\t\nwords "_s, u"two words"_s);
    row("ampersand", u"Bosnia & Herzegovina"_s, u"bosnia and herzegovina"_s);
    row("ampersand without blanks", u"Trinidad&Tobago"_s, u"trinidad and tobago"_s);
    row("St", u"St. Kitts and Nevis"_s, u"Saint Kitts and Nevis"_s);
    row("St in the middle", u"Island of St Helena"_s, u"island of saint helena"_s);
    row("Ste", u"Ste-Lucie"_s, u"Sainte-Lucie"_s);
    row("abbreviations", u"U.A.E."_s, u"UAE"_s);
    row("punctuation", u"Korea, Republic of"_s, u"korea republic of"_s);
    row("brackets", u"Congo (the)"_s, u"congo the"_s);
    row("ligature", u"ﬁn Œuvre Æon"_s, u"fin oeuvre aeon"_s);
    row("digits of other scripts", u"١٢ ۱۲ १२"_s, u"12 12 12"_s);
    row("vowel signs", u"مُحَمَّد"_s, u"محمد"_s);
    row("hamza and tatweel", u"الأردن ـ"_s, u"الاردن "_s);
    row("forms of alef", u"أإآٱا"_s, u"ااااا"_s);
    row("teh marbuta", u"المملكة العربية السعودية"_s, u"المملكه العربيه السعوديه"_s);
    row("yeh and alef maksura", u"سويسرى"_s, u"سويسري"_s);
    row("Persian yeh and kaf", u"ترکیا"_s, u"تركيا"_s);
    row("hamza on its seats", u"رئيس مؤسسة"_s, u"رييس موسسه"_s);
    row("Cyrillic", u"Ёлка Китай"_s, u"елка китаи"_s);
    row("ё", u"Объединённые"_s, u"объединенные"_s);
    row("Chinese", u"认监委"_s, u"认监委"_s);
    row("traditional characters", u"象牙海岸 臺灣 國家認證認可監督管理委員會"_s,
        u"象牙海岸 台湾 国家认证认可监督管理委员会"_s);
    row("middle dot", u"圣文森特·格林纳丁斯"_s, u"圣文森特 格林纳丁斯"_s);
    row("direction marks", u"\u200Fالصين\u200E"_s, u"الصين"_s);
}

void TestFolding::foldingForgetsWhatPeopleDoNotType()
{
    QFETCH(QString, written);
    QFETCH(QString, typed);
    QCOMPARE(folded(written), folded(typed));
    QCOMPARE(folded(folded(written)), folded(written));
}

void TestFolding::differentNamesStayDifferent_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("a decimal point") << u"3.0"_s << u"30"_s;
    QTest::newRow("Niger") << u"Niger"_s << u"Nigeria"_s;
    QTest::newRow("signs of Hindi are letters") << u"माली"_s << u"मल"_s;
    QTest::newRow("st within a word") << u"Stland"_s << u"Saintland"_s;
    QTest::newRow("Chinese") << u"奥地利"_s << u"澳大利亚"_s;
}

void TestFolding::differentNamesStayDifferent()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY2(folded(one) != folded(other), qPrintable(folded(one)));
}

void TestFolding::oneSpaceStandsBetweenWords()
{
    QCOMPARE(folded(u" - Côte –  d’Ivoire (CI), "_s), u"cote divoire ci"_s);
    QCOMPARE(folded(u"IEC 62368-1:2018"_s), u"iec 62368 1 2018"_s);
    QCOMPARE(folded(u"..."_s), QString());
}

void TestFolding::saintMayBeTheBeginningOfAnotherWord()
{
    QCOMPARE(foldedLetters(u"St. L"_s), u"st l"_s);
    const SearchQuery query(u"st"_s);
    QVERIFY(query.isIn(folded(u"Test standard"_s)));
    QVERIFY(query.isIn(folded(u"Saint Lucia"_s)));
    QVERIFY(SearchQuery(u"saint"_s).isIn(folded(u"St. Lucia"_s)));
    QVERIFY(!query.isIn(folded(u"Zambia"_s)));
}

void TestFolding::pinyinIsSyllablesAndInitials()
{
    QVERIFY(pinyinOf(u"认监委"_s).syllables == u"renjianwei");
    QVERIFY(pinyinOf(u"認監委"_s).initials == u"rjw");
    QVERIFY(pinyinOf(u"绿色3.0版"_s).syllables == u"luse30ban");
    QVERIFY(pinyinOf(u"Switzerland"_s).syllables.empty());
    QVERIFY(pinyinOf(u"Китай"_s).initials.empty());
}

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
