// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/store.h"

#include <QCoreApplication>

/// Another program that saves one record: storewriter ADDRESS SOURCE makes a source, storewriter
/// ADDRESS AGREEMENT TITLE NOTES changes an agreement. Ends with 0 where it is saved.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
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
