// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/checks/newcodes.h"

#include "domain/names/folding.h"
#include "domain/records/kindmap.h"

#include <algorithm>

namespace mra {

namespace {

bool isSmall(QChar c)
{
    return c >= u'a' && c <= u'z';
}
bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}
bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isWrittenInCapitals(RecordKind kind)
{
    return codeFormOf(kind) != CodeForm::Identifier;
}

/// Plain codes are words of digits and letters of one case, separated by single hyphens. Most codes
/// are plain, so for most this cheap test is all that is needed.
bool isPlainly(const QString &code, bool inCapitals)
{
    bool isAfterWord = false;
    for (const QChar c : code) {
        const bool isOfWord = isDigit(c) || (inCapitals ? isCapital(c) : isSmall(c));
        if (!isOfWord && !(c == u'-' && isAfterWord))
            return false;
        isAfterWord = isOfWord;
    }
    return isAfterWord;
}

QString plain(const QString &code, bool inCapitals)
{
    const QString words = foldedLetters(code).replace(u' ', u'-');
    return inCapitals ? words.toUpper() : words;
}

/// Calls visit(id) for every record of the kind.
template <class Visit>
void eachId(RecordKind kind, const Snapshot &snapshot, Visit visit)
{
    withRecordType(kind, [&]<class T>(std::type_identity<T>) {
        for (const auto &record : snapshot.all<T>())
            visit(record->id.value);
    });
}

} // namespace

CodeForm codeFormOf(RecordKind kind)
{
    static const KindMap<CodeForm> forms(forKind<RecordKind::Territory>(CodeForm::Country),
                                         forKind<RecordKind::Group>(CodeForm::Code),
                                         forKind<RecordKind::Sector>(CodeForm::Code),
                                         forKind<RecordKind::ClassCode>(CodeForm::Classified),
                                         forKind<RecordKind::Source>(CodeForm::Identifier),
                                         forKind<RecordKind::Body>(CodeForm::Identifier),
                                         forKind<RecordKind::Agreement>(CodeForm::Identifier),
                                         forKind<RecordKind::Project>(CodeForm::Identifier));
    return forms[kind];
}

bool hasForm(const QString &code, CodeForm form)
{
    const auto fits = [form](QChar c) {
        switch (form) {
        case CodeForm::Identifier:
            return isSmall(c) || isDigit(c) || c == u'-';
        case CodeForm::Country:
            return isCapital(c);
        case CodeForm::Classified:
            if (c == u':' || c == u'.')
                return true;
            [[fallthrough]];
        case CodeForm::Code:
            break;
        }
        return c.isLetterOrNumber() || c == u'-';
    };
    constexpr qsizetype lettersOfCountry = 2;
    return !code.isEmpty() && std::all_of(code.begin(), code.end(), fits) &&
           code == code.normalized(QString::NormalizationForm_KC) && // no full or half width
           (form == CodeForm::Country ? code.size() == lettersOfCountry
                                      : code.front().isLetterOrNumber());
}

CodeTwins::CodeTwins(RecordKind kind, const Snapshot &snapshot)
    : m_kind(kind)
    , m_snapshot(snapshot)
{
    const bool inCapitals = isWrittenInCapitals(kind);
    eachId(kind, snapshot, [&](const QString &id) {
        if (!isPlainly(id, inCapitals))
            m_odd.insert(plain(id, inCapitals), id);
    });
}

bool CodeTwins::isPlain(const QString &code) const
{
    return isPlainly(code, isWrittenInCapitals(m_kind));
}

QStringList CodeTwins::of(const QString &code) const
{
    const bool inCapitals = isWrittenInCapitals(m_kind);
    const bool isOdd = !isPlain(code);
    if (!isOdd && m_odd.isEmpty())
        return {};
    const QString key = isOdd ? plain(code, inCapitals) : code;
    QStringList twins = m_odd.values(key);
    if (const SharedRecord record = m_snapshot.find(RecordKey{m_kind, key}))
        twins.append(keyOf(*record).id);
    const SharedRecord own = m_snapshot.find(RecordKey{m_kind, code});
    twins.removeAll(own ? keyOf(*own).id : code);
    twins.removeDuplicates();
    return twins;
}

} // namespace mra
