// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/names/recordtexts.h"
#include "exchange/csv.h"
#include "exchange/importing.h"
#include "items/languages.h"
#include "items/models/searchgroups.h"
#include "support/effort.h"

#include <QRandomGenerator>
#include <QTest>

#include <unicode/uloc.h>
#include <unicode/unistr.h>

using namespace mra;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A name of a country in a locale.
struct LocaleName
{
    QString locale;
    QString code;
    QString name;
};

/// What ICU calls the countries in the locales of other languages than ours; names that the data
/// have, and codes that stand for a name that is missing, left out.
QList<LocaleName> otherNames(const Snapshot &snapshot)
{
    QSet<QString> known;
    for (const auto &territory : snapshot.all<Territory>())
        eachName(*territory, [&known](const char *, const QString &name) { known.insert(name); });
    const QStringList ours{u"en"_s, u"zh"_s, u"ru"_s, u"fr"_s, u"es"_s, u"ar"_s};
    QList<LocaleName> names;
    for (int i = 0; i < uloc_countAvailable(); ++i) {
        const QString locale = QString::fromLatin1(uloc_getAvailable(i));
        if (ours.contains(locale.section(u'_', 0, 0)) || locale.contains(u'_'))
            continue;
        for (const auto &territory : snapshot.all<Territory>()) {
            UErrorCode error = U_ZERO_ERROR;
            std::array<char16_t, 200> text{};
            const QByteArray region = "und_" + territory->id.value.toLatin1();
            const int size =
                uloc_getDisplayCountry(region.constData(), locale.toLatin1().constData(),
                                       text.data(), int(text.size()), &error);
            const QString name = QString::fromUtf16(text.data(), size);
            if (U_SUCCESS(error) && name != territory->id.value && !known.contains(name))
                names.append({locale, territory->id.value, name});
        }
    }
    return names;
}

/// The short name of one of two countries, and the beginning of the names of both: each is meant.
const QStringList namesOfBothCongos{u"Congo"_s, u"Конго"_s, u"الكونغو"_s, u"刚果"_s};

} // namespace

/// Countries are found by what people call them.
class TestCountryNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyNameOfTheUnitedNationsFindsItsCountryFirst();
    void formerAndCommonNamesMeanTheirCountry_data();
    void formerAndCommonNamesMeanTheirCountry();
    void namesOfOtherLanguagesMeanNoOtherCountry();

private:
    [[nodiscard]] QList<SearchGroup> find(const QString &typed) const
    {
        return searchGroups(*m_pool, m_snapshot, {SearchQuery(typed), u"en"_s, {}, 1});
    }

    Snapshot m_snapshot;
    NamePool::Shared m_pool;
};

void TestCountryNames::initTestCase()
{
    m_snapshot = test::referenceSnapshot();
    m_pool = NamePool::make(m_snapshot);
}

