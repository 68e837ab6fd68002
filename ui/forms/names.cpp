// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/forms/names.h"

#include "domain/names/folding.h"
#include "items/texts/datetext.h"
#include "items/texts/recordtext.h"
#include "items/texts/vocabularytext.h"
#include "items/texts/wordtext.h"
#include "ui/forms/celltext.h"

#include <QCollator>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace mra {

namespace {

struct NamesText
{
    Q_DECLARE_TR_FUNCTIONS(Names)
};

/// The name with its code; for a word, the name alone.
QString labelled(const CellSpec &spec, const QString &name, const QString &code)
{
    return name == code || !spec.words.isEmpty()
               ? name
               : NamesText::tr("%1 (%2)", "name and code").arg(name, code);
}

const QLatin1String all("*");
const QLatin1String nobody("-");

/// How a field refers to a record: by its id, but class codes without their scheme.
QString codeOf(const CellSpec &spec, const QString &id)
{
    return spec.scheme.isEmpty() ? id : id.mid(spec.scheme.size() + 1);
}

bool isOfScheme(const CellSpec &spec, const QString &id)
{
    return spec.scheme.isEmpty() || id.startsWith(spec.scheme + QLatin1Char(':'));
}

Match matchOf(const QString &folded, const QString &wanted)
{
    return folded == wanted            ? Match::Exact
           : folded.startsWith(wanted) ? Match::Beginning
           : folded.contains(wanted)   ? Match::Inside
                                       : Match::None;
}

/// Whether the text is one word of a script that parts its words. A part of such a word that is not
/// its beginning says nothing: “Kina” is in “Burkina”. Arabic writes its article before the word.
bool isOneWord(const QString &text)
{
    const auto isOfPartedScript = [](QChar c) {
        return c.script() == QChar::Script_Latin || c.script() == QChar::Script_Cyrillic ||
               c.script() == QChar::Script_Greek;
    };
    return std::all_of(text.begin(), text.end(), isOfPartedScript);
}

} // namespace

Names::Names(const std::shared_ptr<NamePools> &pools, QObject *parent)
    : QObject(parent)
    , m_names(pools)
{
    connect(&m_names, &AwaitedNames::ready, this, &Names::ready);
}

/// What a field offers besides records.
QList<Names::Offer> Names::words(const CellSpec &spec) const
{
    QList<Offer> words;
    if (spec.mayBeAll)
        words << Offer{Match::None, all, nameOf(snapshot(), Ref::all(), m_language)};
    if (spec.mayBeNone)
        words << Offer{Match::None, nobody, nameOf(snapshot(), Ref::none(), m_language)};
    for (const QString &word : spec.words)
        words << Offer{Match::None, word, wordLabel(word)};
    return words;
}

QString Names::label(const CellSpec &spec, const QString &code) const
{
    if (code.isEmpty())
        return {};
    if (!spec.words.isEmpty())
        return wordLabel(code);
    if (spec.mayBeAll && code == all)
        return labelled(spec, nameOf(snapshot(), Ref::all(), m_language), code);
    if (spec.mayBeNone && code == nobody)
        return labelled(spec, nameOf(snapshot(), Ref::none(), m_language), code);
    const QString prefix = spec.scheme.isEmpty() ? QString() : spec.scheme + QLatin1Char(':');
    for (const RecordKind kind : spec.kinds) {
        if (const auto record = snapshot().find(RecordKey{kind, prefix + code}))
            return labelled(spec, nameOf(*record, m_language), code);
    }
    return code;
}

/// The codes of everything that has the text as its code, name, alias or label.
QStringList Names::meant(const CellSpec &spec, const QString &text,
                         const NamePool::Shared &pool) const
{
    const QString wanted = folded(text);
    QStringList codes;
    for (const Offer &word : words(spec)) {
        if (text == word.code || wanted == folded(word.name) ||
            text == labelled(spec, word.name, word.code))
            codes << word.code;
    }
    if (pool && !spec.kinds.isEmpty() && !SourceList::isAddress(text)) {
        for (const RecordKey &key : pool->meant(text, spec.kinds)) {
            if (isOfScheme(spec, key.id))
                codes << codeOf(spec, key.id);
        }
    }
    return codes;
}

