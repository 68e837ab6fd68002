// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/checks/recordcheck.h"
#include "domain/records/cleantext.h"
#include "domain/records/codedigits.h"

#include <QTest>

#include <random>

using namespace mra;

/// Semantics §9: texts that look the same are the same, and codes keep their digits.
class TestCleanText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOnlyWhatIsSeenOrMeans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("clean");
        const auto row = [](const char *name, const char16_t *text, const char16_t *clean) {
            QTest::newRow(name) << QStringView(text).toString() << QStringView(clean).toString();
        };
        const auto same = [&row](const char *name, const char16_t *text) { row(name, text, text); };
        same("nothing", u"");
        same("plain", u" Agreement, 1998 ");
        same("scripts", u"Accréditation 合格评定 互认 الاعتراف المتبادل Соглашение");
        row("composes", u"Accre\u0301ditation", u"Accréditation");
        row("no-break space inside", u"1\u00a0000 tonnes", u"1 000 tonnes");
        row("narrow no-break space", u"Accord\u202f: essais", u"Accord : essais");
        row("special blanks at the ends", u"\u00a0Title \u2003\u00a0", u"Title");
        row("line separator", u"a\u2028b", u"a b");
        same("wide space of Chinese", u"合格\u3000评定");
        row("byte order mark", u"\ufeffTitle\ufeff", u"Title");
        row("zero width space", u"MRA\u200b Atlas", u"MRA Atlas");
        row("word joiner and invisible signs", u"a\u2060b\u2061\u2062\u2063\u2064c", u"abc");
        row("soft hyphen", u"Konformitäts\u00adbewertung", u"Konformitätsbewertung");
        row("tags", u"EU\U000e0041\U000e007f", u"EU");
        row("grapheme joiner, then composed", u"e\u034f\u0301", u"é");
        row("joiners in Latin", u"cer\u200dti\u200cfi", u"certifi");
        same("non-joiner in Persian", u"می\u200cشود");
        row("non-joiner at an end", u"می\u200c \u200cشود", u"می شود");
        same("joiner after an Arabic letter", u"١٤٤٥ ه\u200d");
        same("conjunct of Devanagari", u"क्\u200dष क्\u200cष");
        same("old chillu of Malayalam", u"അവന്\u200d");
        same("family of pictures", u"\U0001f469\u200d\U0001f52c");
        row("joiner alone", u"\u200d", u"");
        row("direction marks in Latin", u"\u200eTitle\u200f (EU)\u200e", u"Title (EU)");
        same("direction mark beside punctuation in Arabic", u"اتفاق (MRA)\u200f اليوم");
        row("direction mark between letters", u"ات\u200fفاق", u"اتفاق");
        row("direction marks at the ends", u"\u200fاتفاق\u200f", u"اتفاق");
        same("variant of an ideograph", u"葛\U000e0100飾");
        row("selector after a Latin letter", u"a\ufe0f", u"a");
        // Refused by validation, so that somebody looks at it.
        same("controls", u"a\tb\u0007");
        same("override", u"a\u202eb");
        same("lone surrogate", u"a\xd800");
    }
    void keepsOnlyWhatIsSeenOrMeans()
    {
        QFETCH(QString, text);
        QTEST(cleanText(text), "clean");
        QCOMPARE(cleanText(cleanText(text)), cleanText(text));
    }

    void namesTheInvisible_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const char16_t *code, const char *found) {
            QTest::newRow(name) << QStringView(code).toString() << QString::fromUtf8(found);
        };
        row("plain", u"eu-au-mra", "");
        row("letters", u"中国-é", "");
        row("zero width space", u"cnas\u200b", "U+200B ZERO WIDTH SPACE");
        row("no-break space", u"cn\u00a0as", "U+00A0 NO-BREAK SPACE");
        row("byte order mark", u"\ufeffcnas", "U+FEFF ZERO WIDTH NO-BREAK SPACE");
        row("soft hyphen", u"cn\u00adas", "U+00AD SOFT HYPHEN");
        row("joiner that would mean something", u"می\u200cشود", "U+200C ZERO WIDTH NON-JOINER");
        row("wide space", u"中\u3000国", "U+3000 IDEOGRAPHIC SPACE");
        row("without a common name", u"a\U000e0041", "U+E0041");
    }
    void namesTheInvisible()
    {
        QFETCH(QString, code);
        QTEST(invisibleIn(code), "found");
    }

    /// What is cleaned is in form C, says the same once more cleaned, and whatever was safe stays.
    void cleansOnceForAll()
    {
        std::mt19937 random(20261129);
        const auto pieces =
            QString::fromUtf16(u"aZé9 .-\u0301\u00a0\u00ad\u200b\u200c\u200d\u200e\u200f\u061c"
                               u"\u2028\u2060\u2064\ufeff\u034f\ufe0fمیकષ्ن中葛"
                               u"\u3000\u180e\u1160");
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int n = int(random() % 12); n > 0; --n)
                text += pieces[qsizetype(random() % quint32(pieces.size()))];
            const QString clean = cleanText(text);
            QVERIFY2(cleanText(clean) == clean, text.toUtf8().toHex().constData());
            QVERIFY2(isSafeText(clean), text.toUtf8().toHex().constData());
        }
    }

    void knowsTheDigitsOfCodes_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("meant");
        const auto row = [](const char *scheme, const char *code, const char *meant) {
            QTest::addRow("%s %s", scheme, code)
                << QString::fromUtf8(scheme) << QString::fromUtf8(code) << QString::fromUtf8(meant);
        };
        row("HS", "01", "");
        row("HS", "1", "01");
        row("HS", "85", "");
        row("HS", "101", "0101");
        row("HS", "8517", "");
        row("ICS", "01", "");
        row("ICS", "3", "03");
        row("ICS", "1.04", "01.040");
        row("ICS", "35.020", "");
        row("ICS", "35.020.10", "");
        row("IAF", "1", "");
        row("IAF", "01", "1");
        row("IAF", "39", "");
        row("IECEE", "CABL", "");
        row("IECEE", "1", "");
        row("NACE", "01", "");
        row("NACE", "1", "01");
        row("NACE", "1.1", "01.1");
        row("HS", "", "");
        row("ICS", "x.1", "");
    }
    void knowsTheDigitsOfCodes()
    {
        QFETCH(QString, scheme);
        QFETCH(QString, code);
        QTEST(digitsMeant(scheme, code), "meant");
    }

    void knowsTheDigitsOfTerritories()
    {
        QCOMPARE(numericMeant(QStringLiteral("4")), QStringLiteral("004"));
        QCOMPARE(numericMeant(QStringLiteral("40")), QStringLiteral("040"));
        QCOMPARE(numericMeant(QStringLiteral("004")), QString());
        QCOMPARE(numericMeant(QString()), QString());
        QCOMPARE(numericMeant(QStringLiteral("none")), QString());
    }
};

QTEST_GUILESS_MAIN(TestCleanText)
#include "tst_cleantext.moc"
