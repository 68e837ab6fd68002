// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/jsonreader.h"
#include "exchange/limits.h"

#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace mra;

/// JSON token by token: what RFC 8259 allows, no more, within bounds.
class TestJsonReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTokens_data();
    void readsTokens();
    void saysWhereTheTextBreaks_data();
    void saysWhereTheTextBreaks();
    void boundsDepthAndRecords();
    void agreesWithQtOnRandomTexts();
};

namespace {

/// All tokens in one line: brackets as they are, keys with a colon.
QString told(const QByteArray &text)
{
    ByteSource bytes({QString(), text});
    JsonReader json(bytes);
    QStringList tokens;
    for (;;) {
        switch (json.next()) {
        case JsonToken::BeginObject:
            tokens << QStringLiteral("{");
            break;
        case JsonToken::EndObject:
            tokens << QStringLiteral("}");
            break;
        case JsonToken::BeginArray:
            tokens << QStringLiteral("[");
            break;
        case JsonToken::EndArray:
            tokens << QStringLiteral("]");
            break;
        case JsonToken::Key:
            tokens << json.text() + QLatin1Char(':');
            break;
        case JsonToken::String:
            tokens << QLatin1Char('\'') + json.text() + QLatin1Char('\'');
            break;
        case JsonToken::Number:
            tokens << QString::number(json.number());
            break;
        case JsonToken::True:
            tokens << QStringLiteral("true");
            break;
        case JsonToken::False:
            tokens << QStringLiteral("false");
            break;
        case JsonToken::Null:
            tokens << QStringLiteral("null");
            break;
        case JsonToken::End:
            return tokens.join(QLatin1Char(' '));
        case JsonToken::Broken:
            tokens << QString(keyOf(json.fault().fault)) + QLatin1Char('=') + json.fault().value;
            return tokens.join(QLatin1Char(' '));
        }
    }
}

} // namespace

void TestJsonReader::readsTokens_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("tokens");
    const auto row = [](const char *name, const QByteArray &text, const char *tokens) {
        QTest::newRow(name) << text << QString::fromUtf8(tokens);
    };
    row("empty object", "{}", "{ }");
    row("empty array and blanks", " [ \n\r\t] ", "[ ]");
    row("words", "[true,false,null]", "[ true false null ]");
    row("numbers", "[0,-1,2.5,1e3,1E-2,-0.5e+1]", "[ 0 -1 2.5 1000 0.01 -5 ]");
    row("nested", "{\"a\":[{\"b\":{}}],\"c\":1}", "{ a: [ { b: { } } ] c: 1 }");
    row("double keys", "{\"a\":1,\"a\":2}", "{ a: 1 a: 2 }");
    row("escapes", "[\"\\\"\\\\\\/\\n\\u4e2d\"]", "[ '\"\\/\n中' ]");
    row("surrogate pair", "[\"\\uD83D\\ude42\"]", "[ '🙂' ]");
    row("scripts", "[\"中国 العربية\"]", "[ '中国 العربية' ]");
    row("composes", "[\"e\xCC\x81\"]", "[ 'é' ]");
    row("composes over an escape", "[\"e\\u0301\"]", "[ 'é' ]");
    row("byte order mark", "\xEF\xBB\xBF{}", "{ }");
    row("bare value", "\"a\"", "'a'");
}

void TestJsonReader::readsTokens()
{
    QFETCH(QByteArray, text);
    QTEST(told(text), "tokens");
}

void TestJsonReader::saysWhereTheTextBreaks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *name, const QByteArray &text, const char *end) {
        QTest::newRow(name) << text << QString::fromUtf8(end);
    };
    row("nothing", "", "json_syntax=0");
    row("cut off", "{\"a\":", "json_syntax=5");
    row("comma before the end", "[1,]", "json_syntax=3");
    row("comma before the brace", "{\"a\":1,}", "json_syntax=7");
    row("no comma", "[1 2]", "json_syntax=3");
    row("wrong bracket", "[1}", "json_syntax=2");
    row("two values", "{} {}", "json_syntax=3");
    row("no quotes", "{a:1}", "json_syntax=1");
    row("single quotes", "['a']", "json_syntax=1");
    row("leading zero", "[01]", "json_syntax=1");
    row("plus", "[+1]", "json_syntax=1");
    row("no digit after the point", "[1.]", "json_syntax=1");
    row("infinite", "[1e999]", "json_syntax=1");
    row("endless number", "[" + QByteArray(100'000, '1') + "]", "json_syntax=1");
    row("word", "[nul]", "json_syntax=1");
    row("comment", "[1] // one", "json_syntax=4");
    row("control in a string", "[\"a\nb\"]", "json_syntax=4");
    row("unknown escape", "[\"\\x\"]", "json_syntax=3");
    row("short escape", "[\"\\u12\"]", "json_syntax=6");
    row("half a surrogate pair", "[\"\\ud83d\"]", "json_syntax=1");
    row("not UTF-8", "[\"ab\xFF\"]", "encoding=4");
    row("surrogate as bytes", "[\"a\\n\xED\xA0\x80\"]", "encoding=5");
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), "utf16=");
}

void TestJsonReader::saysWhereTheTextBreaks()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, end);
    QVERIFY2(told(text).endsWith(end), qPrintable(told(text)));
}

void TestJsonReader::boundsDepthAndRecords()
{
    const QString deepest = told(QByteArray(maxJsonDepth, '[') + QByteArray(maxJsonDepth, ']'));
    QVERIFY2(deepest.endsWith(QLatin1Char(']')), qPrintable(deepest));
    QVERIFY(told(QByteArray(100'000, '[')).endsWith(QLatin1String("too_deep=64")));
    QVERIFY(told('"' + QByteArray(maxRecordBytes + 1, 'a'))
                .endsWith(QLatin1String("record_too_long=8")));
    QVERIFY(told(QByteArray(maxRecordBytes + 1, ' ')).endsWith(QLatin1String("record_too_long=8")));
}

/// What Qt takes for JSON and this reader does not, or the other way, are texts like `[01]`; on
/// texts that were written by Qt and then damaged both agree wherever this one says yes.
void TestJsonReader::agreesWithQtOnRandomTexts()
{
    std::mt19937 random(20261129);
    const QByteArray whole =
        QJsonDocument::fromJson("{\"a\":[1,2.5,true,null,\"x\\\"\\u00e9\"],\"b\":{\"c\":\"中\"}}")
            .toJson();
    const QByteArray spice = QByteArray("{}[],:\"\\0-1eu \n\xC3\xFF") + '\0';
    for (int round = 0; round < 20'000; ++round) {
        QByteArray text = whole;
        for (int n = 1 + int(random() % 3); n > 0; --n) {
            const auto at = qsizetype(random() % quint32(text.size()));
            if (random() % 3 == 0)
                text.remove(at, 1);
            else
                text[at] = spice[qsizetype(random() % quint32(spice.size()))];
        }
        const bool isRead = !told(text).contains(QLatin1Char('='));
        if (isRead && !text.contains('='))
            QVERIFY2(!QJsonDocument::fromJson(text).isNull(), text.constData());
    }
}

QTEST_GUILESS_MAIN(TestJsonReader)
#include "tst_jsonreader.moc"
