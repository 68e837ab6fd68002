// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/engine/filecalls.h"

#include <QDir>
#include <QFile>

#include <climits>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>

namespace mra {

void refuse(int errorNumber)
{
    throw Refused(refusalOf(errorClassOf(errorNumber)), qt_error_string(errorNumber));
}

QByteArray absolutePath(const QString &file)
{
    return QFile::encodeName(
        QDir::isAbsolutePath(file) ? file : QDir::currentPath() + QLatin1Char('/') + file);
}

QByteArray nameOf(const QByteArray &path)
{
    return path.mid(path.lastIndexOf('/') + 1);
}

QByteArray folderOf(const QByteArray &path)
{
    return path.left(path.lastIndexOf('/') + 1);
}

QByteArray linksFollowed(QByteArray path)
{
    constexpr int most = 40; // number of links followed; the kernel's limit
    for (int i = 0; i < most; ++i) {
        QByteArray target(PATH_MAX, '\0');
        const ssize_t length = ::readlink(path.constData(), target.data(), size_t(target.size()));
        if (length < 0 && (errno == EINVAL || errno == ENOENT))
            return path; // not a link, or nothing there
        if (length < 0)
            refuse(errno);
        target.truncate(length);
        path = target.startsWith('/') ? target : folderOf(path) + target;
    }
    refuse(ELOOP);
}

bool isStillAt(int fd, const QByteArray &path)
{
    struct stat open = {};
    struct stat there = {};
    return ::fstat(fd, &open) == 0 && ::lstat(path.constData(), &there) == 0 &&
           S_ISREG(there.st_mode) && open.st_dev == there.st_dev && open.st_ino == there.st_ino;
}

void syncFolder(const QByteArray &folder)
{
    const Descriptor fd(checked(
        [&folder] { return ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    checked([&fd] {
        const int result = ::fsync(fd);
        return result != 0 && errno == EINVAL ? 0 : result; // the file system does not support it
    });
}

void makeFolders(const QByteArray &path, mode_t mode)
{
    struct stat there = {};
    if (::stat(path.constData(), &there) == 0) {
        if (!S_ISDIR(there.st_mode))
            refuse(ENOTDIR);
        return;
    }
    if (errno != ENOENT)
        refuse(errno);
    const QByteArray above = path.left(std::max(path.lastIndexOf('/'), qsizetype(1)));
    makeFolders(above, mode);
    if (::mkdir(path.constData(), mode) != 0 && errno != EEXIST)
        refuse(errno);
    syncFolder(above);
}

void moveToFreeName(const QByteArray &from, const QByteArray &to)
{
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return;
    if ((errno == EINVAL || errno == ENOSYS) && ::link(from.constData(), to.constData()) == 0) {
        ::unlink(from.constData());
        return;
    }
    if (errno == EEXIST)
        throw Refused(Refusal::AlreadyExists);
    if (errno != EPERM && errno != EOPNOTSUPP && errno != ENOSYS)
        refuse(errno);
    struct stat there = {};
    if (::lstat(to.constData(), &there) == 0)
        throw Refused(Refusal::AlreadyExists);
    checked([&] { return ::rename(from.constData(), to.constData()); });
}

} // namespace mra
