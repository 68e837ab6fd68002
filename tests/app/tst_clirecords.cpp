// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clirunner.h"
#include "domain/checks/relations.h"
#include "store/store.h"

using mra::RecordKey;
using mra::RecordKind;
using mra::Relations;
using mra::Snapshot;
using mra::Store;

/// list and show.
class TestCliRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsListed_data();
    void everyKindIsListed();
    void recordsHaveTheKeysOfTheirTables();
    void filtersNarrowTheList_data();
    void filtersNarrowTheList();
    void agreementShowsStatusOfItselfAndItsGrants();
    void bodyShowsItsAgreements();
    void agreementsAreCountedByTheRule_data();
    void agreementsAreCountedByTheRule();
    void territoryShowsItsMemberships();
    void groupShowsItsMembersOnADay();
    void cardsAreReadable_data();
    void cardsAreReadable();

private:
    CliRunner m_cli;
};

void TestCliRecords::everyKindIsListed_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("singular");
    QTest::addColumn<int>("count");
    const auto row = [](const char *kind, const char *singular, int count) {
        QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(singular) << count;
    };
    row("countries", "country", 249);
    row("groups", "group", 73);
    row("sectors", "sector", 103);
    row("codes", "code", 201);
    row("bodies", "body", 386);
    row("agreements", "agreement", 195);
    row("projects", "project", 6);
    row("sources", "source", 39);
}

void TestCliRecords::everyKindIsListed()
{
    QFETCH(QString, kind);
    QFETCH(QString, singular);
    QFETCH(int, count);
    const QString base = m_cli.seededBase();
    const CliResult json = m_cli.on(base, "list " + kind.toUtf8() + " --json");
    COMPARE_EXIT(json, 0);
    QCOMPARE(json.array().size(), count);
    QCOMPARE(m_cli.on(base, "list " + singular.toUtf8() + " --json").out, json.out);
    const CliResult text = m_cli.on(base, "list " + kind.toUtf8());
    COMPARE_EXIT(text, 0);
    const bool namesRule = text.text().contains(QLatin1String("Counted once: "));
    QCOMPARE(text.text().count(QLatin1Char('\n')), count + 3 + int(namesRule));
}

void TestCliRecords::recordsHaveTheKeysOfTheirTables()
{
    const QJsonArray list =
        m_cli.on(m_cli.seededBase(), "list agreements --filter id=cn-nz-eeemra --json").array();
    QCOMPARE(list.size(), 1);
    const QStringList keys = keysOf(list.first());
    for (const char *key :
         {"id", "title_en", "title_zh", "kind", "level", "status", "signed_date", "source_url",
          "as_of", "confidence", "parties", "grants", "designations", "events", "links"})
        QVERIFY2(keys.contains(QLatin1String(key)), key);
    QVERIFY(!keys.contains(QLatin1String("version")));
    QVERIFY(
        keysOf(list.first()[QLatin1String("grants")][0]).contains(QLatin1String("from_territory")));
}

void TestCliRecords::filtersNarrowTheList_data()
{
    QTest::addColumn<QString>("filters");
    QTest::addColumn<int>("count");
    QTest::newRow("equal whatever the case") << QStringLiteral("countries alpha3=nzl") << 1;
    QTest::newRow("text without accents") << QStringLiteral("countries cote") << 1;
    QTest::newRow("text in another script") << QStringLiteral("countries 新西兰") << 1;
    QTest::newRow("one of a list") << QStringLiteral("sectors hs_chapters=86") << -1;
    QTest::newRow("field of children") << QStringLiteral("agreements parties.party=NZ") << -1;
    QTest::newRow("all must hold") << QStringLiteral("countries alpha3=NZL alpha3=CHN") << 0;
    QTest::newRow("no match") << QStringLiteral("countries qqqqq") << 0;
}

void TestCliRecords::filtersNarrowTheList()
{
    QFETCH(QString, filters);
    QFETCH(int, count);
    QStringList words = filters.split(QLatin1Char(' '));
    QStringList line{QStringLiteral("--db"), m_cli.seededBase(), QStringLiteral("--json"),
                     QStringLiteral("list"), words.takeFirst()};
    for (const QString &filter : words)
        line << QStringLiteral("--filter") << filter;
    const CliResult result = m_cli.run(line);
    COMPARE_EXIT(result, 0);
    const qsizetype found = result.array().size();
    if (count >= 0)
        QCOMPARE(found, count);
    else
        QVERIFY2(found > 0 && found < 100, qPrintable(QString::number(found)));
}

void TestCliRecords::agreementShowsStatusOfItselfAndItsGrants()
{
    const QJsonObject shown =
        m_cli.on(m_cli.seededBase(), "show agreement cn-nz-eeemra --on 2026-01-01 --json").object();
    QCOMPARE(shown.value(QLatin1String("status")).toString(), QStringLiteral("in_force"));
    QCOMPARE(shown.value(QLatin1String("on")).toString(), QStringLiteral("2026-01-01"));
    QVERIFY(shown.value(QLatin1String("flags")).isArray());
    QVERIFY(shown.value(QLatin1String("because")).isArray());
    QCOMPARE(keysOf(shown.value(QLatin1String("reported"))),
             QStringList({QStringLiteral("as_of"), QStringLiteral("state")}));
    const QJsonArray grants = shown.value(QLatin1String("grants")).toArray();
    QVERIFY(!grants.isEmpty());
    for (const QJsonValue &grant : grants) {
        for (const char *key : {"status", "flags", "because", "scope_status", "sector_code"})
            QVERIFY2(keysOf(grant).contains(QLatin1String(key)), key);
    }
}

