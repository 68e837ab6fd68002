// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/atlas.h"
#include "store/storeworker.h"

#include <QDeadlineTimer>

// What Atlas makes of a base that does not answer.

namespace mra {

void Atlas::stopWaiting()
{
    QList<Job> jobs;
    for (const Pending &pending : std::as_const(m_pending))
        jobs.append(pending.job);
    for (const Job job : jobs)
        cancel(job);
    if (m_worker)
        m_worker->interrupt();
}

/// Tells that a job waits, and gives up a server that leaves even a look for changes unanswered.
void Atlas::lookForAnswer()
{
    using std::chrono::milliseconds;
    const qint64 since = m_worker ? m_worker->busySince() : 0;
    const milliseconds waited(since ? QDeadlineTimer::current().deadline() - since : 0);
    if (waited >= lookTime && !m_worker->isAtJob())
        m_worker->interrupt();
    const bool isWaiting = waited >= answerTime && !m_pending.isEmpty();
    if (std::exchange(m_isWaiting, isWaiting) != isWaiting)
        Q_EMIT waitingChanged(isWaiting);
}

void Atlas::setFault(const std::optional<Failed> &fault, std::optional<Failed::Reason> readOnly)
{
    const auto reasonOf = [](const std::optional<Failed> &failed) {
        return failed ? std::optional(failed->reason) : std::nullopt;
    };
    const bool isSame = reasonOf(m_fault) == reasonOf(fault) && m_readOnlyReason == readOnly;
    m_fault = fault;
    m_readOnlyReason = readOnly;
    if (!isSame)
        Q_EMIT faultChanged();
}

} // namespace mra
