// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/engine/migrator.h"
#include "store/store.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

/// A newer program that opens an older base: migrating LIMIT ADDRESS STATEMENT… has one migration
/// more, of these statements, and makes no file of more than LIMIT bytes, if that is above 0. It
/// says what came of it, and ends with 0 where the base is open for writing.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    if (const auto limit = rlim_t(words.value(1).toLongLong()); limit > 0) {
        const rlimit files{limit, limit};
        std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &files);
    }
    mra::replaceMigrations(mra::migrations() + QList<mra::Migration>{words.mid(3)});
    const mra::Store::Opened opened = mra::Store::open(words.value(2));
    if (const auto *failure = std::get_if<mra::OpenFailure>(&opened)) {
        std::printf("%s %s\n", mra::keyOf(failure->reason).latin1(), qPrintable(failure->detail));
        return 1;
    }
    const auto &store = std::get<std::unique_ptr<mra::Store>>(opened);
    std::printf("schema %d\n", store->schemaVersion());
    return store->isReadOnly() ? 1 : 0;
}
