// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/status/status.h"
#include "exchange/csv.h"
#include "office/bases.h"
#include "support/engines.h"
#include "support/plaincoverage.h"
#include "support/world.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <map>

using namespace mra;
using namespace mra::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A line of a table of questions: cells by column.
using Question = QMap<QString, QString>;

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(ATLAS_GOLDEN "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<ImportFile> filesOf(const QString &folder)
{
    QList<ImportFile> files;
    const QDir dir(QStringLiteral(ATLAS_GOLDEN "/") + folder);
    for (const QString &name : dir.entryList({u"*.csv"_s}, QDir::Files, QDir::Name))
        files.append({name, contentOf(folder + u'/' + name)});
    return files;
}

/// The made-up rows of one set: those that begin with its name.
QList<ImportFile> rowsOf(const QString &set)
{
    QList<ImportFile> files = filesOf(u"made-up"_s);
    const QByteArray prefix = set.toUtf8() + '-';
    for (ImportFile &file : files) {
        QByteArrayList lines = file.bytes.split('\n');
        const QByteArray header = lines.takeFirst();
        lines.removeIf([&prefix](const QByteArray &line) { return !line.startsWith(prefix); });
        file.bytes = header + '\n' + lines.join('\n') + '\n';
    }
    return files;
}

/// What a base of the set is made with, and what is imported then.
struct Ingredients
{
    QList<ImportFile> initial;
    QList<ImportFile> imported;
};

Ingredients ingredientsOf(const QString &set)
{
    if (set == "data"_L1)
        return {filesOf(u"data"_s), {}};
    if (set == "data+"_L1)
        return {filesOf(u"data"_s), filesOf(u"missing"_s)};
    Ingredients made{{}, rowsOf(set)};
    for (const auto &name : {"classification_codes"_L1, "sectors"_L1, "training/countries"_L1,
                             "training/territory_groups"_L1, "training/territory_group_members"_L1,
                             "training/bodies"_L1}) {
        const QString path = "data/"_L1 + name + ".csv"_L1;
        made.initial.append({QFileInfo(path).fileName(), contentOf(path)});
    }
    return made;
}

/// The records of a base of the set on the engine, made, filled and opened anew; nothing, and a
/// message, where that fails.
std::optional<Snapshot> madeOn(Engine engine, const QString &set)
{
    const TestBase base(engine);
    const Ingredients ingredients = ingredientsOf(set);
    if (!base.fault().isEmpty() || makeBase(base.address(), u"officer"_s, ingredients.initial)) {
        qWarning().noquote() << "no base" << base.fault();
        return std::nullopt;
    }
    if (auto store = base.open(); store && !ingredients.imported.isEmpty()) {
        const ImportPlan plan = planImport(ingredients.imported, store->snapshot());
        for (const RefusedRow &row : plan.refused)
            qWarning().noquote() << "refused" << row.file << row.row << row.code();
        const QString outcome = wordsFor(store->submit(plan.edits, {}));
        if (!plan.refused.isEmpty() || outcome != "saved"_L1)
            return std::nullopt;
    }
    const auto store = base.open(Store::Access::ReadOnly);
    return store ? std::optional(store->snapshot()) : std::nullopt;
}

QList<Question> questionsOf(const QString &table)
{
    QList<CsvRow> rows = readCsv(contentOf(table));
    const QStringList columns = rows.takeFirst().cells.all();
    QList<Question> questions;
    for (const CsvRow &row : rows) {
        Question question;
        for (qsizetype i = 0; i < columns.size(); ++i)
            question.insert(columns[i], row.cells.at(i));
        questions.append(question);
    }
    return questions;
}

/// Each question on each engine; what holds of the data holds with the missing rows too.
void addQuestions(const QString &table)
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("set");
    QTest::addColumn<Question>("asked");
    const bool alsoServer = qgetenv("MRA_ATLAS_TEST_SQLITE_ONLY") != "1";
    const QList<Question> questions = questionsOf(table);
    QVERIFY(questions.size() > 100);
    for (const Question &question : questions) {
        QStringList sets{question["set"_L1]};
        if (sets.first() == "data"_L1)
            sets.append(u"data+"_s);
        for (const QString &set : sets) {
            const QString name =
                u"%1 on %2, %3, "_s.arg(question["id"_L1], question["day"_L1], set);
            QTest::addRow("%s", qPrintable(name + "sqlite"_L1))
                << Engine::Sqlite << set << question;
            if (alsoServer)
                QTest::addRow("%s", qPrintable(name + "postgresql"_L1))
                    << Engine::Postgres << set << question;
        }
    }
}

QStringList listed(const QString &cell)
{
    return cell.split(u';', Qt::SkipEmptyParts);
}

template <class E>
KeySet<E> keysIn(const QString &cell)
{
    KeySet<E> keys;
    for (const QString &key : listed(cell))
        keys.insert(fromKey<E>(key).value());
    return keys;
}

