// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/basedraft.h"

#include <QFile>

#include <chrono>

namespace mra {

namespace {

constexpr std::chrono::milliseconds patience{60'000};

} // namespace

BaseDraft::BaseDraft(const QString &file)
    : m_file(file + QStringLiteral(".being-made"))
    , m_lock(file + QStringLiteral(".being-made.lock"))
{
    m_lock.setStaleLockTime(0); // void when its program is no more, however old it is
    m_isReady = m_lock.tryLock(int(patience.count()));
    remove();
}

BaseDraft::~BaseDraft()
{
    remove();
}

void BaseDraft::remove() const
{
    if (!m_isReady)
        return;
    for (const char *part : {"", "-journal", "-wal", "-shm"})
        QFile::remove(m_file + QLatin1String(part));
}

} // namespace mra
