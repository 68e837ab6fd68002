// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/csv.h"
#include "exchange/importing.h"
#include "exchange/limits.h"
#include "support/effort.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace mra;
using namespace mra::test;

/// No file fills the memory, hangs, or empties what it does not speak of: files are regular and
/// bounded before they are read, and whatever their bytes, what is taken from them is valid.
class TestImportBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyRegularFilesAreRead_data();
    void onlyRegularFilesAreRead();
    void sizesAreBounded_data();
    void sizesAreBounded();
    void fileThatGrowsEnds();
    void chunksMakeNoDifference();
    void bytesByChance();
    void damagedJsonGivesValidEdits();
    void damagedTablesKeepWhatTheyDoNotSay();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromUtf8(name));
    }
    [[nodiscard]] ImportPlan planOf(const char *name) const
    {
        return planImport({{QString::fromUtf8(name), {}, path(name)}}, referenceSnapshot());
    }
    void write(const char *name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QTemporaryDir m_folder;
};

namespace {

/// The most that the process has held, in bytes.
qint64 peakMemory()
{
    struct rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    return qint64(usage.ru_maxrss) * 1024;
}

QByteArray jsonOf(const char *kind, const QByteArray &records)
{
    return QByteArray("{\"format\":\"mra-atlas\",\"version\":1,\"kind\":\"") + kind +
           "\",\"records\":[" + records + "]}";
}

QByteArray anyBytes(std::mt19937 &random, const QByteArray &spice)
{
    QByteArray bytes;
    for (int n = int(random() % 200); n > 0; --n)
        bytes += random() % 8 == 0 ? char(random() % 256)
                                   : spice[qsizetype(random() % quint32(spice.size()))];
    return bytes;
}

void damage(QByteArray &bytes, std::mt19937 &random, const QByteArray &spice)
{
    for (int n = 1 + int(random() % 5); n > 0; --n) {
        const auto at = qsizetype(random() % quint32(bytes.size()));
        const auto length = qsizetype(random() % 40);
        switch (random() % 4) {
        case 0:
            bytes.remove(at, length);
            break;
        case 1:
            bytes.insert(at, bytes.mid(qsizetype(random() % quint32(bytes.size())), length));
            break;
        default:
            bytes[at] = spice[qsizetype(random() % quint32(spice.size()))];
        }
        if (bytes.isEmpty())
            bytes = " ";
    }
}

} // namespace

void TestImportBounds::onlyRegularFilesAreRead_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("code");
    QVERIFY(::mkfifo(QFile::encodeName(path("pipe.csv")).constData(), 0600) == 0);
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder.csv")));
    QVERIFY(QFile::link(QStringLiteral("/dev/zero"), path("zero.csv")));
    QVERIFY(QFile::link(QStringLiteral("loop.csv"), path("loop.csv")));
    QTest::newRow("endless device") << QStringLiteral("/dev/zero") << QStringLiteral("not_a_file");
    QTest::newRow("link to it") << path("zero.csv") << QStringLiteral("not_a_file");
    QTest::newRow("pipe without a writer") << path("pipe.csv") << QStringLiteral("not_a_file");
    QTest::newRow("folder") << path("folder.csv") << QStringLiteral("not_a_file");
    QTest::newRow("nothing there") << path("none.csv") << QStringLiteral("file_missing");
    QTest::newRow("link to itself") << path("loop.csv") << QStringLiteral("unreadable");
    // Opens, and fails when it is read.
    QTest::newRow("memory of a process")
        << QStringLiteral("/proc/self/mem") << QStringLiteral("unreadable");
}

void TestImportBounds::onlyRegularFilesAreRead()
{
    QFETCH(QString, place);
    QFETCH(QString, code);
    // A good file beside it: nothing is imported of files that are not whole.
    const ImportPlan plan = planImport(
        {file("a", table(sectors, {"Q1,,One,,,,,,,,,"})), {QStringLiteral("b"), {}, place}},
        referenceSnapshot());
    QVERIFY(plan.isStopped);
    QCOMPARE(plan.edits.size(), 0);
    QCOMPARE(plan.refused.size(), 1);
    QCOMPARE(plan.refused.first().code(), code);
    QCOMPARE(plan.refused.first().file, QStringLiteral("b"));
}

