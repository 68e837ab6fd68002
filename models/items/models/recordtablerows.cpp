// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/checks/relations.h"
#include "items/models/recordtablemodel_p.h"
#include "items/models/rowchanges.h"

#include <QElapsedTimer>

namespace mra {

namespace {

/// Below, at or above zero as `a` stands before, with or behind `b`; both filled.
int compare(const CellOrder &a, const CellOrder &b)
{
    if (a.number && b.number)
        return *a.number < *b.number ? -1 : int(*a.number > *b.number);
    if (a.text && b.text)
        return a.text->compare(*b.text);
    return a.number ? -1 : 1;
}

} // namespace

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

/// Looks anew for the records that the search meets.
void RecordTableModel::Private::findMet()
{
    met.clear();
    isAwaited = false;
    if (search.isEmpty())
        return;
    names.setSnapshot(snapshot);
    const NamePool::Shared pool = names.pool();
    isAwaited = !pool;
    if (!pool)
        return;
    const std::vector<Match> all = pool->find(search);
    const auto [first, end] = pool->placesOf(kind);
    met.assign(all.begin() + ptrdiff_t(first), all.begin() + ptrdiff_t(end));
}

/// Those that are shown stay so until the names are there.
bool RecordTableModel::Private::isMet(size_t place, const QString &id) const
{
    if (search.isEmpty())
        return true;
    return isAwaited ? rowOf(id) >= 0 : met[place] != Match::None;
}

void RecordTableModel::Private::tellFound()
{
    narrow();
    Q_EMIT q->facetsChanged();
    Q_EMIT q->ready();
}

/// The ids that pass search and facets, in the order of the table. Records without facts yet pass
/// only where nothing is asked.
QStringList RecordTableModel::Private::wantedIds() const
{
    const QList<QStringList> answers = chosenOf(kind, choice);
    const bool isAsked = isNarrowed();
    const QSet<QString> chosen =
        only ? QSet<QString>(only->cbegin(), only->cend()) : QSet<QString>();
    QStringList ids;
    withRecordType(kind, [&]<class T>(std::type_identity<T>) {
        size_t place = 0;
        for (const auto &record : snapshot.all<T>()) {
            const QString &id = record->id.value;
            const bool isFound = isMet(place++, id);
            if (!isFound || (only && !chosen.contains(id)))
                continue;
            const auto known = facts.constFind(id);
            if (!isAsked || (known != facts.constEnd() && passes(answers, **known)))
                ids << id;
        }
    });
    return ids;
}

void RecordTableModel::Private::startCollator()
{
    collator = std::make_unique<QCollator>(QLocale(language));
    collator->setNumericMode(true);
    sortKeys.clear();
}

const CellOrder &RecordTableModel::Private::keyOf(const QString &id)
{
    const auto known = sortKeys.constFind(id);
    if (known != sortKeys.constEnd())
        return *known;
    if (!collator)
        startCollator();
    const Cell shown = cell(id, sortColumn);
    CellOrder key{shown.number, {}};
    if (!key.number && !shown.text.isEmpty())
        key.text = collator->sortKey(shown.text);
    return *sortKeys.insert(id, key);
}

QStringList RecordTableModel::Private::sorted(const QStringList &wanted)
{
    for (const QString &id : wanted)
        (void)keyOf(id);
    struct Item
    {
        const CellOrder *key;
        const QString *id;
    };
    std::vector<Item> items;
    items.reserve(size_t(wanted.size()));
    for (const QString &id : wanted)
        items.push_back({&keyOf(id), &id});
    // A stable sort keeps those with equal keys in the order of their ids.
    std::stable_sort(items.begin(), items.end(), [this](const Item &a, const Item &b) {
        if (a.key->isEmpty() || b.key->isEmpty())
            return !a.key->isEmpty() && b.key->isEmpty();
        const int order = compare(*a.key, *b.key);
        return sortOrder == Qt::AscendingOrder ? order < 0 : order > 0;
    });
    QStringList ids;
    ids.reserve(wanted.size());
    for (const Item &item : items)
        ids << *item.id;
    return ids;
}

int RecordTableModel::Private::rowOf(const QString &id) const
{
    if (rowNumbers.isEmpty()) {
        for (int row = 0; row < rows.size(); ++row)
            rowNumbers.insert(rows[row], row);
    }
    return rowNumbers.value(id, -1);
}

/// Of the kind of the table, by identity: what was not edited is the same object.
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
        sortKeys.clear();
    if (isNarrowed() || sortKeys.isEmpty())
        update(); // else the rows and their order do not rest on the facts
    tellAllChanged();
    Q_EMIT q->facetsChanged();
    Q_EMIT q->ready();
}

