// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/cells.h"
#include "exchange/refusals.h"

namespace mra {

/// A record, or one of its children, that a row or an issue is about.
struct Place
{
    RecordKey record;
    QString list; ///< empty: the record itself
    QString childId;
    friend bool operator==(const Place &, const Place &) = default;
    friend size_t qHash(const Place &place, size_t seed = 0)
    {
        return qHashMulti(seed, place.record, place.list, place.childId);
    }
};

/// Index of the children of a record that is being changed by rows.
struct Draft
{
    RecordKey key;
    QHash<QString, QHash<QString, qsizetype>> childAt; ///< by list, then key: index in the list
};

/// Builds the records that result from the rows. Children are found by their keys. A row replaces
/// the fields of its record or child for which the table has columns. Rows that cannot be applied
/// are refused.
class Drafts
{
public:
    Drafts(const TableRows &in, const Snapshot &base, const QStringList &replace);

    /// Starts over with all rows that are not refused.
    void build(Refusals &refusals);

    /// The resulting edits, in the order of the records' keys.
    [[nodiscard]] const Edits &edits() const { return m_edits; }
    [[nodiscard]] Edits takeEdits() { return std::move(m_edits); }
    /// The edit of a record; null if the record does not change.
    [[nodiscard]] const Edit *editOf(const RecordKey &key) const;
    /// The applied rows by the record or child that they are about.
    [[nodiscard]] const QHash<Place, qsizetype> &rows() const { return m_rowOfPlace; }
    /// How many rows were removed by replacing, by table.
    [[nodiscard]] const QHash<QString, int> &removed() const { return m_removed; }
    /// The names accepted instead of codes.
    [[nodiscard]] QList<ImportNote> notes() const;

private:
    void collectNames();
    template <class T>
    void applyRecord(qsizetype index);
    void applyChild(qsizetype index);
    template <class Child>
    void applyTo(QList<Child> &list, Draft &draft, qsizetype index);
    /// Claims the key for this row; refuses the row and returns false if an earlier row has the
    /// key.
    bool claim(qsizetype index, const QString &key);
    template <class Child>
    bool canJoin(const Child &child, const QList<Child> &list, const RecordKey &parent) const;
    [[nodiscard]] RecordKey parentOf(const TableRow &row) const;
    [[nodiscard]] GroupId findInitiative() const;
    void add(const RecordKey &key, Edit edit);
    /// Index of the draft, created from the base if necessary; -1 if there is no such record.
    [[nodiscard]] qsizetype draftOf(const RecordKey &key);
    void sortEdits();

    [[nodiscard]] bool replaces(const TableLayout &layout) const;
    void removeRecords(const TableLayout &layout);
    void removeChildren(const TableLayout &layout);
    void refuse(qsizetype index, const CellFault &fault, const RecordKey &record);
    void note(qsizetype index, const QList<NameTaken> &taken);

    const TableRows &m_in;
    const Snapshot &m_base;
    const QStringList m_replace;
    std::vector<qsizetype> m_order; ///< of the rows; parents first
    KnownCodes m_names;
    QHash<QString, RecordKey> m_owners; ///< in the base, by id of an event or corridor
    /// Keys in the rows, including refused ones, with the number of the last build in which a row
    /// claimed them.
    QHash<const TableLayout *, QHash<QString, int>> m_named;
    int m_builds = 0;
    QSet<const TableLayout *> m_unreadable; ///< tables with a row whose key or parent is unreadable

    // While building, one edit per draft; afterwards only the edits that change something.
    Edits m_edits;
    std::vector<Draft> m_drafts;
    QHash<RecordKey, qsizetype> m_placeOf; ///< index of the edit
    QHash<Place, qsizetype> m_rowOfPlace;
    QHash<QString, RecordKey> m_corridors; ///< the groups of this build, by corridor id
    GroupId m_initiative;                  ///< of this build
    QHash<QString, int> m_removed;
    QMap<QStringList, ImportNote> m_taken; ///< by file, table, column and name
    Refusals *m_refusals = nullptr;        ///< set only while building
};

} // namespace mra
