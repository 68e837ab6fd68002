// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/texts/statustext.h"

#include "items/texts/vocabularytext.h"

#include <QCoreApplication>

namespace mra {

namespace {

struct StatusText
{
    Q_DECLARE_TR_FUNCTIONS(StatusText)
};

} // namespace

QString sentenceOf(const Cause &cause, DateStyle style)
{
    const QString sentence =
        cause.ofGrant
            ? StatusText::tr("%1: %2, for this scope. From that day its status is “%3”.",
                             "date, event, status")
            : StatusText::tr("%1: %2, for the whole agreement. From that day its status is “%3”.",
                             "date, event, status");
    return sentence.arg(shownDate(cause.date, style), labelOf(cause.kind), labelOf(cause.state));
}

QString sentenceOf(const Reported &reported, DateStyle style)
{
    if (!reported.state)
        return {};
    return reported.asOf.isNull()
               ? StatusText::tr(
                     "A source reports the status “%1” without a date, so the report is not used.")
                     .arg(labelOf(*reported.state))
               : StatusText::tr("A source reports the status “%1” as of %2.")
                     .arg(labelOf(*reported.state), shownDate(reported.asOf, style));
}

QString sentenceOf(Flag flag)
{
    switch (flag) {
    case Flag::Partial:
        return StatusText::tr("Applies only in part: to some of what is asked, to other evidence, "
                              "or with exemptions.");
    case Flag::OneWay:
        return StatusText::tr("Results are accepted in one of the two directions.");
    case Flag::CheckProgramme:
        return StatusText::tr("It applies to the goods of a programme. Which goods these are is "
                              "not recorded; check the list of the programme.");
    case Flag::ListingNotRecorded:
        return StatusText::tr("No listed body of the issuing country is recorded, and no source "
                              "says that the list is complete.");
    case Flag::Suspended:
        return StatusText::tr("It was agreed, but it is suspended: nothing is accepted for now.");
    case Flag::Lapsed:
        return StatusText::tr("There was recognition, but it has ended.");
    case Flag::NotActivated:
        return StatusText::tr("The agreement takes effect only between members that exchanged "
                              "letters, or for what a member declared, and neither is recorded.");
    case Flag::Framework:
        return StatusText::tr("The agreement is a framework: nothing is recorded as recognised.");
    case Flag::Imprecise:
        return StatusText::tr("The recorded dates are not precise enough to be sure of this day.");
    case Flag::Contradiction:
        return StatusText::tr("The reported status contradicts the recorded events.");
    case Flag::Disputed:
        return StatusText::tr("The two sides make different statements, each with its own source.");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(HeldBy reason)
{
    switch (reason) {
    case HeldBy::CheckProgramme:
        return sentenceOf(Flag::CheckProgramme);
    case HeldBy::BodyNotListed:
        return StatusText::tr("The list of bodies is complete, and no body of the issuing country "
                              "is on it.");
    case HeldBy::NotOperational:
        return StatusText::tr(
            "It is in force, but the day from which it is applied is still to come.");
    case HeldBy::NotActivated:
        return sentenceOf(Flag::NotActivated);
    case HeldBy::TermsNotRecorded:
        return sentenceOf(Flag::Framework);
    }
    Q_UNREACHABLE();
}

QStringList sentencesOf(FlagSet flags, HeldBySet heldBy)
{
    QStringList sentences;
    heldBy.each([&sentences](HeldBy reason) { sentences << sentenceOf(reason); });
    flags.each([&sentences](Flag flag) { sentences << sentenceOf(flag); });
    sentences.removeDuplicates();
    return sentences;
}

} // namespace mra
