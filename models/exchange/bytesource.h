// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/importplan.h"

namespace mra {

/// The bytes of an import file in chunks, read once and in order. Only regular files up to a size
/// limit are opened; a file that grows while it is read is cut off at the limit. A byte order mark
/// is skipped.
class ByteSource
{
public:
    explicit ByteSource(const ImportFile &file);
    ~ByteSource();
    Q_DISABLE_COPY_MOVE(ByteSource)

    /// Why reading stopped early; nullopt if the end of the file was reached.
    struct Fault
    {
        RowFault fault = RowFault::Unreadable;
        QString value;
    };
    [[nodiscard]] const std::optional<Fault> &fault() const { return m_fault; }

    [[nodiscard]] bool atEnd() { return m_at == m_end && !refill(); }
    /// Must not be called at the end.
    [[nodiscard]] char peek() const { return *m_at; }
    char take() { return *m_at++; }
    /// The rest of the chunk. Consume it with skip().
    [[nodiscard]] QByteArrayView chunk() const { return {m_at, m_end - m_at}; }
    void skip(qsizetype bytes) { m_at += bytes; }
    /// Position of the next byte in the file.
    [[nodiscard]] qint64 offset() const { return m_chunkBegin + (m_at - m_begin); }

private:
    void open(const QString &path);
    void skipMark();
    bool refill();
    void fail(RowFault fault, const QString &value = {});

    QByteArray m_chunk;
    int m_file = -1;
    qint64 m_chunkBegin = 0; ///< position of the chunk in the file
    const char *m_begin = nullptr;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    std::optional<Fault> m_fault;
};

} // namespace mra
