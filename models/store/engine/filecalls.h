// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "store/storeerror.h"

#include <QByteArray>

#include <array>
#include <cerrno>
#include <sys/types.h>
#include <unistd.h>

// What files ask of the system. Every function throws Refused with the cause that the system names.

namespace mra {

/// What SQLite may leave beside a file: its name with one of these.
inline constexpr std::array besideBases{"-journal", "-wal", "-shm"};

[[noreturn]] void refuse(int errorNumber);

/// Calls until no signal comes in between; throws where the call fails.
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

/// A descriptor that is closed with its scope.
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

/// The path of a file for calls of the system, however the program was started.
[[nodiscard]] QByteArray absolutePath(const QString &file);
[[nodiscard]] QByteArray nameOf(const QByteArray &path);
/// With a slash at its end.
[[nodiscard]] QByteArray folderOf(const QByteArray &path);
/// Where a file of this name is or would be made: links of its name are followed.
[[nodiscard]] QByteArray linksFollowed(QByteArray path);

/// Whether the path leads to the open file, and not over a link.
[[nodiscard]] bool isStillAt(int fd, const QByteArray &path);

/// Writes to the disk which names the folder holds.
void syncFolder(const QByteArray &folder);
/// Makes a folder and those above it where they are missing, on the disk as well.
void makeFolders(const QByteArray &path, mode_t mode);
/// Moves a file to a name that nothing has, in one step where the file system can do that.
void moveToFreeName(const QByteArray &from, const QByteArray &to);

} // namespace mra
