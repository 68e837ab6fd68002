// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace mra {

/// A search text as a user typed it, folded and split into words.
class SearchQuery
{
public:
    /// The text between two blanks. Folded, it may be several words, such as "62368-1".
    struct Word
    {
        QString text;    ///< folded
        QString asTyped; ///< an alternative reading: the letters as typed, if they may begin
                         ///< another word, or "iec 62368" for "iec62368"; else empty
    };

    SearchQuery() = default;
    explicit SearchQuery(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    [[nodiscard]] const QString &whole() const { return m_whole; } ///< folded
    [[nodiscard]] const QList<Word> &words() const { return m_words; }
    /// The folded text without blanks, as pinyin is stored.
    [[nodiscard]] const QString &run() const { return m_run; }
    [[nodiscard]] bool isChinese() const; ///< whether every character is Chinese
    /// Whether every word occurs in the folded text.
    [[nodiscard]] bool isIn(const QString &text) const;
    /// Whether the word occurs in the folded text.
    [[nodiscard]] static bool isIn(const Word &word, const QString &text);

private:
    QString m_whole;
    QList<Word> m_words;
    QString m_run;
};

} // namespace mra
