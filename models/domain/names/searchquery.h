// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace mra {

/// What a person types, ready to be looked for.
class SearchQuery
{
public:
    /// What stands between two blanks. It may be several words of folded text, as "62368-1" is.
    struct Word
    {
        QString text;    ///< folded
        QString asTyped; ///< another reading: its letters, where they may begin another word, or
                         ///< "iec 62368" for "iec62368"; else empty
    };

    SearchQuery() = default;
    explicit SearchQuery(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] const QString &whole() const { return m_whole; } ///< folded
    [[nodiscard]] const QList<Word> &words() const { return m_words; }
    /// Without blanks, as pinyin is stored.
    [[nodiscard]] const QString &run() const { return m_run; }
    [[nodiscard]] bool isChinese() const; ///< every character is
    /// Every word occurs in the folded text.
    [[nodiscard]] bool isIn(const QString &text) const;
    /// The word occurs in the folded text.
    [[nodiscard]] static bool isIn(const Word &word, const QString &text);

private:
    QString m_whole;
    QList<Word> m_words;
    QString m_run;
};

} // namespace mra
