// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/store.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <sqlite3.h>

namespace {

/// Holds the file locked for itself until standard input ends.
int hold(const QByteArray &file)
{
    sqlite3 *db = nullptr;
    if (sqlite3_open(file.constData(), &db) != SQLITE_OK ||
        sqlite3_exec(db, "BEGIN EXCLUSIVE", nullptr, nullptr, nullptr) != SQLITE_OK)
        return 1;
    std::puts("held");
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return sqlite3_close(db);
}

} // namespace

/// Another program: storewriter ADDRESS SOURCE saves a new source, storewriter ADDRESS AGREEMENT
/// TITLE NOTES changes an agreement, storewriter FILE --hold holds a lock. Ends with 0 where it is
/// saved.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    if (words.value(2) == QLatin1String("--hold"))
        return hold(QFile::encodeName(words[1]));
    mra::Store::Opened opened = mra::Store::open(words.value(1));
    const auto *store = std::get_if<std::unique_ptr<mra::Store>>(&opened);
    if (!store)
        return 1;
    (*store)->setUser(QStringLiteral("colleague"));
    mra::Edit edit;
    if (words.size() < 4) {
        mra::Source source;
        source.id.value = words.value(2);
        source.title = source.id.value;
        edit = mra::Edit::create(source);
    } else {
        const auto before = (*store)->snapshot().find<mra::Agreement>({words[2]});
        if (!before)
            return 1;
        mra::Agreement after = *before;
        after.title.setText(QStringLiteral("en"), words[3]);
        after.notes = words.value(4);
        edit = mra::Edit::update(*before, after);
    }
    const auto result = (*store)->submit({edit}, QStringLiteral("elsewhere"));
    return std::holds_alternative<mra::Saved>(result) ? 0 : 1;
}
