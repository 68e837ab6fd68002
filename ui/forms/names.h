// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/background.h"
#include "ui/forms/cellspec.h"
#include "ui/forms/namepool.h"

#include <QObject>

#include <map>

namespace mra {

/// What a field may name: names for codes, and codes for what people type. Knows the snapshot and
/// the interface language; shared by all fields of a form. Names of many records are collected in
/// the thread pool from when a field wants them.
class Names : public QObject
{
    Q_OBJECT

public:
    struct Candidate
    {
        QString code;
        QString label;
    };

    using QObject::QObject;

    void setSnapshot(const Snapshot &snapshot);
    void setLanguage(const QString &language);
    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    [[nodiscard]] const QString &language() const { return m_language; }

    /// The name with its code; the text itself where it is no code of what the field may name.
    [[nodiscard]] QString label(const CellSpec &spec, const QString &code) const;
    /// The code that a typed code, name in any language or label stands for; the trimmed text
    /// itself where it stands for none, or for more than one. Waits for the names.
    [[nodiscard]] QString code(const CellSpec &spec, const QString &typed) const;
    /// What the field may name by any part of a code or of a name in any language. Exact codes
    /// and beginnings of names come first, then by name. Without names that are not ready().
    [[nodiscard]] QList<Candidate> find(const CellSpec &spec, const QString &typed, int most) const;

    /// Begins to collect the names that the field may want; true: they are there.
    bool prepare(const CellSpec &spec) const;

    /// A cell as people read it.
    [[nodiscard]] QString shown(const CellSpec &spec, const QString &cell) const;
    /// The cell that a text from elsewhere stands for: words and names become keys and codes.
    [[nodiscard]] QString accepted(const CellSpec &spec, const QString &text) const;

Q_SIGNALS:
    /// More names were collected.
    void ready() const;

private:
    using Pool = std::shared_ptr<const NamePool>;
    struct Made
    {
        Pool pool;
        int state = 0; ///< the one that it was made of
    };
    struct Collecting
    {
        Made made;
        int asked = 0; ///< the state of which the thread pool makes it
        std::unique_ptr<Background<Made>> background;
    };
    bool collect(RecordKind kind) const;
    [[nodiscard]] Pool poolOf(RecordKind kind) const;
    [[nodiscard]] QList<PooledName> specialNames(const CellSpec &spec) const;

    Snapshot m_snapshot;
    QString m_language = QStringLiteral("en");
    int m_state = 1; ///< counts up with each snapshot and language
    mutable std::map<RecordKind, Collecting> m_pools;
};

} // namespace mra
