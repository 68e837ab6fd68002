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
    std::optional<Record> before; ///< as it was opened; null for a new record
    Record after;
    QDateTime at; ///< local time
};

/// A draft that this program cannot put into a form.
struct UnreadDraft
{
    QString file;
    std::optional<RecordKind> kind; ///< null if it cannot be told
    QDateTime at;                   ///< when the file was written, local time
    bool isNewer = false;           ///< true if a newer program made it, false if it is damaged
};

/// Drafts on disk, one per record, in a separate folder for each base, so that they survive the end
/// of the program, whatever ended it. They carry the schema of their records. What cannot be read
/// stays on disk until the user decides otherwise.
class KeptDrafts
{
public:
    /// `base` is the canonical address. Earlier programs used the address as it was typed, so
    /// drafts are read from the folders of `earlierNames` as well.
    explicit KeptDrafts(const QString &base, const QStringList &earlierNames = {});

    /// What may be on disk for the same record: what this program wrote, or anything.
    enum class Before { Own, Unknown };
    /// Replaces the draft of that record. Null on success.
    [[nodiscard]] std::optional<OpenFailure> write(const KeptDraft &draft,
                                                   Before before = Before::Unknown) const;
    void remove(const RecordKey &key) const;
    /// Newest first.
    [[nodiscard]] QList<KeptDraft> all() const;
    [[nodiscard]] QList<UnreadDraft> unread() const;

    /// The content of the file, made legible whatever it is.
    [[nodiscard]] static QString textOf(const UnreadDraft &draft);
    /// Null on success.
    [[nodiscard]] static std::optional<OpenFailure> remove(const UnreadDraft &draft);

private:
    [[nodiscard]] QFileInfoList files() const;
    QStringList m_folders; ///< the first is written to
};

} // namespace mra
