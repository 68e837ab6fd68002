// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/coverage/representation.h"
#include "domain/coverage/sectortree.h"

namespace mra {

/// Who stands for whom on a day, in both readings of short dates, and the sector tree. Immutable
/// and self-contained.
class DayFacts
{
public:
    DayFacts(const Snapshot &snapshot, QDate day)
        : m_snapshot(snapshot)
        , m_wide(m_snapshot, day, Reading::Wide)
        , m_narrow(m_snapshot, day, Reading::Narrow)
        , m_sectors(m_snapshot)
    {
    }
    Q_DISABLE_COPY_MOVE(DayFacts)

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const Geography &geography(Reading reading = Reading::Wide) const
    {
        return reading == Reading::Wide ? m_wide : m_narrow;
    }
    [[nodiscard]] const SectorTree &sectors() const { return m_sectors; }
    /// Whether these facts are also those of the other snapshot and day.
    [[nodiscard]] bool isValidFor(const Snapshot &other, QDate day) const;

private:
    const Snapshot m_snapshot;
    Geography m_wide;
    Geography m_narrow;
    SectorTree m_sectors;
};

} // namespace mra
