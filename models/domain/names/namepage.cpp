// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/names/namepage.h"

#include "domain/names/folding.h"
#include "domain/names/recordtexts.h"
#include "domain/records/references.h"

#include <QStringEncoder>

#include <bit>
#include <iterator>

namespace mra {

namespace {

bool endsLine(char byte)
{
    return uchar(byte) < ' ';
}

/// Whether the line is a name, with or without its blanks, and not pinyin.
bool isAsWritten(LineKind kind)
{
    return kind == LineKind::Text || kind == LineKind::Run;
}

/// One of 64 bits for each character, so that most records can be excluded quickly.
quint64 bitOf(char16_t letter)
{
    const bool isLatin = letter >= u'a' && letter <= u'z';
    return quint64(1) << (isLatin ? letter - u'a' : 26 + letter % 38);
}

quint64 bitsOf(std::u16string_view letters)
{
    quint64 bits = 0;
    for (const char16_t letter : letters)
        bits |= bitOf(letter);
    return bits;
}

/// The length of the UTF-8 character that begins with the byte.
qsizetype sizeOfCharacter(char begin)
{
    const auto byte = uchar(begin);
    return byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

/// Whether the characters occur in this order.
bool isSubsequence(QByteArrayView sought, QByteArrayView text)
{
    while (!sought.isEmpty() && text.size() >= sought.size()) {
        const qsizetype size = sizeOfCharacter(sought.front());
        if (text.front() == sought.front() && text.startsWith(sought.first(size)))
            sought = sought.sliced(size);
        text = text.sliced(sizeOfCharacter(text.front()));
    }
    return sought.isEmpty();
}

} // namespace

quint32 RecordNumbers::of(const RecordKey &key)
{
    const RecordKey known{key.kind, key.kind == RecordKind::Group ? key.id.toUpper() : key.id};
    const QMutexLocker locker(&m_mutex);
    const auto number = m_numbers.constFind(known);
    return number != m_numbers.constEnd() ? *number
                                          : *m_numbers.insert(known, quint32(m_numbers.size()));
}

size_t RecordNumbers::count()
{
    const QMutexLocker locker(&m_mutex);
    return size_t(m_numbers.size());
}

// --- searching a page

quint32 NamePage::hashOf(QByteArrayView line)
{
    return quint32(qHash(line));
}

QByteArrayView NamePage::lineAt(size_t place) const
{
    const char *begin = m_text.constData() + place;
    return {begin, std::find_if(begin, m_text.constData() + m_text.size(), endsLine)};
}

size_t NamePage::recordAt(size_t place) const
{
    const auto after = std::upper_bound(m_places.begin(), m_places.end(), place,
                                        [](size_t at, const Place &p) { return at < p.begin; });
    return size_t(after - m_places.begin()) - 1;
}

/// A name without its blanks matches only from its beginning. Inside it, the end of one word and
/// the beginning of the next would match by chance.
Match NamePage::matchAt(const char *hit, qsizetype size) const
{
    if (endsLine(hit[-1]))
        return endsLine(hit[size]) ? Match::Exact : Match::Beginning;
    const char *line = hit - 1;
    while (!endsLine(*line))
        --line;
    if (LineKind(*line) == LineKind::Run)
        return Match::None;
    return hit[-1] == ' ' ? Match::WordBeginning : Match::Inside;
}

size_t NamePage::beginOfPart(size_t part) const
{
    return part * size() / PartIndex::parts;
}

void NamePage::index()
{
    std::vector<QByteArrayView> parts;
    for (size_t part = 0; part < PartIndex::parts; ++part) {
        const quint32 begin = m_places[beginOfPart(part)].begin;
        const quint32 end = m_places[beginOfPart(part + 1)].begin;
        parts.emplace_back(m_text.constData() + begin, qsizetype(end - begin));
    }
    m_index = PartIndex(parts);
}

int NamePage::partsWith(const Needle &needle) const
{
    return std::popcount(m_index.partsWith(needle));
}

void NamePage::scan(const Needle &needle, bool namesAlone, const char *among, Match *matches) const
{
    for (unsigned parts = m_index.partsWith(needle); parts != 0; parts &= parts - 1) {
        const auto part = size_t(std::countr_zero(parts));
        const size_t end = beginOfPart(part + 1);
        if (!among) {
            scanRecords(needle, namesAlone, beginOfPart(part), end, matches);
            continue;
        }
        for (size_t i = beginOfPart(part); i < end; ++i) {
            if (among[i])
                scanRecords(needle, namesAlone, i, i + 1, matches);
        }
    }
}

/// Searches the records [first, end).
void NamePage::scanRecords(const Needle &needle, bool namesAlone, size_t first, size_t end,
                           Match *matches) const
{
    const char *const text = m_text.constData();
    const char *const textEnd = text + m_places[end].begin;
    size_t i = first;
    for (const char *hit = needle.find(text + m_places[first].begin, textEnd); hit != textEnd;) {
        const auto place = size_t(hit - text);
        while (m_places[i + 1].begin <= place)
            ++i;
        const bool isName = place < m_places[i].texts;
        if (isName || !namesAlone)
            matches[i] = std::min(matches[i], isName ? matchAt(hit, needle.size()) : Match::Text);
        // Another name of the record may match better.
        const bool isDone = !isName || matches[i] == Match::Exact;
        hit = needle.find(isDone ? text + m_places[i + 1].begin : hit + 1, textEnd);
    }
}

/// Calls visit(kind, line) for the lines of names.
template <class Visit>
void NamePage::eachNameLine(size_t record, Visit visit) const
{
    const char *const end = m_text.constData() + m_places[record].texts;
    for (const char *at = m_text.constData() + m_places[record].begin; at < end;) {
        const QByteArrayView line = lineAt(size_t(at + 1 - m_text.constData()));
        visit(LineKind(*at), line);
        at = line.end();
    }
}

void NamePage::scanAbbreviations(const QString &run, Match *matches) const
{
    const quint64 wanted =
        bitsOf({reinterpret_cast<const char16_t *>(run.utf16()), size_t(run.size())});
    const QByteArray bytes = run.toUtf8();
    for (size_t i = 0; i < size(); ++i) {
        if ((m_letters[i] & wanted) != wanted)
            continue;
        QByteArrayView name;
        eachNameLine(i, [&](LineKind kind, QByteArrayView line) {
            if (kind == LineKind::Text)
                name = line;
            if (kind == LineKind::Initials &&
                (isSubsequence(bytes, name) || isSubsequence(bytes, line)))
                matches[i] = std::min(matches[i], Match::Abbreviation);
        });
    }
}

// --- writing a page

NamePageWriter::NamePageWriter(RecordKind kind, RecordNumbers &numbers)
    : m_numbers(numbers)
    , m_kind(kind)
    , m_page(std::make_shared<NamePage>())
{
}

void NamePageWriter::begin(const SharedRecord &record, quint32 number)
{
    m_page->m_records.push_back(record);
    m_page->m_places.push_back(
        {number, quint32(m_text.size()), 0, quint32(m_page->m_references.size())});
}

void NamePageWriter::add(const SharedRecord &record)
{
    begin(record, m_numbers.of(keyOf(*record)));
    m_lines.clear();
    quint64 letters = 0;
    std::visit(
        [&]<class T>(const T &r) {
            // Names of places are written with or without blanks: Viet Nam, Hong Kong.
            const bool hasRun = T::kind == RecordKind::Territory || T::kind == RecordKind::Group;
            eachName(r, [&](const char *, const QString &name) { addName(name, hasRun, letters); });
            m_page->m_places.back().texts = quint32(m_text.size());
            std::copy_if(m_lines.begin(), m_lines.end(), std::back_inserter(m_page->m_names),
                         [this](const NamePage::Name &line) {
                             return isAsWritten(LineKind(m_text[line.place - 1]));
                         });
            eachOtherText(r, [this](const char *, const QString &text) {
                m_folded.clear();
                appendFolded(m_folded, text);
                addLine(LineKind::Text, m_folded);
            });
        },
        *record);
    m_text += char(LineKind::Text);
    m_page->m_letters.push_back(letters);
    addReferences(record);
}

void NamePageWriter::addName(const QString &name, bool hasRun, quint64 &letters)
{
    m_folded.clear();
    appendFolded(m_folded, name);
    if (!addLine(LineKind::Text, m_folded))
        return;
    const Pinyin pinyin = pinyinOf(name);
    if (!pinyin.initials.empty()) {
        addLine(LineKind::Pinyin, pinyin.syllables);
        addLine(LineKind::Initials, pinyin.initials);
        letters |= bitsOf(m_folded) | bitsOf(pinyin.initials);
    }
    const auto blank = std::remove(m_folded.begin(), m_folded.end(), u' ');
    if (hasRun && blank != m_folded.end()) {
        m_folded.erase(blank, m_folded.end());
        addLine(LineKind::Run, m_folded);
    }
}

/// Returns false if the line is empty or the record already has it.
bool NamePageWriter::addLine(LineKind kind, std::u16string_view line)
{
    const qsizetype at = m_text.size();
    m_text.resize(at + 2 + qsizetype(line.size()) * 3);
    m_text[at] = char(kind);
    QStringEncoder encoder(QStringEncoder::Utf8);
    const char *end =
        encoder.appendToBuffer(m_text.data() + at + 1, QStringView(line.data(), line.size()));
    const QByteArrayView made(m_text.constData() + at + 1, end);
    const quint32 hash = NamePage::hashOf(made);
    // Every Chinese name is followed by its pinyin, even if another name has the same.
    const bool mayBeTwice = kind == LineKind::Pinyin || kind == LineKind::Initials;
    const bool isNew = !made.isEmpty() && (mayBeTwice || !has(made, hash));
    m_text.resize(isNew ? at + 1 + made.size() : at);
    if (isNew)
        m_lines.push_back({hash, quint32(at + 1)});
    return isNew;
}

/// Whether an earlier line of the record is the same.
bool NamePageWriter::has(QByteArrayView line, quint32 hash) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [&](const NamePage::Name &known) {
        const char *const at = m_text.constData() + known.place;
        return known.hash == hash && std::equal(line.begin(), line.end(), at) &&
               endsLine(at[line.size()]);
    });
}

