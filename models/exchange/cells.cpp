// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/cells.h"

#include "exchange/csv.h"

#include <QFile>

#include <cmath>

namespace mra {

namespace {

/// The kinds behind the data set's own words for events.
const QHash<QString, EventKind> &eventTypes()
{
    static const QHash<QString, EventKind> types = [] {
        QHash<QString, EventKind> read;
        QFile file(QStringLiteral(":/seed/event_types.csv"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const QList<CsvRow> rows = opened ? readCsv(file.readAll()) : QList<CsvRow>();
        for (const CsvRow &row : rows) {
            if (const auto kind = fromKey<EventKind>(row.cells.value(1)))
                read.insert(row.cells.value(0), *kind);
        }
        return read;
    }();
    return types;
}

QString columnOf(const char *key, const char *ending)
{
    const QString prefix = QLatin1String(key);
    return prefix.isEmpty() ? QLatin1String(ending)
                            : prefix + QLatin1Char('_') + QLatin1String(ending);
}

/// The shortest text that reads back to the same number, with at least so many decimals.
QString degrees(double value, int decimals)
{
    QString text = QString::number(value, 'f', QLocale::FloatingPointShortest);
    const qsizetype dot = text.indexOf(QLatin1Char('.'));
    const qsizetype have = dot < 0 ? 0 : text.size() - dot - 1;
    if (dot < 0)
        text += QLatin1Char('.');
    if (have < decimals)
        text += QString(decimals - have, QLatin1Char('0'));
    return text;
}

} // namespace

bool CellReader::begin(const QString &column)
{
    const qsizetype index = m_layout.columns.indexOf(column);
    if (index < 0)
        return false;
    m_column = column;
    m_cell = m_cells.at(index);
    return true;
}

void CellReader::fail(RowFault fault, IssueCode issue)
{
    if (!m_fault)
        m_fault = CellFault{m_column, m_cell, fault, issue};
}

void CellReader::operator()(const char *key, LocalizedText &member, Need)
{
    for (const LanguageColumn &language : languageColumns) {
        if (begin(columnOf(key, language.ending)))
            member.setText(QLatin1String(language.tag), m_cell);
    }
}

void CellReader::operator()(const char *key, std::optional<GeoPoint> &member, Need)
{
    if (!m_layout.columns.contains(columnOf(key, "lat")))
        return;
    member.reset();
    const auto lat = readDegrees(columnOf(key, "lat"));
    const bool latEmpty = m_cell.isEmpty();
    const auto lon = readDegrees(columnOf(key, "lon"));
    if (lat && lon)
        member = GeoPoint{*lat, *lon};
    else if (latEmpty != m_cell.isEmpty())
        fail(RowFault::BadCoordinate);
}

std::optional<double> CellReader::readDegrees(const QString &column)
{
    const bool found = begin(column);
    Q_ASSERT(found);
    if (!found || m_cell.isEmpty())
        return std::nullopt;
    bool ok = false;
    const double value = m_cell.toDouble(&ok);
    if (ok && std::isfinite(value))
        return value;
    fail(RowFault::BadCoordinate);
    return std::nullopt;
}

void CellReader::readEventType(Event &event)
{
    if (!begin(QStringLiteral("event_type")))
        return;
    event.sourceKind.clear();
    if (const auto mapped = eventTypes().find(m_cell); mapped != eventTypes().end()) {
        event.kind = *mapped;
        event.sourceKind = m_cell;
    } else {
        readCell(event.kind);
    }
}

QStringList CellReader::items(QChar separator) const
{
    QStringList items;
    for (const QString &item : m_cell.split(separator)) {
        if (const QString trimmed = item.trimmed(); !trimmed.isEmpty())
            items.append(trimmed);
    }
    return items;
}

Ref CellReader::resolved(const QString &code)
{
    // Parties are territories or bodies; all other columns hold territories or groups.
    const auto column =
        m_column == QLatin1String("party") ? RefColumn::Participants : RefColumn::Places;
    const auto ref = m_names.resolve(code, column);
    if (!ref)
        fail(RowFault::Invalid, IssueCode::BrokenReference);
    return ref.value_or(Ref());
}

void CellReader::readCell(PartialDate &member)
{
    const auto date = PartialDate::parse(m_cell);
    if (!date && !m_cell.isEmpty())
        fail(RowFault::BadDate);
    member = date.value_or(PartialDate());
}

void CellReader::readCell(RefList &member)
{
    member.clear();
    for (const QString &code : items(QLatin1Char(';')))
        member.append(resolved(code));
}

void CellReader::readCell(std::optional<int> &member)
{
    member.reset();
    if (m_cell.isEmpty())
        return;
    bool ok = false;
    const int number = m_cell.toInt(&ok);
    // Only the digits that are written back: no sign, no leading zeros or blanks.
    if (ok && QString::number(number) == m_cell)
        member = number;
    else
        fail(RowFault::BadNumber);
}

void CellReader::readCell(std::optional<bool> &member)
{
    member.reset();
    if (m_cell == QLatin1String("Y") || m_cell == QLatin1String("N"))
        member = m_cell == QLatin1String("Y");
    else if (!m_cell.isEmpty())
        fail(RowFault::BadYesNo);
}

void CellReader::readCell(GroupId &member)
{
    const auto group = m_names.find<TerritoryGroup>({m_cell});
    member = group ? group->id : GroupId{m_cell};
}

void CellWriter::set(const QString &column, const QString &cell)
{
    if (const qsizetype index = m_layout.columns.indexOf(column); index >= 0)
        m_cells[index] = cell;
}

void CellWriter::operator()(const char *key, const LocalizedText &member, Need)
{
    [[maybe_unused]] qsizetype written = 0;
    for (const LanguageColumn &language : languageColumns) {
        const QString column = columnOf(key, language.ending);
        if (!m_layout.columns.contains(column))
            continue;
        const QString text = member.text(QLatin1String(language.tag));
        set(column, text);
        written += text.isEmpty() ? 0 : 1;
    }
    // Validation keeps languages out of a record that its table has no column for.
    Q_ASSERT(written == member.byTag().size());
}

void CellWriter::operator()(const char *key, const std::optional<GeoPoint> &member, Need)
{
    if (!member)
        return;
    // As many decimals as the data set writes: points of labels are computed, and coarser.
    const int decimals = QLatin1String(key) == QLatin1String("label") ? 3 : 4;
    set(columnOf(key, "lat"), degrees(member->lat, decimals));
    set(columnOf(key, "lon"), degrees(member->lon, decimals));
}

QString CellWriter::cellOf(const RefList &member)
{
    QStringList codes;
    for (const Ref &ref : member)
        codes.append(ref.code());
    return cellOf(codes);
}

QString CellWriter::cellOf(const std::optional<int> &member)
{
    return member ? QString::number(*member) : QString();
}

QString CellWriter::cellOf(const std::optional<bool> &member)
{
    if (!member)
        return {};
    return *member ? QStringLiteral("Y") : QStringLiteral("N");
}

} // namespace mra
