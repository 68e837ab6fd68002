// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "lookup.h"

#include "clitext.h"
#include "context.h"
#include "domain/names/namepool.h"
#include "items/texts/recordtext.h"
#include "items/texts/vocabularytext.h"

#include <algorithm>
#include <array>

namespace mra::cli {

namespace {

struct KindWord
{
    const char *plural;
    const char *singular;
    RecordKind kind;
};
constexpr std::array kindTable{
    KindWord{"countries", "country", RecordKind::Territory},
    KindWord{"groups", "group", RecordKind::Group},
    KindWord{"sectors", "sector", RecordKind::Sector},
    KindWord{"codes", "code", RecordKind::ClassCode},
    KindWord{"bodies", "body", RecordKind::Body},
    KindWord{"agreements", "agreement", RecordKind::Agreement},
    KindWord{"projects", "project", RecordKind::Project},
    KindWord{"sources", "source", RecordKind::Source},
};
static_assert(kindTable.size() == keysOf<RecordKind>.size(), "each kind has its words");

} // namespace

QDate wholeDate(const QString &text)
{
    if (text.compare(QLatin1String("today"), Qt::CaseInsensitive) == 0)
        return QDate::currentDate();
    const std::optional<PartialDate> date = PartialDate::parse(text);
    if (!date || date->isShort())
        throw CommandError{
            QStringLiteral("bad_date"),
            Cli::tr("“%1” is not a day. Write YYYY-MM-DD, such as 2026-01-31, or today.")
                .arg(text)};
    return date->firstDay();
}

template <Vocabulary E>
E vocabularyWord(const QString &word, const char *option)
{
    if (const std::optional<E> value = fromKey<E>(word.toLower()))
        return *value;
    QStringList known;
    for (const char *key : keysOf<E>)
        known << QLatin1String(key);
    throw CommandError{QStringLiteral("unknown_key"),
                       Cli::tr("“%2” is not a value of the option “--%1”. Its values are: %3.")
                           .arg(QLatin1String(option), word, known.join(QStringLiteral(", ")))};
}
template Activity vocabularyWord(const QString &, const char *);
template EvidenceKind vocabularyWord(const QString &, const char *);
template Direction vocabularyWord(const QString &, const char *);

LayerSet layersOf(const QString &list)
{
    LayerSet layers;
    for (const QString &word : list.split(QLatin1Char(',')))
        layers.insert(vocabularyWord<Layer>(word.trimmed(), "layers"));
    return layers;
}

void refuseAmbiguous(Context &context, const QString &text, const QList<RecordKey> &meant)
{
    QStringList listed;
    for (const RecordKey &key : meant)
        listed << Cli::tr("%1 (%2)", "a name and its code")
                      .arg(nameOf(context.state(), key, context.language()), key.id);
    throw CommandError{QStringLiteral("ambiguous"),
                       Cli::tr("Several records are named “%1”: %2. Use the code of one of them.")
                           .arg(text, listed.join(QStringLiteral("; ")))};
}

void refuseUnknown(RecordKind kind, const QString &text)
{
    throw CommandError{QStringLiteral("unknown_record"),
                       Cli::tr("There is no such record: %1. Use “list” to find it.")
                           .arg(mentionOf({kind, text}))};
}

template <class T>
std::shared_ptr<const T> recordOf(Context &context, const QString &text)
{
    const Snapshot &state = context.state();
    if (auto exact = state.find<T>({text}))
        return exact;
    const QList<RecordKey> meant = NamePool::make(state, T::kind)->meant(text, {T::kind});
    if (meant.size() == 1)
        return state.find<T>({meant.first().id});
    if (meant.size() > 1)
        refuseAmbiguous(context, text, meant);
    if (const QString why = context.whyNothingIsKnown(); !why.isEmpty())
        throw CommandError{QStringLiteral("nothing_recorded"), why};
    refuseUnknown(T::kind, text);
}
template std::shared_ptr<const Territory> recordOf(Context &, const QString &);
template std::shared_ptr<const TerritoryGroup> recordOf(Context &, const QString &);
template std::shared_ptr<const Sector> recordOf(Context &, const QString &);
template std::shared_ptr<const Agreement> recordOf(Context &, const QString &);

Record recordOf(Context &context, RecordKind kind, const QString &text)
{
    return withRecordType(kind, [&]<class T>(std::type_identity<T>) -> Record {
        return *recordOf<T>(context, text);
    });
}

RecordKind kindOfWord(const QString &word)
{
    const auto row = std::find_if(kindTable.begin(), kindTable.end(), [&word](const auto &entry) {
        return word == QLatin1String(entry.plural) || word == QLatin1String(entry.singular);
    });
    if (row == kindTable.end())
        throw UsageError{Cli::tr("“%1” is not a kind of record. The kinds are: %2.")
                             .arg(word, kindWords().join(QStringLiteral(", ")))};
    return row->kind;
}

QStringList kindWords()
{
    QStringList words;
    for (const KindWord &entry : kindTable)
        words << QLatin1String(entry.plural);
    return words;
}

} // namespace mra::cli
