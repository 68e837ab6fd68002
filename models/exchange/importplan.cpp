// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/importplan.h"

namespace mra {

QString RefusedRow::code() const
{
    return fault == RowFault::Invalid ? keyOf(issue.code) : keyOf(fault);
}

} // namespace mra
