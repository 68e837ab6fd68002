// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/names/namepool.h"

#include "domain/names/folding.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace mra {

namespace {

/// Small enough that rewriting a page after an edit costs nothing; large enough that a search does
/// not change pages all the time.
constexpr size_t pageSize = 256;

constexpr size_t kindCount = std::variant_size_v<Record>;

/// Makes the pages for the records of one kind, in their order.
class PagesMaker
{
public:
    PagesMaker(RecordKind kind, RecordNumbers &numbers)
        : m_writer(kind, numbers)
    {
    }

    /// Copies what is known from a page; reuses the page itself if it has exactly these records.
    template <class T>
    void addLike(const NamePage &known, const QList<const Held<T> *> &records)
    {
        if (isSame(known, records)) {
            endPage();
            m_pages.push_back(known.shared_from_this());
            return;
        }
        QHash<const Record *, size_t> before;
        for (size_t i = 0; i < known.size(); ++i)
            before.insert(&*known.record(i), i);
        for (const Held<T> *record : records) {
            const auto same = before.constFind(&*record->shared());
            if (same == before.constEnd()) {
                add(*record);
                continue;
            }
            m_writer.copy(known, *same);
            endFullPage();
        }
        endPage();
    }
    template <class T>
    void add(const Held<T> &record)
    {
        m_writer.add(record.shared());
        ++m_read;
        endFullPage();
    }
    void endPage()
    {
        if (m_writer.size() > 0)
            m_pages.push_back(m_writer.take());
    }
    [[nodiscard]] auto takePages() { return std::move(m_pages); }
    [[nodiscard]] size_t recordsRead() const { return m_read; }

private:
    void endFullPage()
    {
        if (m_writer.size() == pageSize)
            endPage();
    }
    template <class T>
    static bool isSame(const NamePage &known, const QList<const Held<T> *> &records)
    {
        if (known.size() != size_t(records.size()))
            return false;
        for (size_t i = 0; i < known.size(); ++i) {
            if (&*known.record(i) != &*records[qsizetype(i)]->shared())
                return false;
        }
        return true;
    }

    NamePageWriter m_writer;
    std::vector<std::shared_ptr<const NamePage>> m_pages;
    size_t m_read = 0;
};

/// The id by which tables are sorted.
QString tableKey(const RecordKey &key)
{
    return key.kind == RecordKind::Group ? key.id.toUpper() : key.id;
}

QString tableKey(const SharedRecord &record)
{
    return tableKey(keyOf(*record));
}

/// A shorter query is too ambiguous to be taken for an abbreviation.
constexpr int shortestAbbreviation = 3;

bool isName(Match match)
{
    return match <= Match::Inside;
}

bool isAnyMet(const std::vector<Match> &matches)
{
    return std::any_of(matches.begin(), matches.end(),
                       [](Match match) { return match != Match::None; });
}

/// Whether records of the kind stand for others: whoever searches for a member also wants the
/// records that refer to its group or body.
bool standsForOthers(RecordKind kind)
{
    return kind == RecordKind::Group || kind == RecordKind::Body;
}

} // namespace

// --- making

NamePool::Shared NamePool::make(const Snapshot &snapshot, const Shared &known)
{
    auto pool = std::make_shared<NamePool>();
    pool->m_numbers = known ? known->m_numbers : std::make_shared<RecordNumbers>();
    for (size_t kind = 0; kind < kindCount; ++kind)
        withRecordType(RecordKind(kind), [&]<class T>(std::type_identity<T>) {
            pool->addPages<T>(snapshot, known.get());
        });
    pool->setFirsts();
    return pool;
}

NamePool::Shared NamePool::make(const Snapshot &snapshot, RecordKind kind)
{
    auto pool = std::make_shared<NamePool>();
    pool->m_numbers = std::make_shared<RecordNumbers>();
    withRecordType(kind,
                   [&]<class T>(std::type_identity<T>) { pool->addPages<T>(snapshot, nullptr); });
    pool->setFirsts();
    return pool;
}

