// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/records/childkeys.h"
#include "support/world.h"

#include <QTest>

using namespace mra;
using namespace mra::test;

/// What makes two children the same one, and the ids made of that.
class TestChildKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheParts();
    void keepsPartsApart();
    void findsGroupsWithoutCase();
    void idsNeverChange();
    void idsOfSiblingsDiffer();
    void givenIdsStay();
};

void TestChildKeys::namesTheParts()
{
    Party party;
    party.who = Ref::territory({str("AU")});
    party.role = PartyRole::Member;
    party.validity = {date("1999-01"), date("2001")};
    QCOMPARE(childKey(str("a"), party), str("a|AU|member|1999-01"));

    Grant grant;
    grant.sector = {str("MED")};
    grant.from = Ref::all();
    grant.to = Ref::group({str("EU")});
    grant.standards = str("ISO 1");
    QCOMPARE(childKey(str("a"), grant), str("a|MED|testing|*|EU||ISO 1"));

    Waypoint waypoint;
    waypoint.branch = str("1");
    waypoint.seq = 7;
    QCOMPARE(childKey(str("NELB"), waypoint), str("NELB|1|7"));

    TerritoryAlias alias;
    alias.name = str("Turkey");
    alias.language = str("en");
    QCOMPARE(childKey(str("TR"), alias), str("TR|Turkey|en"));
}

/// Free text may hold the separator.
void TestChildKeys::keepsPartsApart()
{
    BodyAlias one;
    one.alias = str("a|b");
    one.language = str("c");
    BodyAlias other;
    other.alias = str("a");
    other.language = str("b|c");
    QVERIFY(childKey(str("x"), one) != childKey(str("x"), other));
    one.alias = str("a\\");
    one.language = str("b");
    other.alias = str("a");
    other.language = str("\\b");
    QVERIFY(childKey(str("x"), one) != childKey(str("x"), other));
}

void TestChildKeys::findsGroupsWithoutCase()
{
    Grant one;
    one.from = Ref::group({str("eu")});
    Grant other;
    other.from = Ref::group({str("EU")});
    QCOMPARE(childKey(str("a"), one), childKey(str("a"), other));
}

/// Stored ids were made by this; another namespace or key would make a second child of each.
void TestChildKeys::idsNeverChange()
{
    QCOMPARE(uuidOfKey(str("a|AU|member|1999-01")), str("0959d045-1795-5d86-a9e5-c795550de14d"));
}

void TestChildKeys::idsOfSiblingsDiffer()
{
    Link link;
    link.to = {str("b")};
    QList<Link> siblings;
    QSet<QString> ids;
    for (int i = 0; i < 4; ++i) {
        link.id = newChildId(str("a"), link, siblings);
        siblings.append(link);
        ids.insert(link.id.value);
    }
    QCOMPARE(ids.size(), 4);
    QCOMPARE(siblings.first().id.value, uuidOfKey(childKey(str("a"), link)));
}

void TestChildKeys::givenIdsStay()
{
    Event event;
    event.id = {str("ev-001")};
    QCOMPARE(newChildId(str("a"), event, {event}).value, str("ev-001"));
    QCOMPARE(childKey(str("a"), event), str("ev-001"));
}

QTEST_GUILESS_MAIN(TestChildKeys)
#include "tst_childkeys.moc"
