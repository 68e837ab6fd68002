// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "terminal.h"

#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

QByteArray shownBy(const QStringList &arguments, const QByteArray &question,
                   const QByteArray &answer)
{
    QList<QByteArray> words{QByteArrayLiteral(ATLAS_CLI)};
    for (const QString &argument : arguments)
        words << argument.toUtf8();
    std::vector<char *> line;
    for (QByteArray &word : words)
        line.push_back(word.data());
    line.push_back(nullptr);
    int terminal = -1;
    const pid_t child = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        ::setenv("LC_ALL", "C", 1);
        ::execv(line[0], line.data());
        ::_exit(127);
    }
    QByteArray shown;
    char part[4096];
    bool isAnswered = question.isEmpty();
    for (ssize_t length = 0; (length = ::read(terminal, part, sizeof part)) > 0;) {
        shown.append(part, length);
        if (!isAnswered && shown.contains(question))
            isAnswered = ::write(terminal, answer.constData(), size_t(answer.size())) > 0;
    }
    ::close(terminal);
    ::waitpid(child, nullptr, 0);
    return shown;
}
