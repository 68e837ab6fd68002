// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clirunner.h"

/// Shape and rules of status, coverage and overview (RULES.md §12).
class TestCliCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coverageHasExactlyItsKeys();
    void coverageEchoesTheQuestion();
    void groupsNarrowTheCells();
    void codesAreReadInAnyCase();
    void competenceIsShownWhereItsLayerIsAsked();
    void tableTellsItsRule_data();
    void tableTellsItsRule();
    void tableExplainsItsCaveats();
    void layersStandBesideTheCell();
    void statusHasExactlyItsKeys();
    void statusExplainsItself();
    void overviewCountsEveryCellOnce();

private:
    CliRunner m_cli;
};

void TestCliCoverage::coverageHasExactlyItsKeys()
{
    const CliResult result =
        m_cli.on(m_cli.seededBase(), "coverage --home CN --on 2026-01-01 --json");
    COMPARE_EXIT(result, 0);
    QCOMPARE(result.object().keys(), QStringLiteral("cells query").split(QLatin1Char(' ')));
    const QJsonObject cells = result.object().value(QLatin1String("cells")).toObject();
    QCOMPARE(cells.size(), 248);
    QVERIFY2(!cells.contains(QLatin1String("CN")), "home is never a cell");
    for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
        QCOMPARE(
            keysOf(*cell),
            QStringLiteral("agreements by_layer flags grants layer rung").split(QLatin1Char(' ')));
        const bool hasRoute = !(*cell)[QLatin1String("agreements")].toArray().isEmpty();
        QCOMPARE((*cell)[QLatin1String("layer")].isNull(), !hasRoute);
    }
    const QJsonObject nz = cells.value(QLatin1String("NZ")).toObject();
    QCOMPARE(nz.value(QLatin1String("rung")).toString(), QStringLiteral("usable"));
    QVERIFY(
        nz.value(QLatin1String("agreements")).toArray().contains(QLatin1String("cn-nz-eeemra")));
}

void TestCliCoverage::coverageEchoesTheQuestion()
{
    const auto query = [this](const char *options) {
        return m_cli.on(m_cli.seededBase(), options)
            .object()
            .value(QLatin1String("query"))
            .toObject();
    };
    QCOMPARE(query("coverage --home CN --on 2026-01-01 --json"),
             QJsonDocument::fromJson(R"({"home":"CN","direction":"outgoing","sector":null,
                 "activity":null,"evidence":null,"layers":["government","scheme"],"group":null,
                 "on":"2026-01-01"})")
                 .object());
    QCOMPARE(query("coverage --home cn --on 2026-01-01 --sector lve --activity testing --evidence "
                   "test_report --direction mutual --layers accreditation,government --group bri "
                   "--json"),
             QJsonDocument::fromJson(R"({"home":"CN","direction":"mutual","sector":"LVE",
                 "activity":"testing","evidence":"test_report",
                 "layers":["government","accreditation"],"group":"BRI","on":"2026-01-01"})")
                 .object());
    QCOMPARE(query("coverage --home CN --group ALL --on 2026-01-01 --json")
                 .value(QLatin1String("group")),
             QJsonValue());
}

void TestCliCoverage::groupsNarrowTheCells()
{
    const auto cells = [this](const char *options) {
        return keysOf(m_cli.on(m_cli.seededBase(), options).object().value(QLatin1String("cells")));
    };
    QCOMPARE(cells("coverage --home CN --group EU --on 2026-01-01 --json").size(), 27);
    QCOMPARE(cells("coverage --home DE --group EU --on 2026-01-01 --json").size(), 26);
    QCOMPARE(cells("coverage --home CN --group EU --on 2019-01-01 --json").size(), 28);
}

void TestCliCoverage::codesAreReadInAnyCase()
{
    const QString base = m_cli.seededBase();
    QCOMPARE(
        m_cli.on(base, "coverage --home cn --sector lve --group eu --on 2026-01-01 --json").out,
        m_cli.on(base, "coverage --home CN --sector LVE --group EU --on 2026-01-01 --json").out);
}

void TestCliCoverage::competenceIsShownWhereItsLayerIsAsked()
{
    const CliResult result = m_cli.on(
        m_cli.seededBase(), "coverage --home CN --layers accreditation --on 2026-01-01 --json");
    COMPARE_EXIT(result, 0);
    const QJsonValue cell = result.object()[QLatin1String("cells")][QLatin1String("NZ")];
    QCOMPARE(keysOf(cell), QStringLiteral("agreements by_layer competence flags grants layer rung")
                               .split(QLatin1Char(' ')));
}

void TestCliCoverage::tableTellsItsRule_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *language, const char *rule) {
        QTest::newRow(language) << QString::fromUtf8(language) << QString::fromUtf8(rule);
    };
    row("en", "Any sector: the best result of all sectors counts.");
    row("zh", "任何领域：取所有领域中最好的情况。");
    row("ar", "أي قطاع: يُحسب الأفضل في كل القطاعات.");
}

