// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/drafts.h"

#include "domain/childkeys.h"

#include <algorithm>
#include <numeric>

namespace mra {

namespace {

/// Calls visit(list) with the children of that name.
template <class T, class Visit>
void withList(T &record, const QString &name, Visit visit)
{
    if constexpr (Aggregate<std::remove_const_t<T>>) {
        std::remove_const_t<T>::children(record, [&](const char *key, auto &list) {
            if (name == QLatin1String(key))
                visit(list);
        });
    }
}

/// Keys of different tables may be equal.
QString tableKey(const TableLayout &layout, const QString &key)
{
    return layout.name + QLatin1Char('|') + key;
}

/// The id that a row of records gives; empty where it gives none.
QString recordIdOf(const TableRow &row)
{
    if (row.layout->kind == RecordKind::ClassCode) {
        const QString scheme = row.cell(QStringLiteral("scheme"));
        const QString code = row.cell(QStringLiteral("code"));
        return scheme.isEmpty() || code.isEmpty() ? QString() : scheme + QLatin1Char(':') + code;
    }
    return row.cell(withRecordType(row.layout->kind, []<class T>(std::type_identity<T>) {
        return QString(QLatin1String(T::idKey));
    }));
}

QString canonicalGroup(const QString &code, const Snapshot &names)
{
    const auto group = names.find<TerritoryGroup>({code});
    return group ? group->id.value : code;
}

} // namespace

void Refusals::add(const TableRows &in, qsizetype index, RowFault fault, const QString &field,
                   const QString &value, const Issue &issue)
{
    if (rows.contains(index))
        return;
    rows.insert(index);
    const TableRow &row = in.rows.at(index);
    list.append({row.file, row.number, row.layout->name, field, value, fault, issue});
}

Drafts::Drafts(const TableRows &in, const Snapshot &base, const QStringList &replace)
    : m_in(in)
    , m_base(base)
    , m_replace(replace)
    , m_order(size_t(in.rows.size()))
    , m_names(base)
{
    // Records before children, and corridors before their points: layouts stand in that order.
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(), [this](qsizetype a, qsizetype b) {
        const TableLayout *first = m_in.rows.at(a).layout;
        const TableLayout *second = m_in.rows.at(b).layout;
        return first->isOfChildren() != second->isOfChildren() ? second->isOfChildren()
                                                               : first < second;
    });
    for (const RefusedRow &row : in.unread) {
        if (const TableLayout *layout = layoutNamed(row.table))
            m_unreadable.insert(layout);
    }
    collectNames();
}

void Drafts::collectNames()
{
    for (const TableRow &row : m_in.rows) {
        if (row.layout->isOfChildren())
            continue;
        withRecordType(row.layout->kind, [&]<class T>(std::type_identity<T>) {
            T named;
            named.id = {recordIdOf(row)};
            if (!named.id.isEmpty() && !m_names.contains<T>(named.id))
                m_names.insert(named);
        });
    }
    for (const auto &group : m_base.all<TerritoryGroup>()) {
        for (const Corridor &corridor : group->corridor)
            m_owners.insert(corridor.id, {RecordKind::Group, group->id.value});
    }
    for (const auto &agreement : m_base.all<Agreement>()) {
        for (const Event &event : agreement->events)
            m_owners.insert(event.id.value, {RecordKind::Agreement, agreement->id.value});
    }
}

void Drafts::build(Refusals &refusals)
{
    m_refusals = &refusals;
    m_drafts.clear();
    m_claimed.clear();
    m_rowOfPlace.clear();
    m_corridors.clear();
    m_removed.clear();
    for (auto it = m_owners.begin(); it != m_owners.end(); ++it) {
        if (it->kind == RecordKind::Group)
            m_corridors.insert(it.key(), *it);
    }
    const auto firstChild = std::find_if(m_order.begin(), m_order.end(), [this](qsizetype index) {
        return m_in.rows.at(index).layout->isOfChildren();
    });
    for (auto it = m_order.begin(); it != firstChild; ++it) {
        if (!refusals.rows.contains(*it)) {
            withRecordType(m_in.rows.at(*it).layout->kind,
                           [&]<class T>(std::type_identity<T>) { applyRecord<T>(*it); });
        }
    }
    for (const TableLayout &layout : layouts()) {
        if (!layout.isOfChildren() && replaces(layout))
            removeRecords(layout);
    }
    for (auto it = firstChild; it != m_order.end(); ++it) {
        if (!refusals.rows.contains(*it))
            applyChild(*it);
    }
    for (const TableLayout &layout : layouts()) {
        if (layout.isOfChildren() && replaces(layout))
            removeChildren(layout);
    }
    m_refusals = nullptr;
}

