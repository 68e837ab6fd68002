// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "fakeserver.h"

#include <QtEndian>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

QByteArray received(int client, qsizetype size)
{
    QByteArray bytes(size, '\0');
    const ssize_t length = ::recv(client, bytes.data(), size_t(size), MSG_WAITALL);
    return length == size ? bytes : QByteArray();
}

/// A message of the protocol without its length; `type` is none in the first of a client.
QByteArray message(int client)
{
    const QByteArray length = received(client, 4);
    return length.isEmpty() ? QByteArray()
                            : received(client, qFromBigEndian<qint32>(length.constData()) - 4);
}

void send(int client, char type, const QByteArray &body)
{
    QByteArray bytes(1, type);
    bytes.resize(5);
    qToBigEndian<qint32>(qint32(body.size() + 4), bytes.data() + 1);
    bytes += body;
    ::send(client, bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL);
}

} // namespace

FakeServer::FakeServer(Manner manner)
    : m_listening(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in place = {};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof place;
    if (::bind(m_listening, reinterpret_cast<sockaddr *>(&place), size) != 0 ||
        ::listen(m_listening, 5) != 0 ||
        ::getsockname(m_listening, reinterpret_cast<sockaddr *>(&place), &size) != 0)
        qFatal("no port for a server");
    m_port = ntohs(place.sin_port);
    if (manner == Manner::Refuses)
        m_thread = std::thread([this] { serve(); });
}

FakeServer::~FakeServer()
{
    ::shutdown(m_listening, SHUT_RDWR);
    if (m_thread.joinable())
        m_thread.join();
    ::close(m_listening);
}

QByteArray FakeServer::password() const
{
    const std::lock_guard lock(m_mutex);
    return m_password;
}

void FakeServer::serve()
{
    while (true) {
        const int client = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
        if (client < 0)
            return;
        answer(client);
        ::close(client);
    }
}

void FakeServer::answer(int client)
{
    constexpr qint32 protocol = 0x30000;
    while (true) { // it may ask for encryption first
        const QByteArray begin = message(client);
        if (begin.size() < 4)
            return;
        if (qFromBigEndian<qint32>(begin.constData()) == protocol)
            break;
        ::send(client, "N", 1, MSG_NOSIGNAL);
    }
    send(client, 'R', QByteArray::fromHex("00000003")); // in plain text
    if (received(client, 1) != "p")
        return;
    QByteArray told = message(client);
    told.chop(1);
    {
        const std::lock_guard lock(m_mutex);
        m_password = told;
    }
    send(client, 'E',
         QByteArray("SFATAL") + '\0' + "C28P01" + '\0' + "Mno user \"u\" with password " + told +
             '\0' + '\0');
}