void TestImportBounds::sizesAreBounded_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<qint64>("size"); ///< of the file; what is not written are zeros
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("limit");
    const auto row = [](const char *name, const QByteArray &begin, qint64 size, const char *code,
                        const char *limit) {
        QTest::newRow(name) << begin << size << QString::fromUtf8(code) << QString::fromUtf8(limit);
    };
    QByteArray many;
    for (int i = 0; i < maxImportRows + 10; ++i)
        many += "{\"code\":\"S" + QByteArray::number(i) + "\",\"name_en\":\"x\"},";
    row("larger than the limit", "code,name_en\n", maxFileBytes + 1, "file_too_large", "256");
    row("one line", "code,name_en,hs_chapters\n", 200 * mebibyte, "row_too_long", "1");
    row("one line in quotes", "code,name_en,hs_chapters\n\"", 200 * mebibyte, "row_too_long", "1");
    row("one text of JSON", "{\"format\":\"", 200 * mebibyte, "json_syntax", "12");
    row("one record of JSON", jsonOf("sectors", "{\"code\":\"" + QByteArray(9 * mebibyte, 'x')), 0,
        "record_too_long", "8");
    row("a million columns", QByteArray(1'000'000, ',') + '\n', 0, "too_many_cells", "256");
    row("a million keys",
        jsonOf("sectors",
               [] {
                   QByteArray keys = "{";
                   for (int i = 0; i < 500'000; ++i)
                       keys += "\"k" + QByteArray::number(i) + "\":1,";
                   return keys + "\"z\":1}";
               }()),
        0, "too_many_cells", "256");
    row("a million items",
        jsonOf("sectors", "{\"code\":\"Q\",\"hs_chapters\":[" +
                              QByteArray("\"1\",").repeated(1'000'000) + "\"1\"]}"),
        0, "too_many_cells", "10000");
    row("deep", jsonOf("sectors", QByteArray(1'000'000, '[')), 0, "too_deep", "64");
    row("171 MB of records", jsonOf("sectors", many), 171'000'000, "too_many_rows", "500000");
    row("lines without end",
        "code,name_en,hs_chapters\n" + QByteArray("A,b,\n").repeated(maxImportRows + 1), 0,
        "too_many_rows", "500000");
    row("children without end",
        jsonOf("agreements", QByteArray("{\"id\":\"a\",\"links\":[" +
                                        QByteArray("{},").repeated(99'999) + "{}]},")
                                     .repeated(6) +
                                 "{\"id\":\"b\"}"),
        0, "too_many_rows", "500000");
}

void TestImportBounds::sizesAreBounded()
{
    QFETCH(QByteArray, begin);
    QFETCH(qint64, size);
    QFETCH(QString, code);
    QFETCH(QString, limit);
    (void)referenceSnapshot();
    write("large", begin);
    if (size > 0)
        QVERIFY(QFile::resize(path("large"), size));
    begin.clear();
    const qint64 before = peakMemory();
    const ImportPlan plan = planOf("large");
    QCOMPARE(plan.edits.size(), 0);
    QCOMPARE(plan.refused.size(), 1);
    QCOMPARE(plan.refused.first().code(), code);
    QCOMPARE(plan.refused.first().value, limit);
    const qint64 grown = peakMemory() - before;
    QVERIFY2(grown < 200 * mebibyte, qPrintable(QString::number(grown / mebibyte)));
}

/// A writer adds to the file while it is read: the bound holds for what comes out of it.
void TestImportBounds::fileThatGrowsEnds()
{
    write("growing", "code,name_en\n");
    ByteSource bytes({QStringLiteral("growing"), {}, path("growing")});
    QVERIFY(!bytes.fault());
    QVERIFY(QFile::resize(path("growing"), maxFileBytes + mebibyte));
    qint64 read = 0;
    while (!bytes.atEnd()) {
        read += bytes.chunk().size();
        bytes.skip(bytes.chunk().size());
    }
    QVERIFY(bytes.fault());
    QCOMPARE(bytes.fault()->fault, RowFault::FileTooLarge);
    QVERIFY(read <= maxFileBytes);
}

/// What is read from a file, chunk by chunk, is what is read from memory.
void TestImportBounds::chunksMakeNoDifference()
{
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json}) {
        QList<ImportFile> inMemory = exported(referenceSnapshot(), format);
        QList<ImportFile> onDisk;
        for (ImportFile &each : inMemory) {
            if (format == ExportFormat::Csv)
                each.bytes.replace("\n", "\r\n");
            write(each.name.toUtf8().constData(), each.bytes);
            onDisk.append({each.name, {}, m_folder.filePath(each.name)});
        }
        const ImportPlan expected = planImport(inMemory, {});
        const ImportPlan plan = planImport(onDisk, {});
        QCOMPARE(told(plan.total), told(expected.total));
        QCOMPARE(told(plan.refused), told(expected.refused));
        QCOMPARE(plan.edits.size(), expected.edits.size());
        for (qsizetype i = 0; i < plan.edits.size(); ++i)
            QVERIFY(*plan.edits[i].after == *expected.edits[i].after);
    }
}

