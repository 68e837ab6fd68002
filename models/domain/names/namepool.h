// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/names/namepage.h"
#include "domain/records/snapshot.h"

#include <array>
#include <optional>

namespace mra {

/// The texts of all records of a snapshot, folded, for whoever looks for a record by what it is
/// called or says: pages, the search over all, lists, forms, imports and the command line. An
/// unchanging value that any thread may read. A pool that is made of an earlier one takes from it
/// what is the same record.
class NamePool
{
public:
    using Shared = std::shared_ptr<const NamePool>;

    [[nodiscard]] static Shared make(const Snapshot &snapshot, const Shared &known = nullptr);
    /// Of one kind only.
    [[nodiscard]] static Shared make(const Snapshot &snapshot, RecordKind kind);

    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] qsizetype bytes() const;
    /// How many records were read anew, not taken from the pool before.
    [[nodiscard]] size_t recordsRead() const { return m_recordsRead; }
    [[nodiscard]] const SharedRecord &record(size_t place) const;
    /// The places of a kind, in the order of the table of the snapshot: from the first to before
    /// the second.
    [[nodiscard]] std::pair<size_t, size_t> placesOf(RecordKind kind) const;
    [[nodiscard]] std::optional<size_t> placeOf(const RecordKey &key) const;

    /// How well each record meets the query, by place: every word occurs in a text of it, or in the
    /// name of a record that it names; agreements by those for whom their parties stand, groups and
    /// bodies by the members and those they stand for. Where nothing is met so, or the query is
    /// Chinese, also by abbreviations. The empty query is met by none.
    [[nodiscard]] std::vector<Match> find(const SearchQuery &query) const;
    /// The same in names alone, for fields that name a record.
    [[nodiscard]] std::vector<Match> findNames(const SearchQuery &query) const;

    /// The records of these kinds that a text means: that of the very code; else those of the code
    /// as it is folded; else all that have it as a name, code or alias, or with the words around
    /// a comma exchanged; else those few places, if several, that have it as whole words in a
    /// name. A country whose name goes on after the text to tell it from another one (Congo -
    /// Brazzaville) is meant with that one. "Name (code)" is read too.
    [[nodiscard]] QList<RecordKey> meant(const QString &text, const QList<RecordKind> &kinds) const;

private:
    template <class T>
    void addPages(const Snapshot &snapshot, const NamePool *known);
    void setFirsts();
    [[nodiscard]] std::vector<Match> none() const;
    [[nodiscard]] std::vector<Match> findAll(const SearchQuery &query, bool namesAlone) const;
    void scan(const QString &text, bool namesAlone, const std::vector<char> &among,
              std::vector<Match> &matches) const;
    [[nodiscard]] std::vector<Match> findWord(const SearchQuery::Word &word, bool namesAlone,
                                              const std::vector<char> &among) const;
    [[nodiscard]] QList<SearchQuery::Word> rarestFirst(QList<SearchQuery::Word> words) const;
    [[nodiscard]] std::vector<char> withNamed(const std::vector<Match> &matches) const;
    void addReferrers(std::vector<Match> &matches) const;
    void addAbbreviations(const SearchQuery &query, std::vector<Match> &matches) const;
    [[nodiscard]] QList<RecordKey> named(const QString &folded,
                                         const QList<RecordKind> &kinds) const;
    [[nodiscard]] QList<RecordKey> withWords(const QString &folded,
                                             const QList<RecordKind> &kinds) const;
    [[nodiscard]] QList<RecordKey> withNamesakes(const QString &folded, const RecordKey &key) const;
    [[nodiscard]] QList<RecordKey> called(const QString &text,
                                          const QList<RecordKind> &kinds) const;

    std::shared_ptr<RecordNumbers> m_numbers;
    std::vector<std::shared_ptr<const NamePage>> m_pages; ///< in the order of kinds, then of tables
    std::vector<size_t> m_firsts;                         ///< places at which pages begin
    size_t m_size = 0;
    size_t m_recordsRead = 0;
};

} // namespace mra
