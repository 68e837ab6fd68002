// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/snapshot.h"
#include "ui/forms/cellspec.h"

#include <QHash>

namespace mra {

/// What a field may name: names for codes, and codes for what people type. Knows the snapshot and
/// the interface language; shared by all fields of a form.
class Names
{
public:
    struct Candidate
    {
        QString code;
        QString label;
    };

    void setSnapshot(const Snapshot &snapshot);
    void setLanguage(const QString &language);
    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const QString &language() const { return m_language; }

    /// The name with its code; the text itself where it is no code of what the field may name.
    [[nodiscard]] QString label(const CellSpec &spec, const QString &code) const;
    /// The code that a typed code, name in any language or label stands for; the trimmed text
    /// itself where it stands for none, or for more than one.
    [[nodiscard]] QString code(const CellSpec &spec, const QString &typed) const;
    /// What the field may name by any part of a code or of a name in any language. Exact codes
    /// and beginnings of names come first, then by label.
    [[nodiscard]] QList<Candidate> find(const CellSpec &spec, const QString &typed, int most) const;

    /// A cell as people read it.
    [[nodiscard]] QString shown(const CellSpec &spec, const QString &cell) const;
    /// The cell that a text from elsewhere stands for: words and names become keys and codes.
    [[nodiscard]] QString accepted(const CellSpec &spec, const QString &text) const;

private:
    struct Entry
    {
        QString code;
        QString name;          ///< in the interface language
        QStringList allFolded; ///< every name, and the code
    };
    [[nodiscard]] const QList<Entry> &pool(RecordKind kind) const;
    template <class Visit>
    void eachEntry(const CellSpec &spec, Visit &&visit) const;

    Snapshot m_snapshot;
    QString m_language = QStringLiteral("en");
    mutable QHash<RecordKind, QList<Entry>> m_pools; ///< filled when they are asked for
};

} // namespace mra
