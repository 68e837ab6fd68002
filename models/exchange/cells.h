// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/fields.h"
#include "exchange/import.h"
#include "exchange/layout.h"

// Visitors of the records' fields that turn the cells of a row into members and back. A field
// without a column in the table is left as it is.

namespace mra {

/// Why a cell cannot be read.
struct CellFault
{
    QString column;
    QString value;
    RowFault fault = RowFault::Invalid;
    IssueCode issue = IssueCode::Missing; ///< with RowFault::Invalid
};

/// Reads a row. `names` holds every record that a bare code may name.
class CellReader
{
public:
    CellReader(const TableLayout &layout, const QStringList &cells, const Snapshot &names)
        : m_layout(layout)
        , m_cells(cells)
        , m_names(names)
    {
    }

    /// Sets all fields that the table has columns for. The first fault found, or nothing; with a
    /// fault `target` is half read.
    template <class T>
    [[nodiscard]] std::optional<CellFault> read(T &target)
    {
        m_fault.reset();
        T::fields(target, *this);
        if constexpr (std::is_same_v<T, Event>)
            readEventType(target);
        return m_fault;
    }

    template <class T>
    void operator()(const char *key, T &member, Need)
    {
        if (begin(QLatin1String(key)))
            readCell(member);
    }
    void operator()(const char *key, LocalizedText &member, Need);
    void operator()(const char *key, std::optional<GeoPoint> &member, Need);

private:
    /// Makes the column the current one; false where the table does not have it.
    bool begin(const QString &column);
    void fail(RowFault fault, IssueCode issue = IssueCode::Missing);
    void readEventType(Event &event);
    [[nodiscard]] std::optional<double> readDegrees(const QString &column);
    [[nodiscard]] QStringList items(QChar separator) const;
    [[nodiscard]] Ref resolved(const QString &code);

    void readCell(QString &member) { member = m_cell; }
    void readCell(PartialDate &member);
    void readCell(Ref &member) { member = resolved(m_cell); }
    void readCell(RefList &member);
    void readCell(QStringList &member) { member = items(QLatin1Char(';')); }
    void readCell(SourceList &member) { member.items = items(QLatin1Char('|')); }
    void readCell(std::optional<int> &member);
    void readCell(std::optional<bool> &member);
    void readCell(GroupId &member);
    template <class Tag>
    void readCell(Id<Tag> &member)
    {
        member.value = m_cell;
    }
    template <class Tag>
    void readCell(QList<Id<Tag>> &member)
    {
        member.clear();
        for (const QString &item : items(QLatin1Char(';')))
            member.append({item});
    }
    template <Vocabulary E>
    void readCell(E &member)
    {
        if (const auto value = fromKey<E>(m_cell))
            member = *value;
        else
            fail(m_cell.isEmpty() ? RowFault::Invalid : RowFault::UnknownKey);
    }
    template <Vocabulary E>
    void readCell(std::optional<E> &member)
    {
        member = fromKey<E>(m_cell);
        if (!member && !m_cell.isEmpty())
            fail(RowFault::UnknownKey);
    }
    template <Vocabulary E>
    void readCell(KeySet<E> &member)
    {
        member = {};
        for (const QString &item : items(QLatin1Char(';'))) {
            if (const auto value = fromKey<E>(item))
                member.insert(*value);
            else
                fail(RowFault::UnknownKey);
        }
    }

    const TableLayout &m_layout;
    const QStringList &m_cells;
    const Snapshot &m_names;
    QString m_column;
    QString m_cell;
    std::optional<CellFault> m_fault;
};

/// Writes a row.
class CellWriter
{
public:
    explicit CellWriter(const TableLayout &layout)
        : m_layout(layout)
        , m_cells(layout.columns.size(), QString())
    {
    }

    template <class T>
    [[nodiscard]] QStringList write(const T &source)
    {
        T::fields(source, *this);
        if constexpr (std::is_same_v<T, Event>)
            set(QStringLiteral("event_type"), source.typeWord());
        return m_cells;
    }
    /// Nothing happens where the table does not have the column.
    void set(const QString &column, const QString &cell);

    template <class T>
    void operator()(const char *key, const T &member, Need)
    {
        set(QLatin1String(key), cellOf(member));
    }
    void operator()(const char *key, const LocalizedText &member, Need);
    void operator()(const char *key, const std::optional<GeoPoint> &member, Need);

private:
    static QString cellOf(const QString &member) { return member; }
    static QString cellOf(const PartialDate &member) { return member.text(); }
    static QString cellOf(const Ref &member) { return member.code(); }
    static QString cellOf(const RefList &member);
    static QString cellOf(const QStringList &member) { return member.join(QLatin1Char(';')); }
    static QString cellOf(const SourceList &member) { return member.items.join(QLatin1Char('|')); }
    static QString cellOf(const std::optional<int> &member);
    static QString cellOf(const std::optional<bool> &member);
    template <class Tag>
    static QString cellOf(const Id<Tag> &member)
    {
        return member.value;
    }
    template <class Tag>
    static QString cellOf(const QList<Id<Tag>> &member)
    {
        QStringList items;
        for (const Id<Tag> &id : member)
            items.append(id.value);
        return cellOf(items);
    }
    template <Vocabulary E>
    static QString cellOf(E member)
    {
        return keyOf(member);
    }
    template <Vocabulary E>
    static QString cellOf(const std::optional<E> &member)
    {
        return member ? cellOf(*member) : QString();
    }
    template <Vocabulary E>
    static QString cellOf(KeySet<E> member)
    {
        QStringList items;
        member.each([&items](E value) { items.append(cellOf(value)); });
        return cellOf(items);
    }

    const TableLayout &m_layout;
    QStringList m_cells;
};

} // namespace mra
