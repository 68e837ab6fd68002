// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/historymodel.h"

#include "items/datetext.h"
#include "items/fieldchange.h"
#include "items/recordtext.h"
#include "items/rowchanges.h"
#include "items/searchtext.h"
#include "items/vocabularytext.h"
#include "store/store.h"

#include <QSet>

namespace mra {

namespace {

/// What one submit did.
struct Batch
{
    QString id;
    QList<int> changes; ///< their places in the list of all, oldest first
    bool isUndone = false;
};

} // namespace

class HistoryModel::Private
{
public:
    explicit Private(HistoryModel *model)
        : q(model)
    {
    }

    void read();
    [[nodiscard]] QStringList wanted() const;
    void update();
    void tellAllChanged();
    [[nodiscard]] const Batch &batchOf(int row) const { return batches[places[rows[row]]]; }
    [[nodiscard]] QString whatOf(const Batch &batch) const;
    [[nodiscard]] QString reasonOf(const Change &change) const;
    [[nodiscard]] bool isMet(const Batch &batch) const;

    HistoryModel *const q;
    Snapshot snapshot;
    Changes changes;
    QString language = QStringLiteral("en");
    SearchQuery search{QString()};
    QList<Batch> batches;       ///< newest first
    QHash<QString, int> places; ///< of the batches, by id
    QStringList rows;           ///< ids of the batches that are shown
};

/// The changes as batches. A batch is undone where one that undoes it is not undone itself.
void HistoryModel::Private::read()
{
    batches.clear();
    places.clear();
    QSet<QString> undone;
    for (int i = int(changes.size()) - 1; i >= 0; --i) {
        const Change &change = changes[i];
        if (batches.isEmpty() || batches.last().id != change.batch) {
            places.insert(change.batch, int(batches.size()));
            batches.append({change.batch, {}, undone.contains(change.batch)});
        }
        batches.last().changes.prepend(i);
        if (!change.undoneBatch.isEmpty() && !batches.last().isUndone)
            undone.insert(change.undoneBatch);
    }
}

bool HistoryModel::Private::isMet(const Batch &batch) const
{
    if (search.isEmpty())
        return true;
    for (const int i : batch.changes) {
        const Change &change = changes[i];
        const RecordKey key = change.edit.key();
        const Record &record = change.edit.after ? *change.edit.after : *change.edit.before;
        if (search.isIn({change.who, reasonOf(change), key.id, nameOf(record, language)}))
            return true;
    }
    return false;
}

QStringList HistoryModel::Private::wanted() const
{
    QStringList ids;
    for (const Batch &batch : batches) {
        if (isMet(batch))
            ids << batch.id;
    }
    return ids;
}

/// The rows as the search wants them now; those that stay, stay selected.
void HistoryModel::Private::update()
{
    const QStringList next = wanted();
    const RowChanges steps(rows, next);
    for (const RowRange &range : steps.removals()) {
        q->beginRemoveRows({}, range.first, range.last);
        rows.remove(range.first, range.count());
        q->endRemoveRows();
    }
    for (const RowRange &range : steps.insertions()) {
        q->beginInsertRows({}, range.first, range.last);
        for (int row = range.first; row <= range.last; ++row)
            rows.insert(row, next[row]);
        q->endInsertRows();
    }
    tellAllChanged();
}

void HistoryModel::Private::tellAllChanged()
{
    if (!rows.isEmpty())
        Q_EMIT q->dataChanged(q->index(0, 0), q->index(int(rows.size()) - 1, ColumnCount - 1));
}

QString HistoryModel::Private::whatOf(const Batch &batch) const
{
    if (batch.changes.size() == 1)
        return describe(changes[batch.changes.first()], snapshot, language).first();
    int created = 0;
    int deleted = 0;
    for (const int i : batch.changes) {
        created += changes[i].edit.before ? 0 : 1;
        deleted += changes[i].edit.after ? 0 : 1;
    }
    const int changed = int(batch.changes.size()) - created - deleted;
    QStringList parts;
    if (created > 0)
        parts << tr("%Ln record(s) created", nullptr, created);
    if (changed > 0)
        parts << tr("%Ln record(s) changed", nullptr, changed);
    if (deleted > 0)
        parts << tr("%Ln record(s) deleted", nullptr, deleted);
    return listed(parts);
}

QString HistoryModel::Private::reasonOf(const Change &change) const
{
    return change.reason == Store::seedReason() ? tr("Reference data") : change.reason;
}

HistoryModel::HistoryModel(QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(this))
{
}

HistoryModel::~HistoryModel() = default;

void HistoryModel::setChanges(const Changes &changes, const Snapshot &snapshot)
{
    beginResetModel();
    d->rows.clear();
    d->changes = changes;
    d->snapshot = snapshot;
    d->read();
    d->rows = d->wanted();
    endResetModel();
}

void HistoryModel::addChanges(const Changes &changes, const Snapshot &snapshot)
{
    d->snapshot = snapshot;
    const qint64 known = d->changes.isEmpty() ? 0 : d->changes.last().seq;
    for (const Change &change : changes) {
        if (change.seq > known)
            d->changes << change;
    }
    d->read();
    d->update();
}

void HistoryModel::setLanguage(const QString &language)
{
    d->language = language;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    d->tellAllChanged();
}

void HistoryModel::setSearch(const QString &text)
{
    d->search = SearchQuery(text);
    d->update();
}

QString HistoryModel::batchAt(int row) const
{
    return d->rows[row];
}

Changes HistoryModel::changesAt(int row) const
{
    Changes changes;
    for (const int i : d->batchOf(row).changes)
        changes << d->changes[i];
    return changes;
}

QStringList HistoryModel::detailsAt(int row, int most) const
{
    QStringList details;
    const Changes changes = changesAt(row);
    for (const Change &change : changes.mid(0, most))
        details << describe(change, d->snapshot, d->language);
    if (const int more = int(changes.size()) - most; more > 0)
        details << tr("And %Ln more record(s).", nullptr, more);
    return details;
}

const Changes &HistoryModel::changes() const
{
    return d->changes;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Batch &batch = d->batchOf(index.row());
    const Change &change = d->changes[batch.changes.first()];
    switch (role) {
    case BatchRole:
        return batch.id;
    case IsUndoneRole:
        return batch.isUndone;
    case IsUndoRole:
        return !change.undoneBatch.isEmpty();
    case IsSeedRole:
        return change.reason == Store::seedReason();
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case TimeColumn:
        return shownInstant(change.at);
    case WhoColumn:
        return change.who;
    case WhatColumn:
        return d->whatOf(batch);
    case ReasonColumn:
        return d->reasonOf(change);
    default:
        Q_UNREACHABLE();
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case WhoColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    case ReasonColumn:
        return tr("Reason");
    default:
        return {};
    }
}

} // namespace mra
