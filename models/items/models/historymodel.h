// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"

#include <QAbstractTableModel>

namespace mra {

/// Which batches of the log are shown. What is empty lets all pass.
struct HistoryFilter
{
    QString who;
    std::optional<RecordKind> kind; ///< of a record that the batch touched
    QString since;                  ///< UTC, ISO 8601, as in the log
    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

/// The change log in words: one row a batch, newest first. It knows the whole log, whatever it
/// shows of it, and grows with the news.
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

    /// Another log as a whole.
    void setChanges(const Changes &changes, const Snapshot &snapshot);
    /// News, oldest first; those that are known already are passed over.
    void addChanges(const Changes &changes, const Snapshot &snapshot);
    void setLanguage(const QString &language);
    void setFilter(const HistoryFilter &filter);
    /// Every word must occur in who, reason, or the id or name of a record. The texts of a long log
    /// are made in the thread pool; the rows follow when they are ready.
    void setSearch(const QString &text);

    [[nodiscard]] QString batchAt(int row) const;
    [[nodiscard]] int rowOf(const QString &batch) const; ///< -1: not among the rows
    [[nodiscard]] QStringList people() const;            ///< who changed anything, in order
    [[nodiscard]] Changes changesAt(int row) const;      ///< oldest first
    /// The row in sentences, record by record and field by field, at most `most` records.
    [[nodiscard]] QStringList detailsAt(int row, int most = 100) const;
    [[nodiscard]] const Changes &changes() const; ///< the whole log, oldest first

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace mra
