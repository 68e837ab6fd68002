// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/statustext.h"
#include "items/texts/vocabularytext.h"
#include "ui/cards/readingcard.h"
#include "ui/map/coveragepicture.h"
#include "ui/map/mapwidget.h"
#include "ui/overview/overviewpage.h"
#include "ui/pagetest.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace mra;
using namespace mra::test;

/// The map on its page: it says what the model says, and its numbers open what they count.
class TestMapPage : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void legendCountsWhatTheTotalsCount();
    void numbersOpenTheirLists();
    void clickOpensTheCardOfTheCountry();
    void territoriesOutsideTheRegionAreNotAnswers();
    void hoverTextsSayRungLayerAndAgreements();
    void frameworksAreNeverDrawnLikeGrants();
    void whatHoldsARungDownIsSaid();
    void regionsOfChinaNameTheirCountryInItsView();
    void typedHomeStaysWhileOthersWork();
    void numberOfTheTableOpensItsAgreements();
};

namespace {

struct Shown : Office
{
    explicit Shown(const QString &base)
        : Office(base)
        , page(workspace)
    {
        page.resize(1280, 860);
        page.show();
        page.activateWindow();
        QTRY_VERIFY_WITH_TIMEOUT(page.model().isReady(), patience);
    }
    [[nodiscard]] const QList<LegendEntry> &legend() { return page.map().colouring().legend; }

    OverviewPage page;
};

} // namespace

void TestMapPage::legendCountsWhatTheTotalsCount()
{
    Shown shown(base());
    QStringList counted;
    for (const LegendEntry &entry : shown.legend()) {
        counted += entry.territories;
        if (!entry.territories.isEmpty()) {
            const QString number = QLocale().toString(entry.territories.size());
            QVERIFY2(entry.text.contains(number), qPrintable(entry.text));
        }
    }
    counted.sort();
    QCOMPARE(counted, shown.page.model().coverage().keys()); // each once, none left out
    const RungCounts counts = shown.page.model().counts();
    constexpr std::array ladder{Rung::Usable,    Rung::InForce, Rung::Signed,
                                Rung::Announced, Rung::None,    Rung::Unknown};
    for (size_t i = 0; i < ladder.size(); ++i) // after the home
        QCOMPARE(shown.legend().at(int(i) + 1).territories.size(), counts[size_t(ladder[i])]);
    for (const RegionTotal &region : shown.page.model().regionTotals())
        for (size_t i = 0; i < ladder.size(); ++i)
            for (const QString &code : region.territories[size_t(ladder[i])])
                QVERIFY2(shown.legend().at(int(i) + 1).territories.contains(code),
                         qPrintable(code));
}

void TestMapPage::numbersOpenTheirLists()
{
    Shown shown(base());
    QSignalSpy wanted(&shown.workspace, &Workspace::listWanted);
    int opened = 0;
    for (int entry = 0; entry < shown.legend().size(); ++entry) {
        QTest::mouseClick(&shown.page.map(), Qt::LeftButton, {},
                          shown.page.map().legendArea(entry).center());
        const LegendEntry &about = shown.legend().at(entry);
        if (about.territories.isEmpty())
            continue;
        ++opened;
        QCOMPARE(wanted.size(), opened);
        QCOMPARE(wanted.last().at(0).value<RecordKind>(), RecordKind::Territory);
        QCOMPARE(wanted.last().at(1).toStringList(), about.territories);
        QVERIFY(!wanted.last().at(2).toString().isEmpty());
    }
    QVERIFY(opened >= 3);
    QCOMPARE(wanted.size(), opened);
}

void TestMapPage::clickOpensTheCardOfTheCountry()
{
    Shown shown(base());
    MapWidget &map = shown.page.map();
    const QPoint inside = map.territoryArea(QStringLiteral("BR")).center();
    QCOMPARE(map.territoryAt(inside), QStringLiteral("BR"));
    QTest::mouseClick(&map, Qt::LeftButton, {}, inside);
    QCOMPARE(map.selected(), QStringLiteral("BR"));
    QVERIFY(shown.page.card().toPlainText().contains(QStringLiteral("Brazil")));
}

void TestMapPage::territoriesOutsideTheRegionAreNotAnswers()
{
    Shown shown(base());
    Filter filter = shown.workspace.filter().filter();
    filter.group = GroupId{QStringLiteral("BRI-AF")};
    shown.workspace.filter().setFilter(filter);
    QTRY_VERIFY_WITH_TIMEOUT(shown.page.map().colouring().other.colour.isValid(), patience);
    const MapColouring &colouring = shown.page.map().colouring();
    const MapFill brazil = colouring.fillOf(QStringLiteral("BR"));
    for (const Rung rung : {Rung::None, Rung::Unknown, Rung::Usable})
        QVERIFY(brazil.colour != mapColour(rung));
    QVERIFY(!brazil.description.isEmpty());
    int explained = 0;
    for (const LegendEntry &entry : colouring.legend)
        explained += entry.colour == brazil.colour;
    QCOMPARE(explained, 1);
    QVERIFY(colouring.fills.contains(QStringLiteral("KE")));
}

void TestMapPage::hoverTextsSayRungLayerAndAgreements()
{
    Shown shown(base());
    const CoverageCell cell = shown.page.model().coverage().value(QStringLiteral("NZ"));
    const qsizetype agreements =
        shown.page.model().routesOf(QStringLiteral("NZ")).agreements.size();
    QVERIFY(cell.layer && agreements > 0);
    const QStringList lines =
        shown.page.map().territoryText(QStringLiteral("NZ")).split(QLatin1Char('\n'));
    const auto has = [&lines](const QString &text) { return lines.contains(text); };
    QCOMPARE(lines.first(), labelOf(cell.rung));
    QVERIFY2(has(labelOf(*cell.layer)), qPrintable(lines.join(u'|')));
    const QString number = QLocale().toString(agreements);
    QVERIFY(std::any_of(lines.begin(), lines.end(),
                        [&](const QString &line) { return line.startsWith(number); }));
    QVERIFY(lines.size() >= 4);
}

