// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"

namespace mra {

/// Calls visit(list) with the child list of that name, if the record has one.
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

} // namespace mra
