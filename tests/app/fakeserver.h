// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <atomic>
#include <mutex>
#include <thread>

/// A server that asks for a password, stores it, and refuses every login with a message that
/// repeats it, as a careless server or proxy may do.
class FakeServer
{
public:
    enum class Manner { Refuses, SaysNothing };
    explicit FakeServer(Manner manner);
    ~FakeServer();
    Q_DISABLE_COPY_MOVE(FakeServer)

    [[nodiscard]] int port() const { return m_port; }
    /// The last password that it received; empty if none.
    [[nodiscard]] QByteArray password() const;

private:
    void serve();
    void answer(int client);

    int m_listening = -1;
    int m_port = 0;
    mutable std::mutex m_mutex;
    QByteArray m_password;
    std::thread m_thread;
};
