// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/status/statusanswer.h"

#include <vector>

namespace mra {

/// The status of one agreement and of its grants on any day, in one reading of short dates. Built
/// once and queried often. The agreement and the snapshot must outlive it.
class AgreementHistory
{
public:
    AgreementHistory(const Snapshot &snapshot, const Agreement &agreement, Reading reading);

    [[nodiscard]] StatusAnswer statusOn(QDate day) const;
    [[nodiscard]] StatusAnswer statusOn(const Grant &grant, QDate day) const;
    /// statusOn() without the causes; cheaper.
    [[nodiscard]] StatusAnswer stateOn(QDate day) const;
    /// Every day on which the status may change, unsorted.
    [[nodiscard]] std::vector<QDate> daysOfChange() const { return daysOf(m_effects); }

private:
    friend class GrantHistory;

    /// Sets a state from a day on. If `follows`, the state is that of the agreement on the day
    /// asked for; this is how a grant begins.
    struct Effect
    {
        Cause cause;
        bool follows = false;
    };
    using Effects = std::vector<Effect>;

    [[nodiscard]] std::vector<QDate> daysOf(const Effects &effects) const;
    [[nodiscard]] Effects agreementEffects() const;
    [[nodiscard]] Effects grantEffects(const Grant &grant) const;
    [[nodiscard]] bool speaksOf(const Event &event, const Grant &grant) const;
    [[nodiscard]] QDate dayOf(const Event &event) const;
    [[nodiscard]] Effect ofEvent(const Event &event, Status state, bool ofGrant) const;
    [[nodiscard]] Effect ofDate(EventKind kind, const PartialDate &date, QDate day) const;
    void addEnding(Effects &effects, const PartialDate &lastDay, const Reported &report) const;
    static void order(Effects &effects);

    [[nodiscard]] Status stateOf(const Effect &effect, QDate day) const;
    /// Since when the effect has given the state that it gives on the day.
    [[nodiscard]] QDate stateDay(const Effect &effect, QDate day) const;
    [[nodiscard]] Status derivedOn(const Effects &effects, QDate day) const;
    [[nodiscard]] StatusAnswer compare(const Effects &effects, const Reported &report,
                                       QDate day) const;
    /// Input of the table in §5.3: a report that the events contradict.
    struct Disagreement
    {
        Effects::const_iterator later; ///< the first effect after the report
        Status said;                   ///< by the events on the day of the report
        Status reported;
        QDate asOf;
    };
    [[nodiscard]] StatusAnswer byTable(const Effects &effects, const Disagreement &d,
                                       QDate day) const;
    [[nodiscard]] QDate firstBindingDay() const;

    const Snapshot &m_snapshot;
    const Agreement &m_agreement;
    Reading m_reading;
    Effects m_effects;
    QDate m_firstBindingDay;
};

/// The status of one grant. The history must outlive it.
class GrantHistory
{
public:
    GrantHistory(const AgreementHistory &history, const Grant &grant);

    [[nodiscard]] StatusAnswer statusOn(QDate day) const;
    [[nodiscard]] StatusAnswer stateOn(QDate day) const;
    /// Whether it binds and none of its own `operational` events lies in the future.
    [[nodiscard]] bool isLive(QDate day) const;
    [[nodiscard]] std::vector<QDate> daysOfChange() const;

private:
    const AgreementHistory &m_history;
    const Grant &m_grant;
    AgreementHistory::Effects m_effects;
    QDate m_operational; ///< day of the grant's last `operational` event
};

/// Both readings of one agreement. The wide reading gives the status; it is flagged `imprecise` if
/// the narrow one differs. The agreement and the snapshot must outlive it.
class AgreementStatus
{
public:
    AgreementStatus(const Snapshot &snapshot, const Agreement &agreement)
        : m_wide(snapshot, agreement, Reading::Wide)
        , m_narrow(snapshot, agreement, Reading::Narrow)
    {
    }

    [[nodiscard]] StatusAnswer statusOn(QDate day) const;
    [[nodiscard]] StatusAnswer statusOn(const Grant &grant, QDate day) const;
    [[nodiscard]] const AgreementHistory &read(Reading reading) const
    {
        return reading == Reading::Wide ? m_wide : m_narrow;
    }

private:
    AgreementHistory m_wide;
    AgreementHistory m_narrow;
};

} // namespace mra
