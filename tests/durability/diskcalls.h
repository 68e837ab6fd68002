// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <array>
#include <cstdint>

// What the recorder in a program and the reader of its trace agree on.

namespace mra::durability {

/// The calls that are recorded and can be made to fail, each with its brothers: open with openat
/// and creat, pwrite with pwrite64.
enum class Call : uint8_t {
    Open,
    Close,
    Dup,
    Read,
    PRead,
    Write,
    PWrite,
    FTruncate,
    FAllocate,
    FSync,
    FDataSync,
    Rename,
    Link,
    Unlink,
    MkDir,
    RmDir,
    MMap,  ///< shared and writable: past it, the recorder sees no writes
    Report ///< what came out on standard output
};
inline constexpr std::array callNames{
    "open",  "close",     "dup",    "read", "pread",  "write", "pwrite", "ftruncate", "fallocate",
    "fsync", "fdatasync", "rename", "link", "unlink", "mkdir", "rmdir",  "mmap",      "report"};

/// The head of an entry of the trace; `nameSize` bytes of a name and `dataSize` bytes follow.
struct EntryHead
{
    Call call;
    int32_t error;  ///< errno of a call that failed, else 0
    int32_t file;   ///< its descriptor, or -1
    int32_t number; ///< open: flags; dup: the new descriptor
    int64_t offset; ///< of data; ftruncate: the size
    uint32_t nameSize;
    uint32_t dataSize; ///< rename and link: of the new name
};

/// Variables of the environment that the recorder obeys.
inline constexpr const char *folderVariable =
    "MRA_ATLAS_DISK_FOLDER"; ///< the folder that is recorded
inline constexpr const char *traceVariable = "MRA_ATLAS_DISK_TRACE"; ///< the file to append to
/// "CALL NTH ERRNO FOREVER": that call fails at its nth time, and always from then on if FOREVER is
/// 1. With errno 0 it writes half of the bytes, once; with -1 the program is killed there.
inline constexpr const char *faultVariable = "MRA_ATLAS_DISK_FAULT";

} // namespace mra::durability
