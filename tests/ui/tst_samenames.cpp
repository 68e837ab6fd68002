// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "app/clirunner.h"
#include "exchange/import.h"
#include "items/derived/derived.h"
#include "items/models/searchgroups.h"
#include "support/effort.h"
#include "support/world.h"
#include "ui/forms/names.h"
#include "ui/pagetest.h"
#include "ui/records/filterbar.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRandomGenerator>

using namespace mra;
using namespace mra::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What a place makes of a name: the one record, or those that it lists.
using Meant = QStringList;

/// A name that is quoted for a table.
QByteArray quoted(QString name)
{
    return '"' + name.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

CellSpec countryCell()
{
    CellSpec spec;
    spec.field = u"party"_s;
    spec.shape = Shape::Reference;
    spec.kinds = {RecordKind::Territory};
    return spec;
}

} // namespace

/// A name or alias of a country gives the same record wherever it is typed; where several countries
/// have it, the same short list.
class TestSameNames : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void aNameMeansTheSameEverywhere();
    void aPageFindsWhatTheSearchOverAllFinds();

private:
    [[nodiscard]] static QStringList drawnNames(const Snapshot &snapshot, int count);
    [[nodiscard]] static Meant bySearch(const Snapshot &snapshot, NamePools &pools,
                                        const QString &typed);
    [[nodiscard]] static Meant byCell(Names &names, const QString &typed);
    [[nodiscard]] static QHash<QString, Meant> byImport(const Snapshot &snapshot,
                                                        const QStringList &names);
    [[nodiscard]] Meant byCommandLine(const QString &base, const QString &typed) const;

    CliRunner m_cli;
};

/// Names and aliases in our six languages, one that two countries have, and one that is short for
/// two.
QStringList TestSameNames::drawnNames(const Snapshot &snapshot, int count)
{
    QStringList all;
    for (const auto &territory : snapshot.all<Territory>()) {
        all += territory->name.byTag().values();
        for (const TerritoryAlias &alias : territory->aliases)
            all << alias.name;
    }
    QRandomGenerator random(test::seed());
    QStringList names{u"Sahel"_s, u"SAHEL"_s, u"Congo"_s};
    while (names.size() < count)
        names << all[random.bounded(int(all.size()))];
    return names;
}

Meant TestSameNames::bySearch(const Snapshot &snapshot, NamePools &pools, const QString &typed)
{
    const NamePool::Shared pool = pools.of(snapshot);
    const std::vector<Match> matches = pool->find(SearchQuery(typed));
    const auto groups = searchGroups(*pool, snapshot, {SearchQuery(typed), u"en"_s});
    if (groups.isEmpty() || groups.first().kind != RecordKind::Territory)
        return {};
    // The short name of one Congo begins the names of both.
    const QStringList ofBoth{u"Congo"_s, u"Конго"_s, u"الكونغو"_s, u"刚果"_s};
    const Match worst = ofBoth.contains(typed) ? Match::Beginning : Match::Exact;
    Meant meant;
    for (const SearchHit &hit : groups.first().hits) {
        if (matches[*pool->placeOf(hit.key)] <= worst)
            meant << hit.key.id;
    }
    meant.sort();
    return meant;
}

Meant TestSameNames::byCell(Names &names, const QString &typed)
{
    const QString code = names.accepted(countryCell(), typed);
    if (code != typed.trimmed() || names.label(countryCell(), code) != code)
        return {code};
    Meant offered;
    for (const Names::Candidate &candidate : names.find(countryCell(), typed, 2))
        offered << candidate.code;
    offered.sort();
    return offered;
}

/// As the country of a body each.
QHash<QString, Meant> TestSameNames::byImport(const Snapshot &snapshot, const QStringList &names)
{
    QByteArray rows = "id,kind,name_en,country\n";
    for (int i = 0; i < names.size(); ++i)
        rows +=
            "made-up-" + QByteArray::number(i) + ",regulator,Made up," + quoted(names[i]) + '\n';
    const ImportPlan plan = planImport({{u"bodies.csv"_s, rows}}, snapshot);
    QHash<QString, Meant> meant;
    for (const Edit &edit : plan.edits) {
        const auto &body = std::get<Body>(*edit.after);
        meant.insert(names[body.id.value.section(u'-', 2).toInt()], {body.country.value});
    }
    for (const RefusedRow &row : plan.refused)
        meant.insert(row.value, row.fault == RowFault::AmbiguousName ? row.meant : Meant());
    return meant;
}

