// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/historymodel.h"

#include "items/datetext.h"
#include "items/fieldchange.h"
#include "items/recordtext.h"
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
    void update();
    [[nodiscard]] const Change &firstOf(int row) const
    {
        return changes[batches[rows[row]].changes.first()];
    }
    [[nodiscard]] QString whatOf(const Batch &batch) const;
    [[nodiscard]] QString reasonOf(const Change &change) const;
    [[nodiscard]] bool isMet(const Batch &batch) const;

    HistoryModel *const q;
    Snapshot snapshot;
    Changes changes;
    QString language = QStringLiteral("en");
    SearchQuery search{QString()};
    QList<Batch> batches; ///< newest first
    QList<int> rows;      ///< the batches that are shown
};

/// The changes as batches. A batch is undone where one that undoes it is not undone itself.
void HistoryModel::Private::read()
{
    batches.clear();
    QSet<QString> undone;
    for (int i = int(changes.size()) - 1; i >= 0; --i) {
        const Change &change = changes[i];
        if (batches.isEmpty() || batches.last().id != change.batch)
            batches.append({change.batch, {}, undone.contains(change.batch)});
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

void HistoryModel::Private::update()
{
    q->beginResetModel();
    rows.clear();
    for (int i = 0; i < batches.size(); ++i) {
        if (isMet(batches[i]))
            rows << i;
    }
    q->endResetModel();
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
        parts << tr("%n record(s) created", nullptr, created);
    if (changed > 0)
        parts << tr("%n record(s) changed", nullptr, changed);
    if (deleted > 0)
        parts << tr("%n record(s) deleted", nullptr, deleted);
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
    d->changes = changes;
    d->snapshot = snapshot;
    d->read();
    d->update();
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
    if (!d->rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void HistoryModel::setSearch(const QString &text)
{
    d->search = SearchQuery(text);
    d->update();
}

QString HistoryModel::batchAt(int row) const
{
    return d->batches[d->rows[row]].id;
}

Changes HistoryModel::changesAt(int row) const
{
    Changes changes;
    for (const int i : d->batches[d->rows[row]].changes)
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
        details << tr("And %n more record(s).", nullptr, more);
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
    const Batch &batch = d->batches[d->rows[index.row()]];
    const Change &change = d->firstOf(index.row());
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
