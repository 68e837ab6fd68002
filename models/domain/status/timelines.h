// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/status/agreementhistory.h"

#include <memory>
#include <vector>

namespace mra {

/// The status of an agreement or a grant over time, for fast look-up by day. Rules: RULES.md §4,
/// §5.
class Timeline
{
public:
    /// A period with one status: from its first day to the day before the next span.
    struct Span
    {
        QDate from; ///< null: unbounded
        Status wide = Status::Unknown;
        Status narrow = Status::Unknown; ///< short dates read narrowly
        FlagSet flags;                   ///< result of comparing both readings
        PartialDate since;   ///< of an agreement: date of the event behind it; null: a report
        bool isLive = false; ///< of a grant: binds, and no `operational` event lies in the future
        bool isLiveNarrow = false;

        [[nodiscard]] Status read(Reading reading) const
        {
            return reading == Reading::Wide ? wide : narrow;
        }
        [[nodiscard]] bool isLiveRead(Reading reading) const
        {
            return reading == Reading::Wide ? isLive : isLiveNarrow;
        }
        [[nodiscard]] bool hasSameStatus(const Span &other) const
        {
            return wide == other.wide && narrow == other.narrow && flags == other.flags &&
                   since == other.since && isLive == other.isLive &&
                   isLiveNarrow == other.isLiveNarrow;
        }
    };

    /// `first` must have a null `from`.
    explicit Timeline(const Span &first)
        : m_spans{first}
    {
    }
    /// Days must ascend. A span equal to the one before it is merged.
    void add(const Span &span)
    {
        if (!span.hasSameStatus(m_spans.back()))
            m_spans.push_back(span);
    }

    [[nodiscard]] const Span &on(QDate day) const;
    /// The spans in order. The first is unbounded at its start; the others begin on a day of
    /// change.
    [[nodiscard]] const std::vector<Span> &spans() const { return m_spans; }

private:
    std::vector<Span> m_spans;
};

/// The timelines of one agreement and of its grants, in the order of the grants. Owns the
/// agreement.
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

/// The timelines of all agreements of a snapshot, ordered by id; immutable. A status depends only
/// on the agreement and the sector tree, so timelines of unchanged records are shared between
/// snapshots.
class Timelines
{
public:
    using OfAgreement = std::shared_ptr<const AgreementTimelines>;

    /// `before` may come from any snapshot, or be null.
    Timelines(const Snapshot &snapshot, const Timelines *before);

    [[nodiscard]] const std::vector<OfAgreement> &all() const { return m_all; }
    /// Null if the snapshot has no such agreement.
    [[nodiscard]] const AgreementTimelines *find(const AgreementId &agreement) const;
    /// How many timelines were computed instead of shared with `before`. For tests.
    [[nodiscard]] qsizetype computedCount() const { return m_computedCount; }

private:
    /// end() if there is none.
    [[nodiscard]] std::vector<OfAgreement>::const_iterator
    placeOf(const AgreementId &agreement) const;

    Table<Sector> m_sectors; ///< whose tree the statuses of grants depend on
    std::vector<OfAgreement> m_all;
    qsizetype m_computedCount = 0;
};

} // namespace mra
