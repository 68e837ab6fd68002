// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/statustext.h"

#include "items/vocabularytext.h"

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
               ? StatusText::tr("A source reports the status “%1” without a date, so that the "
                                "report does not count.")
                     .arg(labelOf(*reported.state))
               : StatusText::tr("A source reports the status “%1” as of %2.")
                     .arg(labelOf(*reported.state), shownDate(reported.asOf, style));
}

} // namespace mra
