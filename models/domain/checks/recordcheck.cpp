// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/checks/recordcheck.h"

#include "domain/records/childkeys.h"
#include "domain/records/cleantext.h"
#include "domain/records/codedigits.h"

namespace mra {

namespace {

bool isEmptyValue(const QString &text)
{
    return text.isEmpty();
}
bool isEmptyValue(const LocalizedText &text)
{
    return text.isEmpty();
}
bool isEmptyValue(const PartialDate &date)
{
    return date.isNull();
}
bool isEmptyValue(const Ref &ref)
{
    return ref.isEmpty();
}
template <class Tag>
bool isEmptyValue(const Id<Tag> &id)
{
    return id.isEmpty();
}
template <class T>
bool isEmptyValue(const std::optional<T> &value)
{
    return !value;
}
template <class T>
bool isEmptyValue(const T &)
{
    return false; // enums always have a value; lists are never required
}

/// Visits the fields of one record or child and collects the findings.
class FieldChecker
{
public:
    FieldChecker(Issues &issues, Issue where, LanguageTest hasLanguage)
        : m_issues(issues)
        , m_where(std::move(where))
        , m_hasLanguage(hasLanguage)
    {
    }

    template <class T>
    void operator()(const char *key, const T &value, const Field &field)
    {
        m_key = key;
        m_field = field;
        if (field.isRequired && isEmptyValue(value))
            report(IssueCode::Missing, {});
        else
            check(value);
    }

    void checkId(const char *key, const QString &id)
    {
        m_key = key;
        if (id.isEmpty())
            report(IssueCode::Missing, {});
        else if (id.size() > longestId)
            report(IssueCode::TooLong, QString::number(longestId));
        else
            checkCode(id);
    }
    /// `meant`: the correct code; empty if the given one is correct.
    void checkDigits(const char *key, const QString &code, const QString &meant)
    {
        if (!meant.isEmpty())
            reportAt(key, IssueCode::CodeDigits, code + QLatin1Char('/') + meant);
    }
    void checkPeriod(const char *key, const Validity &validity)
    {
        m_key = key;
        if (!validity.isOrdered())
            report(IssueCode::PeriodOrder,
                   validity.since.text() + QLatin1Char('/') + validity.until.text());
    }
    void reportAt(const char *key, IssueCode code, const QString &value)
    {
        m_key = key;
        report(code, value);
    }
    void report(IssueCode code, const QString &value)
    {
        Issue issue = m_where;
        issue.field = QLatin1String(m_key);
        issue.code = code;
        issue.value = value;
        m_issues.append(issue);
    }

private:
    template <class T>
    void check(const T &)
    {
    }
    void check(const QString &text)
    {
        if (!isSafeText(text, m_field.isLong))
            report(IssueCode::UnsafeText, text);
    }
    /// Two codes that look the same would be two records.
    void checkCode(const QString &code)
    {
        if (!isSafeText(code))
            report(IssueCode::UnsafeText, code);
        else if (const QString invisible = invisibleIn(code); !invisible.isEmpty())
            report(IssueCode::InvisibleCharacter, invisible);
    }
    template <class Tag>
    void check(const Id<Tag> &id)
    {
        checkCode(id.value);
    }
    void check(const Ref &ref)
    {
        if (!ref.isEmpty() && !m_field.mayName(ref.kind))
            report(IssueCode::BrokenReference, ref.code());
        else
            checkCode(ref.id);
    }
    template <class T>
    void check(const QList<T> &list)
    {
        for (const T &item : list)
            check(item);
    }
    void check(const QStringList &codes)
    {
        for (const QString &code : codes)
            checkCode(code);
    }
    void check(const SourceList &list) { check(list.items); }
    void check(const LocalizedText &text)
    {
        for (auto it = text.byTag().begin(); it != text.byTag().end(); ++it) {
            const bool known = std::any_of(languageColumns.begin(), languageColumns.end(),
                                           [&](const LanguageColumn &column) {
                                               const QLatin1String tag(column.tag);
                                               return it.key() == tag && m_hasLanguage(tag);
                                           });
            if (!known)
                report(IssueCode::OutOfRange, it.key());
            check(it.value());
        }
    }
    void check(const std::optional<int> &number)
    {
        constexpr int most = 100'000;
        if (number && (*number < 0 || *number > most))
            report(IssueCode::OutOfRange, QString::number(*number));
    }
    void check(const std::optional<GeoPoint> &point)
    {
        if (point && !(std::abs(point->lat) <= 90 && std::abs(point->lon) <= 180))
            report(IssueCode::OutOfRange, QStringLiteral("%1 %2").arg(point->lat).arg(point->lon));
    }

