// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/cells.h"

#include "domain/records/cleantext.h"
#include "exchange/csv.h"

#include <QFile>

#include <cmath>

namespace mra {

namespace {

/// The event kinds for the data set's own words.
const QHash<QString, EventKind> &eventTypes()
{
    static const QHash<QString, EventKind> types = [] {
        QHash<QString, EventKind> read;
        QFile file(QStringLiteral(":/seed/event_types.csv"));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const QList<CsvRow> rows = opened ? readCsv(file.readAll()) : QList<CsvRow>();
        for (const CsvRow &row : rows) {
            if (const auto kind = fromKey<EventKind>(row.cells.at(1)))
                read.insert(row.cells.at(0), *kind);
        }
        return read;
    }();
    return types;
}

bool isColumn(const QString &column, QLatin1String key, QLatin1String ending)
{
    if (ending.isEmpty() || key.isEmpty())
        return column == (ending.isEmpty() ? key : ending);
    return column.size() == key.size() + 1 + ending.size() && column.startsWith(key) &&
           column.endsWith(ending) && column.at(key.size()) == QLatin1Char('_');
}

/// The shortest text that reads back as the same number, with at least that many decimals.
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

// --- where the values are

/// Columns are mostly in the order of the fields, so the search continues after the last match.
bool CellFields::seek(QLatin1String key, QLatin1String ending)
{
    for (qsizetype step = 1; step <= m_columns.size(); ++step) {
        const qsizetype place = (m_at + step) % m_columns.size();
        if (isColumn(m_columns.at(place), key, ending)) {
            m_at = place;
            return true;
        }
    }
    return false;
}

QStringList CellFields::items(QChar separator) const
{
    QStringList items;
    for (const QString &item : text().split(separator)) {
        if (const QString trimmed = item.trimmed(); !trimmed.isEmpty())
            items.append(trimmed);
    }
    return items;
}

bool ObjectFields::seek(QLatin1String key, QLatin1String ending)
{
    const auto value = m_object.find([&](const PackedObject::Value &each) {
        return isColumn(m_keys.at(each.key), key, ending);
    });
    if (value)
        m_value = *value;
    return value.has_value();
}

QStringList ObjectFields::items(QChar) const
{
    QStringList items;
    for (const QString &item : m_value.texts()) {
        if (const QString trimmed = item.trimmed(); !trimmed.isEmpty())
            items.append(trimmed);
    }
    return items;
}

// --- reading

bool CellReader::begin(const char *key, const char *ending)
{
    if (!m_fields.seek(QLatin1String(key), QLatin1String(ending)))
        return false;
    m_cell = m_fields.text();
    return true;
}

void CellReader::fail(RowFault fault, IssueCode issue)
{
    if (!m_fault)
        m_fault = CellFault{m_fields.column(), m_cell, fault, issue};
}

bool CellReader::isVisible()
{
    const QString invisible = invisibleIn(m_cell);
    if (invisible.isEmpty())
        return true;
    m_cell = invisible;
    fail(RowFault::Invalid, IssueCode::InvisibleCharacter);
    return false;
}

void CellReader::operator()(const char *key, QString &member, const Field &)
{
    if (begin(key))
        member = cleanText(m_cell);
}

void CellReader::operator()(const char *key, LocalizedText &member, const Field &)
{
    for (const LanguageColumn &language : languageColumns) {
        if (begin(key, language.ending))
            member.setText(QLatin1String(language.tag), cleanText(m_cell));
    }
}

/// If only one coordinate is given, the other keeps its value.
void CellReader::operator()(const char *key, std::optional<GeoPoint> &member, const Field &)
{
    GeoPoint point = member.value_or(GeoPoint());
    bool hasLat = member.has_value();
    bool hasLon = hasLat;
    const bool saysLat = begin(key, "lat");
    if (saysLat)
        hasLat = readDegrees(point.lat);
    const bool saysLon = begin(key, "lon");
    if (saysLon)
        hasLon = readDegrees(point.lon);
    if (!saysLat && !saysLon)
        return;
    if (hasLat != hasLon)
        fail(RowFault::BadCoordinate);
    member.reset();
    if (hasLat && hasLon)
        member = point;
}

/// Returns false if there is no number.
bool CellReader::readDegrees(double &degrees)
{
    if (m_cell.isEmpty() || !isVisible())
        return false;
    bool ok = false;
    degrees = m_cell.toDouble(&ok);
    if (!ok || !std::isfinite(degrees))
        fail(RowFault::BadCoordinate);
    return ok;
}

/// Tables have the source's own word for the kind; JSON has the kind in addition.
void CellReader::readEventType(Event &event, EventKind before)
{
    const EventKind given = event.kind;
    const bool hasKind = begin("kind");
    if (!begin("event_type")) {
        if (given != before)
            event.sourceKind.clear();
        return;
    }
    if (!isVisible())
        return;
    event.sourceKind.clear();
    if (const auto mapped = eventTypes().find(m_cell); mapped != eventTypes().end()) {
        event.kind = *mapped;
        event.sourceKind = m_cell;
    } else {
        readCell(event.kind);
    }
    if (hasKind && event.kind != given)
        fail(RowFault::RepeatedKey);
}

Ref CellReader::resolved(const QString &code)
{
    // A column holds either territories and groups, or territories and bodies.
    const bool mayBeBody = m_field.mayName(RefKind::Body);
    if (const auto ref =
            m_names.resolve(code, mayBeBody ? RefColumn::Participants : RefColumn::Places))
        return *ref;
    const auto key = named(code, m_field.recordKinds());
    if (!key) {
        fail(RowFault::Invalid, IssueCode::BrokenReference);
        return {};
    }
    return key->kind == RecordKind::Territory ? Ref::territory({key->id})
           : mayBeBody                        ? Ref::body({key->id})
                                              : Ref::group({key->id});
}

/// The only record with that name, if the text is not a code. Several are a fault.
std::optional<RecordKey> CellReader::named(const QString &text, const QList<RecordKind> &kinds)
{
    const QList<RecordKey> keys = m_names.named(text, kinds);
    if (keys.size() == 1) {
        m_taken.append({m_fields.column(), text, keys.first().id});
        return keys.first();
    }
    if (keys.size() > 1 && !m_fault) {
        m_fault = CellFault{m_fields.column(), text, RowFault::AmbiguousName};
        for (const RecordKey &key : keys)
            m_fault->meant.append(key.id);
    }
    return std::nullopt;
}

/// The id of the record that the text means by code or name. If there is none, the text itself, for
/// validation to report.
QString CellReader::idOf(RecordKind kind, const QString &text)
{
    if (text.isEmpty())
        return text;
    if (const auto id = m_names.find(kind, text))
        return *id;
    const auto key = named(text, {kind});
    return key ? key->id : text;
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
    // Accepts only digits as they would be written back: no sign, leading zeros or blanks.
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

void CellWriter::set(const QString &column, const QString &cell)
{
    if (const qsizetype index = m_layout.columns.indexOf(column); index >= 0)
        m_cells[index] = cell;
}

void CellWriter::operator()(const char *key, const LocalizedText &member, const Field &)
{
    [[maybe_unused]] qsizetype written = 0;
    for (const LanguageColumn &language : languageColumns) {
        const QString column = partColumn(key, language.ending);
        if (!m_layout.columns.contains(column))
            continue;
        const QString text = member.text(QLatin1String(language.tag));
        set(column, text);
        written += text.isEmpty() ? 0 : 1;
    }
    // Validation refuses languages for which the table has no column.
    Q_ASSERT(written == member.byTag().size());
}

void CellWriter::operator()(const char *key, const std::optional<GeoPoint> &member,
                            const Field &field)
{
    if (!member)
        return;
    set(partColumn(key, "lat"), degrees(member->lat, field.decimals));
    set(partColumn(key, "lon"), degrees(member->lon, field.decimals));
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
