// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"

namespace mra {

/// Compares two tables. Calls gone(record) for each record in `before` but not in `after`, and
/// come(record) for each in `after` but not in `before`, in the order of ids; a changed record is
/// both. Records are compared by identity, so a table and its copy are found equal at once.
template <class T, class Gone, class Come>
void eachDifference(const Table<T> &before, const Table<T> &after, Gone &&gone, Come &&come)
{
    if (before.isSharedWith(after))
        return;
    auto old = before.cbegin();
    auto now = after.cbegin();
    while (old != before.cend() || now != after.cend()) {
        if (now == after.cend() || (old != before.cend() && old.key() < now.key())) {
            gone(*old++);
        } else if (old == before.cend() || now.key() < old.key()) {
            come(*now++);
        } else {
            if (old->get() != now->get()) {
                gone(*old);
                come(*now);
            }
            ++old;
            ++now;
        }
    }
}

} // namespace mra
