// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "domain/record.h"

#include <QDateTime>

namespace mra {

/// Input that was not saved yet.
struct KeptDraft
{
    std::optional<Record> before; ///< as it was opened; nothing: a new record
    Record after;
    QDateTime at; ///< local time
};

/// Drafts on disk, one a record, in a folder of their own for each base, so that they survive
/// the end of the program, whatever ended it.
class KeptDrafts
{
public:
    explicit KeptDrafts(const QString &baseAddress);

    /// In place of the one before. Why it could not be written, in the words of the system; empty:
    /// it was.
    [[nodiscard]] QString write(const KeptDraft &draft) const;
    void remove(const RecordKey &key) const;
    /// Newest first; files that cannot be read are left alone.
    [[nodiscard]] QList<KeptDraft> all() const;

private:
    [[nodiscard]] QString fileOf(const RecordKey &key) const;
    QString m_folder;
};

} // namespace mra
