// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/models/coveragemodel.h"

#include "domain/coverage/representation.h"
#include "items/derived/background.h"
#include "items/derived/derived.h"
#include "items/texts/recordtext.h"
#include "items/texts/statustext.h"
#include "items/texts/vocabularytext.h"
#include "items/texts/wordtext.h"

#include <QCollator>
#include <QLocale>

namespace mra {

namespace {

struct Region
{
    GroupId group;
    QStringList members;
};

/// What the thread pool computes: cells, and the regions with their members on the day.
struct Answer
{
    Filter filter;
    Snapshot snapshot;
    Coverage coverage;
    QHash<QString, CellRoutes> routes; ///< by territory
    QList<Region> regions;             ///< below the Belt and Road, which is the last
};

Region regionOf(const Geography &geography, const TerritoryGroup &group)
{
    Region region{group.id, {}};
    geography.membersOf(group.id).each(
        [&](int number) { region.members << geography.codeOf(number); });
    return region;
}

Answer answerTo(const Derived::Index &index, const Filter &filter)
{
    const Snapshot &snapshot = index->snapshot();
    const Geography &geography = index->geography();
    Answer answer{filter, snapshot, coverageOn(*index, filter.query()), {}, {}};
    for (auto cell = answer.coverage.cbegin(); cell != answer.coverage.cend(); ++cell) {
        if (cell->layer)
            answer.routes.insert(cell.key(), routesOfCell(*index, filter.query(), {cell.key()}));
    }
    const GroupId initiative = snapshot.groupOfRole(GroupRole::Initiative);
    for (const auto &group : snapshot.all<TerritoryGroup>()) {
        if (!initiative.isEmpty() && Ref::group(group->parent).namesSame(Ref::group(initiative)))
            answer.regions << regionOf(geography, *group);
    }
    if (const auto all = snapshot.find<TerritoryGroup>(initiative))
        answer.regions << regionOf(geography, *all);
    return answer;
}

} // namespace

class CoverageModel::Private
{
public:
    Private(CoverageModel *model, const std::shared_ptr<Derived> &sharedDerived)
        : q(model)
        , derived(sharedDerived)
        , background([this](const Answer &made) { take(made); })
    {
    }

    void ask()
    {
        isDue = !isWatched;
        if (isDue)
            return;
        background.start([state = snapshot, lens = filter, from = derived] {
            return answerTo(from->on(state, lens.on), lens);
        });
    }
    void take(const Answer &made);
    void order();
    [[nodiscard]] QString nameOf(const QString &code) const
    {
        return mra::nameOf(answer.snapshot, {RecordKind::Territory, code}, language);
    }
    [[nodiscard]] QVariant orderOf(const QString &code, int column) const;
    [[nodiscard]] QString textOf(const QString &code, int column) const;
    [[nodiscard]] CellRoutes routesOf(const QString &code) const
    {
        return answer.routes.value(code);
    }

