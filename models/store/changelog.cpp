// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/changelog.h"

#include "domain/json.h"

#include <QCryptographicHash>

#include <limits>

namespace mra {
namespace {

void add(QByteArray &bytes, const QString &text)
{
    if (text.isNull()) {
        bytes += "-:";
        return;
    }
    const QByteArray utf8 = text.toUtf8();
    bytes += QByteArray::number(utf8.size());
    bytes += ':';
    bytes += utf8;
}

LogRow rowOf(const Query &query)
{
    LogRow row;
    row.seq = query.value(0).toLongLong();
    row.batch = query.text(1);
    row.undoneBatch = query.text(2);
    row.who = query.text(3);
    row.at = query.text(4);
    row.schema = query.value(5).toInt();
    row.reason = query.text(6);
    row.kind = query.text(7);
    row.id = query.text(8);
    row.version = query.value(9).toInt();
    row.before = query.text(10);
    row.after = query.text(11);
    row.hash = query.text(12);
    return row;
}

} // namespace

QString LogRow::hashAfter(const QString &previousHash) const
{
    QByteArray bytes;
    add(bytes, previousHash);
    add(bytes, QString::number(seq));
    for (const QString &text : {batch, undoneBatch, who, at})
        add(bytes, text);
    add(bytes, QString::number(schema));
    for (const QString &text : {reason, kind, id})
        add(bytes, text);
    add(bytes, QString::number(version));
    add(bytes, before);
    add(bytes, after);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

std::optional<Change> LogRow::change() const
{
    const auto recordKind = fromKey<RecordKind>(kind);
    if (!recordKind || (before.isNull() && after.isNull()))
        return std::nullopt;
    Change change{seq, batch, undoneBatch, who, at, reason, {}};
    const auto read = [&](const QString &json, int recordVersion, std::optional<Record> &record) {
        if (json.isNull())
            return true;
        record = recordFromJson(*recordKind, upgrade(json.toUtf8(), schema));
        if (!record || !(keyOf(*record) == RecordKey{*recordKind, id}))
            return false;
        setVersion(*record, recordVersion);
        return true;
    };
    if (!read(before, version - 1, change.edit.before) || !read(after, version, change.edit.after))
        return std::nullopt;
    return change;
}

QByteArray upgrade(const QByteArray &json, int schema)
{
    Q_UNUSED(schema)
    return json;
}

LogRow ChangeLog::end()
{
    Query query(m_db, QStringLiteral("change_log/select_end"));
    query.run();
    LogRow row;
    if (query.next()) {
        row.seq = query.value(0).toLongLong();
        row.hash = query.text(1);
    }
    return row;
}

QString ChangeLog::hashAt(qint64 seq)
{
    Query query(m_db, QStringLiteral("change_log/select_hash"));
    query.bind(QStringLiteral("seq"), seq);
    query.run();
    return query.next() ? query.text(0) : QString();
}

void ChangeLog::append(LogRow row, LogRow &end)
{
    row.seq = end.seq + 1;
    row.hash = row.hashAfter(end.hash);
    insert(row);
    end = row;
}

void ChangeLog::insert(const LogRow &row)
{
    Query query(m_db, QStringLiteral("change_log/insert"));
    const auto bind = [&query](const char *name, const QVariant &value) {
        query.bind(QString::fromLatin1(name), value);
    };
    const auto bindNullable = [&bind](const char *name, const QString &text) {
        bind(name, text.isNull() ? QVariant(QMetaType::fromType<QString>()) : QVariant(text));
    };
    bind("seq", row.seq);
    bind("batch", row.batch);
    bindNullable("undone_batch", row.undoneBatch);
    bind("who", row.who);
    bind("at", row.at);
    bind("schema", row.schema);
    bind("reason", row.reason);
    bind("kind", row.kind);
    bind("id", row.id);
    bind("version", row.version);
    bindNullable("before", row.before);
    bindNullable("after", row.after);
    bind("hash", row.hash);
    query.run();
}

Changes ChangeLog::read(Query &query)
{
    query.run();
    Changes changes;
    while (query.next()) {
        const LogRow row = rowOf(query);
        auto change = row.change();
        if (!change)
            throw StoreError(ErrorClass::Damaged, QStringLiteral("change log"),
                             QStringLiteral("row %1 cannot be read").arg(row.seq));
        changes.append(std::move(*change));
    }
    return changes;
}

Changes ChangeLog::since(qint64 seq)
{
    Query query(m_db, QStringLiteral("change_log/select_since"));
    query.bind(QStringLiteral("seq"), seq);
    return read(query);
}

Changes ChangeLog::batch(const QString &id)
{
    Query query(m_db, QStringLiteral("change_log/select_batch"));
    query.bind(QStringLiteral("batch"), id);
    return read(query);
}

Changes ChangeLog::newest(int count)
{
    Query query(m_db, QStringLiteral("change_log/select_newest"));
    query.bind(QStringLiteral("count"),
               count > 0 ? qint64(count) : std::numeric_limits<qint64>::max());
    Changes changes = read(query);
    std::reverse(changes.begin(), changes.end());
    return changes;
}

Changes ChangeLog::backTo(const QString &at, qint64 lastSeq)
{
    Query query(m_db, QStringLiteral("change_log/select_back_to"));
    query.bind(QStringLiteral("at"), at);
    query.bind(QStringLiteral("seq"), lastSeq);
    return read(query);
}

void ChangeLog::each(const std::function<bool(const LogRow &)> &visit)
{
    Query query(m_db, QStringLiteral("change_log/select_all"));
    query.run();
    while (query.next() && visit(rowOf(query))) {
    }
}

int ChangeLog::lastVersion(const RecordKey &key)
{
    Query query(m_db, QStringLiteral("change_log/select_version"));
    query.bind(QStringLiteral("kind"), QString(keyOf(key.kind)));
    query.bind(QStringLiteral("id"), key.id);
    query.run();
    return query.next() ? query.value(0).toInt() : 0;
}

Standings ChangeLog::standings()
{
    Query query(m_db, QStringLiteral("change_log/select_batches"));
    query.run();
    Standings all;
    QString contradiction;
    while (query.next()) {
        all.append({query.text(0), query.text(1), query.text(2), query.text(3)});
        if (query.value(4).toLongLong() !=
            query.value(5).toLongLong()) // its rows do not stand together
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
    return query.next() ? query.value(0).toLongLong() : 0;
}

qint64 ChangeLog::firstScattered()
{
    return number(QStringLiteral("change_log/select_scattered"));
}

qint64 ChangeLog::firstGroundless()
{
    return number(QStringLiteral("change_log/select_groundless"));
}

} // namespace mra