    Issues &m_issues;
    Issue m_where;
    const char *m_key = "";
    Field m_field;
    LanguageTest m_hasLanguage;
};

const char *sinceField(const Grant &)
{
    return "scope_since";
}
template <class Child>
const char *sinceField(const Child &)
{
    return "since";
}

/// A party that takes part in nothing must declare no activities.
void checkParty(FieldChecker &checker, const Party &party)
{
    if (party.activities.contains(PartyActivity::Nothing) && party.activities.size() > 1)
        checker.reportAt("activities", IssueCode::NothingBesideOthers, party.who.code());
}

template <class Child>
void checkChildren(Issues &issues, Issue where, const QString &parentId, const QList<Child> &list)
{
    QSet<QString> keys;
    QSet<QString> ids;
    for (const Child &child : list) {
        where.childId = idText(child.id);
        FieldChecker checker(issues, where, hasLanguage<Child>);
        checker.checkId(Child::idKey, where.childId);
        Child::fields(child, checker);
        if constexpr (requires { child.validity; })
            checker.checkPeriod(sinceField(child), child.validity);
        if constexpr (std::is_same_v<Child, Party>)
            checkParty(checker, child);
        const QString key = childKey(parentId, child);
        if (keys.contains(key) || ids.contains(where.childId))
            checker.report(IssueCode::DuplicateKey, key);
        keys.insert(key);
        ids.insert(where.childId);
    }
}

/// A corridor is a single line, and waypoints are its points. The table of evidence does not name
/// its group; that is the initiative.
void checkGroup(FieldChecker &checker, const TerritoryGroup &group)
{
    if (group.corridor.size() > 1)
        checker.reportAt("corridor", IssueCode::DuplicateKey, group.corridor[1].id);
    if (group.corridor.isEmpty() && !group.waypoints.isEmpty())
        checker.reportAt("corridor", IssueCode::Missing, {});
    if (!group.evidence.isEmpty() && group.role != GroupRole::Initiative)
        checker.reportAt("evidence", IssueCode::EvidenceMisplaced, group.id.value);
}

void checkCodes(FieldChecker &checker, const ClassCode &record)
{
    checker.checkDigits("code", record.code, digitsMeant(record.scheme, record.code));
    for (const QString &code : record.naceRev2)
        checker.checkDigits("nace_rev2", code, digitsMeant(QStringLiteral("NACE"), code));
}

} // namespace

bool isSafeText(const QString &text, bool lineBreaks)
{
    bool mayNeedComposing = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const char16_t u = c.unicode();
        if (u >= 0x20 && u < 0x7f)
            continue;
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            mayNeedComposing = true;
            continue;
        }
        const bool control = c.category() == QChar::Other_Control && !(lineBreaks && u == u'\n');
        const bool override = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
        if (control || override || c.isSurrogate() || c.isNonCharacter() || u == 0xfffd)
            return false;
        mayNeedComposing = mayNeedComposing || u >= 0x300;
    }
    return !mayNeedComposing || text.normalized(QString::NormalizationForm_C) == text;
}

Issues checkRecord(const Record &record)
{
    Issues issues;
    std::visit(
        [&]<class T>(const T &r) {
            Issue where;
            where.record = keyOf(record);
            FieldChecker checker(issues, where, hasLanguage<T>);
            checker.checkId(T::idKey, r.id.value);
            T::fields(r, checker);
            if constexpr (std::is_same_v<T, Agreement>)
                checker.checkPeriod("effective_date", {r.effectiveDate, r.expiryDate});
            if constexpr (std::is_same_v<T, Territory>)
                checker.checkDigits("numeric", r.numeric, numericMeant(r.numeric));
            if constexpr (std::is_same_v<T, ClassCode>) {
                checkCodes(checker, r);
                if (r.id.value != r.scheme + QLatin1Char(':') + r.code)
                    checker.report(IssueCode::IdentityChanged, r.id.value);
            }
            if constexpr (Aggregate<T>) {
                T::children(r, [&](const char *key, const auto &list) {
                    where.child = QLatin1String(key);
                    checkChildren(issues, where, r.id.value, list);
                });
            }
            if constexpr (std::is_same_v<T, TerritoryGroup>)
                checkGroup(checker, r);
        },
        record);
    return issues;
}

} // namespace mra
