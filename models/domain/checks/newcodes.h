// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"

#include <QMultiHash>

// Which codes new records may have. If people cannot tell two codes apart, they must not belong to
// two records.

namespace mra {

/// How the codes of a record kind are written.
enum class CodeForm : uint8_t {
    Identifier, ///< `[a-z0-9][a-z0-9-]*`; agreements, bodies, projects and sources
    Country,    ///< two capitals; territories
    Code,       ///< letters of any script, digits and hyphens; groups and sectors
    Classified  ///< like Code, after the scheme, with full stops; classification codes
};
[[nodiscard]] CodeForm codeFormOf(RecordKind kind);
[[nodiscard]] bool hasForm(const QString &code, CodeForm form);

/// The codes of one kind, indexed to find near duplicates: codes that differ only in case, width,
/// blanks or punctuation.
class CodeTwins
{
public:
    CodeTwins(RecordKind kind, const Snapshot &snapshot);

    /// The codes of other records that are near duplicates of this one.
    [[nodiscard]] QStringList of(const QString &code) const;
    /// Whether a code has the kind's plain form: letters of one case and digits, single hyphens.
    [[nodiscard]] bool isPlain(const QString &code) const;

private:
    RecordKind m_kind;
    Snapshot m_snapshot;
    QMultiHash<QString, QString> m_odd; ///< codes not in plain form, by their plain form
};

} // namespace mra
