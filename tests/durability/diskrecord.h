// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "durability/diskcalls.h"

#include <climits>
#include <cstddef>

// What the recorder knows and writes down. Nothing here calls what the recorder wraps.

namespace mra::durability {

/// Where a call wants to work: an absolute name without links, but for the last part of it.
struct Place
{
    Place(int folder, const char *path);
    char name[PATH_MAX];
    bool isWatched = false; ///< below the folder, or the folder itself
};

/// The file that was just opened is below the folder; its name is written down.
void watch(int file, int flags);
/// A descriptor of the same file, or with -1 of none.
void watchAs(int file, int other);
[[nodiscard]] bool isWatched(int file);

/// Counts a call of its kind. 0: it may go on; otherwise its errno, or `shortWrite`.
[[nodiscard]] int plannedFault(Call call);
inline constexpr int shortWrite = -1;

void record(EntryHead head, const char *name = "", const void *data = "", size_t size = 0);

} // namespace mra::durability
