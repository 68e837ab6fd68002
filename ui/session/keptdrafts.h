// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/records/record.h"
#include "store/storeresult.h"

#include <QDateTime>

namespace mra {

/// Input that was not saved yet.
struct KeptDraft
{
    std::optional<Record> before; ///< as it was opened; nothing: a new record
    Record after;
    QDateTime at; ///< local time
};

/// A draft that this program cannot put into a form.
struct UnreadDraft
{
    QString file;
    std::optional<RecordKind> kind; ///< nothing: not to be known
    QDateTime at;                   ///< when the file was written, local time
    bool isNewer = false;           ///< made by a newer program; else it is damaged
};

/// Drafts on disk, one a record, in a folder of their own for each base, so that they survive
/// the end of the program, whatever ended it. They carry the schema of their records. What cannot
/// be read stays on the disk until a person says otherwise.
class KeptDrafts
{
public:
    /// By the canonical address of the base. Earlier programs went by the address as it was typed,
    /// so drafts are looked for under these names as well.
    explicit KeptDrafts(const QString &base, const QStringList &earlierNames = {});

    /// What may be on the disk of the same record: what this program wrote, or anything.
    enum class Before { Own, Unknown };
    /// In place of the one before. Nothing on success.
    [[nodiscard]] std::optional<OpenFailure> write(const KeptDraft &draft,
                                                   Before before = Before::Unknown) const;
    void remove(const RecordKey &key) const;
    /// Newest first.
    [[nodiscard]] QList<KeptDraft> all() const;
    [[nodiscard]] QList<UnreadDraft> unread() const;

    /// For a person to read, whatever the file holds.
    [[nodiscard]] static QString textOf(const UnreadDraft &draft);
    /// Nothing on success.
    [[nodiscard]] static std::optional<OpenFailure> remove(const UnreadDraft &draft);

private:
    [[nodiscard]] QFileInfoList files() const;
    QStringList m_folders; ///< the first is written to
};

} // namespace mra
