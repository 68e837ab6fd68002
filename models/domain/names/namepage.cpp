// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/names/namepage.h"

#include "domain/names/folding.h"
#include "domain/names/recordtexts.h"
#include "domain/records/references.h"

#include <QStringEncoder>

namespace mra {

namespace {

bool endsLine(char byte)
{
    return uchar(byte) < ' ';
}

/// One of 64 for each character, so that most records are seen to lack one at a glance.
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

bool isSubsequence(QStringView sought, QStringView text)
{
    qsizetype met = 0;
    for (qsizetype i = 0; i < text.size() && met < sought.size(); ++i)
        met += text[i] == sought[met] ? 1 : 0;
    return met == sought.size();
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

// --- looking in a page

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

/// A name without its blanks is met from its beginning only: within it letters meet by chance that
/// stand together in no word.
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

void NamePage::scan(const Needle &needle, bool namesAlone, Match *matches) const
{
    const char *const begin = m_text.constData();
    const char *const end = begin + m_text.size();
    size_t i = 0;
    for (const char *hit = needle.find(begin, end); hit != end;) {
        const auto place = size_t(hit - begin);
        while (m_places[i + 1].begin <= place)
            ++i;
        const bool isName = place < m_places[i].texts;
        if (isName || !namesAlone)
            matches[i] = std::min(matches[i], isName ? matchAt(hit, needle.size()) : Match::Text);
        // Another name may fit better.
        const bool isDone = !isName || matches[i] == Match::Exact;
        hit = needle.find(isDone ? begin + m_places[i + 1].begin : hit + 1, end);
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
    for (size_t i = 0; i < size(); ++i) {
        if ((m_letters[i] & wanted) != wanted)
            continue;
        QByteArrayView name;
        eachNameLine(i, [&](LineKind kind, QByteArrayView line) {
            if (kind == LineKind::Text)
                name = line;
            if (kind == LineKind::Initials && (isSubsequence(run, QString::fromUtf8(name)) ||
                                               isSubsequence(run, QString::fromUtf8(line))))
                matches[i] = std::min(matches[i], Match::Abbreviation);
        });
    }
}

// --- writing one

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
        {number, quint32(m_page->m_text.size()), 0, quint32(m_page->m_references.size())});
}

void NamePageWriter::add(const SharedRecord &record)
{
    begin(record, m_numbers.of(keyOf(*record)));
    quint64 letters = 0;
    std::visit(
        [&]<class T>(const T &r) {
            // Names of places are written with blanks or without: Viet Nam, Hong Kong.
            const bool hasRun = T::kind == RecordKind::Territory || T::kind == RecordKind::Group;
            eachName(r, [&](const char *, const QString &name) { addName(name, hasRun, letters); });
            m_page->m_places.back().texts = quint32(m_page->m_text.size());
            eachOtherText(r, [this](const char *, const QString &text) {
                m_folded.clear();
                appendFolded(m_folded, text);
                addLine(LineKind::Text, m_folded);
            });
        },
        *record);
    m_page->m_text += char(LineKind::Text);
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

/// False where the line is empty, or the record has it already.
bool NamePageWriter::addLine(LineKind kind, std::u16string_view line)
{
    QByteArray &text = m_page->m_text;
    const qsizetype at = text.size();
    text.resize(at + 2 + qsizetype(line.size()) * 3);
    text[at] = char(kind);
    QStringEncoder encoder(QStringEncoder::Utf8);
    const char *end =
        encoder.appendToBuffer(text.data() + at + 1, QStringView(line.data(), line.size()));
    const QByteArrayView made(text.constData() + at + 1, end);
    // Every Chinese name has its pinyin behind it.
    const bool mayBeTwice = kind == LineKind::Pinyin || kind == LineKind::Initials;
    const bool isNew = !made.isEmpty() && (mayBeTwice || !has(made));
    text.resize(isNew ? at + 1 + made.size() : at);
    return isNew;
}

/// A line of the record before it is the same.
bool NamePageWriter::has(QByteArrayView line) const
{
    const char *at = m_page->m_text.constData() + m_page->m_places.back().begin;
    const Needle needle(QByteArray::fromRawData(line.data(), line.size()));
    const char *const end = line.begin() - 1;
    while ((at = needle.find(at, end)) != end) {
        if (endsLine(at[-1]) && endsLine(at[line.size()]))
            return true;
        ++at;
    }
    return false;
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
    m_page->m_places.back().texts = m_page->m_places.back().begin + place.texts - place.begin;
    m_page->m_text.append(from.m_text.constData() + place.begin,
                          qsizetype(next.begin - place.begin));
    m_page->m_letters.push_back(from.m_letters[record]);
    const auto [begin, end] = from.references(record);
    m_page->m_references.insert(m_page->m_references.end(), begin, end);
}

std::shared_ptr<const NamePage> NamePageWriter::take()
{
    NamePage &page = *m_page;
    page.m_kind = m_kind;
    page.m_places.push_back({0, quint32(page.m_text.size()), 0, quint32(page.m_references.size())});
    page.m_text.squeeze();
    for (size_t i = 0; i < page.size(); ++i)
        page.eachNameLine(i, [&page](LineKind kind, QByteArrayView line) {
            if (kind == LineKind::Text || kind == LineKind::Run)
                page.m_names.push_back(
                    {NamePage::hashOf(line), quint32(line.begin() - page.m_text.constData())});
        });
    std::sort(page.m_names.begin(), page.m_names.end());
    return std::exchange(m_page, std::make_shared<NamePage>());
}

} // namespace mra