Meant TestSameNames::byCommandLine(const QString &base, const QString &typed) const
{
    const CliResult result =
        m_cli.run({u"--db"_s, base, u"--json"_s, u"show"_s, u"country"_s, typed});
    if (result.code == 0)
        return {result.object().value(u"alpha2").toString()};
    // Listed as "Name (code)".
    Meant meant;
    static const QRegularExpression code(u"\\(([A-Z]{2})\\)"_s);
    for (const auto &match : code.globalMatch(result.errorText()))
        meant << match.captured(1);
    meant.sort();
    return meant;
}

void TestSameNames::aNameMeansTheSameEverywhere()
{
    constexpr int drawn = 200;
    Office office(base());
    Snapshot ambiguous = office.workspace.snapshot();
    Edits edits;
    for (const char *code : {"ML", "NE"}) {
        const SharedRecord before = ambiguous.find(RecordKey{RecordKind::Territory, str(code)});
        Territory after = std::get<Territory>(*before);
        after.aliases.append({{u"sahel-"_s + str(code)}, u"en"_s, u"Sahel"_s, {}});
        edits << Edit::update(before, after);
    }
    office.atlas.submit(edits, {}, this, [](const SubmitResult &) {});
    const auto aliases = [&] {
        return office.workspace.snapshot().find<Territory>({u"NE"_s})->aliases;
    };
    QTRY_VERIFY_WITH_TIMEOUT(aliases().last().name == u"Sahel"_s, patience);
    const Snapshot snapshot = office.workspace.snapshot();

    const QStringList names = drawnNames(snapshot, drawn);
    NamePools &pools = *office.workspace.derived()->names();
    Names cells(office.workspace.derived()->names());
    cells.setSnapshot(snapshot);
    FilterBar bar(office.workspace);
    bar.setVisible(true);
    auto *home = bar.findChild<QComboBox *>(u"home"_s)->lineEdit();
    const QHash<QString, Meant> imported = byImport(snapshot, names);
    // A process takes its time: a tenth of the names unless all are asked for.
    const int byProgram = test::cases(drawn);
    for (int i = 0; i < names.size(); ++i) {
        const QString &name = names[i];
        const Meant meant = bySearch(snapshot, pools, name);
        QVERIFY2(!meant.isEmpty(), qPrintable(name));
        QCOMPARE(byCell(cells, name), meant);
        QCOMPARE(imported.value(name), meant);
        Filter none = office.workspace.filter().filter();
        none.home.value = u"ZZ"_s;
        office.workspace.filter().setFilter(none);
        home->selectAll();
        home->insert(name);
        Q_EMIT home->editingFinished();
        QCOMPARE(office.workspace.filter().filter().home.value,
                 meant.size() == 1 ? meant.first() : u"ZZ"_s);
        if (i < byProgram)
            QCOMPARE(byCommandLine(office.address, name), meant);
    }
    QCOMPARE(bySearch(snapshot, pools, u"Sahel"_s), (Meant{u"ML"_s, u"NE"_s}));
}

void TestSameNames::aPageFindsWhatTheSearchOverAllFinds()
{
    Office office(base());
    const Snapshot snapshot = office.workspace.snapshot();
    const NamePool::Shared pool = office.workspace.derived()->names()->of(snapshot);
    for (const RecordKind kind : {RecordKind::Agreement, RecordKind::Body, RecordKind::Territory,
                                  RecordKind::Group, RecordKind::Project}) {
        RecordTableModel model(kind, office.workspace.derived());
        model.setFilter(office.workspace.filter().filter());
        model.setSnapshot(snapshot);
        QTRY_VERIFY_WITH_TIMEOUT(model.isReady(), patience);
        for (const QString &typed : {u"kazakhstan"_s, u"IEC 62368"_s, u"认监委"_s, u"rkw"_s,
                                     u"2018-05"_s, u"low voltage"_s, u"st"_s, u"France"_s,
                                     u"zzqqxx"_s, u"认可 中国"_s, u"bosnia & herzegovina"_s}) {
            model.setSearch(typed);
            QStringList rows = model.ids();
            rows.sort();
            QStringList hits;
            for (const SearchGroup &group :
                 searchGroups(*pool, snapshot, {SearchQuery(typed), u"en"_s, {}, 100000})) {
                for (const SearchHit &hit : group.hits) {
                    if (hit.key.kind == kind)
                        hits << hit.key.id;
                }
            }
            hits.sort();
            QVERIFY2(rows == hits, qPrintable(typed));
        }
    }
}

QTEST_MAIN(TestSameNames)
#include "tst_samenames.moc"
