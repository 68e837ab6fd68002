// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/changelog.h"

#include "domain/codec/storedjson.h"

#include <QCryptographicHash>

#include <limits>

namespace mra {
namespace {

void add(QByteArray &bytes, const QByteArray &utf8)
{
    if (utf8.isNull()) {
        bytes += "-:";
        return;
    }
    bytes += QByteArray::number(utf8.size());
    bytes += ':';
    bytes += utf8;
}

void add(QByteArray &bytes, const QString &text)
{
    add(bytes, text.isNull() ? QByteArray() : text.toUtf8());
}

/// A copy, since the row is overwritten.
QByteArray bytesOf(QByteArrayView utf8)
{
    return utf8.isNull() ? QByteArray() : QByteArray(utf8.data(), utf8.size());
}

LogRow withoutHash(const Query &query)
{
    LogRow row;
    row.seq = query.integer(0).value_or(0);
    row.batch = query.text(1);
    row.undoneBatch = query.text(2);
    row.who = query.text(3);
    row.at = query.text(4);
    row.schema = int(query.integer(5).value_or(0));
    row.reason = query.text(6);
    row.kind = query.text(7);
    row.id = query.text(8);
    row.version = int(query.integer(9).value_or(0));
    row.before = bytesOf(query.utf8(10));
    row.after = bytesOf(query.utf8(11));
    return row;
}

LogRow rowOf(const Query &query)
{
    LogRow row = withoutHash(query);
    row.hash = query.text(12);
    return row;
}

Change changeOf(const LogRow &row)
{
    auto change = row.change();
    if (!change)
        throw StoreError(ErrorClass::Damaged, QStringLiteral("change log"),
                         QStringLiteral("row %1 cannot be read").arg(row.seq));
    return *std::move(change);
}

/// Nothing is built on a row that is not as it was written.
void requireHash(const LogRow &row, const QString &previousHash)
{
    if (row.hash != row.hashAfter(previousHash))
        throw StoreError(ErrorClass::Damaged, QStringLiteral("change log"),
                         QStringLiteral("row %1 is not what was written").arg(row.seq));
}

} // namespace

QString LogRow::hashAfter(const QString &previousHash) const
{
    QByteArray bytes;
    bytes.reserve(before.size() + after.size() + 512);
    add(bytes, previousHash);
    add(bytes, QByteArray::number(seq));
    for (const QString *text : {&batch, &undoneBatch, &who, &at})
        add(bytes, *text);
    add(bytes, QByteArray::number(schema));
    for (const QString *text : {&reason, &kind, &id})
        add(bytes, *text);
    add(bytes, QByteArray::number(version));
    add(bytes, before);
    add(bytes, after);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

std::optional<RecordKey> LogRow::key() const
{
    const auto recordKind = fromKey<RecordKind>(kind);
    return recordKind && !(before.isNull() && after.isNull())
               ? std::optional(RecordKey{*recordKind, id})
               : std::nullopt;
}

bool LogRow::read(const QByteArray &json, int recordVersion, SharedRecord &record) const
{
    if (json.isNull())
        return true;
    const auto itsKey = key();
    if (!itsKey)
        return false;
    record = recordFromJson(itsKey->kind, json, recordVersion);
    if (!record || keyOf(*record) != *itsKey)
        return false;
    upgrade(record, schema);
    return true;
}

std::optional<Change> LogRow::change() const
{
    Change change{seq, batch, undoneBatch, who, at, reason, {}};
    const bool isRead = key() && readBefore(change.edit.before) && readAfter(change.edit.after);
    return isRead ? std::optional(std::move(change)) : std::nullopt;
}

LogRow ChangeLog::end()
{
    Query query(m_db, QStringLiteral("change_log/select_end"));
    query.run();
    LogRow row;
    if (query.next()) {
        row.seq = query.integer(0).value_or(0);
        row.hash = query.text(1);
    }
    return row;
}

QString ChangeLog::hashAt(qint64 seq)
{
    Query query(m_db, QStringLiteral("change_log/select_hash"));
    query.add(seq);
    query.run();
    return query.next() ? query.text(0) : QString();
}

void ChangeLog::append(const Edit &edit, LogRow &row)
{
    const RecordKey key = edit.key();
    ++row.seq;
    row.kind = QString(keyOf(key.kind));
    row.id = key.id;
    row.version = edit.after ? versionOf(*edit.after) : versionOf(*edit.before) + 1;
    row.before = edit.before ? storedJson(*edit.before) : QByteArray();
    row.after = edit.after ? storedJson(*edit.after) : QByteArray();
    row.hash = row.hashAfter(row.hash);
    insert(row);
}

void ChangeLog::insert(const LogRow &row)
{
    Query query(m_db, QStringLiteral("change_log/insert"));
    query.add(row.seq);
    query.add(row.batch);
    query.addNullable(row.undoneBatch);
    query.add(row.who);
    query.add(row.at);
    query.add(row.schema);
    query.add(row.reason);
    query.add(row.kind);
    query.add(row.id);
    query.add(row.version);
    query.addNullable(row.before);
    query.addNullable(row.after);
    query.add(row.hash);
    query.run();
}

Changes ChangeLog::read(Query &query)
{
    Changes changes;
    query.run();
    while (query.next())
        changes.append(changeOf(rowOf(query)));
    return changes;
}

void ChangeLog::queryNews(qint64 seq)
{
    if (!m_news)
        m_news.emplace(m_db, QStringLiteral("change_log/select_since"));
    m_news->add(seq - 1); // its hash is needed to check that of the row
    m_news->run();
}

ChangeLog::News ChangeLog::readNews(qint64 seq)
{
    News news;
    while (m_news->next()) {
        const QString previousHash = std::exchange(news.end, rowOf(*m_news)).hash;
        if (news.end.seq < seq)
            continue;
        requireHash(news.end, previousHash);
        if (news.end.seq == seq)
            news.hash = news.end.hash;
        else
            news.changes.append(changeOf(news.end));
    }
    m_news.reset();
    return news;
}

void ChangeLog::eachOf(const QString &batch, const std::function<void(const Change &)> &visit)
{
    Query query(m_db, QStringLiteral("change_log/select_batch"));
    query.add(batch);
    query.run();
    std::optional<LogRow> first;
    QString previousHash;
    while (query.next()) {
        const LogRow row = rowOf(query);
        if (first)
            requireHash(row, previousHash);
        else
            first = row;
        previousHash = row.hash;
        visit(changeOf(row));
    }
    if (first)
        requireHash(*first, hashAt(first->seq - 1));
}

bool ChangeLog::contains(const QString &batch)
{
    Query query(m_db, QStringLiteral("change_log/select_batch"));
    query.add(batch);
    query.run();
    return query.next();
}

Changes ChangeLog::newest(int count)
{
    Query query(m_db, QStringLiteral("change_log/select_newest"));
    query.add(count > 0 ? qint64(count) : std::numeric_limits<qint64>::max());
    Changes changes = read(query);
    std::reverse(changes.begin(), changes.end());
    return changes;
}

Changes ChangeLog::part(qint64 seq, qint64 count)
{
    Query query(m_db, QStringLiteral("change_log/select_part"));
    query.add(seq);
    query.add(count);
    return read(query);
}

/// Rows are read newest first, so a step is complete once its first row was read. A step that
/// begins when enough rows were read is left to the next page.
LogPage ChangeLog::stepsBefore(qint64 seq, qint64 rows)
{
    LogPage page;
    Query query(m_db, QStringLiteral("change_log/select_steps"));
    LogStep step;
    qint64 next = seq;
    while (page.steps.isEmpty() && !page.hasBeginning) {
        query.add(next);
        query.add(rows);
        query.run();
        qint64 read = 0;
        for (; query.next(); ++read) {
            next = query.integer(0).value_or(0);
            const auto kind = fromKey<RecordKind>(query.text(7));
            if (kind)
                step.count(*kind, query.integer(13) == 1, query.integer(14) == 1);
            if (query.integer(12) == 1) {
                step.first = changeOf(withoutHash(query));
                page.steps << std::exchange(step, {});
            }
        }
        page.hasBeginning = read < rows;
    }
    return page;
}

QStringList ChangeLog::people()
{
    Query query(m_db, QStringLiteral("change_log/select_people"));
    query.run();
    QStringList people;
    while (query.next())
        people << query.text(0);
    return people;
}

Changes ChangeLog::of(const RecordKey &key)
{
    Query query(m_db, QStringLiteral("change_log/select_record"));
    query.add(QString(keyOf(key.kind)));
    query.add(key.id);
    return read(query);
}

/// The batches of other users matter only if they undo batches of this user, or one another.
Steps ChangeLog::stepsOf(const QString &user)
{
    Standings standings;
    {
        Query query(m_db, QStringLiteral("change_log/select_batches_of"));
        query.add(user);
        query.run();
        while (query.next())
            standings.append({query.text(0), query.text(1), query.text(2), query.text(3)});
    }
    Steps steps;
    if (const auto batch = standings.nextUndo(user))
        steps.undoable = step(batch->id, batch->id);
    if (const auto batch = standings.nextRedo(user))
        steps.redoable = step(batch->id, batch->undone);
    return steps;
}

/// A summary of the step `shown`, which is undone or redone by undoing the batch `nextUndo`.
Step ChangeLog::step(const QString &nextUndo, const QString &shown)
{
    Query size(m_db, QStringLiteral("change_log/select_batch_size"));
    size.add(shown);
    size.run();
    Query begin(m_db, QStringLiteral("change_log/select_batch_begin"));
    begin.add(shown);
    const Changes first = read(begin);
    if (!size.next() || first.isEmpty())
        return {};
    return {nextUndo, size.integer(0).value_or(0), first.first().edit,
            !first.first().undoneBatch.isEmpty()};
}

Changes ChangeLog::backTo(const QString &at, qint64 lastSeq)
{
    Query query(m_db, QStringLiteral("change_log/select_back_to"));
    query.add(lastSeq);
    query.add(at);
    return read(query);
}

void ChangeLog::each(const std::function<bool(LogRow &&)> &visit)
{
    Query query(m_db, QStringLiteral("change_log/select_all"));
    query.run();
    while (query.next() && visit(rowOf(query))) {
    }
}

void ChangeLog::requireIntact(qint64 count)
{
    const qint64 before = std::max<qint64>(0, end().seq - count);
    bool isChained = before == 0; // if false, the first row read only provides its hash
    QString previousHash;
    Query query(m_db, QStringLiteral("change_log/select_since"));
    query.add(before);
    query.run();
    while (query.next()) {
        const LogRow row = rowOf(query);
        if (std::exchange(isChained, true))
            requireHash(row, previousHash);
        previousHash = row.hash;
    }
}

QHash<RecordKey, int> ChangeLog::lastVersions(const QSet<RecordKey> &keys)
{
    constexpr qsizetype few = 16; // looked up singly; for more, all records of their kinds are read
    QHash<RecordKey, int> versions;
    QSet<RecordKind> kinds;
    for (const RecordKey &key : keys) {
        if (keys.size() > few) {
            kinds.insert(key.kind);
            continue;
        }
        Query query(m_db, QStringLiteral("change_log/select_version"));
        query.add(QString(keyOf(key.kind)));
        query.add(key.id);
        query.run();
        if (query.next() && !query.isNull(0))
            versions.insert(key, int(query.integer(0).value_or(0)));
    }
    for (const RecordKind kind : std::as_const(kinds)) {
        Query query(m_db, QStringLiteral("change_log/select_versions"));
        query.add(QString(keyOf(kind)));
        query.run();
        while (query.next()) {
            if (const RecordKey key{kind, query.text(0)}; keys.contains(key))
                versions.insert(key, int(query.integer(1).value_or(0)));
        }
    }
    return versions;
}

Standings ChangeLog::standings()
{
    Query query(m_db, QStringLiteral("change_log/select_batches"));
    query.run();
    Standings all;
    QString contradiction;
    while (query.next()) {
        all.append({query.text(0), query.text(1), query.text(2), query.text(3)});
        if (query.integer(4) != query.integer(5)) // its rows are not consecutive
            contradiction = query.text(0);
    }
    if (contradiction.isEmpty())
        contradiction = all.contradiction();
    if (!contradiction.isEmpty())
        throw StoreError(ErrorClass::Damaged, QStringLiteral("change log"),
                         QStringLiteral("contradicts itself in step %1").arg(contradiction));
    return all;
}

qint64 ChangeLog::number(const QString &statement)
{
    Query query(m_db, statement);
    query.run();
    return query.next() ? query.integer(0).value_or(0) : 0;
}

qint64 ChangeLog::firstSplitBatch()
{
    return number(QStringLiteral("change_log/select_scattered"));
}

qint64 ChangeLog::firstInvalidUndo()
{
    return number(QStringLiteral("change_log/select_groundless"));
}

} // namespace mra
