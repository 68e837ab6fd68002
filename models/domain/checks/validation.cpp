// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/checks/validation.h"

#include "domain/checks/newcodes.h"
#include "domain/checks/recordcheck.h"
#include "domain/checks/referrers.h"
#include "domain/coverage/representation.h"
#include "domain/records/cleantext.h"
#include "domain/records/codedigits.h"
#include "domain/records/references.h"
#include "domain/status/agreementhistory.h"

namespace mra {

namespace {

Issue issueAt(const RecordKey &record, IssueCode code, Severity severity = Severity::Error)
{
    Issue issue;
    issue.severity = severity;
    issue.code = code;
    issue.record = record;
    return issue;
}

// --- references

bool exists(const RecordKey &key, const Snapshot &snapshot)
{
    return withRecordType(
        key.kind, [&]<class T>(std::type_identity<T>) { return snapshot.contains<T>({key.id}); });
}

/// For a classification code that does not exist: the existing code that differs only in zeros.
QString codeMeant(const QString &id, const Snapshot &snapshot)
{
    const QString scheme = id.section(QLatin1Char(':'), 0, 0);
    const QString code = id.section(QLatin1Char(':'), 1);
    const QString meant = digitsMeant(scheme, code);
    const bool exists = snapshot.contains<ClassCode>({scheme + QLatin1Char(':') + meant});
    return exists ? code + QLatin1Char('/') + meant : QString();
}

void checkReferences(Issues &issues, const Record &record, const Snapshot &snapshot)
{
    eachReference(record, [&](const Reference &reference) {
        if (exists(reference.to, snapshot))
            return;
        Issue issue = issueAt(keyOf(record), IssueCode::BrokenReference);
        issue.child = QLatin1String(reference.child);
        issue.childId = reference.childId;
        issue.field = QLatin1String(reference.field);
        issue.value = reference.to.id;
        if (reference.to.kind == RecordKind::ClassCode) {
            if (const QString digits = codeMeant(reference.to.id, snapshot); !digits.isEmpty()) {
                issue.code = IssueCode::CodeDigits;
                issue.value = digits;
            }
        }
        issues.append(issue);
    });
}

template <class T>
void checkCycle(Issues &issues, const T &record, const Snapshot &snapshot)
{
    auto at = record.parent;
    for (qsizetype step = 0; step <= snapshot.all<T>().size() && !at.isEmpty(); ++step) {
        const auto parent = snapshot.find<T>(at);
        if (!parent)
            return;
        at = parent->parent;
        if (parent->id == record.id) {
            Issue issue = issueAt(keyOf(record), IssueCode::Cycle);
            issue.field = QLatin1String("parent");
            issue.value = record.parent.value;
            issues.append(issue);
            return;
        }
    }
}

/// Territories share columns with groups and with bodies, so a territory's code must differ from
/// theirs.
void checkCodeIsFree(Issues &issues, const RecordKey &key, const Snapshot &snapshot)
{
    const bool isTerritory = key.kind == RecordKind::Territory;
    const bool taken =
        isTerritory
            ? snapshot.contains<TerritoryGroup>({key.id}) || snapshot.contains<Body>({key.id})
            : (key.kind == RecordKind::Group || key.kind == RecordKind::Body) &&
                  snapshot.contains<Territory>({key.id});
    if (taken) {
        Issue issue = issueAt(key, IssueCode::DuplicateKey);
        issue.field = QLatin1String("id");
        issue.value = key.id;
        issues.append(issue);
    }
}

IssueCode issueOf(CodeForm form)
{
    return form == CodeForm::Identifier ? IssueCode::IdForm
           : form == CodeForm::Country  ? IssueCode::CountryForm
                                        : IssueCode::CodeForm;
}

/// Checks the codes of created records. If two new codes are near duplicates, the one in plain form
/// is accepted.
class NewCodes
{
public:
    NewCodes(const Edits &edits, const Snapshot &candidate)
        : m_edits(edits)
        , m_candidate(candidate)
    {
    }

