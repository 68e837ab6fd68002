// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "support/records.h"

#include "domain/codec/json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace mra {
namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

LocalizedText named(const char *english)
{
    LocalizedText name;
    name.setText(QStringLiteral("en"), text(english));
    return name;
}

/// Gives every field a value that is not its default.
class Filler
{
public:
    explicit Filler(LanguageTest hasLanguage)
        : m_hasLanguage(hasLanguage)
    {
    }

    template <class M>
    void operator()(const char *key, M &member, const Field &field)
    {
        m_key = key;
        m_field = field;
        fill(member);
    }

private:
    void fill(QString &value)
    {
        value = text("\"Prüfung\" \\ 检测 'الاختبار' 🧪 {}[],: ") +
                QLatin1String(m_key) + QLatin1String(".");
        if (m_field.isLong)
            value += QLatin1String("\nsecond line");
    }
    void fill(PartialDate &value) { value = *PartialDate::parse(u"2015-03"); }
    void fill(LocalizedText &value)
    {
        value = named("\"Low\" \\ voltage");
        value.setText(QStringLiteral("zh"), text("低电压"));
        if (m_hasLanguage(QLatin1String("ar")))
            value.setText(QStringLiteral("ar"), text("جهد منخفض"));
    }
    void fill(SourceList &value)
    {
        value.items = {QStringLiteral("src"), QStringLiteral("https://example.org/a?b=\"c\"")};
    }
    void fill(QStringList &value)
    {
        value = {QStringLiteral("11")};
        if (*m_field.scheme == '\0') // names no codes of classifications
            value << text("a\"b\\c") << text("电");
    }
    void fill(RefList &value) { value = {Ref::territory({text("CN")}), Ref::group({text("EU")})}; }
    void fill(Ref &value)
    {
        value =
            m_field.mayName(RefKind::Body) ? Ref::body({text("cn-lab")}) : Ref::group({text("EU")});
    }
    void fill(std::optional<GeoPoint> &value) { value = GeoPoint{12.345678901234567, -98.7654321}; }
    void fill(std::optional<int> &value) { value = 7; }
    void fill(std::optional<bool> &value) { value = false; }
    void fill(TerritoryId &value) { value.value = text("CN"); }
    void fill(GroupId &value) { value.value = text("EU"); }
    void fill(SectorId &value) { value.value = text("MED"); }
    void fill(SourceId &value) { value.value = text("src"); }
    void fill(BodyId &value) { value.value = text("cn-lab"); }
    void fill(AgreementId &value) { value.value = text("cn-kz"); }
    template <class Tag>
    void fill(QList<Id<Tag>> &value)
    {
        fill(value.emplace_back());
    }
    template <Vocabulary E>
    void fill(E &value)
    {
        value = static_cast<E>(keysOf<E>.size() - 1);
    }
    template <Vocabulary E>
    void fill(std::optional<E> &value)
    {
        fill(value.emplace());
    }
    template <Vocabulary E>
    void fill(KeySet<E> &value)
    {
        E last;
        fill(last);
        value = {static_cast<E>(0), last};
    }
    /// "Nothing" excludes every other activity.
    void fill(PartyActivitySet &value)
    {
        value = {PartyActivity::Testing, PartyActivity::Accreditation};
    }

    LanguageTest m_hasLanguage;
    const char *m_key = "";
    Field m_field;
};

template <class T>
T filled(const char *id)
{
    T record;
    idText(record.id) = text(id);
    T::fields(record, Filler(hasLanguage<T>));
    if constexpr (std::is_same_v<T, ClassCode>)
        record.id.value = record.scheme + QLatin1Char(':') + record.code;
    if constexpr (std::is_same_v<T, TerritoryGroup>)
        record.role = GroupRole::Initiative; // the one group that has evidence
    if constexpr (Aggregate<T>) {
        T::children(record, []<class Child>(const char *key, QList<Child> &list) {
            list.append(filled<Child>(key));
        });
    }
    if constexpr (std::is_same_v<T, Agreement>) {
        record.grants.append(record.grants.first());
        record.grants.last().id.value = text("to all");
        record.grants.last().to = Ref::all();
    }
    return record;
}

} // namespace

Territory territory(const char *code)
{
    Territory record;
    record.id.value = text(code);
    record.name = named(code);
    return record;
}

Sector sector(const char *code)
{
    Sector record;
    record.id.value = text(code);
    record.name = named(code);
    return record;
}

Body body(const char *id, const char *country)
{
    Body record;
    record.id.value = text(id);
    record.name = named(id);
    record.country.value = text(country);
    return record;
}

Agreement agreement(const char *id, const char *from, const char *to, const char *sectorCode)
{
    Agreement record;
    record.id.value = text(id);
    record.title = named(id);
    record.level = Level::Bilateral;
    for (const char *side : {from, to}) {
        Party party;
        party.id.value = text(id) + QLatin1Char('-') + text(side);
        party.who = Ref::territory({text(side)});
        record.parties.append(party);

        Grant grant;
        grant.id.value = party.id.value + QLatin1String("-grant");
        grant.sector.value = text(sectorCode);
        grant.from = party.who;
        grant.to = Ref::territory({text(side == from ? to : from)});
        record.grants.append(grant);
    }
    return record;
}

Edits smallWorld()
{
    Edits edits;
    for (const char *code : {"CN", "KZ", "DE"})
        edits.append(Edit::create(territory(code)));
    for (const char *code : {"MED", "TOY"})
        edits.append(Edit::create(sector(code)));
    edits.append(Edit::create(body("cn-lab", "CN")));
    edits.append(Edit::create(body("kz-lab", "KZ")));
    edits.append(Edit::create(agreement("cn-kz", "CN", "KZ", "MED")));
    return edits;
}

Edits everyField()
{
    Edits edits = smallWorld();
    TerritoryGroup customsUnion;
    customsUnion.id.value = text("EU");
    customsUnion.name = named("EU");
    Source source;
    source.id.value = text("src");
    source.title = text("src");
    edits.append(Edit::create(customsUnion));
    edits.append(Edit::create(source));
    for (const char *scheme : {"IAF", "ICS", "HS", "IECEE"}) {
        ClassCode classCode;
        classCode.id.value = text(scheme) + QLatin1String(":11");
        classCode.scheme = text(scheme);
        classCode.code = text("11");
        edits.append(Edit::create(classCode));
    }
    [&edits]<class... T>(std::type_identity<std::variant<T...>>) {
        (edits.append(Edit::create(Record(filled<T>(keyOf(T::kind).data())))), ...);
    }(std::type_identity<Record>());
    return edits;
}

QByteArray shown(const Snapshot &snapshot)
{
    QJsonArray all;
    snapshot.each([&all](const auto &record) { all.append(shownJson(Record(record))); });
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

} // namespace mra
