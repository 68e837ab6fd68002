// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/engine/migrator.h"

#include "store/engine/columns.h"

#include <QDir>
#include <QFile>

namespace mra {

namespace {

QList<Migration> &list()
{
    static QList<Migration> all = [] {
        QList<Migration> list;
        const QDir folder(QStringLiteral(":/sql/migrations"));
        for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                list.append(splitStatements(QString::fromUtf8(file.readAll())));
        }
        return list;
    }();
    return all;
}

} // namespace

const QList<Migration> &migrations()
{
    return list();
}

void replaceMigrations(const QList<Migration> &all)
{
    list() = all;
}

Migration splitStatements(const QString &text)
{
    Migration statements;
    const QStringList parts = text.split(QStringLiteral(";\n\n"));
    for (QString part : parts) {
        part = part.trimmed();
        if (part.endsWith(QLatin1Char(';')))
            part.chop(1);
        if (!part.isEmpty())
            statements.append(part);
    }
    return statements;
}

void migrate(Database &db, const QList<Migration> &all)
{
    const int current = db.schemaVersion();
    if (current >= all.size())
        return;
    for (qsizetype version = current; version < all.size(); ++version) {
        for (const QString &statement : all[version])
            db.execute(statement, QStringLiteral("migration %1").arg(version + 1));
    }
    db.setSchemaVersion(int(all.size()));
}

void checkTables(Database &db, int schema)
{
    QSet<QString> expected = storedColumns();
    if (!db.isFile())
        expected.insert(QStringLiteral("schema_version.version"));
    const QSet<QString> found = db.columns();
    const auto refuse = [](const char *word, const QSet<QString> &columns) {
        QStringList names(columns.begin(), columns.end());
        names.sort();
        constexpr qsizetype shown = 3;
        throw Refused(Refusal::Damaged,
                      QStringLiteral("%1 %2").arg(QLatin1String(word),
                                                  names.mid(0, shown).join(QLatin1String(", "))));
    };
    if (const auto missing = expected - found; !missing.isEmpty())
        refuse("no", missing);
    const auto strange = found - expected;
    if (schema <= migrations().size() && !strange.isEmpty())
        refuse("with", strange);
}

bool hasTableOfOurs(Database &db)
{
    const auto tablesOf = [](const QSet<QString> &columns) {
        QSet<QString> tables;
        for (const QString &column : columns)
            tables.insert(column.section(QLatin1Char('.'), 0, 0));
        return tables;
    };
    return tablesOf(db.columns()).intersects(tablesOf(storedColumns()));
}

} // namespace mra
