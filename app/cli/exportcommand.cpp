// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clitext.h"
#include "context.h"
#include "exchange/export.h"

#include <QDir>
#include <QJsonArray>
#include <QSaveFile>

namespace mra::cli {

namespace {

ExportFormat formatOf(const Arguments &arguments)
{
    if (!arguments.has("format"))
        return ExportFormat::Csv;
    const QString word = arguments.value("format");
    if (const std::optional<ExportFormat> format = fromKey<ExportFormat>(word.toLower()))
        return *format;
    throw Refused{QStringLiteral("unknown_key"),
                  Cli::tr("The option “--%1” does not know “%2”. It knows: %3.")
                      .arg(QStringLiteral("format"), word, QStringLiteral("csv, json"))};
}

void write(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!written)
        throw Refused{QStringLiteral("not_writable"),
                      Cli::tr("“%1” could not be written, so the export is not complete: %2")
                          .arg(name, file.errorString())};
}

int run(Context &context)
{
    const QString folder = context.arguments().positional.first();
    const QList<ExportFile> files = exportAll(context.state(), formatOf(context.arguments()));
    if (!QDir().mkpath(folder))
        throw Refused{
            QStringLiteral("not_writable"),
            Cli::tr("The folder “%1” could not be made. Nothing was written.").arg(folder)};
    QJsonArray names;
    for (const ExportFile &file : files) {
        write(QDir(folder).filePath(file.name), file.bytes);
        names << file.name;
    }
    if (context.wantsJson())
        context.printJson(
            QJsonObject{{QStringLiteral("folder"), folder}, {QStringLiteral("files"), names}});
    else
        context.printLine(
            Cli::tr("%n file(s) were written to %1.", nullptr, int(files.size())).arg(folder));
    return ExitDone;
}

} // namespace

Command exportCommand()
{
    return {
        "export",
        "DIR",
        1,
        1,
        {{"format", "csv|json", QT_TRANSLATE_NOOP("Cli", "Kind of the files; csv by default.")}},
        QT_TRANSLATE_NOOP("Cli", "Write everything to files that “import” reads back."),
        "export backup --format csv",
        true,
        run};
}

} // namespace mra::cli
