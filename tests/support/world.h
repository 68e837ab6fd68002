// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/childkeys.h"
#include "domain/records/snapshot.h"

// Short words to build made-up records in tests: world.add(agreement("x").…) reads as the case.

namespace mra::test {

inline QString str(const char *text)
{
    return QString::fromUtf8(text);
}

inline PartialDate date(const char *text)
{
    return *text ? PartialDate::parse(str(text)).value() : PartialDate();
}
inline QDate day(const char *text)
{
    return QDate::fromString(str(text), Qt::ISODate);
}

inline LocalizedText english(const char *text)
{
    return LocalizedText({{QStringLiteral("en"), str(text)}});
}

inline Territory territory(const char *code)
{
    Territory t;
    t.id.value = str(code);
    t.name = english(code);
    return t;
}

struct Stay
{
    const char *member;
    const char *since = "";
    const char *until = "";
};
inline TerritoryGroup group(const char *code, const QList<Stay> &stays)
{
    TerritoryGroup g;
    g.id.value = str(code);
    g.name = english(code);
    for (const Stay &stay : stays) {
        Membership m;
        m.member.value = str(stay.member);
        m.validity = {date(stay.since), date(stay.until)};
        m.id = newChildId(g.id.value, m, g.members);
        g.members.append(m);
    }
    return g;
}

inline Sector sector(const char *code, const char *parent = "")
{
    Sector s;
    s.id.value = str(code);
    s.parent.value = str(parent);
    s.name = english(code);
    return s;
}

inline Body body(const char *id, const char *country, const RefList &represents = {})
{
    Body b;
    b.id.value = str(id);
    b.country.value = str(country);
    b.name = english(id);
    b.represents = represents;
    return b;
}

inline Ref at(const char *territory)
{
    return Ref::territory({str(territory)});
}
inline Ref in(const char *group)
{
    return Ref::group({str(group)});
}
inline Ref by(const char *body)
{
    return Ref::body({str(body)});
}

/// Builds an agreement by calls that read like a sentence.
struct AgreementBuilder
{
    Agreement a;

    AgreementBuilder &kind(AgreementKind kind) { return a.agreementKind = kind, *this; }
    AgreementBuilder &level(Level level) { return a.level = level, *this; }
    AgreementBuilder &inForce(const char *from, const char *last = "")
    {
        a.effectiveDate = date(from);
        a.expiryDate = date(last);
        return *this;
    }
    AgreementBuilder &signedOn(const char *when) { return a.signedDate = date(when), *this; }
    AgreementBuilder &reported(Status state, const char *asOf)
    {
        a.reportedState = state;
        a.provenance.asOf = date(asOf);
        return *this;
    }
    AgreementBuilder &party(const Ref &who, PartyRole role = PartyRole::Party,
                            const char *since = "", const char *until = "",
                            const QList<SectorId> &scopes = {})
    {
        Party p;
        p.who = who;
        p.role = role;
        p.validity = {date(since), date(until)};
        p.scopes = scopes;
        p.id = newChildId(a.id.value, p, a.parties);
        a.parties.append(p);
        return *this;
    }
    /// Sets the activities of the last party.
    AgreementBuilder &taking(PartyActivitySet activities)
    {
        a.parties.last().activities = activities;
        return *this;
    }
    AgreementBuilder &active(Activation activation)
    {
        a.activation = activation;
        return *this;
    }
    AgreementBuilder &grant(const char *sector, const Ref &from, const Ref &to,
                            Activity activity = Activity::Testing, const char *since = "",
                            const char *until = "")
    {
        Grant g;
        g.sector.value = str(sector);
        g.from = from;
        g.to = to;
        g.activity = activity;
        g.evidence = {EvidenceKind::TestReport};
        g.validity = {date(since), date(until)};
        g.id = newChildId(a.id.value, g, a.grants);
        a.grants.append(g);
        return *this;
    }
    AgreementBuilder &grantReported(Status state)
    {
        a.grants.last().reportedState = state;
        return *this;
    }
    AgreementBuilder &event(EventKind kind, const char *when, const char *sector = "",
                            const Ref &from = {}, const Ref &to = {})
    {
        Event e;
        e.id.value = QStringLiteral("%1-ev-%2").arg(a.id.value).arg(a.events.size() + 1);
        e.kind = kind;
        e.date = date(when);
        e.sector.value = str(sector);
        e.from = from;
        e.to = to;
        a.events.append(e);
        return *this;
    }
    AgreementBuilder &listed(const char *body, const char *since = "", const char *until = "",
                             const char *sector = "")
    {
        Designation d;
        d.body.value = str(body);
        d.validity = {date(since), date(until)};
        d.sector.value = str(sector);
        d.id = newChildId(a.id.value, d, a.designations);
        a.designations.append(d);
        return *this;
    }
    operator const Agreement &() const { return a; }
};

inline AgreementBuilder agreement(const char *id)
{
    AgreementBuilder builder;
    builder.a.id.value = str(id);
    builder.a.title = english(id);
    return builder;
}

/// Builds a snapshot record by record.
struct World
{
    Snapshot snapshot;

    World &add(const Record &record) { return snapshot.insert(record), *this; }
    World &add(const AgreementBuilder &builder) { return add(Record(builder.a)); }
    World &territories(const QList<const char *> &codes)
    {
        for (const char *code : codes)
            add(territory(code));
        return *this;
    }
};

/// AA, BB, CC, DD; the group UN of CC and DD; and the sectors LVE > HHA, LVE > LIT; TOY; AGRIFOOD >
/// FOOD; ACC > LAB; SVC; GENERAL; INDGOODS; ALLGOODS, all with their roles.
inline World smallWorld()
{
    World world;
    world.territories({"AA", "BB", "CC", "DD"});
    world.add(group("UN", {{"CC"}, {"DD"}}));
    const std::pair<const char *, const char *> tree[] = {
        {"LVE", ""},      {"HHA", "LVE"},       {"LIT", "LVE"},   {"TOY", ""},
        {"AGRIFOOD", ""}, {"FOOD", "AGRIFOOD"}, {"ACC", ""},      {"LAB", "ACC"},
        {"SVC", ""},      {"GENERAL", ""},      {"INDGOODS", ""}, {"ALLGOODS", ""}};
    const QMap<QByteArray, SectorRole> roles{{"AGRIFOOD", SectorRole::Food},
                                             {"ACC", SectorRole::NotGoods},
                                             {"SVC", SectorRole::NotGoods},
                                             {"GENERAL", SectorRole::ProgrammeGoods},
                                             {"INDGOODS", SectorRole::IndustrialGoods},
                                             {"ALLGOODS", SectorRole::AllGoods}};
    for (const auto &[code, parent] : tree) {
        Sector record = sector(code, parent);
        if (roles.contains(code))
            record.role = roles.value(code);
        world.add(record);
    }
    return world;
}

/// "usable partial one_way": a rung or status and its flags, as tests write them.
template <class Step>
QString words(Step step, FlagSet flags)
{
    QString text = keyOf(step);
    flags.each([&](Flag flag) { text += QLatin1Char(' ') + keyOf(flag); });
    return text;
}

template <class E>
QString words(KeySet<E> set)
{
    QStringList keys;
    set.each([&](E key) { keys.append(keyOf(key)); });
    return keys.join(QLatin1Char(' '));
}

} // namespace mra::test
