// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/coveragecases.h"

using namespace mra;
using namespace mra::test;

/// Worked cases of semantics §3, who stands for whom, seen in one cell of a coverage each.
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