/// A rung or a status with its flags.
template <class E>
QString expected(const Question &asked, const char *column)
{
    return words(fromKey<E>(asked[QLatin1String(column)]).value(), keysIn<Flag>(asked["flags"_L1]));
}

QDate dayOf(const Question &asked)
{
    return QDate::fromString(asked["day"_L1], Qt::ISODate);
}

bool fits(const Grant &grant, const Question &asked)
{
    const auto says = [&asked](const char *column, const QString &value) {
        const QString cell = asked[QLatin1String(column)];
        return cell.isEmpty() || cell == value;
    };
    return says("sector", grant.sector.value) && says("activity", keyOf(grant.activity)) &&
           says("from", grant.from.code()) && says("to", grant.to.code());
}

bool asksForGrant(const Question &asked)
{
    return !asked["sector"_L1].isEmpty() || !asked["from"_L1].isEmpty();
}

CoverageQuery queryOf(const Question &asked)
{
    CoverageQuery query;
    query.home = {asked["home"_L1]};
    query.direction = fromKey<Direction>(asked["direction"_L1]).value();
    query.activity = fromKey<Activity>(asked["activity"_L1]);
    if (const QString sector = asked["sector"_L1]; !sector.isEmpty())
        query.sector = SectorId{sector};
    if (const QString group = asked["group"_L1]; !group.isEmpty())
        query.group = GroupId{group};
    if (const QString layers = asked["layers"_L1]; !layers.isEmpty())
        query.layers = keysIn<Layer>(layers);
    query.on = dayOf(asked);
    return query;
}

/// The agreements of the grants, sorted, each once.
QStringList agreementsOf(const Snapshot &snapshot, const QList<GrantId> &grants)
{
    QStringList agreements;
    for (const auto &agreement : snapshot.all<Agreement>()) {
        const bool has = std::any_of(agreement->grants.begin(), agreement->grants.end(),
                                     [&](const Grant &g) { return grants.contains(g.id); });
        if (has)
            agreements.append(agreement->id.value);
    }
    return agreements;
}

QStringList valuesOf(const QList<AgreementId> &ids)
{
    QStringList values;
    for (const AgreementId &id : ids)
        values.append(id.value);
    return values;
}

} // namespace

/// Cases that people worked out by hand from the rules and from sources, asked of bases on both
/// engines: see data/README.md.
class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void status_data() { addQuestions(u"status.csv"_s); }
    void status();
    void coverage_data() { addQuestions(u"coverage.csv"_s); }
    void coverage();

private:
    const std::optional<Snapshot> &records(Engine engine, const QString &set)
    {
        const auto key = std::pair(engine, set);
        if (!m_records.contains(key))
            m_records.emplace(key, madeOn(engine, set));
        return m_records.at(key);
    }

    std::map<std::pair<Engine, QString>, std::optional<Snapshot>> m_records;
};

void TestGolden::status()
{
    QFETCH(Engine, engine);
    QFETCH(QString, set);
    QFETCH(Question, asked);
    const auto &snapshot = records(engine, set);
    QVERIFY(snapshot);
    const auto agreement = snapshot->find<Agreement>({asked["agreement"_L1]});
    QVERIFY(agreement);
    if (!asksForGrant(asked)) {
        const StatusAnswer answer = statusOn(*agreement, dayOf(asked));
        QCOMPARE(words(answer.status, answer.flags), expected<Status>(asked, "status"));
        return;
    }
    int count = 0;
    for (const Grant &grant : agreement->grants) {
        if (!fits(grant, asked))
            continue;
        const StatusAnswer answer = statusOn(*snapshot, *agreement, grant, dayOf(asked));
        QCOMPARE(words(answer.status, answer.flags), expected<Status>(asked, "status"));
        ++count;
    }
    QCOMPARE(count, 1);
}

void TestGolden::coverage()
{
    QFETCH(Engine, engine);
    QFETCH(QString, set);
    QFETCH(Question, asked);
    const auto &snapshot = records(engine, set);
    QVERIFY(snapshot);
    const FullCoverage cells = fullCoverageOn(*snapshot, queryOf(asked));
    const QString other = asked["other"_L1], rung = asked["rung"_L1];
    QVERIFY(!cells.isEmpty());
    QCOMPARE(cells.contains(other), rung != "absent"_L1);
    if (rung == "absent"_L1 || rung == "present"_L1)
        return;
    const FullCell &cell = cells[other];
    QCOMPARE(words(cell.rung, cell.flags), expected<Rung>(asked, "rung"));
    if (const QString agreements = asked["agreements"_L1]; !agreements.isEmpty())
        QCOMPARE(valuesOf(cell.routes.agreements), listed(agreements));
    if (asked["layer"_L1] == "-"_L1)
        QVERIFY(!cell.layer);
    if (const QString competence = asked["competence"_L1]; !competence.isEmpty())
        QCOMPARE(agreementsOf(*snapshot, cell.routes.competence),
                 competence == "-"_L1 ? QStringList() : listed(competence));
}

QTEST_GUILESS_MAIN(TestGolden)
#include "tst_golden.moc"
