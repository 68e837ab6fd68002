// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/csv.h"
#include "support/effort.h"

#include <QTest>

#include <random>

using namespace mra;

/// RFC 4180 in UTF-8, read and written.
class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCells_data();
    void readsCells();
    void findsFaults_data();
    void findsFaults();
    void checksUtf8_data();
    void checksUtf8();
    void limitsRows();
    void quotesOnlyWhereNeeded_data();
    void quotesOnlyWhereNeeded();
    void readsBackWhatItWrites();
};

using Rows = QList<QStringList>;
Q_DECLARE_METATYPE(mra::RowFault)

void TestCsv::readsCells_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Rows>("expected");
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    QTest::newRow("plain") << QByteArray("a,b\nc,d\n") << Rows{{s("a"), s("b")}, {s("c"), s("d")}};
    QTest::newRow("no last line end") << QByteArray("a,b") << Rows{{s("a"), s("b")}};
    QTest::newRow("CRLF") << QByteArray("a,b\r\nc,\r\n") << Rows{{s("a"), s("b")}, {s("c"), {}}};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "a,b\n")
                                     << Rows{{s("a"), s("b")}};
    QTest::newRow("empty cells") << QByteArray(",,\n") << Rows{{{}, {}, {}}};
    QTest::newRow("quoted") << QByteArray("\"a,b\",\"say \"\"so\"\"\",\"\"\n")
                            << Rows{{s("a,b"), s("say \"so\""), {}}};
    QTest::newRow("line break in quotes")
        << QByteArray("\"a\nb\",\"c\r\nd\"\n") << Rows{{s("a\nb"), s("c\nd")}};
    QTest::newRow("quote inside a plain cell")
        << QByteArray("5\" pipe,x\n") << Rows{{s("5\" pipe"), s("x")}};
    QTest::newRow("blanks stay") << QByteArray(" a ,b\n") << Rows{{s(" a "), s("b")}};
    QTest::newRow("scripts") << QByteArray("中国,العربية,🙂\n")
                             << Rows{{s("中国"), s("العربية"), s("🙂")}};
    QTest::newRow("nothing") << QByteArray() << Rows{};
    QTest::newRow("one empty quoted cell") << QByteArray("\"\"\n") << Rows{{{}}};
}

void TestCsv::readsCells()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Rows, expected);
    Rows rows;
    for (const CsvRow &row : readCsv(bytes)) {
        QVERIFY2(!row.fault, qPrintable(QString::number(row.number)));
        rows.append(row.cells.all());
    }
    QCOMPARE(rows, expected);
}

void TestCsv::findsFaults_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("faultyRow");
    QTest::addColumn<RowFault>("fault");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QList<int>>("goodRows");
    QTest::newRow("unclosed quote takes the rest")
        << QByteArray("a,b\nc,\"d\ne,f\n") << 2 << RowFault::Quoting << QString() << QList{1};
    QTest::newRow("text after a quote")
        << QByteArray("a,b\n\"c\"x,d\ne,f\n") << 2 << RowFault::Quoting << QString() << QList{1, 3};
    QTest::newRow("not UTF-8") << QByteArray("a,b\nc,\xFFz\ne,f\n") << 2 << RowFault::Encoding
                               << QStringLiteral("6") << QList{1, 3};
    QTest::newRow("Latin-1") << QByteArray("a\n\"Caf\xE9\"\n") << 2 << RowFault::Encoding
                             << QStringLiteral("6") << QList{1};
    QTest::newRow("empty lines count") << QByteArray("a,b\n\n\r\nc,\xC0\n") << 4
                                       << RowFault::Encoding << QStringLiteral("9") << QList{1};
}

void TestCsv::findsFaults()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, faultyRow);
    QFETCH(RowFault, fault);
    QFETCH(QString, value);
    QFETCH(QList<int>, goodRows);
    QList<int> good;
    int faults = 0;
    for (const CsvRow &row : readCsv(bytes)) {
        if (!row.fault) {
            good.append(row.number);
            continue;
        }
        ++faults;
        QCOMPARE(row.number, faultyRow);
        QCOMPARE(*row.fault, fault);
        QCOMPARE(row.value, value);
        QCOMPARE(row.cells.size(), 0);
    }
    QCOMPARE(faults, 1);
    QCOMPARE(good, goodRows);
}

