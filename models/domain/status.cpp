// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/status.h"

#include "domain/agreementhistory.h"

namespace mra {

namespace {

StatusAnswer bothRead(StatusAnswer wide, const StatusAnswer &narrow)
{
    if (wide.status != narrow.status)
        wide.flags.insert(Flag::Imprecise);
    return wide;
}

} // namespace

StatusAnswer statusOn(const Agreement &agreement, QDate day)
{
    const Snapshot none; // the agreement's own events need no sector tree
    return bothRead(AgreementHistory(none, agreement, Reading::Wide).statusOn(day),
                    AgreementHistory(none, agreement, Reading::Narrow).statusOn(day));
}

StatusAnswer statusOn(const Snapshot &snapshot, const Agreement &agreement, const Grant &grant,
                      QDate day)
{
    const AgreementHistory wide(snapshot, agreement, Reading::Wide);
    const AgreementHistory narrow(snapshot, agreement, Reading::Narrow);
    StatusAnswer answer = bothRead(wide.statusOn(grant, day), narrow.statusOn(grant, day));
    answer.flags |= bothRead(wide.statusOn(day), narrow.statusOn(day)).flags;
    return answer;
}

bool isLive(const Snapshot &snapshot, const Agreement &agreement, const Grant &grant, QDate day)
{
    return AgreementHistory(snapshot, agreement, Reading::Wide).isLive(grant, day);
}

} // namespace mra
