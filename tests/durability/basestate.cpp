// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "durability/basestate.h"

#include "store/batch.h"
#include "support/engines.h"
#include "support/records.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace mra::durability {

namespace {

QString integrityOf(const QString &file)
{
    const QString name = QStringLiteral("integrity");
    QString found;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        db.setDatabaseName(file);
        QSqlQuery query(db.open() ? db : QSqlDatabase());
        if (query.exec(QStringLiteral("PRAGMA integrity_check")) && query.next())
            found = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    return found;
}

} // namespace

BaseState baseStateOf(const QString &file)
{
    if (!QFileInfo::exists(file))
        return BaseState::absent();
    const Store::Opened opened = Store::open(file);
    if (const auto *failure = std::get_if<OpenFailure>(&opened))
        return {keyOf(failure->reason) + QLatin1Char(' ') + failure->detail, "unreadable",
                "unreadable"};
    const auto &store = std::get<std::unique_ptr<Store>>(opened);
    const Verification found = store->verify();
    const QByteArray schema = "schema " + QByteArray::number(store->schemaVersion()) + ' ';
    const QByteArray records =
        QCryptographicHash::hash(shown(store->snapshot()), QCryptographicHash::Sha1);
    BaseState state{{},
                    schema + found.head,
                    schema + QByteArray::number(found.rows) + " entries " + records.toHex()};
    if (!found.isGood())
        state.fault = wordsFor(found);
    else if (const QString integrity = integrityOf(file); integrity != QLatin1String("ok"))
        state.fault = QLatin1String("integrity check: ") + integrity;
    return state;
}

void makeOfficeBase(const QString &file)
{
    QDir().mkpath(QFileInfo(file).path());
    const auto store = storeOf(Store::create(file));
    Edits edits = smallWorld();
    for (int i = 0; i < 100; ++i) {
        Body made = body("body", "CN");
        made.id.value += QString::number(i);
        made.website = QString(600, QLatin1Char('w')); // so that a change of all fills many pages
        edits.append(Edit::create(made));
    }
    if (!store || wordsFor(store->submit(edits, seedReason())) != QLatin1String("saved"))
        qFatal("%s: no base was made", qPrintable(file));
}

} // namespace mra::durability
