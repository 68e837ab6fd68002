// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/records/childkeys.h"
#include "exchange/importing.h"
#include "exchange/layout.h"
#include "support/randomdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace mra;
using namespace mra::test;

/// What is written reads back to the same base, byte for byte.
class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasATable();
    void writesEveryTable();
    void comesBack_data();
    void comesBack();
    void everyFieldComesBack_data();
    void everyFieldComesBack();
    void randomBasesComeBack();
    void writesDegrees_data();
    void writesDegrees();
};

namespace {

QString text(const char *word)
{
    return QString::fromUtf8(word);
}

/// Gives every field a value that differs from the empty one.
class Filler
{
public:
    explicit Filler(const QList<const char *> &tags)
        : m_tags(tags)
    {
    }

    template <class T>
    void operator()(const char *key, T &member, const Field &)
    {
        m_key = text(key);
        fill(member);
    }

private:
    void fill(QString &member) { member = QStringLiteral("%1, \"so\"").arg(m_key); }
    void fill(PartialDate &member) { member = *PartialDate::parse(text("2026-11")); }
    void fill(LocalizedText &member)
    {
        for (const char *tag : m_tags)
            member.setText(text(tag), QStringLiteral("%1 中 %2").arg(m_key, text(tag)));
    }
    void fill(Ref &member)
    {
        member = m_key == QLatin1String("party") ? Ref::body({text("b")}) : Ref::group({text("G")});
    }
    void fill(RefList &member) { member = {Ref::territory({text("TT")}), Ref::group({text("G")})}; }
    void fill(QStringList &member) { member = {text("19"), text("33")}; }
    void fill(SourceList &member) { member.items = {text("s"), text("https://example.org/a")}; }
    void fill(std::optional<int> &member) { member = 12; }
    void fill(std::optional<bool> &member) { member = false; }
    void fill(std::optional<GeoPoint> &member) { member = GeoPoint{-1.23456789, 100}; }
    void fill(EventKind &member) { member = EventKind::Lapsed; }
    void fill(TerritoryId &id) { id = {text("TT")}; }
    void fill(GroupId &id) { id = {text("H")}; }
    void fill(SectorId &id) { id = {text("S")}; }
    void fill(BodyId &id) { id = {text("b")}; }
    void fill(SourceId &id) { id = {text("s")}; }
    void fill(AgreementId &id) { id = {text("other")}; }
    template <class Tag>
    void fill(QList<Id<Tag>> &member)
    {
        fill(member.emplace_back());
    }
    template <Vocabulary E>
    void fill(E &member)
    {
        member = static_cast<E>(keysOf<E>.size() - 1);
    }
    template <Vocabulary E>
    void fill(std::optional<E> &member)
    {
        fill(member.emplace());
    }
    template <Vocabulary E>
    void fill(KeySet<E> &member)
    {
        for (size_t i = 0; i < keysOf<E>.size(); ++i)
            member.insert(static_cast<E>(i));
    }
    /// Nothing stands beside nothing.
    void fill(PartyActivitySet &member)
    {
        member = {PartyActivity::Testing, PartyActivity::Accreditation};
    }

    QList<const char *> m_tags;
    QString m_key;
};

/// A record of each kind with every field filled, and the bare records that they refer to.
Snapshot fullBase()
{
    const QList<const char *> five{"en", "zh", "ru", "fr", "es", "ar"};
    QList<const char *> withMainland = five;
    withMainland.append("zh-CN");
    Snapshot base;
    const auto add = [&](auto record, const char *id, const QList<const char *> &tags) {
        record.id = {text(id)};
        record.fields(record, Filler(tags));
        if constexpr (Aggregate<decltype(record)>) {
            record.children(record, [&]<class Child>(const char *, QList<Child> &list) {
                Child child;
                Child::fields(child, Filler(std::is_same_v<Child, Waypoint>
                                                ? QList<const char *>{"en", "zh"}
                                                : five));
                if constexpr (std::is_same_v<Child, Event>)
                    child.sourceKind = text("sector_expired");
                if constexpr (hasGivenId<Child>)
                    idText(child.id) = text("given");
                child.id = newChildId(record.id.value, child, list);
                list.append(child);
            });
        }
        base.insert(record);
    };
    add(Territory(), "TT", withMainland);
    add(TerritoryGroup(), "G", five);
    add(Sector(), "Q", five);
    add(Source(), "s", five);
    add(Body(), "b", five);
    add(Agreement(), "a", five);
    add(Project(), "p", {"en", "zh"});

    for (const char *scheme : {"IAF", "ICS", "HS", "IECEE"}) {
        for (const char *number : {"19", "33"}) {
            ClassCode code;
            ClassCode::fields(code, Filler(five));
            code.scheme = text(scheme);
            code.code = text(number);
            code.id = {code.scheme + QLatin1Char(':') + code.code};
            base.insert(code);
        }
    }
    TerritoryGroup parent;
    parent.id = {text("H")};
    parent.name.setText(text("en"), text("Parent"));
    base.insert(parent);
    Sector sector;
    sector.id = {text("S")};
    sector.name = parent.name;
    base.insert(sector);
    Agreement other;
    other.id = {text("other")};
    other.title = parent.name;
    base.insert(other);
    return base;
}

QByteArray lines(const QList<RefusedRow> &refused)
{
    return told(refused).join(QLatin1Char('\n')).toUtf8();
}

void formats()
{
    QTest::addColumn<int>("format");
    QTest::newRow("csv") << int(ExportFormat::Csv);
    QTest::newRow("json") << int(ExportFormat::Json);
}

void compareFiles(const QList<ImportFile> &files, const QList<ImportFile> &others)
{
    QCOMPARE(files.size(), others.size());
    for (qsizetype i = 0; i < files.size(); ++i) {
        QCOMPARE(files[i].name, others[i].name);
        QVERIFY2(files[i].bytes == others[i].bytes, qPrintable(files[i].name));
    }
}

} // namespace

