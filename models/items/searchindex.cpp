// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/searchindex.h"

#include "items/background.h"
#include "items/recordtext.h"
#include "items/searchtext.h"
#include "items/vocabularytext.h"

#include <QCollator>

namespace mra {

namespace {

using Texts = QMap<RecordKey, SearchText>;

/// The order in which people look for things, where none is met exactly.
constexpr std::array kindsInOrder{RecordKind::Agreement, RecordKind::Body,    RecordKind::Territory,
                                  RecordKind::Group,     RecordKind::Project, RecordKind::Sector,
                                  RecordKind::ClassCode, RecordKind::Source};

/// A query this short says too little to be read as an abbreviation.
constexpr int shortestAbbreviation = 3;

Texts textsOf(const Snapshot &snapshot)
{
    Texts texts;
    snapshot.each([&texts](const auto &record) {
        texts.insert({record.kind, record.id.value}, SearchText(Record(record)));
    });
    return texts;
}

} // namespace

class SearchIndex::Private
{
public:
    explicit Private(SearchIndex *index)
        : background([this, index](const Texts &made) {
            texts = made;
            Q_EMIT index->ready();
        })
    {
    }

    struct Found
    {
        RecordKey key;
        SearchText::Met met;
        bool isFavourite = false;
    };
    using Meet = std::function<SearchText::Met(const SearchText &)>;

    [[nodiscard]] QHash<RecordKind, QList<Found>> search(const Meet &meet) const;
    [[nodiscard]] SearchGroup groupOf(RecordKind kind, QList<Found> found, int most) const;

    Snapshot snapshot;
    QString language = QStringLiteral("en");
    QSet<RecordKey> favourites;
    Texts texts;
    Background<Texts> background;
};

QHash<RecordKind, QList<SearchIndex::Private::Found>>
SearchIndex::Private::search(const Meet &meet) const
{
    QHash<RecordKind, QList<Found>> found;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        const SearchText::Met met = meet(*text);
        if (met.match != Match::None)
            found[text.key().kind].append({text.key(), met, favourites.contains(text.key())});
    }
    return found;
}

SearchGroup SearchIndex::Private::groupOf(RecordKind kind, QList<Found> found, int most) const
{
    SearchGroup group{kind, labelOf(kind), {}, int(found.size())};
    const auto rank = [](const Found &f) { return std::pair(!f.isFavourite, f.met.match); };
    std::stable_sort(found.begin(), found.end(),
                     [&rank](const Found &a, const Found &b) { return rank(a) < rank(b); });
    // Names are ordered within the best only: a list of thousands is not read to its end.
    constexpr int ordered = 200;
    found = found.mid(0, std::max(most, ordered));
    QCollator collator{QLocale(language)};
    collator.setNumericMode(true);
    QHash<QString, QString> names;
    for (const Found &each : std::as_const(found))
        names.insert(each.key.id, nameOf(snapshot, each.key, language));
    std::stable_sort(found.begin(), found.end(), [&](const Found &a, const Found &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b)
                                  : collator.compare(names[a.key.id], names[b.key.id]) < 0;
    });
    for (const Found &each : found.mid(0, most)) {
        const QString &name = names[each.key.id];
        group.hits.append({each.key, name, each.met.name == name ? QString() : each.met.name});
    }
    return group;
}

SearchIndex::SearchIndex(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

SearchIndex::~SearchIndex() = default;

void SearchIndex::setSnapshot(const Snapshot &snapshot)
{
    d->snapshot = snapshot;
    d->texts.clear();
    d->background.start([snapshot] { return textsOf(snapshot); });
}

void SearchIndex::applyChanges(const Changes &changes, const Snapshot &snapshot)
{
    // A text costs some microseconds; beyond this many the pool is made anew, aside.
    constexpr int few = 200;
    d->snapshot = snapshot;
    if (changes.size() > few || !isReady()) {
        d->background.start([snapshot] { return textsOf(snapshot); });
        return;
    }
    for (const Change &change : changes) {
        const RecordKey key = change.edit.key();
        if (const std::optional<Record> record = snapshot.find(key))
            d->texts.insert(key, SearchText(*record));
        else
            d->texts.remove(key);
    }
    Q_EMIT ready();
}

void SearchIndex::setLanguage(const QString &language)
{
    d->language = language;
}

void SearchIndex::setFavourites(const QList<RecordKey> &favourites)
{
    d->favourites = {favourites.cbegin(), favourites.cend()};
}

bool SearchIndex::isReady() const
{
    return !d->background.isRunning();
}

QList<SearchGroup> SearchIndex::find(const QString &text, int most) const
{
    const SearchQuery query(text);
    if (query.isEmpty())
        return {};
    auto found = d->search([&query](const SearchText &each) {
        return each.contains(query) ? each.meet(query) : SearchText::Met();
    });
    if (query.run().size() >= shortestAbbreviation && (found.isEmpty() || query.isChinese())) {
        const auto abbreviated = d->search([&query](const SearchText &each) -> SearchText::Met {
            const QString name = each.abbreviatedAs(query);
            return {name.isEmpty() ? Match::None : Match::Inside, name};
        });
        for (const RecordKind kind : abbreviated.keys()) {
            if (!found.contains(kind))
                found.insert(kind, abbreviated.value(kind));
        }
    }
    // Who types a whole code or name wants that record.
    auto kinds = kindsInOrder;
    std::stable_partition(kinds.begin(), kinds.end(), [&found](RecordKind kind) {
        const auto hits = found.value(kind);
        return std::any_of(hits.begin(), hits.end(),
                           [](const auto &hit) { return hit.met.match == Match::Exact; });
    });
    QList<SearchGroup> groups;
    for (const RecordKind kind : kinds) {
        if (found.contains(kind))
            groups << d->groupOf(kind, found.value(kind), most);
    }
    return groups;
}

} // namespace mra