void NamePageWriter::addReferences(const SharedRecord &record)
{
    std::vector<quint32> &all = m_page->m_references;
    const auto first = qsizetype(all.size());
    eachReference(*record, [&](const Reference &reference) {
        if (reference.to.kind != RecordKind::Source && reference.to.kind != RecordKind::ClassCode)
            all.push_back(m_numbers.of(reference.to));
    });
    std::sort(all.begin() + first, all.end());
    all.erase(std::unique(all.begin() + first, all.end()), all.end());
}

void NamePageWriter::copy(const NamePage &from, size_t record)
{
    const NamePage::Place &place = from.m_places[record];
    const NamePage::Place &next = from.m_places[record + 1];
    begin(from.m_records[record], place.number);
    const qsizetype moved = m_text.size() - place.begin;
    m_page->m_places.back().texts = quint32(place.texts + moved);
    m_text.append(from.m_text.constData() + place.begin, qsizetype(next.begin - place.begin));
    from.eachNameLine(record, [&](LineKind kind, QByteArrayView line) {
        if (isAsWritten(kind))
            m_page->m_names.push_back(
                {NamePage::hashOf(line), quint32(line.begin() - from.m_text.constData() + moved)});
    });
    m_page->m_letters.push_back(from.m_letters[record]);
    const auto [begin, end] = from.references(record);
    m_page->m_references.insert(m_page->m_references.end(), begin, end);
}

std::shared_ptr<const NamePage> NamePageWriter::take()
{
    NamePage &page = *m_page;
    page.m_kind = m_kind;
    page.m_places.push_back({0, quint32(m_text.size()), 0, quint32(page.m_references.size())});
    page.m_text = QByteArray(m_text.constData(), m_text.size());
    m_text.resize(0);
    std::sort(page.m_names.begin(), page.m_names.end());
    page.index();
    return std::exchange(m_page, std::make_shared<NamePage>());
}

} // namespace mra
