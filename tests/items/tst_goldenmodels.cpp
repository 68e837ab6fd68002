// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/import.h"
#include "items/derived/derived.h"
#include "items/models/coveragemodel.h"
#include "items/models/historymodel.h"
#include "items/models/recordtablemodel.h"
#include "items/texts/language.h"
#include "store/batch.h"
#include "support/generator.h"
#include "support/world.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace mra;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString golden = QStringLiteral(ATLAS_GOLDEN "/");

/// The frozen reference data as edits that create it.
Edits frozenEdits()
{
    QList<ImportFile> files;
    const QDir dir(golden + u"data"_s);
    for (const QString &name : dir.entryList({u"*.csv"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.append({name, file.readAll()});
    }
    return planImport(files, {}).edits;
}

QString oneLine(QString text)
{
    return text.replace(u'\n', u"\\n"_s).replace(u'\t', u"\\t"_s);
}

/// Headers and rows as a view is given them: a line a row, its key first, a tab between cells.
QStringList linesOf(const QAbstractItemModel &model, const std::function<QString(int)> &keyOfRow)
{
    QStringList headers{u"key"_s};
    for (int column = 0; column < model.columnCount(); ++column)
        headers << oneLine(model.headerData(column, Qt::Horizontal).toString());
    QStringList lines{headers.join(u'\t')};
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells{keyOfRow(row)};
        for (int column = 0; column < model.columnCount(); ++column)
            cells << oneLine(model.index(row, column).data().toString());
        lines << cells.join(u'\t');
    }
    return lines;
}

/// A log that grows with what people do to the frozen data.
class Log
{
public:
    void submit(const char *who, const QString &reason, const Edits &edits,
                const QString &undone = {})
    {
        const int day = ++m_batches;
        for (const Edit &edit : edits) {
            m_state.apply(edit);
            m_changes.append({m_changes.size() + 1, batch(day), undone, test::str(who),
                              u"2026-01-%1T09:30:00.000Z"_s.arg(day, 2, 10, QChar(u'0')), reason,
                              edit});
        }
    }
    void edit(const char *id, const QString &reason, const std::function<void(Agreement &)> &change)
    {
        const Agreement before = agreement(id);
        Agreement after = before;
        change(after);
        submit("officer", reason, {Edit::update(before, after)});
    }
    void undo(const char *who, int number)
    {
        Edits edits;
        for (const Change &change : std::as_const(m_changes)) {
            if (change.batch == batch(number))
                edits.prepend(change.edit.reversed());
        }
        submit(who, {}, edits, batch(number));
    }
    [[nodiscard]] Agreement agreement(const char *id) const
    {
        return *m_state.find<Agreement>({test::str(id)});
    }
    [[nodiscard]] const Changes &changes() const { return m_changes; }
    /// The first changes of a step, as many as a page reads to show it.
    [[nodiscard]] Changes firstOf(const QString &batch) const
    {
        Changes first;
        std::copy_if(m_changes.begin(), m_changes.end(), std::back_inserter(first),
                     [&batch](const Change &change) { return change.batch == batch; });
        return first.mid(0, 20);
    }
    [[nodiscard]] const Snapshot &state() const { return m_state; }

private:
    static QString batch(int number) { return u"batch-%1"_s.arg(number); }

    Changes m_changes;
    Snapshot m_state;
    int m_batches = 0;
};

} // namespace

/// What the models give of the frozen data of `tests/data/golden`, in English on a fixed day, held
/// against texts that are kept. A difference is a change that people see: where it is meant, the
/// texts are written anew (MRA_ATLAS_TEST_RENEW_GOLDEN) and read before they are committed.
class TestGoldenModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void coverageIsAsKept_data();
    void coverageIsAsKept();
    void agreementsAreAsKept();
    void historyIsAsKept();

private:
    void compare(const QString &name, const QStringList &lines);

    Edits m_edits;
    Snapshot m_frozen;
    Filter m_filter;
};

void TestGoldenModels::initTestCase()
{
    qputenv("TZ", "UTC"); // times of the log are shown as the clock on the wall has them
    useLanguage(u"en"_s);
    m_edits = frozenEdits();
    m_frozen = snapshotOf(m_edits);
    QVERIFY(m_frozen.all<Agreement>().size() > 100);
    m_filter.home.value = u"CN"_s;
    m_filter.on = QDate(2026, 1, 1);
}

