// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/basefile.h"

#include "store/storeerror.h"

#include <QFile>
#include <QtEndian>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mra {

void checkFile(const QString &file)
{
    const QByteArray path = QFile::encodeName(file);
    struct stat info = {};
    if (::stat(path.constData(), &info) != 0)
        throw Refused(errno == ENOENT || errno == ENOTDIR ? Refusal::Missing
                      : errno == EACCES                   ? Refusal::NotWritable
                                                          : Refusal::NotADatabase,
                      qt_error_string(errno));
    if (!S_ISREG(info.st_mode))
        throw Refused(Refusal::NotADatabase);
    QFile input(file);
    if (!input.open(QIODevice::ReadOnly))
        throw Refused(Refusal::NotWritable, input.errorString());
    const QByteArray header = input.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        throw Refused(Refusal::NotADatabase);
    if (qFromBigEndian<quint32>(header.constData() + 68) != applicationId)
        throw Refused(Refusal::ForeignFile);
}

void makePrivateFile(const QString &file)
{
    const int fd =
        ::open(QFile::encodeName(file).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (fd < 0)
        throw Refused(errno == EEXIST   ? Refusal::AlreadyExists
                      : errno == ENOENT ? Refusal::Missing
                                        : Refusal::NotWritable,
                      qt_error_string(errno));
    ::close(fd);
}

} // namespace mra