/// A known page covers the ids from its first record up to the first of the next page.
template <class T>
void NamePool::addPages(const Snapshot &snapshot, const NamePool *known)
{
    PagesMaker maker(T::kind, *m_numbers);
    std::vector<const NamePage *> before;
    if (known) {
        for (const auto &page : known->m_pages) {
            if (page->kind() == T::kind)
                before.push_back(page.get());
        }
    }
    const Table<T> &table = snapshot.all<T>();
    auto record = table.cbegin();
    for (size_t i = 0; i < before.size(); ++i) {
        const QString next = i + 1 < before.size() ? tableKey(before[i + 1]->record(0)) : QString();
        QList<const Held<T> *> records;
        for (; record != table.cend() && (next.isNull() || record.key() < next); ++record)
            records << &*record;
        maker.addLike(*before[i], records);
    }
    for (; record != table.cend(); ++record)
        maker.add(*record);
    maker.endPage();
    const auto pages = maker.takePages();
    m_pages.insert(m_pages.end(), pages.begin(), pages.end());
    m_recordsRead += maker.recordsRead();
}

void NamePool::setFirsts()
{
    for (const auto &page : m_pages) {
        m_firsts.push_back(m_size);
        m_size += page->size();
    }
}

// --- places

qsizetype NamePool::bytes() const
{
    return std::accumulate(m_pages.begin(), m_pages.end(), qsizetype(0),
                           [](qsizetype sum, const auto &page) { return sum + page->bytes(); });
}

const SharedRecord &NamePool::record(size_t place) const
{
    const auto page =
        size_t(std::upper_bound(m_firsts.begin(), m_firsts.end(), place) - m_firsts.begin()) - 1;
    return m_pages[page]->record(place - m_firsts[page]);
}

std::pair<size_t, size_t> NamePool::placesOf(RecordKind kind) const
{
    size_t first = 0;
    size_t end = 0;
    for (const auto &page : m_pages) {
        first += page->kind() < kind ? page->size() : 0;
        end += page->kind() <= kind ? page->size() : 0;
    }
    return {first, end};
}

std::optional<size_t> NamePool::placeOf(const RecordKey &key) const
{
    const QString wanted = tableKey(key);
    auto [first, end] = placesOf(key.kind);
    while (first < end) {
        const size_t middle = first + (end - first) / 2;
        const QString there = tableKey(record(middle));
        if (there == wanted)
            return middle;
        if (there < wanted)
            first = middle + 1;
        else
            end = middle;
    }
    return std::nullopt;
}

// --- what a text means

QList<RecordKey> NamePool::named(const QString &folded, const QList<RecordKind> &kinds) const
{
    QList<RecordKey> keys;
    const QByteArray bytes = folded.toUtf8();
    for (const auto &page : m_pages) {
        if (!kinds.contains(page->kind()))
            continue;
        page->eachNamed(bytes, [&](size_t i) {
            const RecordKey key = keyOf(*page->record(i));
            if (!keys.contains(key))
                keys << key;
        });
    }
    return keys;
}

/// Matches only a few places that are distinguished by other words. More matches are nothing that a
/// user could mean; records other than places have long titles and may be one of many.
QList<RecordKey> NamePool::withWords(const QString &folded, const QList<RecordKind> &kinds) const
{
    constexpr qsizetype most = 12;
    QList<RecordKey> keys;
    const Needle words(folded.toUtf8());
    for (const auto &page : m_pages) {
        const bool isOfPlaces =
            page->kind() == RecordKind::Territory || page->kind() == RecordKind::Group;
        if (!isOfPlaces || !kinds.contains(page->kind()) || keys.size() > most)
            continue;
        page->eachWithWords(words, [&](size_t i) {
            const RecordKey key = keyOf(*page->record(i));
            if (keys.size() <= most && !keys.contains(key))
                keys << key;
        });
    }
    return keys.size() > 1 && keys.size() <= most ? keys : QList<RecordKey>();
}

/// The territory, with all others whose names continue after the text as its own does.
QList<RecordKey> NamePool::withNamesakes(const QString &folded, const RecordKey &key) const
{
    const QString head = folded + u' ';
    const auto goesOn = [this, &head](const RecordKey &other) {
        const auto territory = record(*placeOf(other)).as<Territory>();
        const QMap<QString, QString> &names = territory->name.byTag();
        return std::any_of(names.begin(), names.end(), [&head](const QString &name) {
            return mra::folded(name).startsWith(head);
        });
    };
    if (!goesOn(key))
        return {key};
    QList<RecordKey> keys = withWords(folded, {key.kind});
    keys.removeIf([&](const RecordKey &other) { return !goesOn(other); });
    return keys.size() > 1 ? keys : QList<RecordKey>{key};
}

