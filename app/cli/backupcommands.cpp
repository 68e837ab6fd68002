// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clitext.h"
#include "context.h"
#include "items/texts/resulttext.h"

namespace mra::cli {

namespace {

int runBackup(Context &context)
{
    const QString file = context.arguments().positional.first();
    if (const auto failure = context.base().backupTo(file))
        refuse(*failure);
    const QString base = context.base().address();
    if (context.wantsJson())
        context.printJson(
            QJsonObject{{QStringLiteral("from"), base}, {QStringLiteral("file"), file}});
    else
        context.printLine(Cli::tr("A verified copy of “%1” was saved to “%2”.").arg(base, file));
    return ExitDone;
}

int runRestore(Context &context)
{
    const QString backup = context.arguments().positional.first();
    const QString base = context.address();
    if (isOnServer(base))
        throw CommandError{
            QStringLiteral("on_server"),
            Cli::tr("Only a database in a file can be restored. Nothing was changed; use “copy” to "
                    "copy the backup to an empty database on the server.")};
    if (context.arguments().has("read-only"))
        (void)savedOrRefused(Failed{Failed::Reason::ReadOnly, {}});
    const auto outcome = restoreBase(backup, base);
    if (const auto *failure = std::get_if<OpenFailure>(&outcome))
        refuse(*failure);
    const auto &[kept, hadOtherName] = std::get<Restored>(outcome);
    if (context.wantsJson())
        context.printJson(QJsonObject{{QStringLiteral("from"), backup},
                                      {QStringLiteral("to"), base},
                                      {QStringLiteral("kept"), kept},
                                      {QStringLiteral("other_name"), hadOtherName}});
    else
        context.printLine(
            Cli::tr("“%1” was restored from “%2”. Its previous content is kept in “%3”.")
                .arg(base, backup, kept));
    if (hadOtherName)
        context.remark(otherNameText());
    return ExitDone;
}

} // namespace

Command backupCommand()
{
    return {"backup",
            "FILE",
            1,
            1,
            {},
            QT_TRANSLATE_NOOP("Cli", "Make a verified copy of the database in a new file."),
            "backup office-2026-11-29.sqlite --db office.sqlite",
            false,
            runBackup};
}

Command restoreCommand()
{
    return {
        "restore",
        "FILE",
        1,
        1,
        {},
        QT_TRANSLATE_NOOP(
            "Cli", "Restore a backup; the current content is kept in a file next to the database."),
        "restore office-2026-11-29.sqlite --db office.sqlite",
        false,
        runRestore};
}

} // namespace mra::cli