void TestCsv::checksUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("at");
    QTest::newRow("all lengths") << QByteArray("a\xC3\xA9\xE4\xB8\xAD\xF0\x9F\x99\x82") << -1;
    QTest::newRow("last code point") << QByteArray("\xF4\x8F\xBF\xBF") << -1;
    QTest::newRow("beyond it") << QByteArray("\xF4\x90\x80\x80") << 0;
    QTest::newRow("lone continuation") << QByteArray("a\x80") << 1;
    QTest::newRow("overlong slash") << QByteArray("\xC0\xAF") << 0;
    QTest::newRow("overlong of three") << QByteArray("\xE0\x80\xAF") << 0;
    QTest::newRow("overlong of four") << QByteArray("\xF0\x8F\xBF\xBF") << 0;
    QTest::newRow("surrogate") << QByteArray("ab\xED\xA0\x80") << 2;
    QTest::newRow("before surrogates") << QByteArray("\xED\x9F\xBF") << -1;
    QTest::newRow("cut off") << QByteArray("abc\xE4\xB8") << 3;
    QTest::newRow("bad third byte") << QByteArray("\xE4\xB8\x41") << 0;
}

void TestCsv::checksUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, at);
    QCOMPARE(int(firstInvalidUtf8(bytes)), at);
}

void TestCsv::limitsRows()
{
    const QByteArray longRow = "a,b\n\"" + QByteArray(2 * 1024 * 1024, 'x') + "\"\n";
    const auto rows = readCsv(longRow);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[1].fault, std::optional(RowFault::RowTooLong));
    QCOMPARE(rows[1].value, QStringLiteral("1"));

    const auto wide = readCsv(QByteArray(1000, ',') + "\na,b\n");
    QCOMPARE(wide.size(), 2);
    QCOMPARE(wide[0].fault, std::optional(RowFault::TooManyCells));
    QCOMPARE(wide[0].value, QStringLiteral("256"));
    QVERIFY(!wide[1].fault);
}

void TestCsv::quotesOnlyWhereNeeded_data()
{
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QByteArray>("line");
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    QTest::newRow("plain") << QStringList{s("a b"), s("c;d"), s("'e'")}
                           << QByteArray("a b,c;d,'e'\n");
    QTest::newRow("empty first") << QStringList{{}, {}, s("c")} << QByteArray(",,c\n");
    QTest::newRow("comma") << QStringList{s("a,b")} << QByteArray("\"a,b\"\n");
    QTest::newRow("quote") << QStringList{s("5\"")} << QByteArray("\"5\"\"\"\n");
    QTest::newRow("line break") << QStringList{s("a\nb")} << QByteArray("\"a\nb\"\n");
}

void TestCsv::quotesOnlyWhereNeeded()
{
    QFETCH(QStringList, cells);
    QFETCH(QByteArray, line);
    QCOMPARE(csvLine(cells), line);
}

void TestCsv::readsBackWhatItWrites()
{
    const QStringList pieces{
        QStringLiteral("\""),  QStringLiteral(","),    QStringLiteral("\n"),
        QStringLiteral("\r"),  QStringLiteral("🙂"), QStringLiteral("中"),
        QStringLiteral("ع"),   QStringLiteral(" "),    QStringLiteral("ab"),
        QStringLiteral(";"),   QStringLiteral("\t"),   QStringLiteral("e\u0301"),
        QStringLiteral("\"\"")};
    std::mt19937 random(test::seed());
    for (int round = 0; round < test::cases(3000); ++round) {
        Rows rows;
        QByteArray bytes;
        for (int row = 0, end = 1 + int(random() % 4); row < end; ++row) {
            QStringList cells;
            for (int cell = 0; cell < 3; ++cell) {
                QString text;
                for (int n = int(random() % 6); n > 0; --n)
                    text += pieces[int(random() % uint(pieces.size()))];
                // The texts that are not kept: a CRLF is read as LF, and form C is made.
                text = text.normalized(QString::NormalizationForm_C);
                while (text.contains(QLatin1String("\r\n")))
                    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
                cells.append(text);
            }
            rows.append(cells);
            bytes += csvLine(cells);
        }
        Rows readBack;
        for (const CsvRow &row : readCsv(bytes)) {
            QVERIFY2(!row.fault, bytes.constData());
            readBack.append(row.cells.all());
        }
        QVERIFY2(readBack == rows, bytes.constData());
    }
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
