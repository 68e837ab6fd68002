// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/rows.h"

#include "exchange/csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace mra {

namespace {

RefusedRow refusal(const QString &file, int row, RowFault fault, const QString &value,
                   const TableLayout *layout = nullptr)
{
    RefusedRow refused;
    refused.file = file;
    refused.row = row;
    refused.fault = fault;
    refused.value = value;
    if (layout)
        refused.table = layout->name;
    return refused;
}

/// For each column of the layout its place in the file.
QList<qsizetype> placesOf(const TableLayout &layout, const QStringList &header)
{
    QList<qsizetype> places;
    for (const QString &column : layout.columns)
        places.append(header.indexOf(column));
    return places;
}

void readCsvFile(const ImportFile &file, TableRows &out)
{
    const QList<CsvRow> lines = readCsv(file.bytes);
    const CsvRow header = lines.value(0);
    if (header.fault) {
        out.unread.append(refusal(file.name, header.number, *header.fault, header.value));
        return;
    }
    const TableLayout *layout = layoutOfHeader(header.cells);
    if (!layout) {
        out.unread.append(
            refusal(file.name, 1, RowFault::UnknownTable, header.cells.join(QLatin1Char(','))));
        return;
    }
    out.tables.insert(layout);
    const QList<qsizetype> places = placesOf(*layout, header.cells);
    for (const CsvRow &line : lines.sliced(1)) {
        if (line.fault) {
            out.unread.append(refusal(file.name, line.number, *line.fault, line.value, layout));
            continue;
        }
        if (line.cells.size() != places.size()) {
            out.unread.append(refusal(file.name, line.number, RowFault::ColumnCount,
                                      QString::number(line.cells.size()), layout));
            continue;
        }
        TableRow row{layout, file.name, line.number, {}};
        for (const qsizetype place : places)
            row.cells.append(line.cells.at(place));
        out.rows.append(std::move(row));
    }
}

/// Turns the objects of one file of our own JSON into rows of tables.
class JsonRows
{
public:
    JsonRows(const QString &file, TableRows &out)
        : m_file(file)
        , m_out(out)
    {
    }

    void read(const QByteArray &bytes)
    {
        QJsonParseError error;
        const QJsonObject root = QJsonDocument::fromJson(bytes, &error).object();
        const QString kind = root.value(QLatin1String("kind")).toString();
        const TableLayout *layout = layoutNamed(kind);
        const bool ours = root.value(QLatin1String("format")) == QLatin1String("mra-atlas") &&
                          root.value(QLatin1String("version")) == QJsonValue(1) &&
                          root.value(QLatin1String("records")).isArray();
        if (!ours || !layout || layout->isOfChildren()) {
            const QString value =
                error.error == QJsonParseError::NoError ? kind : QString::number(error.offset);
            m_out.unread.append(refusal(m_file, 1, RowFault::NotJson, value));
            return;
        }
        m_number = 1;
        for (const QJsonValue &record : root.value(QLatin1String("records")).toArray()) {
            ++m_number;
            addRecord(*layout, record);
        }
        noteTables(layout->kind);
    }

private:
    /// A file of records holds their children too: all tables of the kind are there.
    void noteTables(RecordKind kind)
    {
        for (const TableLayout &layout : layouts()) {
            if (layout.kind == kind)
                m_out.tables.insert(&layout);
        }
    }

    void addRecord(const TableLayout &layout, const QJsonValue &value)
    {
        if (!value.isObject()) {
            m_out.unread.append(refusal(m_file, m_number, RowFault::NotJson, {}, &layout));
            return;
        }
        const QJsonObject record = value.toObject();
        addRow(layout, record, {});
        const QString idKey = withRecordType(layout.kind, []<class T>(std::type_identity<T>) {
            return QString(QLatin1String(T::idKey));
        });
        const QString id = text(record.value(idKey), QLatin1Char(';'));
        for (const TableLayout &children : layouts()) {
            if (children.kind == layout.kind && children.isOfChildren())
                addChildren(children, record, id);
        }
    }

    void addChildren(const TableLayout &layout, const QJsonObject &record, const QString &id)
    {
        const QJsonArray list = record.value(layout.list).toArray();
        // The two tables that do not name the record itself.
        const bool namedByCorridor = layout.list == QLatin1String("waypoints");
        const bool ofOneGroup = layout.parent.isEmpty();
        if (ofOneGroup && !list.isEmpty() && id.compare(evidenceGroup, Qt::CaseInsensitive) != 0) {
            m_out.unread.append(refusal(m_file, m_number, RowFault::NotJson, id, &layout));
            return;
        }
        const QString parent = namedByCorridor ? record.value(QLatin1String("corridor"))
                                                     .toArray()
                                                     .at(0)
                                                     .toObject()
                                                     .value(QLatin1String("id"))
                                                     .toString()
                                               : id;
        for (const QJsonValue &child : list)
            addRow(layout, child.toObject(), parent);
    }

    void addRow(const TableLayout &layout, const QJsonObject &object, const QString &parent)
    {
        // The only lists of groups are those of sources.
        const QChar separator = QLatin1Char(layout.kind == RecordKind::Group ? '|' : ';');
        TableRow row{&layout, m_file, m_number, {}};
        for (const QString &column : layout.columns)
            row.cells.append(column == layout.parent ? parent
                                                     : text(object.value(column), separator));
        m_out.rows.append(std::move(row));
    }

    /// The cell that says the same.
    static QString text(const QJsonValue &value, QChar separator)
    {
        switch (value.type()) {
        case QJsonValue::Bool:
            return value.toBool() ? QStringLiteral("Y") : QStringLiteral("N");
        case QJsonValue::Double:
            return QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest);
        case QJsonValue::Array: {
            QStringList items;
            for (const QJsonValue &item : value.toArray())
                items.append(text(item, separator));
            return items.join(separator);
        }
        default:
            return value.toString();
        }
    }

    QString m_file;
    TableRows &m_out;
    int m_number = 0;
};

bool looksLikeJson(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(64).trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

} // namespace

TableRows readRows(const QList<ImportFile> &files)
{
    TableRows out;
    for (const ImportFile &file : files) {
        if (looksLikeJson(file.bytes))
            JsonRows(file.name, out).read(file.bytes);
        else
            readCsvFile(file, out);
    }
    return out;
}

} // namespace mra
