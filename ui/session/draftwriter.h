// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "items/derived/background.h"
#include "ui/session/keptdrafts.h"

#include <QSet>

namespace mra {

/// Keeps the input of one form on disk. Files are written in the thread pool, since a slow disk
/// must not block the window; operations keep their order, and only the newest draft is written.
class DraftWriter
{
public:
    /// Called with null when the newest draft is on disk, else with the reason why it is not.
    using Report = std::function<void(const std::optional<OpenFailure> &failure)>;

    explicit DraftWriter(const Report &report);

    /// Replaces the draft before, whatever record it belonged to.
    void write(const KeptDrafts &drafts, const KeptDraft &draft);
    /// Makes a draft that is on disk the draft of the form.
    void adopt(const RecordKey &key);
    /// Removes the draft of the form, even if it is not written yet.
    void remove(const KeptDrafts &drafts);
    /// Removes another draft.
    void remove(const KeptDrafts &drafts, const RecordKey &key);
    /// Leaves the draft on disk, for another form.
    void release();
    /// Waits until all is done. For the close of a base or of the program.
    void finish() { m_work.finish(); }

    /// Whether the draft of the record is to be removed, though it may still be there.
    [[nodiscard]] bool isRemoved(const RecordKey &key) const { return m_unwanted.contains(key); }

private:
    void start(const KeptDrafts &drafts);

    std::optional<RecordKey> m_key;     ///< of the draft of the form
    std::optional<RecordKey> m_written; ///< the same, once it is known to be on disk
    std::optional<KeptDraft> m_draft;   ///< until it is on disk
    QSet<RecordKey> m_unwanted;         ///< until they are known to be gone
    Background<std::optional<OpenFailure>> m_work;
};

} // namespace mra
