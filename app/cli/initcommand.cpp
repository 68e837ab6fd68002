// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clitext.h"
#include "context.h"
#include "login.h"

namespace mra::cli {

namespace {

qsizetype recordsIn(const Snapshot &snapshot)
{
    qsizetype count = 0;
    for (size_t kind = 0; kind < keysOf<RecordKind>.size(); ++kind)
        count += snapshot.size(static_cast<RecordKind>(kind));
    return count;
}

int run(Context &context)
{
    const Arguments &arguments = context.arguments();
    if (!arguments.positional.isEmpty() && arguments.has("db"))
        throw UsageError{Cli::tr("The database is given twice: as an argument and with “--db”.")};
    QString address = arguments.positional.value(0, context.address());
    const bool empty = arguments.has("empty");
    const QList<ImportFile> files = empty ? QList<ImportFile>() : referenceData();
    const auto obstacle = withLogin(
        address, [&](const QString &place) { return makeBase(place, context.user(), files); });
    if (obstacle)
        refuse(*obstacle);
    const auto base = openBase(address, Store::Access::ReadOnly);
    const QString place = base->address();
    const qsizetype records = recordsIn(base->snapshot());
    if (context.wantsJson())
        context.printJson(
            QJsonObject{{QStringLiteral("address"), place}, {QStringLiteral("records"), records}});
    else if (empty)
        context.printLine(Cli::tr("An empty database was created: %1").arg(place));
    else
        context.printLine(Cli::tr("A database with %n record(s) of reference data was created: %1",
                                  nullptr, int(records))
                              .arg(place));
    return ExitDone;
}

} // namespace

Command initCommand()
{
    return {"init",
            "[FILE|ADDRESS]",
            0,
            1,
            {{"empty", nullptr, QT_TRANSLATE_NOOP("Cli", "Leave out the reference data.")}},
            QT_TRANSLATE_NOOP("Cli", "Create a database with the reference data."),
            "init office.sqlite",
            false,
            run};
}

} // namespace mra::cli
