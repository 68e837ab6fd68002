// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/snapshot.h"

#include <QMultiHash>

// What the codes of new records may be. Two codes that people take for one would be two records.

namespace mra {

/// How the codes of a kind are written.
enum class CodeForm : uint8_t {
    Identifier, ///< `[a-z0-9][a-z0-9-]*`, of agreements, bodies, projects and sources
    Country,    ///< two capitals
    Code,       ///< letters of any script, digits and hyphens, of groups and sectors
    Classified  ///< with the scheme before it, and full stops
};
[[nodiscard]] CodeForm codeFormOf(RecordKind kind);
[[nodiscard]] bool hasForm(const QString &code, CodeForm form);

/// The codes of one kind, for finding those that are the same but for what people vary: case,
/// width, blanks and signs.
class CodeTwins
{
public:
    CodeTwins(RecordKind kind, const Snapshot &snapshot); // a snapshot is what it holds

    /// The codes of other records that are so like this one.
    [[nodiscard]] QStringList of(const QString &code) const;
    /// Whether a code is written as most of its kind are: in one case, with single hyphens.
    [[nodiscard]] bool isPlain(const QString &code) const;

private:
    RecordKind m_kind;
    Snapshot m_snapshot;
    QMultiHash<QString, QString> m_odd; ///< codes that are not in plain form, by it
};

} // namespace mra
