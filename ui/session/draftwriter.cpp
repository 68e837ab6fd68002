// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "ui/session/draftwriter.h"

namespace mra {

DraftWriter::DraftWriter(const Report &report)
    : m_work([this, report](const std::optional<OpenFailure> &failure) {
        if (!failure) {
            m_written = m_key;
            m_draft.reset();
            m_unwanted.clear();
        }
        report(failure);
    })
{
}

void DraftWriter::write(const KeptDrafts &drafts, const KeptDraft &draft)
{
    const RecordKey key = keyOf(draft.after);
    if (m_key && *m_key != key)
        m_unwanted.insert(*m_key); // its code has changed with what was typed
    m_key = key;
    m_draft = draft;
    m_unwanted.remove(key);
    start(drafts);
}

void DraftWriter::adopt(const RecordKey &key)
{
    m_key = m_written = key;
}

void DraftWriter::remove(const KeptDrafts &drafts)
{
    m_draft.reset();
    if (m_key)
        remove(drafts, *m_key);
    release();
}

void DraftWriter::remove(const KeptDrafts &drafts, const RecordKey &key)
{
    m_unwanted.insert(key);
    start(drafts);
}

void DraftWriter::release()
{
    m_key.reset();
    m_written.reset();
}

/// The job covers everything that is not known to be done, since a job that it supersedes is never
/// run.
void DraftWriter::start(const KeptDrafts &drafts)
{
    const bool isOver = m_draft && m_written == keyOf(m_draft->after);
    const auto before = isOver ? KeptDrafts::Before::Own : KeptDrafts::Before::Unknown;
    m_work.start([=, draft = m_draft, unwanted = m_unwanted]() -> std::optional<OpenFailure> {
        if (draft) {
            if (auto failure = drafts.write(*draft, before))
                return failure;
        }
        for (const RecordKey &key : unwanted)
            drafts.remove(key);
        return std::nullopt;
    });
}

} // namespace mra
