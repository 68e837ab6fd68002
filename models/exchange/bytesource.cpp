// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "exchange/bytesource.h"

#include "exchange/limits.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mra {

namespace {

constexpr qsizetype chunkBytes = 64 * 1024;

RowFault faultOf(int errorNumber)
{
    switch (errorNumber) {
    case ENOENT:
    case ENOTDIR:
        return RowFault::FileMissing;
    case EACCES:
    case EPERM:
        return RowFault::NotPermitted;
    case ENXIO: // a socket, or a device that does not exist
    case ENODEV:
        return RowFault::NotAFile;
    default:
        return RowFault::Unreadable;
    }
}

/// All our texts begin with ASCII characters. UTF-16 encodes these with a zero as every second
/// byte.
bool isUnmarkedUtf16(QByteArrayView start)
{
    const auto isLetter = [&start](qsizetype high, qsizetype low) {
        return start[high] == 0 && start[low] != 0;
    };
    return start.size() >= 4 &&
           ((isLetter(0, 1) && isLetter(2, 3)) || (isLetter(1, 0) && isLetter(3, 2)));
}

QString limitInMebibytes()
{
    return QString::number(maxFileBytes / mebibyte);
}

} // namespace

ByteSource::ByteSource(const ImportFile &file)
{
    if (!file.path.isEmpty()) {
        open(file.path);
    } else if (file.bytes.size() > maxFileBytes) {
        fail(RowFault::FileTooLarge, limitInMebibytes());
    } else {
        m_chunk = file.bytes;
        m_begin = m_at = m_chunk.constData();
        m_end = m_begin + m_chunk.size();
    }
    if (!m_fault)
        skipMark();
}

ByteSource::~ByteSource()
{
    if (m_file >= 0)
        ::close(m_file);
}

/// Pipes and devices are refused: reading them may block forever, never end, or change them.
void ByteSource::open(const QString &path)
{
    m_file =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    struct stat about = {};
    if (m_file < 0 || ::fstat(m_file, &about) != 0) {
        const int errorNumber = errno;
        fail(faultOf(errorNumber), qt_error_string(errorNumber));
    } else if (!S_ISREG(about.st_mode)) {
        fail(RowFault::NotAFile);
    } else if (about.st_size > maxFileBytes) {
        fail(RowFault::FileTooLarge, limitInMebibytes());
    } else {
        m_chunk.resize(chunkBytes);
        m_begin = m_at = m_end = m_chunk.constData();
    }
}

void ByteSource::skipMark()
{
    if (atEnd())
        return;
    const QByteArrayView start = chunk();
    if (start.startsWith("\xEF\xBB\xBF"))
        skip(3);
    else if (start.startsWith("\xFF\xFE") || start.startsWith("\xFE\xFF") || isUnmarkedUtf16(start))
        fail(RowFault::Utf16);
}

bool ByteSource::refill()
{
    if (m_file < 0 || m_fault)
        return false;
    m_chunkBegin += m_end - m_begin;
    ssize_t count = 0;
    do
        count = ::read(m_file, m_chunk.data(), size_t(chunkBytes));
    while (count < 0 && errno == EINTR);
    if (count < 0) {
        const int errorNumber = errno;
        fail(faultOf(errorNumber), qt_error_string(errorNumber));
        return false;
    }
    m_begin = m_at = m_chunk.constData();
    m_end = m_begin + count;
    if (m_chunkBegin + count > maxFileBytes)
        fail(RowFault::FileTooLarge, limitInMebibytes());
    return m_at < m_end;
}

void ByteSource::fail(RowFault fault, const QString &value)
{
    m_fault = Fault{fault, value};
    m_begin = m_at = m_end = nullptr;
}

} // namespace mra