bool Drafts::claim(qsizetype index, const QString &key)
{
    const QString whole = tableKey(*m_in.rows.at(index).layout, key);
    m_named.insert(whole);
    if (m_claimed.contains(whole)) {
        m_refusals->add(m_in, index, RowFault::DuplicateRow, {}, key);
        return false;
    }
    m_claimed.insert(whole);
    return true;
}

void Drafts::refuse(qsizetype index, const CellFault &fault, const RecordKey &record)
{
    Issue issue;
    if (fault.fault == RowFault::Invalid) {
        issue.code = fault.issue;
        issue.record = record;
        issue.child = m_in.rows.at(index).layout->list;
        issue.field = fault.column;
        issue.value = fault.value;
    }
    m_refusals->add(m_in, index, fault.fault, fault.column, fault.value, issue);
}

template <class T>
void Drafts::applyRecord(qsizetype index)
{
    const TableRow &row = m_in.rows.at(index);
    T record;
    record.id = {recordIdOf(row)};
    if constexpr (std::is_same_v<T, TerritoryGroup>)
        record.id = {canonicalGroup(record.id.value, m_names)};
    const RecordKey key{T::kind, record.id.value};
    if (record.id.isEmpty()) {
        m_unreadable.insert(row.layout);
        const char *column = T::kind == RecordKind::ClassCode ? "code" : T::idKey;
        refuse(index, {QLatin1String(column), {}}, key);
        return;
    }
    if (!claim(index, key.id))
        return;
    Draft draft;
    if (const auto known = m_base.find<T>(record.id)) {
        draft.before = *known;
        record = *known;
    }
    if (const auto fault = CellReader(*row.layout, row.cells, m_names).read(record)) {
        refuse(index, *fault, key);
        return;
    }
    draft.after = std::move(record);
    m_drafts.insert(key, std::move(draft));
    m_rowOfPlace.insert({key, {}, {}}, index);
}

RecordKey Drafts::parentOf(const TableRow &row) const
{
    const TableLayout &layout = *row.layout;
    const QString id = layout.parent.isEmpty() ? QString(evidenceGroup) : row.cell(layout.parent);
    if (layout.list == QLatin1String("waypoints"))
        return m_corridors.value(id, {RecordKind::Group, {}});
    return {layout.kind, layout.kind == RecordKind::Group ? canonicalGroup(id, m_names) : id};
}

Draft *Drafts::draftOf(const RecordKey &key)
{
    auto it = m_drafts.find(key);
    if (it == m_drafts.end()) {
        const auto known = m_base.find(key);
        if (!known)
            return nullptr;
        Draft draft;
        draft.before = known;
        draft.after = *known;
        it = m_drafts.insert(key, std::move(draft));
    }
    return it->removed ? nullptr : &*it;
}

void Drafts::applyChild(qsizetype index)
{
    const TableRow &row = m_in.rows.at(index);
    const RecordKey parent = parentOf(row);
    Draft *draft = draftOf(parent);
    if (!draft) {
        m_unreadable.insert(row.layout);
        const bool named = !row.layout->parent.isEmpty();
        refuse(index,
               {row.layout->parent, named ? row.cell(row.layout->parent) : QString(evidenceGroup),
                RowFault::Invalid, IssueCode::BrokenReference},
               parent);
        return;
    }
    std::visit(
        [&](auto &record) {
            withList(record, row.layout->list,
                     [&](auto &list) { applyTo(list, *draft, parent, index); });
        },
        draft->after);
}

