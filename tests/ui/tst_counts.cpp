// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/checks/relations.h"
#include "items/derived/derived.h"
#include "items/texts/counttext.h"
#include "ui/cards/cards.h"
#include "ui/cards/readingcard.h"
#include "ui/pagetest.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using namespace mra;
using namespace mra::test;

namespace {

const QDate today(2026, 11, 29);

Filter lens()
{
    Filter filter;
    filter.home.value = QStringLiteral("CN");
    filter.on = today;
    return filter;
}

/// The text of the link on the card; nothing where it has none.
std::optional<QString> linkText(const ReadingCard &card, const QUrl &link)
{
    for (QTextBlock block = card.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (QUrl(part.fragment().charFormat().anchorHref()) == link)
                return part.fragment().text();
        }
    }
    return std::nullopt;
}

QStringList sorted(QStringList ids)
{
    ids.sort();
    return ids;
}

} // namespace

/// The agreements of a record are counted by one rule (§16), wherever one asks. The command line is
/// held to the same in tst_clirecords.
class TestCounts : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void cardAndListCountAlike_data();
    void cardAndListCountAlike();
    void facetsCountAlike();
    void kazakhstanHasOneNumber();
    void numbersNameTheirRule();
    void cardFollowsItsRelations();

private:
    static std::unique_ptr<RecordTableModel> table(RecordKind kind, Office &office);
};

std::unique_ptr<RecordTableModel> TestCounts::table(RecordKind kind, Office &office)
{
    auto model = std::make_unique<RecordTableModel>(kind, office.workspace.derived());
    model->setFilter(lens());
    model->setSnapshot(office.workspace.snapshot());
    [&] { QTRY_VERIFY_WITH_TIMEOUT(model->isReady(), patience); }();
    return model;
}

void TestCounts::cardAndListCountAlike_data()
{
    QTest::addColumn<RecordKind>("kind");
    for (const RecordKind kind :
         {RecordKind::Territory, RecordKind::Group, RecordKind::Sector, RecordKind::Body})
        QTest::newRow(QString(keyOf(kind)).toLatin1()) << kind;
}

void TestCounts::cardAndListCountAlike()
{
    QFETCH(RecordKind, kind);
    Office office(base());
    office.workspace.filter().setFilter(lens());
    const auto relations = office.workspace.derived()->relationsOf(office.workspace.snapshot());
    const auto model = table(kind, office);
    ReadingCard card(office.workspace);
    card.show();
    QSignalSpy lists(&office.workspace, &Workspace::listWanted);
    int named = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const RecordKey key = model->keyAt(row);
        const QStringList ids = relations->agreementIdsOf(key);
        const QModelIndex cell = model->index(row, model->columnOf(QStringLiteral("agreements")));
        QCOMPARE(cell.data().toString(), QLocale().toString(ids.size()));
        QCOMPARE(cell.data(RecordTableModel::CountedRole).toStringList(), ids);

        card.setRecord(key);
        if (ids.isEmpty()) {
            QTRY_VERIFY_WITH_TIMEOUT(
                card.toPlainText().contains(QStringLiteral("None is recorded.")), patience);
            QCOMPARE(linkText(card, agreementsLink()), std::nullopt);
            continue;
        }
        const std::optional<QString> number = QLocale().toString(ids.size());
        QTRY_COMPARE_WITH_TIMEOUT(linkText(card, agreementsLink()), number, patience);
        lists.clear();
        Q_EMIT card.anchorClicked(agreementsLink());
        QCOMPARE(lists.size(), 1);
        QCOMPARE(lists[0][1].toStringList(), ids);
        named += int(ids.size());
    }
    QVERIFY2(named > 30, qPrintable(QString::number(named)));
}

