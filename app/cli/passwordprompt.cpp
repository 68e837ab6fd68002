// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "passwordprompt.h"

#include "terminaltext.h"

#include <array>
#include <csignal>
#include <memory>
#include <termios.h>

namespace mra::cli {

namespace {

volatile std::sig_atomic_t caughtSignal = 0;

/// Disables echo during its lifetime. A signal that ends the program is delivered afterwards, so
/// that the terminal is never left without echo.
class Unseen
{
public:
    explicit Unseen(int terminal)
        : m_terminal(terminal)
    {
        caughtSignal = 0;
        struct sigaction noted = {};
        noted.sa_handler = [](int signal) { caughtSignal = signal; };
        for (size_t i = 0; i < signals.size(); ++i)
            ::sigaction(signals.at(i), &noted, &m_before.at(i));
        ::tcgetattr(m_terminal, &m_echoing);
        termios silent = m_echoing;
        silent.c_lflag &= ~tcflag_t(ECHO);
        ::tcsetattr(m_terminal, TCSAFLUSH, &silent);
    }
    ~Unseen()
    {
        ::tcsetattr(m_terminal, TCSAFLUSH, &m_echoing);
        for (size_t i = 0; i < signals.size(); ++i)
            ::sigaction(signals.at(i), &m_before.at(i), nullptr);
        if (caughtSignal != 0)
            ::raise(caughtSignal);
    }
    Q_DISABLE_COPY_MOVE(Unseen)

private:
    static constexpr std::array signals{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

    int m_terminal;
    termios m_echoing = {};
    std::array<struct sigaction, signals.size()> m_before = {};
};

} // namespace

std::optional<QString> askPassword(const QString &prompt)
{
    const std::unique_ptr<FILE, decltype(&std::fclose)> terminal(std::fopen("/dev/tty", "r+"),
                                                                 &std::fclose);
    if (!terminal)
        return std::nullopt;
    const QByteArray shown = withoutControls(prompt).toUtf8();
    std::array<char, 1024> line = {};
    bool isTyped = false;
    {
        const Unseen unseen(::fileno(terminal.get()));
        std::fwrite(shown.constData(), 1, size_t(shown.size()), terminal.get());
        std::fflush(terminal.get());
        isTyped = std::fgets(line.data(), int(line.size()), terminal.get()) != nullptr;
    }
    std::fputc('\n', terminal.get());
    QString password = isTyped ? QString::fromUtf8(line.data()) : QString();
    if (password.endsWith(QLatin1Char('\n')))
        password.chop(1);
    return password.isEmpty() ? std::nullopt : std::optional(password);
}

} // namespace mra::cli
