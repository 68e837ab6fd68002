// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFile>

#include <sys/mount.h>

namespace mra {

/// A disk of a few kilobytes, mounted on an empty folder during the lifetime of the object. Only
/// root can mount one.
class SmallDisk
{
public:
    SmallDisk(const QString &folder, int kilobytes)
        : m_folder(QFile::encodeName(folder))
        , m_isMounted(::mount("tmpfs", m_folder.constData(), "tmpfs", 0,
                              ("size=" + QByteArray::number(kilobytes) + 'k').constData()) == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(m_folder.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    [[nodiscard]] bool isMounted() const { return m_isMounted; }

private:
    QByteArray m_folder;
    bool m_isMounted;
};

} // namespace mra
