// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/files/process.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace mra {

void prepareProcess()
{
    std::signal(SIGXFSZ, SIG_IGN);
    // The parent process may have closed some of the standard descriptors.
    int fd = 0;
    do {
        fd = ::open("/dev/null", O_RDWR);
    } while (fd >= 0 && fd <= STDERR_FILENO);
    if (fd >= 0)
        ::close(fd);
}

} // namespace mra
