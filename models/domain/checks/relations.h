// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/checks/referrers.h"

namespace mra {

class SectorTree;

/// One of the agreements that a record takes part in.
struct AgreementOf
{
    const Agreement *agreement = nullptr; ///< owned by the snapshot
    QDate lastDay; ///< last day on which the record takes part; null: none recorded

    /// Whether its part is over on the day, or the agreement has ended.
    [[nodiscard]] bool isFormer(Status status, QDate day) const
    {
        return isEnding(status) || (lastDay.isValid() && lastDay < day);
    }
};

/// The participants of one agreement over its whole life. Rules: RULES.md §16.
class Participants
{
public:
    struct Participant
    {
        RecordKey who; ///< a territory, group, body or sector
        QDate lastDay; ///< last day of its part; null: none recorded
    };

    Participants(const Agreement &agreement, const Snapshot &snapshot, const SectorTree &tree);

    [[nodiscard]] const Agreement &agreement() const { return m_agreement; }
    /// By kind and id, without repetition; group codes in capitals.
    [[nodiscard]] const std::vector<Participant> &all() const { return m_all; }
    /// The ids of the participants of one kind, in order.
    [[nodiscard]] QStringList ids(RecordKind kind) const;
    /// Null if the record is not a participant.
    [[nodiscard]] const Participant *find(const RecordKey &who) const;
    /// Whether the participants are the same in `other`, given the same agreement, groups and
    /// sectors.
    [[nodiscard]] bool isSameIn(const Snapshot &other) const;

private:
    const Agreement &m_agreement;
    std::vector<std::pair<BodyId, const Body *>> m_bodies; ///< whose territories were used
    std::vector<Participant> m_all;
};

/// Who refers to whom in a snapshot, and which agreements a territory, group, body or sector takes
/// part in; all counts of agreements come from here. Immutable and self-contained, so any thread
/// may keep and read it. Rules: RULES.md §9, §16.
class Relations
{
public:
    /// `before` may come from any snapshot, or be null; its entries are reused if they still hold.
    explicit Relations(const Snapshot &snapshot, const Relations *before = nullptr);

    [[nodiscard]] const Snapshot &snapshot() const { return m_referrers.snapshot(); }
    [[nodiscard]] const Referrers &referrers() const { return m_referrers; }

    /// The agreements of a record, current and former, without repetition, by id. Territory:
    /// agreements with a party that makes a side and is the territory, or stands for it on some day
    /// of its participation, directly or through a group. Group: agreements with such a party that
    /// stands for the group as written. Body: agreements in which it is a party of any role, is
    /// designated, or is named in an event. Sector: agreements with a grant at it or below it.
    [[nodiscard]] QList<AgreementOf> agreementsOf(const RecordKey &who) const;
    [[nodiscard]] QStringList agreementIdsOf(const RecordKey &who) const;
    /// The reverse: the ids of the records of one kind that take part in the agreement, in order.
    [[nodiscard]] QStringList participantsOf(const AgreementId &agreement, RecordKind kind) const;
    /// How many agreements were computed instead of reused. For tests.
    [[nodiscard]] qsizetype computedCount() const { return m_computedCount; }

private:
    using OfAgreement = std::shared_ptr<const Participants>;

    void update(const Snapshot &snapshot, bool areBodiesSame);
    void add(const OfAgreement &participants);
    void remove(const OfAgreement &participants);

    Referrers m_referrers;
    QList<OfAgreement> m_all;                  ///< by agreement id
    QHash<RecordKey, QList<OfAgreement>> m_of; ///< by participant; each list in the order of m_all
    qsizetype m_computedCount = 0;
};

} // namespace mra
