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

#include <limits>

namespace mra {

namespace {

/// The text by which a search finds a change of the log.
struct SearchText
{
    RecordKind kind{};
    QString text; ///< folded
};

/// The texts of a part of the log, by row.
struct SearchTexts
{
    int making = 0; ///< of the model
    HistoryModel::Part part;
    QHash<qint64, SearchText> texts;
};

QString searchTextOf(const Change &change, const QString &language, const QString &seedName)
{
    const Record &record = change.edit.after ? *change.edit.after : *change.edit.before;
    return folded(QStringList{change.who, change.reason == seedReason() ? seedName : change.reason,
                              keyOf(record).id, nameOf(record, language)}
                      .join(u'\n'));
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

    [[nodiscard]] bool matches(const LogStep &step) const;
    [[nodiscard]] bool isKnown(const QString &batch) const;
    [[nodiscard]] bool mayHaveOlder() const;
    [[nodiscard]] bool hasUndone(const LogStep &step) const;
    void addNewer(const LogSteps &news);
    void addOlder(const LogSteps &older);
    void findUndone();
    void forgetTexts();
    void take(const SearchTexts &made);
    void goOn();
    void update();
    void tellAllChanged();
    [[nodiscard]] const LogStep &step(const QString &batch) const
    {
        return *steps.constFind(batch);
    }
    [[nodiscard]] qint64 end() const
    {
        return order.isEmpty() ? 0 : step(order.first()).lastSeq() + 1;
    }
    [[nodiscard]] qint64 begin() const
    {
        return order.isEmpty() ? 0 : step(order.last()).first.seq;
    }
    [[nodiscard]] QString whatOf(const LogStep &step) const;
    [[nodiscard]] QString reasonOf(const Change &change) const;

    HistoryModel *const q;
    Snapshot snapshot;
    QString language = QStringLiteral("en");
    HistoryFilter filter;
    SearchQuery search;
    QHash<QString, LogStep> steps; ///< by batch
    QStringList order;             ///< batches of all steps, newest first
    bool isWhole = false;
    QSet<QString> undone; ///< batches
    QStringList rows;     ///< batches that are shown, in the same order
    // The steps of `order` to which search and filter were applied: [askedBegin, askedEnd).
    qsizetype askedBegin = 0;
    qsizetype askedEnd = 0;
    QHash<qint64, SearchText> texts; ///< of the rows of the log from textBegin to before textEnd
    qint64 textBegin = 0;
    qint64 textEnd = 0;
    int making = 0; ///< incremented when texts that are being made are no longer needed
    Background<SearchTexts> background;
};

/// Whether at least one change of the step matches both search and filter.
bool HistoryModel::Private::matches(const LogStep &step) const
{
    if ((!filter.who.isEmpty() && step.first.who != filter.who) || step.first.at < filter.since ||
        (filter.kind && !step.hasKind(*filter.kind)))
        return false;
    if (search.isEmpty())
        return true;
    for (qint64 seq = step.first.seq; seq <= step.lastSeq(); ++seq) {
        const auto text = texts.constFind(seq);
        if (text != texts.constEnd() && (!filter.kind || text->kind == *filter.kind) &&
            search.isIn(text->text))
            return true;
    }
    return false;
}

/// Whether search and filter can be applied to the step.
bool HistoryModel::Private::isKnown(const QString &batch) const
{
    if (search.isEmpty())
        return true;
    const LogStep &asked = step(batch);
    return asked.first.seq >= textBegin && asked.lastSeq() < textEnd;
}

/// Whether older steps may pass the filter. Steps are in the order of time, so the period of the
/// filter ends them.
bool HistoryModel::Private::mayHaveOlder() const
{
    return !isWhole && (order.isEmpty() || step(order.last()).first.at >= filter.since);
}

/// Whether the step undoes an older one and is not undone itself.
bool HistoryModel::Private::hasUndone(const LogStep &step) const
{
    if (step.first.undoneBatch.isEmpty() || undone.contains(step.first.batch))
        return false;
    const auto other = steps.constFind(step.first.undoneBatch);
    return other == steps.constEnd() || other->first.seq < step.first.seq;
}

/// Goes from the newest to the oldest step, since the one that undoes a step is newer.
void HistoryModel::Private::findUndone()
{
    undone.clear();
    for (const QString &batch : std::as_const(order)) {
        if (hasUndone(step(batch)))
            undone.insert(step(batch).first.undoneBatch);
    }
}

void HistoryModel::Private::addNewer(const LogSteps &news)
{
    for (auto step = news.crbegin(); step != news.crend(); ++step) {
        if (steps.contains(step->first.batch))
            continue;
        steps.insert(step->first.batch, *step);
        order.prepend(step->first.batch);
        ++askedBegin;
        ++askedEnd;
    }
    findUndone();
}

void HistoryModel::Private::addOlder(const LogSteps &older)
{
    for (const LogStep &step : older) {
        if (steps.contains(step.first.batch))
            continue;
        steps.insert(step.first.batch, step);
        order.append(step.first.batch);
        if (hasUndone(step))
            undone.insert(step.first.undoneBatch);
    }
}

void HistoryModel::Private::forgetTexts()
{
    ++making;
    texts.clear();
    textBegin = textEnd = end();
}

void HistoryModel::Private::take(const SearchTexts &made)
{
    if (made.making == making) { // else they were made for another log or language
        texts.insert(made.texts);
        textBegin = std::min(textBegin, made.part.seq);
        textEnd = std::max(textEnd, made.part.seq + made.part.count);
        goOn();
    }
    Q_EMIT q->textsMade();
}

/// Applies search and filter to the steps at both ends that were not examined yet; others stay as
/// they are.
void HistoryModel::Private::goOn()
{
    QStringList newer;
    while (askedBegin > 0 && isKnown(order[askedBegin - 1])) {
        if (matches(step(order[--askedBegin])))
            newer.prepend(order[askedBegin]);
    }
    QStringList older;
    for (; askedEnd < order.size() && isKnown(order[askedEnd]); ++askedEnd) {
        if (matches(step(order[askedEnd])))
            older << order[askedEnd];
    }
    if (!newer.isEmpty()) {
        q->beginInsertRows({}, 0, int(newer.size()) - 1);
        rows = newer + rows;
        q->endInsertRows();
    }
    if (!older.isEmpty()) {
        q->beginInsertRows({}, int(rows.size()), int(rows.size() + older.size()) - 1);
        rows << older;
        q->endInsertRows();
    }
}

/// Updates the rows by filter and search; remaining rows stay selected.
void HistoryModel::Private::update()
{
    askedBegin = 0;
    while (askedBegin < order.size() && !isKnown(order[askedBegin]) &&
           step(order[askedBegin]).lastSeq() >= textEnd)
        ++askedBegin;
    QStringList next;
    for (askedEnd = askedBegin; askedEnd < order.size() && isKnown(order[askedEnd]); ++askedEnd) {
        if (matches(step(order[askedEnd])))
            next << order[askedEnd];
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

QString HistoryModel::Private::whatOf(const LogStep &step) const
{
    if (step.size() == 1)
        return describe(step.first, snapshot, language).first();
    QStringList parts;
    if (step.created > 0)
        parts << tr("%Ln record(s) created", nullptr, int(step.created));
    if (step.changed > 0)
        parts << tr("%Ln record(s) changed", nullptr, int(step.changed));
    if (step.deleted > 0)
        parts << tr("%Ln record(s) deleted", nullptr, int(step.deleted));
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

void HistoryModel::clear()
{
    beginResetModel();
    d->rows.clear();
    d->order.clear();
    d->steps.clear();
    d->undone.clear();
    d->isWhole = false;
    d->askedBegin = d->askedEnd = 0;
    d->forgetTexts();
    endResetModel();
}

void HistoryModel::setSteps(const LogSteps &steps, bool isWhole, const Snapshot &snapshot)
{
    d->snapshot = snapshot;
    const bool wasEmpty = d->order.isEmpty();
    const qint64 begin = wasEmpty ? std::numeric_limits<qint64>::max() : d->begin();
    const qint64 end = d->end();
    const auto isOld = [begin](const LogStep &step) { return step.first.seq >= begin; };
    const auto isNews = [end](const LogStep &step) { return step.first.seq >= end; };
    const auto older = std::partition_point(steps.cbegin(), steps.cend(), isOld);
    const auto known = std::partition_point(steps.cbegin(), older, isNews);
    const bool areNews = known != steps.cbegin() && !wasEmpty;
    if (areNews)
        d->addNewer({steps.cbegin(), known});
    d->addOlder({older, steps.cend()});
    d->isWhole = isWhole;
    if (wasEmpty)
        d->forgetTexts(); // texts are read from the newest step on
    d->goOn();
    if (areNews)
        d->tellAllChanged(); // they may undo others
}

void HistoryModel::setLanguage(const QString &language)
{
    if (language == d->language)
        return;
    d->language = language;
    d->forgetTexts();
    if (!d->search.isEmpty())
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
    d->update();
}

bool HistoryModel::hasSteps() const
{
    return !d->order.isEmpty();
}

bool HistoryModel::needsSteps() const
{
    const bool isAsked = !d->search.isEmpty() || d->filter != HistoryFilter();
    return isAsked && d->mayHaveOlder();
}

std::optional<HistoryModel::Part> HistoryModel::neededTexts() const
{
    constexpr qint64 most = 2'000;
    if (d->search.isEmpty() || d->background.isRunning())
        return std::nullopt;
    if (d->textEnd < d->end())
        return Part{d->textEnd, std::min(most, d->end() - d->textEnd)};
    const qint64 begin = std::max(d->begin(), d->textBegin - most);
    if (begin < d->textBegin)
        return Part{begin, d->textBegin - begin};
    return std::nullopt;
}

void HistoryModel::addTexts(const Part &part, const Changes &changes)
{
    d->background.start([part, changes, language = d->language, making = d->making,
                         seedName = tr("Reference data")] {
        SearchTexts made{making, part, {}};
        for (const Change &change : changes)
            made.texts.insert(change.seq,
                              {change.edit.key().kind, searchTextOf(change, language, seedName)});
        return made;
    });
}

bool HistoryModel::isSettled() const
{
    return d->askedBegin == 0 && d->askedEnd == d->order.size();
}

const LogStep &HistoryModel::stepAt(int row) const
{
    return d->step(d->rows[row]);
}

int HistoryModel::rowOf(const QString &batch) const
{
    return int(d->rows.indexOf(batch));
}

QStringList HistoryModel::details(const LogStep &step, const Changes &changes) const
{
    QStringList details;
    for (const Change &change : changes)
        details << describe(change, d->snapshot, d->language);
    if (const int more = int(step.size() - changes.size()); more > 0)
        details << tr("And %Ln more record(s).", nullptr, more);
    return details;
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && hasSteps() && d->mayHaveOlder();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        Q_EMIT moreWanted();
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
    const LogStep &step = stepAt(index.row());
    const Change &change = step.first;
    switch (role) {
    case BatchRole:
        return change.batch;
    case IsUndoneRole:
        return d->undone.contains(change.batch);
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
