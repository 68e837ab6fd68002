// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/derived/background.h"
#include "ui/session/keptdrafts.h"

#include <QSet>

namespace mra {

/// Keeps the input of one form on the disk. The disk is worked in the thread pool, since a slow one
/// must not hold up the window; what is asked for is done in its order, and of drafts only the
/// newest is written.
class DraftWriter
{
public:
    /// Told whether the newest draft is on the disk.
    using Report = std::function<void(const std::optional<OpenFailure> &failure)>;

    explicit DraftWriter(const Report &report);

    /// In place of the draft before, whatever record that was of.
    void write(const KeptDrafts &drafts, const KeptDraft &draft);
    /// A draft that is on the disk becomes that of the form.
    void adopt(const RecordKey &key);
    /// The draft of the form goes, also where it is still on its way.
    void remove(const KeptDrafts &drafts);
    /// Another draft goes.
    void remove(const KeptDrafts &drafts, const RecordKey &key);
    /// The draft stays on the disk, for another form.
    void release();
    /// Waits until all is done. For the end of a base or of the program.
    void finish() { m_work.finish(); }

    /// Whether the draft of the record was to be removed, though it may still be there.
    [[nodiscard]] bool isRemoved(const RecordKey &key) const { return m_unwanted.contains(key); }

private:
    void start(const KeptDrafts &drafts);

    std::optional<RecordKey> m_key;     ///< of the draft of the form
    std::optional<RecordKey> m_written; ///< the same, once it is known to be on the disk
    std::optional<KeptDraft> m_draft;   ///< until it is
    QSet<RecordKey> m_unwanted;         ///< until they are known to be gone
    Background<std::optional<OpenFailure>> m_work;
};

} // namespace mra