void TestImportBounds::bytesByChance()
{
    std::mt19937 random(seed());
    const QByteArray spice = QByteArray("\"\n\r,;|{}[]:\\u0aé \xEF\xBB\xBF\xFF") + '\0';
    const QList<QByteArray> heads{{},
                                  "code,name_en\n",
                                  "agreement_id,party,role\n",
                                  "{",
                                  jsonOf("sectors", "{\"code\":\"Q\",\"name_en\":\"").chopped(2)};
    for (int round = cases(50'000); round > 0; --round) {
        const QByteArray bytes =
            heads[qsizetype(random() % quint32(heads.size()))] + anyBytes(random, spice);
        const ImportPlan plan = planImport({{QStringLiteral("f"), bytes}}, {});
        QVERIFY2(plan.total.refused == plan.refused.size(), bytes.toHex().constData());
        QVERIFY2(!hasErrors(validate(plan.edits, applied({}, plan.edits))),
                 bytes.toHex().constData());
    }
}

/// Of damaged exports every record is taken as it can be or is refused; what a record does not
/// mention any more stays.
void TestImportBounds::damagedJsonGivesValidEdits()
{
    const Snapshot base = referenceSnapshot();
    QList<ImportFile> small;
    for (const ImportFile &each : exported(base, ExportFormat::Json)) {
        if (each.bytes.size() < 300'000)
            small.append(each);
    }
    QVERIFY(small.size() >= 3);
    const QByteArray spice = "{}[],:\"\\ntf01.e-\x01\xC3";
    std::mt19937 random(seed());
    for (int round = cases(1'000); round > 0; --round) {
        ImportFile damaged = small[qsizetype(random() % quint32(small.size()))];
        damage(damaged.bytes, random, spice);
        const ImportPlan plan = planImport({damaged}, base);
        QVERIFY2(!hasErrors(validate(plan.edits, applied(base, plan.edits))),
                 qPrintable(QString::number(round)));
        QCOMPARE(plan.total.refused, int(plan.refused.size()));
        QCOMPARE(plan.total.removed, 0);
    }
}

/// Whatever columns a table has left, a field without one stays.
void TestImportBounds::damagedTablesKeepWhatTheyDoNotSay()
{
    const Snapshot base = referenceSnapshot();
    std::mt19937 random(seed());
    const QByteArrayList lines =
        exportedTable(base, QStringLiteral("sectors")).trimmed().split('\n');
    for (int round = cases(300); round > 0; --round) {
        QSet<qsizetype> kept{0};
        for (qsizetype column = 1; column < 12; ++column) {
            if (random() % 2)
                kept.insert(column);
        }
        QByteArray bytes;
        for (const CsvRow &row : readCsv(lines.join('\n'))) {
            QStringList cells;
            for (qsizetype column = 0; column < row.cells.size(); ++column) {
                if (kept.contains(column))
                    cells.append(row.cells.at(column));
            }
            bytes += csvLine(cells);
        }
        const ImportPlan plan = planImport({{QStringLiteral("sectors.csv"), bytes}}, base);
        QCOMPARE(told(plan.refused), QStringList());
        QCOMPARE(plan.edits.size(), 0);
    }
}

QTEST_GUILESS_MAIN(TestImportBounds)
#include "tst_importbounds.moc"
