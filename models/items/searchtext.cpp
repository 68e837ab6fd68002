// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/searchtext.h"

#include "items/foldedtext.h"

namespace mra {

namespace {

Match matchIn(const QString &text, const QString &sought)
{
    const qsizetype at = text.indexOf(sought);
    if (at < 0)
        return Match::None;
    if (at == 0)
        return text.size() == sought.size() ? Match::Exact : Match::Beginning;
    for (qsizetype next = at; next > 0; next = text.indexOf(sought, next + 1)) {
        if (!text[next - 1].isLetterOrNumber())
            return Match::WordBeginning;
    }
    return Match::Inside;
}

bool isSubsequence(const QString &sought, const QString &text)
{
    qsizetype met = 0;
    for (qsizetype i = 0; i < text.size() && met < sought.size(); ++i)
        met += text[i] == sought[met] ? 1 : 0;
    return met == sought.size();
}

} // namespace

SearchQuery::SearchQuery(const QString &text)
    : m_whole(folded(text).trimmed())
    , m_words(m_whole.split(u' ', Qt::SkipEmptyParts))
    , m_run(m_words.join(QString()))
{
}

bool SearchQuery::isChinese() const
{
    const auto isHan = [](char32_t letter) { return QChar::script(letter) == QChar::Script_Han; };
    const auto letters = m_run.toUcs4();
    return std::all_of(letters.cbegin(), letters.cend(), isHan);
}

bool SearchQuery::isIn(const QString &text) const
{
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString &word) { return text.contains(word); });
}

SearchText::SearchText(const Record &record)
{
    const auto addAll = [this](const LocalizedText &text) {
        for (const QString &name : text.byTag())
            add(name);
    };
    const auto addFields = [&]<class T>(const T &r) {
        add(r.id.value);
        if constexpr (requires { r.name; })
            addAll(r.name);
        else if constexpr (std::is_same_v<decltype(r.title), QString>)
            add(r.title);
        else
            addAll(r.title);
        if constexpr (std::is_same_v<T, Territory>) {
            add(r.alpha3);
            add(r.numeric);
            add(r.capital);
        }
        if constexpr (std::is_same_v<T, ClassCode>)
            add(r.code);
        if constexpr (std::is_same_v<T, Source>)
            add(r.publisher);
        if constexpr (std::is_same_v<T, Agreement>)
            add(r.titleNative);
        if constexpr (std::is_same_v<T, Body>) {
            add(r.shortName);
            add(r.nameNative);
            for (const BodyAlias &alias : r.aliases)
                add(alias.alias);
        }
    };
    std::visit(addFields, record);

    QStringList lines;
    for (const Name &name : std::as_const(m_names))
        lines << name.folded << name.syllables << name.initials;
    const auto addNotes = [&lines](const auto &r) {
        if constexpr (requires { r.notes; })
            lines << folded(r.notes);
        else if constexpr (requires { r.note; })
            lines << folded(r.note);
    };
    std::visit(addNotes, record);
    lines.removeAll(QString());
    m_pool = lines.join(u'\n');
}

void SearchText::add(const QString &text)
{
    const auto isKnown = [&text](const Name &name) { return name.shown == text; };
    if (text.isEmpty() || std::any_of(m_names.cbegin(), m_names.cend(), isKnown))
        return;
    const Pinyin pinyin = pinyinOf(text);
    m_names.append({text, folded(text), pinyin.syllables, pinyin.initials});
}

bool SearchText::contains(const SearchQuery &query) const
{
    const auto isIn = [this](const QString &word) { return m_pool.contains(word); };
    return std::all_of(query.words().cbegin(), query.words().cend(), isIn) ||
           m_pool.contains(query.run());
}

SearchText::Met SearchText::meet(const SearchQuery &query) const
{
    Met best;
    for (const Name &name : m_names) {
        const Match match =
            std::min({matchIn(name.folded, query.whole()), matchIn(name.syllables, query.run()),
                      matchIn(name.initials, query.run())});
        if (match < best.match)
            best = {match, name.shown};
    }
    const auto isInAName = [this](const QString &word) {
        return std::any_of(m_names.cbegin(), m_names.cend(),
                           [&word](const Name &name) { return name.folded.contains(word); });
    };
    if (best.match == Match::None && query.words().size() > 1 &&
        std::all_of(query.words().cbegin(), query.words().cend(), isInAName))
        best = {Match::Inside, m_names.first().shown};
    return best;
}

QString SearchText::abbreviatedAs(const SearchQuery &query) const
{
    for (const Name &name : m_names) {
        if (!name.initials.isEmpty() &&
            (isSubsequence(query.run(), name.folded) || isSubsequence(query.run(), name.initials)))
            return name.shown;
    }
    return {};
}

} // namespace mra
