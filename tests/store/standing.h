// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/store.h"

// Records of a test base as a store has them at the moment.

namespace mra {

inline const QString why = QStringLiteral("why");

inline Territory named(Territory territory, const char *capital)
{
    territory.capital = QString::fromLatin1(capital);
    return territory;
}

inline Territory china(const Store &store)
{
    return *store.snapshot().find<Territory>({QStringLiteral("CN")});
}

inline Agreement treaty(const Store &store)
{
    return *store.snapshot().find<Agreement>({QStringLiteral("cn-kz")});
}

} // namespace mra
