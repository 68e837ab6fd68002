// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/childkeys.h"
#include "exchange/childlists.h"
#include "exchange/drafts.h"

#include <algorithm>

// What replacing a table removes.

namespace mra {

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
