// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/drafts.h"

#include "domain/coverage/earlierroles.h"
#include "domain/records/childkeys.h"
#include "exchange/childlists.h"

#include <algorithm>
#include <numeric>

namespace mra {

namespace {

/// The code of the group in the record's spelling; an unknown code unchanged.
QString canonicalGroup(const QString &code, const KnownCodes &names)
{
    return names.group(code).value_or(GroupId{code}).value;
}

} // namespace

Drafts::Drafts(const TableRows &in, const Snapshot &base, const QStringList &replace)
    : m_in(in)
    , m_base(base)
    , m_replace(replace)
    , m_order(size_t(in.rows.size()))
    , m_names(base)
    , m_unreadable(in.incomplete)
{
    // Records before children, and corridors before their points; the layouts have that order.
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(), [this](qsizetype a, qsizetype b) {
        const TableLayout *first = m_in.rows.at(a).file->layout;
        const TableLayout *second = m_in.rows.at(b).file->layout;
        return first->isOfChildren() != second->isOfChildren() ? second->isOfChildren()
                                                               : first < second;
    });
    collectNames();
}

void Drafts::collectNames()
{
    qsizetype records = 0;
    for (const TableRow &row : m_in.rows) {
        if (row.layout().isOfChildren())
            continue;
        ++records;
        m_names.add(row.layout().kind, m_names.codeLike(row.layout().kind, row.recordId()));
    }
    m_edits.reserve(records);
    m_drafts.reserve(size_t(records));
    m_placeOf.reserve(records);
    m_rowOfPlace.reserve(m_in.rows.size());
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
    m_edits.clear();
    m_drafts.clear();
    m_placeOf.clear();
    ++m_builds;
    m_rowOfPlace.clear();
    m_corridors.clear();
    m_removed.clear();
    m_taken.clear();
    for (auto it = m_owners.begin(); it != m_owners.end(); ++it) {
        if (it->kind == RecordKind::Group)
            m_corridors.insert(it.key(), *it);
    }
    const auto firstChild = std::find_if(m_order.begin(), m_order.end(), [this](qsizetype index) {
        return m_in.rows.at(index).layout().isOfChildren();
    });
    for (auto it = m_order.begin(); it != firstChild; ++it) {
        if (!refusals.rows.contains(*it)) {
            withRecordType(m_in.rows.at(*it).layout().kind,
                           [&]<class T>(std::type_identity<T>) { applyRecord<T>(*it); });
        }
    }
    for (const TableLayout &layout : layouts()) {
        if (!layout.isOfChildren() && replaces(layout))
            removeRecords(layout);
    }
    m_initiative = findInitiative();
    for (auto it = firstChild; it != m_order.end(); ++it) {
        if (!refusals.rows.contains(*it))
            applyChild(*it);
    }
    for (const TableLayout &layout : layouts()) {
        if (layout.isOfChildren() && replaces(layout))
            removeChildren(layout);
    }
    sortEdits();
    m_refusals = nullptr;
}

void Drafts::sortEdits()
{
    const auto changes = [this](qsizetype place) {
        const Edit &edit = m_edits.at(place);
        return !edit.before || !edit.after || *edit.before != *edit.after;
    };
    std::vector<qsizetype> order;
    for (qsizetype place = 0; place < m_edits.size(); ++place) {
        if (changes(place))
            order.push_back(place);
    }
    const auto isEarlier = [this](qsizetype a, qsizetype b) {
        return m_drafts[size_t(a)].key < m_drafts[size_t(b)].key;
    };
    const bool isSorted = std::is_sorted(order.begin(), order.end(), isEarlier);
    if (isSorted && qsizetype(order.size()) == m_edits.size())
        return;
    std::sort(order.begin(), order.end(), isEarlier);
    Edits edits;
    edits.reserve(qsizetype(order.size()));
    m_placeOf.clear();
    m_placeOf.reserve(edits.capacity());
    for (const qsizetype place : order) {
        m_placeOf.insert(m_drafts[size_t(place)].key, edits.size());
        edits.append(std::move(m_edits[place]));
    }
    m_edits = std::move(edits);
}

const Edit *Drafts::editOf(const RecordKey &key) const
{
    const auto place = m_placeOf.constFind(key);
    return place == m_placeOf.constEnd() ? nullptr : &m_edits.at(*place);
}

