// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"
#include "store/engine/query.h"
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
    int version = 0;   ///< of the record after the edit; of a deletion, that before it plus one
    QByteArray before; ///< stored JSON; null: created
    QByteArray after;  ///< stored JSON; null: deleted
    QString hash;      ///< hexadecimal

    /// SHA-256 over the hash of the row before and all columns but `hash`, each as its length in
    /// bytes, a colon and its UTF-8 bytes; NULL as a dash and a colon.
    [[nodiscard]] QString hashAfter(const QString &previousHash) const;
    /// The record that the row is about; nothing where it says of none.
    [[nodiscard]] std::optional<RecordKey> key() const;
    // A side of the edit, none where its JSON is null; false where it cannot be read.
    [[nodiscard]] bool readBefore(SharedRecord &record) const
    {
        return read(before, version - 1, record);
    }
    [[nodiscard]] bool readAfter(SharedRecord &record) const
    {
        return read(after, version, record);
    }
    /// What the row says; nothing where a record of it cannot be read.
    [[nodiscard]] std::optional<Change> change() const;

private:
    [[nodiscard]] bool read(const QByteArray &json, int recordVersion, SharedRecord &record) const;
};

/// The log of a base. All functions belong into a transaction of the caller and throw StoreError.
class ChangeLog
{
public:
    explicit ChangeLog(Database &db)
        : m_db(db)
    {
    }

    /// The last row, of which only seq and hash are read; zero and empty where there is none.
    [[nodiscard]] LogRow end();
    /// The hash of the row; empty where there is none.
    [[nodiscard]] QString hashAt(qint64 seq);
    /// Writes the row of an edit, of which batch, who, at, schema and reason stand in `row`; that
    /// holds the last row and then becomes the new one. Under the write lock.
    void append(const Edit &edit, LogRow &row);
    /// Writes the row as it stands.
    void insert(const LogRow &row);

    /// What the log holds after a row.
    struct News
    {
        QString hash;    ///< of the row; empty where there is none
        Changes changes; ///< after it
        LogRow end;      ///< the last row, as end() has it
    };
    /// Asks for the row `seq` and those after it. takeNews() reads them, and throws Damaged where
    /// one of them is not what was written.
    void askForNews(qint64 seq);
    [[nodiscard]] News takeNews(qint64 seq);
    /// Calls visit(change) for every change of the batch, oldest first. Throws Damaged where one is
    /// not what was written.
    void eachOf(const QString &batch, const std::function<void(const Change &)> &visit);
    [[nodiscard]] bool contains(const QString &batch);
    /// The newest, oldest first; all where count is 0.
    [[nodiscard]] Changes newest(int count);
    /// What happened to one record, oldest first.
    [[nodiscard]] Changes of(const RecordKey &key);
    /// The steps that this user can take back and do again next, without reading others.
    [[nodiscard]] Steps stepsOf(const QString &user);
    /// From `lastSeq` back to the row that follows the last one, by number, that was written until
    /// the instant, newest first.
    [[nodiscard]] Changes backTo(const QString &at, qint64 lastSeq);
    /// Throws Damaged where one of the newest `count` rows is not what was written.
    void requireWhole(qint64 count);
    /// Calls visit(row) for every row in order until it returns false.
    void each(const std::function<bool(LogRow &&)> &visit);

    /// The last versions that records of these keys had, deleted ones included; without those that
    /// never were.
    [[nodiscard]] QHash<RecordKey, int> lastVersions(const QSet<RecordKey> &keys);
    /// Of all batches, without reading any record. Throws Damaged where they contradict each other.
    [[nodiscard]] Standings standings();
    /// A row of a batch whose rows do not stand together, and the first row that undoes what does
    /// not stand before it; 0 where there is none.
    [[nodiscard]] qint64 firstScattered();
    [[nodiscard]] qint64 firstGroundless();

private:
    [[nodiscard]] Changes read(Query &query);
    [[nodiscard]] Step step(const QString &toUndo, const QString &shown);
    [[nodiscard]] qint64 number(const QString &statement);
    Database &m_db;
    std::optional<Query> m_news;
};

} // namespace mra
