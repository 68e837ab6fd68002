// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/foundreason.h"

#include "domain/names/folding.h"
#include "domain/names/namepage.h"
#include "domain/names/recordtexts.h"
#include "domain/records/references.h"
#include "items/texts/fieldtext.h"
#include "items/texts/recordtext.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct FoundReason
{
    Q_DECLARE_TR_FUNCTIONS(FoundReason)
};

QString said(const char *field, const QString &text)
{
    return FoundReason::tr("%1: %2", "a field and its text that a search met")
        .arg(fieldLabel(QLatin1String(field)), text);
}

/// The part of a long text around the match. The match is located in the folded text, which is
/// about as long.
QString around(const QString &text, const QString &sought)
{
    constexpr qsizetype most = 80;
    constexpr qsizetype before = 20;
    const QString line = text.simplified();
    if (line.size() <= most)
        return line;
    const qsizetype begin =
        std::clamp<qsizetype>(folded(line).indexOf(sought) - before, 0, line.size() - most);
    const QString ellipsis(QChar(0x2026));
    return (begin > 0 ? ellipsis : QString()) + line.mid(begin, most).trimmed() +
           (begin + most < line.size() ? ellipsis : QString());
}

Match matchOf(const QString &name, const SearchQuery &query)
{
    const auto isIn = [](const QString &text, const QString &sought) {
        return !sought.isEmpty() && text.contains(sought);
    };
    const QString plain = folded(name);
    const Pinyin pinyin = pinyinOf(name);
    const QStringList forms{plain, QString(plain).remove(u' '),
                            QString::fromStdU16String(pinyin.syllables),
                            QString::fromStdU16String(pinyin.initials)};
    if (plain == query.whole() || forms.mid(1).contains(query.run()))
        return Match::Exact;
    if (plain.startsWith(query.whole()))
        return Match::Beginning;
    if (isIn(plain, query.whole()))
        return Match::Inside;
    return std::any_of(forms.begin() + 1, forms.end(),
                       [&](const QString &form) { return isIn(form, query.run()); })
               ? Match::Inside
               : Match::None;
}

/// Looks for a reason in one record.
class ReasonFinder
{
public:
    ReasonFinder(const Snapshot &snapshot, const Record &record, const SearchQuery &query,
                 const QString &language)
        : m_snapshot(snapshot)
        , m_record(record)
        , m_query(query)
        , m_language(language)
        , m_shown(nameOf(record, language))
    {
    }

    [[nodiscard]] QString reason() const
    {
        return std::visit([this](const auto &record) { return in(record); }, m_record);
    }

private:
    template <class T>
    [[nodiscard]] QString in(const T &record) const
    {
        if (const QString name = bestName(record); !name.isEmpty())
            return name == m_shown ? QString() : name;
        const SearchQuery::Word *word = wordNotInNames(record);
        if (!word)
            return {};
        QString reason;
        eachOtherText(record, [&](const char *field, const QString &text) {
            if (reason.isEmpty() && SearchQuery::isIn(*word, folded(text)))
                reason = said(field, around(text, word->text));
        });
        return reason.isEmpty() ? inNamed(*word) : reason;
    }

    /// The name that matches the whole query best; empty if none does.
    template <class T>
    [[nodiscard]] QString bestName(const T &record) const
    {
        QString name;
        Match best = Match::None;
        eachName(record, [&](const char *, const QString &each) {
            const Match match = matchOf(each, m_query);
            if (match < best || (match == best && each == m_shown))
                name = each;
            best = std::min(best, match);
        });
        return best == Match::None ? QString() : name;
    }

    template <class T>
    [[nodiscard]] const SearchQuery::Word *wordNotInNames(const T &record) const
    {
        QString names;
        eachName(record, [&names](const char *, const QString &name) {
            const Pinyin pinyin = pinyinOf(name);
            names += u'\n' + folded(name) + u'\n' + QString::fromStdU16String(pinyin.syllables);
        });
        for (const SearchQuery::Word &word : m_query.words()) {
            if (!SearchQuery::isIn(word, names))
                return &word;
        }
        return nullptr;
    }

    /// The record named by this one that has the word; else a named group or body, with the member
    /// or represented record that has it.
    [[nodiscard]] QString inNamed(const SearchQuery::Word &word) const
    {
        QString reason;
        eachNamed(m_record, [&](const char *field, const Record &named) {
            if (reason.isEmpty() && hasName(named, word))
                reason = said(field, nameOf(named, m_language));
        });
        if (!reason.isEmpty())
            return reason;
        eachNamed(m_record, [&](const char *field, const Record &named) {
            if (!reason.isEmpty())
                return;
            if (const QString held = heldBy(named, word, 2); !held.isEmpty())
                reason = said(
                    field, FoundReason::tr("%1 (%2)", "a group or body, and a member that was met")
                               .arg(nameOf(named, m_language), held));
        });
        return reason;
    }

    /// Calls visit(field, record) for each record that this one names, once.
    template <class Visit>
    void eachNamed(const Record &record, Visit visit) const
    {
        QSet<RecordKey> seen;
        eachReference(record, [&](const Reference &reference) {
            const qsizetype before = seen.size();
            seen.insert(reference.to);
            if (const SharedRecord named = m_snapshot.find(reference.to);
                named && seen.size() > before)
                visit(reference.field, *named);
        });
    }

    /// The name of a member, or of what a body represents, that has the word; empty if none has it.
    [[nodiscard]] QString heldBy(const Record &holder, const SearchQuery::Word &word,
                                 int depth) const
    {
        const RecordKind kind = keyOf(holder).kind;
        if (depth == 0 || (kind != RecordKind::Group && kind != RecordKind::Body))
            return {};
        QString name;
        eachNamed(holder, [&](const char *, const Record &held) {
            if (name.isEmpty())
                name =
                    hasName(held, word) ? nameOf(held, m_language) : heldBy(held, word, depth - 1);
        });
        return name;
    }

    [[nodiscard]] static bool hasName(const Record &record, const SearchQuery::Word &word)
    {
        bool has = false;
        std::visit(
            [&](const auto &r) {
                eachName(r, [&](const char *, const QString &name) {
                    const Pinyin pinyin = pinyinOf(name);
                    has = has || SearchQuery::isIn(word, folded(name)) ||
                          SearchQuery::isIn(word, QString::fromStdU16String(pinyin.syllables)) ||
                          SearchQuery::isIn(word, QString::fromStdU16String(pinyin.initials));
                });
            },
            record);
        return has;
    }

    const Snapshot &m_snapshot;
    const Record &m_record;
    const SearchQuery &m_query;
    const QString &m_language;
    const QString m_shown;
};

} // namespace

QString foundReason(const Snapshot &snapshot, const Record &record, const SearchQuery &query,
                    const QString &language)
{
    return ReasonFinder(snapshot, record, query, language).reason();
}

} // namespace mra