/// The records with the text, folded, as a name, code or alias.
QList<RecordKey> NamePool::called(const QString &text, const QList<RecordKind> &kinds) const
{
    const QString wanted = folded(text);
    QList<RecordKey> keys = named(wanted, kinds);
    if (keys.isEmpty()) // "Vietnam" for Viet Nam, and "Hong Kong" for HongKong
        keys = named(QString(wanted).remove(u' '), kinds);
    if (!keys.isEmpty())
        return keys;
    static const QRegularExpression parted(QStringLiteral("^([^,،，]+)[,،，]([^,،，]+)$"));
    const QRegularExpressionMatch parts = parted.match(text);
    return parts.hasMatch() ? named(folded(parts.captured(2) + u' ' + parts.captured(1)), kinds)
                            : keys;
}

QList<RecordKey> NamePool::meant(const QString &text, const QList<RecordKind> &kinds) const
{
    const QString wanted = folded(text);
    for (const RecordKind kind : kinds) {
        if (placeOf({kind, text.trimmed()}))
            return {{kind, keyOf(*record(*placeOf({kind, text.trimmed()}))).id}};
    }
    if (wanted.isEmpty())
        return {};
    QList<RecordKey> keys = called(text, kinds);
    QList<RecordKey> codes = keys;
    codes.removeIf([&wanted](const RecordKey &key) { return folded(key.id) != wanted; });
    if (!codes.isEmpty())
        return codes;
    if (keys.size() == 1 && keys.first().kind == RecordKind::Territory)
        return withNamesakes(wanted, keys.first());
    if (!keys.isEmpty())
        return keys;
    static const QRegularExpression label(QStringLiteral("^(.+)[(（]([^()（）]+)[)）]$"));
    const QRegularExpressionMatch parts = label.match(text.trimmed());
    if (!parts.hasMatch())
        return withWords(wanted, kinds);
    keys = meant(parts.captured(1), kinds);
    const QString code = folded(parts.captured(2));
    keys.removeIf([&code](const RecordKey &key) { return folded(key.id) != code; });
    return keys;
}

std::vector<Match> NamePool::none() const
{
    return std::vector<Match>(m_size, Match::None);
}

/// Searches only places whose byte in `among` is not 0, or all places if it is empty.
void NamePool::scan(const QString &text, bool namesAlone, const std::vector<char> &among,
                    std::vector<Match> &matches) const
{
    const Needle needle(text.toUtf8());
    for (size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i]->scan(needle, namesAlone, among.empty() ? nullptr : among.data() + m_firsts[i],
                         matches.data() + m_firsts[i]);
}

std::vector<Match> NamePool::findWord(const SearchQuery::Word &word, bool namesAlone,
                                      const std::vector<char> &among) const
{
    std::vector<Match> matches = none();
    scan(word.text, namesAlone, among, matches);
    if (!word.asTyped.isEmpty())
        scan(word.asTyped, namesAlone, among, matches);
    if (!namesAlone)
        addReferrers(matches);
    return matches;
}

