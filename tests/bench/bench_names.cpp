// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "bench.h"
#include "domain/names/folding.h"
#include "domain/names/recordtexts.h"
#include "items/models/searchgroups.h"
#include "support/generator.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

// Searching over all records, beside LIKE over a table of the same folded texts.

using namespace mra;
using namespace mra::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int bodies = 100000;

/// The reference data with so many bodies, each of the shape of one of its own.
Snapshot manyBodies()
{
    Snapshot snapshot = snapshotOf(generatedEdits());
    const QList<Held<Body>> shapes = snapshot.all<Body>().values();
    for (int i = 0; int(snapshot.size(RecordKind::Body)) < bodies; ++i) {
        Body body = *shapes[i % shapes.size()];
        const QString number = QString::number(i);
        body.id.value += u'-' + number;
        if (!body.shortName.isEmpty())
            body.shortName += u' ' + number;
        QMap<QString, QString> names = body.name.byTag();
        for (QString &name : names)
            name += u' ' + number;
        body.name = LocalizedText(names);
        snapshot.insert(body);
    }
    return snapshot;
}

/// What is typed, and whether anything has it.
struct Typed
{
    QString text;
    bool isHit = false;
};

const QList<Typed> &queries()
{
    static const QList<Typed> all{{u"认可"_s, true},      {u"accredit"_s, true},
                                  {u"sgs 47"_s, true},    {u"Kenya standards"_s, true},
                                  {u"cnas-99"_s, true},   {u"zzqqxx"_s, false},
                                  {u"木琴局"_s, false},   {u"quixotic board"_s, false},
                                  {u"Ксилофон"_s, false}, {u"recognitiom"_s, false}};
    return all;
}

void run(QSqlQuery &query)
{
    check(query.exec(), query.lastError().text());
}

/// A table of the folded texts of each record, a row each.
void fillTable(QSqlDatabase &base, const Snapshot &snapshot)
{
    QSqlQuery create(base);
    check(create.exec(u"CREATE TABLE texts (record TEXT, folded TEXT)"_s), u"the table"_s);
    check(base.transaction(), u"a transaction"_s);
    QSqlQuery insert(base);
    check(insert.prepare(u"INSERT INTO texts VALUES (?, ?)"_s), u"the statement"_s);
    snapshot.each([&insert](const auto &record) {
        QStringList lines;
        const auto add = [&lines](const char *, const QString &text) {
            const Pinyin pinyin = pinyinOf(text);
            lines << folded(text) << QString::fromStdU16String(pinyin.syllables)
                  << QString::fromStdU16String(pinyin.initials);
        };
        eachName(record, add);
        eachOtherText(record,
                      [&lines](const char *, const QString &text) { lines << folded(text); });
        lines.removeDuplicates();
        insert.addBindValue(record.id.value);
        insert.addBindValue(lines.join(u'\n'));
        run(insert);
    });
    check(base.commit(), u"the commit"_s);
}

/// Ids of the records whose texts hold each word.
QStringList like(QSqlDatabase &base, const QString &text)
{
    QStringList where;
    const SearchQuery query(text);
    for (qsizetype i = 0; i < query.words().size(); ++i)
        where << u"folded LIKE ?"_s;
    QSqlQuery select(base);
    select.setForwardOnly(true);
    check(select.prepare(u"SELECT record FROM texts WHERE "_s + where.join(u" AND "_s)),
          u"the query"_s);
    for (const SearchQuery::Word &word : query.words())
        select.addBindValue(u'%' + word.text + u'%');
    run(select);
    QStringList ids;
    while (select.next())
        ids << select.value(0).toString();
    ids.sort();
    return ids;
}

/// The same by the pool: what is met by its own texts.
QStringList found(const NamePool &pool, const QString &text)
{
    const std::vector<Match> matches = pool.find(SearchQuery(text));
    QStringList ids;
    for (size_t place = 0; place < matches.size(); ++place) {
        if (matches[place] <= Match::Text)
            ids << keyOf(*pool.record(place)).id;
    }
    ids.sort();
    return ids;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    Snapshot snapshot = manyBodies();
    NamePool::Shared pool;
    const double made = medianTime([&] { pool = NamePool::make(snapshot); });
    Body renamed = *snapshot.all<Body>().first();
    const double edited = medianTime([&] {
        renamed.city += u'x';
        snapshot.insert(renamed);
        pool = NamePool::make(snapshot, pool);
        check(pool->recordsRead() == 1, u"the records read after an edit"_s);
    });

    QSqlDatabase base = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    base.setDatabaseName(u":memory:"_s);
    check(base.open(), u"the base"_s);
    fillTable(base, snapshot);

    QList<QStringList> rows;
    double ours = 0;
    double theirs = 0;
    for (const Typed &typed : queries()) {
        const QStringList expected = like(base, typed.text);
        QStringList ids = found(*pool, typed.text);
        // Groups of words that stand in no text together may be met by what a record names.
        for (const QString &id : expected)
            check(ids.contains(id), typed.text + u": "_s + id);
        check(typed.isHit == !expected.isEmpty(), typed.text + u": hits"_s);
        int count = 0;
        const auto [search, select] = medianTimes(
            [&] {
                count = 0;
                for (const SearchGroup &group :
                     searchGroups(*pool, snapshot, {SearchQuery(typed.text), u"en"_s}))
                    count += group.count;
            },
            [&] { static_cast<void>(like(base, typed.text)); });
        ours += search;
        theirs += select;
        rows.append({typed.text, QString::number(count), number(search), number(select),
                     number(search / select)});
    }
    rows.append({u"all"_s, {}, number(ours), number(theirs), number(ours / theirs)});
    printTable(
        u"Ctrl+K in %1 records, %2 MB of folded texts, ms beside LIKE '%q%' over the same"_s.arg(
            QString::number(pool->size()), number(double(pool->bytes()) / 1e6)),
        {u"typed"_s, u"hits"_s, u"search"_s, u"LIKE"_s, u"ratio"_s}, rows);
    printTable(u"The texts, ms"_s, {u"what"_s, u"time"_s},
               {{u"made of all records"_s, number(made)}, {u"after an edit"_s, number(edited)}});
    return 0;
}