void TestCliRecords::bodyShowsItsAgreements()
{
    const QJsonObject cnas = m_cli.on(m_cli.seededBase(), "show body cnas --json").object();
    const QJsonArray agreements = cnas.value(QLatin1String("agreements")).toArray();
    QVERIFY(!agreements.isEmpty());
    QCOMPARE(keysOf(agreements.first()),
             QStringLiteral("agreement former roles").split(QLatin1Char(' ')));
    QCOMPARE(keysOf(agreements.first()[QLatin1String("roles")][0]),
             QStringLiteral("role since until").split(QLatin1Char(' ')));
}

void TestCliRecords::agreementsAreCountedByTheRule_data()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("one");
    QTest::newRow("countries") << RecordKind::Territory << QStringLiteral("country")
                               << QStringLiteral("KZ");
    QTest::newRow("groups") << RecordKind::Group << QStringLiteral("group") << QStringLiteral("EU");
    QTest::newRow("sectors") << RecordKind::Sector << QStringLiteral("sector")
                             << QStringLiteral("LVE");
    QTest::newRow("bodies") << RecordKind::Body << QStringLiteral("body") << QStringLiteral("cnas");
}

/// Each list and card has the numbers of §16, as the window has them (tst_counts).
void TestCliRecords::agreementsAreCountedByTheRule()
{
    QFETCH(RecordKind, kind);
    QFETCH(QString, word);
    QFETCH(QString, one);
    const QString base = m_cli.seededBase();
    const auto opened = Store::open(base, Store::Access::ReadOnly);
    const Snapshot snapshot = std::get<std::unique_ptr<Store>>(opened)->snapshot();
    const Relations relations(snapshot);

    const QStringList lines =
        m_cli.on(base, "list " + word.toUtf8()).text().split(QLatin1Char('\n'));
    const QString heading = QStringLiteral("Agreements");
    const qsizetype end = lines.first().indexOf(heading) + heading.size();
    QVERIFY2(end >= heading.size(), qPrintable(lines.first()));
    int compared = 0;
    for (const QString &line : lines) {
        const RecordKey key{kind, line.section(QLatin1Char(' '), 0, 0)};
        if (!snapshot.find(key))
            continue;
        QCOMPARE(line.left(end).right(heading.size()).trimmed(),
                 QString::number(relations.agreementsOf(key).size()));
        ++compared;
    }
    QCOMPARE(compared, snapshot.size(kind));

    const QJsonArray shown =
        m_cli.on(base, "show " + word.toUtf8() + " " + one.toUtf8() + " --json")
            .object()[QLatin1String("agreements")]
            .toArray();
    QStringList ids;
    for (const QJsonValue &agreement : shown)
        ids << agreement[QLatin1String("agreement")].toString();
    QCOMPARE(ids, relations.agreementIdsOf({kind, one}));
    const QString card = m_cli.on(base, "show " + word.toUtf8() + " " + one.toUtf8()).text();
    QVERIFY2(card.contains(QStringLiteral("Agreements: %1 (former: ").arg(ids.size())),
             qPrintable(card));
    QVERIFY2(card.contains(QStringLiteral("Counted once: ")), qPrintable(card));
}

void TestCliRecords::territoryShowsItsMemberships()
{
    const auto groups = [this](const char *line) {
        QStringList codes;
        for (const QJsonValue &membership :
             m_cli.on(m_cli.seededBase(), line).object()[QLatin1String("memberships")].toArray())
            codes << membership[QLatin1String("group")].toString();
        return codes;
    };
    QVERIFY(groups("show country GB --json").contains(QLatin1String("EU")));
    QVERIFY(groups("show country GB --on 2019-01-01 --json").contains(QLatin1String("EU")));
    QVERIFY(!groups("show country GB --on 2026-01-01 --json").contains(QLatin1String("EU")));
}

void TestCliRecords::groupShowsItsMembersOnADay()
{
    const auto members = [this](const char *line) {
        return m_cli.on(m_cli.seededBase(), line)
            .object()[QLatin1String("members")]
            .toArray()
            .size();
    };
    QCOMPARE(members("show group EU --json"), 28);
    QCOMPARE(members("show group eu --on 2026-01-01 --json"), 27);
    QCOMPARE(members("show group eu --on 1958-01-01 --json"), 6);
}

void TestCliRecords::cardsAreReadable_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *what, const char *expected) {
        QTest::newRow(what) << QString::fromUtf8(what) << QString::fromUtf8(expected);
    };
    row("country NZ", "Memberships");
    row("group EU", "Members (");
    row("sector LVE", "IAF codes");
    row("code IAF:19", "Classification");
    row("body cnas", "Accreditation body");
    row("agreement cn-nz-eeemra", "Scopes (");
    row("project sb1-iecre", "Programme");
    row("source gfdc-2025-05", "Publisher");
    row("country NZ --lang zh", "新西兰");
    row("agreement cn-nz-eeemra --lang zh", "范围 (");
}

void TestCliRecords::cardsAreReadable()
{
    QFETCH(QString, what);
    QFETCH(QString, expected);
    const CliResult card = m_cli.on(m_cli.seededBase(), "show " + what.toUtf8());
    COMPARE_EXIT(card, 0);
    QVERIFY2(card.text().contains(expected), qPrintable(card.text()));
}

QTEST_GUILESS_MAIN(TestCliRecords)
#include "tst_clirecords.moc"
