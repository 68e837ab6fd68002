// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/readrows.h"

#include "domain/records/cleantext.h"
#include "exchange/jsonrows.h"
#include "exchange/limits.h"

#include <QDir>
#include <QFileInfo>

namespace mra {

namespace {

/// The columns of all tables.
const QSet<QString> &knownColumns()
{
    static const QSet<QString> known = [] {
        QSet<QString> columns;
        for (const TableLayout &layout : layouts())
            columns.unite({layout.columns.begin(), layout.columns.end()});
        return columns;
    }();
    return known;
}

/// The separator with which the header row has the most known column names.
char separatorOf(QByteArrayView start)
{
    const QByteArray text = start.toByteArray();
    const QByteArray header = text.trimmed().split('\n').first();
    char best = ',';
    qsizetype mostKnown = 0;
    for (const char separator : {',', ';', '\t'}) {
        qsizetype known = 0;
        for (const QByteArray &cell : header.split(separator)) {
            const QString name = QString::fromUtf8(cell).remove(u'"').trimmed().toLower();
            known += knownColumns().contains(name) ? 1 : 0;
        }
        if (known > mostKnown) {
            mostKnown = known;
            best = separator;
        }
    }
    return best;
}

/// Reads the lines of one file of a table.
class TableReader
{
public:
    TableReader(ByteSource &bytes, QString file, TableRows &out)
        : m_bytes(bytes)
        , m_lines(bytes)
        , m_file(std::move(file))
        , m_out(out)
    {
    }

    void read()
    {
        if (!m_bytes.atEnd())
            m_lines.setSeparator(separatorOf(m_bytes.chunk()));
        const auto header = m_lines.next();
        if (header && header->fault)
            refuse(header->number, *header->fault, {}, header->value);
        else if (!m_bytes.fault() && readHeader(header ? namesOf(header->cells) : QStringList()))
            readLines();
        if (m_bytes.fault())
            m_out.stop(m_file, *m_bytes.fault());
    }

private:
    /// A column without a name is called by its number. Case is ignored, since spreadsheets may
    /// change it.
    static QStringList namesOf(const Cells &cells)
    {
        QStringList names;
        for (const QString &cell : cells.all()) {
            const QString name = cleanText(cell).trimmed();
            const QString column = name.toLower();
            names.append(knownColumns().contains(column) ? column
                         : name.isEmpty() ? QStringLiteral("#%1").arg(names.size() + 1)
                                          : name);
        }
        return names;
    }

    /// Returns false if the file does not belong to a known table.
    bool readHeader(const QStringList &names)
    {
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (names.indexOf(names[i]) < i)
                return refuse(1, RowFault::DuplicateColumn, names[i], names[i]), false;
        }
        const TableLayout *layout = layoutFor(names);
        if (!layout)
            return false;
        m_table = std::make_shared<TableFile>(TableFile{layout, m_file, names});
        m_out.tables.insert(layout);
        for (QString &column : m_table->columns) {
            if (layout->columns.contains(column))
                continue;
            m_out.notes.append({m_file, layout->name, column, 0, {}});
            column.clear();
        }
        return true;
    }

    /// The table named by the file, if its key columns are present; else the one that the columns
    /// identify.
    const TableLayout *layoutFor(const QStringList &columns)
    {
        const TableLayout *named = layoutNamed(QFileInfo(m_file).completeBaseName().toLower());
        const QStringList missing = named ? lacking(named->keys, columns) : QStringList();
        if (named && missing.isEmpty())
            return named;
        const QList<const TableLayout *> fitting = layoutsOfHeader(columns);
        if (fitting.size() == 1)
            return fitting.first();
        if (fitting.size() > 1)
            refuse(1, RowFault::AmbiguousTable, {}, namesOf(fitting));
        else if (named)
            refuse(1, RowFault::MissingColumn, missing.first(), missing.join(QStringLiteral(", ")),
                   named);
        else
            refuse(1, RowFault::UnknownTable, {}, columns.join(QLatin1Char(',')));
        return nullptr;
    }

    static QStringList lacking(const QStringList &wanted, const QStringList &columns)
    {
        QStringList missing;
        for (const QString &column : wanted) {
            if (!columns.contains(column))
                missing.append(column);
        }
        return missing;
    }

    static QString namesOf(const QList<const TableLayout *> &tables)
    {
        QStringList names;
        for (const TableLayout *table : tables)
            names.append(table->name);
        return names.join(QStringLiteral(", "));
    }

    void readLines()
    {
        const TableLayout *layout = m_table->layout;
        while (auto line = m_lines.next()) {
            if (m_out.size() == maxImportRows)
                return m_out.stop(m_file, {RowFault::TooManyRows, QString::number(maxImportRows)});
            if (line->fault)
                refuse(line->number, *line->fault, {}, line->value, layout);
            else if (line->cells.size() != m_table->columns.size())
                refuse(line->number, RowFault::ColumnCount, {}, QString::number(line->cells.size()),
                       layout);
            else
                m_out.rows.append({m_table, line->number, std::move(line->cells)});
        }
    }

    void refuse(int number, RowFault fault, const QString &field, const QString &value,
                const TableLayout *layout = nullptr)
    {
        m_out.unread.append(
            {m_file, number, layout ? layout->name : QString(), field, value, fault, {}});
        if (layout)
            m_out.incomplete.insert(layout);
    }

    ByteSource &m_bytes;
    CsvReader m_lines;
    const QString m_file;
    TableRows &m_out;
    std::shared_ptr<TableFile> m_table;
};

/// Whether the files beside this one may be from different exports.
bool isUnfinished(const ImportFile &file)
{
    return !file.path.isEmpty() && QFileInfo(file.path).dir().exists(unfinishedExport);
}

bool looksLikeJson(ByteSource &bytes)
{
    if (bytes.atEnd())
        return false;
    const QByteArray start =
        bytes.chunk().first(std::min<qsizetype>(bytes.chunk().size(), 64)).toByteArray().trimmed();
    return start.startsWith('{') || start.startsWith('[');
}

} // namespace

TableRows readRows(const QList<ImportFile> &files)
{
    TableRows out;
    for (const ImportFile &file : files) {
        if (isUnfinished(file)) {
            out.stop(file.name, {RowFault::Unfinished, {}});
            break;
        }
        ByteSource bytes(file);
        if (bytes.fault() && bytes.fault()->fault == RowFault::Utf16)
            out.unread.append({file.name, 1, {}, {}, {}, RowFault::Utf16, {}});
        else if (looksLikeJson(bytes))
            readJson(bytes, file.name, out);
        else
            TableReader(bytes, file.name, out).read();
        if (out.isStopped)
            break;
    }
    return out;
}

} // namespace mra
