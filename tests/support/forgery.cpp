// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "support/forgery.h"

namespace mra {

void forgeLog(const QString &address, const std::function<void(QList<LogRow> &)> &change)
{
    const auto db = Database::open(*Address::parse(address), Database::Mode::ReadWrite);
    Transaction transaction(*db, Transaction::Kind::Write);
    QList<LogRow> rows;
    ChangeLog log(*db);
    log.each([&rows](const LogRow &row) {
        rows.append(row);
        return true;
    });
    change(rows);
    db->execute(QStringLiteral("DELETE FROM change_log"), QStringLiteral("forge"));
    QString last;
    for (LogRow &row : rows) {
        if (row.hash != falseHash)
            row.hash = row.hashAfter(last);
        last = row.hash;
        log.insert(row);
    }
    transaction.commit();
}

} // namespace mra
