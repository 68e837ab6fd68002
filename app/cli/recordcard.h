// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"
#include "items/texts/fieldtext.h"
#include "items/texts/valuetext.h"
#include "texttable.h"

namespace mra::cli {

/// The fields of a record or child that have a value, one per line.
template <class T>
[[nodiscard]] QString fieldLines(const T &record, const ValueText &valueText)
{
    TextTable table;
    const auto add = [&](const char *key, const auto &value, const Field &field) {
        const QString text = fieldText(valueText, value, field);
        if (!text.isEmpty())
            table.addRow({fieldLabel(QLatin1String(key)), text});
    };
    table.addRow({fieldLabel(QLatin1String(T::idKey)), record.id.value});
    T::fields(record, add);
    return table.text();
}

/// A list of children as a table without empty columns; an empty text if there are no children.
template <class Child>
[[nodiscard]] QString childTable(const char *key, const QList<Child> &children,
                                 const ValueText &valueText)
{
    if (children.isEmpty())
        return {};
    QStringList headings;
    Child::fields(children.first(), [&headings](const char *field, const auto &, const Field &) {
        headings << fieldLabel(QLatin1String(field));
    });
    TextTable table(headings);
    for (const Child &child : children) {
        QStringList row;
        Child::fields(child, [&](const char *, const auto &value, const Field &field) {
            row << fieldText(valueText, value, field);
        });
        table.addRow(row);
    }
    table.dropEmptyColumns();
    return QStringLiteral("\n%1 (%2)\n")
               .arg(childrenLabel(QLatin1String(key)))
               .arg(children.size()) +
           table.text();
}

/// A record as text to be shown below its name: its fields and its lists of children.
[[nodiscard]] QString recordCard(const Record &record, const Snapshot &snapshot,
                                 const QString &language);

} // namespace mra::cli
