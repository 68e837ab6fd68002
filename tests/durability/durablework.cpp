// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "items/models/bulkchange.h"
#include "store/store.h"

#include <QCoreApplication>

#include <cstdio>

// What the window does and no command does, as a program: `durablework WORK BASE [MORE]`. It says
// each step once it is done, with the state that the base is in then, and ends with 0.

namespace mra {
namespace {

using Base = std::unique_ptr<Store>;

bool say(Store &base)
{
    std::printf("schema %d %s\n", base.schemaVersion(), base.verify().head.constData());
    return std::fflush(stdout) == 0;
}

bool complain(const QString &what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
    return false;
}

bool isSaved(Store &base, const SubmitResult &result)
{
    if (const auto *failed = std::get_if<Failed>(&result))
        return complain(keyOf(failed->reason) + QLatin1Char(' ') + failed->detail);
    return std::holds_alternative<Saved>(result) && say(base);
}

bool edit(Store &base, int count)
{
    for (int i = 0; i < count; ++i) {
        const Agreement before = *base.snapshot().find<Agreement>({QStringLiteral("cn-kz")});
        Agreement after = before;
        after.notes = QString(10 * i, QLatin1Char('n')) + QString::number(i);
        std::reverse(after.grants.begin(), after.grants.end());
        if (!isSaved(base, base.submit({Edit::update(before, after)}, {})))
            return false;
    }
    return true;
}

bool editAll(Store &base)
{
    QList<Record> records;
    for (const auto &body : base.snapshot().all<Body>())
        records.append(*body);
    const BulkEdits made =
        bulkEdits(records, QStringLiteral("city"), QStringLiteral("Almaty"), base.snapshot());
    return isSaved(base, base.submit(made.edits, QStringLiteral("bulk")));
}

bool work(const QStringList &words)
{
    Store::Opened opened = Store::open(words.value(2));
    if (const auto *failure = std::get_if<OpenFailure>(&opened))
        return complain(keyOf(failure->reason) + QLatin1Char(' ') + failure->detail);
    Store &base = *std::get<Base>(opened);
    base.setUser(QStringLiteral("officer"));
    const QString what = words.value(1);
    if (what == QLatin1String("open"))
        return say(base);
    if (what == QLatin1String("edit"))
        return edit(base, words.value(3).toInt());
    return what == QLatin1String("edit-all") && editAll(base);
}

} // namespace
} // namespace mra

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    return mra::work(QCoreApplication::arguments()) ? 0 : 1;
}
