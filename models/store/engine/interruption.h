// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <mutex>
#include <set>
#include <sys/socket.h>

namespace mra {

/// Ends a wait for a server that does not answer, from another thread. The connection is lost with
/// it; what it was asked last may have been done.
class Interruption
{
public:
    /// A connection that may wait from now on.
    void add(int socket)
    {
        const std::lock_guard lock(m_mutex);
        m_sockets.insert(socket);
    }
    /// Before the connection is closed: its number may be given to another file.
    void remove(int socket)
    {
        const std::lock_guard lock(m_mutex);
        m_sockets.erase(socket);
    }
    void interrupt()
    {
        const std::lock_guard lock(m_mutex);
        for (const int socket : m_sockets)
            ::shutdown(socket, SHUT_RDWR);
    }

private:
    std::mutex m_mutex;
    std::set<int> m_sockets;
};

} // namespace mra
