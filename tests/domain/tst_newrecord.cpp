// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/records/fieldsbeside.h"
#include "domain/records/kindmap.h"
#include "domain/records/newrecord.h"
#include "support/records.h"

#include <QTest>

namespace mra {
namespace {

/// The keys of the fields whose values differ.
template <class T>
QStringList different(const T &a, const T &b)
{
    QStringList keys;
    FieldsBeside<T> beside(b);
    T::fields(a, [&](const char *key, const auto &value, const Field &) {
        if (!(beside.next(value) == value))
            keys << QLatin1String(key);
    });
    return keys;
}

} // namespace

class TestNewRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDuplicateSaysTheSameButForWhatIsItsOwn_data();
    void aDuplicateSaysTheSameButForWhatIsItsOwn();
    void aDuplicateHasEventsOfItsOwn();
    void aKindMapHasAValueForEachKind();
};

void TestNewRecord::aDuplicateSaysTheSameButForWhatIsItsOwn_data()
{
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QStringList>("left");
    const auto row = [](RecordKind kind, const QStringList &left) {
        QTest::newRow(keyOf(kind).data()) << kind << left;
    };
    row(RecordKind::Territory, {QStringLiteral("alpha3"), QStringLiteral("numeric")});
    row(RecordKind::Group, {QStringLiteral("role")});
    row(RecordKind::Sector, {});
    row(RecordKind::ClassCode, {QStringLiteral("code")});
    row(RecordKind::Source, {});
    row(RecordKind::Body, {});
    row(RecordKind::Agreement, {});
    row(RecordKind::Project, {});
}

void TestNewRecord::aDuplicateSaysTheSameButForWhatIsItsOwn()
{
    QFETCH(RecordKind, kind);
    QFETCH(QStringList, left);
    const Edits edits = everyField();
    const auto full = std::find_if(edits.crbegin(), edits.crend(),
                                   [&](const Edit &edit) { return edit.key().kind == kind; });
    QVERIFY(full != edits.crend());
    const Record &record = *full->after;
    const Record copy = duplicateOf(record);
    QCOMPARE(keyOf(copy), (RecordKey{kind, QString()}));
    QCOMPARE(versionOf(copy), 0);
    std::visit(
        [&]<class T>(const T &original) {
            QCOMPARE(different(original, std::get<T>(copy)), left);
            T::fields(std::get<T>(copy),
                      [&]<class M>(const char *key, const M &value, const Field &) {
                          if (left.contains(QLatin1String(key)))
                              QVERIFY2(value == M(), key);
                      });
        },
        record);
}

/// An id of an event names one event, also in files that hold both agreements.
void TestNewRecord::aDuplicateHasEventsOfItsOwn()
{
    Agreement first = agreement("cn-kz", "CN", "KZ", "MED");
    Event event;
    event.id.value = QStringLiteral("ev-1");
    event.kind = EventKind::Signed;
    first.events = {event};
    const Record made = duplicateOf(first);
    const auto &second = std::get<Agreement>(made);
    QCOMPARE(second.events.size(), 1);
    QVERIFY(!second.events.first().id.isEmpty());
    QVERIFY(second.events.first().id != first.events.first().id);
    QCOMPARE(second.events.first().kind, EventKind::Signed);
    QCOMPARE(second.parties, first.parties);
    QCOMPARE(second.grants, first.grants);
}

void TestNewRecord::aKindMapHasAValueForEachKind()
{
    const KindMap<int> ids(forKind<RecordKind::Project>(7), forKind<RecordKind::Territory>(0),
                           forKind<RecordKind::Group>(1), forKind<RecordKind::Sector>(2),
                           forKind<RecordKind::ClassCode>(3), forKind<RecordKind::Source>(4),
                           forKind<RecordKind::Body>(5), forKind<RecordKind::Agreement>(6));
    for (size_t kind = 0; kind < keysOf<RecordKind>.size(); ++kind)
        QCOMPARE(ids[static_cast<RecordKind>(kind)], int(kind));
}

} // namespace mra

QTEST_APPLESS_MAIN(mra::TestNewRecord)
#include "tst_newrecord.moc"
