// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "cli/texttable.h"

#include <QTest>

using namespace mra::cli;

class TestTextTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void widthCountsCells_data();
    void widthCountsCells();
    void columnsAlignInAnyScript();
    void emptyColumnsAreDropped();
};

void TestTextTable::widthCountsCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("latin") << QStringLiteral("Genève") << 6;
    QTest::newRow("combining accent") << QStringLiteral("e\u0301") << 1;
    QTest::newRow("Chinese") << QStringLiteral("中国") << 4;
    QTest::newRow("fullwidth comma") << QStringLiteral("，") << 2;
    QTest::newRow("Cyrillic") << QStringLiteral("Китай") << 5;
    QTest::newRow("Arabic") << QStringLiteral("الصين") << 5;
    QTest::newRow("Arabic with vowel marks") << QStringLiteral("مُنهى") << 4;
    QTest::newRow("mark of direction") << QStringLiteral("\u200Ea") << 1;
    QTest::newRow("beyond the first plane") << QString::fromUcs4(U"\U00020000") << 2;
}

void TestTextTable::widthCountsCells()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(displayWidth(text), width);
}

void TestTextTable::columnsAlignInAnyScript()
{
    TextTable table({QStringLiteral("Name"), QStringLiteral("N")}, {1});
    table.addRow({QStringLiteral("中国"), QStringLiteral("5")});
    table.addRow({QStringLiteral("الصين"), QStringLiteral("25")});
    const QStringList lines = table.text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    for (const QString &line : lines)
        QCOMPARE(displayWidth(line), 5 + 2 + 2);
    QVERIFY2(lines.at(3).startsWith(QChar(0x200E)), "right-to-left cells keep their place");
}

void TestTextTable::emptyColumnsAreDropped()
{
    TextTable table({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}, {2});
    table.addRow({QStringLiteral("x"), QString(), QStringLiteral("1")});
    table.addRow({QStringLiteral("y"), QString(), QStringLiteral("10")});
    table.dropEmptyColumns();
    QCOMPARE(table.text(), QStringLiteral("A   C\n-  --\nx   1\ny  10\n"));
}

QTEST_GUILESS_MAIN(TestTextTable)
#include "tst_texttable.moc"
