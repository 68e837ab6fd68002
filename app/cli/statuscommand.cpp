// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clitext.h"
#include "context.h"
#include "items/texts/recordtext.h"
#include "items/texts/statustext.h"
#include "items/texts/vocabularytext.h"
#include "lookup.h"
#include "statusjson.h"

namespace mra::cli {

namespace {

QJsonObject reportJson(const Reported &reported)
{
    return {{QStringLiteral("state"),
             reported.state ? QJsonValue(keyOf(*reported.state)) : QJsonValue()},
            {QStringLiteral("as_of"),
             reported.asOf.isNull() ? QJsonValue() : QJsonValue(reported.asOf.text())}};
}

void printExplanation(Context &context, const Agreement &agreement, const StatusAnswer &answer)
{
    for (const QString &sentence : sentencesOf(answer.flags))
        context.printLine(QStringLiteral("  ") + sentence);
    for (const Cause &cause : answer.because) {
        context.printLine(QStringLiteral("  ") + sentenceOf(cause, DateStyle::Terminal));
        if (!cause.source.isEmpty())
            context.printLine(QStringLiteral("    ") + Cli::tr("Source: %1").arg(cause.source));
    }
    if (answer.because.isEmpty())
        context.printLine(QStringLiteral("  ") +
                          Cli::tr("No event on or before that day determines the status."));
    const QString report = sentenceOf(agreement.reported(), DateStyle::Terminal);
    if (!report.isEmpty())
        context.printLine(QStringLiteral("  ") + report);
}

int run(Context &context)
{
    const Arguments &arguments = context.arguments();
    if (!arguments.has("on"))
        throw UsageError{Cli::tr("The command “%1” needs the option “--%2”.")
                             .arg(arguments.command, QStringLiteral("on"))};
    const QDate day = context.day("on");
    const auto agreement = recordOf<Agreement>(context, arguments.positional.first());
    const StatusAnswer answer = statusOn(*agreement, day);
    const QString on = day.toString(Qt::ISODate);

    if (context.wantsJson()) {
        QJsonObject json = statusJson(answer);
        json.insert(QStringLiteral("agreement"), agreement->id.value);
        json.insert(QStringLiteral("on"), on);
        if (arguments.has("explain"))
            json.insert(QStringLiteral("report"), reportJson(agreement->reported()));
        context.printJson(json);
        return ExitDone;
    }
    context.printLine(nameOf(Record(*agreement), context.language()));
    context.printLine(Cli::tr("Status on %1: %2").arg(on, labelOf(answer.status)));
    if (!answer.flags.isEmpty())
        context.printLine(Cli::tr("Caveats: %1", "flags on a status").arg(labelOf(answer.flags)));
    if (arguments.has("explain"))
        printExplanation(context, *agreement, answer);
    return ExitDone;
}

} // namespace

Command statusCommand()
{
    return {
        "status",
        "ID|NAME --on DATE",
        1,
        1,
        {{"on", "DATE", QT_TRANSLATE_NOOP("Cli", "The day for which the status is shown.")},
         {"explain", nullptr,
          QT_TRANSLATE_NOOP("Cli", "Show the events and the report that determine the status.")}},
        QT_TRANSLATE_NOOP("Cli", "Show the status of an agreement on a day."),
        "status cn-nz-eeemra --on 2026-01-01 --explain",
        true,
        run};
}

} // namespace mra::cli
