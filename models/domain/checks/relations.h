// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/checks/referrers.h"

namespace mra {

class SectorTree;

/// One of the agreements of a record.
struct AgreementOf
{
    const Agreement *agreement = nullptr; ///< of the snapshot
    QDate lastDay; ///< on which the record has a part in it; null: no last day is recorded

    /// In the past on the day: its part is over, or the agreement has ended.
    [[nodiscard]] bool isFormer(Status status, QDate day) const
    {
        return isEnding(status) || (lastDay.isValid() && lastDay < day);
    }
};

/// What has a part in one agreement, on whatever day. Rules: RULES.md §16.
class Participants
{
public:
    struct Participant
    {
        RecordKey who; ///< a territory, group, body or sector
        QDate lastDay; ///< null: none is recorded
    };

    Participants(const Agreement &agreement, const Snapshot &snapshot, const SectorTree &tree);

    [[nodiscard]] const Agreement &agreement() const { return m_agreement; }
    /// Each once, by kind and id; codes of groups in capitals.
    [[nodiscard]] const std::vector<Participant> &all() const { return m_all; }
    /// Those of a kind, by id.
    [[nodiscard]] QStringList ids(RecordKind kind) const;
    /// Null where that record has no part in it.
    [[nodiscard]] const Participant *find(const RecordKey &who) const;
    /// Whether they are the same in another snapshot with the same agreement, groups and sectors.
    [[nodiscard]] bool holdIn(const Snapshot &other) const;

private:
    const Agreement &m_agreement;
    std::vector<std::pair<BodyId, const Body *>> m_bodies; ///< whose territories they rest on
    std::vector<Participant> m_all;
};

/// Who names whom in a snapshot, and which agreements are those of a territory, a group, a body or
/// a sector: the one place that counts them. Immutable, and owns what it needs, so that any thread
/// may keep and read it. Rules: RULES.md §9, §16.
class Relations
{
public:
    /// `before`, of any snapshot, lends what still holds; it may be null.
    explicit Relations(const Snapshot &snapshot, const Relations *before = nullptr);

    [[nodiscard]] const Snapshot &snapshot() const { return m_referrers.snapshot(); }
    [[nodiscard]] const Referrers &referrers() const { return m_referrers; }

    /// The agreements of a record, of every day, each once, by id:
    /// of a territory, those of which a party that makes a side is it, or stands for it on some day
    /// of its participation, through a group or not; of a group, those of which such a party stands
    /// for the group as written; of a body, those of which it is a party of any role or designated,
    /// or that name it in an event; of a sector, those with a grant at it or below.
    [[nodiscard]] QList<AgreementOf> agreementsOf(const RecordKey &who) const;
    [[nodiscard]] QStringList agreementIdsOf(const RecordKey &who) const;
    /// The other way: the records of a kind whose agreement this is, by id.
    [[nodiscard]] QStringList participantsOf(const AgreementId &agreement, RecordKind kind) const;
    /// How many agreements were looked at anew: what a test counts.
    [[nodiscard]] qsizetype madeAnew() const { return m_madeAnew; }

private:
    using OfAgreement = std::shared_ptr<const Participants>;

    void update(const Snapshot &snapshot, bool areBodiesSame);
    void add(const OfAgreement &participants);
    void remove(const OfAgreement &participants);

    Referrers m_referrers;
    QList<OfAgreement> m_all;                  ///< by id of the agreement
    QHash<RecordKey, QList<OfAgreement>> m_of; ///< by participant, in the same order
    qsizetype m_madeAnew = 0;
};

} // namespace mra