void TestCountryNames::everyNameOfTheUnitedNationsFindsItsCountryFirst()
{
    const QList<CsvRow> rows =
        readCsv(test::contentOf(QStringLiteral(ATLAS_DATA "/names/country_names_un.csv")));
    QCOMPARE(rows.size(), 2698); // and the header
    QStringList wrong;
    for (const CsvRow &row : rows.mid(1)) {
        const QList<SearchGroup> groups = find(row.cells.at(3));
        const RecordKey wanted{RecordKind::Territory, row.cells.at(0)};
        QList<RecordKey> meant{wanted};
        if (namesOfBothCongos.contains(row.cells.at(3)))
            meant = {{RecordKind::Territory, u"CD"_s}, {RecordKind::Territory, u"CG"_s}};
        if (groups.isEmpty() || groups.first().hits.first().key != wanted ||
            m_pool->meant(row.cells.at(3), {RecordKind::Territory}) != meant)
            wrong << row.cells.at(0) + u' ' + row.cells.at(3);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestCountryNames::formerAndCommonNamesMeanTheirCountry_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const QString &code, const QStringList &names) {
        QTest::newRow(qPrintable(code)) << code << names;
    };
    row(u"TR"_s, {u"Turkey"_s, u"TURKIYE"_s, u"土耳其"_s, u"Турция"_s, u"Turquie"_s, u"Turquía"_s,
                  u"تركيا"_s});
    row(u"CI"_s, {u"Ivory Coast"_s, u"象牙海岸"_s, u"Берег Слоновой Кости"_s, u"Costa de Marfil"_s,
                  u"cote divoire"_s, u"ساحل العاج"_s});
    row(u"SZ"_s, {u"Swaziland"_s, u"Свазиленд"_s, u"Suazilandia"_s, u"斯威士兰"_s});
    row(u"MM"_s, {u"Burma"_s, u"Бирма"_s, u"Birmanie"_s, u"Birmania"_s, u"بورما"_s});
    row(u"NL"_s, {u"Holland"_s, u"the Netherlands"_s, u"荷蘭"_s, u"هولندا"_s});
    row(u"CZ"_s, {u"Czech Republic"_s, u"Czechia"_s, u"République tchèque"_s, u"捷克共和国"_s});
    row(u"MK"_s, {u"Macedonia"_s, u"Македония"_s, u"马其顿"_s, u"مقدونيا"_s});
    row(u"MO"_s, {u"Macau"_s, u"Macao"_s, u"澳門"_s, u"Макао"_s});
    row(u"AE"_s, {u"UAE"_s, u"U.A.E."_s, u"阿联酋"_s, u"الامارات"_s});
    row(u"GB"_s, {u"UK"_s, u"Great Britain"_s, u"Royaume Uni"_s, u"Великобритания"_s});
    row(u"US"_s, {u"USA"_s, u"U.S.A."_s, u"США"_s, u"美國"_s});
    row(u"KR"_s, {u"South Korea"_s, u"Korea, Republic of"_s, u"韓國"_s, u"Corée du Sud"_s});
    row(u"KP"_s, {u"North Korea"_s, u"КНДР"_s, u"Corea del Norte"_s});
    row(u"CV"_s, {u"Cape Verde"_s, u"Cabo Verde"_s, u"Cap-Vert"_s});
    row(u"TL"_s, {u"East Timor"_s, u"Timor Leste"_s, u"東帝汶"_s});
    row(u"VN"_s, {u"Vietnam"_s, u"Viet Nam"_s, u"越南"_s});
    row(u"BA"_s, {u"Bosnia & Herzegovina"_s, u"Bosnia and Herzegovina"_s});
    row(u"KN"_s, {u"St. Kitts & Nevis"_s, u"Saint Kitts and Nevis"_s});
    row(u"SA"_s, {u"المملكه العربيه السعوديه"_s, u"المملكة العربية السعودية"_s});
    row(u"GW"_s, {u"Guinea Bissau"_s, u"GuineaBissau"_s, u"Guinée-Bissau"_s});
    row(u"CD"_s, {u"Zaire"_s, u"Congo (DRC)"_s});
}

void TestCountryNames::formerAndCommonNamesMeanTheirCountry()
{
    QFETCH(QString, code);
    QFETCH(QStringList, names);
    for (const QString &name : names)
        QVERIFY2((m_pool->meant(name, {RecordKind::Territory}) ==
                  QList<RecordKey>{{RecordKind::Territory, code}}),
                 qPrintable(name));
}

/// They are found as far as they are written alike; no other country is taken for one. Letters may
/// still meet within another word (Silîa in Brasilia), so the share of such is told.
void TestCountryNames::namesOfOtherLanguagesMeanNoOtherCountry()
{
    constexpr int drawn = 200;
    const QList<LocaleName> names = otherNames(m_snapshot);
    QVERIFY(names.size() > drawn);
    QRandomGenerator random(test::seed());
    int found = 0;
    QStringList others;
    for (int i = 0; i < drawn; ++i) {
        const LocaleName &name = names[random.bounded(int(names.size()))];
        for (const RecordKey &key : m_pool->meant(name.name, {RecordKind::Territory}))
            QVERIFY2(key.id == name.code,
                     qPrintable(name.locale + u' ' + name.name + u' ' + key.id));
        for (const SearchGroup &group : find(name.name)) {
            if (group.kind != RecordKind::Territory)
                continue;
            const QString first = group.hits.first().key.id;
            if (first == name.code)
                ++found;
            else
                others << u"%1 %2 (%3)"_s.arg(name.locale, name.name, first);
        }
    }
    qInfo(
        "of %d names of countries in other languages %d were found, %d found another one first: %s",
        drawn, found, int(others.size()), qPrintable(others.join(u", "_s)));
}

QTEST_GUILESS_MAIN(TestCountryNames)
#include "tst_countrynames.moc"
