// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/forms/names.h"

#include "items/datetext.h"
#include "items/foldedtext.h"
#include "items/recordtext.h"
#include "items/vocabularytext.h"
#include "items/wordtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace mra {

namespace {

struct NamesText
{
    Q_DECLARE_TR_FUNCTIONS(Names)
};

/// Visits the fields of a record and its other names, and collects what it is called.
struct NameCollector
{
    QStringList &names;

    void operator()(const char *, const LocalizedText &text, Need)
    {
        names << text.byTag().values();
    }
    void operator()(const char *key, const QString &text, Need)
    {
        const QLatin1String field(key);
        if (field == QLatin1String("short_name") || field == QLatin1String("name_native") ||
            field == QLatin1String("title_native") || field == QLatin1String("title") ||
            field == QLatin1String("alpha3") || field == QLatin1String("alias"))
            names << text;
    }
    template <class M>
    void operator()(const char *, const M &, Need)
    {
    }
};

template <class T>
QStringList namesOf(const T &record)
{
    QStringList names;
    T::fields(record, NameCollector{names});
    if constexpr (std::is_same_v<T, Body>) {
        for (const BodyAlias &alias : record.aliases)
            BodyAlias::fields(alias, NameCollector{names});
    }
    names.removeAll(QString());
    return names;
}

/// Reading thousands of long titles would hold up the first key that is typed.
bool hasPinyin(RecordKind kind)
{
    return kind == RecordKind::Territory || kind == RecordKind::Group ||
           kind == RecordKind::Sector || kind == RecordKind::Body;
}

/// The name with its code; of a word the name alone.
QString labelled(const CellSpec &spec, const QString &name, const QString &code)
{
    return name == code || !spec.words.isEmpty()
               ? name
               : NamesText::tr("%1 (%2)", "name and code").arg(name, code);
}

const QLatin1String all("*");
const QLatin1String nobody("-");

} // namespace

void Names::setSnapshot(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    m_pools.clear();
}

void Names::setLanguage(const QString &language)
{
    m_language = language;
    m_pools.clear();
}

const QList<Names::Entry> &Names::pool(RecordKind kind) const
{
    const auto known = m_pools.constFind(kind);
    if (known != m_pools.constEnd())
        return *known;
    QList<Entry> entries;
    withRecordType(kind, [&]<class T>(std::type_identity<T>) {
        for (const auto &record : m_snapshot.all<T>()) {
            Entry entry{record->id.value, nameOf(Record(*record), m_language), {}};
            for (const QString &name : namesOf(*record)) {
                entry.allFolded << folded(name);
                if (!hasPinyin(kind))
                    continue;
                const Pinyin pinyin = pinyinOf(name);
                entry.allFolded << pinyin.syllables << pinyin.initials;
            }
            entry.allFolded.removeAll(QString());
            entry.allFolded << folded(entry.code);
            entries << entry;
        }
    });
    return *m_pools.insert(kind, entries);
}

template <class Visit>
void Names::eachEntry(const CellSpec &spec, Visit &&visit) const
{
    const auto special = [&](QLatin1String code, const Ref &ref) {
        const QString name = nameOf(m_snapshot, ref, m_language);
        visit(Entry{code, name, {folded(name), code}});
    };
    if (spec.mayBeAll)
        special(all, Ref::all());
    if (spec.mayBeNone)
        special(nobody, Ref::none());
    for (const QString &word : spec.words)
        visit(Entry{word, wordLabel(word), {folded(wordLabel(word)), word}});
    const QString prefix = spec.scheme + QLatin1Char(':');
    for (const RecordKind kind : spec.kinds) {
        for (const Entry &entry : pool(kind)) {
            if (spec.scheme.isEmpty()) {
                visit(entry);
            } else if (entry.code.startsWith(prefix)) {
                Entry inScheme = entry;
                inScheme.code = entry.code.mid(prefix.size());
                inScheme.allFolded << folded(inScheme.code);
                visit(inScheme);
            }
        }
    }
}

QString Names::label(const CellSpec &spec, const QString &code) const
{
    if (code.isEmpty())
        return {};
    if (!spec.words.isEmpty())
        return wordLabel(code);
    if (spec.mayBeAll && code == all)
        return labelled(spec, nameOf(m_snapshot, Ref::all(), m_language), code);
    if (spec.mayBeNone && code == nobody)
        return labelled(spec, nameOf(m_snapshot, Ref::none(), m_language), code);
    const QString prefix = spec.scheme.isEmpty() ? QString() : spec.scheme + QLatin1Char(':');
    for (const RecordKind kind : spec.kinds) {
        if (const auto record = m_snapshot.find(RecordKey{kind, prefix + code}))
            return labelled(spec, nameOf(*record, m_language), code);
    }
    return code;
}

