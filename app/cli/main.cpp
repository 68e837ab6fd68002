// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clitext.h"
#include "context.h"
#include "help.h"
#include "items/texts/language.h"
#include "store/engine/address.h"
#include "store/files/process.h"
#include "terminaltext.h"

#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>
#include <cstdio>

namespace {

using namespace mra;
using namespace mra::cli;

/// The language for messages set in the environment; English if the program does not have it.
QString languageOfEnvironment()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        const QString value = qEnvironmentVariable(name);
        if (!value.isEmpty())
            return interfaceLanguage(value).value_or(QStringLiteral("en"));
    }
    return QStringLiteral("en");
}

/// Hides the password in arguments that a message repeats.
QString withoutPasswords(QString text, const QStringList &line)
{
    for (const QString &argument : line)
        text.replace(argument, Address::withoutPassword(argument));
    return text;
}

void complain(const QString &code, const QString &text, bool json)
{
    const QJsonObject error{{QStringLiteral("code"), code}, {QStringLiteral("text"), text}};
    const QByteArray message =
        json
            ? jsonFor(stderr, QJsonDocument(QJsonObject{{QStringLiteral("error"), error}}).toJson())
            : textFor(stderr, text) + '\n';
    std::fwrite(message.constData(), 1, size_t(message.size()), stderr);
}

/// Chooses the language for all output that follows.
QString chosenLanguage(const QStringList &line, const QString &environment)
{
    const QString asked = earlyValue(line, "lang");
    const std::optional<QString> language =
        asked.isEmpty() ? environment : interfaceLanguage(asked);
    useLanguage(language.value_or(environment));
    if (!language)
        throw CommandError{QStringLiteral("unknown_language"),
                           Cli::tr("The language “%1” is not available. Available: %2.")
                               .arg(asked, interfaceLanguages().join(QStringLiteral(", ")))};
    return *language;
}

int runCommand(const QStringList &line, const QString &environment)
{
    const QString language = chosenLanguage(line, environment);
    const std::vector<Command> commands = allCommands();
    Context context(parse(line, commands), language);
    const Arguments &arguments = context.arguments();
    const auto command = std::find_if(commands.begin(), commands.end(), [&](const Command &each) {
        return arguments.command == QLatin1String(each.name);
    });
    int code = ExitDone;
    if (arguments.has("version"))
        context.printLine(QStringLiteral("mra-atlas-cli %1").arg(qApp->applicationVersion()));
    else if (arguments.has("help"))
        context.print(command == commands.end() ? helpText(commands) : helpText(*command));
    else
        code = command->run(context);
    if (!context.flush())
        throw CommandError{QStringLiteral("output"),
                           Cli::tr("The output could not be written completely.")};
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    prepareProcess();
    const QString environment = languageOfEnvironment();
    // File names, arguments and output are UTF-8 in every locale; Qt takes the encoding from the
    // locale.
    qputenv("LC_ALL", "C.UTF-8");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mra-atlas-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ATLAS_VERSION));

    // Standard error is for the user: each error is reported there once, in words.
    QLoggingCategory::setFilterRules(QStringLiteral("mra.*.info=false"));

    const QStringList line = QCoreApplication::arguments().mid(1);
    strikePasswords(argc, argv);
    const bool json = line.contains(QLatin1String("--json"));
    try {
        return runCommand(line, environment);
    } catch (const CommandError &error) {
        complain(error.code, withoutPasswords(error.text, line), json);
        return ExitRefused;
    } catch (const UsageError &error) {
        const QString hint = Cli::tr("See “mra-atlas-cli --help”.");
        complain(QStringLiteral("usage"),
                 withoutPasswords(error.text, line) + QLatin1Char('\n') + hint, json);
        return ExitUsage;
    }
}
