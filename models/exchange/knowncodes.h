// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/checks/newcodes.h"
#include "domain/names/namepool.h"

namespace mra {

/// The records that cells may refer to: those of a base and those about to be added. A text that is
/// a code always means the record with that code; any other text means the records of the base with
/// that name.
class KnownCodes
{
public:
    /// Forms use CodesAlone, since they turn names into codes while the user types.
    enum class Texts : uint8_t { CodesAlone, NamesToo };

    KnownCodes(const Snapshot &base, Texts texts = Texts::NamesToo) // implicit: known from `base`
        : m_base(base)
        , m_texts(texts)
    {
    }
    void add(RecordKind kind, const QString &id);

    /// As Snapshot::resolve(), including added records.
    [[nodiscard]] std::optional<Ref> resolve(const QString &code, RefColumn column) const;
    [[nodiscard]] std::optional<GroupId> group(const QString &code) const;
    /// The id of the record with that code; nullopt if there is none.
    [[nodiscard]] std::optional<QString> find(RecordKind kind, const QString &code) const;
    /// The code in the base that differs from the text only in case, width, blanks or punctuation;
    /// the text itself if there is no such code or more than one.
    [[nodiscard]] QString codeLike(RecordKind kind, const QString &text) const;
    /// The records of these kinds with that name or alias.
    [[nodiscard]] QList<RecordKey> named(const QString &text, const QList<RecordKind> &kinds) const;

private:
    [[nodiscard]] bool isAdded(RecordKind kind, const QString &id) const;

    const Snapshot &m_base;
    Texts m_texts;
    QHash<RecordKind, QSet<QString>> m_added;                            ///< all except groups
    QHash<QString, GroupId> m_groups;                                    ///< by code in capitals
    mutable QHash<RecordKind, std::shared_ptr<const CodeTwins>> m_twins; ///< of the base
    mutable NamePool::Shared m_names; ///< of the base; made on first use
};

} // namespace mra
