// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/storeerror.h"

#include <QByteArray>

#include <array>
#include <cerrno>
#include <sys/types.h>
#include <unistd.h>

// System calls on files. Every function throws Refused with the cause reported by the system.

namespace mra {

/// The suffixes of files that SQLite may leave beside a base.
inline constexpr std::array besideBases{"-journal", "-wal", "-shm"};

[[noreturn]] void refuse(int errorNumber);

/// Repeats the call while signals interrupt it; throws if it fails.
template <class Call>
auto checked(Call call)
{
    while (true) {
        const auto result = call();
        if (result >= 0)
            return result;
        if (errno != EINTR)
            refuse(errno);
    }
}

/// A file descriptor that is closed at the end of its scope.
class Descriptor
{
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    operator int() const { return m_fd; }

private:
    int m_fd;
};

/// The path of a file for system calls, independent of the working directory.
[[nodiscard]] QByteArray absolutePath(const QString &file);
[[nodiscard]] QByteArray nameOf(const QByteArray &path);
/// The folder of the path, with a trailing slash.
[[nodiscard]] QByteArray folderOf(const QByteArray &path);
/// Where a file of this name is or would be created: symbolic links are followed.
[[nodiscard]] QByteArray linksFollowed(QByteArray path);

/// Whether the path leads to the open file and is not a link.
[[nodiscard]] bool isStillAt(int fd, const QByteArray &path);

/// Flushes the entries of the folder to disk.
void syncFolder(const QByteArray &folder);
/// Creates a folder and any missing parents, and flushes them to disk.
void makeFolders(const QByteArray &path, mode_t mode);
/// Renames a file to an unused name, atomically if the file system supports it.
void moveToFreeName(const QByteArray &from, const QByteArray &to);

} // namespace mra
