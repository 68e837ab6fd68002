// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/store.h"

#include <QCoreApplication>

/// Another program that saves one source: storewriter ADDRESS ID. Ends with 0 where it is saved.
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    mra::Store::Opened opened = mra::Store::open(app.arguments().value(1));
    const auto *store = std::get_if<std::unique_ptr<mra::Store>>(&opened);
    if (!store)
        return 1;
    (*store)->setUser(QStringLiteral("colleague"));
    mra::Source source;
    source.id.value = app.arguments().value(2);
    source.title = source.id.value;
    const auto result = (*store)->submit({mra::Edit::create(source)}, QStringLiteral("elsewhere"));
    return std::holds_alternative<mra::Saved>(result) ? 0 : 1;
}
