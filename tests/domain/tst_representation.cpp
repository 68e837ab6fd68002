// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/coveragecases.h"

using namespace mra;
using namespace mra::test;

/// Worked cases of RULES.md §3, who stands for whom, seen in one cell of a coverage each.
class TestRepresentation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data()
    {
        cellColumns();
        const char *const unlisted = "usable listing_not_recorded";
        World union_ = smallWorld();
        union_.add(body("union", "CC", {in("UN")}));
        const auto un = [&](AgreementBuilder a) {
            return World(union_).add(a.party(by("union")).party(at("AA"))).snapshot;
        };
        const auto base = [] { return agreement("x").inForce("2010-01-01"); };
        row("a group is its members", un(base().grant("LVE", at("AA"), in("UN"))), query(), "CC",
            unlisted);
        row("a group is its members", un(base().grant("LVE", at("AA"), in("UN"))), query(), "DD",
            unlisted);
        row("a named end that no side represents", un(base().grant("LVE", at("AA"), at("BB"))),
            query(), "BB", "none");
        row("a member of a side by its own name", un(base().grant("LVE", at("AA"), at("DD"))),
            query(), "DD", unlisted);
        row("all in bilateral: the other side only",
            un(base().grant("LVE", Ref::all(), Ref::all())), query().home("CC"), "DD", "none");
        row("all in bilateral", un(base().grant("LVE", Ref::all(), Ref::all())), query().home("CC"),
            "AA", unlisted);
        row("all in plurilateral: also within a side",
            un(base().level(Level::Plurilateral).grant("LVE", Ref::all(), Ref::all())),
            query().home("CC"), "DD", unlisted);

        const auto covered = [&](const char *until) {
            return un(base()
                          .party(at("BB"), PartyRole::Member, "", until)
                          .grant("LVE", in("UN"), at("AA"))
                          .grant("LVE", at("AA"), in("UN")));
        };
        row("covered through the union", covered(""), query(), "BB", unlisted);
        row("covered through the union", covered(""), query().home("BB"), "AA", unlisted);
        row("covered through the union, no side", covered(""), query().home("BB"), "CC", "none");
        row("for its own dates", covered("2019-12-31"), query(), "BB", "none");

        Snapshot seated = un(base()
                                 .party(at("BB"), PartyRole::Member)
                                 .grant("LVE", at("BB"), at("AA"))
                                 .listed("lab"));
        seated.insert(body("lab", "BB"));
        row("covered, by its own name where a listed body is seated", seated, query().home("BB"),
            "AA", "usable");

        World leaving = smallWorld();
        leaving.add(group("UN", {{"CC", "", "2019-12-31"}, {"DD"}}))
            .add(body("union", "", {in("UN")}));
        leaving.add(base().party(by("union")).party(at("AA")).grant("LVE", at("AA"), in("UN")));
        row("members on the day", leaving.snapshot, query().on("2019-12-31"), "CC", unlisted);
        row("members on the day", leaving.snapshot, query().on("2020-01-01"), "CC", "none");

        const auto unilateral = [&] {
            return base().level(Level::Unilateral).party(at("BB"), PartyRole::RecognisingParty);
        };
        row("unilateral: any origin", with(unilateral().grant("LVE", Ref::all(), at("BB"))),
            query(), "BB", unlisted);
        row("unilateral: an origin that is no party",
            with(unilateral().grant("LVE", at("AA"), at("BB"))), query(), "BB", unlisted);
        row("unilateral: one way", with(unilateral().grant("LVE", Ref::all(), at("BB"))),
            query().incoming(), "BB", "none");
        row("only recognising: issues nothing",
            with(base()
                     .level(Level::Multilateral)
                     .party(at("BB"), PartyRole::RecognisingParty)
                     .party(at("AA"))
                     .grant("LVE", Ref::all(), Ref::all())),
            query().home("BB"), "AA", "none");
        row("only recognised: accepts nothing",
            with(base()
                     .level(Level::Multilateral)
                     .party(at("BB"), PartyRole::RecognisedParty)
                     .party(at("AA"))
                     .grant("LVE", Ref::all(), Ref::all())),
            query(), "BB", "none");
        Snapshot seat = with(base()
                                 .level(Level::Multilateral)
                                 .party(at("BB"))
                                 .party(at("CC"))
                                 .grant("LVE", at("AA"), at("BB"))
                                 .listed("lab", "", "2012-12-31"));
        seat.insert(body("lab", "AA"));
        row("an origin where a listed body is seated", seat, query(), "BB", unlisted);
        row("a party narrowed to sectors",
            with(base()
                     .level(Level::Multilateral)
                     .party(at("AA"), PartyRole::Signatory, "", "", {{str("LAB")}})
                     .party(at("BB"))
                     .grant("LVE", Ref::all(), Ref::all())),
            query(), "BB", "none");
        row("a party narrowed, named end",
            with(base()
                     .level(Level::Multilateral)
                     .party(at("AA"), PartyRole::Signatory, "", "", {{str("LAB")}})
                     .party(at("BB"))
                     .grant("LVE", at("AA"), Ref::all())),
            query(), "BB", unlisted);
        row("a designating authority is no side",
            with(base()
                     .level(Level::Multilateral)
                     .party(at("AA"), PartyRole::DesignatingAuthority)
                     .party(at("BB"))
                     .party(at("CC"))
                     .grant("LVE", Ref::all(), Ref::all())),
            query(), "BB", "none");
    }
    void ends() { compareCell(); }

    void activation_data()
    {
        cellColumns();
        const char *const unlisted = "usable listing_not_recorded";
        const PartyActivitySet testing{PartyActivity::Testing};
        const PartyActivitySet inspection{PartyActivity::Inspection};
        const PartyActivitySet nothing{PartyActivity::Nothing};
        const auto many = [] {
            return agreement("x").level(Level::Plurilateral).inForce("2010-01-01");
        };
        // AA declares, BB and the group of CC and DD as told.
        World world = smallWorld();
        world.add(body("union", "CC", {in("UN")}));
        const auto of = [&](AgreementBuilder a) { return World(world).add(a).snapshot; };

        const auto byPair = [&] {
            return many()
                .active(Activation::ByPair)
                .party(at("AA"))
                .party(at("BB"))
                .party(by("union"));
        };
        const AgreementBuilder phase = byPair().grant("LVE", Ref::all(), Ref::all());
        row("by_pair, all", of(phase), query(), "BB", "signed not_activated");
        row("by_pair, a group", of(byPair().grant("LVE", at("AA"), in("UN"))), query(), "CC",
            "signed not_activated");
        row("by_pair, two territories", of(byPair().grant("LVE", at("AA"), at("CC"))), query(),
            "CC", unlisted);
        row("by_pair, letters beside the text",
            of(byPair().grant("LVE", Ref::all(), Ref::all()).grant("LVE", at("AA"), at("BB"))),
            query(), "BB", unlisted);
        AgreementBuilder whole = byPair().grant("LVE", Ref::all(), Ref::all());
        whole.a.listing = Listing::Complete;
        row("by_pair, lists say nothing", of(whole), query(), "BB", "signed not_activated");
        const auto later = [&](EventKind kind, const char *when, const char *sector = "") {
            return of(AgreementBuilder(phase).event(kind, when, sector));
        };
        row("by_pair, signed", of(AgreementBuilder(phase).signedOn("2009-01-01")),
            query().on("2009-12-31"), "BB", "signed");
        row("by_pair, suspended", later(EventKind::Suspended, "2020-01-01"), query(), "BB",
            "signed suspended");
        row("by_pair, ended", later(EventKind::Terminated, "2020-01-01"), query(), "BB",
            "none lapsed");
        row("by_pair, not operational", later(EventKind::Operational, "2021-01-01", "LVE"), query(),
            "BB", "signed not_activated");

        const auto byMember = [&](PartyActivitySet declared, const Ref &from, const Ref &to) {
            return many()
                .active(Activation::ByMember)
                .party(at("AA"))
                .taking({PartyActivity::Testing})
                .party(at("BB"))
                .taking(declared)
                .party(by("union"))
                .taking(declared)
                .grant("LVE", from, to);
        };
        const Ref all = Ref::all();
        row("by_member, declared", of(byMember(testing, all, all)), query(), "BB", unlisted);
        row("by_member, nothing declared", of(byMember({}, all, all)), query(), "BB",
            "unknown not_activated");
        row("by_member, another activity", of(byMember(inspection, all, all)), query(), "BB",
            "none");
        row("by_member, information only", of(byMember(nothing, all, all)), query(), "BB", "none");
        row("by_member, the issuer has not declared", of(byMember({}, all, all)),
            query().home("BB"), "AA", "unknown not_activated");
        row("by_member, a group that has declared", of(byMember(testing, at("AA"), in("UN"))),
            query(), "CC", unlisted);
        row("by_member, a group that has not", of(byMember({}, at("AA"), in("UN"))), query(), "CC",
            "unknown not_activated");
        row("by_member, a group of another activity", of(byMember(inspection, at("AA"), in("UN"))),
            query(), "CC", "none");
        const auto programme = [&](PartyActivitySet declared) {
            return of(agreement("x")
                          .level(Level::Unilateral)
                          .inForce("2010-01-01")
                          .active(Activation::ByMember)
                          .party(at("AA"), PartyRole::RecognisingParty)
                          .taking(testing)
                          .party(by("union"))
                          .party(at("BB"), PartyRole::Member)
                          .taking(declared)
                          .grant("LVE", in("UN"), at("AA")));
        };
        row("by_member, an origin that need be no party", programme({}), query().home("CC"), "AA",
            unlisted);
        row("by_member, covered and declared", programme(testing), query().home("BB"), "AA",
            unlisted);
        row("by_member, covered, nothing declared", programme({}), query().home("BB"), "AA",
            "unknown not_activated");
        row("by_member, covered, another activity", programme(inspection), query().home("BB"), "AA",
            "none");
        row("by_member, a territory named", of(byMember(inspection, at("AA"), at("BB"))), query(),
            "BB", unlisted);
        row("by_member, declared through another party",
            of(byMember({}, all, all).party(at("CC")).taking(testing)), query(), "CC", unlisted);
        row("by_member, before effect", of(byMember({}, all, all).signedOn("2009-01-01")),
            query().on("2009-06-01"), "BB", "signed");

        const auto text = [&](PartyActivitySet declared) {
            return many().party(at("AA")).party(at("BB")).taking(declared).grant("LVE", Ref::all(),
                                                                                 Ref::all());
        };
        row("activities narrow all", of(text(inspection)), query(), "BB", "none");
        row("information only", of(text(nothing)), query(), "BB", "none");
        row("activities hold theirs", of(text(testing)), query(), "BB", unlisted);
        row("no activities narrow nothing", of(text({})), query(), "BB", unlisted);
        row("activities, a named end",
            of(many()
                   .party(at("AA"))
                   .party(at("BB"))
                   .taking(inspection)
                   .grant("LVE", at("AA"), at("BB"))),
            query(), "BB", unlisted);
        row("activities, a named group",
            of(many()
                   .party(at("AA"))
                   .party(by("union"))
                   .taking(inspection)
                   .grant("LVE", at("AA"), in("UN"))),
            query(), "CC", unlisted);
    }
    void activation() { compareCell(); }

    /// Who takes part since an unknown day is known for the days about `as_of`.
    void undated_data()
    {
        cellColumns();
        const char *const unlisted = "usable listing_not_recorded";
        const char *const doubtful = "usable listing_not_recorded imprecise";
        const auto many = [](Level level, const char *since) {
            return agreement("x")
                .level(level)
                .inForce("2010-01-01")
                .reported(Status::InForce, "2022-06")
                .party(at("AA"), PartyRole::Party, "2010-01-01")
                .party(at("BB"), PartyRole::Party, since);
        };
        const auto of = [&](AgreementBuilder a) {
            return with(a.grant("LVE", Ref::all(), Ref::all()));
        };
        const Snapshot undated = of(many(Level::Plurilateral, ""));
        row("undated, over a year before the report", undated, query().on("2021-06-29"), "BB",
            doubtful);
        row("undated, a year before the report", undated, query().on("2021-06-30"), "BB", unlisted);
        row("undated, as issuer", undated, query().home("BB").on("2021-06-29"), "AA", doubtful);
        row("undated in a bilateral", of(many(Level::Bilateral, "")), query(), "BB", unlisted);
        row("dated", of(many(Level::Multilateral, "2010-01-01")), query(), "BB", unlisted);
        row("dated in another participation",
            of(many(Level::Multilateral, "").party(at("BB"), PartyRole::Member, "2015-01-01")),
            query(), "BB", unlisted);
        row("undated, by its own name",
            with(many(Level::Multilateral, "").grant("LVE", at("AA"), at("BB"))), query(), "BB",
            doubtful);
        row("undated, on a lower rung",
            of(many(Level::Multilateral, "").active(Activation::ByPair)), query(), "BB",
            "signed not_activated imprecise");
        row("undated, ended",
            of(many(Level::Multilateral, "")
                   .event(EventKind::Terminated, "2019-01-01")
                   .reported(Status::Terminated, "2022-06-30")),
            query(), "BB", "none lapsed imprecise");
        row("undated, without grants", with(many(Level::Multilateral, "")), query(), "BB",
            "in_force framework imprecise");
        const Snapshot inPart = with(many(Level::Multilateral, "2010-01-01")
                                         .party(at("CC"), PartyRole::RecognisingParty, "2010-01-01")
                                         .party(at("CC"), PartyRole::RecognisedParty));
        row("undated as issuer alone, without grants", inPart, query(), "CC", "in_force framework");
        row("undated as issuer alone, without grants", inPart, query().home("CC"), "AA",
            "in_force framework imprecise");
        AgreementBuilder unreported = many(Level::Multilateral, "");
        unreported.a.provenance.asOf = {};
        row("undated, without as_of", of(unreported), query(), "BB", unlisted);
        World seat = smallWorld();
        seat.add(body("lab", "CC"))
            .add(many(Level::Multilateral, "2010-01-01")
                     .grant("LVE", at("CC"), at("BB"))
                     .listed("lab", "", "2012-12-31"));
        row("an origin that is no party", seat.snapshot, query().home("CC"), "BB", unlisted);
    }
    void undated() { compareCell(); }

    void uninhabited_data()
    {
        cellColumns();
        World world = smallWorld();
        Territory rock = territory("EE");
        rock.uninhabited = true;
        world.add(rock).add(group("UN", {{"CC"}, {"EE"}}));
        const auto of = [&](AgreementBuilder a) {
            return World(world).add(a.inForce("2010-01-01")).snapshot;
        };
        const char *const unlisted = "usable listing_not_recorded";
        const auto programme = [](const Ref &from) {
            return agreement("x")
                .level(Level::Unilateral)
                .party(at("BB"), PartyRole::RecognisingParty)
                .grant("LVE", from, at("BB"));
        };
        row("any origin is one where people live", of(programme(Ref::all())), query().home("EE"),
            "BB", "none");
        row("any origin", of(programme(Ref::all())), query().home("DD"), "BB", unlisted);
        row("an uninhabited origin by its name", of(programme(at("EE"))), query().home("EE"), "BB",
            unlisted);
        row("an uninhabited origin in a group", of(programme(in("UN"))), query().home("EE"), "BB",
            unlisted);
        row("an uninhabited member",
            of(agreement("x")
                   .level(Level::Multilateral)
                   .party(at("EE"))
                   .party(at("BB"))
                   .grant("LVE", Ref::all(), Ref::all())),
            query().home("EE"), "BB", unlisted);
    }
    void uninhabited() { compareCell(); }

    void sides_data()
    {
        cellColumns();
        World world = smallWorld();
        world.add(body("one", "AA"))
            .add(body("two", "AA"))
            .add(body("nobody", "AA", {Ref::none()}));
        const auto base = [] { return agreement("x").inForce("2010-01-01"); };
        const auto only = [&](AgreementBuilder a) { return World(world).add(a).snapshot; };
        row("bodies of one country are one side",
            only(base().party(by("one")).party(by("two")).party(at("BB"))), query(), "BB",
            "in_force framework");
        row("stands for nobody", only(base().party(by("nobody")).party(at("BB"))), query(), "BB",
            "none");
        row("recognising gives its direction only",
            only(base()
                     .party(at("AA"), PartyRole::RecognisingParty)
                     .party(at("BB"), PartyRole::RecognisedParty)),
            query(), "BB", "none");
        row("recognised gives its direction only",
            only(base()
                     .party(at("AA"), PartyRole::RecognisingParty)
                     .party(at("BB"), PartyRole::RecognisedParty)),
            query().incoming(), "BB", "in_force framework");
        row("party dates count where it binds",
            only(base().party(at("AA"), PartyRole::Party, "", "2019-12-31").party(at("BB"))),
            query(), "BB", "none");
        row("party dates do not count elsewhere",
            only(agreement("x")
                     .inForce("2010-01-01", "2018-12-31")
                     .party(at("AA"), PartyRole::Party, "", "2014-12-31")
                     .party(at("BB"))),
            query(), "BB", "none lapsed framework");
        row("a short party date",
            only(base().party(at("AA"), PartyRole::Party, "2020").party(at("BB"))), query(), "BB",
            "in_force framework imprecise");
    }
    void sides() { compareCell(); }
};

QTEST_GUILESS_MAIN(TestRepresentation)
#include "tst_representation.moc"
