// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clitext.h"
#include "context.h"
#include "login.h"

namespace mra::cli {

namespace {

int run(Context &context)
{
    const QString from = context.arguments().positional.at(0);
    QString to = context.arguments().positional.at(1);
    const std::unique_ptr<Store> source = openBase(from, Store::Access::ReadOnly);
    const auto failure =
        withLogin(to, [&source](const QString &place) { return source->copyTo(place); });
    if (failure)
        refuse(*failure);
    const std::unique_ptr<Store> copy = openBase(to, Store::Access::ReadOnly);
    const qint64 entries = copy->snapshot().lastSeq();
    if (context.wantsJson())
        context.printJson(QJsonObject{{QStringLiteral("from"), source->address()},
                                      {QStringLiteral("to"), copy->address()},
                                      {QStringLiteral("entries"), entries}});
    else
        context.printLine(
            Cli::tr("Copied %1 to %2, with %n entry(ies) of history.", nullptr, int(entries))
                .arg(source->address(), copy->address()));
    return ExitDone;
}

} // namespace

Command copyCommand()
{
    return {"copy",
            "FROM TO",
            2,
            2,
            {},
            QT_TRANSLATE_NOOP("Cli",
                              "Copy a database with its whole history to a new place, a file "
                              "or a server."),
            "copy office.sqlite postgresql://officer@server/atlas",
            false,
            run};
}

} // namespace mra::cli
