// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMultiMap>
#include <QStringList>

#include <vector>

namespace mra::cli {

class Context;

/// Exit codes of the program.
enum ExitCode : int { ExitDone = 0, ExitRefused = 1, ExitUsage = 2 };

// A command ends early by throwing one of these; the program prints it and exits with its code.

/// The command was understood and could not be carried out.
struct CommandError
{
    QString code; ///< stable, for programs
    QString text; ///< a whole sentence in the interface language
};
/// The command line is wrong, whatever the base holds. Nothing was done.
struct UsageError
{
    QString text;
};

/// An option of the command line. The texts are source texts, which are translated when shown.
struct Option
{
    const char *name;  ///< without the dashes
    const char *value; ///< placeholder of its value in the usage; null for a switch
    const char *help;
    bool mayRepeat = false;
};

/// The parsed command line.
struct Arguments
{
    QString command;
    QStringList positional;
    QMultiMap<QString, QString> options;

    [[nodiscard]] bool has(const char *option) const
    {
        return options.contains(QLatin1String(option));
    }
    /// The value of the option; the last one if it was given several times.
    [[nodiscard]] QString value(const char *option) const
    {
        return options.value(QLatin1String(option));
    }
    /// All values of the option, in the order given.
    [[nodiscard]] QStringList values(const char *option) const
    {
        QStringList all = options.values(QLatin1String(option));
        std::reverse(all.begin(), all.end());
        return all;
    }
};

/// The name, arguments and function of one command.
struct Command
{
    const char *name;
    const char *arguments; ///< as the usage shows them
    int fewest;            ///< positional arguments
    int most;
    std::vector<Option> options;
    const char *summary;
    const char *example; ///< shown after the name of the program
    bool readsState;     ///< works on earlier states too (`--known-on`)
    int (*run)(Context &);
};

[[nodiscard]] Command initCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command listCommand();
[[nodiscard]] Command showCommand();
[[nodiscard]] Command statusCommand();
[[nodiscard]] Command coverageCommand();
[[nodiscard]] Command overviewCommand();
[[nodiscard]] Command logCommand();
[[nodiscard]] Command undoCommand();
[[nodiscard]] Command redoCommand();
[[nodiscard]] Command verifyCommand();
[[nodiscard]] Command copyCommand();
[[nodiscard]] Command backupCommand();
[[nodiscard]] Command restoreCommand();

/// All commands, in the order of the help.
[[nodiscard]] std::vector<Command> allCommands();

/// The options that every command accepts, anywhere on the line.
[[nodiscard]] std::vector<Option> globalOptions();

/// Parses the command line; throws UsageError.
[[nodiscard]] Arguments parse(const QStringList &line, const std::vector<Command> &commands);

/// The value of an option of a line that may be invalid elsewhere, so that errors are reported in
/// the requested language and format.
[[nodiscard]] QString earlyValue(const QStringList &line, const char *option);

} // namespace mra::cli