/// Records of a kind without a table would be left out of every export.
void TestExport::everyKindHasATable()
{
    for (size_t kind = 0; kind < keysOf<RecordKind>.size(); ++kind)
        QVERIFY2(layoutOf(static_cast<RecordKind>(kind), {}), keysOf<RecordKind>[kind]);
}

/// Tables without rows are there with their headers, so that every export has the same files.
void TestExport::writesEveryTable()
{
    QStringList names;
    for (const ImportFile &file : exported({}, ExportFormat::Csv)) {
        names.append(file.name.chopped(4));
        QCOMPARE(file.bytes.count('\n'), 1);
    }
    QCOMPARE(names, tableNames());
    QCOMPARE(names.size(), 20);
    for (const ImportFile &file : exported({}, ExportFormat::Json)) {
        const QJsonObject root = QJsonDocument::fromJson(file.bytes).object();
        QCOMPARE(root.value(QLatin1String("kind")).toString(), file.name.chopped(5));
        QCOMPARE(root.value(QLatin1String("records")).toArray().size(), 0);
    }
}

void TestExport::comesBack_data()
{
    formats();
}

void TestExport::comesBack()
{
    QFETCH(int, format);
    const auto as = static_cast<ExportFormat>(format);
    const Snapshot base = referenceSnapshot();
    const QList<ImportFile> files = exported(base, as);
    const ImportPlan plan = planImport(files, {});
    QVERIFY2(plan.refused.isEmpty(), lines(plan.refused).constData());
    const Snapshot again = applied({}, plan.edits);
    compareFiles(exported(again, as), files);
    // Child ids are made from keys, so the records are equal too, not only their texts.
    for (const auto &agreement : base.all<Agreement>())
        QVERIFY2(*again.find<Agreement>(agreement->id) == *agreement,
                 qPrintable(agreement->id.value));
}

void TestExport::everyFieldComesBack_data()
{
    formats();
}

/// A field without a column would be lost here.
void TestExport::everyFieldComesBack()
{
    QFETCH(int, format);
    const Snapshot base = fullBase();
    const ImportPlan plan = planImport(exported(base, static_cast<ExportFormat>(format)), {});
    QVERIFY2(plan.refused.isEmpty(), lines(plan.refused).constData());
    for (const Edit &edit : plan.edits) {
        const auto before = base.find(edit.key());
        QVERIFY(before);
        QVERIFY2(sameContent(*edit.after, *before), qPrintable(edit.key().id));
    }
    QCOMPARE(plan.edits.size(), 18);
}

/// Reading settles what a base may write in more than one way (codes of groups in either case, ids
/// of edited children); from then on the bytes are the same.
void TestExport::randomBasesComeBack()
{
    for (quint32 seed = 1; seed <= 40; ++seed) {
        const QByteArray name = QByteArray::number(seed);
        for (const auto as : {ExportFormat::Csv, ExportFormat::Json}) {
            const ImportPlan first = planImport(exported(randomWorld(seed), as), {});
            QVERIFY2(first.refused.isEmpty(), (name + ' ' + lines(first.refused)).constData());
            const Snapshot settled = applied({}, first.edits);
            const QList<ImportFile> files = exported(settled, as);
            const ImportPlan second = planImport(files, {});
            QCOMPARE(told(second.total), told(first.total));
            compareFiles(exported(applied({}, second.edits), as), files);
            // On top of the base that it came from it changes nothing.
            const ImportPlan onTop = planImport(files, settled);
            QVERIFY2(onTop.edits.isEmpty(), name.constData());
        }
    }
}

void TestExport::writesDegrees_data()
{
    QTest::addColumn<double>("lat");
    QTest::addColumn<QByteArray>("cells");
    QTest::newRow("at least four and three decimals")
        << 42.5 << QByteArray(",42.5000,0.0000,42.500,0.000,");
    QTest::newRow("whole") << -8.0 << QByteArray(",-8.0000,0.0000,-8.000,0.000,");
    QTest::newRow("as many as needed")
        << 0.1 + 0.2 << QByteArray(",0.30000000000000004,0.0000,0.30000000000000004,0.000,");
    QTest::newRow("small, no exponent")
        << 0.000012 << QByteArray(",0.000012,0.0000,0.000012,0.000,");
}

void TestExport::writesDegrees()
{
    QFETCH(double, lat);
    QFETCH(QByteArray, cells);
    Territory territory;
    territory.id = {text("TT")};
    territory.capitalPoint = GeoPoint{lat, 0};
    territory.labelPoint = GeoPoint{lat, 0};
    Snapshot base;
    base.insert(territory);
    const QByteArray bytes = exportedTable(base, text("countries"));
    QVERIFY2(bytes.contains(cells), bytes.constData());
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
