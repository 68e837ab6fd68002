// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "help.h"

#include "clitext.h"
#include "texttable.h"

namespace mra::cli {

namespace {

const char *const program = "mra-atlas-cli";

QString withLineFeed(const QString &line)
{
    return line + QLatin1Char('\n');
}

QString optionsText(const std::vector<Option> &options)
{
    TextTable table;
    for (const Option &option : options) {
        const QString name = QStringLiteral("  --%1").arg(QLatin1String(option.name));
        table.addRow(
            {option.value ? name + QLatin1Char(' ') + QString::fromUtf8(option.value) : name,
             Cli::tr(option.help)});
    }
    return table.text();
}

} // namespace

QString helpText(const std::vector<Command> &commands)
{
    TextTable list;
    for (const Command &command : commands)
        list.addRow({QStringLiteral("  ") + QLatin1String(command.name), Cli::tr(command.summary)});
    return withLineFeed(Cli::tr("Usage: %1 [options]")
                            .arg(QLatin1String(program) + QStringLiteral(" COMMAND"))) +
           QLatin1Char('\n') +
           withLineFeed(
               Cli::tr("MRA Atlas keeps agreements on the mutual recognition of conformity "
                       "assessment results, and shows where results are usable on a given day.")) +
           QLatin1Char('\n') + withLineFeed(Cli::tr("Commands:")) + list.text() +
           QLatin1Char('\n') + withLineFeed(Cli::tr("Options for all commands:")) +
           optionsText(globalOptions()) + QLatin1Char('\n') +
           withLineFeed(Cli::tr("Exit codes: 0 done, 1 refused with a reason, 2 wrong usage.")) +
           withLineFeed(
               Cli::tr("“%1 COMMAND --help” explains a command.").arg(QLatin1String(program)));
}

QString helpText(const Command &command)
{
    const QString call = QLatin1String(program) + QLatin1Char(' ') + QLatin1String(command.name);
    const QString arguments = QString::fromUtf8(command.arguments);
    QString text =
        withLineFeed(
            Cli::tr("Usage: %1 [options]").arg((call + QLatin1Char(' ') + arguments).trimmed())) +
        QLatin1Char('\n') + withLineFeed(Cli::tr(command.summary)) + QLatin1Char('\n');
    if (!command.options.empty())
        text +=
            withLineFeed(Cli::tr("Options:")) + optionsText(command.options) + QLatin1Char('\n');
    return text + withLineFeed(Cli::tr("Options for all commands:")) +
           optionsText(globalOptions()) + QLatin1Char('\n') + withLineFeed(Cli::tr("Example:")) +
           QStringLiteral("  %1 %2\n").arg(QLatin1String(program), QLatin1String(command.example));
}

} // namespace mra::cli
