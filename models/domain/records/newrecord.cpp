// SPDX-FileCopyrightText: 2026 MRA Atlas contributors
// SPDX-License-Identifier: MIT

#include "domain/records/newrecord.h"

#include "domain/records/childkeys.h"

#include <QUuid>

namespace mra {

namespace {

template <class T>
void clearWhatIsItsOwn(T &record)
{
    record.id.value.clear();
    record.version = 0;
    T::fields(record, []<class M>(const char *, M &value, const Field &field) {
        if (!field.isCopied)
            value = M();
    });
}

template <class Child>
void renew(QList<Child> &children)
{
    if constexpr (hasGivenId<Child>) {
        for (Child &child : children)
            idText(child.id) = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }
}

} // namespace

Record duplicateOf(const Record &record)
{
    Record copy = record;
    std::visit(
        []<class T>(T &made) {
            clearWhatIsItsOwn(made);
            if constexpr (Aggregate<T>)
                T::children(made, [](const char *, auto &children) { renew(children); });
        },
        copy);
    return copy;
}

} // namespace mra
