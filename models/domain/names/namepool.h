// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/names/namepage.h"
#include "domain/records/snapshot.h"

#include <array>
#include <optional>

namespace mra {

/// The folded texts of all records of a snapshot. Pages, global search, lists, forms, imports and
/// the command line use it to find records by their names or texts. Immutable; any thread may read
/// it. A pool made from an earlier one reuses what belongs to unchanged records.
class NamePool
{
public:
    using Shared = std::shared_ptr<const NamePool>;

    [[nodiscard]] static Shared make(const Snapshot &snapshot, const Shared &known = nullptr);
    /// A pool of one kind of record only.
    [[nodiscard]] static Shared make(const Snapshot &snapshot, RecordKind kind);

    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] qsizetype bytes() const;
    /// How many records were read instead of reused from the earlier pool.
    [[nodiscard]] size_t recordsRead() const { return m_recordsRead; }
    [[nodiscard]] const SharedRecord &record(size_t place) const;
    /// The places of a kind, as a half-open range, in the order of the table of the snapshot.
    [[nodiscard]] std::pair<size_t, size_t> placesOf(RecordKind kind) const;
    [[nodiscard]] std::optional<size_t> placeOf(const RecordKey &key) const;

    /// How well each record matches the query, by place. Every word must occur in a text of the
    /// record or in the name of a record that it refers to. An agreement is also found by those
    /// that its parties stand for, a group or body by its members and those that it stands for. If
    /// nothing matches, or the query is Chinese, abbreviations are tried as well. The empty query
    /// matches nothing.
    [[nodiscard]] std::vector<Match> find(const SearchQuery &query) const;
    /// find() in names only, for fields that name a record.
    [[nodiscard]] std::vector<Match> findNames(const SearchQuery &query) const;

    /// The records of these kinds that a text stands for. The first rule that gives any applies:
    /// the record with exactly this code; those whose folded code is equal; all with this name,
    /// code or alias, also with the words around a comma exchanged; a few places (but more than
    /// one) with it as whole words in a name. A country whose name adds a distinction (Congo -
    /// Brazzaville) is found together with its namesake. "Name (code)" is understood too.
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
    std::vector<std::shared_ptr<const NamePage>> m_pages; ///< in the order of kinds and tables
    std::vector<size_t> m_firsts;                         ///< the place at which each page begins
    size_t m_size = 0;
    size_t m_recordsRead = 0;
};

} // namespace mra
