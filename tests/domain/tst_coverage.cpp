// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/coveragecases.h"
#include "support/plaincoverage.h"

using namespace mra;
using namespace mra::test;

/// Worked cases of RULES.md §6 and §7, one a row: a world, a query, one cell of the answer.
class TestCoverage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data()
    {
        cellColumns();
        rungs();
        sectors();
        listings();
        directions();
        layersAndDates();
    }
    void cells() { compareCell(); }

    void homeIsNoCellAndGroupsFilter()
    {
        const Snapshot world = with(bilateral());
        QCOMPARE(fullCoverageOn(world, query().q).keys(),
                 QStringList({str("BB"), str("CC"), str("DD")}));
        QCOMPARE(fullCoverageOn(world, query().group("un").q).keys(),
                 QStringList({str("CC"), str("DD")}));
        QVERIFY(fullCoverageOn(world, query().home("ZZ").q).isEmpty());
    }

    /// The cell lists every route of its best rung, and the layer of the best route.
    void listsTheRoutesOfTheBestRung()
    {
        World world = smallWorld();
        world.add(bilateral("a").grant("LVE", at("AA"), at("BB")).grant("HHA", at("AA"), at("BB")));
        world.add(bilateral("b")
                      .kind(AgreementKind::CertificationScheme)
                      .grant("LVE", at("AA"), at("BB"))
                      .listed("lab"));
        world.add(bilateral("c")
                      .reported(Status::Suspended, "2015-01-01")
                      .grant("LVE", at("AA"), at("BB")));
        world.add(body("lab", "AA"));
        const FullCell cell = fullCoverageOn(world.snapshot, query().sector("HHA").q)[str("BB")];
        QCOMPARE(words(cell.rung, cell.flags), str("usable"));
        QCOMPARE(cell.layer, std::optional(Layer::Scheme));
        QCOMPARE(cell.routes.agreements, QList<AgreementId>({{str("a")}, {str("b")}}));
        QCOMPARE(cell.routes.grants.size(), 3);
    }

    /// §7: fewest flags, of as many the one without `partial`, then layer, then id.
    void ordersRoutes()
    {
        World world = smallWorld();
        world.add(bilateral("a").grant("HHA", at("AA"), at("BB")).listed("lab"));
        world.add(bilateral("z").grant("LVE", at("AA"), at("BB")));
        world.add(body("lab", "AA"));
        const FullCell cell = fullCoverageOn(world.snapshot, query().sector("LVE").q)[str("BB")];
        QCOMPARE(words(cell.rung, cell.flags), str("usable listing_not_recorded"));
    }

    /// §6: rung and flags of each layer, as if it alone were asked.
    void tellsEachLayer()
    {
        World world = smallWorld();
        world.add(bilateral("a").grant("GENERAL", at("AA"), at("BB")));
        world.add(bilateral("b")
                      .kind(AgreementKind::CertificationScheme)
                      .grant("LVE", at("AA"), at("BB"))
                      .grant("LVE", at("BB"), at("AA")));
        const auto alone = [](const FullCell &cell, Layer layer) {
            const auto &said = cell.of(layer);
            return said ? words(said->rung, said->flags) : str("not asked");
        };
        FullCell cell = fullCoverageOn(world.snapshot, query().sector("LVE").q)[str("BB")];
        QCOMPARE(cell.layer, std::optional(Layer::Scheme));
        QCOMPARE(alone(cell, Layer::Government),
                 str("in_force check_programme listing_not_recorded"));
        QCOMPARE(alone(cell, Layer::Scheme), str("usable listing_not_recorded"));
        QCOMPARE(alone(cell, Layer::Accreditation), str("not asked"));
        cell = fullCoverageOn(world.snapshot, query().mutually().sector("LVE").q)[str("BB")];
        QCOMPARE(alone(cell, Layer::Government),
                 str("in_force one_way check_programme listing_not_recorded"));
        QCOMPARE(alone(cell, Layer::Scheme), str("usable listing_not_recorded"));
        const LayerSet two{Layer::Government, Layer::Accreditation};
        cell = fullCoverageOn(world.snapshot, query().layers(two).sector("TOY").q)[str("BB")];
        QCOMPARE(alone(cell, Layer::Scheme), str("not asked"));
        QCOMPARE(alone(cell, Layer::Accreditation), str("not asked"));
    }

    /// §15.2: all that holds the routes of the best rung below `usable`.
    void tellsWhatHolds()
    {
        AgreementBuilder general = bilateral().grant("GENERAL", at("AA"), at("BB"));
        const auto held = [](const Snapshot &world, const QueryBuilder &query) {
            return words(fullCoverageOn(world, query.q)[str("BB")].routes.heldBy);
        };
        QCOMPARE(held(with(general), query().sector("LVE")), str("check_programme"));
        QCOMPARE(held(with(general), query()), QString());
        general.a.listing = Listing::Complete;
        QCOMPARE(held(with(general), query().sector("LVE")),
                 str("check_programme body_not_listed"));
        QCOMPARE(held(with(general), query()), str("body_not_listed"));
        QCOMPARE(held(with(bilateral()), query()), str("terms_not_recorded"));
        QCOMPARE(held(with(bilateral().event(EventKind::Expired, "2020-01-01")), query()),
                 QString());
        QCOMPARE(held(with(general.event(EventKind::Operational, "2021-01-01", "GENERAL")),
                      query().sector("LVE")),
                 str("not_operational"));
    }

    /// §3, §6: a grant that is not activated is not live, and so no ground of competence.
    void competenceIsLive()
    {
        const auto grounds = [](std::optional<Activation> activation) {
            AgreementBuilder a = agreement("x")
                                     .kind(AgreementKind::AccreditationMla)
                                     .level(Level::Multilateral)
                                     .inForce("2010-01-01")
                                     .party(at("AA"))
                                     .party(at("BB"))
                                     .grant("LVE", Ref::all(), Ref::all(), Activity::Accreditation);
            a.a.activation = activation;
            return fullCoverageOn(with(a), query().layers({Layer::Accreditation}).q)[str("BB")]
                .routes.competence.size();
        };
        QCOMPARE(grounds({}), 1);
        QCOMPARE(grounds(Activation::ByPair), 0);
        QCOMPARE(grounds(Activation::ByMember), 0);
    }

    /// §6: accreditation never lifts a rung; its live routes are the ground of competence.
    void accreditationStandsBeside()
    {
        const Snapshot world = with(bilateral()
                                        .kind(AgreementKind::AccreditationMla)
                                        .grant("LVE", at("AA"), at("BB"), Activity::Accreditation));
        const LayerSet all{Layer::Government, Layer::Scheme, Layer::Accreditation};
        const FullCell cell = fullCoverageOn(world, query().layers(all).q)[str("BB")];
        QCOMPARE(words(cell.rung, cell.flags), str("none"));
        QVERIFY(!cell.layer);
        QCOMPARE(cell.routes.competence.size(), 1);
        QVERIFY(fullCoverageOn(world, query().q)[str("BB")].routes.competence.isEmpty());
    }