/// What is asked of the records, or what they answer, is another.
void RecordTableModel::Private::narrow()
{
    facetCounts.clear();
    findMet();
    update();
}

void RecordTableModel::Private::countFacets() const
{
    QList<const RecordFacts *> records;
    const QSet<QString> chosen =
        only ? QSet<QString>(only->cbegin(), only->cend()) : QSet<QString>();
    withRecordType(kind, [&]<class T>(std::type_identity<T>) {
        size_t place = 0;
        for (const auto &record : snapshot.all<T>()) {
            const QString &id = record->id.value;
            const auto known = facts.constFind(id);
            if (isMet(place++, id) && known != facts.constEnd() && (!only || chosen.contains(id)))
                records << known->get();
        }
    });
    facetCounts = facetCountsOf(kind, choice, records);
}

/// Many keys of the order are missing, such as of another column: the rows keep the order that they
/// have until the keys are made.
bool RecordTableModel::Private::isOrderAwaited(const QStringList &wanted)
{
    constexpr qsizetype few = 500;
    const auto isMissing = [this](const QString &id) { return !sortKeys.contains(id); };
    const bool areMany = std::count_if(wanted.cbegin(), wanted.cend(), isMissing) > few;
    areMany ? ordering.start() : ordering.stop();
    return areMany;
}

/// Makes keys for a while, then lets the event loop turn.
void RecordTableModel::Private::makeOrder()
{
    constexpr qint64 most = 10; // milliseconds
    QElapsedTimer timer;
    timer.start();
    const QStringList wanted = wantedIds();
    for (const QString &id : wanted) {
        if (timer.hasExpired(most))
            return;
        (void)keyOf(id);
    }
    ordering.stop();
    update();
    Q_EMIT q->ready();
}

/// In the order of the rows, new ones at the end.
QStringList RecordTableModel::Private::inPresentOrder(const QStringList &wanted) const
{
    const QSet<QString> all(wanted.cbegin(), wanted.cend());
    QStringList ids;
    for (const QString &id : rows) {
        if (all.contains(id))
            ids << id;
    }
    for (const QString &id : wanted) {
        if (rowOf(id) < 0)
            ids << id;
    }
    return ids;
}

/// The rows as search, facets and order want them now, with the signals of exactly that change.
void RecordTableModel::Private::update()
{
    const QStringList asked = wantedIds();
    const QStringList wanted =
        !rows.isEmpty() && isOrderAwaited(asked) ? inPresentOrder(asked) : sorted(asked);
    if (wanted == rows)
        return;
    const RowChanges steps(rows, wanted);
    if (steps.areMany()) {
        q->beginResetModel();
        rows = wanted;
        rowNumbers.clear();
        q->endResetModel();
        return;
    }
    for (const RowRange &range : steps.removals()) {
        q->beginRemoveRows({}, range.first, range.last);
        rows.remove(range.first, range.count());
        rowNumbers.clear();
        q->endRemoveRows();
    }
    if (rows != steps.kept()) {
        Q_EMIT q->layoutAboutToBeChanged({}, VerticalSortHint);
        const QStringList before = std::exchange(rows, steps.kept());
        rowNumbers.clear();
        const QModelIndexList old = q->persistentIndexList();
        QModelIndexList moved;
        for (const QModelIndex &index : old)
            moved << q->index(rowOf(before[index.row()]), index.column());
        q->changePersistentIndexList(old, moved);
        Q_EMIT q->layoutChanged({}, VerticalSortHint);
    }
    for (const RowRange &range : steps.insertions()) {
        q->beginInsertRows({}, range.first, range.last);
        for (int row = range.first; row <= range.last; ++row)
            rows.insert(row, wanted[row]);
        rowNumbers.clear();
        q->endInsertRows();
    }
    Q_ASSERT(rows == wanted);
}

void RecordTableModel::Private::tellChanged(const QSet<QString> &ids)
{
    for (const QString &id : ids) {
        const int row = rowOf(id);
        if (row >= 0)
            Q_EMIT q->dataChanged(q->index(row, 0), q->index(row, int(columns.size()) - 1));
    }
}

void RecordTableModel::Private::tellAllChanged()
{
    if (!rows.isEmpty())
        Q_EMIT q->dataChanged(q->index(0, 0),
                              q->index(int(rows.size()) - 1, int(columns.size()) - 1));
}

} // namespace mra
