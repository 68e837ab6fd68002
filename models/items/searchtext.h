// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/record.h"

#include <QStringList>

namespace mra {

/// What a person types, ready to be looked for.
class SearchQuery
{
public:
    explicit SearchQuery(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] const QString &whole() const { return m_whole; } ///< folded
    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// Without white space, as pinyin is stored.
    [[nodiscard]] const QString &run() const { return m_run; }
    [[nodiscard]] bool isChinese() const; ///< every character is
    /// Every word occurs in the folded text.
    [[nodiscard]] bool isIn(const QString &text) const;

private:
    QString m_whole;
    QStringList m_words;
    QString m_run;
};

/// How well a text meets a query; lower is better.
enum class Match : uint8_t { Exact, Beginning, WordBeginning, Inside, None };

/// The texts under which a record is found.
class SearchText
{
public:
    SearchText() = default;
    explicit SearchText(const Record &record);

    /// Every word occurs somewhere, notes included, or the pinyin of a name holds the whole.
    [[nodiscard]] bool contains(const SearchQuery &query) const;

    struct Met
    {
        Match match = Match::None;
        QString name; ///< the name, code or alias that was met best, as written
    };
    /// The best of codes, names and aliases; words may stand in different ones.
    [[nodiscard]] Met meet(const SearchQuery &query) const;
    /// The characters of the query occur in this order in a Chinese name or its initials: 认监委 in
    /// 国家认证认可监督管理委员会. The name; empty where there is none.
    [[nodiscard]] QString abbreviatedAs(const SearchQuery &query) const;

private:
    struct Name
    {
        QString shown;
        QString folded;
        QString syllables; ///< empty without Chinese
        QString initials;
    };
    void add(const QString &text);

    QList<Name> m_names;
    QString m_pool; ///< names, codes, notes, pinyin, one a line
};

} // namespace mra
