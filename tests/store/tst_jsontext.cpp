// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/engine/jsontext.h"

#include <QTest>

namespace mra {

class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsComeBack_data();
    void listsComeBack();
    void mapsComeBack();
    void otherTextsAreRefused_data();
    void otherTextsAreRefused();
};

void TestJsonText::listsComeBack_data()
{
    QTest::addColumn<QStringList>("list");
    QTest::newRow("none") << QStringList();
    QTest::newRow("one empty") << QStringList{QString()};
    QTest::newRow("plain") << QStringList{QStringLiteral("a"), QStringLiteral("b,c:[]{}")};
    QTest::newRow("escapes") << QStringList{QStringLiteral("a\"b"), QStringLiteral("c\\d\n")};
    QTest::newRow("scripts") << QStringList{QString::fromUtf8("检测"), QString::fromUtf8("🧪")};
}

void TestJsonText::listsComeBack()
{
    QFETCH(QStringList, list);
    QCOMPARE(listFromJson(jsonOf(list)), std::optional(list));
}

void TestJsonText::mapsComeBack()
{
    QMap<QString, QString> map{{QStringLiteral("en"), QStringLiteral("Safety")},
                               {QStringLiteral("zh"), QString::fromUtf8("安全")}};
    QCOMPARE(mapFromJson(jsonOf(map)), std::optional(map));
    map.insert(QStringLiteral("fr"), QStringLiteral("\"sûreté\""));
    QCOMPARE(mapFromJson(jsonOf(map)), std::optional(map));
    QCOMPARE(mapFromJson(QByteArray()), std::optional(QMap<QString, QString>()));
}

void TestJsonText::otherTextsAreRefused_data()
{
    QTest::addColumn<QString>("json");
    for (const char *json :
         {"[", "]", "[\"a\"", "[\"a\",]", "[,\"a\"]", "[\"a\"\"b\"]", "[a]", "[1]", "{}x",
          "{\"a\"}", "{\"a\":}", "{\"a\",\"b\"}", "{\"a\":\"b\",}", "{\"a\":1}", "null"})
        QTest::newRow(json) << QString::fromLatin1(json);
}

void TestJsonText::otherTextsAreRefused()
{
    QFETCH(QString, json);
    QVERIFY(!listFromJson(json.toUtf8()));
    QVERIFY(!mapFromJson(json.toUtf8()));
}

} // namespace mra

QTEST_GUILESS_MAIN(mra::TestJsonText)
#include "tst_jsontext.moc"
