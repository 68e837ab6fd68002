// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <mutex>
#include <set>
#include <sys/socket.h>

namespace mra {

/// Ends another thread's wait for a server that does not answer. The connection is lost; whether
/// its last request was executed is unknown.
class Interruption
{
public:
    /// Registers the socket of a connection that may wait from now on.
    void add(int socket)
    {
        const std::lock_guard lock(m_mutex);
        m_sockets.insert(socket);
    }
    /// Must be called before the connection is closed, because its socket number may be reused.
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
