// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/names/partindex.h"
#include "domain/names/searchquery.h"
#include "domain/records/record.h"

#include <QMutex>

#include <algorithm>
#include <tuple>
#include <vector>

namespace mra {

/// How well a record matches a search; lower is better.
enum class Match : uint8_t {
    Exact,         ///< equals a whole name, code or alias
    Beginning,     ///< beginning of a name
    WordBeginning, ///< beginning of a word in a name
    Inside,        ///< inside a name
    Text,          ///< in another text of the record or of its children
    Reference,     ///< in the name of a record that it refers to
    Abbreviation,  ///< abbreviation of a Chinese name
    None
};

/// Assigns permanent numbers to records, so that pages made at different times agree on them. Ids
/// of groups are matched without regard to case.
class RecordNumbers
{
public:
    [[nodiscard]] quint32 of(const RecordKey &key);
    [[nodiscard]] size_t count();

private:
    QMutex m_mutex;
    QHash<RecordKey, quint32> m_numbers;
};

/// The character that begins a line of a page. Folded texts contain none of these.
enum class LineKind : char {
    Text = '\n',    ///< a name, code, alias or other text
    Run = '\1',     ///< a name of several words, without the blanks
    Pinyin = '\2',  ///< syllables of a Chinese name
    Initials = '\3' ///< their initials, after the syllables
};

/// The folded texts of some records of one kind that are neighbours in order, in one buffer with an
/// index beside it: first the names, then all other texts, one per line. Immutable.
class NamePage : public std::enable_shared_from_this<NamePage>
{
public:
    [[nodiscard]] RecordKind kind() const { return m_kind; }
    [[nodiscard]] size_t size() const { return m_records.size(); }
    [[nodiscard]] const SharedRecord &record(size_t i) const { return m_records[i]; }
    [[nodiscard]] quint32 number(size_t i) const { return m_places[i].number; }
    /// The numbers of the records that it refers to.
    [[nodiscard]] std::pair<const quint32 *, const quint32 *> references(size_t i) const
    {
        return {m_references.data() + m_places[i].references,
                m_references.data() + m_places[i + 1].references};
    }
    [[nodiscard]] qsizetype bytes() const { return m_text.size(); }

    /// The number of parts of the page in which the needle may occur.
    [[nodiscard]] int partsWith(const Needle &needle) const;
    /// Sets the match of every record that contains the needle, unless `matches` has a better one.
    /// Searches only the names if `namesAlone`. `among` has a byte for each record, 0 if the record
    /// is to be skipped; if it is null, none is.
    void scan(const Needle &needle, bool namesAlone, const char *among, Match *matches) const;
    /// Calls visit(i) for each record with a name that is this folded text; pinyin and initials do
    /// not count.
    template <class Visit>
    void eachNamed(QByteArrayView folded, Visit visit) const
    {
        const quint32 hash = hashOf(folded);
        auto line = std::lower_bound(m_names.begin(), m_names.end(), Name{hash, 0});
        for (; line != m_names.end() && line->hash == hash; ++line) {
            if (lineAt(line->place) == folded)
                visit(recordAt(line->place));
        }
    }
    /// Calls visit(i) for each record that has this folded text as whole words in a name; once for
    /// each such name.
    template <class Visit>
    void eachWithWords(const Needle &words, Visit visit) const
    {
        const char *const begin = m_text.constData();
        const char *const end = begin + m_text.size();
        for (const char *hit = words.find(begin, end); hit != end; hit = words.find(hit + 1, end)) {
            const auto place = size_t(hit - begin);
            if (!isBesideWord(hit[-1]) || !isBesideWord(hit[words.size()]))
                continue;
            const size_t i = recordAt(place);
            if (place < m_places[i].texts)
                visit(i);
        }
    }
    /// Finds Chinese names, or their initials, that contain these characters in this order: 认监委
    /// in 国家认证认可监督管理委员会.
    void scanAbbreviations(const QString &run, Match *matches) const;

private:
    friend class NamePageWriter;
    struct Place
    {
        quint32 number = 0;
        quint32 begin = 0;
        quint32 texts = 0; ///< where the names end and the other texts begin
        quint32 references = 0;
    };
    struct Name
    {
        quint32 hash = 0;
        quint32 place = 0;
        friend bool operator<(const Name &a, const Name &b)
        {
            return std::tie(a.hash, a.place) < std::tie(b.hash, b.place);
        }
    };
    /// Whether the byte is a blank or begins a line, so that a word may begin or end beside it.
    [[nodiscard]] static bool isBesideWord(char byte) { return uchar(byte) <= ' '; }
    [[nodiscard]] static quint32 hashOf(QByteArrayView line);
    [[nodiscard]] QByteArrayView lineAt(size_t place) const;
    [[nodiscard]] size_t recordAt(size_t place) const;
    [[nodiscard]] Match matchAt(const char *hit, qsizetype size) const;
    [[nodiscard]] size_t beginOfPart(size_t part) const;
    void index();
    void scanRecords(const Needle &needle, bool namesAlone, size_t first, size_t end,
                     Match *matches) const;
    template <class Visit>
    void eachNameLine(size_t record, Visit visit) const;

    RecordKind m_kind = RecordKind::Territory;
    QByteArray m_text;
    std::vector<SharedRecord> m_records;
    std::vector<Place> m_places; ///< one more than there are records
    std::vector<quint32> m_references;
    std::vector<quint64> m_letters; ///< by record: the characters of its Chinese names and
                                    ///< initials, as the bits of a filter
    std::vector<Name> m_names;      ///< lines of names, by hash
    PartIndex m_index;
};

/// Builds pages. Known texts of a record are copied from its earlier page.
class NamePageWriter
{
public:
    NamePageWriter(RecordKind kind, RecordNumbers &numbers);

    [[nodiscard]] size_t size() const { return m_page->size(); }
    void add(const SharedRecord &record);
    void copy(const NamePage &from, size_t record);
    /// Returns the finished page and begins the next one.
    [[nodiscard]] std::shared_ptr<const NamePage> take();

private:
    void begin(const SharedRecord &record, quint32 number);
    void addName(const QString &name, bool hasRun, quint64 &letters);
    bool addLine(LineKind kind, std::u16string_view line);
    [[nodiscard]] bool has(QByteArrayView line, quint32 hash) const;
    void addReferences(const SharedRecord &record);

    RecordNumbers &m_numbers;
    const RecordKind m_kind;
    std::shared_ptr<NamePage> m_page;
    // Kept between records, so that their memory is allocated once.
    QByteArray m_text;                   ///< of the page
    std::vector<NamePage::Name> m_lines; ///< of the record
    std::u16string m_folded;
};

} // namespace mra
