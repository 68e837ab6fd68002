// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "store/basecopy.h"

#include "store/engine/enginefaults.h"

namespace mra {

void fill(WholeFile &whole, Database &db)
{
    const auto check = [](Database &base, const Database::EngineCheck &by) {
        if (const QString damage = base.checked(by); !damage.isEmpty())
            throw Refused(Refusal::Damaged, damage);
    };
    check(db, firstQuickDamage);
    db.copyFile(whole.draft());
    check(*Database::open(Address::ofFile(whole.draft()), Database::Mode::ReadOnly), firstDamage);
    whole.finish();
}

void backUp(Database &db, const QString &file)
{
    WholeFile whole(file, WholeFile::Mode::KeptOrPrivate, WholeFile::Existing::Refuse);
    fill(whole, db);
    whole.putInPlace();
}

} // namespace mra
