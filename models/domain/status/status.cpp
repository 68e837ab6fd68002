// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/status/status.h"

#include "domain/status/agreementhistory.h"

namespace mra {

StatusAnswer statusOn(const Agreement &agreement, QDate day)
{
    const Snapshot none; // the agreement's own events need no sector tree
    return AgreementStatus(none, agreement).statusOn(day);
}

StatusAnswer statusOn(const Snapshot &snapshot, const Agreement &agreement, const Grant &grant,
                      QDate day)
{
    return AgreementStatus(snapshot, agreement).statusOn(grant, day);
}

bool isLive(const Snapshot &snapshot, const Agreement &agreement, const Grant &grant, QDate day)
{
    const AgreementHistory history(snapshot, agreement, Reading::Wide);
    return GrantHistory(history, grant).isLive(day);
}

} // namespace mra