template <class Child>
void Drafts::applyTo(QList<Child> &list, Draft &draft, const RecordKey &parent, qsizetype index)
{
    const TableRow &row = m_in.rows.at(index);
    CellReader reader(*row.layout, row.cells, m_names);
    Child child;
    if constexpr (hasGivenId<Child>)
        idText(child.id) = row.cell(QLatin1String(Child::idKey));
    auto fault = reader.read(child);
    if (hasGivenId<Child> && idText(child.id).isEmpty())
        fault = CellFault{QLatin1String(Child::idKey), {}};
    if (fault) {
        m_unreadable.insert(row.layout);
        refuse(index, *fault, parent);
        return;
    }
    const QString key = childKey(parent.id, child);
    if (!claim(index, key))
        return;
    if (!canJoin(child, list, parent)) {
        refuse(index,
               {QLatin1String(Child::idKey), key, RowFault::Invalid, IssueCode::DuplicateKey},
               parent);
        return;
    }
    QHash<QString, qsizetype> &at = draft.childAt[row.layout->list];
    if (at.isEmpty()) {
        for (qsizetype i = 0; i < list.size(); ++i)
            at.insert(childKey(parent.id, list.at(i)), i);
    }
    if (const auto known = at.constFind(key); known != at.constEnd()) {
        fault = reader.read(list[*known]);
        Q_ASSERT(!fault);
        child.id = list.at(*known).id;
    } else {
        child.id = newChildId(parent.id, child, list);
        at.insert(key, list.size());
        list.append(child);
    }
    if constexpr (std::is_same_v<Child, Corridor>)
        m_corridors.insert(child.id, parent);
    m_rowOfPlace.insert({parent, row.layout->list, idText(child.id)}, index);
}

/// A given id names one child in the whole base, and a group has one corridor.
template <class Child>
bool Drafts::canJoin(const Child &child, const QList<Child> &list, const RecordKey &parent) const
{
    if constexpr (hasGivenId<Child>) {
        const auto owner = m_owners.constFind(idText(child.id));
        if (owner != m_owners.constEnd() && owner->kind == parent.kind && *owner != parent)
            return false;
    }
    if constexpr (std::is_same_v<Child, Corridor>)
        return list.isEmpty() || list.first().id == child.id;
    return true;
}

// --- replacing ----------------------------------------------------------------------------------

bool Drafts::replaces(const TableLayout &layout) const
{
    return m_replace.contains(layout.name) && m_in.tables.contains(&layout) &&
           !m_unreadable.contains(&layout);
}

void Drafts::removeRecords(const TableLayout &layout)
{
    withRecordType(layout.kind, [&]<class T>(std::type_identity<T>) {
        for (const auto &record : m_base.all<T>()) {
            const RecordKey key{T::kind, record->id.value};
            if (m_named.contains(tableKey(layout, key.id)) || m_refusals->kept.contains(key))
                continue;
            Draft draft;
            draft.before = *record;
            draft.after = *record;
            draft.removed = true;
            m_drafts.insert(key, std::move(draft));
            ++m_removed[layout.name];
        }
    });
}

void Drafts::removeChildren(const TableLayout &layout)
{
    withRecordType(layout.kind, [&]<class T>(std::type_identity<T>) {
        for (const auto &record : m_base.all<T>()) {
            const RecordKey key{T::kind, record->id.value};
            const auto isLeftOut = [&](const auto &child) {
                return !m_named.contains(tableKey(layout, childKey(key.id, child)));
            };
            qsizetype leftOut = 0;
            withList(*record, layout.list, [&](const auto &list) {
                leftOut = std::count_if(list.begin(), list.end(), isLeftOut);
            });
            Draft *draft = leftOut && !m_refusals->kept.contains(key) ? draftOf(key) : nullptr;
            if (!draft)
                continue;
            withList(std::get<T>(draft->after), layout.list,
                     [&](auto &list) { list.removeIf(isLeftOut); });
            m_removed[layout.name] += int(leftOut);
        }
    });
}

Edits Drafts::edits() const
{
    Edits edits;
    for (const Draft &draft : m_drafts) {
        if (!draft.changed())
            continue;
        if (draft.removed)
            edits.append(Edit::remove(*draft.before));
        else
            edits.append({draft.before, draft.after});
    }
    return edits;
}

} // namespace mra
