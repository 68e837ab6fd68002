// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/derived/awaitednames.h"
#include "ui/forms/cellspec.h"

namespace mra {

/// What a field may refer to: gives names for codes, and codes for what people type. Knows the
/// snapshot and the interface language; shared by all fields of a form.
class Names : public QObject
{
    Q_OBJECT

public:
    struct Candidate
    {
        QString code;
        QString label;
    };

    explicit Names(const std::shared_ptr<NamePools> &pools, QObject *parent = nullptr);

    void setSnapshot(const Snapshot &snapshot) { m_names.setSnapshot(snapshot); }
    void setLanguage(const QString &language) { m_language = language; }
    [[nodiscard]] const Snapshot &snapshot() const { return m_names.snapshot(); }
    [[nodiscard]] const QString &language() const { return m_language; }

    /// The name with its code; the text itself if it is not the code of anything that the field may
    /// name.
    [[nodiscard]] QString label(const CellSpec &spec, const QString &code) const;
    /// The code that a typed code, name or alias in any language, or label stands for; the trimmed
    /// text itself if it stands for none, or for more than one. Waits for the names.
    [[nodiscard]] QString code(const CellSpec &spec, const QString &typed) const;
    /// The labels of what a name or alias stands for, if that is more than one. Names of records
    /// are left out until ready().
    [[nodiscard]] QStringList severalOf(const CellSpec &spec, const QString &typed) const;
    /// What the field may name, found by any part of a code or of a name in any language, best
    /// match first, then by name. Names of records are left out until ready().
    [[nodiscard]] QList<Candidate> find(const CellSpec &spec, const QString &typed, int most) const;

    /// Begins to collect the names; returns whether they are there already.
    bool prepare() const { return m_names.pool() != nullptr; }

    /// A cell as people read it.
    [[nodiscard]] QString shown(const CellSpec &spec, const QString &cell) const;
    /// The cell for a text from outside: words and names become keys and codes.
    [[nodiscard]] QString accepted(const CellSpec &spec, const QString &text) const;

Q_SIGNALS:
    /// The names were collected.
    void ready() const;

private:
    struct Offer
    {
        Match match = Match::None;
        QString code;
        QString name;
    };
    [[nodiscard]] QList<Offer> words(const CellSpec &spec) const;
    [[nodiscard]] QList<Offer> offers(const CellSpec &spec, const QString &typed, int most) const;
    [[nodiscard]] QList<Offer> inOrder(QList<Offer> offers, int most) const;
    [[nodiscard]] QStringList meant(const CellSpec &spec, const QString &text,
                                    const NamePool::Shared &pool) const;
    void addRecords(const CellSpec &spec, const SearchQuery &query, QList<Offer> &offers) const;

    mutable AwaitedNames m_names;
    QString m_language = QStringLiteral("en");
};

} // namespace mra
