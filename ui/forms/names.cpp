// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/forms/names.h"

#include "items/datetext.h"
#include "items/foldedtext.h"
#include "items/recordtext.h"
#include "items/vocabularytext.h"
#include "items/wordtext.h"
#include "ui/forms/celltext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mra {

namespace {

struct NamesText
{
    Q_DECLARE_TR_FUNCTIONS(Names)
};

/// The name with its code; of a word the name alone.
QString labelled(const CellSpec &spec, const QString &name, const QString &code)
{
    return name == code || !spec.words.isEmpty()
               ? name
               : NamesText::tr("%1 (%2)", "name and code").arg(name, code);
}

const QLatin1String all("*");
const QLatin1String nobody("-");

/// Visits the names that the field may mean, each with the code by which the field calls it.
template <class Visit>
void eachName(const NamePool &pool, const CellSpec &spec, const Visit &visit)
{
    const QString prefix = spec.scheme.isEmpty() ? QString() : spec.scheme + QLatin1Char(':');
    for (const PooledName &name : pool.names) {
        if (prefix.isEmpty())
            visit(name, name.code);
        else if (name.code.startsWith(prefix))
            visit(name, name.code.mid(prefix.size()));
    }
}

constexpr int ranks = 3; ///< how well a name meets what was typed; beyond them not at all

int rankOf(const QStringList &names, const QString &wanted)
{
    int rank = wanted.isEmpty() ? ranks - 1 : ranks;
    for (const QString &name : names) {
        if (name == wanted)
            return 0;
        if (name.startsWith(wanted))
            rank = std::min(rank, 1);
        else if (name.contains(wanted))
            rank = std::min(rank, 2);
    }
    return rank;
}

} // namespace

void Names::setSnapshot(const Snapshot &snapshot)
{
    m_snapshot = snapshot;
    ++m_state;
}

void Names::setLanguage(const QString &language)
{
    m_language = language;
    ++m_state;
}

bool Names::prepare(const CellSpec &spec) const
{
    bool areReady = true;
    for (const RecordKind kind : spec.kinds)
        areReady = collect(kind) && areReady;
    return areReady;
}

/// Begins to collect the names; true: they are there. Those of few records are collected at once.
bool Names::collect(RecordKind kind) const
{
    constexpr qsizetype few = 300;
    Collecting &collecting = m_pools[kind];
    if (collecting.made.state == m_state)
        return true;
    if (m_snapshot.size(kind) <= few)
        return poolOf(kind) != nullptr;
    if (!collecting.background)
        collecting.background = std::make_unique<Background<Made>>([this, kind](const Made &made) {
            Collecting &mine = m_pools[kind];
            if (made.state <= mine.made.state)
                return;
            mine.made = made;
            Q_EMIT ready();
        });
    if (std::exchange(collecting.asked, m_state) != m_state)
        collecting.background->start([kind, snapshot = m_snapshot, language = m_language,
                                      known = collecting.made.pool, state = m_state] {
            return Made{makeNamePool(kind, snapshot, language, known), state};
        });
    return false;
}

Names::Pool Names::poolOf(RecordKind kind) const
{
    Made &made = m_pools[kind].made;
    if (made.state != m_state)
        made = {makeNamePool(kind, m_snapshot, m_language, made.pool), m_state};
    return made.pool;
}

/// What a field offers besides records.
QList<PooledName> Names::specialNames(const CellSpec &spec) const
{
    const QCollator collator{QLocale(m_language)};
    QList<PooledName> names;
    const auto add = [&](const QString &code, const QString &name) {
        names << PooledName{code, name, {folded(name), code}, collator.sortKey(name), nullptr};
    };
    if (spec.mayBeAll)
        add(all, nameOf(m_snapshot, Ref::all(), m_language));
    if (spec.mayBeNone)
        add(nobody, nameOf(m_snapshot, Ref::none(), m_language));
    for (const QString &word : spec.words)
        add(word, wordLabel(word));
    return names;
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
    const auto meet = [&](const PooledName &name, const QString &code) {
        // A label holds the code, so that few labels need to be made.
        const bool mayBeLabel = text.contains(code, Qt::CaseInsensitive);
        if (name.folded.contains(wanted) ||
            (mayBeLabel &&
             (folded(code) == wanted || folded(labelled(spec, name.name, code)) == wanted)))
            exact << code;
        else if (std::any_of(name.folded.begin(), name.folded.end(),
                             [&](const QString &each) { return each.contains(wanted); }))
            partly << code;
    };
    for (const PooledName &name : specialNames(spec))
        meet(name, name.code);
    for (const RecordKind kind : spec.kinds)
        eachName(*poolOf(kind), spec, meet);
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
        const PooledName *name;
        QString code;
    };
    const QString wanted = folded(typed);
    QList<Hit> hits;
    std::array<int, ranks> counts{};
    const auto meet = [&](const PooledName &name, const QString &code) {
        int rank = rankOf(name.folded, wanted);
        if (code.size() < name.code.size()) // called without its scheme
            rank = std::min(rank, rankOf({folded(code)}, wanted));
        // Names come in their order: what comes later is not among the best.
        if (rank < ranks && counts[size_t(rank)]++ < most)
            hits << Hit{rank, &name, code};
    };
    const QList<PooledName> special = specialNames(spec);
    for (const PooledName &name : special)
        meet(name, name.code);
    QList<Pool> pools; // kept while hits point into them
    for (const RecordKind kind : spec.kinds) {
        (void)collect(kind);
        counts = {};
        if (const Pool pool = m_pools[kind].made.pool) {
            pools << pool;
            eachName(*pool, spec, meet);
        }
    }
    std::stable_sort(hits.begin(), hits.end(), [](const Hit &a, const Hit &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.name->order < b.name->order;
    });
    QList<Candidate> best;
    for (const Hit &hit : hits.mid(0, most))
        best << Candidate{hit.code, labelled(spec, hit.name->name, hit.code)};
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
        return keptText(spec, line).trimmed();
    }
    case Shape::LongText:
        break;
    }
    return keptText(spec, text);
}

} // namespace mra