void TestCounts::facetsCountAlike()
{
    Office office(base());
    const auto relations = office.workspace.derived()->relationsOf(office.workspace.snapshot());
    const auto model = table(RecordKind::Agreement, office);
    const auto kindOf = [](const Facet &facet) {
        return facet.key == QLatin1String("party")    ? std::optional(RecordKind::Territory)
               : facet.key == QLatin1String("sector") ? std::optional(RecordKind::Sector)
                                                      : std::nullopt;
    };
    int compared = 0;
    for (const Facet &facet : model->facets()) {
        const std::optional<RecordKind> kind = kindOf(facet);
        if (!kind)
            continue;
        for (const FacetValue &value : facet.values) {
            if (value.value.isEmpty())
                continue;
            QCOMPARE(value.count, relations->agreementsOf({*kind, value.value}).size());
            model->setFacet(facet.key, {value.value});
            QCOMPARE(sorted(model->ids()), relations->agreementIdsOf({*kind, value.value}));
            model->setFacet(facet.key, {});
            ++compared;
        }
    }
    QVERIFY2(compared > 100, qPrintable(QString::number(compared)));
}

void TestCounts::kazakhstanHasOneNumber()
{
    Office office(base());
    const RecordKey kazakhstan{RecordKind::Territory, QStringLiteral("KZ")};
    const auto relations = office.workspace.derived()->relationsOf(office.workspace.snapshot());
    const qsizetype number = relations->agreementsOf(kazakhstan).size();
    const auto countries = table(RecordKind::Territory, office);
    const QModelIndex cell = countries->index(countries->rowOf(kazakhstan),
                                              countries->columnOf(QStringLiteral("agreements")));
    QCOMPARE(cell.data().toString(), QString::number(number));

    // Whatever the home is, and on whatever day.
    ReadingCard card(office.workspace);
    card.show();
    card.setRecord(kazakhstan);
    for (const char *home : {"CN", "KZ", "DE", ""}) {
        for (const QDate day : {today, QDate(2005, 11, 29)}) {
            Filter filter = lens();
            filter.home.value = QLatin1String(home);
            filter.on = day;
            office.workspace.filter().setFilter(filter);
            QTRY_COMPARE_WITH_TIMEOUT(linkText(card, agreementsLink()),
                                      std::optional(QString::number(number)), patience);
        }
    }
    QVERIFY(number > 3);
}

void TestCounts::numbersNameTheirRule()
{
    Office office(base());
    for (const RecordKind kind :
         {RecordKind::Territory, RecordKind::Group, RecordKind::Sector, RecordKind::Body}) {
        const RecordTableModel model(kind, office.workspace.derived());
        QVERIFY(!agreementsRule(kind).isEmpty());
        for (const QString &column :
             {QStringLiteral("agreements"), QStringLiteral("former_agreements")}) {
            const QString tip =
                model.headerData(model.columnOf(column), Qt::Horizontal, Qt::ToolTipRole)
                    .toString();
            const bool isFormer = column == QLatin1String("former_agreements");
            QVERIFY2(tip.contains(isFormer ? formerAgreementsRule() : agreementsRule(kind)),
                     qPrintable(tip));
        }
    }
}

/// The card of a country says what its relations say after each change.
void TestCounts::cardFollowsItsRelations()
{
    Office office(base());
    office.workspace.filter().setFilter(lens());
    ReadingCard card(office.workspace);
    card.show();
    const RecordKey place{RecordKind::Territory, QStringLiteral("KZ")};
    card.setRecord(place);
    QTRY_VERIFY_WITH_TIMEOUT(linkText(card, agreementsLink()), patience);
    const int before = linkText(card, agreementsLink())->toInt();

    Agreement agreement;
    agreement.id.value = QStringLiteral("one-more");
    agreement.title.setText(QStringLiteral("en"), QStringLiteral("One more"));
    Party party;
    party.id.value = QStringLiteral("one-more-party");
    party.who = Ref::territory({place.id});
    agreement.parties.append(party);
    (void)office.atlas.submit(
        {Edit::create(agreement)}, {}, &office.atlas,
        [](const SubmitResult &result) { QVERIFY(std::holds_alternative<Saved>(result)); });
    QTRY_COMPARE_WITH_TIMEOUT(linkText(card, agreementsLink()),
                              std::optional(QString::number(before + 1)), patience);
}

QTEST_MAIN(TestCounts)
#include "tst_counts.moc"
