// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "exchange/importplan.h"

namespace mra {

/// The bytes of an import file in chunks, in order and once. Only regular files of a bounded size
/// are opened; a file that grows while it is read ends at the bound. A byte order mark is left out.
class ByteSource
{
public:
    explicit ByteSource(const ImportFile &file);
    ~ByteSource();
    Q_DISABLE_COPY_MOVE(ByteSource)

    /// Why there are no more bytes than these; nothing at the end of the file.
    struct Fault
    {
        RowFault fault = RowFault::Unreadable;
        QString value;
    };
    [[nodiscard]] const std::optional<Fault> &fault() const { return m_fault; }

    [[nodiscard]] bool atEnd() { return m_at == m_end && !refill(); }
    /// Only where it is not at the end.
    [[nodiscard]] char peek() const { return *m_at; }
    char take() { return *m_at++; }
    /// What is left of the chunk; take over with skip().
    [[nodiscard]] QByteArrayView chunk() const { return {m_at, m_end - m_at}; }
    void skip(qsizetype bytes) { m_at += bytes; }
    /// Place of the next byte in the file.
    [[nodiscard]] qint64 offset() const { return m_chunkBegin + (m_at - m_begin); }

private:
    void open(const QString &path);
    void skipMark();
    bool refill();
    void fail(RowFault fault, const QString &value = {});

    QByteArray m_chunk;
    int m_file = -1;
    qint64 m_chunkBegin = 0; ///< place of the chunk in the file
    const char *m_begin = nullptr;
    const char *m_at = nullptr;
    const char *m_end = nullptr;
    std::optional<Fault> m_fault;
};

} // namespace mra