QString Names::code(const CellSpec &spec, const QString &typed) const
{
    const QString text = typed.trimmed().normalized(QString::NormalizationForm_C);
    if (text.isEmpty() || label(spec, text) != text)
        return text;
    const QString wanted = folded(text);
    QStringList exact;
    QStringList partly;
    eachEntry(spec, [&](const Entry &entry) {
        if (entry.allFolded.contains(wanted) ||
            folded(labelled(spec, entry.name, entry.code)) == wanted)
            exact << entry.code;
        else if (std::any_of(entry.allFolded.begin(), entry.allFolded.end(),
                             [&](const QString &name) { return name.contains(wanted); }))
            partly << entry.code;
    });
    if (exact.size() == 1)
        return exact.first();
    // A part of a name stands for it where no other name has it; sources may be addresses too.
    const bool isFree = spec.kinds.isEmpty() || SourceList::isAddress(text);
    return exact.isEmpty() && partly.size() == 1 && !isFree && text.size() > 1 ? partly.first()
                                                                               : text;
}

QList<Names::Candidate> Names::find(const CellSpec &spec, const QString &typed, int most) const
{
    struct Hit
    {
        int rank;
        Candidate candidate;
    };
    const QString wanted = folded(typed);
    QList<Hit> hits;
    eachEntry(spec, [&](const Entry &entry) {
        int rank = wanted.isEmpty() ? 2 : 3;
        for (const QString &name : entry.allFolded) {
            if (name == wanted)
                rank = 0;
            else if (name.startsWith(wanted))
                rank = std::min(rank, 1);
            else if (name.contains(wanted))
                rank = std::min(rank, 2);
        }
        if (rank < 3)
            hits << Hit{rank, {entry.code, labelled(spec, entry.name, entry.code)}};
    });
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) {
        return a.rank != b.rank ? a.rank < b.rank
                                : a.candidate.label.localeAwareCompare(b.candidate.label) < 0;
    });
    QList<Candidate> best;
    for (const Hit &hit : hits.mid(0, most))
        best << hit.candidate;
    return best;
}

QString Names::shown(const CellSpec &spec, const QString &cell) const
{
    const auto labelOfKey = [&](const QString &key) {
        const qsizetype i = spec.keys.indexOf(key);
        return i < 0 ? key : spec.labels().at(i);
    };
    switch (spec.shape) {
    case Shape::Date:
        if (const auto date = PartialDate::parse(cell))
            return shownDate(*date);
        return cell;
    case Shape::Choice:
        return labelOfKey(cell);
    case Shape::Reference:
        return label(spec, cell);
    case Shape::Checks:
    case Shape::List: {
        QStringList shownItems;
        for (const QString &item : cell.split(spec.separator, Qt::SkipEmptyParts))
            shownItems << (spec.shape == Shape::List ? label(spec, item) : labelOfKey(item));
        return spec.shape == Shape::Checks ? listed(shownItems)
                                           : shownItems.join(QStringLiteral("; "));
    }
    case Shape::Text:
    case Shape::LongText:
    case Shape::Number:
    case Shape::Degrees:
        break;
    }
    return cell;
}

QString Names::accepted(const CellSpec &spec, const QString &text) const
{
    const auto keyOfWord = [&](const QString &word) {
        const qsizetype i = spec.labels().indexOf(word);
        return i < 0 ? word : spec.keys.at(i);
    };
    switch (spec.shape) {
    case Shape::Choice:
        return keyOfWord(text.trimmed());
    case Shape::Reference:
        return code(spec, text);
    case Shape::Checks:
    case Shape::List: {
        QStringList items;
        for (const QString &item : text.split(spec.separator, Qt::SkipEmptyParts))
            items << (spec.shape == Shape::List ? code(spec, item) : keyOfWord(item.trimmed()));
        return items.join(spec.separator);
    }
    case Shape::Date:
        if (const auto date = typedDate(text))
            return date->text();
        [[fallthrough]];
    case Shape::Text:
    case Shape::Number:
    case Shape::Degrees: {
        QString line = text;
        line.replace(QLatin1Char('\n'), QLatin1Char(' '));
        return line.trimmed().normalized(QString::NormalizationForm_C);
    }
    case Shape::LongText:
        break;
    }
    return text.normalized(QString::NormalizationForm_C);
}

} // namespace mra
