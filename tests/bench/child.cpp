// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "bench/child.h"

#include "bench/bench.h"

#include <QFile>
#include <QTemporaryFile>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace mra::bench {

Child childOf(const QString &program, const QStringList &arguments)
{
    QTemporaryFile output;
    check(output.open(), output.errorString());
    QByteArrayList words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.append(argument.toUtf8());
    std::vector<char *> argv;
    for (QByteArray &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);

    rusage used{};
    int status = 0;
    Child child;
    child.seconds = milliseconds([&] {
                        const pid_t id = ::fork();
                        if (id == 0) {
                            ::dup2(output.handle(), STDOUT_FILENO);
                            ::dup2(output.handle(), STDERR_FILENO);
                            ::execvp(argv[0], argv.data());
                            ::_exit(127);
                        }
                        check(::wait4(id, &status, 0, &used) == id, program);
                    }) /
                    1000;
    child.peak = double(used.ru_maxrss) * 1024;
    output.seek(0);
    child.output = output.readAll();
    check(WIFEXITED(status) && WEXITSTATUS(status) == 0,
          program + QLatin1String(": ") + QString::fromUtf8(child.output));
    return child;
}

} // namespace mra::bench
