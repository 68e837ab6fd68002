// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clitext.h"
#include "command.h"
#include "store/store.h"

#include <algorithm>
#include <optional>

namespace mra::cli {

namespace {

const QString dashes = QStringLiteral("--");

/// Does the work of parse(), argument by argument.
class Parser
{
public:
    Parser(const QStringList &line, const std::vector<Command> &commands)
        : m_line(line)
        , m_commands(commands)
    {
    }

    Arguments run()
    {
        while (m_next < m_line.size()) {
            const QString word = m_line.at(m_next++);
            if (!m_optionsEnded && word == dashes)
                m_optionsEnded = true;
            else if (!m_optionsEnded && word.startsWith(dashes))
                takeOption(word.mid(dashes.size()));
            else if (!m_command)
                takeCommand(word);
            else
                m_arguments.positional << word;
        }
        if (!m_arguments.has("help") && !m_arguments.has("version"))
            checkCount();
        return m_arguments;
    }

private:
    void takeOption(const QString &word)
    {
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        const QString name = equals < 0 ? word : word.left(equals);
        const Option *option = find(name);
        if (!option)
            throw UsageError{Cli::tr("The option “--%1” is not available here.").arg(name)};
        if (!option->value) {
            if (equals >= 0)
                throw UsageError{Cli::tr("The option “--%1” takes no value.").arg(name)};
            m_arguments.options.insert(name, {});
            return;
        }
        if (!option->mayRepeat && m_arguments.options.contains(name))
            throw UsageError{
                Cli::tr("The option “--%1” is given twice. Keep one of the two.").arg(name)};
        m_arguments.options.insert(name, valueOf(name, word, equals));
    }

    /// The text after the equals sign, else the next word.
    QString valueOf(const QString &name, const QString &word, qsizetype equals)
    {
        QString value;
        if (equals >= 0)
            value = word.mid(equals + 1);
        else if (m_next < m_line.size() && !m_line.at(m_next).startsWith(dashes))
            value = m_line.at(m_next++);
        if (value.trimmed().isEmpty())
            throw UsageError{Cli::tr("The option “--%1” needs a value.").arg(name)};
        return value;
    }

    void takeCommand(const QString &word)
    {
        for (const Command &command : m_commands) {
            if (word == QLatin1String(command.name))
                m_command = &command;
        }
        if (!m_command)
            throw UsageError{Cli::tr("There is no command “%1”.").arg(word)};
        m_arguments.command = word;
    }

    const Option *find(const QString &name) const
    {
        const auto isNamed = [&name](const Option &option) {
            return name == QLatin1String(option.name);
        };
        const auto global = std::find_if(m_globals.begin(), m_globals.end(), isNamed);
        if (global != m_globals.end())
            return &*global;
        if (!m_command)
            return nullptr;
        const auto own =
            std::find_if(m_command->options.begin(), m_command->options.end(), isNamed);
        return own != m_command->options.end() ? &*own : nullptr;
    }

    void checkCount() const
    {
        if (!m_command)
            throw UsageError{Cli::tr("No command is given.")};
        const qsizetype count = m_arguments.positional.size();
        if (count < m_command->fewest || m_arguments.positional.contains(QString()))
            throw UsageError{
                Cli::tr("The command “%1” needs: %2.")
                    .arg(m_arguments.command, QString::fromUtf8(m_command->arguments))};
        if (count > m_command->most)
            throw UsageError{
                Cli::tr("The command “%1” does not take “%2”.")
                    .arg(m_arguments.command, m_arguments.positional.at(m_command->most))};
        if (m_arguments.has("user"))
            checkUser(m_arguments.value("user").trimmed());
        if (m_arguments.has("known-on") && !m_command->readsState)
            throw UsageError{
                Cli::tr("The command “%1” works on the current state only. Leave out “--known-on”.")
                    .arg(m_arguments.command)};
    }

    static void checkUser(const QString &name)
    {
        if (name.size() > Store::longestUser)
            throw UsageError{Cli::tr("The name given with “--user” has more than %1 characters, "
                                     "the most that the history can keep. Shorten it.")
                                 .arg(Store::longestUser)};
    }

    const QStringList &m_line;
    const std::vector<Command> &m_commands;
    const std::vector<Option> m_globals = globalOptions();
    const Command *m_command = nullptr;
    qsizetype m_next = 0;
    bool m_optionsEnded = false;
    Arguments m_arguments;
};

} // namespace

std::vector<Option> globalOptions()
{
    return {
        {"db", "FILE|ADDRESS",
         QT_TRANSLATE_NOOP("Cli",
                           "The database: a file or postgresql://…; by default your own, which is "
                           "created with the reference data if it does not exist.")},
        {"json", nullptr, QT_TRANSLATE_NOOP("Cli", "Print JSON for programs.")},
        {"lang", "LANGUAGE",
         QT_TRANSLATE_NOOP("Cli", "Language of names and messages: en, zh, ru, fr, es or ar.")},
        {"user", "NAME", QT_TRANSLATE_NOOP("Cli", "Name recorded with the changes.")},
        {"known-on", "DATE",
         QT_TRANSLATE_NOOP("Cli", "Read the data as they were known at the end of this day.")},
        {"read-only", nullptr, QT_TRANSLATE_NOOP("Cli", "Open the database read-only.")},
        {"help", nullptr, QT_TRANSLATE_NOOP("Cli", "Print this help.")},
        {"version", nullptr, QT_TRANSLATE_NOOP("Cli", "Print the version of the program.")},
    };
}

std::vector<Command> allCommands()
{
    return {initCommand(), importCommand(), exportCommand(),   listCommand(),
            showCommand(), statusCommand(), coverageCommand(), overviewCommand(),
            logCommand(),  undoCommand(),   redoCommand(),     verifyCommand(),
            copyCommand(), backupCommand(), restoreCommand()};
}

Arguments parse(const QStringList &line, const std::vector<Command> &commands)
{
    return Parser(line, commands).run();
}

QString earlyValue(const QStringList &line, const char *option)
{
    const QString name = dashes + QLatin1String(option);
    QString value;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == name)
            value = line.value(i + 1);
        else if (line.at(i).startsWith(name + QLatin1Char('=')))
            value = line.at(i).mid(name.size() + 1);
    }
    return value;
}

} // namespace mra::cli