/// Nothing is recorded as recognised there.
void TestMapPage::frameworksAreNeverDrawnLikeGrants()
{
    Shown shown(base());
    const MapColouring &colouring = shown.page.map().colouring();
    const Coverage &coverage = shown.page.model().coverage();
    QMap<bool, int> cells; // by whether it is a framework
    QMap<bool, QSet<Hatch>> hatches;
    for (auto cell = coverage.begin(); cell != coverage.end(); ++cell) {
        if (cell->rung != Rung::InForce)
            continue;
        const bool isFramework = cell->flags.contains(Flag::Framework);
        ++cells[isFramework];
        hatches[isFramework].insert(colouring.fillOf(cell.key()).hatch);
    }
    QVERIFY2(cells[true] > 0, "no framework in force among the cells");
    QVERIFY(!hatches[true].intersects(hatches[false]));
    const auto explains = [](const LegendEntry &entry) {
        return entry.colour == mapColour(Rung::InForce) && entry.hatch == Hatch::Dots;
    };
    QCOMPARE(std::count_if(colouring.legend.begin(), colouring.legend.end(), explains), 1);
}

void TestMapPage::whatHoldsARungDownIsSaid()
{
    Shown shown(base());
    const Coverage &coverage = shown.page.model().coverage();
    const auto cell = std::find_if(coverage.begin(), coverage.end(), [](const auto &each) {
        return each.rung == Rung::InForce && each.flags.contains(Flag::Framework);
    });
    QVERIFY(cell != coverage.end());
    const QString sentence = sentenceOf(HeldBy::TermsNotRecorded);
    const QString hover = shown.page.map().territoryText(cell.key());
    QVERIFY2(hover.contains(sentence), qPrintable(hover));
    const QModelIndex inTable =
        shown.page.model().index(shown.page.model().rowOf(cell.key()), CoverageModel::RungColumn);
    QVERIFY(inTable.data(Qt::ToolTipRole).toString().contains(sentence));
    Q_EMIT shown.page.map().territoryActivated(cell.key());
    QTRY_VERIFY2(shown.page.card().toPlainText().contains(sentence),
                 qPrintable(shown.page.card().toPlainText()));
}

void TestMapPage::regionsOfChinaNameTheirCountryInItsView()
{
    Shown shown(base());
    MapWidget &map = shown.page.map();
    const QString china = map.territoryName(QStringLiteral("CN"));
    const QString before = map.territoryName(QStringLiteral("TW"));
    map.setView(BoundaryView::Cn);
    for (const char *code : {"HK", "MO", "TW"}) {
        const QString name = map.territoryName(QString::fromLatin1(code));
        QCOMPARE(name.count(china), 1); // once, also where the record says it itself
    }
    map.setView(BoundaryView::Iso);
    QCOMPARE(map.territoryName(QStringLiteral("TW")), before);
}

void TestMapPage::typedHomeStaysWhileOthersWork()
{
    Shown shown(base());
    auto *home = shown.page.findChild<QComboBox *>(QStringLiteral("home"));
    QTRY_COMPARE(home->currentData().toString(), QStringLiteral("CN"));
    const QString china = home->currentText();
    home->lineEdit()->setFocus();
    home->lineEdit()->selectAll();
    QTest::keyClicks(home->lineEdit(), QStringLiteral("Ger"));

    const TerritoryId germany{QStringLiteral("DE")};
    const auto capital = [&] {
        return shown.workspace.snapshot().find<Territory>(germany)->capital;
    };
    const Territory before = *shown.workspace.snapshot().find<Territory>(germany);
    Territory after = before;
    after.capital = QStringLiteral("Bonn");
    shown.atlas.submit({Edit::update(before, after)}, {}, &shown.page, [](const SubmitResult &) {});
    QTRY_COMPARE_WITH_TIMEOUT(capital(), after.capital, patience);
    QCOMPARE(home->lineEdit()->text(), QStringLiteral("Ger"));

    QTest::keyClicks(home->lineEdit(), QStringLiteral("zzz"));
    QTest::keyClick(home->lineEdit(), Qt::Key_Return);
    QCOMPARE(home->lineEdit()->text(), china);
    QCOMPARE(shown.workspace.filter().filter().home.value, QStringLiteral("CN"));
    shown.page.map().setFocus();
    QCOMPARE(home->currentData().toString(), QStringLiteral("CN"));
    QCOMPARE(home->lineEdit()->text(), china);
}

void TestMapPage::numberOfTheTableOpensItsAgreements()
{
    Shown shown(base());
    shown.page.showAsTable(true);
    auto *facts = shown.page.findChild<QTableView *>(QStringLiteral("facts"));
    const QModelIndex cell = shown.page.model().index(
        shown.page.model().rowOf(QStringLiteral("NZ")), CoverageModel::AgreementsColumn);
    QSignalSpy wanted(&shown.workspace, &Workspace::listWanted);
    facts->scrollTo(cell);
    QTest::mouseClick(facts->viewport(), Qt::LeftButton, {}, facts->visualRect(cell).center());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.last().at(0).value<RecordKind>(), RecordKind::Agreement);
    const QStringList ids = wanted.last().at(1).toStringList();
    QCOMPARE(QLocale().toString(ids.size()), cell.data().toString());
    QTest::keyClick(facts, Qt::Key_Return);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.last().at(1).toStringList(), ids);
}

QTEST_MAIN(TestMapPage)
#include "tst_mappage.moc"
