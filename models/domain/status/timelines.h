// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/status/agreementhistory.h"

#include <memory>
#include <vector>

namespace mra {

/// The status of an agreement or a grant on any day: a look-up. Rules: RULES.md §4, §5.
class Timeline
{
public:
    /// From its first day to the day before that of the next.
    struct Span
    {
        QDate from; ///< null: ever since
        Status wide = Status::Unknown;
        Status narrow = Status::Unknown; ///< short dates read narrowly
        FlagSet flags;                   ///< those of the status, both readings compared
        PartialDate since;   ///< of an agreement: the event that gave the state; null: a report did
        bool isLive = false; ///< of a grant: binds, and nothing operational lies ahead
        bool isLiveNarrow = false;

        [[nodiscard]] Status read(Reading reading) const
        {
            return reading == Reading::Wide ? wide : narrow;
        }
        [[nodiscard]] bool isLiveRead(Reading reading) const
        {
            return reading == Reading::Wide ? isLive : isLiveNarrow;
        }
        [[nodiscard]] bool saysSame(const Span &other) const
        {
            return wide == other.wide && narrow == other.narrow && flags == other.flags &&
                   since == other.since && isLive == other.isLive &&
                   isLiveNarrow == other.isLiveNarrow;
        }
    };

    /// The first span; its `from` is null.
    explicit Timeline(const Span &first)
        : m_spans{first}
    {
    }
    /// Days must rise. What says the same as the day before makes no span.
    void add(const Span &span)
    {
        if (!span.saysSame(m_spans.back()))
            m_spans.push_back(span);
    }

    [[nodiscard]] const Span &on(QDate day) const;
    /// The spans, in order. The first has no first day; all others begin on a day of change.
    [[nodiscard]] const std::vector<Span> &spans() const { return m_spans; }

private:
    std::vector<Span> m_spans;
};

/// The timelines of one agreement and of its grants, in their order. Owns the agreement.
class AgreementTimelines
{
public:
    AgreementTimelines(const Snapshot &snapshot, const Held<Agreement> &agreement);

    [[nodiscard]] const Agreement &agreement() const { return *m_agreement; }
    [[nodiscard]] const SharedRecord &record() const { return m_agreement.shared(); }
    [[nodiscard]] const Timeline &ofAgreement() const { return m_ofAgreement; }
    [[nodiscard]] const Timeline &ofGrant(qsizetype index) const
    {
        return m_ofGrants[size_t(index)];
    }

private:
    Held<Agreement> m_agreement;
    Timeline m_ofAgreement;
    std::vector<Timeline> m_ofGrants;
};

/// The timelines of all agreements of a snapshot, in the order of their ids; immutable. A status
/// rests on the agreement and on the tree of sectors, so that what others made of the same records
/// is shared.
class Timelines
{
public:
    using OfAgreement = std::shared_ptr<const AgreementTimelines>;

    /// `before` may be of any snapshot, or null.
    Timelines(const Snapshot &snapshot, const Timelines *before);

    [[nodiscard]] const std::vector<OfAgreement> &all() const { return m_all; }
    /// Null where the snapshot has no such agreement.
    [[nodiscard]] const AgreementTimelines *find(const AgreementId &agreement) const;
    /// How many of them were not shared with `before`: what a test counts.
    [[nodiscard]] qsizetype madeAnew() const { return m_madeAnew; }

private:
    /// end() where there is none.
    [[nodiscard]] std::vector<OfAgreement>::const_iterator
    placeOf(const AgreementId &agreement) const;

    Table<Sector> m_sectors; ///< whose tree the statuses of grants rest on
    std::vector<OfAgreement> m_all;
    qsizetype m_madeAnew = 0;
};

} // namespace mra
