// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"
#include "store/engine/query.h"
#include "store/logsteps.h"
#include "store/standings.h"
#include "store/step.h"
#include "store/upgrade.h"

namespace mra {

/// A row of the change log as it is stored. Rows are never rewritten.
struct LogRow
{
    qint64 seq = 0;
    QString batch;
    QString undoneBatch;
    QString who;
    QString at;
    int schema = 0;
    QString reason;
    QString kind;
    QString id;
    int version = 0;   ///< after the edit; of a deletion, the version before plus one
    QByteArray before; ///< stored JSON; null: created
    QByteArray after;  ///< stored JSON; null: deleted
    QString hash;      ///< hexadecimal

    /// SHA-256 of the previous row's hash and all columns except `hash`. Each is written as its
    /// length in bytes, a colon and its UTF-8 bytes; NULL as a dash and a colon.
    [[nodiscard]] QString hashAfter(const QString &previousHash) const;
    /// The record changed by the row; nullopt if its kind is unknown or both sides are null.
    [[nodiscard]] std::optional<RecordKey> key() const;
    // Read one side of the edit; no record if its JSON is null. Return false if it cannot be read.
    [[nodiscard]] bool readBefore(SharedRecord &record) const
    {
        return read(before, version - 1, record);
    }
    [[nodiscard]] bool readAfter(SharedRecord &record) const
    {
        return read(after, version, record);
    }
    /// The row as a change; nullopt if one of its records cannot be read.
    [[nodiscard]] std::optional<Change> change() const;

private:
    [[nodiscard]] bool read(const QByteArray &json, int recordVersion, SharedRecord &record) const;
};

/// The log of a base. All functions must be called within a transaction and throw StoreError.
class ChangeLog
{
public:
    explicit ChangeLog(Database &db)
        : m_db(db)
    {
    }

    /// The last row, with only seq and hash set; 0 and empty if the log is empty.
    [[nodiscard]] LogRow end();
    /// The hash of the row; empty if there is no such row.
    [[nodiscard]] QString hashAt(qint64 seq);
    /// Appends the row of an edit. `row` is the last row, with batch, who, at, schema and reason
    /// set for the new one; it becomes the new row. Requires the write lock.
    void append(const Edit &edit, LogRow &row);
    /// Inserts the row unchanged.
    void insert(const LogRow &row);

    /// The log after a given row.
    struct News
    {
        QString hash;    ///< hash of the given row; empty if there is no such row
        Changes changes; ///< the changes after it
        LogRow end;      ///< the last row, like end()
    };
    /// Queries the row `seq` and those after it, for readNews() to read. readNews() throws Damaged
    /// if a row is not as it was written.
    void queryNews(qint64 seq);
    [[nodiscard]] News readNews(qint64 seq);
    /// Calls visit(change) for every change of the batch, oldest first. Throws Damaged if one is
    /// not as it was written.
    void eachOf(const QString &batch, const std::function<void(const Change &)> &visit);
    [[nodiscard]] bool contains(const QString &batch);
    /// The newest `count` changes, oldest first; all if count is 0.
    [[nodiscard]] Changes newest(int count);
    /// The changes from the row `seq` on, at most `count`.
    [[nodiscard]] Changes part(qint64 seq, qint64 count);
    /// The whole steps before the row `seq` that fit into `rows` rows, but at least one.
    [[nodiscard]] LogPage stepsBefore(qint64 seq, qint64 rows);
    /// Everybody who changed anything.
    [[nodiscard]] QStringList people();
    /// The changes of one record, oldest first.
    [[nodiscard]] Changes of(const RecordKey &key);
    /// The steps that this user can undo and redo next. Reads no other steps.
    [[nodiscard]] Steps stepsOf(const QString &user);
    /// The changes from `lastSeq` back to, but excluding, the last row by number written at or
    /// before the instant; newest first.
    [[nodiscard]] Changes backTo(const QString &at, qint64 lastSeq);
    /// Throws Damaged if one of the newest `count` rows is not as it was written.
    void requireIntact(qint64 count);
    /// Calls visit(row) for every row in order until it returns false.
    void each(const std::function<bool(LogRow &&)> &visit);

    /// The last version of each of these records, deleted ones included. Records that never existed
    /// are left out.
    [[nodiscard]] QHash<RecordKey, int> lastVersions(const QSet<RecordKey> &keys);
    /// The standings of all batches; reads no records. Throws Damaged if batches contradict each
    /// other.
    [[nodiscard]] Standings standings();
    /// A row of a batch whose rows are not consecutive; and the first row that undoes a batch not
    /// found before it. 0 if there is none.
    [[nodiscard]] qint64 firstSplitBatch();
    [[nodiscard]] qint64 firstInvalidUndo();

private:
    [[nodiscard]] Changes read(Query &query);
    [[nodiscard]] Step step(const QString &nextUndo, const QString &shown);
    [[nodiscard]] qint64 number(const QString &statement);
    Database &m_db;
    std::optional<Query> m_news;
};

} // namespace mra
