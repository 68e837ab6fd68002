// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"

namespace mra {

/// Calls gone(record) for each record of `before` that `after` does not hold, and come(record) for
/// each that it holds instead or besides, in the order of ids. A record is the same only as the
/// same object, so that tables of which one was copied from the other are compared at once.
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
