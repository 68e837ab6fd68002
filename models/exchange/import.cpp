// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/import.h"

#include "exchange/drafts.h"
#include "exchange/readrows.h"

#include <QFile>

#include <algorithm>

namespace mra {

namespace {

void refuse(Refusals &refusals, const TableRows &in, qsizetype index, const Issue &issue)
{
    refusals.add(in, index, RowFault::Invalid, issue.field, issue.value, issue);
}

/// Keeps a record that replacing must not remove or take children from. There is no row to report,
/// so the refusal names the record.
void keep(Refusals &refusals, const Issue &issue)
{
    refusals.kept.insert(issue.record);
    RefusedRow refused;
    refused.table = layoutOf(issue.record.kind, {})->name;
    refused.field = issue.field;
    refused.value = issue.record.id;
    refused.issue = issue;
    refusals.list.append(refused);
}

/// Refuses removals that would leave dangling references. They come first: a referring record is at
/// fault only while the removal is planned.
bool refuseRemovals(Refusals &refusals, const Drafts &drafts, const Issues &issues)
{
    bool any = false;
    for (const Issue &issue : issues) {
        const Edit *edit = drafts.editOf(issue.record);
        if (issue.severity != Severity::Error || !edit || edit->after ||
            refusals.kept.contains(issue.record))
            continue;
        keep(refusals, issue);
        any = true;
    }
    return any;
}

/// Refuses the row that an error comes from; if there is none, all rows about the record; if there
/// are none either, the record keeps what replacing would have removed.
void refuseRows(Refusals &refusals, const TableRows &in, const Drafts &drafts, const Issue &issue)
{
    const auto &rows = drafts.rows();
    const auto row = rows.constFind({issue.record, issue.child, issue.childId});
    if (row != rows.constEnd()) {
        refuse(refusals, in, *row, issue);
        return;
    }
    const auto own = rows.constFind({issue.record, {}, {}});
    if (own != rows.constEnd() && in.rows.at(*own).isJson()) { // and with it its children
        refuse(refusals, in, *own, issue);
        return;
    }
    bool any = false;
    for (auto it = rows.constBegin(); it != rows.constEnd(); ++it) {
        if (it.key().record == issue.record) {
            refuse(refusals, in, *it, issue);
            any = true;
        }
    }
    if (!any && !refusals.kept.contains(issue.record))
        keep(refusals, issue);
}

/// Refuses the rows that cause errors; returns false if there are no errors.
bool refuseErrors(Refusals &refusals, const TableRows &in, const Drafts &drafts,
                  const Issues &issues)
{
    if (!hasErrors(issues))
        return false;
    const qsizetype before = refusals.list.size();
    if (!refuseRemovals(refusals, drafts, issues)) {
        for (const Issue &issue : issues) {
            if (issue.severity == Severity::Error)
                refuseRows(refusals, in, drafts, issue);
        }
    }
    Q_ASSERT(refusals.list.size() > before);
    return refusals.list.size() > before;
}

template <class T>
T withoutChildren(T record)
{
    record.version = 0;
    if constexpr (Aggregate<T>)
        T::children(record, [](const char *, auto &list) { list.clear(); });
    return record;
}

/// Calls visit(child) with the child at the place; null if there is none.
template <class T, class Visit>
void withChild(const T &record, const Place &place, Visit visit)
{
    T::children(record, [&]<class Child>(const char *key, const QList<Child> &list) {
        if (place.list != QLatin1String(key))
            return;
        const auto it = std::find_if(list.begin(), list.end(), [&place](const Child &child) {
            return idText(child.id) == place.childId;
        });
        visit(it == list.end() ? nullptr : &*it);
    });
}

template <class T>
void countRow(ImportCounts &counts, const T *before, const T &after, const Place &place)
{
    const auto count = [&counts](bool known, bool equal) {
        ++(!known ? counts.created : equal ? counts.unchanged : counts.updated);
    };
    if (place.list.isEmpty()) {
        count(before, before && withoutChildren(*before) == withoutChildren(after));
        return;
    }
    if constexpr (Aggregate<T>) {
        const T none;
        withChild(after, place, [&]<class Child>(const Child *child) {
            withChild(before ? *before : none, place, [&]<class Old>(const Old *old) {
                if constexpr (std::is_same_v<Child, Old>)
                    count(old, old && child && *old == *child);
            });
        });
    }
}

void count(ImportPlan &plan, const TableRows &in, const Drafts &drafts)
{
    for (const TableLayout *layout : in.tables)
        plan.tables[layout->name];
    for (auto it = drafts.rows().begin(); it != drafts.rows().end(); ++it) {
        ImportCounts &counts = plan.tables[in.rows.at(*it).layout().name];
        const Edit *edit = drafts.editOf(it.key().record);
        if (!edit) {
            ++counts.unchanged;
            continue;
        }
        std::visit(
            [&]<class T>(const T &after) {
                countRow(counts, edit->before ? &std::get<T>(*edit->before) : nullptr, after,
                         it.key());
            },
            *edit->after);
    }
    for (auto it = drafts.removed().begin(); it != drafts.removed().end(); ++it)
        plan.tables[it.key()].removed += *it;
    for (const RefusedRow &row : plan.refused) {
        ++plan.total.refused;
        if (!row.table.isEmpty())
            ++plan.tables[row.table].refused;
    }
    for (const ImportCounts &counts : plan.tables) {
        plan.total.created += counts.created;
        plan.total.updated += counts.updated;
        plan.total.unchanged += counts.unchanged;
        plan.total.removed += counts.removed;
    }
}

} // namespace

ImportPlan planImport(const QList<ImportFile> &files, const Snapshot &snapshot,
                      const QStringList &replace)
{
    const TableRows in = readRows(files);
    ImportPlan plan;
    if (in.isStopped) {
        plan.isStopped = true;
        plan.refused = in.unread;
        plan.total.refused = 1;
        return plan;
    }
    plan.notes = in.notes;
    Drafts drafts(in, snapshot, replace);
    Refusals refusals;
    refusals.list = in.unread;
    Issues issues;
    // A refused row may leave references of others dangling. So everything is built and validated
    // again without it; each round refuses at least one row.
    do {
        do {
            drafts.build(refusals);
        } while (refusals.refuseIncompleteRecords(in));
        Snapshot candidate = snapshot;
        for (const Edit &edit : drafts.edits())
            candidate.apply(edit);
        issues = validateNew(drafts.edits(), candidate);
    } while (refuseErrors(refusals, in, drafts, issues));
    plan.warnings = issues;
    plan.notes += drafts.notes();
    plan.refused = refusals.list;
    std::stable_sort(plan.refused.begin(), plan.refused.end(),
                     [](const RefusedRow &a, const RefusedRow &b) {
                         return std::tie(a.file, a.row, a.table, a.field, a.value) <
                                std::tie(b.file, b.row, b.table, b.field, b.value);
                     });
    count(plan, in, drafts);
    plan.edits = drafts.takeEdits();
    return plan;
}

QList<ImportFile> referenceData()
{
    QList<ImportFile> files;
    for (const QString &table : tableNames()) {
        const QString name = table + QLatin1String(".csv");
        QFile file(QStringLiteral(":/seed/") + name);
        if (file.open(QIODevice::ReadOnly))
            files.append({name, file.readAll()});
    }
    return files;
}

} // namespace mra
