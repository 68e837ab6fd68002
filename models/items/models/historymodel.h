// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"
#include "store/logsteps.h"

#include <QAbstractTableModel>

namespace mra {

/// Which steps of the log are shown. What is empty lets all pass.
struct HistoryFilter
{
    QString who;
    std::optional<RecordKind> kind; ///< of a record that the step touched
    QString since;                  ///< UTC, ISO 8601, as in the log
    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

/// The change log in words: one row a step, newest first. It knows the steps that it was given,
/// from the newest back, whatever it shows of them; it tells when it needs more.
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

    /// Another log.
    void clear();
    /// The steps of one log as far as they are known, without a gap; `isWhole`: to its beginning.
    /// They may go on where those that are known end, at either side.
    void setSteps(const LogSteps &steps, bool isWhole, const Snapshot &snapshot);
    void setLanguage(const QString &language);
    void setFilter(const HistoryFilter &filter);
    /// Every word must occur in who, reason, or the id or name of a record. A row follows when the
    /// texts of its step are known.
    void setSearch(const QString &text);

    [[nodiscard]] bool hasSteps() const;
    /// Search or filter cannot tell all rows yet, as they need older steps.
    [[nodiscard]] bool needsSteps() const;
    /// Rows of the log.
    struct Part
    {
        qint64 seq = 0; ///< of the first
        qint64 count = 0;
    };
    /// What the search must read next; nothing where it has all, or is still at the last part.
    [[nodiscard]] std::optional<Part> neededTexts() const;
    /// What stands in such a part. Its texts are made in the thread pool; textsMade() tells when
    /// they are.
    void addTexts(const Part &part, const Changes &changes);
    /// Search and filter have said which of the known steps are rows.
    [[nodiscard]] bool isSettled() const;

    [[nodiscard]] const LogStep &stepAt(int row) const;
    [[nodiscard]] QString batchAt(int row) const { return stepAt(row).first.batch; }
    [[nodiscard]] int rowOf(const QString &batch) const; ///< -1: not among the rows
    /// The changes of a step in sentences, record by record and field by field: of `changes`, which
    /// are its first ones.
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
    void moreWanted(); ///< a view is at the end of the known steps
    void textsMade();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mra
