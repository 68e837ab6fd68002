// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/namepool.h"

#include <algorithm>

namespace mra {

namespace {

/// A query this short says too little to be read as an abbreviation.
constexpr int shortestAbbreviation = 3;

bool isName(Match match)
{
    return match <= Match::Inside;
}

/// Those that hold others: who asks for a member wants what names them, too.
bool standsForOthers(RecordKind kind)
{
    return kind == RecordKind::Group || kind == RecordKind::Body;
}

} // namespace

std::vector<Match> NamePool::none() const
{
    return std::vector<Match>(m_size, Match::None);
}

void NamePool::scan(const QString &text, bool namesAlone, std::vector<Match> &matches) const
{
    const Needle needle(text.toUtf8());
    for (size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i]->scan(needle, namesAlone, matches.data() + m_firsts[i]);
}

std::vector<Match> NamePool::findWord(const SearchQuery::Word &word, bool namesAlone) const
{
    std::vector<Match> matches = none();
    scan(word.text, namesAlone, matches);
    if (!word.asTyped.isEmpty())
        scan(word.asTyped, namesAlone, matches);
    if (!namesAlone)
        addReferrers(matches);
    return matches;
}

/// Pages stand in an order in which records mostly name earlier ones; groups before bodies before
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
    if (query.run().size() < shortestAbbreviation ||
        (!query.isChinese() && std::any_of(matches.begin(), matches.end(), isMet)))
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
    std::vector<Match> matches = findWord(query.words().first(), namesAlone);
    for (const SearchQuery::Word &word : query.words().mid(1)) {
        const std::vector<Match> others = findWord(word, namesAlone);
        std::transform(matches.begin(), matches.end(), others.begin(), matches.begin(),
                       [](Match a, Match b) { return std::max({a, b, Match::Inside}); });
    }
    // The words in one name, in their order.
    if (query.words().size() > 1)
        scan(query.whole(), true, matches);
    if (query.run() != query.whole())
        scan(query.run(), true, matches);
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
