// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "ui/cards/cardwriter.h"

namespace mra {

class AgreementStatus;

/// Writes what an agreement recognises: sectors, activities, directions, standards and dates.
void writeScopes(CardWriter &card, const Agreement &agreement, const AgreementStatus &status,
                 QDate day);

} // namespace mra
