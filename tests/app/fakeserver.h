// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <atomic>
#include <mutex>
#include <thread>

/// A server that asks everybody for a password, keeps what it is told, and lets nobody in, in words
/// that repeat it: what a careless server, or a proxy before it, may do.
class FakeServer
{
public:
    enum class Manner { Refuses, SaysNothing };
    explicit FakeServer(Manner manner);
    ~FakeServer();
    Q_DISABLE_COPY_MOVE(FakeServer)

    [[nodiscard]] int port() const { return m_port; }
    /// The last password that was told; empty for none.
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