QList<SearchQuery::Word> NamePool::rarestFirst(QList<SearchQuery::Word> words) const
{
    if (words.size() == 1)
        return words;
    QList<std::pair<int, SearchQuery::Word>> byParts;
    for (const SearchQuery::Word &word : words) {
        const Needle needle(word.text.toUtf8());
        byParts.emplaceBack(std::accumulate(m_pages.begin(), m_pages.end(), 0,
                                            [&needle](int sum, const auto &page) {
                                                return sum + page->partsWith(needle);
                                            }),
                            word);
    }
    std::stable_sort(byParts.begin(), byParts.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    std::transform(byParts.begin(), byParts.end(), words.begin(),
                   [](const auto &each) { return each.second; });
    return words;
}

/// The places to search for a further word: the records found so far, and those that they refer to,
/// as addReferrers() follows references.
std::vector<char> NamePool::withNamed(const std::vector<Match> &matches) const
{
    std::vector<bool> isNamed(m_numbers->count());
    for (size_t page = m_pages.size(); page-- > 0;) {
        const bool isHolder = standsForOthers(m_pages[page]->kind());
        for (size_t i = m_pages[page]->size(); i-- > 0;) {
            if (matches[m_firsts[page] + i] == Match::None &&
                !(isHolder && isNamed[m_pages[page]->number(i)]))
                continue;
            const auto [first, end] = m_pages[page]->references(i);
            std::for_each(first, end, [&isNamed](quint32 number) { isNamed[number] = true; });
        }
    }
    std::vector<char> places(m_size);
    for (size_t page = 0; page < m_pages.size(); ++page) {
        for (size_t i = 0; i < m_pages[page]->size(); ++i) {
            const size_t place = m_firsts[page] + i;
            places[place] = matches[place] != Match::None || isNamed[m_pages[page]->number(i)];
        }
    }
    return places;
}

/// Pages are in an order in which records mostly refer to earlier ones: groups, then bodies, then
/// agreements.
void NamePool::addReferrers(std::vector<Match> &matches) const
{
    std::vector<bool> isNamed(m_numbers->count());
    bool isAny = false;
    for (size_t page = 0; page < m_pages.size(); ++page) {
        for (size_t i = 0; i < m_pages[page]->size(); ++i) {
            if (isName(matches[m_firsts[page] + i]))
                isNamed[m_pages[page]->number(i)] = isAny = true;
        }
    }
    if (!isAny)
        return;
    for (size_t page = 0; page < m_pages.size(); ++page) {
        for (size_t i = 0; i < m_pages[page]->size(); ++i) {
            const auto [first, end] = m_pages[page]->references(i);
            if (std::none_of(first, end, [&](quint32 number) { return isNamed[number]; }))
                continue;
            Match &match = matches[m_firsts[page] + i];
            match = std::min(match, Match::Reference);
            if (standsForOthers(m_pages[page]->kind()))
                isNamed[m_pages[page]->number(i)] = true;
        }
    }
}

void NamePool::addAbbreviations(const SearchQuery &query, std::vector<Match> &matches) const
{
    const auto isMet = [](Match match) { return match != Match::None; };
    if (query.run().size() < shortestAbbreviation || (!query.isChinese() && isAnyMet(matches)))
        return;
    for (size_t first = 0; first < m_pages.size();) {
        const RecordKind kind = m_pages[first]->kind();
        const auto [begin, end] = placesOf(kind);
        const bool isKindMet = std::any_of(matches.begin() + ptrdiff_t(begin),
                                           matches.begin() + ptrdiff_t(end), isMet);
        for (; first < m_pages.size() && m_pages[first]->kind() == kind; ++first) {
            if (!isKindMet)
                m_pages[first]->scanAbbreviations(query.run(), matches.data() + m_firsts[first]);
        }
    }
}

std::vector<Match> NamePool::findAll(const SearchQuery &query, bool namesAlone) const
{
    if (query.isEmpty())
        return none();
    const QList<SearchQuery::Word> words = rarestFirst(query.words());
    std::vector<Match> matches = findWord(words.first(), namesAlone, {});
    for (const SearchQuery::Word &word : words.mid(1)) {
        if (!isAnyMet(matches))
            break;
        const std::vector<Match> others = findWord(word, namesAlone, withNamed(matches));
        std::transform(matches.begin(), matches.end(), others.begin(), matches.begin(),
                       [](Match a, Match b) {
                           return std::max({a, b, Match::Inside});
                       });
    }
    // All words occur in one name, in their order.
    if (words.size() > 1)
        scan(query.whole(), true, {}, matches);
    if (query.run() != query.whole())
        scan(query.run(), true, {}, matches);
    addAbbreviations(query, matches);
    return matches;
}

std::vector<Match> NamePool::find(const SearchQuery &query) const
{
    return findAll(query, false);
}

std::vector<Match> NamePool::findNames(const SearchQuery &query) const
{
    return findAll(query, true);
}

} // namespace mra
