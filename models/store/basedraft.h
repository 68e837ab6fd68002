// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLockFile>

namespace mra {

/// Where a base in a file is made: beside its place, by one program at a time, to be moved there
/// when it is whole. What is not moved goes, and so does what a program left that was ended
/// meanwhile.
class BaseDraft
{
public:
    /// Waits for a program that makes the same file.
    explicit BaseDraft(const QString &file);
    ~BaseDraft();
    Q_DISABLE_COPY_MOVE(BaseDraft)

    /// False where the folder is missing or not writable, or the other program did not end.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] const QString &file() const { return m_file; }

private:
    void remove() const;

    QString m_file;
    QLockFile m_lock;
    bool m_isReady;
};

} // namespace mra
