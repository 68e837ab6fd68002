// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/models/recordtablemodel.h"

#include "domain/checks/relations.h"
#include "items/derived/background.h"
#include "items/derived/derived.h"
#include "items/models/narrowing.h"
#include "items/models/rowchanges.h"
#include "items/models/rowids.h"
#include "items/models/roworder.h"
#include "items/texts/wordtext.h"

#include <QElapsedTimer>
#include <QTimer>

namespace mra {

/// The rows and their data.
class RecordTableModel::Private
{
public:
    Private(RecordTableModel *model, RecordKind recordKind, const QList<RecordColumn> &itsColumns,
            const std::shared_ptr<Derived> &sharedDerived)
        : q(model)
        , kind(recordKind)
        , columns(itsColumns)
        , derived(sharedDerived)
        , asked(
              kind, sharedDerived->names(),
              [this](const QString &id) { return rows.rowOf(id) >= 0; }, [this] { tellFound(); })
        , background([this](const FactsOfAll &made) { take(made); })
        , placing([this](const QString &id) { return cell(id, sortColumn); })
    {
        ordering.callOnTimeout([this] { makeOrder(); });
    }

    [[nodiscard]] const RecordFacts &factsOf(const QString &id) const;
    [[nodiscard]] Cell cell(const QString &id, int column) const;
    [[nodiscard]] QStringList wantedIds() const { return asked.idsIn(snapshot, facts); }
    [[nodiscard]] bool isOrderAwaited(const QStringList &wanted);
    void makeOrder();
    [[nodiscard]] bool hasSameRecords(const Snapshot &other) const;
    void makeFacts();
    void take(const FactsOfAll &made);
    void tellFound();
    void narrow();
    void update();
    void tellChanged(const QSet<QString> &ids);
    void tellAllChanged();

    RecordTableModel *const q;
    const RecordKind kind;
    const QList<RecordColumn> columns;
    const std::shared_ptr<Derived> derived;

    Snapshot snapshot;
    Filter filter;
    QString language = QStringLiteral("en");
    Narrowing asked;

    bool isWatched = true;
    bool areFactsDue = false; ///< to be made when it is watched again
    FactsOfAll facts;
    Background<FactsOfAll> background;
    FacetCounts facetCounts; ///< counted when asked for

    int sortColumn = 0;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    RowOrder placing; ///< by the sort column
    QTimer ordering;  ///< runs while many sort keys are computed, some per turn
    RowIds rows;
};

// --- What the page tells

RecordTableModel::RecordTableModel(RecordKind kind, const std::shared_ptr<Derived> &derived,
                                   QObject *parent)
    : RecordTableModel(kind, columnsOf(kind), derived, parent)
{
}

RecordTableModel::RecordTableModel(RecordKind kind, const QList<RecordColumn> &columns,
                                   const std::shared_ptr<Derived> &derived, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(this, kind, columns, derived))
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
        d->placing.forget();
        d->asked.search(d->snapshot);
        d->makeFacts();
        return;
    }
    beginResetModel();
    d->snapshot = snapshot;
    d->makeFacts();
    d->facts.clear();
    d->facetCounts.clear();
    d->placing.forget();
    d->asked.search(d->snapshot);
    d->rows.set(d->placing.sorted(d->wantedIds(), d->sortOrder));
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
            d->placing.forget(); // cells may name the record
            continue;
        }
        if (changed.contains(key.id))
            continue;
        changed.insert(key.id);
        d->placing.forget(key.id);
        if (!snapshot.find(key))
            d->facts.remove(key.id);
        else if (d->isWatched && changed.size() <= few)
            d->facts.insert(key.id, factsOf(key, *d->derived->on(snapshot, d->filter.on), d->filter,
                                            d->facts.value(key.id)));
    }
    d->narrow();
    d->tellChanged(changed);
    Q_EMIT facetsChanged();
    d->makeFacts(); // all cells are reported as changed when these are ready
}