/// Names the first line that differs, where it stands, and what both say from there on.
void TestGoldenModels::compare(const QString &name, const QStringList &lines)
{
    QFile file(golden + u"models/"_s + name + u".tsv"_s);
    if (qEnvironmentVariableIsSet("MRA_ATLAS_TEST_RENEW_GOLDEN")) {
        const QByteArray content = lines.join(u'\n').toUtf8() + '\n';
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        QFAIL("Written anew, so nothing was compared: read the difference, and run without "
              "MRA_ATLAS_TEST_RENEW_GOLDEN.");
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QStringList kept = QString::fromUtf8(file.readAll()).split(u'\n');
    kept.removeLast(); // after the last end of line
    const auto [mine, theirs] =
        std::mismatch(kept.cbegin(), kept.cend(), lines.cbegin(), lines.cend());
    if (mine == kept.cend() && theirs == lines.cend())
        return;
    const qsizetype line = mine - kept.cbegin() + 1;
    const QString said = u"%1:%2: %3 lines are kept, there are %4; the first that differs\n"
                         "    kept: %5\n    is:   %6"_s.arg(QFileInfo(file).fileName())
                             .arg(line)
                             .arg(kept.size())
                             .arg(lines.size())
                             .arg(mine == kept.cend() ? u"(no more)"_s : *mine,
                                  theirs == lines.cend() ? u"(no more)"_s : *theirs);
    QFAIL(said.toUtf8().constData());
}

void TestGoldenModels::coverageIsAsKept_data()
{
    QTest::addColumn<Direction>("direction");
    QTest::newRow("outgoing") << Direction::Outgoing;
    QTest::newRow("incoming") << Direction::Incoming;
    QTest::newRow("mutual") << Direction::Mutual;
}

void TestGoldenModels::coverageIsAsKept()
{
    QFETCH(Direction, direction);
    CoverageModel model(std::make_shared<Derived>());
    Filter filter = m_filter;
    filter.direction = direction;
    model.setFilter(filter);
    model.setSnapshot(m_frozen);
    QVERIFY(QTest::qWaitFor([&] { return model.isReady(); }));
    compare(u"coverage-"_s + QString::fromLatin1(QTest::currentDataTag()),
            linesOf(model, [&](int row) {
                return model.index(row, 0).data(CoverageModel::TerritoryRole).toString();
            }));
}

void TestGoldenModels::agreementsAreAsKept()
{
    RecordTableModel model(RecordKind::Agreement, std::make_shared<Derived>());
    model.setFilter(m_filter);
    model.setSnapshot(m_frozen);
    QVERIFY(QTest::qWaitFor([&] { return model.isReady(); }));
    compare(u"agreements"_s, linesOf(model, [&](int row) { return model.keyAt(row).id; }));
}

void TestGoldenModels::historyIsAsKept()
{
    Log log;
    log.submit("system", seedReason(), m_edits);
    log.edit("eu-jp-mra", u"A letter of the ministry"_s, [](Agreement &agreement) {
        agreement.title.setText(u"en"_s, u"EU–Japan mutual recognition"_s);
        agreement.expiryDate = test::date("2027-12-31");
        agreement.noticeMonths = 6;
        agreement.notes = u"First line\nand a second one"_s;
    });
    log.edit("eu-ch-mra", u"Published on 4 January"_s, [](Agreement &agreement) {
        agreement.parties.removeLast();
        agreement.grants.first().validity.until = test::date("2026-06");
        Event event;
        event.id.value = u"met"_s;
        event.date = test::date("2026-01-04");
        event.kind = EventKind::Meeting;
        agreement.events << event;
    });
    log.submit("auditor", u"Entered twice"_s, {Edit::remove(log.agreement("eu-nz-mra"))});
    log.undo("officer", 4);
    log.undo("auditor", 2);

    HistoryModel model;
    model.setLanguage(u"en"_s);
    model.setSteps(stepsIn(log.changes()), true, log.state());
    QStringList lines = linesOf(model, [&](int row) { return model.batchAt(row); });
    for (int row = 0; row < model.rowCount(); ++row) {
        lines << QString() << model.batchAt(row);
        for (const QString &sentence :
             model.details(model.stepAt(row), log.firstOf(model.batchAt(row))))
            lines << u"    "_s + oneLine(sentence);
    }
    compare(u"history"_s, lines);
}

QTEST_GUILESS_MAIN(TestGoldenModels)
#include "tst_goldenmodels.moc"
