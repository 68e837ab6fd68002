// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "clitext.h"
#include "context.h"
#include "exchange/export.h"
#include "exchange/import.h"
#include "items/texts/issuetext.h"
#include "texttable.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace mra::cli {

namespace {

/// The files given, and the tables in the folders given.
QList<ImportFile> filesOf(const QStringList &names)
{
    QList<ImportFile> files;
    for (const QString &name : names) {
        if (!QFileInfo(name).isDir()) {
            files.append({name, {}, name});
            continue;
        }
        // A name that is no file is kept too, so that reading it reports the error.
        const QDir folder(name);
        const QStringList tables =
            folder.entryList({QStringLiteral("*.csv"), QStringLiteral("*.json")},
                             QDir::Files | QDir::System, QDir::Name);
        if (tables.isEmpty())
            throw CommandError{
                QStringLiteral("no_tables"),
                Cli::tr("The folder “%1” contains no .csv or .json files. Nothing was imported.")
                    .arg(name)};
        for (const QString &table : tables)
            files.append({folder.filePath(table), {}, folder.filePath(table)});
    }
    return files;
}

QStringList tablesToReplace(const Arguments &arguments)
{
    const QStringList tables = arguments.values("replace");
    for (const QString &table : tables) {
        if (!tableNames().contains(table))
            throw CommandError{QStringLiteral("unknown_table"),
                               Cli::tr("There is no table “%1”. The tables are: %2.")
                                   .arg(table, tableNames().join(QStringLiteral(", ")))};
    }
    return tables;
}

QString reasonOf(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.mid(0, 5))
        shown << QFileInfo(QDir::cleanPath(name)).fileName();
    const QString reason = QStringLiteral("import ") + shown.join(QStringLiteral(", "));
    return names.size() > shown.size() ? reason + QStringLiteral(" …") : reason;
}

QJsonArray refusedJson(const QList<RefusedRow> &rows)
{
    QJsonArray array;
    for (const RefusedRow &row : rows)
        array << QJsonObject{{QStringLiteral("file"), row.file},
                             {QStringLiteral("row"), row.row},
                             {QStringLiteral("field"), row.field},
                             {QStringLiteral("code"), row.code()},
                             {QStringLiteral("text"), sentenceOf(row)}};
    return array;
}

QJsonArray notesJson(const QList<ImportNote> &notes)
{
    QJsonArray array;
    for (const ImportNote &note : notes)
        array << QJsonObject{{QStringLiteral("file"), note.file},
                             {QStringLiteral("field"), note.column},
                             {QStringLiteral("code"), note.code()},
                             {QStringLiteral("text"), sentenceOf(note)}};
    return array;
}

QJsonObject countsJson(const ImportCounts &counts, const QList<RefusedRow> &refused)
{
    return {{QStringLiteral("created"), counts.created},
            {QStringLiteral("updated"), counts.updated},
            {QStringLiteral("unchanged"), counts.unchanged},
            {QStringLiteral("removed"), counts.removed},
            {QStringLiteral("refused"), refusedJson(refused)}};
}

QJsonObject planJson(const ImportPlan &plan)
{
    QJsonObject tables;
    for (auto table = plan.tables.begin(); table != plan.tables.end(); ++table) {
        QList<RefusedRow> refused;
        for (const RefusedRow &row : plan.refused) {
            if (row.table == table.key())
                refused << row;
        }
        tables.insert(table.key(), countsJson(*table, refused));
    }
    QJsonObject report = countsJson(plan.total, plan.refused);
    report.insert(QStringLiteral("tables"), tables);
    report.insert(QStringLiteral("notes"), notesJson(plan.notes));
    return report;
}

