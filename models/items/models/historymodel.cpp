// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/models/historymodel.h"

#include "domain/names/folding.h"
#include "domain/names/searchquery.h"
#include "items/derived/background.h"
#include "items/models/fieldchange.h"
#include "items/models/rowchanges.h"
#include "items/texts/datetext.h"
#include "items/texts/recordtext.h"
#include "items/texts/vocabularytext.h"
#include "items/texts/wordtext.h"
#include "store/batch.h"
#include "store/standings.h"
#include "store/store.h"

namespace mra {

namespace {

/// What one submit did. Its changes stand together in the log.
struct ShownStep
{
    qsizetype first = 0;
    qsizetype count = 0;
    int created = 0;
    int deleted = 0;
};

/// What one looks for in each change of the log.
struct SearchTexts
{
    int log = 0; ///< counts the logs that were set
    QString language;
    QStringList texts; ///< folded, in the order of the log
};

QString searchTextOf(const Change &change, const QString &language, const QString &seedName)
{
    const Record &record = change.edit.after ? *change.edit.after : *change.edit.before;
    return folded(QStringList{change.who, change.reason == seedReason() ? seedName : change.reason,
                              keyOf(record).id, nameOf(record, language)}
                      .join(u'\n'));
}

/// With the texts of the changes that `known` does not reach.
SearchTexts completed(SearchTexts known, const Changes &changes, const QString &seedName)
{
    for (qsizetype i = known.texts.size(); i < changes.size(); ++i)
        known.texts << searchTextOf(changes[i], known.language, seedName);
    return known;
}

} // namespace

class HistoryModel::Private
{
public:
    explicit Private(HistoryModel *model)
        : q(model)
        , background([this](const SearchTexts &made) { take(made); })
    {
    }

    void add(const Change &change);
    [[nodiscard]] bool isMet(const QString &batch) const;
    [[nodiscard]] bool hasTexts() const { return texts.texts.size() == changes.size(); }
    void makeTexts();
    void take(const SearchTexts &made);
    void prependSteps(qsizetype since);
    void update();
    void tellAllChanged();
    [[nodiscard]] const ShownStep &stepAt(int row) const { return *steps.constFind(rows[row]); }
    [[nodiscard]] QString whatOf(const ShownStep &step) const;
    [[nodiscard]] QString reasonOf(const Change &change) const;

