// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clitext.h"
#include "context.h"
#include "domain/codec/json.h"
#include "items/texts/recordtext.h"
#include "items/texts/resulttext.h"
#include "texttable.h"

#include <QJsonArray>

namespace mra::cli {

namespace {

QJsonValue recordJson(const SharedRecord &record)
{
    return record ? QJsonValue(shownJson(*record)) : QJsonValue();
}

QJsonObject changeJson(const Change &change)
{
    const RecordKey key = change.edit.key();
    return {{QStringLiteral("seq"), change.seq},
            {QStringLiteral("batch"), change.batch},
            {QStringLiteral("undone_batch"),
             change.undoneBatch.isEmpty() ? QJsonValue() : QJsonValue(change.undoneBatch)},
            {QStringLiteral("who"), change.who},
            {QStringLiteral("at"), change.at},
            {QStringLiteral("reason"), change.reason},
            {QStringLiteral("kind"), keyOf(key.kind)},
            {QStringLiteral("id"), key.id},
            {QStringLiteral("before"), recordJson(change.edit.before)},
            {QStringLiteral("after"), recordJson(change.edit.after)}};
}

QString whatChanged(const Edit &edit)
{
    const QString record = mentionOf(edit.key());
    if (!edit.before)
        return Cli::tr("%1 was created").arg(record);
    return edit.after ? Cli::tr("%1 was changed").arg(record)
                      : Cli::tr("%1 was deleted").arg(record);
}

void printClockWarning(Context &context, const QString &at)
{
    if (const QString warning = clockWarning(at); !warning.isEmpty())
        context.printLine(warning);
}

int limitOf(const Arguments &arguments)
{
    if (!arguments.has("limit"))
        return 0;
    bool isNumber = false;
    const int limit = arguments.value("limit").toInt(&isNumber);
    if (!isNumber || limit < 1)
        throw CommandError{
            QStringLiteral("bad_number"),
            Cli::tr("“%1” is not a valid number of entries. Use a whole number greater than zero.")
                .arg(arguments.value("limit"))};
    return limit;
}

int runLog(Context &context)
{
    const Changes changes = context.history(limitOf(context.arguments()));
    if (context.wantsJson()) {
        QJsonArray rows;
        for (const Change &change : changes)
            rows << changeJson(change);
        context.printJson(rows);
        return ExitDone;
    }
    TextTable table(
        {Cli::tr("No."), Cli::tr("Time (UTC)"), Cli::tr("Who"), Cli::tr("Reason"), Cli::tr("What")},
        {0});
    for (const Change &change : changes)
        table.addRow({QString::number(change.seq), change.at, change.who, change.reason,
                      whatChanged(change.edit)});
    context.print(table.text());
    context.printLine(Cli::tr("%n entry(ies)", nullptr, int(changes.size())));
    if (!changes.isEmpty())
        printClockWarning(context, changes.last().at);
    return ExitDone;
}

/// Prints what an undo or redo did.
int reportStep(Context &context, const Saved &saved, const QString &sentence)
{
    Changes own;
    for (const Change &change : saved.changes) {
        if (change.batch == saved.batch)
            own << change;
    }
    if (context.wantsJson()) {
        QJsonArray rows;
        for (const Change &change : own)
            rows << changeJson(change);
        context.printJson(
            QJsonObject{{QStringLiteral("batch"), saved.batch}, {QStringLiteral("changes"), rows}});
        return ExitDone;
    }
    context.printLine(sentence);
    for (const Change &change : own)
        context.printLine(QStringLiteral("  ") + whatChanged(change.edit));
    return ExitDone;
}

/// The saved step; throws CommandError with the sentence `nothing` if there was none to take.
Saved stepOrRefused(const SubmitResult &result, const QString &nothing)
{
    if (std::holds_alternative<NothingToDo>(result))
        throw CommandError{QStringLiteral("nothing_to_do"), nothing};
    return savedOrRefused(result);
}

int runUndo(Context &context)
{
    const Saved saved =
        stepOrRefused(context.baseToChange().undo(),
                      Cli::tr("%1 has no step to undo. Nothing was changed.").arg(context.user()));
    return reportStep(context, saved, Cli::tr("The latest step was undone:"));
}

int runRedo(Context &context)
{
    const Saved saved = stepOrRefused(
        context.baseToChange().redo(),
        Cli::tr("%1 has no undone step to redo. Nothing was changed.").arg(context.user()));
    return reportStep(context, saved, Cli::tr("The undone step was redone:"));
}

int runVerify(Context &context)
{
    const Verification found = context.verification();
    const QString head = QString::fromLatin1(found.head);
    if (context.wantsJson()) {
        const QJsonValue record =
            found.record.id.isEmpty()
                ? QJsonValue()
                : QJsonValue(QJsonObject{{QStringLiteral("kind"), keyOf(found.record.kind)},
                                         {QStringLiteral("id"), found.record.id}});
        context.printJson(
            QJsonObject{{QStringLiteral("good"), found.isGood()},
                        {QStringLiteral("fault"), keyOf(found.fault)},
                        {QStringLiteral("seq"), found.seq},
                        {QStringLiteral("record"), record},
                        {QStringLiteral("rows"), found.rows},
                        {QStringLiteral("head"), head},
                        {QStringLiteral("last_at"), found.at},
                        {QStringLiteral("in_future"), !clockWarning(found.at).isEmpty()}});
    }
    if (!found.isGood()) {
        (void)context.flush();
        throw CommandError{keyOf(found.fault), sentenceOf(found)};
    }
    if (!context.wantsJson()) {
        context.printLine(sentenceOf(found));
        context.printLine(Cli::tr("Hash of the last entry: %1").arg(head));
        printClockWarning(context, found.at);
    }
    return ExitDone;
}

} // namespace

Command logCommand()
{
    return {"log",
            "",
            0,
            0,
            {{"limit", "N", QT_TRANSLATE_NOOP("Cli", "Only the latest N entries.")}},
            QT_TRANSLATE_NOOP("Cli", "Show the history: who changed what, when and why."),
            "log --limit 20",
            false,
            runLog};
}

Command undoCommand()
{
    return {"undo",
            "",
            0,
            0,
            {},
            QT_TRANSLATE_NOOP("Cli", "Undo your latest step."),
            "undo --user officer",
            false,
            runUndo};
}

Command redoCommand()
{
    return {"redo",
            "",
            0,
            0,
            {},
            QT_TRANSLATE_NOOP("Cli", "Redo the step that you undid last."),
            "redo --user officer",
            false,
            runRedo};
}

Command verifyCommand()
{
    return {"verify",
            "",
            0,
            0,
            {},
            QT_TRANSLATE_NOOP("Cli",
                              "Check that the history is complete and leads to the current state."),
            "verify --db office.sqlite",
            false,
            runVerify};
}

} // namespace mra::cli