QString planTable(const ImportPlan &plan)
{
    TextTable text({Cli::tr("Table"), Cli::tr("Created", "rows"), Cli::tr("Updated", "rows"),
                    Cli::tr("Unchanged", "rows"), Cli::tr("Removed", "rows"),
                    Cli::tr("Refused", "rows")},
                   {1, 2, 3, 4, 5});
    const auto addRow = [&text](const QString &name, const ImportCounts &counts) {
        text.addRow({name, QString::number(counts.created), QString::number(counts.updated),
                     QString::number(counts.unchanged), QString::number(counts.removed),
                     QString::number(counts.refused)});
    };
    for (auto table = plan.tables.begin(); table != plan.tables.end(); ++table)
        addRow(table.key(), *table);
    addRow(Cli::tr("Total"), plan.total);
    return text.text();
}

void printReport(Context &context, const ImportPlan &plan, bool dryRun)
{
    context.print(planTable(plan));
    for (const ImportNote &note : plan.notes)
        context.printLine(sentenceOf(note));
    if (!plan.warnings.isEmpty()) {
        context.printLine(Cli::tr("%n warning(s), which do not prevent saving:", nullptr,
                                  int(plan.warnings.size())));
        for (const Issue &warning : plan.warnings)
            context.printLine(QStringLiteral("  ") + sentenceOf(warning));
    }
    if (dryRun)
        context.printLine(Cli::tr("This was a dry run: nothing was saved."));
    else if (plan.edits.isEmpty())
        context.printLine(Cli::tr("There was nothing to save."));
    else
        context.printLine(Cli::tr("%n record(s) were saved as one step. Use “undo” to undo it.",
                                  nullptr, int(plan.edits.size())));
}

QString sentenceOfRefusals(const ImportPlan &plan, bool dryRun)
{
    const int count = int(plan.refused.size());
    const ImportCounts &all = plan.total;
    if (dryRun)
        return Cli::tr("%n row(s) would be refused.", nullptr, count);
    if (all.created + all.updated + all.unchanged + all.removed == 0)
        return Cli::tr("%n row(s) were refused; there were no others.", nullptr, count);
    return Cli::tr("%n row(s) were refused; all others were kept.", nullptr, count);
}

void remarkOnRefused(const Context &context, const ImportPlan &plan, bool dryRun)
{
    for (const RefusedRow &row : plan.refused)
        context.remark(sentenceOf(row));
    context.remark(sentenceOfRefusals(plan, dryRun));
}

/// There is one code for every file that exists but cannot be read to its end; the sentence says
/// why.
QString stopCode(const RefusedRow &row)
{
    switch (row.fault) {
    case RowFault::FileMissing:
    case RowFault::NotPermitted:
        return keyOf(RowFault::Unreadable);
    default:
        return row.code();
    }
}

int run(Context &context)
{
    const Arguments &arguments = context.arguments();
    const QStringList replaced = tablesToReplace(arguments);
    const bool dryRun = arguments.has("dry-run");
    const QList<ImportFile> files = filesOf(arguments.positional);
    const ImportPlan plan = planImport(files, context.base().snapshot(), replaced);
    if (plan.isStopped)
        throw CommandError{stopCode(plan.refused.first()), sentenceOf(plan.refused.first())};
    if (!dryRun && !plan.edits.isEmpty())
        (void)savedOrRefused(
            context.baseToChange().submit(plan.edits, reasonOf(arguments.positional)));

    if (context.wantsJson())
        context.printJson(planJson(plan));
    else
        printReport(context, plan, dryRun);
    if (plan.refused.isEmpty())
        return ExitDone;
    remarkOnRefused(context, plan, dryRun);
    return ExitRefused;
}

} // namespace

Command importCommand()
{
    return {"import",
            "FILE…",
            1,
            100000,
            {{"dry-run", nullptr,
              QT_TRANSLATE_NOOP("Cli", "Show what would change, and save nothing.")},
             {"replace", "TABLE",
              QT_TRANSLATE_NOOP("Cli", "Remove the rows of this table that are not in the files; "
                                       "may be given several times."),
              true}},
            QT_TRANSLATE_NOOP("Cli", "Add and update records from CSV or JSON files, or from the "
                                     "files of a folder."),
            "import agreements.csv agreement_parties.csv --dry-run",
            false,
            run};
}

} // namespace mra::cli
