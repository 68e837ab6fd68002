// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/derived/awaitednames.h"
#include "items/derived/background.h"
#include "items/derived/derived.h"
#include "items/models/recordtablemodel.h"
#include "items/tables/recordcolumns.h"
#include "items/tables/recordfacets.h"

#include <QCollator>
#include <QTimer>

namespace mra {

/// The place of a cell in the order of its column.
struct CellOrder
{
    std::optional<double> number;
    std::optional<QCollatorSortKey> text; ///< neither: an empty cell
    [[nodiscard]] bool isEmpty() const { return !number && !text; }
};

class RecordTableModel::Private
{
public:
    Private(RecordTableModel *model, RecordKind recordKind,
            const std::shared_ptr<Derived> &sharedDerived)
        : q(model)
        , kind(recordKind)
        , derived(sharedDerived)
        , columns(columnsOf(recordKind))
        , names(sharedDerived->names())
        , background([this](const FactsOfAll &made) { take(made); })
    {
        QObject::connect(&names, &AwaitedNames::ready, &names, [this] { tellFound(); });
        ordering.callOnTimeout([this] { makeOrder(); });
    }

    [[nodiscard]] const RecordFacts &factsOf(const QString &id) const;
    [[nodiscard]] Cell cell(const QString &id, int column) const;
    [[nodiscard]] QStringList wantedIds() const;
    [[nodiscard]] const CellOrder &keyOf(const QString &id);
    [[nodiscard]] QStringList sorted(const QStringList &wanted);
    [[nodiscard]] QStringList inPresentOrder(const QStringList &wanted) const;
    [[nodiscard]] bool isOrderAwaited(const QStringList &wanted);
    void makeOrder();
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] bool hasSameRecords(const Snapshot &other) const;
    void makeFacts();
    void take(const FactsOfAll &made);
    void findMet();
    [[nodiscard]] bool isMet(size_t place, const QString &id) const;
    [[nodiscard]] bool isNarrowed() const { return !search.isEmpty() || !choice.isEmpty(); }
    void tellFound();
    void narrow();
    void update();
    void countFacets() const;
    void tellChanged(const QSet<QString> &ids);
    void tellAllChanged();
    void startCollator();

    RecordTableModel *const q;
    const RecordKind kind;
    const std::shared_ptr<Derived> derived;
    const QList<RecordColumn> &columns;

    Snapshot snapshot;
    Filter filter;
    QString language = QStringLiteral("en");
    SearchQuery search;
    FacetChoice choice;
    std::optional<QStringList> only;

    AwaitedNames names;
    std::vector<Match> met; ///< of the search, by place in the table of the snapshot
    bool isAwaited = false; ///< the names of the snapshot are not there to be searched

    bool isWatched = true;
    bool areFactsDue = false; ///< when it is watched again
    FactsOfAll facts;
    Background<FactsOfAll> background;
    mutable FacetCounts facetCounts; ///< counted when asked for

    int sortColumn = 0;
    Qt::SortOrder sortOrder = Qt::AscendingOrder;
    std::unique_ptr<QCollator> collator;
    QHash<QString, CellOrder> sortKeys; ///< of the sort column
    QTimer ordering;                    ///< runs while many of them are made, some in each turn
    QStringList rows;
    mutable QHash<QString, int> rowNumbers; ///< made when asked for
};

} // namespace mra