private:
    static void rungs()
    {
        const auto grant = [](AgreementBuilder a) {
            return with(a.grant("LVE", at("AA"), at("BB")).listed("lab"));
        };
        const auto world = [&](const AgreementBuilder &a) {
            Snapshot snapshot = grant(a);
            snapshot.insert(body("lab", "AA"));
            return snapshot;
        };
        const auto parties = [] { return agreement("x").party(at("AA")).party(at("BB")); };
        row("live", world(bilateral()), query(), "BB", "usable");
        row("no route", world(bilateral()), query(), "CC", "none");
        row("signed", world(parties().signedOn("2019-01-01")), query(), "BB", "signed");
        row("negotiating", world(parties().reported(Status::Negotiating, "2019-01-01")), query(),
            "BB", "announced");
        row("unknown", world(parties().reported(Status::InForce, "2021-01-01")), query(), "BB",
            "unknown");
        row("suspended", world(bilateral().event(EventKind::Suspended, "2020-01-01")), query(),
            "BB", "signed suspended");
        row("ended", world(bilateral().event(EventKind::Terminated, "2020-01-01")), query(), "BB",
            "none lapsed");
        row("not begun", world(parties().inForce("2021-01-01")), query(), "BB", "none");
        row("not yet operational",
            world(bilateral().event(EventKind::Operational, "2021-01-01", "LVE")), query(), "BB",
            "in_force");
        row("without grants", with(bilateral()), query(), "BB", "in_force framework");
        row("without grants, sector asked", with(bilateral()), query().sector("LVE"), "BB", "none");
        row("without grants, signed", with(parties().signedOn("2019-01-01")), query(), "BB",
            "signed framework");
        row("without grants, ended", with(bilateral().event(EventKind::Expired, "2020-01-01")),
            query(), "BB", "none lapsed framework");
        row("imprecise status", world(parties().inForce("2020")), query(), "BB",
            "usable imprecise");
    }

    static void sectors()
    {
        const char *const unlisted = "usable listing_not_recorded";
        const auto on = [](const char *sector) {
            return with(bilateral().grant(sector, at("AA"), at("BB")));
        };
        row("the node itself", on("LVE"), query().sector("LVE"), "BB", unlisted);
        row("an ancestor", on("LVE"), query().sector("HHA"), "BB", unlisted);
        row("a descendant", on("HHA"), query().sector("LVE"), "BB",
            "usable partial listing_not_recorded");
        row("a sibling", on("HHA"), query().sector("LIT"), "BB", "none");
        row("any sector", on("HHA"), query(), "BB", unlisted);
        row("GENERAL, a goods sector", on("GENERAL"), query().sector("FOOD"), "BB",
            "in_force check_programme listing_not_recorded");
        row("GENERAL, no goods", on("GENERAL"), query().sector("LAB"), "BB", "none");
        row("GENERAL, services", on("GENERAL"), query().sector("SVC"), "BB", "none");
        row("GENERAL, any sector", on("GENERAL"), query(), "BB",
            "usable check_programme listing_not_recorded");
        row("GENERAL by its own name", on("GENERAL"), query().sector("GENERAL"), "BB",
            "usable check_programme listing_not_recorded");
        row("INDGOODS, goods", on("INDGOODS"), query().sector("HHA"), "BB",
            "in_force check_programme listing_not_recorded");
        row("INDGOODS, food", on("INDGOODS"), query().sector("FOOD"), "BB", "none");
        row("GENERAL includes INDGOODS", on("GENERAL"), query().sector("INDGOODS"), "BB",
            "in_force check_programme listing_not_recorded");
        row("INDGOODS for GENERAL", on("INDGOODS"), query().sector("GENERAL"), "BB",
            "in_force check_programme listing_not_recorded");
        row("ALLGOODS, a goods sector", on("ALLGOODS"), query().sector("FOOD"), "BB",
            "usable partial listing_not_recorded");
        row("ALLGOODS, no goods", on("ALLGOODS"), query().sector("LAB"), "BB", "none");
        row("ALLGOODS, services", on("ALLGOODS"), query().sector("SVC"), "BB", "none");
        row("ALLGOODS, any sector", on("ALLGOODS"), query(), "BB", unlisted);
        row("ALLGOODS by its own name", on("ALLGOODS"), query().sector("ALLGOODS"), "BB", unlisted);
        row("ALLGOODS for a programme", on("ALLGOODS"), query().sector("GENERAL"), "BB",
            "usable partial listing_not_recorded");
        row("GENERAL for ALLGOODS", on("GENERAL"), query().sector("ALLGOODS"), "BB",
            "in_force check_programme listing_not_recorded");
        const auto renamed = [&](const char *sectorOfGrant) {
            Snapshot snapshot = on(sectorOfGrant);
            snapshot.insert(sector("GENERAL"));
            Sector toy = sector("TOY");
            toy.role = SectorRole::ProgrammeGoods;
            snapshot.insert(toy);
            return snapshot;
        };
        row("a role, whatever the code", renamed("TOY"), query().sector("LIT"), "BB",
            "in_force check_programme listing_not_recorded");
        row("a code without its role", renamed("GENERAL"), query().sector("LIT"), "BB", "none");
        row("the activity", on("LVE"), query().activity(Activity::Testing), "BB", unlisted);
        row("another activity", on("LVE"), query().activity(Activity::Inspection), "BB", "none");
        row("the evidence", on("LVE"), query().evidence(EvidenceKind::TestReport), "BB", unlisted);
        row("another evidence", on("LVE"), query().evidence(EvidenceKind::Mark), "BB",
            "usable partial listing_not_recorded");
    }

    static void listings()
    {
        const auto world = [](AgreementBuilder a, std::optional<Listing> listing) {
            a.a.listing = listing;
            return World(smallWorld())
                .add(body("lab", "AA"))
                .add(body("other", "BB"))
                .add(a.grant("LVE", at("AA"), at("BB")))
                .snapshot;
        };
        row("listed", world(bilateral().listed("lab"), Listing::Complete), query(), "BB", "usable");
        row("listed, until its last day",
            world(bilateral().listed("lab", "", "2020-06-01"), Listing::Complete), query(), "BB",
            "usable");
        row("no longer listed",
            world(bilateral().listed("lab", "", "2020-05-31"), Listing::Complete), query(), "BB",
            "in_force");
        row("no longer listed, list may have gaps",
            world(bilateral().listed("lab", "", "2020-05-31"), {}), query(), "BB",
            "usable listing_not_recorded");
        row("a body of the other side", world(bilateral().listed("other"), Listing::Complete),
            query(), "BB", "in_force");
        row("for a sector below",
            world(bilateral().listed("lab", "", "", "HHA"), Listing::Complete), query(), "BB",
            "usable");
        row("for another sector",
            world(bilateral().listed("lab", "", "", "TOY"), Listing::Complete), query(), "BB",
            "in_force");
        row("unilateral: any listed body",
            world(agreement("x")
                      .level(Level::Unilateral)
                      .inForce("2010-01-01")
                      .party(at("BB"), PartyRole::RecognisingParty)
                      .listed("other"),
                  Listing::Complete),
            query(), "BB", "usable");
        row("a short listing date", world(bilateral().listed("lab", "2020"), Listing::Complete),
            query(), "BB", "usable imprecise");
    }

    static void directions()
    {
        World world = smallWorld();
        world.add(body("a", "AA")).add(body("b", "BB"));
        const auto pair = [&](AgreementBuilder a) {
            return World(world).add(a.listed("a").listed("b")).snapshot;
        };
        const AgreementBuilder both =
            bilateral().grant("LVE", at("AA"), at("BB")).grant("LVE", at("BB"), at("AA"));
        row("outgoing", pair(bilateral().grant("LVE", at("AA"), at("BB"))), query(), "BB",
            "usable");
        row("incoming", pair(bilateral().grant("LVE", at("AA"), at("BB"))), query().incoming(),
            "BB", "none");
        row("mutual on one rung", pair(both), query().mutually(), "BB", "usable");
        row("mutual, one way", pair(bilateral().grant("LVE", at("AA"), at("BB"))),
            query().mutually(), "BB", "usable one_way");
        row("mutual, the better one",
            pair(bilateral()
                     .grant("LVE", at("AA"), at("BB"))
                     .grant("LVE", at("BB"), at("AA"))
                     .event(EventKind::Operational, "2021-01-01", "", at("BB"), at("AA"))),
            query().mutually(), "BB", "usable one_way");
        row("mutual, unknown is no step",
            pair(agreement("x")
                     .party(at("AA"))
                     .party(at("BB"))
                     .reported(Status::InForce, "2021-01-01")
                     .grant("LVE", at("AA"), at("BB"))),
            query().mutually(), "BB", "unknown");
    }

    static void layersAndDates()
    {
        const auto scheme = [] {
            return bilateral()
                .kind(AgreementKind::BodyCooperation)
                .grant("LVE", at("AA"), at("BB"));
        };
        row("the scheme layer", with(scheme()), query().layers({Layer::Scheme}), "BB",
            "usable listing_not_recorded");
        row("a layer not asked", with(scheme()), query().layers({Layer::Government}), "BB", "none");
        row("the day before", with(bilateral().grant("LVE", at("AA"), at("BB"))),
            query().on("2009-12-31"), "BB", "none");
        row("the first day", with(bilateral().grant("LVE", at("AA"), at("BB"))),
            query().on("2010-01-01"), "BB", "usable listing_not_recorded");
    }
};

QTEST_GUILESS_MAIN(TestCoverage)
#include "tst_coverage.moc"