    HistoryModel *const q;
    Snapshot snapshot;
    Changes changes;
    QString language = QStringLiteral("en");
    HistoryFilter filter;
    SearchQuery search;
    Standings standings;
    QHash<QString, ShownStep> steps; ///< by batch
    QSet<QString> people;
    QStringList rows; ///< ids of the batches that are shown
    SearchTexts texts{0, language, {}};
    Background<SearchTexts> background;
};

void HistoryModel::Private::add(const Change &change)
{
    ShownStep &step = steps[change.batch];
    if (step.count == 0) {
        step.first = changes.size();
        standings.append({change.batch, change.undoneBatch, change.who, change.reason});
        people.insert(change.who);
    }
    ++step.count;
    step.created += change.edit.before ? 0 : 1;
    step.deleted += change.edit.after ? 0 : 1;
    changes << change;
}

/// Search and filter hold for one change of the batch.
bool HistoryModel::Private::isMet(const QString &batch) const
{
    const ShownStep &step = *steps.constFind(batch);
    const Change &first = changes[step.first];
    if ((!filter.who.isEmpty() && first.who != filter.who) || first.at < filter.since)
        return false;
    if (search.isEmpty() && !filter.kind)
        return true;
    const auto isWanted = [this](qsizetype i) {
        return (!filter.kind || changes[i].edit.key().kind == *filter.kind) &&
               (search.isEmpty() || search.isIn(texts.texts[i]));
    };
    for (qsizetype i = step.first; i < step.first + step.count; ++i) {
        if (isWanted(i))
            return true;
    }
    return false;
}

/// The texts, where they are needed; those of few changes at once.
void HistoryModel::Private::makeTexts()
{
    constexpr qsizetype few = 100;
    if (search.isEmpty() || hasTexts())
        return;
    const auto make = [known = texts, all = changes, seedName = tr("Reference data")] {
        return completed(known, all, seedName);
    };
    if (changes.size() - texts.texts.size() <= few)
        texts = make();
    else
        background.start(make);
}

void HistoryModel::Private::take(const SearchTexts &made)
{
    // Made for another log or language, or for a part of the log.
    if (made.log == texts.log && made.language == texts.language &&
        made.texts.size() <= changes.size())
        texts = made;
    makeTexts();
    update();
}

/// The rows of the batches from the number `since` on, above all others.
void HistoryModel::Private::prependSteps(qsizetype since)
{
    QStringList news;
    for (qsizetype i = standings.batches().size() - 1; i >= since; --i) {
        if (isMet(standings.batches()[i].id))
            news << standings.batches()[i].id;
    }
    if (news.isEmpty())
        return;
    q->beginInsertRows({}, 0, int(news.size()) - 1);
    rows = news + rows;
    q->endInsertRows();
}

/// The rows as filter and search want them now; those that stay, stay selected.
void HistoryModel::Private::update()
{
    if (!search.isEmpty() && !hasTexts())
        return; // once they are ready
    QStringList next;
    for (qsizetype i = standings.batches().size() - 1; i >= 0; --i) {
        if (isMet(standings.batches()[i].id))
            next << standings.batches()[i].id;
    }
    const RowChanges changed(rows, next);
    if (changed.areMany()) {
        q->beginResetModel();
        rows = next;
        q->endResetModel();
        return;
    }
    for (const RowRange &range : changed.removals()) {
        q->beginRemoveRows({}, range.first, range.last);
        rows.remove(range.first, range.count());
        q->endRemoveRows();
    }
    for (const RowRange &range : changed.insertions()) {
        q->beginInsertRows({}, range.first, range.last);
        for (int row = range.first; row <= range.last; ++row)
            rows.insert(row, next[row]);
        q->endInsertRows();
    }
}

void HistoryModel::Private::tellAllChanged()
{
    if (!rows.isEmpty())
        Q_EMIT q->dataChanged(q->index(0, 0), q->index(int(rows.size()) - 1, ColumnCount - 1));
}

QString HistoryModel::Private::whatOf(const ShownStep &step) const
{
    if (step.count == 1)
        return describe(changes[step.first], snapshot, language).first();
    const int changed = int(step.count) - step.created - step.deleted;
    QStringList parts;
    if (step.created > 0)
        parts << tr("%Ln record(s) created", nullptr, step.created);
    if (changed > 0)
        parts << tr("%Ln record(s) changed", nullptr, changed);
    if (step.deleted > 0)
        parts << tr("%Ln record(s) deleted", nullptr, step.deleted);
    return listed(parts);
}

QString HistoryModel::Private::reasonOf(const Change &change) const
{
    return change.reason == seedReason() ? tr("Reference data") : change.reason;
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
    d->changes.clear();
    d->standings.clear();
    d->steps.clear();
    d->people.clear();
    d->texts = {d->texts.log + 1, d->language, {}};
    d->snapshot = snapshot;
    for (const Change &change : changes)
        d->add(change);
    endResetModel();
    d->makeTexts();
    d->update();
}

void HistoryModel::addChanges(const Changes &changes, const Snapshot &snapshot)
{
    d->snapshot = snapshot;
    const qint64 known = d->changes.isEmpty() ? 0 : d->changes.last().seq;
    const qsizetype batches = d->standings.batches().size();
    for (const Change &change : changes) {
        if (change.seq > known)
            d->add(change);
    }
    d->makeTexts();
    if (d->search.isEmpty() || d->hasTexts())
        d->prependSteps(batches);
    d->tellAllChanged();
}

void HistoryModel::setLanguage(const QString &language)
{
    if (language == d->language)
        return;
    d->language = language;
    d->texts = {d->texts.log, language, {}};
    d->makeTexts();
    d->update();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    d->tellAllChanged();
}

void HistoryModel::setFilter(const HistoryFilter &filter)
{
    if (filter == d->filter)
        return;
    d->filter = filter;
    d->update();
}

void HistoryModel::setSearch(const QString &text)
{
    d->search = SearchQuery(text);
    d->makeTexts();
    d->update();
}

QString HistoryModel::batchAt(int row) const
{
    return d->rows[row];
}

int HistoryModel::rowOf(const QString &batch) const
{
    return int(d->rows.indexOf(batch));
}

QStringList HistoryModel::people() const
{
    QStringList people = d->people.values();
    people.sort(Qt::CaseInsensitive);
    return people;
}

Changes HistoryModel::changesAt(int row) const
{
    const ShownStep &step = d->stepAt(row);
    return d->changes.mid(step.first, step.count);
}

QStringList HistoryModel::detailsAt(int row, int most) const
{
    QStringList details;
    const ShownStep &step = d->stepAt(row);
    for (qsizetype i = 0; i < std::min<qsizetype>(step.count, most); ++i)
        details << describe(d->changes[step.first + i], d->snapshot, d->language);
    if (const int more = int(step.count) - most; more > 0)
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
    const ShownStep &step = d->stepAt(index.row());
    const Change &change = d->changes[step.first];
    switch (role) {
    case BatchRole:
        return change.batch;
    case IsUndoneRole:
        return !d->standings.isEffective(change.batch);
    case IsUndoRole:
        return !change.undoneBatch.isEmpty();
    case IsSeedRole:
        return change.reason == seedReason();
    case Qt::AccessibleTextRole:
        return cellName(data(index, Qt::DisplayRole).toString());
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
        return d->whatOf(step);
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
