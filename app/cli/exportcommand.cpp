// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clitext.h"
#include "context.h"
#include "exchange/export.h"
#include "store/files/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace mra::cli {

namespace {

ExportFormat formatOf(const Arguments &arguments)
{
    if (!arguments.has("format"))
        return ExportFormat::Csv;
    const QString word = arguments.value("format");
    if (const std::optional<ExportFormat> format = fromKey<ExportFormat>(word.toLower()))
        return *format;
    throw CommandError{QStringLiteral("unknown_key"),
                       Cli::tr("“%2” is not a value of the option “--%1”. Its values are: %3.")
                           .arg(QStringLiteral("format"), word, QStringLiteral("csv, json"))};
}

/// Writes all files or none, and removes a folder that it made for nothing. If the program is ended
/// in between, the folder says so.
void write(const QString &folder, const QList<ExportFile> &files)
{
    const auto mode = WholeFile::Mode::KeptOrUmask;
    const bool isNew = !QFileInfo::exists(folder);
    if (const auto failure = makeFolder(folder, mode))
        refuse(*failure);
    QList<WholeFile::Content> contents;
    for (const ExportFile &file : files)
        contents.append({QDir(folder).filePath(file.name), file.bytes});
    if (const auto failure =
            WholeFile::writeAll(contents, mode, QDir(folder).filePath(unfinishedExport))) {
        if (isNew)
            QDir().rmdir(folder);
        refuse(*failure);
    }
}

int run(Context &context)
{
    const QString folder = context.arguments().positional.first();
    const QList<ExportFile> files = exportAll(context.state(), formatOf(context.arguments()));
    write(folder, files);
    QJsonArray names;
    for (const ExportFile &file : files)
        names << file.name;
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
        {{"format", "csv|json", QT_TRANSLATE_NOOP("Cli", "Format of the files; csv by default.")}},
        QT_TRANSLATE_NOOP("Cli", "Write all records to files that “import” can read back."),
        "export backup --format csv",
        true,
        run};
}

} // namespace mra::cli
