// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/standingtext.h"

#include "items/texts/datetext.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct StandingText
{
    Q_DECLARE_TR_FUNCTIONS(StandingText)
};

/// The date of the first event in an unbroken row of those that give the status up to the day; null
/// if the last event gives another status, so that only a report states it.
PartialDate sinceOf(const StatusAnswer &answer)
{
    PartialDate since;
    for (auto cause = answer.because.crbegin(); cause != answer.because.crend(); ++cause) {
        if (cause->state != answer.status)
            break;
        since = cause->date;
    }
    return since;
}

/// The first change after the day for which the test holds, as the event that makes it.
template <class Test>
std::optional<Cause> nextChange(const AgreementStatus &status, QDate day, Test &&test)
{
    const AgreementHistory &history = status.read(Reading::Wide);
    std::vector<QDate> days = history.daysOfChange();
    std::sort(days.begin(), days.end());
    for (const QDate other : days) {
        if (other <= day)
            continue;
        const StatusAnswer answer = history.statusOn(other);
        if (test(answer.status) && !answer.because.isEmpty())
            return answer.because.last();
    }
    return std::nullopt;
}

/// Without the end if that lies in the past, since the term was renewed.
QString renewingSince(const PartialDate &since, const PartialDate &end, QDate day)
{
    const bool isAhead = !end.isNull() && end.lastDay() >= day;
    if (since.isNull()) {
        return isAhead ? StandingText::tr("until %1, then renewed by itself; since when is not "
                                          "recorded.",
                                          "after a status")
                             .arg(shownDate(end))
                       : StandingText::tr("renewed by itself; since when is not recorded.",
                                          "after a status");
    }
    return isAhead
               ? StandingText::tr("since %1, until %2, then renewed by itself.", "after a status")
                     .arg(shownDate(since), shownDate(end))
               : StandingText::tr("since %1, renewed by itself.", "after a status")
                     .arg(shownDate(since));
}

QString bindingSince(const PartialDate &since, const Agreement &agreement,
                     const AgreementStatus &status, QDate day)
{
    const std::optional<Cause> ending = nextChange(status, day, isEnding);
    const PartialDate lastDay = agreement.term().until;
    const bool isTerm = ending && ending->event.isEmpty() && !lastDay.isNull();
    if (ending && since.isNull()) {
        return isTerm ? StandingText::tr("until %1; since when is not recorded.", "after a status")
                            .arg(shownDate(lastDay))
                      : StandingText::tr("it ends on %1; since when is not recorded.",
                                         "after a status")
                            .arg(shownDate(ending->date));
    }
    if (ending) {
        return isTerm ? StandingText::tr("since %1, until %2.", "after a status")
                            .arg(shownDate(since), shownDate(lastDay))
                      : StandingText::tr("since %1; it ends on %2.", "after a status")
                            .arg(shownDate(since), shownDate(ending->date));
    }
    if (agreement.renewal == Renewal::Tacit)
        return renewingSince(since, agreement.expiryDate, day);
    return since.isNull()
               ? StandingText::tr("since when is not recorded; no end is given.", "after a status")
               : StandingText::tr("since %1; no end is given.", "after a status")
                     .arg(shownDate(since));
}

QString signedSince(const PartialDate &since, const AgreementStatus &status, QDate day)
{
    if (const std::optional<Cause> effect = nextChange(status, day, binds)) {
        return StandingText::tr("it takes effect on %1.", "after a status")
            .arg(shownDate(effect->date));
    }
    return since.isNull()
               ? StandingText::tr("it is not in force; the day of signature is not recorded.",
                                  "after a status")
               : StandingText::tr("on %1; it is not in force yet.", "after the status “signed”")
                     .arg(shownDate(since));
}

/// From when it bound before it ended or was suspended; null if that is not recorded.
PartialDate boundSince(const StatusAnswer &answer)
{
    for (const Cause &cause : answer.because) {
        if (binds(cause.state))
            return cause.date;
    }
    return {};
}

QString endedSince(const StatusAnswer &answer)
{
    const PartialDate since = sinceOf(answer);
    const PartialDate bound = boundSince(answer);
    if (since.isNull())
        return StandingText::tr("since when is not recorded.", "after a status");
    return bound.isNull()
               ? StandingText::tr("since %1.", "after a status").arg(shownDate(since))
               : StandingText::tr("since %1; it was in effect from %2.", "after a status")
                     .arg(shownDate(since), shownDate(bound));
}

} // namespace

QString standingOf(const Agreement &agreement, const AgreementStatus &status, QDate day)
{
    const StatusAnswer answer = status.statusOn(day);
    const PartialDate since = sinceOf(answer);
    switch (answer.status) {
    case Status::NotBegun:
        if (const auto begin = nextChange(status, day, [](Status) { return true; })) {
            return StandingText::tr("its first step is on %1.", "after the status “not begun”")
                .arg(shownDate(begin->date));
        }
        return StandingText::tr("no step has a date.", "after the status “not begun”");
    case Status::Negotiating:
        return StandingText::tr("it is not signed yet.", "after a status");
    case Status::Signed:
        return signedSince(since, status, day);
    case Status::ProvisionallyApplied:
    case Status::InForce:
        return bindingSince(since, agreement, status, day);
    case Status::Suspended:
        return since.isNull()
                   ? StandingText::tr("nothing is accepted for now; since when is not "
                                      "recorded.",
                                      "after a status")
                   : StandingText::tr("since %1; nothing is accepted for now.", "after a status")
                         .arg(shownDate(since));
    case Status::Expired:
    case Status::Terminated:
    case Status::Replaced:
        return endedSince(answer);
    case Status::Unknown:
        return agreement.signedDate.isNull()
                   ? StandingText::tr("no source states its status on this day.", "after a status")
                   : StandingText::tr("signed on %1; no source states its status on this day.",
                                      "after a status")
                         .arg(shownDate(agreement.signedDate));
    }
    Q_UNREACHABLE();
}

} // namespace mra