void Drafts::add(const RecordKey &key, Edit edit)
{
    m_placeOf.insert(key, m_edits.size());
    m_edits.append(std::move(edit));
    m_drafts.push_back({key, {}});
}

bool Drafts::claim(qsizetype index, const QString &key)
{
    int &claimedIn = m_named[m_in.rows.at(index).file->layout][key];
    if (claimedIn == m_builds)
        m_refusals->add(m_in, index, RowFault::DuplicateRow, {}, key);
    return std::exchange(claimedIn, m_builds) != m_builds;
}

void Drafts::refuse(qsizetype index, const CellFault &fault, const RecordKey &record)
{
    Issue issue;
    if (fault.fault == RowFault::Invalid) {
        issue.code = fault.issue;
        issue.record = record;
        issue.child = m_in.rows.at(index).layout().list;
        issue.field = fault.column;
        issue.value = fault.value;
    }
    m_refusals->add(m_in, index, fault.fault, fault.column, fault.value, issue, fault.meant);
}

QList<ImportNote> Drafts::notes() const
{
    return m_taken.values();
}

void Drafts::note(qsizetype index, const QList<NameTaken> &taken)
{
    const TableRow &row = m_in.rows.at(index);
    for (const NameTaken &name : taken) {
        const QStringList key{row.file->name, row.layout().name, name.column, name.name};
        if (!m_taken.contains(key))
            m_taken.insert(key, {row.file->name, row.layout().name, name.column, row.number,
                                 name.name, name.code});
    }
}

template <class T>
void Drafts::applyRecord(qsizetype index)
{
    const TableRow &row = m_in.rows.at(index);
    T record;
    const QString written = row.recordId();
    const QString code = m_names.codeLike(T::kind, written);
    record.id = {code};
    if constexpr (std::is_same_v<T, TerritoryGroup>)
        record.id = {canonicalGroup(record.id.value, m_names)};
    const RecordKey key{T::kind, record.id.value};
    if (record.id.isEmpty()) {
        m_unreadable.insert(row.file->layout);
        const char *column = T::kind == RecordKind::ClassCode ? "code" : T::idKey;
        refuse(index, {QLatin1String(column), {}}, key);
        return;
    }
    if (!claim(index, key.id))
        return;
    Edit edit;
    record.version = 1;
    if (const auto known = m_base.find<T>(record.id)) {
        edit.before = m_base.find(key);
        record = *known;
    }
    QList<NameTaken> taken;
    if (const auto fault = row.read(record, m_names, taken)) {
        refuse(index, *fault, key);
        return;
    }
    if constexpr (requires { record.role; }) {
        if (!edit.before && !row.has(QStringLiteral("role"))) // written before roles existed
            record.role = earlierRoleOf(record.id);
    }
    if (code != written)
        taken.append({QLatin1String(T::idKey), written, code});
    note(index, taken);
    edit.after = std::move(record);
    add(key, std::move(edit));
    m_rowOfPlace.insert({key, {}, {}}, index);
}

RecordKey Drafts::parentOf(const TableRow &row) const
{
    const TableLayout &layout = row.layout();
    const bool isOfInitiative = layout.parent.isEmpty() && !row.isJson(); // names no group
    const QString id = isOfInitiative ? m_initiative.value
                       : row.isJson() ? m_names.codeLike(layout.kind, row.parent())
                                      : row.parent();
    if (layout.list == QLatin1String("waypoints") && !row.isJson())
        return m_corridors.value(id, {RecordKind::Group, {}});
    return {layout.kind, layout.kind == RecordKind::Group ? canonicalGroup(id, m_names) : id};
}

/// The initiative after the rows are applied.
GroupId Drafts::findInitiative() const
{
    const auto plays = [](const SharedRecord &record) {
        const auto group = record.as<TerritoryGroup>();
        return group && group->role == GroupRole::Initiative;
    };
    for (const Edit &edit : m_edits) {
        if (plays(edit.after))
            return {edit.key().id};
    }
    const GroupId known = m_base.groupOfRole(GroupRole::Initiative);
    return m_placeOf.contains({RecordKind::Group, known.value}) ? GroupId() : known;
}

qsizetype Drafts::draftOf(const RecordKey &key)
{
    const auto place = m_placeOf.constFind(key);
    if (place != m_placeOf.constEnd())
        return m_edits.at(*place).after ? *place : -1;
    const auto known = m_base.find(key);
    if (!known)
        return -1;
    add(key, {known, known});
    return m_edits.size() - 1;
}

