// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <mutex>
#include <sys/socket.h>

namespace mra {

/// Ends a wait for a server that does not answer, from another thread. The connection is lost with
/// it; what it was asked last may have been done.
class Interruption
{
public:
    /// The socket to wait for from now on; -1: none.
    void setSocket(int socket)
    {
        const std::lock_guard lock(m_mutex);
        m_socket = socket;
    }
    void interrupt()
    {
        const std::lock_guard lock(m_mutex);
        if (m_socket >= 0)
            ::shutdown(m_socket, SHUT_RDWR);
    }

private:
    std::mutex m_mutex;
    int m_socket = -1;
};

} // namespace mra
