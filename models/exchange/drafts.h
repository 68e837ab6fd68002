// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/cells.h"
#include "exchange/refusals.h"

namespace mra {

/// A record, or a child of one, that rows and issues speak of.
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

/// Of a record that rows are changing: where its children are.
struct Draft
{
    RecordKey key;
    QHash<QString, QHash<QString, qsizetype>> childAt; ///< by list, then key: place in the list
};

/// The records as the rows want them. Children are found by their keys; a row is the whole record
/// or child as far as its table has columns. Rows that cannot be applied are refused on the way.
class Drafts
{
public:
    Drafts(const TableRows &in, const Snapshot &base, const QStringList &replace);

    /// Starts anew with all rows that are not refused.
    void build(Refusals &refusals);

    /// What changes, in the order of the records' keys.
    [[nodiscard]] const Edits &edits() const { return m_edits; }
    [[nodiscard]] Edits takeEdits() { return std::move(m_edits); }
    /// The edit of a record; a null pointer where the record does not change.
    [[nodiscard]] const Edit *editOf(const RecordKey &key) const;
    /// The applied rows by what they say something about.
    [[nodiscard]] const QHash<Place, qsizetype> &rows() const { return m_rowOfPlace; }
    /// How many rows replacing removed, by table.
    [[nodiscard]] const QHash<QString, int> &removed() const { return m_removed; }
    /// The names that were taken for codes.
    [[nodiscard]] QList<ImportNote> notes() const;

private:
    void collectNames();
    template <class T>
    void applyRecord(qsizetype index);
    void applyChild(qsizetype index);
    template <class Child>
    void applyTo(QList<Child> &list, Draft &draft, qsizetype index);
    /// False where an earlier row has the key: the row is refused.
    bool claim(qsizetype index, const QString &key);
    template <class Child>
    bool canJoin(const Child &child, const QList<Child> &list, const RecordKey &parent) const;
    [[nodiscard]] RecordKey parentOf(const TableRow &row) const;
    [[nodiscard]] GroupId findInitiative() const;
    void add(const RecordKey &key, Edit edit);
    /// The place of the draft, made of the base where there is none; -1 where there is no record.
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
    std::vector<qsizetype> m_order; ///< of the rows: parents first
    KnownCodes m_names;
    QHash<QString, RecordKey> m_owners; ///< in the base, by id of an event or a corridor
    /// Keys that rows name, refused rows included, and the last build in which one did.
    QHash<const TableLayout *, QHash<QString, int>> m_named;
    int m_builds = 0;
    QSet<const TableLayout *> m_unreadable; ///< tables with a row that has no readable key or place

    // While building one draft an edit; then the edits alone, without those that change nothing.
    Edits m_edits;
    std::vector<Draft> m_drafts;
    QHash<RecordKey, qsizetype> m_placeOf; ///< among the edits
    QHash<Place, qsizetype> m_rowOfPlace;
    QHash<QString, RecordKey> m_corridors; ///< the groups of this build, by id of the corridor
    GroupId m_initiative;                  ///< of this build
    QHash<QString, int> m_removed;
    QMap<QStringList, ImportNote> m_taken; ///< by file, table, column and name
    Refusals *m_refusals = nullptr;        ///< while building
};

} // namespace mra
