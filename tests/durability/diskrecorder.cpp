// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT
//
// Preloaded into a program: writes down, in one order, what it asks of the disk below one folder
// and what it says on standard output, and makes chosen calls fail. The functions below stand
// before those of the C library of the same name.

#include "durability/diskrecord.h"

#include <algorithm>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

using namespace mra::durability;

/// The function that this one stands before.
#define BEHIND(name)                                                                               \
    ([] {                                                                                          \
        static const auto found = reinterpret_cast<decltype(&::name)>(dlsym(RTLD_NEXT, #name));    \
        return found;                                                                              \
    }())

namespace {

/// Makes the call unless it is to fail, and writes down how it went.
template <class Run>
auto called(EntryHead head, Run &&run, const char *name = "", const char *to = "")
    -> decltype(run())
{
    const int before = errno;
    const int fault = plannedFault(head.call);
    const auto result = fault > 0 ? -1 : run();
    head.error = fault > 0 ? fault : result < 0 ? errno : 0;
    record(head, name, to, strlen(to));
    errno = head.error > 0 ? head.error : before;
    return result;
}

template <class Run>
auto onFile(Call call, int file, off_t offset, Run &&run) -> decltype(run())
{
    return isWatched(file) ? called({call, 0, file, 0, offset, 0, 0}, run) : run();
}

template <class Run>
int onName(Call call, int folder, const char *name, Run &&run)
{
    const Place place(folder, name);
    return place.isWatched ? called({call, 0, -1, 0, 0, 0, 0}, run, place.name) : run();
}

template <class Run>
int onNames(Call call, int folder, const char *from, int toFolder, const char *to, Run &&run)
{
    const Place old(folder, from);
    const Place made(toFolder, to);
    if (!old.isWatched && !made.isWatched)
        return run();
    return called({call, 0, -1, 0, 0, 0, 0}, run, old.name, made.name);
}

template <class Run>
int opened(int folder, const char *name, int flags, Run &&run)
{
    const Place place(folder, name);
    if (!place.isWatched)
        return run();
    const int before = errno;
    const int fault = plannedFault(Call::Open);
    const int file = fault > 0 ? -1 : run();
    const int error = fault > 0 ? fault : file < 0 ? errno : 0;
    if (file < 0)
        record({Call::Open, error, -1, flags, 0, 0, 0}, place.name);
    else
        watch(file, flags);
    errno = error > 0 ? error : before;
    return file;
}

/// `offset` is below 0 where the data go to where the file stands.
template <class Run>
ssize_t written(Call call, int file, const void *data, size_t size, off_t offset, Run &&run)
{
    if (!isWatched(file) && file != STDOUT_FILENO)
        return run(size);
    EntryHead head{file == STDOUT_FILENO ? Call::Report : call, 0, file, 0, offset, 0, 0};
    const int before = errno;
    const int fault = plannedFault(head.call);
    const ssize_t result = fault > 0 ? -1 : run(fault == shortWrite ? (size + 1) / 2 : size);
    head.error = fault > 0 ? fault : result < 0 ? errno : 0;
    if (offset < 0 && result >= 0 && head.call != Call::Report)
        head.offset = lseek(file, 0, SEEK_CUR) - result;
    record(head, "", data, result < 0 ? 0 : size_t(result));
    errno = head.error > 0 ? head.error : before;
    return result;
}

/// Data that went from file to file are read back.
ssize_t filled(int file, ssize_t size)
{
    const off_t end = lseek(file, 0, SEEK_CUR);
    for (off_t at = end - std::max<ssize_t>(size, 0); isWatched(file) && at < end;) {
        char data[65536];
        const size_t wanted = std::min(sizeof data, size_t(end - at));
        const ssize_t part = BEHIND(pread)(file, data, wanted, at);
        if (part <= 0)
            abort(); // the file cannot be read: the trace would have a hole
        record({Call::Write, 0, file, 0, at, 0, 0}, "", data, size_t(part));
        at += part;
    }
    return size;
}

template <class Run>
void *mapped(int protection, int flags, int file, Run &&run)
{
    const bool isWriting = (protection & PROT_WRITE) && (flags & MAP_SHARED);
    if (!isWriting || !isWatched(file))
        return run();
    void *result = MAP_FAILED;
    (void)called({Call::MMap, 0, file, 0, 0, 0, 0}, [&] {
        result = run();
        return result == MAP_FAILED ? -1 : 0;
    });
    return result;
}

/// The C library writes its streams without a call that could be wrapped; this one it must make.
ssize_t writeOutput(void *, const char *data, size_t size)
{
    const ssize_t result = ::write(STDOUT_FILENO, data, size);
    return result < 0 ? 0 : result;
}

__attribute__((constructor)) void takeOutput()
{
    stdout = fopencookie(nullptr, "w", {nullptr, writeOutput, nullptr, nullptr});
}

mode_t modeOf(int flags, va_list rest)
{
    const bool isMaking = (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE;
    return isMaking ? va_arg(rest, mode_t) : 0;
}

} // namespace

extern "C" {

#define WRAP_OPEN(name)                                                                            \
    int name(const char *path, int flags, ...)                                                     \
    {                                                                                              \
        va_list rest;                                                                              \
        va_start(rest, flags);                                                                     \
        const mode_t mode = modeOf(flags, rest);                                                   \
        va_end(rest);                                                                              \
        return opened(AT_FDCWD, path, flags, [&] { return BEHIND(name)(path, flags, mode); });     \
    }
WRAP_OPEN(open)
WRAP_OPEN(open64)

#define WRAP_OPENAT(name)                                                                          \
    int name(int folder, const char *path, int flags, ...)                                         \
    {                                                                                              \
        va_list rest;                                                                              \
        va_start(rest, flags);                                                                     \
        const mode_t mode = modeOf(flags, rest);                                                   \
        va_end(rest);                                                                              \
        return opened(folder, path, flags,                                                         \
                      [&] { return BEHIND(name)(folder, path, flags, mode); });                    \
    }
WRAP_OPENAT(openat)
WRAP_OPENAT(openat64)

// Those with which fortified programs open without a mode.
int __open_2(const char *path, int flags)
{
    return open(path, flags);
}
int __open64_2(const char *path, int flags)
{
    return open(path, flags);
}
int __openat_2(int folder, const char *path, int flags)
{
    return openat(folder, path, flags);
}
int __openat64_2(int folder, const char *path, int flags)
{
    return openat(folder, path, flags);
}

int creat(const char *path, mode_t mode)
{
    return open(path, O_CREAT | O_WRONLY | O_TRUNC, mode);
}
int creat64(const char *path, mode_t mode)
{
    return creat(path, mode);
}

int close(int file)
{
    if (!isWatched(file))
        return BEHIND(close)(file);
    watchAs(file, -1); // before another thread is given the same number
    record({Call::Close, 0, file, 0, 0, 0, 0});
    return BEHIND(close)(file);
}

int dup(int file) noexcept
{
    const int made = BEHIND(dup)(file);
    watchAs(made, file);
    if (isWatched(file) && made >= 0)
        record({Call::Dup, 0, file, made, 0, 0, 0});
    return made;
}

ssize_t read(int file, void *data, size_t size)
{
    return onFile(Call::Read, file, 0, [&] { return BEHIND(read)(file, data, size); });
}
ssize_t __read_chk(int file, void *data, size_t size, size_t)
{
    return read(file, data, size);
}
ssize_t pread(int file, void *data, size_t size, off_t at)
{
    return onFile(Call::PRead, file, at, [&] { return BEHIND(pread)(file, data, size, at); });
}
ssize_t pread64(int file, void *data, size_t size, off_t at)
{
    return pread(file, data, size, at);
}
ssize_t __pread64_chk(int file, void *data, size_t size, off_t at, size_t)
{
    return pread(file, data, size, at);
}

ssize_t write(int file, const void *data, size_t size)
{
    return written(Call::Write, file, data, size, -1,
                   [&](size_t part) { return BEHIND(write)(file, data, part); });
}
ssize_t writev(int file, const iovec *parts, int count)
{
    if (!isWatched(file) && file != STDOUT_FILENO)
        return BEHIND(writev)(file, parts, count);
    return count > 0 ? write(file, parts->iov_base, parts->iov_len) : 0; // as a short write
}
ssize_t pwrite(int file, const void *data, size_t size, off_t at)
{
    return written(Call::PWrite, file, data, size, at,
                   [&](size_t part) { return BEHIND(pwrite)(file, data, part, at); });
}
ssize_t pwrite64(int file, const void *data, size_t size, off_t at)
{
    return pwrite(file, data, size, at);
}
ssize_t sendfile(int file, int from, off_t *at, size_t size) noexcept
{
    return filled(file, BEHIND(sendfile)(file, from, at, size));
}
ssize_t sendfile64(int file, int from, off_t *at, size_t size) noexcept
{
    return sendfile(file, from, at, size);
}
ssize_t copy_file_range(int from, off_t *at, int file, off_t *to, size_t size, unsigned flags)
{
    if (!isWatched(file))
        return BEHIND(copy_file_range)(from, at, file, to, size, flags);
    errno = EXDEV; // every program has another way
    return -1;
}

int ftruncate(int file, off_t size) noexcept
{
    return onFile(Call::FTruncate, file, size, [&] { return BEHIND(ftruncate)(file, size); });
}
int ftruncate64(int file, off_t size) noexcept
{
    return ftruncate(file, size);
}
int fallocate(int file, int mode, off_t at, off_t size)
{
    return onFile(Call::FAllocate, file, at + size,
                  [&] { return BEHIND(fallocate)(file, mode, at, size); });
}
int fallocate64(int file, int mode, off_t at, off_t size)
{
    return fallocate(file, mode, at, size);
}
int posix_fallocate(int file, off_t at, off_t size)
{
    return fallocate(file, 0, at, size) == 0 ? 0 : errno;
}
int posix_fallocate64(int file, off_t at, off_t size)
{
    return posix_fallocate(file, at, size);
}

int fsync(int file)
{
    return onFile(Call::FSync, file, 0, [&] { return BEHIND(fsync)(file); });
}
int fdatasync(int file)
{
    return onFile(Call::FDataSync, file, 0, [&] { return BEHIND(fdatasync)(file); });
}

int rename(const char *from, const char *to) noexcept
{
    return onNames(Call::Rename, AT_FDCWD, from, AT_FDCWD, to,
                   [&] { return BEHIND(rename)(from, to); });
}
int renameat2(int folder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    if (flags & RENAME_EXCHANGE)
        abort(); // nobody does; the model of the disk would have to know it
    return onNames(Call::Rename, folder, from, toFolder, to,
                   [&] { return BEHIND(renameat2)(folder, from, toFolder, to, flags); });
}
int renameat(int folder, const char *from, int toFolder, const char *to) noexcept
{
    return renameat2(folder, from, toFolder, to, 0);
}

int linkat(int folder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    const auto run = [&] { return BEHIND(linkat)(folder, from, toFolder, to, flags); };
    int file = -1;
    if (sscanf(from, "/proc/self/fd/%d", &file) != 1)
        return onNames(Call::Link, folder, from, toFolder, to, run);
    const Place made(toFolder, to); // of a file that has no name yet
    return made.isWatched ? called({Call::Link, 0, file, 0, 0, 0, 0}, run, "", made.name) : run();
}
int link(const char *from, const char *to) noexcept
{
    return linkat(AT_FDCWD, from, AT_FDCWD, to, 0);
}

int unlink(const char *name) noexcept
{
    return onName(Call::Unlink, AT_FDCWD, name, [&] { return BEHIND(unlink)(name); });
}
int unlinkat(int folder, const char *name, int flags) noexcept
{
    return onName((flags & AT_REMOVEDIR) ? Call::RmDir : Call::Unlink, folder, name,
                  [&] { return BEHIND(unlinkat)(folder, name, flags); });
}
int remove(const char *name) noexcept
{
    const int result = unlink(name);
    return result != 0 && errno == EISDIR ? rmdir(name) : result;
}
int mkdir(const char *name, mode_t mode) noexcept
{
    return onName(Call::MkDir, AT_FDCWD, name, [&] { return BEHIND(mkdir)(name, mode); });
}
int mkdirat(int folder, const char *name, mode_t mode) noexcept
{
    return onName(Call::MkDir, folder, name, [&] { return BEHIND(mkdirat)(folder, name, mode); });
}
int rmdir(const char *name) noexcept
{
    return onName(Call::RmDir, AT_FDCWD, name, [&] { return BEHIND(rmdir)(name); });
}

void *mmap(void *at, size_t size, int protection, int flags, int file, off_t offset) noexcept
{
    return mapped(protection, flags, file,
                  [&] { return BEHIND(mmap)(at, size, protection, flags, file, offset); });
}
void *mmap64(void *at, size_t size, int protection, int flags, int file, off_t offset) noexcept
{
    return mmap(at, size, protection, flags, file, offset);
}

} // extern "C"
