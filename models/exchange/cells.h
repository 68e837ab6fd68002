// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/references.h"
#include "exchange/importplan.h"
#include "exchange/knowncodes.h"
#include "exchange/layout.h"
#include "exchange/packedobject.h"

// Visitors of record fields that convert the cells of a row, or the values of an object, into
// members and back. Fields missing in the row keep their values.

namespace mra {

/// Why a cell cannot be read.
struct CellFault
{
    QString column;
    QString value;
    RowFault fault = RowFault::Invalid;
    IssueCode issue = IssueCode::Missing; ///< with RowFault::Invalid
    QStringList meant = {};               ///< with RowFault::AmbiguousName
};

/// A name that was accepted instead of a code.
struct NameTaken
{
    QString column;
    QString name;
    QString code;
};

/// The values of one record: the cells of a line, or the values of an object.
class RowFields
{
public:
    virtual ~RowFields() = default;
    /// Selects a column; false if the row does not have it.
    [[nodiscard]] virtual bool seek(QLatin1String key, QLatin1String ending) = 0;
    /// The selected column: its name, its text as tables write it, its list items.
    [[nodiscard]] virtual QString column() const = 0;
    [[nodiscard]] virtual QString text() const = 0;
    [[nodiscard]] virtual QStringList items(QChar separator) const = 0;
};

class CellFields : public RowFields
{
public:
    CellFields(const QStringList &columns, QStringList cells)
        : m_columns(columns)
        , m_cells(std::move(cells))
    {
    }
    [[nodiscard]] bool seek(QLatin1String key, QLatin1String ending) override;
    [[nodiscard]] QString column() const override { return m_columns.at(m_at); }
    [[nodiscard]] QString text() const override { return m_cells.at(m_at); }
    [[nodiscard]] QStringList items(QChar separator) const override;

private:
    const QStringList &m_columns;
    QStringList m_cells;
    qsizetype m_at = -1;
};

/// Values are null or of the types that export writes (shapesOf).
class ObjectFields : public RowFields
{
public:
    ObjectFields(const PackedObject &object, const QStringList &keys)
        : m_object(object)
        , m_keys(keys)
    {
    }
    [[nodiscard]] bool seek(QLatin1String key, QLatin1String ending) override;
    [[nodiscard]] QString column() const override { return m_keys.at(m_value.key); }
    [[nodiscard]] QString text() const override { return m_value.text(); }
    [[nodiscard]] QStringList items(QChar separator) const override;

private:
    const PackedObject &m_object;
    const QStringList &m_keys;
    PackedObject::Value m_value;
};

/// Reads a row into a record or child. `names` holds every record that a cell may refer to.
class CellReader
{
public:
    CellReader(RowFields &&fields, const KnownCodes &names)
        : m_fields(fields)
        , m_names(names)
    {
    }

    /// Sets all fields that the row has; other fields keep their values. Returns the first fault,
    /// or nullopt; after a fault `target` is only partly read.
    template <class T>
    [[nodiscard]] std::optional<CellFault> read(T &target)
    {
        m_fault.reset();
        if constexpr (std::is_same_v<T, Event>) {
            const EventKind before = target.kind;
            T::fields(target, *this);
            readEventType(target, before);
        } else {
            T::fields(target, *this);
        }
        return m_fault;
    }

    /// The names accepted instead of codes since this reader was made.
    [[nodiscard]] const QList<NameTaken> &taken() const { return m_taken; }

    template <class T>
    void operator()(const char *key, T &member, const Field &field)
    {
        m_field = field;
        if (begin(key) && isVisible())
            readCell(member);
    }
    void operator()(const char *key, QString &member, const Field &);
    void operator()(const char *key, LocalizedText &member, const Field &);
    void operator()(const char *key, std::optional<GeoPoint> &member, const Field &);

private:
    bool begin(const char *key, const char *ending = "");
    void fail(RowFault fault, IssueCode issue = IssueCode::Missing);
    /// Sets a fault and returns false if a code, key, date or number has an invisible character.
    [[nodiscard]] bool isVisible();
    void readEventType(Event &event, EventKind before);
    [[nodiscard]] bool readDegrees(double &degrees);
    [[nodiscard]] QStringList items(QChar separator) const { return m_fields.items(separator); }
    [[nodiscard]] Ref resolved(const QString &code);

    void readCell(PartialDate &member);
    void readCell(Ref &member) { member = resolved(m_cell); }
    void readCell(RefList &member);
    void readCell(QStringList &member) { member = items(QLatin1Char(';')); }
    void readCell(SourceList &member) { member.items = items(QLatin1Char('|')); }
    void readCell(std::optional<int> &member);
    void readCell(std::optional<bool> &member);
    template <class Tag>
    void readCell(Id<Tag> &member)
    {
        member.value = idOf<Tag>(m_cell);
    }
    template <class Tag>
    void readCell(QList<Id<Tag>> &member)
    {
        member.clear();
        for (const QString &item : items(QLatin1Char(';')))
            member.append({idOf<Tag>(item)});
    }
    template <class Tag>
    QString idOf(const QString &text)
    {
        if constexpr (kindReferredTo<Id<Tag>>.has_value())
            return idOf(*kindReferredTo<Id<Tag>>, text);
        else
            return text;
    }
    QString idOf(RecordKind kind, const QString &text);
    std::optional<RecordKey> named(const QString &text, const QList<RecordKind> &kinds);
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

    RowFields &m_fields;
    const KnownCodes &m_names;
    Field m_field;
    QString m_cell; ///< the text of the selected column
    std::optional<CellFault> m_fault;
    QList<NameTaken> m_taken;
};

/// Writes a record or child as a row.
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
    /// Does nothing if the table does not have the column.
    void set(const QString &column, const QString &cell);

    template <class T>
    void operator()(const char *key, const T &member, const Field &)
    {
        set(QLatin1String(key), cellOf(member));
    }
    void operator()(const char *key, const LocalizedText &member, const Field &);
    void operator()(const char *key, const std::optional<GeoPoint> &member, const Field &);

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
