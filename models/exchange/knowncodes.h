// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/checks/newcodes.h"
#include "domain/names/namepool.h"

namespace mra {

/// The records that cells may name: those of a base, and those that are to come. A code always
/// means the record of that code; any other text means those that it names in the base.
class KnownCodes
{
public:
    /// Forms hold codes alone: what is typed there became one where it was typed.
    enum class Texts : uint8_t { CodesAlone, NamesToo };

    KnownCodes(const Snapshot &base, Texts texts = Texts::NamesToo) // a base is what it holds
        : m_base(base)
        , m_texts(texts)
    {
    }
    void add(RecordKind kind, const QString &id);

    /// As Snapshot::resolve().
    [[nodiscard]] std::optional<Ref> resolve(const QString &code, RefColumn column) const;
    [[nodiscard]] std::optional<GroupId> group(const QString &code) const;
    /// The id of the record of that code.
    [[nodiscard]] std::optional<QString> find(RecordKind kind, const QString &code) const;
    /// The code of the base that the text is but for case, width, blanks and signs; the text itself
    /// where it is that of no record or of several.
    [[nodiscard]] QString codeLike(RecordKind kind, const QString &text) const;
    /// The records of these kinds that have the text as a name or alias.
    [[nodiscard]] QList<RecordKey> named(const QString &text, const QList<RecordKind> &kinds) const;

private:
    [[nodiscard]] bool isAdded(RecordKind kind, const QString &id) const;

    const Snapshot &m_base;
    Texts m_texts;
    QHash<RecordKind, QSet<QString>> m_added;                            ///< all but groups
    QHash<QString, GroupId> m_groups;                                    ///< by code in capitals
    mutable QHash<RecordKind, std::shared_ptr<const CodeTwins>> m_twins; ///< of the base
    mutable NamePool::Shared m_names; ///< of the base, made for the first text
};

} // namespace mra
