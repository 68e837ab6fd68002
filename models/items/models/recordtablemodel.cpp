// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/models/recordtablemodel_p.h"
#include "items/texts/columntext.h"
#include "items/texts/wordtext.h"

namespace mra {

// --- What the page tells

RecordTableModel::RecordTableModel(RecordKind kind, const std::shared_ptr<Derived> &derived,
                                   QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(this, kind, derived))
{
}

RecordTableModel::~RecordTableModel() = default;

void RecordTableModel::setWatched(bool isWatched)
{
    d->isWatched = isWatched;
    if (isWatched && d->areFactsDue)
        d->makeFacts();
}

void RecordTableModel::setSnapshot(const Snapshot &snapshot)
{
    if (d->hasSameRecords(snapshot)) {
        // Rows and selection stay; other kinds may differ.
        d->snapshot = snapshot;
        d->sortKeys.clear();
        d->findMet();
        d->makeFacts();
        return;
    }
    beginResetModel();
    d->snapshot = snapshot;
    d->makeFacts();
    d->facts.clear();
    d->facetCounts.clear();
    d->sortKeys.clear();
    d->findMet();
    d->rows = d->sorted(d->wantedIds());
    d->rowNumbers.clear();
    endResetModel();
    Q_EMIT facetsChanged();
}

void RecordTableModel::applyChanges(const Changes &changes, const Snapshot &snapshot)
{
    // Facts of one record cost some tenths of a millisecond; beyond this many all wait for the
    // pool.
    constexpr qsizetype few = 100;
    d->snapshot = snapshot;
    QSet<QString> changed;
    for (const Change &change : changes) {
        const RecordKey key = change.edit.key();
        if (key.kind != d->kind) {
            d->sortKeys.clear(); // cells may name the record
            continue;
        }
        if (changed.contains(key.id))
            continue;
        changed.insert(key.id);
        d->sortKeys.remove(key.id);
        if (!snapshot.find(key))
            d->facts.remove(key.id);
        else if (d->isWatched && changed.size() <= few)
            d->facts.insert(key.id, factsOf(key, *d->derived->on(snapshot, d->filter.on), d->filter,
                                            d->facts.value(key.id)));
    }
    d->narrow();
    d->tellChanged(changed);
    Q_EMIT facetsChanged();
    d->makeFacts(); // after which all cells are told of
}

void RecordTableModel::setLanguage(const QString &language)
{
    if (language == d->language)
        return;
    d->language = language;
    d->collator.reset();
    d->sortKeys.clear();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    d->update();
    d->tellAllChanged();
    Q_EMIT facetsChanged();
}

void RecordTableModel::setFilter(const Filter &filter)
{
    if (filter == d->filter)
        return;
    d->filter = filter;
    d->makeFacts();
}

void RecordTableModel::setSearch(const QString &text)
{
    d->search = SearchQuery(text);
    d->narrow();
    Q_EMIT facetsChanged();
}

void RecordTableModel::setFacet(const QString &facet, const QStringList &values)
{
    if (values.isEmpty())
        d->choice.remove(facet);
    else
        d->choice.insert(facet, values);
    d->narrow();
    Q_EMIT facetsChanged();
}

void RecordTableModel::clearFacets()
{
    d->choice.clear();
    d->narrow();
    Q_EMIT facetsChanged();
}

const QMap<QString, QStringList> &RecordTableModel::chosenFacets() const
{
    return d->choice;
}

void RecordTableModel::setIds(const std::optional<QStringList> &ids)
{
    d->only = ids;
    d->narrow();
    Q_EMIT facetsChanged();
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount() || (column == d->sortColumn && order == d->sortOrder))
        return;
    if (column != d->sortColumn)
        d->sortKeys.clear();
    d->sortColumn = column;
    d->sortOrder = order;
    d->update();
}

// --- What the page asks

RecordKind RecordTableModel::kind() const
{
    return d->kind;
}

QList<Facet> RecordTableModel::facets() const
{
    if (d->facetCounts.isEmpty())
        d->countFacets();
    return labelledFacets(d->kind, d->choice, d->facetCounts, d->snapshot, d->language);
}

QStringList RecordTableModel::ids() const
{
    return d->rows;
}

int RecordTableModel::totalCount() const
{
    return int(d->snapshot.size(d->kind));
}

RecordKey RecordTableModel::keyAt(int row) const
{
    Q_ASSERT(row >= 0 && row < d->rows.size());
    return {d->kind, d->rows[row]};
}

int RecordTableModel::rowOf(const RecordKey &key) const
{
    return key.kind == d->kind ? d->rowOf(key.id) : -1;
}

QStringList RecordTableModel::columnKeys() const
{
    QStringList keys;
    for (const RecordColumn &column : d->columns)
        keys << column.key;
    return keys;
}

int RecordTableModel::columnOf(const QString &key) const
{
    return int(columnKeys().indexOf(key));
}

bool RecordTableModel::isShownByDefault(int column) const
{
    return d->columns[column].isShown;
}

bool RecordTableModel::isReady() const
{
    return !d->areFactsDue && !d->background.isRunning() && !d->ordering.isActive() &&
           !d->isAwaited;
}

RecordKind RecordTableModel::countedKind(int column) const
{
    return columnKeys().value(column) == QLatin1String("members_on_day") ? RecordKind::Territory
                                                                         : RecordKind::Agreement;
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->columns.size());
}

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString &id = d->rows[index.row()];
    const RecordFacts &facts = d->factsOf(id);
    const QString &column = d->columns[index.column()].key;
    switch (role) {
    case Qt::DisplayRole:
        return d->cell(id, index.column()).text;
    case Qt::AccessibleTextRole:
        return cellName(data(index, Qt::DisplayRole).toString());
    case SortKeyRole: {
        const Cell cell = d->cell(id, index.column());
        return cell.number ? QVariant(*cell.number) : QVariant(cell.text);
    }
    case RecordKeyRole:
        return QVariant::fromValue(RecordKey{d->kind, id});
    case TerritoriesRole:
        return d->cell(id, index.column()).territories;
    case StatusRole:
        return facts.status && column == QLatin1String("derived_status")
                   ? QVariant::fromValue(*facts.status)
                   : QVariant();
    case RungRole:
        return facts.coverage && column == QLatin1String("coverage")
                   ? QVariant::fromValue(facts.coverage->rung)
                   : QVariant();
    case Qt::TextAlignmentRole:
        return isOfNumbers(column) ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter))
                                   : QVariant();
    case CountedRole:
        return column == QLatin1String("agreements")          ? QVariant(facts.agreements)
               : column == QLatin1String("former_agreements") ? QVariant(facts.formerAgreements)
               : column == QLatin1String("members_on_day")    ? QVariant(facts.territories)
                                                              : QVariant();
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const QString &column = d->columns[section].key;
    if (role == Qt::TextAlignmentRole && isOfNumbers(column))
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return (columnLabel(column) + QLatin1Char('\n') + columnRule(d->kind, column)).trimmed();
    return role == Qt::DisplayRole ? QVariant(columnLabel(column)) : QVariant();
}

} // namespace mra
