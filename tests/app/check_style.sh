#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 MRA Atlas contributors
# SPDX-License-Identifier: MIT
#
# What tools say of the sources: clang-format of C++, shellcheck of scripts. Fails on any word.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

find app models tests tools ui \( -name '*.cpp' -o -name '*.h' \) -print0 |
    xargs -0 -P 2 -n 40 clang-format --dry-run --Werror
find tests tools .ci -type f -print0 | xargs -0 grep -lZ '^#!/usr/bin/env bash' |
    xargs -0 shellcheck -x