void RecordTableModel::setLanguage(const QString &language)
{
    if (language == d->language)
        return;
    d->language = language;
    d->placing.setLanguage(language);
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
    d->asked.setSearch(text);
    d->narrow();
    Q_EMIT facetsChanged();
}

void RecordTableModel::setFacet(const QString &facet, const QStringList &values)
{
    FacetChoice choice = d->asked.facets();
    if (values.isEmpty())
        choice.remove(facet);
    else
        choice.insert(facet, values);
    setFacets(choice);
}

void RecordTableModel::setFacets(const FacetChoice &choice)
{
    d->asked.setFacets(choice);
    d->narrow();
    Q_EMIT facetsChanged();
}

const FacetChoice &RecordTableModel::chosenFacets() const
{
    return d->asked.facets();
}

void RecordTableModel::setIds(const std::optional<QStringList> &ids)
{
    d->asked.setIds(ids);
    d->narrow();
    Q_EMIT facetsChanged();
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount() || (column == d->sortColumn && order == d->sortOrder))
        return;
    if (column != d->sortColumn)
        d->placing.forget();
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
        d->facetCounts = d->asked.countsIn(d->snapshot, d->facts);
    return labelledFacets(d->kind, d->asked.facets(), d->facetCounts, d->snapshot, d->language);
}

QStringList RecordTableModel::ids() const
{
    return d->rows.all();
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
    return key.kind == d->kind ? d->rows.rowOf(key.id) : -1;
}

const QList<RecordColumn> &RecordTableModel::columns() const
{
    return d->columns;
}

int RecordTableModel::columnOf(const QString &key) const
{
    const auto found = std::find_if(d->columns.cbegin(), d->columns.cend(),
                                    [&key](const RecordColumn &each) { return each.key == key; });
    return found == d->columns.cend() ? -1 : int(found - d->columns.cbegin());
}

bool RecordTableModel::isReady() const
{
    return !d->areFactsDue && !d->background.isRunning() && !d->ordering.isActive() &&
           !d->asked.isAwaited();
}

int RecordTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

int RecordTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->columns.size());
}

namespace {

QVariant alignmentOf(const RecordColumn &column)
{
    return column.alignment ? QVariant(int(column.alignment)) : QVariant();
}

} // namespace

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString &id = d->rows[index.row()];
    const RecordFacts &facts = d->factsOf(id);
    const RecordColumn &column = d->columns[index.column()];
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
        return column.role == ColumnRole::Status && facts.status
                   ? QVariant::fromValue(*facts.status)
                   : QVariant();
    case RungRole:
        return column.role == ColumnRole::Rung && facts.coverage
                   ? QVariant::fromValue(facts.coverage->rung)
                   : QVariant();
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case CountedRole:
        return column.counted ? QVariant(facts.*column.counted->ids) : QVariant();
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const RecordColumn &column = d->columns[section];
    switch (role) {
    case Qt::DisplayRole:
        return column.label();
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case Qt::ToolTipRole:
        return column.counted ? column.label() + QLatin1Char('\n') + column.counted->rule()
                              : column.label();
    default:
        return {};
    }
}

// --- The rows

const RecordFacts &RecordTableModel::Private::factsOf(const QString &id) const
{
    static const RecordFacts none;
    const auto found = facts.constFind(id);
    return found == facts.constEnd() ? none : **found;
}

Cell RecordTableModel::Private::cell(const QString &id, int column) const
{
    return columns[column].cell(id, {snapshot, language, factsOf(id)});
}

void RecordTableModel::Private::tellFound()
{
    narrow();
    Q_EMIT q->facetsChanged();
    Q_EMIT q->ready();
}

/// Compares the records of the kind by identity: a record that was not edited is the same object.
bool RecordTableModel::Private::hasSameRecords(const Snapshot &other) const
{
    return withRecordType(
        kind, [&]<class T>(std::type_identity<T>) { return snapshot.all<T>() == other.all<T>(); });
}