void TestCliCoverage::tableTellsItsRule()
{
    QFETCH(QString, language);
    QFETCH(QString, rule);
    const CliResult table =
        m_cli.on(m_cli.seededBase(),
                 "coverage --home CN --group BRI --on 2026-01-01 --lang " + language.toUtf8());
    COMPARE_EXIT(table, 0);
    QVERIFY2(table.text().contains(rule), qPrintable(table.text()));
    QVERIFY(table.text().contains(QStringLiteral("2026-01-01")));
}

void TestCliCoverage::tableExplainsItsCaveats()
{
    const CliResult table =
        m_cli.on(m_cli.seededBase(), "coverage --home CN --on 2026-01-01 --lang en");
    COMPARE_EXIT(table, 0);
    const QString sentence =
        QStringLiteral("Framework only: The agreement is a framework: nothing is recorded as "
                       "recognised.\n");
    QCOMPARE(table.text().count(sentence), 1);
}

/// Rung and flags of each layer as if it alone were asked (RULES.md §6).
void TestCliCoverage::layersStandBesideTheCell()
{
    const auto cells = [this](const char *options) {
        return m_cli.on(m_cli.seededBase(), options)
            .object()
            .value(QLatin1String("cells"))
            .toObject();
    };
    const QJsonObject both = cells("coverage --home CN --on 2026-01-01 --json");
    const QJsonObject scheme = cells("coverage --home CN --on 2026-01-01 --layers scheme --json");
    for (auto cell = both.begin(); cell != both.end(); ++cell) {
        const QJsonObject byLayer = (*cell)[QLatin1String("by_layer")].toObject();
        QCOMPARE(keysOf(byLayer), QStringLiteral("government scheme").split(QLatin1Char(' ')));
        const QJsonObject alone = scheme.value(cell.key()).toObject();
        for (const char *key : {"rung", "flags"})
            QCOMPARE(byLayer[QLatin1String("scheme")][QLatin1String(key)],
                     alone.value(QLatin1String(key)));
    }
}

void TestCliCoverage::statusHasExactlyItsKeys()
{
    const QString base = m_cli.seededBase();
    const QJsonObject plain = m_cli.on(base, "status cn-nz-eeemra --on 2026-01-01 --json").object();
    QCOMPARE(plain.keys(),
             QStringLiteral("agreement because flags on status").split(QLatin1Char(' ')));
    QCOMPARE(plain.value(QLatin1String("status")).toString(), QStringLiteral("in_force"));
    const QJsonArray because = plain.value(QLatin1String("because")).toArray();
    QVERIFY(!because.isEmpty());
    for (const QJsonValue &cause : because)
        QCOMPARE(keysOf(cause), QStringLiteral("about date kind source").split(QLatin1Char(' ')));
    const QJsonObject explained =
        m_cli.on(base, "status cn-nz-eeemra --on 2026-01-01 --explain --json").object();
    QCOMPARE(keysOf(explained.value(QLatin1String("report"))),
             QStringLiteral("as_of state").split(QLatin1Char(' ')));
}

void TestCliCoverage::statusExplainsItself()
{
    const CliResult result =
        m_cli.on(m_cli.seededBase(), "status cn-nz-eeemra --on 2026-01-01 --explain");
    COMPARE_EXIT(result, 0);
    QVERIFY2(result.text().contains(QStringLiteral("Entry into force, for the whole agreement")),
             qPrintable(result.text()));
    QVERIFY2(result.text().contains(QStringLiteral("A source reports the status")),
             qPrintable(result.text()));
}

void TestCliCoverage::overviewCountsEveryCellOnce()
{
    const QString base = m_cli.seededBase();
    const QJsonObject overview = m_cli.on(base, "overview --on 2026-01-01 --json").object();
    QCOMPARE(overview.keys(), QStringLiteral("query regions total").split(QLatin1Char(' ')));
    QHash<QString, int> rungs;
    const QJsonObject cells =
        m_cli.on(base, "coverage --home CN --group BRI --on 2026-01-01 --json")
            .object()
            .value(QLatin1String("cells"))
            .toObject();
    for (const QJsonValue &cell : cells)
        ++rungs[cell[QLatin1String("rung")].toString()];
    const QJsonArray regions = overview.value(QLatin1String("regions")).toArray();
    QVERIFY(regions.size() >= 5);
    for (const char *rung : {"usable", "in_force", "signed", "announced", "unknown", "none"}) {
        const QLatin1String key(rung);
        int inRegions = 0;
        for (const QJsonValue &region : regions)
            inRegions += region[key].toInt();
        QCOMPARE(overview[QLatin1String("total")][key].toInt(), rungs.value(key));
        QCOMPARE(inRegions, rungs.value(key));
    }
    QCOMPARE(overview[QLatin1String("total")][QLatin1String("members")].toInt(),
             int(cells.size()) + 1);
    const CliResult table = m_cli.on(base, "overview --lang zh --on 2026-01-01");
    COMPARE_EXIT(table, 0);
    QVERIFY2(table.text().contains(QStringLiteral("计数规则")), qPrintable(table.text()));
}

QTEST_GUILESS_MAIN(TestCliCoverage)
#include "tst_clicoverage.moc"