void Drafts::applyChild(qsizetype index)
{
    const TableRow &row = m_in.rows.at(index);
    RecordKey parent = parentOf(row);
    qsizetype place = draftOf(parent);
    const bool namesParent = row.isJson() || !row.layout().parent.isEmpty();
    CellFault fault{row.layout().parent, parent.id.isEmpty() ? row.parent() : parent.id,
                    RowFault::Invalid,
                    namesParent ? IssueCode::BrokenReference : IssueCode::EvidenceMisplaced};
    if (place < 0 && namesParent && !row.isJson() && !parent.id.isEmpty()) {
        const QList<RecordKey> named = m_names.named(parent.id, {parent.kind});
        if (named.size() == 1) {
            note(index, {{fault.column, parent.id, named.first().id}});
            parent = named.first();
            place = draftOf(parent);
        } else if (named.size() > 1) {
            fault.fault = RowFault::AmbiguousName;
            for (const RecordKey &key : named)
                fault.meant.append(key.id);
        }
    }
    if (place < 0) {
        m_unreadable.insert(row.file->layout);
        refuse(index, fault, parent);
        return;
    }
    std::visit(
        [&](auto &record) {
            withList(record, row.layout().list,
                     [&](auto &list) { applyTo(list, m_drafts[size_t(place)], index); });
        },
        m_edits[place].after.detached());
}

template <class Child>
void Drafts::applyTo(QList<Child> &list, Draft &draft, qsizetype index)
{
    const RecordKey &parent = draft.key;
    const TableRow &row = m_in.rows.at(index);
    Child child;
    if constexpr (hasGivenId<Child>)
        idText(child.id) = row.text(QLatin1String(Child::idKey));
    QList<NameTaken> taken;
    auto fault = row.read(child, m_names, taken);
    if (hasGivenId<Child> && idText(child.id).isEmpty())
        fault = CellFault{QLatin1String(Child::idKey), {}};
    const QString key = childKey(parent.id, child);
    QHash<QString, qsizetype> &at = draft.childAt[row.layout().list];
    if (at.isEmpty()) {
        for (qsizetype i = 0; i < list.size(); ++i)
            at.insert(childKey(parent.id, list.at(i)), i);
    }
    const qsizetype known = at.value(key, -1);
    if (known >= 0) { // fields missing in the row keep their values
        child = list.at(known);
        fault = row.read(child, m_names, taken);
    }
    if (fault) {
        m_unreadable.insert(row.file->layout);
        refuse(index, *fault, parent);
        return;
    }
    if (!claim(index, key))
        return;
    note(index, taken);
    if (!canJoin(child, list, parent)) {
        refuse(index,
               {QLatin1String(Child::idKey), key, RowFault::Invalid, IssueCode::DuplicateKey},
               parent);
        return;
    }
    if (known >= 0) {
        list[known] = child;
    } else {
        child.id = newChildId(parent.id, child, list);
        at.insert(key, list.size());
        list.append(child);
    }
    if constexpr (std::is_same_v<Child, Corridor>)
        m_corridors.insert(child.id, parent);
    m_rowOfPlace.insert({parent, row.layout().list, idText(child.id)}, index);
}

/// A given id identifies one child in the whole base, and a group has at most one corridor.
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
            if (m_named.value(&layout).contains(key.id) || m_refusals->kept.contains(key))
                continue;
            add(key, Edit::remove(*record));
            ++m_removed[layout.name];
        }
    });
}

void Drafts::removeChildren(const TableLayout &layout)
{
    const QHash<QString, int> named = m_named.value(&layout);
    withRecordType(layout.kind, [&]<class T>(std::type_identity<T>) {
        for (const auto &record : m_base.all<T>()) {
            const RecordKey key{T::kind, record->id.value};
            const auto isLeftOut = [&](const auto &child) {
                return !named.contains(childKey(key.id, child));
            };
            qsizetype leftOut = 0;
            withList(*record, layout.list, [&](const auto &list) {
                leftOut = std::count_if(list.begin(), list.end(), isLeftOut);
            });
            const qsizetype place = leftOut && !m_refusals->kept.contains(key) ? draftOf(key) : -1;
            if (place < 0)
                continue;
            withList(std::get<T>(m_edits[place].after.detached()), layout.list,
                     [&](auto &list) { list.removeIf(isLeftOut); });
            m_removed[layout.name] += int(leftOut);
        }
    });
}

} // namespace mra