void RecordTableModel::Private::makeFacts()
{
    areFactsDue = !isWatched;
    if (areFactsDue)
        return;
    background.start([kind = kind, state = snapshot, lens = filter, from = derived] {
        return mra::factsOf(kind, *from->on(state, lens.on), *from->relationsOf(state), lens);
    });
}

void RecordTableModel::Private::take(const FactsOfAll &made)
{
    facts = made;
    facetCounts.clear();
    if (columns[sortColumn].isOfFacts)
        placing.forget();
    if (asked.isAsked() || placing.isForgotten())
        update(); // else rows and order do not depend on the facts
    tellAllChanged();
    Q_EMIT q->facetsChanged();
    Q_EMIT q->ready();
}

/// The conditions, or the answers of the records, have changed.
void RecordTableModel::Private::narrow()
{
    facetCounts.clear();
    asked.search(snapshot);
    update();
}

/// Whether many sort keys are still missing, such as after a change of the sort column. The rows
/// then keep their order until the keys are computed.
bool RecordTableModel::Private::isOrderAwaited(const QStringList &wanted)
{
    constexpr qsizetype few = 500;
    const auto isMissing = [this](const QString &id) { return !placing.knows(id); };
    const bool areMany = std::count_if(wanted.cbegin(), wanted.cend(), isMissing) > few;
    areMany ? ordering.start() : ordering.stop();
    return areMany;
}

/// Computes sort keys for some time, then returns to the event loop.
void RecordTableModel::Private::makeOrder()
{
    constexpr qint64 most = 10; // milliseconds
    QElapsedTimer timer;
    timer.start();
    const QStringList wanted = wantedIds();
    for (const QString &id : wanted) {
        if (timer.hasExpired(most))
            return;
        placing.learn(id);
    }
    ordering.stop();
    update();
    Q_EMIT q->ready();
}

/// Updates the rows by search, facets and order, and signals exactly what changed.
void RecordTableModel::Private::update()
{
    const QStringList ids = wantedIds();
    const QStringList wanted =
        rows.size() > 0 && isOrderAwaited(ids) ? rows.inOrder(ids) : placing.sorted(ids, sortOrder);
    if (wanted == rows.all())
        return;
    const RowChanges steps(rows.all(), wanted);
    if (steps.areMany()) {
        q->beginResetModel();
        rows.set(wanted);
        q->endResetModel();
        return;
    }
    for (const RowRange &range : steps.removals()) {
        q->beginRemoveRows({}, range.first, range.last);
        rows.remove(range.first, range.count());
        q->endRemoveRows();
    }
    if (rows.all() != steps.kept()) {
        Q_EMIT q->layoutAboutToBeChanged({}, VerticalSortHint);
        const QStringList before = rows.set(steps.kept());
        const QModelIndexList old = q->persistentIndexList();
        QModelIndexList moved;
        for (const QModelIndex &index : old)
            moved << q->index(rows.rowOf(before[index.row()]), index.column());
        q->changePersistentIndexList(old, moved);
        Q_EMIT q->layoutChanged({}, VerticalSortHint);
    }
    for (const RowRange &range : steps.insertions()) {
        q->beginInsertRows({}, range.first, range.last);
        for (int row = range.first; row <= range.last; ++row)
            rows.insert(row, wanted[row]);
        q->endInsertRows();
    }
    Q_ASSERT(rows.all() == wanted);
}

void RecordTableModel::Private::tellChanged(const QSet<QString> &ids)
{
    for (const QString &id : ids) {
        const int row = rows.rowOf(id);
        if (row >= 0)
            Q_EMIT q->dataChanged(q->index(row, 0), q->index(row, int(columns.size()) - 1));
    }
}

void RecordTableModel::Private::tellAllChanged()
{
    if (rows.size() > 0)
        Q_EMIT q->dataChanged(q->index(0, 0),
                              q->index(int(rows.size()) - 1, int(columns.size()) - 1));
}

} // namespace mra