    void check(Issues &issues, const RecordKey &key)
    {
        if (key.id.isEmpty() || !invisibleIn(key.id).isEmpty() || !isSafeText(key.id))
            return; // reported already
        Issue issue = issueAt(key, issueOf(codeFormOf(key.kind)));
        issue.field = withRecordType(key.kind, []<class T>(std::type_identity<T>) {
            return QString(QLatin1String(T::idKey));
        });
        issue.value = key.id;
        if (hasForm(key.id, codeFormOf(key.kind))) {
            const QStringList twins = twinsOf(key);
            if (twins.isEmpty())
                return;
            issue.code = IssueCode::CodeTaken;
            issue.value = twins.first();
        }
        issues.append(issue);
    }

private:
    QStringList twinsOf(const RecordKey &key)
    {
        auto &known = m_twins[key.kind];
        if (!known)
            known = std::make_shared<CodeTwins>(key.kind, m_candidate);
        QStringList twins = known->of(key.id);
        if (known->isPlain(key.id))
            twins.removeIf([&](const QString &id) { return isCreated({key.kind, id}); });
        return twins;
    }
    bool isCreated(const RecordKey &key) const
    {
        return std::any_of(m_edits.begin(), m_edits.end(),
                           [&key](const Edit &edit) { return !edit.before && edit.key() == key; });
    }