QString Names::code(const CellSpec &spec, const QString &typed) const
{
    const QString text = typed.trimmed().normalized(QString::NormalizationForm_C);
    if (text.isEmpty() || label(spec, text) != text)
        return text;
    const QStringList codes = meant(spec, text, m_names.awaited());
    constexpr qsizetype shortestPart = 3;
    if (codes.isEmpty() && text.size() >= shortestPart) {
        // A part that only one name has: who typed it sees what it became.
        const QList<Offer> found = offers(spec, text, 2);
        const bool isMeant =
            found.size() == 1 && (found.first().match <= Match::WordBeginning || !isOneWord(text));
        return isMeant ? found.first().code : text;
    }
    return codes.size() == 1 ? codes.first() : text;
}

QStringList Names::severalOf(const CellSpec &spec, const QString &typed) const
{
    const QStringList codes =
        meant(spec, typed.trimmed().normalized(QString::NormalizationForm_C), m_names.pool());
    QStringList labels;
    for (const QString &code : codes)
        labels << label(spec, code);
    return labels.size() > 1 ? labels : QStringList();
}

void Names::addRecords(const CellSpec &spec, const SearchQuery &query, QList<Offer> &offers) const
{
    // If there are more, they are not sorted by name.
    constexpr int mostOfAMatch = 100;
    const NamePool::Shared pool = m_names.pool();
    if (!pool)
        return;
    const std::vector<Match> matches = pool->findNames(query);
    for (const RecordKind kind : spec.kinds) {
        std::array<int, size_t(Match::None)> counts{};
        const auto [first, end] = pool->placesOf(kind);
        for (size_t place = first; place < end; ++place) {
            const Match match = query.isEmpty() ? Match::Inside : matches[place];
            if (match == Match::None || counts[size_t(match)] == mostOfAMatch)
                continue;
            const Record &record = *pool->record(place);
            const QString id = keyOf(record).id;
            if (!isOfScheme(spec, id))
                continue;
            ++counts[size_t(match)];
            offers << Offer{match, codeOf(spec, id), nameOf(record, m_language)};
        }
    }
}

/// The best matches first, equal ones by name. Those too bad to be shown are not sorted, since
/// collation is slow.
QList<Names::Offer> Names::inOrder(QList<Offer> offers, int most) const
{
    std::stable_sort(offers.begin(), offers.end(),
                     [](const Offer &a, const Offer &b) { return a.match < b.match; });
    if (offers.size() > most) {
        const Match last = offers.at(most - 1).match;
        offers.removeIf([last](const Offer &offer) { return offer.match > last; });
    }
    const QCollator collator{QLocale(m_language)};
    std::vector<std::pair<QCollatorSortKey, Offer>> keyed;
    for (const Offer &offer : std::as_const(offers))
        keyed.emplace_back(collator.sortKey(offer.name), offer);
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        return a.second.match != b.second.match ? a.second.match < b.second.match
                                                : a.first < b.first;
    });
    QList<Offer> ordered;
    for (size_t i = 0; i < std::min(keyed.size(), size_t(most)); ++i)
        ordered << keyed[i].second;
    return ordered;
}

QList<Names::Offer> Names::offers(const CellSpec &spec, const QString &typed, int most) const
{
    const SearchQuery query(typed);
    QList<Offer> met = words(spec);
    for (Offer &word : met)
        word.match = std::min(matchOf(folded(word.name), query.whole()),
                              word.code == typed.trimmed() ? Match::Exact : Match::None);
    met.removeIf([](const Offer &offer) { return offer.match == Match::None; });
    addRecords(spec, query, met);
    return inOrder(met, most);
}

QList<Names::Candidate> Names::find(const CellSpec &spec, const QString &typed, int most) const
{
    QList<Candidate> best;
    for (const Offer &offer : offers(spec, typed, most))
        best << Candidate{offer.code, labelled(spec, offer.name, offer.code)};
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
