// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/engine/statement.h"

#include "store/storeerror.h"

#include <QFile>

namespace mra {

QString statementText(const QString &name)
{
    QFile file(QStringLiteral(":/sql/%1.sql").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        throw StoreError(ErrorClass::Other, name, QStringLiteral("no such statement"));
    QString sql = QString::fromUtf8(file.readAll());
    while (sql.startsWith(QLatin1String("--")))
        sql.remove(0, sql.indexOf(QLatin1Char('\n')) + 1);
    return sql.trimmed();
}

const QRegularExpression &placeholderPattern()
{
    static const QRegularExpression pattern(QStringLiteral("(?<!:):([a-z_][a-z0-9_]*)"));
    return pattern;
}

QStringList placeholdersOf(const QString &sql)
{
    QStringList names;
    for (auto it = placeholderPattern().globalMatch(sql); it.hasNext();) {
        const QString name = it.next().captured(1);
        if (!names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace mra