    const Edits &m_edits;
    const Snapshot &m_candidate;
    QHash<RecordKind, std::shared_ptr<CodeTwins>> m_twins;
};

/// Rules that depend on the role of a group need exactly one such group.
void checkRoleIsFree(Issues &issues, const TerritoryGroup &group, const Snapshot &snapshot)
{
    if (!group.role)
        return;
    for (const auto &other : snapshot.all<TerritoryGroup>()) {
        if (other->role != group.role || other->id == group.id)
            continue;
        Issue issue = issueAt(keyOf(group), IssueCode::RoleTaken);
        issue.field = QLatin1String("role");
        issue.value = other->id.value;
        issues.append(issue);
        return;
    }
}

// --- warnings of agreements

/// Caches a Geography per day: warnings look at few days, but often.
class GeographyCache
{
public:
    explicit GeographyCache(const Snapshot &snapshot)
        : m_snapshot(snapshot)
    {
    }
    const Geography &on(QDate day)
    {
        auto &geography = m_byDay[day];
        if (!geography)
            geography = std::make_unique<Geography>(m_snapshot, day, Reading::Wide);
        return *geography;
    }

private:
    const Snapshot &m_snapshot;
    std::map<QDate, std::unique_ptr<Geography>> m_byDay;
};

/// The day on which an agreement is examined if none is given: that of its report, else the day it
/// takes effect, else the end of time.
QDate dayOfReference(const Agreement &agreement)
{
    if (!agreement.provenance.asOf.isNull())
        return agreement.provenance.asOf.lastDay();
    return agreement.effectiveDate.isNull() ? QDate(9999, 12, 31)
                                            : agreement.effectiveDate.firstDay();
}

void warnAboutSides(Issues &issues, const Agreement &agreement, const Geography &geography)
{
    const Representation representation(geography, agreement, false);
    const int sides = representation.sideCount();
    const bool fits = agreement.level == Level::Unilateral  ? sides >= 1
                      : agreement.level == Level::Bilateral ? sides == 2
                                                            : sides > 2;
    // A single market binds by one act, whichever parties are recorded.
    if (!fits && agreement.agreementKind != AgreementKind::SingleMarket) {
        Issue issue = issueAt(keyOf(agreement), IssueCode::SidesAgainstLevel, Severity::Warning);
        issue.field = QLatin1String("level");
        issue.value = QString::number(sides);
        issues.append(issue);
    }
    for (const Grant &grant : agreement.grants) {
        const auto warn = [&](const char *field, const Ref &end) {
            Issue issue =
                issueAt(keyOf(agreement), IssueCode::EndNotRepresented, Severity::Warning);
            issue.child = QLatin1String("grants");
            issue.childId = grant.id.value;
            issue.field = QLatin1String(field);
            issue.value = end.code();
            issues.append(issue);
        };
        if (representation.issuers(grant).territories.isEmpty())
            warn("from_territory", grant.from);
        if (representation.acceptors(grant).territories.isEmpty())
            warn("to_territory", grant.to);
    }
}

/// Nobody recognises results of its own territory by an agreement, so this is a mistake.
void warnAboutGrantsToThemselves(Issues &issues, const Agreement &agreement)
{
    for (const Grant &grant : agreement.grants) {
        if (grant.to.kind != RefKind::Territory || !grant.from.namesSame(grant.to))
            continue;
        Issue issue = issueAt(keyOf(agreement), IssueCode::GrantToItself, Severity::Warning);
        issue.child = QLatin1String("grants");
        issue.childId = grant.id.value;
        issue.field = QLatin1String("to_territory");
        issue.value = grant.to.code();
        issues.append(issue);
    }
}

void warnAboutContradictions(Issues &issues, const Agreement &agreement, const Snapshot &snapshot)
{
    const AgreementHistory history(snapshot, agreement, Reading::Wide);
    const QDate day = dayOfReference(agreement);
    Issue issue = issueAt(keyOf(agreement), IssueCode::Contradiction, Severity::Warning);
    issue.field = QLatin1String("status");
    const bool inHead = history.statusOn(day).flags.contains(Flag::Contradiction);
    if (inHead) {
        issue.value = QString(keyOf(*agreement.reportedState));
        issues.append(issue);
        return;
    }
    issue.child = QLatin1String("grants");
    issue.field = QLatin1String("scope_status");
    for (const Grant &grant : agreement.grants) {
        if (history.statusOn(grant, day).flags.contains(Flag::Contradiction)) {
            issue.childId = grant.id.value;
            issue.value = QString(keyOf(*grant.reportedState));
            issues.append(issue);
        }
    }
}

/// Warns at the later of two participations of a party in the same role that certainly share a day.
void warnAboutOverlaps(Issues &issues, const Agreement &agreement)
{
    const auto period = [&](const Party &party) { return party.validity.within(agreement.term()); };
    for (auto party = agreement.parties.begin(); party != agreement.parties.end(); ++party) {
        const bool overlaps =
            std::any_of(agreement.parties.begin(), party, [&](const Party &other) {
                return other.role == party->role && other.who.namesSame(party->who) &&
                       period(other).surelyOverlaps(period(*party));
            });
        if (!overlaps)
            continue;
        Issue issue = issueAt(keyOf(agreement), IssueCode::OverlappingParties, Severity::Warning);
        issue.child = QLatin1String("parties");
        issue.childId = party->id.value;
        issue.field = QLatin1String("since");
        issue.value = party->who.code();
        issues.append(issue);
    }
}

void check(Issues &issues, const Record &record, const Snapshot &snapshot, GeographyCache &places)
{
    const qsizetype before = issues.size();
    issues += checkRecord(record);
    checkReferences(issues, record, snapshot);
    checkCodeIsFree(issues, keyOf(record), snapshot);
    if (const auto *sector = std::get_if<Sector>(&record))
        checkCycle(issues, *sector, snapshot);
    if (const auto *group = std::get_if<TerritoryGroup>(&record)) {
        checkCycle(issues, *group, snapshot);
        checkRoleIsFree(issues, *group, snapshot);
    }
    const auto *agreement = std::get_if<Agreement>(&record);
    if (!agreement)
        return;
    if (issues.size() > before)
        return; // warnings would only repeat the errors
    warnAboutSides(issues, *agreement, places.on(dayOfReference(*agreement)));
    warnAboutGrantsToThemselves(issues, *agreement);
    warnAboutContradictions(issues, *agreement, snapshot);
    warnAboutOverlaps(issues, *agreement);
}

QString joined(const QList<RecordKey> &keys)
{
    QStringList texts;
    for (const RecordKey &key : keys)
        texts.append(QString(keyOf(key.kind)) + QLatin1Char(':') + key.id);
    texts.sort();
    return texts.join(QStringLiteral(", "));
}

void checkDeletions(Issues &issues, QList<RecordKey> deleted, const Snapshot &candidate)
{
    if (deleted.isEmpty())
        return;
    std::sort(deleted.begin(), deleted.end());
    const Referrers referrers(candidate);
    for (const RecordKey &key : std::as_const(deleted)) {
        const QList<RecordKey> left = referrers.of(key);
        if (left.isEmpty())
            continue;
        Issue issue = issueAt(key, IssueCode::StillReferenced);
        issue.value = joined(left);
        issues.append(issue);
    }
}

} // namespace

Issues validate(const Edits &edits, const Snapshot &candidate)
{
    Issues issues;
    GeographyCache places(candidate);
    QList<RecordKey> deleted;
    for (const Edit &edit : edits) {
        if (!edit.after) {
            deleted.append(edit.key());
            continue;
        }
        if (edit.before && keyOf(*edit.before) != keyOf(*edit.after))
            issues.append(issueAt(keyOf(*edit.before), IssueCode::IdentityChanged));
        check(issues, *edit.after, candidate, places);
    }
    checkDeletions(issues, deleted, candidate);
    return issues;
}

Issues validateNew(const Edits &edits, const Snapshot &candidate)
{
    Issues issues = validate(edits, candidate);
    NewCodes codes(edits, candidate);
    for (const Edit &edit : edits) {
        if (!edit.before)
            codes.check(issues, edit.key());
    }
    return issues;
}

Issues validate(const Record &record, const Snapshot &snapshot)
{
    Issues issues;
    GeographyCache places(snapshot);
    check(issues, record, snapshot, places);
    return issues;
}

bool hasErrors(const Issues &issues)
{
    return std::any_of(issues.begin(), issues.end(),
                       [](const Issue &issue) { return issue.severity == Severity::Error; });
}

} // namespace mra