    CoverageModel *const q;
    const std::shared_ptr<Derived> derived;
    Snapshot snapshot;
    Filter filter;
    QString language = QStringLiteral("en");
    Answer answer;
    QStringList rows; ///< codes
    bool isWatched = true;
    bool isDue = false; ///< to be computed when it is watched again
    int sortColumn = NameColumn;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    Background<Answer> background;
};

void CoverageModel::Private::take(const Answer &made)
{
    // The same countries under another filter: a view keeps its selection.
    if (answer.coverage.keys() == made.coverage.keys()) {
        answer = made;
        q->sort(sortColumn, sortOrder);
        q->tellAllChanged();
    } else {
        q->beginResetModel();
        answer = made;
        rows = answer.coverage.keys();
        order();
        q->endResetModel();
    }
    Q_EMIT q->ready();
}

QVariant CoverageModel::Private::orderOf(const QString &code, int column) const
{
    const CoverageCell cell = answer.coverage.value(code);
    switch (column) {
    case RungColumn:
        return int(cell.rung);
    case FlagsColumn:
        return cell.flags.size();
    case LayerColumn:
        return cell.layer ? int(*cell.layer) : int(keysOf<Layer>.size());
    case AgreementsColumn:
        return int(routesOf(code).agreements.size());
    default:
        return nameOf(code);
    }
}

QString CoverageModel::Private::textOf(const QString &code, int column) const
{
    const CoverageCell cell = answer.coverage.value(code);
    switch (column) {
    case NameColumn:
        return nameOf(code);
    case RungColumn:
        return labelOf(cell.rung);
    case FlagsColumn:
        return cell.flags.isEmpty() ? QString() : labelOf(cell.flags);
    case LayerColumn:
        return cell.layer ? labelOf(*cell.layer) : QString();
    case AgreementsColumn:
        return QLocale().toString(routesOf(code).agreements.size());
    default:
        Q_UNREACHABLE();
    }
}

/// By the sort column, then by name.
void CoverageModel::Private::order()
{
    QCollator collator{QLocale(language)};
    collator.setNumericMode(true);
    struct Item
    {
        QString code;
        int number;
        QCollatorSortKey name;
    };
    std::vector<Item> items;
    for (const QString &code : std::as_const(rows))
        items.push_back({code, sortColumn == NameColumn ? 0 : orderOf(code, sortColumn).toInt(),
                         collator.sortKey(nameOf(code))});
    const bool isDown = sortOrder == Qt::DescendingOrder;
    std::stable_sort(items.begin(), items.end(), [&](const Item &a, const Item &b) {
        if (a.number != b.number)
            return isDown ? b.number < a.number : a.number < b.number;
        return isDown && sortColumn == NameColumn ? b.name < a.name : a.name < b.name;
    });
    rows.clear();
    for (const Item &item : items)
        rows << item.code;
}

CoverageModel::CoverageModel(const std::shared_ptr<Derived> &derived, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(this, derived))
{
}

CoverageModel::~CoverageModel() = default;

void CoverageModel::setWatched(bool isWatched)
{
    d->isWatched = isWatched;
    if (isWatched && d->isDue)
        d->ask();
}

void CoverageModel::setSnapshot(const Snapshot &snapshot)
{
    d->snapshot = snapshot;
    d->ask();
}

void CoverageModel::setFilter(const Filter &filter)
{
    if (filter == d->filter)
        return;
    d->filter = filter;
    d->ask();
}

void CoverageModel::setLanguage(const QString &language)
{
    d->language = language;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    sort(d->sortColumn, d->sortOrder);
    tellAllChanged();
}

void CoverageModel::tellAllChanged()
{
    if (!d->rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

bool CoverageModel::isReady() const
{
    return !d->background.isRunning();
}

const Filter &CoverageModel::filter() const
{
    return d->answer.filter;
}

bool CoverageModel::hasHome() const
{
    return d->answer.snapshot.contains<Territory>(d->answer.filter.home);
}

const Coverage &CoverageModel::coverage() const
{
    return d->answer.coverage;
}

CellRoutes CoverageModel::routesOf(const QString &territory) const
{
    return d->routesOf(territory);
}

int CoverageModel::rowOf(const QString &territory) const
{
    return int(d->rows.indexOf(territory));
}

RungCounts CoverageModel::counts() const
{
    RungCounts counts{};
    for (const CoverageCell &cell : d->answer.coverage)
        ++counts[static_cast<size_t>(cell.rung)];
    return counts;
}

QList<RegionTotal> CoverageModel::regionTotals() const
{
    QList<RegionTotal> totals;
    for (const Region &region : d->answer.regions) {
        RegionTotal total;
        total.group = region.group;
        total.name = mra::nameOf(d->answer.snapshot, Ref::group(region.group), d->language);
        total.members = int(region.members.size());
        total.isCounted = hasHome();
        for (const QString &code : region.members) {
            const auto cell = d->answer.coverage.constFind(code);
            if (cell == d->answer.coverage.constEnd())
                continue;
            const auto rung = static_cast<size_t>(cell->rung);
            ++total.counts[rung];
            total.territories[rung] << code;
        }
        totals << total;
    }
    return totals;
}

int CoverageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(d->rows.size());
}

int CoverageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CoverageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString &code = d->rows[index.row()];
    const CoverageCell cell = d->answer.coverage.value(code);
    switch (role) {
    case Qt::DisplayRole:
        return d->textOf(code, index.column());
    case Qt::ToolTipRole:
        return index.column() == RungColumn || index.column() == FlagsColumn
                   ? sentencesOf(cell.flags, d->routesOf(code).heldBy).join(QLatin1Char('\n'))
                   : QVariant();
    case Qt::AccessibleTextRole:
        return cellName(data(index, Qt::DisplayRole).toString());
    case Qt::TextAlignmentRole:
        return index.column() == AgreementsColumn
                   ? QVariant(int(Qt::AlignTrailing | Qt::AlignVCenter))
                   : QVariant();
    case RungRole:
        return QVariant::fromValue(cell.rung);
    case LayerRole:
        return cell.layer ? QVariant::fromValue(*cell.layer) : QVariant();
    case TerritoryRole:
        return code;
    case AgreementsRole: {
        QStringList ids;
        for (const AgreementId &id : d->routesOf(code).agreements)
            ids << id.value;
        return ids;
    }
    case SortKeyRole:
        return d->orderOf(code, index.column());
    default:
        return {};
    }
}

QVariant CoverageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && section == AgreementsColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Country or economy");
    case RungColumn:
        return tr("Recognition");
    case FlagsColumn:
        return tr("Caveats", "flags of a rung, such as partial");
    case LayerColumn:
        return tr("Layer");
    case AgreementsColumn:
        return tr("Agreements", "number of agreements");
    default:
        return {};
    }
}

void CoverageModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QStringList before = d->rows;
    d->sortColumn = column;
    d->sortOrder = order;
    d->order();
    const QModelIndexList old = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex &each : old)
        moved << index(rowOf(before[each.row()]), each.column());
    changePersistentIndexList(old, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

} // namespace mra
