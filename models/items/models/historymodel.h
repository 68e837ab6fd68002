// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"
#include "store/logsteps.h"

#include <QAbstractTableModel>

namespace mra {

/// Which steps of the log are shown. An empty condition lets all steps pass.
struct HistoryFilter
{
    QString who;
    std::optional<RecordKind> kind; ///< of a record that the step touched
    QString since;                  ///< UTC, ISO 8601, as in the log
    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

/// The change log in words: one row per step, newest first. It holds all steps that were read so
/// far, from the newest back, even if search or filter hide them. needsSteps(), neededTexts() and
/// moreWanted() tell what must be read next.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, WhoColumn, WhatColumn, ReasonColumn, ColumnCount };
    enum Role {
        BatchRole = Qt::UserRole + 1, ///< QString
        IsUndoneRole,                 ///< bool: a later batch undid it, and is not undone itself
        IsUndoRole,                   ///< bool: it undoes another batch
        IsSeedRole                    ///< bool: the reference data, never undone
    };

    explicit HistoryModel(QObject *parent = nullptr);
    ~HistoryModel() override;

    /// Forgets all steps, before those of another log are set.
    void clear();
    /// Sets the steps of the log that were read so far, newest first and without a gap; `isWhole`
    /// if the oldest step is among them. Newer and older steps are added to those that it has.
    void setSteps(const LogSteps &steps, bool isWhole, const Snapshot &snapshot);
    void setLanguage(const QString &language);
    void setFilter(const HistoryFilter &filter);
    /// Every word must occur in the name of the user, in the reason, or in the id or name of the
    /// record of one change. A step is not shown before its texts were added.
    void setSearch(const QString &text);

    [[nodiscard]] bool hasSteps() const;
    /// Whether search or filter need older steps to find all rows.
    [[nodiscard]] bool needsSteps() const;
    /// A range of rows of the log.
    struct Part
    {
        qint64 seq = 0; ///< number of the first row
        qint64 count = 0;
    };
    /// What must be read next for the search; nullopt if it has all texts, or is still making some.
    [[nodiscard]] std::optional<Part> neededTexts() const;
    /// Takes the changes in such a part. Their texts are made in the thread pool; textsMade() is
    /// emitted when they are ready.
    void addTexts(const Part &part, const Changes &changes);
    /// Whether search and filter were applied to all steps that were set.
    [[nodiscard]] bool isSettled() const;

    [[nodiscard]] const LogStep &stepAt(int row) const;
    [[nodiscard]] QString batchAt(int row) const { return stepAt(row).first.batch; }
    [[nodiscard]] int rowOf(const QString &batch) const; ///< -1: not among the rows
    /// The changes of a step in sentences, record by record and field by field, and how many more
    /// there are. `changes` are the first ones of the step.
    [[nodiscard]] QStringList details(const LogStep &step, const Changes &changes) const;

    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void moreWanted(); ///< a view was scrolled to the end of the steps that were set
    void textsMade();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mra
