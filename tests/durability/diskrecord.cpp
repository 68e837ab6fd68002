// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "durability/diskrecord.h"

#include <array>
#include <atomic>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <string>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace mra::durability {
namespace {

struct Fault
{
    std::string call;
    int nth = 0; ///< 0: none is planned
    int error = 0;
    bool isForEver = false;
};

struct Plan
{
    std::string folder;
    int trace = -1;
    Fault fault;
};

Fault faultFrom(const char *text)
{
    Fault fault;
    char call[16] = "";
    int forEver = 0;
    if (text && sscanf(text, "%15s %d %d %d", call, &fault.nth, &fault.error, &forEver) != 4)
        abort();
    fault.call = call;
    fault.isForEver = forEver == 1;
    return fault;
}

/// Programs that this one starts are not recorded: the variables are read once and removed.
Plan takePlan()
{
    Plan plan;
    if (const char *folder = getenv(folderVariable))
        plan.folder = folder;
    if (const char *trace = getenv(traceVariable))
        plan.trace = int(
            syscall(SYS_openat, AT_FDCWD, trace, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    plan.fault = faultFrom(getenv(faultVariable));
    for (const char *name : {folderVariable, traceVariable, faultVariable, "LD_PRELOAD"})
        unsetenv(name);
    return plan;
}

const Plan &plan()
{
    static const Plan taken = takePlan();
    return taken;
}

constexpr size_t mostFiles = 4096;
std::array<std::atomic_bool, mostFiles> watched;
std::array<std::atomic_int, callNames.size()> counts;
std::mutex writing;

/// The name of what is open, links resolved.
std::string nameOf(int file)
{
    char link[32];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    char name[PATH_MAX];
    const ssize_t size = readlink(link, name, sizeof name);
    return size > 0 ? std::string(name, size_t(size)) : std::string();
}

bool isBelowFolder(const char *name)
{
    const std::string &folder = plan().folder;
    return !folder.empty() && strncmp(name, folder.c_str(), folder.size()) == 0 &&
           (name[folder.size()] == '/' || name[folder.size()] == '\0');
}

} // namespace

Place::Place(int folder, const char *path)
{
    std::string text = path;
    if (path[0] != '/') {
        char current[PATH_MAX] = "";
        const std::string base = folder != AT_FDCWD          ? nameOf(folder)
                                 : getcwd(current, PATH_MAX) ? std::string(current)
                                                             : std::string();
        text = base + '/' + text;
    }
    while (text.size() > 1 && text.back() == '/')
        text.pop_back();
    const size_t slash = text.rfind('/');
    const std::string parent = slash == 0 ? "/" : text.substr(0, slash);
    if (!realpath(parent.c_str(), name)) {
        snprintf(name, sizeof name, "%s", text.c_str());
    } else {
        const size_t size = strlen(name);
        snprintf(name + size, sizeof name - size, "%s", text.c_str() + slash);
    }
    isWatched = isBelowFolder(name);
}

void watch(int file, int flags)
{
    const std::string name = nameOf(file);
    if (!isBelowFolder(name.c_str()))
        return; // a link led elsewhere
    if (size_t(file) >= mostFiles)
        abort();
    watched[size_t(file)] = true;
    record({Call::Open, 0, file, flags, 0, 0, 0}, name.c_str());
}

void watchAs(int file, int other)
{
    if (file >= 0 && size_t(file) < mostFiles)
        watched[size_t(file)] = other >= 0 && isWatched(other);
}

bool isWatched(int file)
{
    return file >= 0 && size_t(file) < mostFiles && watched[size_t(file)];
}

int plannedFault(Call call)
{
    const Fault &fault = plan().fault;
    const int nth = ++counts[size_t(call)];
    if (fault.nth == 0 || fault.call != callNames[size_t(call)])
        return 0;
    const bool isHit = fault.isForEver ? nth >= fault.nth : nth == fault.nth;
    if (isHit && fault.error < 0)
        kill(getpid(), SIGKILL);
    return !isHit ? 0 : fault.error > 0 ? fault.error : shortWrite;
}

void record(EntryHead head, const char *name, const void *data, size_t size)
{
    if (plan().trace < 0)
        return;
    head.nameSize = uint32_t(strlen(name));
    head.dataSize = uint32_t(size);
    const iovec parts[]{{&head, sizeof head},
                        {const_cast<char *>(name), head.nameSize},
                        {const_cast<void *>(data), size}};
    const std::lock_guard lock(writing);
    const ssize_t whole = ssize_t(sizeof head + head.nameSize + size);
    if (syscall(SYS_writev, plan().trace, parts, 3) != whole)
        abort();
}

} // namespace mra::durability
