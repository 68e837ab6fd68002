// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/files/wholefile.h"

#include "store/engine/basefile.h"
#include "store/engine/filecalls.h"

#include <QRandomGenerator>

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

namespace mra {
namespace {

// A draft is called .NAME.mra-0123456789abcdef.part
const QByteArray mark = QByteArrayLiteral(".mra-");
const QByteArray draftEnding = QByteArrayLiteral(".part");
constexpr int digits = 16;
constexpr int longestName = 255; ///< bytes, on the usual file systems

/// A unique name, short enough that the names of side files fit.
QByteArray newDraftName(const QByteArray &name)
{
    const auto others =
        1 + mark.size() + digits + draftEnding.size() + qsizetype(strlen("-journal"));
    auto length = std::min(name.size(), longestName - others);
    while (length < name.size() && length > 0 && (name.at(length) & 0xc0) == 0x80)
        --length; // do not split a character
    const quint64 unique = QRandomGenerator::system()->generate64();
    return '.' + name.left(length) + mark +
           QByteArray::number(unique, 16).rightJustified(digits, '0') + draftEnding;
}

bool isDraftName(const QByteArray &name)
{
    const auto at = name.size() - draftEnding.size() - digits - mark.size();
    if (at < 1 || !name.startsWith('.') || !name.endsWith(draftEnding) ||
        name.mid(at, mark.size()) != mark)
        return false;
    const QByteArray unique = name.mid(at + mark.size(), digits);
    return std::all_of(unique.cbegin(), unique.cend(),
                       [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// Result of locking the file for this descriptor. The lock covers one byte far beyond all content,
/// where SQLite has none: on network drives, a lock of the whole file (flock) would keep SQLite
/// from filling the draft. It belongs to the descriptor, so it also separates two threads.
enum class Lock : uint8_t { Had, HeldByAnother, Unavailable };
Lock lock(int fd)
{
    struct flock place = {};
    place.l_type = F_WRLCK;
    place.l_whence = SEEK_SET;
    place.l_start = off_t(1) << 62;
    place.l_len = 1;
    if (::fcntl(fd, F_OFD_SETLK, &place) == 0)
        return Lock::Had;
    return errno == EAGAIN || errno == EACCES ? Lock::HeldByAnother : Lock::Unavailable;
}

void removeDraft(const QByteArray &draft)
{
    for (const char *end : besideBases)
        ::unlink((draft + end).constData());
    ::unlink(draft.constData());
}

/// Removes the draft of a killed program.
void removeIfLeft(const QByteArray &draft)
{
    struct stat info = {};
    if (::lstat(draft.constData(), &info) != 0 || !S_ISREG(info.st_mode))
        return;
    if (info.st_nlink > 1) { // already in place as a hard link; only the draft's name is left over
        ::unlink(draft.constData());
        return;
    }
    const Descriptor fd(::open(draft.constData(), O_RDWR | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    if (fd >= 0 && lock(fd) == Lock::Had && isStillAt(fd, draft))
        removeDraft(draft);
}

void sweep(const QByteArray &folder)
{
    DIR *entries = ::opendir(folder.constData());
    if (!entries)
        return;
    QList<QByteArray> drafts;
    while (const dirent *entry = ::readdir(entries)) {
        if (isDraftName(entry->d_name))
            drafts.append(folder + entry->d_name);
    }
    ::closedir(entries);
    for (const QByteArray &draft : std::as_const(drafts))
        removeIfLeft(draft);
}

/// An empty file beside several files that are replaced together; does nothing if it has no name.
class ReplacementMark
{
public:
    explicit ReplacementMark(const QString &name)
        : m_place(name.isEmpty() ? QByteArray() : absolutePath(name))
    {
    }
    /// Deletes the mark if nothing was replaced, unless it existed before.
    ~ReplacementMark()
    {
        if (m_isForNothing)
            ::unlink(m_place.constData());
    }
    Q_DISABLE_COPY_MOVE(ReplacementMark)

    void set()
    {
        if (m_place.isEmpty())
            return;
        const Descriptor fd(checked([this] {
            const char *place = m_place.constData();
            const int made = ::open(place, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
            m_isForNothing = made >= 0;
            return made < 0 && errno == EEXIST ? ::open(place, O_WRONLY | O_CLOEXEC) : made;
        }));
        syncFolder(folderOf(m_place));
    }
    void keep() { m_isForNothing = false; }
    void remove()
    {
        if (m_place.isEmpty())
            return;
        checked([this] { return ::unlink(m_place.constData()); });
        syncFolder(folderOf(m_place));
    }

private:
    QByteArray m_place;
    bool m_isForNothing = false;
};

} // namespace

WholeFile::WholeFile(const QString &file, Mode mode, Existing existing)
    : m_file(file)
    , m_place(linksFollowed(absolutePath(file)))
    , m_mode(mode)
    , m_existing(existing)
{
    struct stat there = {};
    if (::stat(m_place.constData(), &there) == 0) {
        if (!S_ISREG(there.st_mode) || existing == Existing::Refuse ||
            (existing == Existing::Replace && isBase(QFile::decodeName(m_place))))
            throw Refused(Refusal::AlreadyExists);
        if (::access(m_place.constData(), W_OK) != 0)
            refuse(errno);
        m_replaced = there;
    } else if (errno != ENOENT || nameOf(m_place).isEmpty()) {
        refuse(errno);
    } else if (::access(folderOf(m_place).constData(), F_OK) != 0 && errno == ENOENT) {
        throw Refused(Refusal::NoFolder);
    }
    refuseLeftovers();
    sweep(folderOf(m_place));
    makeDraft();
}

WholeFile::~WholeFile()
{
    if (m_fd < 0)
        return;
    removeDraft(m_draft);
    ::close(m_fd);
}

void WholeFile::makeDraft()
{
    const bool isByUmask = m_mode == Mode::KeptOrUmask && !m_replaced;
    while (m_fd < 0) {
        m_draft = folderOf(m_place) + newDraftName(nameOf(m_place));
        const int fd = checked([&] {
            return ::open(m_draft.constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC,
                          isByUmask ? 0666 : 0600);
        });
        // In between, another program may have deleted it as left over.
        if (lock(fd) != Lock::HeldByAnother && isStillAt(fd, m_draft))
            m_fd = fd;
        else
            ::close(fd);
    }
}

void WholeFile::write(const QByteArray &bytes)
{
    for (qsizetype written = 0; written < bytes.size();) {
        written += checked([&] {
            return ::write(m_fd, bytes.constData() + written, size_t(bytes.size() - written));
        });
    }
}

void WholeFile::takeOverMode()
{
    if (m_mode == Mode::Private || !m_replaced)
        return;
    mode_t mode = m_replaced->st_mode & 0777;
    // If the group cannot be kept, another group must not get its permissions.
    if (::fchown(m_fd, m_replaced->st_uid, m_replaced->st_gid) != 0 &&
        ::fchown(m_fd, uid_t(-1), m_replaced->st_gid) != 0)
        mode &= 0707;
    checked([&] { return ::fchmod(m_fd, mode); });
}

void WholeFile::finish()
{
    if (std::exchange(m_isFinished, true))
        return;
    if (!isStillAt(m_fd, m_draft))
        throw Refused(Refusal::NotWritable, QStringLiteral("the draft was removed"));
    takeOverMode();
    checked([this] { return ::fsync(m_fd); });
}

/// Whoever replaces a base must have moved its side files away by now.
void WholeFile::refuseLeftovers() const
{
    if (m_existing != Existing::Refuse)
        return;
    if (const QString left = leftBeside(QFile::decodeName(m_place)); !left.isEmpty())
        throw Refused(Refusal::LeftBeside, left);
}

void WholeFile::move()
{
    refuseLeftovers();
    if (m_existing == Existing::Refuse)
        moveToFreeName(m_draft, m_place);
    else
        checked([this] { return ::rename(m_draft.constData(), m_place.constData()); });
    ::close(std::exchange(m_fd, -1));
}

void WholeFile::putInPlace()
{
    finish();
    move();
    syncFolder(folderOf(m_place));
}

std::optional<OpenFailure> WholeFile::writeAll(const QList<Content> &files, Mode mode,
                                               const QString &mark)
{
    std::vector<std::unique_ptr<WholeFile>> drafts;
    for (const Content &content : files) {
        const auto failure = refusalOf(content.file, [&] {
            drafts.push_back(std::make_unique<WholeFile>(content.file, mode, Existing::Replace));
            drafts.back()->write(content.bytes);
            drafts.back()->finish();
        });
        if (failure)
            return failure;
    }
    ReplacementMark standing(mark);
    if (auto failure = refusalOf(mark, [&] { standing.set(); }))
        return failure;
    for (size_t i = 0; i < drafts.size(); ++i) {
        if (auto failure = refusalOf(files.at(qsizetype(i)).file, [&] { drafts[i]->move(); }))
            return failure;
        standing.keep();
    }
    QSet<QByteArray> folders;
    for (size_t i = 0; i < drafts.size(); ++i) {
        const QByteArray folder = folderOf(drafts[i]->m_place);
        if (folders.contains(folder))
            continue;
        folders.insert(folder);
        if (auto failure = refusalOf(files.at(qsizetype(i)).file, [&] { syncFolder(folder); }))
            return failure;
    }
    return refusalOf(mark, [&] { standing.remove(); });
}

std::optional<OpenFailure> writeWholeFile(const QString &file, const QByteArray &bytes,
                                          WholeFile::Mode mode)
{
    return WholeFile::writeAll({{file, bytes}}, mode);
}

std::optional<OpenFailure> makeFolder(const QString &folder, WholeFile::Mode mode)
{
    return refusalOf(folder, [&] {
        makeFolders(absolutePath(folder), mode == WholeFile::Mode::KeptOrUmask ? 0777 : 0700);
    });
}

} // namespace mra
